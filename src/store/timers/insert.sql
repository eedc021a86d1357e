INSERT INTO timers (state, saved_utc_ms, saved_offset_min)
VALUES (:state, :saved_utc_ms, :saved_offset_min)
