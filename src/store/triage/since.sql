-- The last check before :from_ms comes along while it holds a lock.
SELECT id, episode, at_utc_ms, at_offset_min, answers, verdict, outcome, lock, corrects
FROM triage
WHERE at_utc_ms >= :from_ms
   OR (lock <> 'none' AND id = (
       SELECT id FROM triage WHERE at_utc_ms < :from_ms ORDER BY at_utc_ms DESC, id DESC LIMIT 1
   ))
ORDER BY at_utc_ms DESC, id DESC
