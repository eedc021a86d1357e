UPDATE timers
SET state = :state, saved_utc_ms = :saved_utc_ms, saved_offset_min = :saved_offset_min
WHERE id = :id
