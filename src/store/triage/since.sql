-- From the last check before :from_ms on while that one holds a lock, else from :from_ms on.
SELECT id, episode, at_utc_ms, at_offset_min, answers, verdict, outcome, lock, corrects
FROM triage
WHERE at_utc_ms >= coalesce(
    (
        SELECT CASE lock WHEN 'none' THEN :from_ms ELSE at_utc_ms END
        FROM triage
        WHERE at_utc_ms < :from_ms
        ORDER BY at_utc_ms DESC, id DESC
        LIMIT 1
    ),
    :from_ms
)
ORDER BY at_utc_ms DESC, id DESC
