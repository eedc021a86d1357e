//! Numbers to call, by country: const data made at build time from `assets/emergency.toml`.

mod whom;

pub use whom::{
    Callee, also_urgent, at_once, beside, body_key, first, how_soon, is_crisis, lines, notes, notes_of,
    people, roles,
};

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineKind {
    /// The emergency number.
    Emergency,
    /// Answers thoughts of harm (T03).
    Crisis,
    /// Support for new parents; no crisis line (T28, [HRSA]).
    Maternal,
    /// Advice that cannot wait until the surgery opens.
    Nurse,
}

/// A number to call.
#[derive(Debug, PartialEq, Eq)]
pub struct PhoneLine {
    /// What it is for.
    pub kind: LineKind,
    /// Its own name, in its own language; empty for the emergency number.
    pub name: &'static str,
    /// The number as it is written there.
    pub number: &'static str,
    /// Whether it answers day and night.
    pub always: bool,
    /// Whether it takes text messages.
    pub text: bool,
    /// Where it was read; empty where it was not.
    pub source: &'static str,
    /// The day on which it was read, `YYYY-MM-DD`; `None` asks the reader to check it.
    pub checked: Option<&'static str>,
}

impl PhoneLine {
    /// The number as a phone dials it: digits, after a `+` if it has one.
    #[must_use]
    pub fn dial(&self) -> String {
        self.number
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect()
    }
}

/// The numbers of a country.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166 code.
    pub code: &'static str,
    /// BCP 47 tag of the main language of its clinics.
    pub language: &'static str,
    /// Its lines, the emergency number first.
    pub lines: &'static [PhoneLine],
}

impl Country {
    /// The country of that code; `None` where no number is known: "your local emergency number".
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Self> {
        EMERGENCY.iter().find(|country| country.code == code)
    }

    /// Its line of that kind.
    #[must_use]
    pub fn line(&'static self, kind: LineKind) -> Option<&'static PhoneLine> {
        self.lines.iter().find(|line| line.kind == kind)
    }
}

pub use generated::*;

#[allow(clippy::pedantic)] // one row a line
mod generated {
    use super::{Country, LineKind, PhoneLine};

    include!(concat!(env!("OUT_DIR"), "/emergency.rs"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_the_papers_are_there() {
        let us = Country::find("US").unwrap();
        let dial = |kind| us.line(kind).map(PhoneLine::dial).unwrap();
        assert_eq!(dial(LineKind::Emergency), "911");
        assert_eq!(dial(LineKind::Crisis), "988");
        assert_eq!(dial(LineKind::Maternal), "18338526262");
        assert!(Country::find("XX").is_none());
    }

    #[test]
    fn a_number_that_nobody_read_is_told_apart() {
        let lines = || EMERGENCY.iter().flat_map(|country| country.lines);
        assert!(lines().all(|line| line.checked.is_none() || !line.source.is_empty()));
        assert!(lines().any(|line| line.checked.is_none()));
    }
}
