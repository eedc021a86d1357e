SELECT id, episode, at_utc_ms, at_offset_min, answers, verdict, outcome, lock, corrects
FROM triage
WHERE at_utc_ms BETWEEN :from_ms AND :until_ms - 1
ORDER BY at_utc_ms, id
