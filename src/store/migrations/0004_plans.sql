-- Home-care plans of a therapist that the reader accepted. A plan is never changed afterwards; a new one is a new row.
CREATE TABLE plans (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    -- The plan as its file has it.
    plan                TEXT NOT NULL CHECK (json_valid(plan)),
    -- When it was shown in full and accepted.
    accepted_utc_ms     INTEGER NOT NULL,
    accepted_offset_min INTEGER NOT NULL,
    came                TEXT NOT NULL CHECK (came IN ('file', 'text', 'qr')),
    -- When the reader ended it; null where it runs to its last day.
    ended_utc_ms        INTEGER,
    ended_offset_min    INTEGER,
    CHECK ((ended_utc_ms IS NULL) = (ended_offset_min IS NULL))
) STRICT;

CREATE INDEX plans_by_time ON plans (accepted_utc_ms, id);

-- The routine of a plan that a run followed, by its place in the plan, from 0.
ALTER TABLE sessions ADD COLUMN plan INTEGER REFERENCES plans (id);
ALTER TABLE sessions ADD COLUMN plan_routine INTEGER
    CHECK (plan_routine BETWEEN 0 AND 255 AND plan IS NOT NULL OR plan_routine IS NULL AND plan IS NULL);

CREATE INDEX sessions_by_plan ON sessions (plan) WHERE plan IS NOT NULL;

-- Plans come back with a whole log too: the same table with one more name.
CREATE TABLE imported_4 (
    import  INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    "table" TEXT NOT NULL CHECK ("table" IN (
        'entries', 'contacts', 'triage', 'sessions', 'checks', 'episodes', 'people', 'babies', 'imports', 'plans'
    )),
    row     INTEGER NOT NULL,
    PRIMARY KEY (import, "table", row)
) STRICT, WITHOUT ROWID;
INSERT INTO imported_4 (import, "table", row) SELECT import, "table", row FROM imported;
DROP TABLE imported;
ALTER TABLE imported_4 RENAME TO imported;
