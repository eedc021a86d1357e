SELECT id, at_utc_ms, care
FROM entries INDEXED BY entries_care
WHERE kind = 'care' AND deleted_utc_ms IS NULL AND at_utc_ms BETWEEN :from_ms AND :until_ms - 1
ORDER BY at_utc_ms
