SELECT id, side, spot_hour, spot_r, onset_utc_ms, onset_offset_min, gone_utc_ms, gone_offset_min, helped
FROM episodes
WHERE gone_utc_ms IS NOT NULL
ORDER BY gone_utc_ms DESC, id DESC
LIMIT 1
