//! What a file does not say, and what she answers.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::entry::MilkKind;
use crate::domain::settings::MilkUnit;
use crate::domain::text::Line;

/// Something that the file does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// In which zone its times are.
    Zone,
    /// Which of the two is meant by an hour that comes twice when the clocks go back.
    HourTwice,
    /// Whether its dates begin with the month or with the day.
    DateOrder,
    /// In which unit its amounts are.
    Unit,
    /// What times of a feed mean that have no letter of a side.
    Letterless,
    /// Which of two pumped amounts is the left one.
    PumpOrder,
    /// What is in the bottles.
    Bottle,
}

impl Question {
    /// How word keys and the report write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Zone => "zone",
            Self::HourTwice => "hour-twice",
            Self::DateOrder => "dates",
            Self::Unit => "unit",
            Self::Letterless => "letterless",
            Self::PumpOrder => "pump-order",
            Self::Bottle => "bottle",
        }
    }
}

/// A question with an example out of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// How many rows wait for the answer.
    pub rows: u32,
    /// The line of the first of them, from 1.
    pub line: u64,
    /// What stands there.
    pub sample: String,
}

/// Which of two hours of the same name is meant, when the clocks go back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HourTwice {
    /// The first, in summer time.
    First,
    /// The second, in winter time.
    Second,
}

/// How a date of numbers is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// Month, day, year.
    MonthFirst,
    /// Day, month, year.
    DayFirst,
}

/// What two times of a feed mean that have no letter of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Letterless {
    /// Minutes and seconds; the left first, then the right.
    MinutesLeftRight,
    /// Hours and minutes; the left first, then the right.
    HoursLeftRight,
    /// She does not know: the feed is kept without them.
    NotKnown,
}

/// Which of two pumped amounts is the left one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PumpOrder {
    /// The first.
    LeftFirst,
    /// The second.
    RightFirst,
    /// She does not know: their sum is kept.
    NotKnown,
}

/// What she answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// The zone of times that have none.
    pub zone: Option<Tz>,
    /// Which of two hours of the same name.
    pub hour_twice: Option<HourTwice>,
    /// How dates are written.
    pub dates: Option<DateOrder>,
    /// The unit of amounts that have none.
    pub unit: Option<MilkUnit>,
    /// What times without a letter mean.
    pub letterless: Option<Letterless>,
    /// Which pumped amount is the left one.
    pub pump_order: Option<PumpOrder>,
    /// What is in bottles of which the file says nothing.
    pub bottle: Option<MilkKind>,
    /// The baby of a file that names none; never asked, because a line may be about no one baby.
    pub baby: Option<Line>,
}
