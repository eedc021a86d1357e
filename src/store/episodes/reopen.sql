UPDATE episodes
SET gone_utc_ms = NULL, gone_offset_min = NULL
WHERE id = :id AND gone_utc_ms IS NOT NULL
