UPDATE sessions
SET ended_utc_ms = :ended_utc_ms, ended_offset_min = :ended_offset_min,
    ending = :ending, stop = :stop, pain_after = :pain_after, hands_on_s = :hands_on_s, press_s = :press_s
WHERE id = :id AND ending IS NULL
