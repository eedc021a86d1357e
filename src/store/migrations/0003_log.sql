-- The log. An instant is two columns as before; times are whole seconds, milk is tenths of a millilitre (_dml).

-- A file that was brought in, so that it can be taken back.
CREATE TABLE imports (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    at_utc_ms     INTEGER NOT NULL,
    at_offset_min INTEGER NOT NULL,
    -- Which app's file it was.
    format        TEXT NOT NULL CHECK (format <> ''),
    -- The name of the file, as it was shown; may be empty.
    name          TEXT NOT NULL,
    -- Lines that it added, that were there already, of kinds that are not kept, and that nobody could read.
    added         INTEGER NOT NULL CHECK (added >= 0),
    known         INTEGER NOT NULL CHECK (known >= 0),
    left_out      INTEGER NOT NULL CHECK (left_out >= 0),
    unreadable    INTEGER NOT NULL CHECK (unreadable >= 0)
) STRICT;

-- The rows that a whole log brought when it was restored. Its lines keep where they came from, so that they are here too.
CREATE TABLE imported (
    import  INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    "table" TEXT NOT NULL CHECK ("table" IN (
        'entries', 'contacts', 'triage', 'sessions', 'checks', 'episodes', 'people', 'babies', 'imports'
    )),
    row     INTEGER NOT NULL,
    PRIMARY KEY (import, "table", row)
) STRICT, WITHOUT ROWID;

-- A correction is found by what it corrects.
CREATE INDEX triage_by_corrected ON triage (corrects) WHERE corrects IS NOT NULL;

