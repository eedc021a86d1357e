SELECT id, at_utc_ms, end_utc_ms, method, left_dml, right_dml, total_dml, duration_s
FROM entries INDEXED BY entries_pumps
WHERE kind = 'pump' AND deleted_utc_ms IS NULL AND at_utc_ms BETWEEN :from_ms AND :until_ms - 1
ORDER BY at_utc_ms
