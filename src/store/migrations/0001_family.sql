-- The first tables. An instant is two columns: *_utc_ms, milliseconds since 1970 in UTC, and *_offset_min,
-- minutes east of UTC that the clock on the wall showed. Codes are the names that the domain types are stored by;
-- where a list can grow with the app, the row is checked on reading instead of here.

-- What the parent chose about the app, one row a choice; a missing row means the default.
CREATE TABLE settings (
    key   TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- What is asked once. At most one row.
CREATE TABLE profile (
    id    INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    -- Day of the birth, YYYY-MM-DD; null where not said.
    birth TEXT CHECK (birth GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- Whether the list of conditions was shown and answered; then no row in it means "None of these".
    asked INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT;

-- What changes what is safe for her.
CREATE TABLE conditions (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    condition          TEXT NOT NULL UNIQUE CHECK (condition <> ''),
    -- When her provider said that massage is fine; null while nobody did.
    cleared_utc_ms     INTEGER,
    cleared_offset_min INTEGER,
    CHECK ((cleared_utc_ms IS NULL) = (cleared_offset_min IS NULL))
) STRICT;

-- Whom she calls.
CREATE TABLE people (
    id    INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    role  TEXT NOT NULL CHECK (role <> ''),
    -- As typed; may be empty.
    name  TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;

-- One clog from its start to gone.
CREATE TABLE episodes (
    id                INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    side              TEXT NOT NULL CHECK (side IN ('left', 'right')),
    -- The pin on the side-neutral clock (3 at the armpit), hours 0 up to 12, and its distance from the nipple in
    -- breast radii; both null where it is sore all over.
    spot_hour         REAL CHECK (spot_hour >= 0 AND spot_hour < 12),
    spot_r            REAL CHECK (spot_r BETWEEN 0 AND 1),
    -- Width of the lump when it was entered, in millimetres; null where not asked.
    size_mm           INTEGER CHECK (size_mm BETWEEN 1 AND 200),
    -- When it began, as she says.
    onset_utc_ms      INTEGER NOT NULL,
    onset_offset_min  INTEGER NOT NULL,
    -- When it was entered.
    opened_utc_ms     INTEGER NOT NULL,
    opened_offset_min INTEGER NOT NULL,
    -- When it was gone; null while it is there.
    gone_utc_ms       INTEGER,
    gone_offset_min   INTEGER,
    CHECK ((spot_hour IS NULL) = (spot_r IS NULL)),
    CHECK ((gone_utc_ms IS NULL) = (gone_offset_min IS NULL))
) STRICT;

-- One look at a clog; every null is a question that was not asked.
CREATE TABLE checks (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    episode        INTEGER NOT NULL REFERENCES episodes (id) ON DELETE CASCADE,
    at_utc_ms      INTEGER NOT NULL,
    at_offset_min  INTEGER NOT NULL,
    kind           TEXT NOT NULL CHECK (kind <> ''),
    -- Numeric rating scale, 0 to 10.
    pain           INTEGER CHECK (pain BETWEEN 0 AND 10),
    -- Width of the lump in millimetres.
    size_mm        INTEGER CHECK (size_mm BETWEEN 1 AND 200),
    -- Whether the skin is red, darker or hot there.
    skin_changed   INTEGER CHECK (skin_changed IN (0, 1)),
    -- Body temperature in tenths of a degree Celsius.
    temperature_dc INTEGER CHECK (temperature_dc BETWEEN 300 AND 450),
    trend          TEXT CHECK (trend IN ('better', 'same', 'worse'))
) STRICT;

-- One set of answers with the verdict that was shown for it. A correction is a row of its own: both stay.
CREATE TABLE triage (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    episode       INTEGER REFERENCES episodes (id) ON DELETE CASCADE,
    -- When the verdict was shown.
    at_utc_ms     INTEGER NOT NULL,
    at_offset_min INTEGER NOT NULL,
    -- The answers and the verdict as the domain serialises them.
    answers       TEXT NOT NULL CHECK (json_valid(answers)),
    verdict       TEXT NOT NULL CHECK (json_valid(verdict)),
    -- Copies out of the verdict, so that a query can choose by them.
    outcome       TEXT NOT NULL CHECK (outcome IN ('emergency', 'call', 'gentle', 'go')),
    lock          TEXT NOT NULL CHECK (lock IN ('none', 'side', 'strokes')),
    -- The record whose answers these replace for verdict and lock; null for a first answer.
    corrects      INTEGER REFERENCES triage (id) ON DELETE CASCADE CHECK (corrects < id)
) STRICT;

-- What she reported of reaching someone after a verdict.
CREATE TABLE contacts (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    triage        INTEGER NOT NULL REFERENCES triage (id) ON DELETE CASCADE,
    at_utc_ms     INTEGER NOT NULL,
    at_offset_min INTEGER NOT NULL,
    said          TEXT NOT NULL CHECK (said <> ''),
    -- Whom she reached, where it is one of her people and still in the list.
    person        INTEGER REFERENCES people (id) ON DELETE SET NULL
) STRICT;

-- One run of a routine.
CREATE TABLE sessions (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    episode            INTEGER REFERENCES episodes (id) ON DELETE CASCADE,
    -- Id of the routine in the catalog.
    routine            TEXT NOT NULL CHECK (routine <> ''),
    side               TEXT CHECK (side IN ('left', 'right')),
    started_utc_ms     INTEGER NOT NULL,
    started_offset_min INTEGER NOT NULL,
    -- Null while it runs.
    ended_utc_ms       INTEGER,
    ended_offset_min   INTEGER,
    ending             TEXT CHECK (ending IN ('finished', 'stopped', 'abandoned')),
    -- Why it was stopped, S1 to S9, where she said it.
    stop               TEXT CHECK (stop <> ''),
    -- Numeric rating scale, 0 to 10.
    pain_before        INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after         INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    -- Seconds that count in the caps: hands on the breast, and level-3 holds among them.
    hands_on_s         INTEGER NOT NULL CHECK (hands_on_s >= 0),
    press_s            INTEGER NOT NULL CHECK (press_s >= 0),
    CHECK ((ended_utc_ms IS NULL) = (ended_offset_min IS NULL)),
    CHECK ((ended_utc_ms IS NULL) = (ending IS NULL)),
    CHECK (stop IS NULL OR (ending IS NOT NULL AND ending = 'stopped'))
) STRICT;

-- A step as it was done.
CREATE TABLE session_steps (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    session  INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    -- Place in the run, from 0.
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 65535),
    -- Id of the step in the catalog, and of its block or technique.
    step     TEXT NOT NULL CHECK (step <> ''),
    block    TEXT NOT NULL,
    outcome  TEXT NOT NULL CHECK (outcome IN ('done', 'skipped', 'cut')),
    -- Time spent, in seconds.
    seconds  INTEGER NOT NULL CHECK (seconds >= 0),
    -- Pressure that was asked for, 1 to 3; null where nothing touches. There is no 4 and no 5.
    level    INTEGER CHECK (level BETWEEN 1 AND 3),
    UNIQUE (session, position)
) STRICT;

-- What runs now, one row a kind, written at each transition before the screen shows it.
CREATE TABLE running (
    kind             TEXT PRIMARY KEY NOT NULL CHECK (kind IN ('session', 'feed', 'pump')),
    -- The session that it becomes, where it is one.
    session          INTEGER REFERENCES sessions (id) ON DELETE CASCADE,
    -- The player as the domain serialises it, deadlines and all.
    state            TEXT NOT NULL CHECK (json_valid(state)),
    saved_utc_ms     INTEGER NOT NULL,
    saved_offset_min INTEGER NOT NULL
) STRICT;

-- Where the reader is and what is half answered. At most one row.
CREATE TABLE desk (
    id               INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    -- The place, as the router writes it.
    route            TEXT NOT NULL,
    -- The half-answered form; null where there is none.
    draft            TEXT CHECK (draft IS NULL OR json_valid(draft)),
    saved_utc_ms     INTEGER NOT NULL,
    saved_offset_min INTEGER NOT NULL
) STRICT;
