INSERT INTO running (kind, session, state, saved_utc_ms, saved_offset_min)
VALUES ('session', :session, :state, :saved_utc_ms, :saved_offset_min)
