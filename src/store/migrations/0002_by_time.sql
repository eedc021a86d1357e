-- The home screen asks for the last days out of decades, and for what belongs to one clog.
CREATE INDEX episodes_by_onset ON episodes (onset_utc_ms);
CREATE INDEX episodes_there ON episodes (opened_utc_ms) WHERE gone_utc_ms IS NULL;
CREATE INDEX episodes_gone ON episodes (gone_utc_ms) WHERE gone_utc_ms IS NOT NULL;
CREATE INDEX checks_of_episode ON checks (episode, at_utc_ms);
CREATE INDEX triage_by_time ON triage (at_utc_ms);
CREATE INDEX triage_of_episode ON triage (episode, at_utc_ms);
CREATE INDEX contacts_of_triage ON contacts (triage);
CREATE INDEX contacts_of_person ON contacts (person);
CREATE INDEX sessions_by_start ON sessions (started_utc_ms);
CREATE INDEX sessions_of_episode ON sessions (episode, started_utc_ms);
CREATE INDEX contacts_by_time ON contacts (at_utc_ms);
