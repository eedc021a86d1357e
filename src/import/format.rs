//! Whose file it is, told by the names of its columns.

use serde::{Deserialize, Serialize};

use super::cells::Bad;
use super::collect::Collected;
use super::error::Error;
use super::sheet::{Row, Sheet};
use super::{baby_buddy, baby_tracker, huckleberry, nara, table};
use crate::domain::table::MARK;

/// A format that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Milkpath's own table.
    MilkpathTable,
    /// Milkpath's own whole log.
    MilkpathLog,
    /// Baby Buddy.
    BabyBuddy,
    /// Nara Baby.
    Nara,
    /// Huckleberry.
    Huckleberry,
    /// Baby Tracker by Nighp.
    BabyTracker,
}

impl Format {
    /// Every format, in the order in which they are named.
    pub const ALL: [Self; 6] = [
        Self::MilkpathLog,
        Self::MilkpathTable,
        Self::BabyBuddy,
        Self::Nara,
        Self::Huckleberry,
        Self::BabyTracker,
    ];

    /// How rows, keys and word keys write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::MilkpathTable => "milkpath_csv",
            Self::MilkpathLog => "milkpath_json",
            Self::BabyBuddy => "baby_buddy",
            Self::Nara => "nara",
            Self::Huckleberry => "huckleberry",
            Self::BabyTracker => "baby_tracker",
        }
    }

    /// The app's own name, the same in every language.
    #[must_use]
    pub fn app(self) -> &'static str {
        match self {
            Self::MilkpathTable | Self::MilkpathLog => "Milkpath",
            Self::BabyBuddy => "Baby Buddy",
            Self::Nara => "Nara Baby",
            Self::Huckleberry => "Huckleberry",
            Self::BabyTracker => "Baby Tracker",
        }
    }
}

/// Which sheet of which app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    Table,
    BabyBuddy(baby_buddy::Kind),
    Nara,
    Huckleberry,
    BabyTracker(baby_tracker::Kind),
}

impl Which {
    pub(super) fn format(self) -> Format {
        match self {
            Self::Table => Format::MilkpathTable,
            Self::BabyBuddy(_) => Format::BabyBuddy,
            Self::Nara => Format::Nara,
            Self::Huckleberry => Format::Huckleberry,
            Self::BabyTracker(_) => Format::BabyTracker,
        }
    }

    /// Whether its rows say which baby they are about.
    pub(super) fn names_babies(self) -> bool {
        self != Self::Huckleberry
    }

    /// What a row becomes.
    pub(super) fn read(self, row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
        match self {
            Self::Table => table::row(row, collected),
            Self::BabyBuddy(kind) => baby_buddy::row(kind, row, collected),
            Self::Nara => nara::row(row, collected),
            Self::Huckleberry => huckleberry::row(row, collected),
            Self::BabyTracker(kind) => baby_tracker::row(kind, row, collected),
        }
    }

    /// Fails with [`Error::Unknown`], or [`Error::TooNew`] for a later table of our own.
    pub(super) fn of(sheet: &Sheet<'_>) -> Result<Self, Error> {
        if let Some(version) = sheet.first_column().strip_prefix(MARK) {
            return match version.parse() {
                Ok(1) => Ok(Self::Table),
                Ok(version) => Err(Error::TooNew { version }),
                Err(_) => Err(sheet.unknown()),
            };
        }
        if sheet.has_all(&[
            "type",
            "start",
            "start condition",
            "start location",
            "end condition",
        ]) {
            return Ok(Self::Huckleberry);
        }
        if sheet.has_all(&["type", "start date/time"]) || sheet.has_all(&["type", "start date/time (epoch)"])
        {
            return Ok(Self::Nara);
        }
        let baby_buddy = baby_buddy::Kind::of(sheet).map(Self::BabyBuddy);
        let baby_tracker = || baby_tracker::Kind::of(sheet).map(Self::BabyTracker);
        baby_buddy.or_else(baby_tracker).ok_or_else(|| sheet.unknown())
    }
}
