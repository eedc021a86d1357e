UPDATE episodes
SET gone_utc_ms = :gone_utc_ms, gone_offset_min = :gone_offset_min
WHERE id = :id AND gone_utc_ms IS NULL
