//! Between rows and domain types. Reading never trusts the file: each failure names table, row and column.

use std::fmt::Display;

use chrono::NaiveDate;
use rusqlite::types::{FromSql, ToSqlOutput, Value};
use rusqlite::{Connection, Params, Row, ToSql};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::de::value::{Error as BadCode, StrDeserializer};

use super::error::{Error, Result};
use crate::domain::at::At;

/// Something that is kept as one row. Its statements select the id (or key) as the first column.
pub(super) trait Stored: Sized {
    /// The table.
    const TABLE: &'static str;

    /// The value of one row.
    ///
    /// # Errors
    ///
    /// [`Error::BadRow`] where a column holds what the type cannot.
    fn read(cells: &Cells<'_, '_>) -> Result<Self>;
}

/// The rows that `sql` selects, in its order.
pub(super) fn list<T: Stored>(db: &Connection, sql: &str, params: impl Params) -> Result<Vec<T>> {
    let mut found = Vec::new();
    each(db, sql, params, |value: Result<T>| {
        found.push(value?);
        Ok(())
    })?;
    Ok(found)
}

/// The first row that `sql` selects.
pub(super) fn first<T: Stored>(db: &Connection, sql: &str, params: impl Params) -> Result<Option<T>> {
    Ok(list(db, sql, params)?.into_iter().next())
}

/// Hands every row that `sql` selects to `visit`, the unreadable ones as their error.
pub(super) fn each<T: Stored>(
    db: &Connection,
    sql: &str,
    params: impl Params,
    mut visit: impl FnMut(Result<T>) -> Result<()>,
) -> Result<()> {
    each_while(db, sql, params, |value| visit(value).map(|()| true))
}

/// As [`each`], until `visit` wants no more.
pub(super) fn each_while<T: Stored>(
    db: &Connection,
    sql: &str,
    params: impl Params,
    mut visit: impl FnMut(Result<T>) -> Result<bool>,
) -> Result<()> {
    let mut statement = db.prepare_cached(sql)?;
    // SQLite looks a name up by asking for every name before it: long tables are read twice as quickly with a list.
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        let cells = Cells {
            table: T::TABLE,
            columns: &columns,
            row,
        };
        if !visit(T::read(&cells))? {
            break;
        }
    }
    Ok(())
}

/// One row on its way to a domain type.
pub(super) struct Cells<'a, 'stmt> {
    table: &'static str,
    /// The names of its columns, in their order.
    columns: &'a [String],
    row: &'a Row<'stmt>,
}

impl Cells<'_, '_> {
    /// A plain value, of a type that the column's own type fits.
    pub(super) fn get<T: FromSql>(&self, column: &str) -> Result<T> {
        let found = match self.columns.iter().position(|name| name == column) {
            Some(place) => self.row.get(place),
            None => self.row.get(column),
        };
        found.map_err(|error| self.bad(column, error))
    }

    /// A quantity made from a whole number.
    pub(super) fn number<T: TryFrom<i64, Error: Display>>(&self, column: &str) -> Result<T> {
        self.converted(column, self.get(column)?)
    }

    /// As [`Cells::number`], where null means that there is none.
    pub(super) fn number_if<T: TryFrom<i64, Error: Display>>(&self, column: &str) -> Result<Option<T>> {
        let number: Option<i64> = self.get(column)?;
        number.map(|number| self.converted(column, number)).transpose()
    }

    /// As [`Cells::number_if`], for types made from a byte.
    pub(super) fn small_if<T: TryFrom<u8, Error: Display>>(&self, column: &str) -> Result<Option<T>> {
        let number: Option<u8> = self.number_if(column)?;
        number.map(|number| self.converted(column, number)).transpose()
    }

    /// Yes (1) or no (0), where null means that nobody said.
    pub(super) fn yes_if(&self, column: &str) -> Result<Option<bool>> {
        match self.get::<Option<i64>>(column)? {
            None => Ok(None),
            Some(0) => Ok(Some(false)),
            Some(1) => Ok(Some(true)),
            Some(other) => Err(self.bad(column, format!("{other} is neither 0 nor 1"))),
        }
    }