CREATE TABLE babies (
    id     INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name   TEXT NOT NULL CHECK (name <> ''),
    -- Day of the birth, YYYY-MM-DD; null where not said.
    birth  TEXT CHECK (birth GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    colour TEXT NOT NULL CHECK (colour <> ''),
    -- The file that brought it; null for one that she entered.
    import INTEGER REFERENCES imports (id) ON DELETE SET NULL
) STRICT;

-- One line of the log. A column is null where its kind has none, or where nobody looked.
CREATE TABLE entries (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('feed', 'pump', 'care', 'check_in', 'note')),
    at_utc_ms      INTEGER NOT NULL,
    at_offset_min  INTEGER NOT NULL,
    -- At most a day after its beginning; null for what has no length.
    end_utc_ms     INTEGER CHECK (end_utc_ms BETWEEN at_utc_ms AND at_utc_ms + 86400000),
    end_offset_min INTEGER,
    note           TEXT CHECK (note <> ''),
    -- The guided session, or the file, that wrote it; both null for one of her own.
    session        INTEGER REFERENCES sessions (id) ON DELETE SET NULL,
    import         INTEGER REFERENCES imports (id) ON DELETE CASCADE,
    -- What tells it from every other line of such files, so that a second import adds nothing.
    import_key     TEXT CHECK (import_key <> ''),
    -- When it was deleted; it is taken away for good some time later, and until then it can be brought back.
    deleted_utc_ms INTEGER,

    -- Feed at the breast: its sides in order, as l and r (null where both were used in an unknown order), the seconds
    -- on each, or the seconds of both together where the sides are not known.
    at_breast      INTEGER CHECK (at_breast IN (0, 1)),
    side_order     TEXT CHECK (side_order <> '' AND side_order NOT GLOB '*[^lr]*'),
    left_s         INTEGER CHECK (left_s BETWEEN 0 AND 86400),
    right_s        INTEGER CHECK (right_s BETWEEN 0 AND 86400),
    total_s        INTEGER CHECK (total_s BETWEEN 0 AND 86400),
    -- What a bottle held; both parts or their sum for a bottle of both.
    bottle         TEXT CHECK (bottle IN ('breast_milk', 'formula', 'mixed', 'not_said')),
    bottle_dml     INTEGER CHECK (bottle_dml BETWEEN 0 AND 40000),
    breast_dml     INTEGER CHECK (breast_dml BETWEEN 0 AND 20000),
    formula_dml    INTEGER CHECK (formula_dml BETWEEN 0 AND 20000),

    -- Milk by pump or by hand; total_dml is the sum where the sides are known.
    method         TEXT CHECK (method IN ('pump', 'by_hand')),
    pumped_sides   TEXT CHECK (pumped_sides IN ('left', 'right', 'at_once', 'in_turn')),
    left_dml       INTEGER CHECK (left_dml BETWEEN 0 AND 20000),
    right_dml      INTEGER CHECK (right_dml BETWEEN 0 AND 20000),
    total_dml      INTEGER CHECK (total_dml BETWEEN 0 AND 40000),
    duration_s     INTEGER CHECK (duration_s BETWEEN 0 AND 86400),
    flange_mm      INTEGER CHECK (flange_mm BETWEEN 8 AND 50),
    setting        TEXT CHECK (setting <> ''),
    hurt           INTEGER CHECK (hurt IN (0, 1)),
    cut_off        INTEGER CHECK (cut_off IN (0, 1)),

    -- Pauses of a feed or pump.
    paused_s       INTEGER CHECK (paused_s BETWEEN 0 AND 86400),

    -- Care: what, the name of a medicine, who, what they did or said, how it felt.
    care           TEXT CHECK (care <> ''),
    care_name      TEXT CHECK (care_name <> ''),
    care_by        TEXT CHECK (care_by <> ''),
    care_what      TEXT CHECK (care_what <> ''),
    care_felt      TEXT CHECK (care_felt IN ('softer', 'same', 'sore')),

    -- Check-in. The three rows of the mood card are null together where it was not asked.
    temperature_dc INTEGER CHECK (temperature_dc BETWEEN 300 AND 450),
    pain           INTEGER CHECK (pain BETWEEN 0 AND 10),
    low_mood       INTEGER CHECK (low_mood IN (0, 1)),
    worry          INTEGER CHECK (worry IN (0, 1)),
    no_sleep       INTEGER CHECK (no_sleep IN (0, 1)),
    wets           INTEGER CHECK (wets BETWEEN 0 AND 30),
    stools         INTEGER CHECK (stools BETWEEN 0 AND 30),

    CHECK ((end_utc_ms IS NULL) = (end_offset_min IS NULL)),
    CHECK (session IS NULL OR import IS NULL),
    CHECK ((kind = 'feed') = (at_breast IS NOT NULL)),
    CHECK ((kind = 'pump') = (method IS NOT NULL)),
    CHECK ((kind IN ('feed', 'pump')) = (paused_s IS NOT NULL)),
    CHECK ((kind = 'care') = (care IS NOT NULL)),
    CHECK (kind <> 'note' OR note IS NOT NULL),
    CHECK (kind <> 'feed' OR at_breast = 1 OR bottle IS NOT NULL),
    CHECK (at_breast = 1 OR coalesce(side_order, left_s, right_s, total_s) IS NULL),
    CHECK ((left_s IS NULL) = (right_s IS NULL)),
    CHECK (left_s IS NULL OR total_s IS NULL),
    CHECK (bottle IS NOT NULL OR coalesce(bottle_dml, breast_dml, formula_dml) IS NULL),
    CHECK ((breast_dml IS NULL) = (formula_dml IS NULL)),
    CHECK (breast_dml IS NULL OR (bottle = 'mixed' AND bottle_dml = breast_dml + formula_dml)),
    CHECK (method IS NOT NULL OR coalesce(pumped_sides, left_dml, right_dml, total_dml, duration_s, flange_mm, setting) IS NULL),
    CHECK ((method IS NULL) = (hurt IS NULL) AND (method IS NULL) = (cut_off IS NULL)),
    CHECK ((left_dml IS NULL) = (right_dml IS NULL)),
    CHECK (left_dml IS NULL OR total_dml = left_dml + right_dml),
    CHECK (care IS NOT NULL OR coalesce(care_name, care_by, care_what, care_felt) IS NULL),
    CHECK (kind = 'check_in' OR coalesce(temperature_dc, pain, low_mood, wets, stools) IS NULL),
    CHECK (kind <> 'check_in' OR coalesce(temperature_dc, pain, low_mood, wets, stools) IS NOT NULL),
    CHECK ((low_mood IS NULL) = (worry IS NULL) AND (low_mood IS NULL) = (no_sleep IS NULL))
) STRICT;

