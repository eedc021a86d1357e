UPDATE episodes
SET side = :side, spot_hour = :spot_hour, spot_r = :spot_r, size_mm = :size_mm,
    onset_utc_ms = :onset_utc_ms, onset_offset_min = :onset_offset_min
WHERE id = :id
