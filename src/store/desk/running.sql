SELECT kind, session, state, saved_utc_ms, saved_offset_min
FROM running
WHERE kind = 'session'
