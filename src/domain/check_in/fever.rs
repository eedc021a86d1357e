//! The fever card: a plain answer, or a reading and then how she feels (clinical.md D6, T07, T30).
//!
//! "No" and "Yes" are said of fever, heat, shivers and aches together. A thermometer answers only the
//! first of them, so a reading below the line asks for the rest.

use crate::domain::triage::{Answers, Fever, Unwell};
use crate::domain::units::Temperature;

/// How she feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feeling {
    /// Well.
    Well,
    /// A little off.
    Off,
    /// Ill.
    Ill,
    /// Very ill (T07).
    VeryIll,
    /// Chills or flu aches (T07).
    Shivery,
}

impl Feeling {
    /// What may stand beside a reading below the line.
    pub const BESIDE_A_READING: [Self; 5] = [Self::Well, Self::Off, Self::Ill, Self::VeryIll, Self::Shivery];
    /// How ill, where there is no fever.
    pub const ILL: [Self; 3] = [Self::Off, Self::Ill, Self::VeryIll];

    fn unwell(self) -> Option<Unwell> {
        let score = match self {
            Self::Well => 0,
            Self::Off => 1,
            Self::Ill | Self::Shivery => 2,
            Self::VeryIll => 3,
        };
        Unwell::new(score).ok()
    }

    /// What these answers say of it, where they say something.
    #[must_use]
    pub fn of(answers: &Answers) -> Option<Self> {
        match (answers.chills, answers.unwell?.get()) {
            (Some(true), _) => Some(Self::Shivery),
            (_, 0) => Some(Self::Well),
            (_, 1) => Some(Self::Off),
            (_, 2) => Some(Self::Ill),
            _ => Some(Self::VeryIll),
        }
    }
}

/// "No" or "Yes" without a reading, and how she feels with it.
pub fn says(answers: &mut Answers, fever: Fever, feeling: Feeling) {
    answers.temperature_c = None;
    answers.fever = Some(fever);
    feels(answers, feeling);
}

/// What the thermometer showed, in place of what was said before. From 38.0 °C on nothing more is asked.
pub fn shows(answers: &mut Answers, reading: Temperature) {
    answers.temperature_c = Some(reading);
    answers.fever = (reading >= Temperature::FEVER).then_some(Fever::Yes);
    answers.chills = None;
    answers.unwell = None;
}

/// How she feels beside what was said or read.
pub fn feels(answers: &mut Answers, feeling: Feeling) {
    answers.chills = Some(feeling == Feeling::Shivery);
    answers.unwell = feeling.unwell();
}

/// Whether there is a reading that says little without how she feels.
#[must_use]
pub fn reads_low(answers: &Answers) -> bool {
    answers
        .temperature_c
        .is_some_and(|reading| reading < Temperature::FEVER)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::{Card, unsure};
    use super::*;
    use crate::domain::pain::Pain;
    use crate::domain::triage::{Hours, LumpSign, Outcome, RuleId, evaluate};

    /// An early clog with the fever card open.
    fn clog() -> Answers {
        Answers {
            fever: None,
            lump: Some([LumpSign::Lump].into()),
            pain: Pain::new(3).ok(),
            hours: Hours::new(3).ok(),
            conditions: Some(BTreeSet::new()),
            ..Answers::none_of_these()
        }
    }

    fn low_readings() -> impl Iterator<Item = Temperature> {
        (350..380).filter_map(|deci| Temperature::from_deci_celsius(deci).ok())
    }

    #[test]
    fn a_reading_without_fever_goes_on_only_when_she_feels_well() {
        for reading in low_readings() {
            let mut answers = clog();
            shows(&mut answers, reading);
            assert!(reads_low(&answers) && answers.knows(crate::domain::triage::Card::Fever));
            assert_eq!(
                evaluate(&answers).outcome,
                Outcome::Gentle,
                "not asked how she feels"
            );
            for feeling in Feeling::BESIDE_A_READING {
                feels(&mut answers, feeling);
                let verdict = evaluate(&answers);
                let go = verdict.outcome == Outcome::Go;
                assert_eq!(go, feeling == Feeling::Well, "{feeling:?}");
                let ill = matches!(feeling, Feeling::VeryIll | Feeling::Shivery);
                assert_eq!(verdict.headline == RuleId::T07, ill, "{feeling:?}");
                assert_eq!(Feeling::of(&answers), Some(feeling));
            }
        }
    }

    #[test]
    fn every_answer_without_a_reading_weighs_as_the_table_says() {
        for (fever, feeling, outcome) in [
            (Fever::No, Feeling::Well, Outcome::Go),
            (Fever::No, Feeling::Off, Outcome::Gentle),
            (Fever::No, Feeling::Ill, Outcome::Gentle),
            (Fever::No, Feeling::VeryIll, Outcome::Call),
            (Fever::Yes, Feeling::Shivery, Outcome::Call),
        ] {
            let mut answers = clog();
            says(&mut answers, fever, feeling);
            assert_eq!(evaluate(&answers).outcome, outcome, "{fever:?} {feeling:?}");
        }
    }

    #[test]
    fn a_fever_that_is_read_needs_no_more() {
        let mut answers = clog();
        shows(&mut answers, Temperature::FEVER);
        assert!(!reads_low(&answers));
        assert_eq!(evaluate(&answers).headline, RuleId::T06);
    }

    #[test]
    fn the_last_answer_alone_counts() {
        let mut answers = clog();
        says(&mut answers, Fever::Yes, Feeling::Shivery);
        shows(&mut answers, Temperature::FEVER);
        says(&mut answers, Fever::No, Feeling::Well);
        assert_eq!(evaluate(&answers).outcome, Outcome::Go);
        shows(&mut answers, Temperature::FEVER);
        unsure(&mut answers, Card::Fever);
        assert_eq!(answers, clog());
    }
}
