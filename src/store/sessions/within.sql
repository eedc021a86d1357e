SELECT id, episode, routine, side, started_utc_ms, started_offset_min, ended_utc_ms, ended_offset_min,
       ending, stop, pain_before, pain_after, hands_on_s, press_s, plan, plan_routine,
       by_helper
FROM sessions
WHERE started_utc_ms BETWEEN :from_ms AND :until_ms - 1
ORDER BY started_utc_ms DESC, id DESC
