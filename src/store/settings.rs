//! What the parent chose about the app: one row a choice, so that a new choice needs no migration.

use rusqlite::{Connection, named_params};
use serde_json::{Map, Value};

use super::cells::{Cells, Stored, list};
use super::error::{Error, Result};
use crate::domain::settings::Settings;

const ALL: &str = "SELECT key, value FROM settings ORDER BY key";
const REPLACE: &str = "INSERT OR REPLACE INTO settings (key, value) VALUES (:key, :value)";

/// The key of the style, and the one of what came before it. In the order of keys the older is read
/// first, so the newer wins where both are there.
const STYLE: &str = "style";
const DRAPE: &str = "drape";

/// One choice, already known to fit its place in [`Settings`].
pub(super) struct Choice {
    key: String,
    value: Value,
}

impl Stored for Choice {
    const TABLE: &'static str = "settings";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        let choice = Self {
            key: cells.get("key")?,
            value: cells.json("value")?,
        }
        .of_today();
        let alone = Map::from_iter([(choice.key.clone(), choice.value.clone())]);
        match serde_json::from_value::<Settings>(Value::Object(alone)) {
            Ok(_) => Ok(choice),
            Err(error) => Err(cells.bad("value", error)),
        }
    }
}

impl Choice {
    /// A choice that an earlier version kept, as this one calls it: `drape` was covered or not.
    fn of_today(self) -> Self {
        let style = match (self.key.as_str(), &self.value) {
            (DRAPE, Value::Bool(true)) => "covered",
            (DRAPE, Value::Bool(false)) => "bare",
            _ => return self,
        };
        Self {
            key: STYLE.to_owned(),
            value: style.into(),
        }
    }
}

/// All settings; a choice that was never made, or that this version does not know, is left out.
pub(super) fn read(db: &Connection) -> Result<Settings> {
    let choices = list::<Choice>(db, ALL, [])?;
    let all = choices
        .into_iter()
        .map(|choice| (choice.key, choice.value))
        .collect();
    serde_json::from_value(Value::Object(all)).map_err(Error::internal)
}

/// Whether anything was ever chosen.
pub(super) fn is_chosen(db: &Connection) -> Result<bool> {
    Ok(db.query_row("SELECT EXISTS (SELECT 1 FROM settings)", [], |row| row.get(0))?)
}

/// Keeps all settings.
pub(super) fn replace(db: &Connection, settings: &Settings) -> Result<()> {
    let Value::Object(choices) = serde_json::to_value(settings).map_err(Error::internal)? else {
        return Err(Error::internal("settings are no list of choices"));
    };
    let mut statement = db.prepare_cached(REPLACE)?;
    for (key, value) in choices {
        statement.execute(named_params! { ":key": key, ":value": value.to_string() })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pictures::Style;
    use crate::store::Store;

    fn read_of(rows: &str) -> Result<Settings> {
        let store = Store::in_memory()?;
        store.db().execute_batch(rows)?;
        read(store.db())
    }

    #[test]
    fn a_drape_that_was_chosen_before_is_the_style_now() -> Result<()> {
        let old = |drape: &str| format!("INSERT INTO settings (key, value) VALUES ('drape', '{drape}')");
        assert_eq!(read_of(&old("true"))?.style, Style::Covered);
        assert_eq!(read_of(&old("false"))?.style, Style::Bare);
        let both = old("false") + ", ('style', '\"diagram\"')";
        assert_eq!(read_of(&both)?.style, Style::Diagram);
        assert_eq!(read_of("")?.style, Style::Covered);
        Ok(())
    }
}
