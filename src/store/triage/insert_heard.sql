INSERT INTO contacts (triage, at_utc_ms, at_offset_min, said, person)
VALUES (:triage, :at_utc_ms, :at_offset_min, :said, :person)
