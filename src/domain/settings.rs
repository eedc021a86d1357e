//! What the parent chose about the app. Every field has a default, so nothing must be asked first.

use serde::{Deserialize, Serialize};

use super::breast_map::Side;
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

/// Her own word for the part of the body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Words {
    /// Breast.
    #[default]
    Breast,
    /// Chest.
    Chest,
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
    /// Light or dark.
    pub theme: Theme,
    /// Unit of temperatures.
    pub temperature: TemperatureUnit,
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
    /// Whether the session ticks.
    pub sound: bool,
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
            theme: Theme::default(),
            temperature: TemperatureUnit::default(),
            words: Words::default(),
            tone: 4,
            style: Style::default(),
            breast_size: BreastSize::default(),
            breast_shape: BreastShape::default(),
            scar: None,
            one_breast: None,
            moving: true,
            sound: false,
            welcomed: false,
            practised: false,
            offered: false,
        }
    }
}
