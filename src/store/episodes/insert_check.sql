-- Nothing is inserted for a clog that is not there.
INSERT INTO checks (
    episode, at_utc_ms, at_offset_min, kind, pain, size_mm, skin_changed, temperature_dc, trend
)
SELECT id, :at_utc_ms, :at_offset_min, :kind, :pain, :size_mm, :skin_changed, :temperature_dc, :trend
FROM episodes
WHERE id = :episode
