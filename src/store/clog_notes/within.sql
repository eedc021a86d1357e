SELECT id, side, spot_hour, spot_r, onset_utc_ms, onset_offset_min, gone_utc_ms, gone_offset_min, helped
FROM episodes
WHERE onset_utc_ms BETWEEN :from_ms AND :until_ms - 1
ORDER BY onset_utc_ms, id
