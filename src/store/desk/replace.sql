INSERT OR REPLACE INTO desk (id, route, draft, saved_utc_ms, saved_offset_min)
VALUES (1, :route, :draft, :saved_utc_ms, :saved_offset_min)
