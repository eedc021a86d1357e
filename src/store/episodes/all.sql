SELECT id, side, spot_hour, spot_r, size_mm,
       onset_utc_ms, onset_offset_min, opened_utc_ms, opened_offset_min, gone_utc_ms, gone_offset_min
FROM episodes
ORDER BY onset_utc_ms DESC, id DESC
