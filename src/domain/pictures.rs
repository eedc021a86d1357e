//! How she wants to be drawn: what is covered, and the form of the body.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How much of the body a picture shows. The hand is drawn in each, for the hand is the lesson.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// Under a soft top.
    #[default]
    Covered,
    /// Without one.
    Bare,
    /// Lines alone: the rim, the dark ring as dots, the map; no skin and no nipple.
    Diagram,
}

/// The size of the drawn breast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BreastSize {
    /// Small.
    Small,
    /// Medium.
    #[default]
    Medium,
    /// Large.
    Large,
}

/// The shape of the drawn breast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BreastShape {
    /// As full above as below.
    #[default]
    Round,
    /// Fuller below and hanging, as often after a birth.
    Hanging,
}

/// Where a scar is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scar {
    /// Along the lower edge of the dark ring.
    Ring,
    /// Along the fold under the breast.
    Fold,
}

impl Style {
    /// Every style, in the order in which one tap goes through them.
    pub const ALL: [Self; 3] = [Self::Covered, Self::Bare, Self::Diagram];

    /// The style after this one; the first after the last.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Covered => Self::Bare,
            Self::Bare => Self::Diagram,
            Self::Diagram => Self::Covered,
        }
    }
}

impl BreastSize {
    /// Every size.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];
}

impl BreastShape {
    /// Every shape.
    pub const ALL: [Self; 2] = [Self::Round, Self::Hanging];
}

impl Scar {
    /// Every place of a scar.
    pub const ALL: [Self; 2] = [Self::Ring, Self::Fold];
}

/// A word that names none of the choices.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a choice here; use {1}")]
pub struct NoSuchLook(String, &'static str);

impl fmt::Display for Style {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Covered => "covered",
            Self::Bare => "bare",
            Self::Diagram => "diagram",
        })
    }
}

impl fmt::Display for BreastSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        })
    }
}

fn one_of<T: Copy + fmt::Display>(all: &[T], word: &str, names: &'static str) -> Result<T, NoSuchLook> {
    let found = all.iter().find(|one| one.to_string() == word).copied();
    found.ok_or_else(|| NoSuchLook(word.to_owned(), names))
}

impl FromStr for Style {
    type Err = NoSuchLook;

    fn from_str(word: &str) -> Result<Self, NoSuchLook> {
        one_of(&Self::ALL, word, "covered, bare or diagram")
    }
}

impl FromStr for BreastSize {
    type Err = NoSuchLook;

    fn from_str(word: &str) -> Result<Self, NoSuchLook> {
        one_of(&Self::ALL, word, "small, medium or large")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taps_go_through_every_style_and_come_back() {
        let mut seen = vec![Style::default()];
        while let Some(next) = seen
            .last()
            .map(|style| style.next())
            .filter(|next| !seen.contains(next))
        {
            seen.push(next);
        }
        assert_eq!(seen, Style::ALL);
        assert_eq!(Style::Diagram.next(), Style::Covered);
    }

    #[test]
    fn each_is_read_by_its_name() {
        for style in Style::ALL {
            assert_eq!(style.to_string().parse(), Ok(style));
        }
        for size in BreastSize::ALL {
            assert_eq!(size.to_string().parse(), Ok(size));
        }
        let wrong = "nude".parse::<Style>().unwrap_err().to_string();
        assert_eq!(wrong, "nude is not a choice here; use covered, bare or diagram");
    }
}
