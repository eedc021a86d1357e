INSERT INTO triage (episode, at_utc_ms, at_offset_min, answers, verdict, outcome, lock, corrects)
VALUES (:episode, :at_utc_ms, :at_offset_min, :answers, :verdict, :outcome, :lock, :corrects)
