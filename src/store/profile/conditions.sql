SELECT id, condition, cleared_utc_ms, cleared_offset_min
FROM conditions
ORDER BY id
