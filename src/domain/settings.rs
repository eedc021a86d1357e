//! What the parent chose about the app. Every field has a default, so nothing must be asked first.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::breast_map::Side;
use super::cue::Guide;
use super::day::{DayStart, Quiet};
use super::next_side::NextSide;
use super::pictures::{BreastShape, BreastSize, Scar, Style};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Dark from 20:00 to 07:00.
    #[default]
    ByHour,
    /// As the device.
    Device,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The unit of temperatures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TemperatureUnit {
    /// Degrees Celsius.
    #[default]
    Celsius,
    /// Degrees Fahrenheit.
    Fahrenheit,
}

impl TemperatureUnit {
    /// What is usual in the country of this ISO 3166 code (l10n.md 2.3).
    #[must_use]
    pub fn usual(country: &str) -> Self {
        match country {
            "US" | "PR" | "BS" | "BZ" | "KY" | "PW" => Self::Fahrenheit,
            _ => Self::Celsius,
        }
    }
}

/// The unit of milk; what is stored never changes with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MilkUnit {
    /// Millilitres.
    #[default]
    Millilitres,
    /// US fluid ounces.
    Ounces,
}

impl MilkUnit {
    /// What is usual in the country of this ISO 3166 code (l10n.md 2.3).
    #[must_use]
    pub fn usual(country: &str) -> Self {
        if country == "US" {
            Self::Ounces
        } else {
            Self::Millilitres
        }
    }
}

/// From where the time since a feed is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Since {
    /// From where it began.
    #[default]
    Start,
    /// From where it ended.
    End,
}

/// Her own word for the part of the body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Words {
    /// Breast.
    #[default]
    Breast,
    /// Chest.
    Chest,
    /// This area: no name for it at all.
    Area,
}

impl Words {
    /// The name of the file with these words; the usual ones need none.
    #[must_use]
    pub fn variant(self) -> Option<&'static str> {
        match self {
            Self::Breast => None,
            Self::Chest => Some("chest"),
            Self::Area => Some("area"),
        }
    }
}

/// How the hours of a day are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hours {
    /// Twice twelve.
    Twelve,
    /// Twenty-four.
    TwentyFour,
}

/// Which digits numbers are written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Digits {
    /// 0 to 9.
    Latin,
    /// Those of the language.
    Own,
}

/// All settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools)] // each is a choice of its own
pub struct Settings {
    /// BCP 47 tag of the language; `None` follows the device.
    pub language: Option<String>,
    /// ISO 3166 code of the country whose numbers are shown; never guessed from the language.
    pub country: Option<String>,
    /// Tag of the language of the clinic, beside hers where it counts; `None` is the main one of her country.
    pub clinic_language: Option<String>,
    /// Tag of the language of somebody who helps her now; the session speaks it.
    pub helper_language: Option<String>,
    /// Twelve or twenty-four hours; `None` as is usual where she is.
    pub hours: Option<Hours>,
    /// Which digits; `None` as is usual where she is.
    pub digits: Option<Digits>,
    /// The first day of a week; `None` is as usual in her country.
    pub week: Option<Weekday>,
    /// Light or dark.
    pub theme: Theme,
    /// Unit of temperatures.
    pub temperature: TemperatureUnit,
    /// Unit of milk.
    pub milk: MilkUnit,
    /// Breast or chest.
    pub words: Words,
    /// Skin tone of the drawings, Monk scale `1..=10`.
    pub tone: u8,
    /// How much of the body the drawings show.
    pub style: Style,
    /// Size of the drawn breast.
    pub breast_size: BreastSize,
    /// Shape of the drawn breast.
    pub breast_shape: BreastShape,
    /// A scar to draw.
    pub scar: Option<Scar>,
    /// The one breast that is drawn; `None` draws both.
    pub one_breast: Option<Side>,
    /// Whether drawings move; else they are still, with the order of the movement in dots.
    pub moving: bool,
    /// What carries the session; logs of before have a yes or no here, for the tones.
    pub sound: Guide,
    /// Which side the next feed begins on.
    pub next_side: NextSide,
    /// From where the time since a feed is counted.
    pub since: Since,
    /// When her day begins.
    pub day_start: DayStart,
    /// Hours in which the checks of a clog do not ring.
    pub quiet: Quiet,
    /// Minutes after the start of a feed at which she wants to be told of the next.
    pub next_feed_min: Option<u32>,
    /// The same for pumping.
    pub next_pump_min: Option<u32>,
    /// Whether the welcome screen was left.
    pub welcomed: bool,
    /// Whether the pressure practice was offered.
    pub practised: bool,
    /// Whether words, units and tone were offered.
    pub offered: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            country: None,
            clinic_language: None,
            helper_language: None,
            hours: None,
            digits: None,
            week: None,
            theme: Theme::default(),
            temperature: TemperatureUnit::default(),
            milk: MilkUnit::default(),
            words: Words::default(),
            tone: 4,
            style: Style::default(),
            breast_size: BreastSize::default(),
            breast_shape: BreastShape::default(),
            scar: None,
            one_breast: None,
            moving: true,
            sound: Guide::default(),
            next_side: NextSide::default(),
            since: Since::default(),
            day_start: DayStart::default(),
            quiet: Quiet::default(),
            next_feed_min: None,
            next_pump_min: None,
            welcomed: false,
            practised: false,
            offered: false,
        }
    }
}

impl Settings {
    /// The welcome screen was left, on a device that writes as is usual in the country of this ISO 3166 code: units are what
    /// is usual there. She can choose others at any time.
    pub fn welcome(&mut self, country: Option<&str>) {
        self.welcomed = true;
        if let Some(country) = country {
            self.temperature = TemperatureUnit::usual(country);
            self.milk = MilkUnit::usual(country);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_begin_as_is_usual_where_the_device_is_from() {
        let units = |country| {
            let mut settings = Settings::default();
            settings.welcome(country);
            assert!(settings.welcomed);
            (settings.temperature, settings.milk)
        };
        assert_eq!(units(Some("US")), (TemperatureUnit::Fahrenheit, MilkUnit::Ounces));
        assert_eq!(
            units(Some("PR")),
            (TemperatureUnit::Fahrenheit, MilkUnit::Millilitres)
        );
        assert_eq!(
            units(Some("GB")),
            (TemperatureUnit::Celsius, MilkUnit::Millilitres)
        );
        assert_eq!(units(None), (TemperatureUnit::Celsius, MilkUnit::Millilitres));
    }
}
