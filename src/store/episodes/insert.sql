INSERT INTO episodes (
    side, spot_hour, spot_r, size_mm,
    onset_utc_ms, onset_offset_min, opened_utc_ms, opened_offset_min
) VALUES (
    :side, :spot_hour, :spot_r, :size_mm,
    :onset_utc_ms, :onset_offset_min, :opened_utc_ms, :opened_offset_min
)
