INSERT INTO sessions (
    episode, routine, side, started_utc_ms, started_offset_min, pain_before, hands_on_s, press_s, plan,
    plan_routine, by_helper
) VALUES (
    :episode, :routine, :side, :started_utc_ms, :started_offset_min, :pain_before, 0, 0, :plan,
    :plan_routine, :by_helper
)
