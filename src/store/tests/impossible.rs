//! Values that no domain type can have, written by hand past the checks of the schema.

use rstest::rstest;

use super::{now, sample};
use crate::store::{Error, Result};

#[rstest]
#[case(
    "settings",
    "theme",
    "value",
    "UPDATE settings SET value = '\"plaid\"' WHERE key = 'theme'"
)]
#[case(
    "settings",
    "tone",
    "value",
    "UPDATE settings SET value = 'x' WHERE key = 'tone'"
)]
#[case(
    "profile",
    "1",
    "birth",
    "INSERT INTO profile (id, birth, asked) VALUES (1, '2026-02-31', 1)"
)]
#[case(
    "conditions",
    "1",
    "condition",
    "INSERT INTO conditions (condition) VALUES ('spleen')"
)]
#[case(
    "people",
    "1",
    "role",
    "INSERT INTO people (role, name, phone) VALUES ('cat', '', '')"
)]
#[case("episodes", "1", "side", "UPDATE episodes SET side = 'up'")]
#[case("episodes", "1", "spot_hour", "UPDATE episodes SET spot_r = NULL")]
#[case("episodes", "1", "spot_hour", "UPDATE episodes SET spot_hour = 13")]
#[case("episodes", "1", "size_mm", "UPDATE episodes SET size_mm = 0")]
#[case(
    "episodes",
    "1",
    "onset_utc_ms",
    "UPDATE episodes SET onset_offset_min = 3000"
)]
#[case(
    "episodes",
    "1",
    "onset_offset_min",
    "UPDATE episodes SET onset_offset_min = 99999"
)]
#[case("checks", "1", "pain", "UPDATE checks SET pain = 11")]
#[case("checks", "1", "pain", "UPDATE checks SET pain = -1")]
#[case("checks", "1", "kind", "UPDATE checks SET kind = 'never'")]
#[case("checks", "1", "temperature_dc", "UPDATE checks SET temperature_dc = 1000")]
#[case("checks", "1", "skin_changed", "UPDATE checks SET skin_changed = 7")]
#[case("sessions", "1", "routine", "UPDATE sessions SET routine = 'deep'")]
#[case("sessions", "1", "ending", "UPDATE sessions SET ending = 'lost', stop = NULL")]
#[case(
    "sessions",
    "1",
    "stop",
    "UPDATE sessions SET ending = 'finished', stop = 'S1'"
)]
#[case("sessions", "1", "hands_on_s", "UPDATE sessions SET hands_on_s = -1")]
#[case("session_steps", "1", "level", "UPDATE session_steps SET level = 5")]
#[case("session_steps", "1", "step", "UPDATE session_steps SET step = 'bf9'")]
#[case(
    "running",
    "session",
    "state",
    "INSERT INTO running VALUES ('session', NULL, '{', 0, 0)"
)]
#[case(
    "desk",
    "1",
    "saved_utc_ms",
    "INSERT INTO desk VALUES (1, '/', NULL, 9000000000000, 0)"
)]
fn an_impossible_value_is_told_by_table_row_and_column(
    #[case] table: &str,
    #[case] row: &str,
    #[case] column: &str,
    #[case] by_hand: &str,
) -> Result<()> {
    let store = sample()?;
    store.overview(now())?;
    store.db().execute_batch("PRAGMA ignore_check_constraints = ON")?;
    if table == "conditions" {
        store
            .db()
            .execute_batch("INSERT INTO profile (id, birth, asked) VALUES (1, NULL, 1)")?;
    }
    assert_eq!(store.db().execute(by_hand, [])?, 1);
    match store.overview(now()) {
        Err(Error::BadRow {
            table: t,
            row: r,
            column: c,
            why,
        }) => {
            assert_eq!(
                (t.as_str(), r.as_str(), c.as_str()),
                (table, row, column),
                "{why}"
            );
        }
        other => panic!("{by_hand}: {other:?}"),
    }
    Ok(())
}
