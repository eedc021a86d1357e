SELECT id, plan, accepted_utc_ms, accepted_offset_min, came, ended_utc_ms, ended_offset_min
FROM plans
ORDER BY accepted_utc_ms DESC, id DESC
