-- What was given out of the log, as the reader sees it in a list. A row says what it was, never what stood in it.
CREATE TABLE shares (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    at_utc_ms     INTEGER NOT NULL,
    at_offset_min INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('pdf', 'csv', 'json', 'message', 'screen')),
    -- The days that it told of, YYYY-MM-DD; both ends are among them.
    from_day      TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_day        TEXT NOT NULL CHECK (to_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- It was about one clog alone.
    one_clog      INTEGER NOT NULL CHECK (one_clog IN (0, 1)),
    -- The parts that were in it, as a list of names.
    sections      TEXT NOT NULL CHECK (json_valid(sections)),
    -- How many pieces of her own words were left out.
    left_out      INTEGER NOT NULL CHECK (left_out >= 0),
    -- A name was in it.
    named         INTEGER NOT NULL CHECK (named IN (0, 1)),
    -- It was closed with a passphrase.
    sealed        INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    CHECK (from_day <= to_day)
) STRICT;

CREATE INDEX shares_by_time ON shares (at_utc_ms, id);

-- The list comes back with a whole log too: the same table with one more name.
CREATE TABLE imported_5 (
    import  INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    "table" TEXT NOT NULL CHECK ("table" IN (
        'entries', 'contacts', 'triage', 'sessions', 'checks', 'episodes', 'people', 'babies', 'imports', 'plans',
        'shares'
    )),
    row     INTEGER NOT NULL,
    PRIMARY KEY (import, "table", row)
) STRICT, WITHOUT ROWID;
INSERT INTO imported_5 (import, "table", row) SELECT import, "table", row FROM imported;
DROP TABLE imported;
ALTER TABLE imported_5 RENAME TO imported;
