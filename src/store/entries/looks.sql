SELECT id, at_utc_ms, at_offset_min, temperature_dc, pain, wets, stools
FROM entries INDEXED BY entries_looks
WHERE kind = 'check_in' AND deleted_utc_ms IS NULL AND at_utc_ms BETWEEN :from_ms AND :until_ms - 1
ORDER BY at_utc_ms
