SELECT id, triage, at_utc_ms, at_offset_min, said, person
FROM contacts
WHERE at_utc_ms >= :from_ms
ORDER BY at_utc_ms DESC, id DESC
