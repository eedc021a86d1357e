SELECT contacts.id, contacts.triage, contacts.at_utc_ms, contacts.at_offset_min, contacts.said, contacts.person
FROM contacts
JOIN triage ON triage.id = contacts.triage
WHERE triage.episode = :episode
ORDER BY contacts.at_utc_ms DESC, contacts.id DESC