    /// A name out of a closed list.
    pub(super) fn code<T: DeserializeOwned>(&self, column: &str) -> Result<T> {
        let name: String = self.get(column)?;
        self.named(column, &name)
    }

    /// As [`Cells::code`], where null means that there is none.
    pub(super) fn code_if<T: DeserializeOwned>(&self, column: &str) -> Result<Option<T>> {
        let name: Option<String> = self.get(column)?;
        name.map(|name| self.named(column, &name)).transpose()
    }

    /// A text that its type accepts, where there is one.
    pub(super) fn made_if<T: TryFrom<String, Error: Display>>(&self, column: &str) -> Result<Option<T>> {
        let text: Option<String> = self.get(column)?;
        text.map(|text| self.converted(column, text)).transpose()
    }

    /// A value kept as JSON.
    pub(super) fn json<T: DeserializeOwned>(&self, column: &str) -> Result<T> {
        let text: String = self.get(column)?;
        serde_json::from_str(&text).map_err(|error| self.bad(column, error))
    }

    /// A calendar day, where there is one.
    pub(super) fn day_if(&self, column: &str) -> Result<Option<NaiveDate>> {
        let text: Option<String> = self.get(column)?;
        text.map(|text| text.parse().map_err(|error| self.bad(column, error)))
            .transpose()
    }

    /// The instant in `<name>_utc_ms` and `<name>_offset_min`.
    pub(super) fn at(&self, name: &str) -> Result<At> {
        let column = format!("{name}_utc_ms");
        match self.at_if(name)? {
            Some(at) => Ok(at),
            None => Err(self.bad(&column, "null is no instant")),
        }
    }

    /// As [`Cells::at`], where two nulls mean that there is none.
    pub(super) fn at_if(&self, name: &str) -> Result<Option<At>> {
        let column = format!("{name}_utc_ms");
        let utc_ms: Option<i64> = self.get(&column)?;
        let offset_min: Option<i16> = self.number_if(&format!("{name}_offset_min"))?;
        match (utc_ms, offset_min) {
            (Some(utc_ms), Some(offset_min)) => At::new(utc_ms, offset_min)
                .map(Some)
                .map_err(|error| self.bad(&column, error)),
            (None, None) => Ok(None),
            _ => Err(self.bad(&column, "an instant needs both its columns")),
        }
    }

    /// The failure of this row at `column`.
    pub(super) fn bad(&self, column: &str, why: impl Display) -> Error {
        Error::BadRow {
            table: self.table.to_owned(),
            row: self.name(),
            column: column.to_owned(),
            why: why.to_string(),
        }
    }

    fn named<T: DeserializeOwned>(&self, column: &str, name: &str) -> Result<T> {
        T::deserialize(StrDeserializer::<BadCode>::new(name)).map_err(|error| self.bad(column, error))
    }

    fn converted<N, T: TryFrom<N, Error: Display>>(&self, column: &str, number: N) -> Result<T> {
        T::try_from(number).map_err(|error| self.bad(column, error))
    }

    fn name(&self) -> String {
        match self.row.get(0) {
            Ok(Value::Integer(id)) => id.to_string(),
            Ok(Value::Text(key)) => key,
            _ => "?".to_owned(),
        }
    }
}

/// A domain value as it is written: a number as it is, a unit case by its name, everything else as JSON.
pub(super) struct Put<T>(pub(super) T);

impl<T: Serialize> ToSql for Put<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let value = serde_json::to_value(&self.0)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        Ok(ToSqlOutput::Owned(match value {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(yes) => Value::Integer(i64::from(yes)),
            serde_json::Value::String(name) => Value::Text(name),
            serde_json::Value::Number(number) => match number.as_i64() {
                Some(whole) => Value::Integer(whole),
                None => Value::Real(number.as_f64().unwrap_or(f64::NAN)),
            },
            other => Value::Text(other.to_string()),
        }))
    }
}

/// The two columns of an instant: UTC milliseconds and minutes of offset, or two nulls.
pub(super) fn pair(at: Option<At>) -> (Option<i64>, Option<i16>) {
    (at.map(At::utc_ms), at.map(At::offset_min))
}
