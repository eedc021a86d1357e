//! The last card: since when, which way, and what she takes for it (T11, T12, T14, T15).

use crate::domain::episode::Trend;
use crate::domain::triage::{Answers, AntibioticsHours, Hours};

/// Hours that an answer stands for: the middle of its span; of the last, which is open, a time within it.
pub const SINCE: [i32; 7] = [3, 9, 18, 36, 60, 120, 400];
/// From so many hours on it matters which way it goes.
pub const DAY_H: i32 = 24;

/// How long she has taken antibiotics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Less than a day: only "worse" counts (T12).
    UnderADay,
    /// One to ten days: no better counts (T12).
    Days,
    /// Longer than that: no better needs a wider look (T11).
    Longer,
}

impl Taken {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::UnderADay, Self::Days, Self::Longer];

    /// Hours that it stands for: the middle of its span, of the last one its beginning.
    #[must_use]
    pub fn hours(self) -> Option<AntibioticsHours> {
        let hours = match self {
            Self::UnderADay => 12,
            Self::Days => 120,
            Self::Longer => 240,
        };
        AntibioticsHours::new(hours).ok()
    }

    /// The answer that these hours belong to.
    #[must_use]
    pub fn of(hours: AntibioticsHours) -> Self {
        match hours.get() {
            ..24 => Self::UnderADay,
            24..240 => Self::Days,
            _ => Self::Longer,
        }
    }
}

/// Since when it is there, as one of [`SINCE`]; what was said of the way it goes counts no more where it is
/// not asked.
pub fn began(answers: &mut Answers, hours: i32, antibiotics: bool) {
    answers.hours = Hours::new(hours).ok();
    if !asks_trend(answers.hours, antibiotics) {
        answers.trend = None;
        answers.antibiotics_trend = None;
        answers.pain_rising = None;
    }
}

/// Whether it matters which way it goes.
#[must_use]
pub fn asks_trend(hours: Option<Hours>, antibiotics: bool) -> bool {
    antibiotics || is_a_day(hours)
}

/// Whether it is there for a day or longer.
#[must_use]
pub fn is_a_day(hours: Option<Hours>) -> bool {
    hours.is_some_and(|hours| hours.get() >= DAY_H)
}

/// She takes antibiotics for it, or does not.
pub fn takes(answers: &mut Answers, antibiotics: bool) {
    if !antibiotics {
        answers.antibiotics_hours = None;
    }
    answers.antibiotics_trend = answers.trend.filter(|_| antibiotics);
}

/// Which way it goes, also on what she takes for it.
pub fn goes(answers: &mut Answers, trend: Trend, antibiotics: bool) {
    answers.trend = Some(trend);
    answers.antibiotics_trend = Some(trend).filter(|_| antibiotics);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::pain::Pain;
    use crate::domain::triage::{LumpSign, Outcome, RuleId, Urgency, evaluate};

    fn clog() -> Answers {
        Answers {
            lump: Some([LumpSign::Lump].into()),
            pain: Pain::new(3).ok(),
            conditions: Some(BTreeSet::new()),
            ..Answers::none_of_these()
        }
    }

    /// An early clog for which she takes antibiotics.
    fn on_antibiotics(taken: Taken, trend: Trend) -> Answers {
        let mut answers = clog();
        takes(&mut answers, true);
        answers.antibiotics_hours = taken.hours();
        began(&mut answers, 3, true);
        goes(&mut answers, trend, true);
        answers
    }

    #[test]
    fn worse_on_antibiotics_is_a_call_at_any_time() {
        for taken in Taken::ALL {
            let verdict = evaluate(&on_antibiotics(taken, Trend::Worse));
            assert!(verdict.rules.contains(&RuleId::T12), "{taken:?}");
            assert_eq!(verdict.urgency, Some(Urgency::Today));
        }
    }

    #[test]
    fn no_better_counts_from_a_day_on_and_is_looked_at_wider_after_ten() {
        let rules = |taken, trend| evaluate(&on_antibiotics(taken, trend)).rules;
        assert!(!rules(Taken::UnderADay, Trend::Same).contains(&RuleId::T12));
        assert!(rules(Taken::Days, Trend::Same).contains(&RuleId::T12));
        assert!(!rules(Taken::Days, Trend::Same).contains(&RuleId::T11));
        assert!(rules(Taken::Longer, Trend::Same).contains(&RuleId::T11));
        for taken in Taken::ALL {
            assert_eq!(
                evaluate(&on_antibiotics(taken, Trend::Better)).outcome,
                Outcome::Go
            );
            assert_eq!(taken.hours().map(Taken::of), Some(taken));
        }
    }

    #[test]
    fn pain_that_rises_for_a_day_is_a_call_whatever_else_gets_better() {
        let mut answers = clog();
        began(&mut answers, 36, false);
        goes(&mut answers, Trend::Better, false);
        assert_eq!(evaluate(&answers).outcome, Outcome::Go);
        answers.pain_rising = Some(true);
        assert_eq!(evaluate(&answers).headline, RuleId::T14);
    }

    #[test]
    fn what_is_not_asked_any_more_is_forgotten() {
        let mut answers = on_antibiotics(Taken::Longer, Trend::Worse);
        answers.pain_rising = Some(true);
        takes(&mut answers, false);
        began(&mut answers, 9, false);
        let early = Answers {
            hours: Hours::new(9).ok(),
            ..clog()
        };
        assert_eq!(answers, early);
    }
}
