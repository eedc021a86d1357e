SELECT id, at_utc_ms
FROM entries INDEXED BY entries_pumps
WHERE kind = 'pump' AND deleted_utc_ms IS NULL AND at_utc_ms BETWEEN :from_ms AND :until_ms
ORDER BY at_utc_ms DESC
LIMIT 1
