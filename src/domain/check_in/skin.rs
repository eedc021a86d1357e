//! What the skin card asks besides its list: a change of colour soon after a birth or a hospital stay (T16).

use chrono::NaiveDate;

use crate::domain::profile::Profile;
use crate::domain::triage::{Answers, SkinSign};

/// Changes of colour ("any redness", T16).
const COLOUR: [SkinSign; 7] = [
    SkinSign::Red,
    SkinSign::Darker,
    SkinSign::Spreading,
    SkinSign::Streaks,
    SkinSign::Growing,
    SkinSign::OverThird,
    SkinSign::PurpleBlack,
];

/// Whether the skin has changed colour.
#[must_use]
pub fn has_colour(answers: &Answers) -> bool {
    let skin = answers.skin.iter().flatten();
    skin.into_iter().any(|sign| COLOUR.contains(sign))
}

/// Whether it still matters when she came home: the profile may hold a birth that is recent enough by itself.
#[must_use]
pub fn asks_discharge(answers: &Answers, profile: &Profile, today: NaiveDate) -> bool {
    let days = Answers::default().with_profile(profile, today).days_since_birth;
    has_colour(answers) && days.is_none_or(|days| days.get() >= 14)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::{Card, none, rows, set, unsure};
    use super::*;
    use crate::domain::triage::{RuleId, evaluate};

    /// None of these but for this, soon after a hospital stay.
    fn soon(sign: SkinSign) -> Answers {
        Answers {
            skin: Some([sign].into()),
            recent_discharge: Some(true),
            conditions: Some(BTreeSet::new()),
            ..Answers::none_of_these()
        }
    }

    #[test]
    fn it_is_asked_where_the_rule_may_need_it() {
        for sign in SkinSign::ALL {
            let fires = evaluate(&soon(*sign)).rules.contains(&RuleId::T16);
            assert_eq!(has_colour(&soon(*sign)), fires, "{sign:?}");
        }
    }

    #[test]
    fn a_birth_two_weeks_ago_leaves_the_hospital_open() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let born = |days| Profile {
            birth: today.checked_sub_days(chrono::Days::new(days)),
            ..Profile::default()
        };
        let red = soon(SkinSign::Red);
        assert!(asks_discharge(&red, &Profile::default(), today));
        assert!(asks_discharge(&red, &born(14), today));
        assert!(!asks_discharge(&red, &born(13), today), "T16 holds by the birth");
        assert!(!asks_discharge(&soon(SkinSign::Hot), &born(40), today));
    }

    #[test]
    fn without_colour_nothing_of_it_is_kept() {
        let colour = rows(Card::Skin).iter().find(|row| row.key == "colour").unwrap();
        let mut taken_back = soon(SkinSign::Red);
        colour
            .marks
            .iter()
            .for_each(|mark| set(&mut taken_back, *mark, false));
        let (mut said_none, mut said_unsure) = (soon(SkinSign::Red), soon(SkinSign::Red));
        none(&mut said_none, Card::Skin);
        unsure(&mut said_unsure, Card::Skin);
        for answers in [taken_back, said_none, said_unsure] {
            assert_eq!(answers.recent_discharge, None);
        }
    }
}
