SELECT id, episode, at_utc_ms, at_offset_min, answers, verdict, outcome, lock, corrects
FROM triage
WHERE episode = :episode
ORDER BY at_utc_ms DESC, id DESC