-- The babies that a line is about.
CREATE TABLE entry_babies (
    entry INTEGER NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    baby  INTEGER NOT NULL REFERENCES babies (id) ON DELETE CASCADE,
    -- The breast that it fed from, in a feed of two at once.
    side  TEXT CHECK (side IN ('left', 'right')),
    PRIMARY KEY (entry, baby)
) STRICT, WITHOUT ROWID;

-- A feed or pump that runs, written at each change before the screen shows it.
CREATE TABLE timers (
    id               INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    -- The timer as the domain serialises it, instants and all.
    state            TEXT NOT NULL CHECK (json_valid(state)),
    saved_utc_ms     INTEGER NOT NULL,
    saved_offset_min INTEGER NOT NULL
) STRICT;

-- What may have set a clog off.
CREATE TABLE triggers (
    id      INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    episode INTEGER NOT NULL REFERENCES episodes (id) ON DELETE CASCADE,
    "trigger" TEXT NOT NULL CHECK ("trigger" <> ''),
    UNIQUE (episode, "trigger")
) STRICT;

-- Her worry and her goal, a line each, and what helped most once it was gone.
ALTER TABLE episodes ADD COLUMN worry TEXT CHECK (worry <> '');
ALTER TABLE episodes ADD COLUMN goal TEXT CHECK (goal <> '');
ALTER TABLE episodes ADD COLUMN helped TEXT CHECK (helped <> '');

-- The timeline turns its pages by time, or by time within a kind.
CREATE INDEX entries_by_time ON entries (at_utc_ms, id) WHERE deleted_utc_ms IS NULL;
CREATE INDEX entries_by_kind ON entries (kind, at_utc_ms, id) WHERE deleted_utc_ms IS NULL;
-- Home and trends read these alone, without the rows; what their condition names must be in them for that.
CREATE INDEX entries_feeds ON entries (
    at_utc_ms, end_utc_ms, at_breast, side_order, left_s, right_s, total_s, bottle, bottle_dml, breast_dml,
    kind, deleted_utc_ms
) WHERE kind = 'feed' AND deleted_utc_ms IS NULL;
CREATE INDEX entries_pumps ON entries (
    at_utc_ms, end_utc_ms, method, left_dml, right_dml, total_dml, duration_s, kind, deleted_utc_ms
) WHERE kind = 'pump' AND deleted_utc_ms IS NULL;
CREATE INDEX entries_care ON entries (at_utc_ms, care, kind, deleted_utc_ms)
WHERE kind = 'care' AND deleted_utc_ms IS NULL;
CREATE INDEX entries_looks ON entries (
    at_utc_ms, at_offset_min, temperature_dc, pain, wets, stools, kind, deleted_utc_ms
) WHERE kind = 'check_in' AND deleted_utc_ms IS NULL;
-- The search goes through the notes and nothing else.
CREATE INDEX entries_noted ON entries (at_utc_ms, id, note, deleted_utc_ms)
WHERE note IS NOT NULL AND deleted_utc_ms IS NULL;
CREATE INDEX entries_deleted ON entries (deleted_utc_ms) WHERE deleted_utc_ms IS NOT NULL;
CREATE INDEX entries_of_session ON entries (session) WHERE session IS NOT NULL;
CREATE INDEX entries_of_import ON entries (import) WHERE import IS NOT NULL;
CREATE UNIQUE INDEX entries_by_key ON entries (import_key) WHERE import_key IS NOT NULL;
CREATE INDEX entry_babies_of_baby ON entry_babies (baby, entry);
