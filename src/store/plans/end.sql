UPDATE plans
SET ended_utc_ms = :ended_utc_ms, ended_offset_min = :ended_offset_min
WHERE id = :id AND ended_utc_ms IS NULL
