UPDATE sessions
SET ending = :ending, stop = :stop, pain_after = :pain_after
WHERE id = :id AND ending IS NOT NULL
