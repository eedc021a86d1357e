INSERT INTO sessions (
    episode, routine, side, started_utc_ms, started_offset_min, pain_before, hands_on_s, press_s
) VALUES (
    :episode, :routine, :side, :started_utc_ms, :started_offset_min, :pain_before, 0, 0
)
