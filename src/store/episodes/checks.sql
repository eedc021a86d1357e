SELECT id, at_utc_ms, at_offset_min, kind, pain, size_mm, skin_changed, temperature_dc, trend
FROM checks
WHERE episode = :episode
ORDER BY at_utc_ms, id
