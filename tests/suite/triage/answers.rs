//! All answers that there can be, and each of them with one more symptom.

use std::collections::BTreeSet;

use milkpath::domain::breast_map::Side;
use milkpath::domain::episode::Trend;
use milkpath::domain::pain::Pain;
use milkpath::domain::profile::Condition;
use milkpath::domain::triage::{
    Answers, AntibioticsHours, Clogs, Days, EmergencySign, Fever, Hours, LumpSign, NippleSign, PainGoMax,
    SafetySign, SkinSign, SupplySign, Unwell,
};
use milkpath::domain::units::Temperature;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Mostly few signs, at times none, at times not asked.
fn signs<T: Ord + Copy + std::fmt::Debug + 'static>(
    all: &'static [T],
) -> impl Strategy<Value = Option<BTreeSet<T>>> {
    let few = subsequence(all, 0..=2.min(all.len()));
    let many = subsequence(all, 0..=all.len());
    let none = Just(Vec::new());
    option::weighted(0.9, prop_oneof![5 => none, 3 => few, 1 => many])
        .prop_map(|signs| signs.map(|signs| signs.into_iter().collect()))
}

fn trend() -> impl Strategy<Value = Option<Trend>> {
    option::of(select(vec![Trend::Better, Trend::Same, Trend::Worse]))
}

/// Hours round every line of the table, and any others.
fn hours() -> impl Strategy<Value = i32> {
    prop_oneof![0..100_i32, 230..350_i32, 0..=17_520_i32]
}

prop_compose! {
    fn body()(
        emergency in signs(EmergencySign::ALL),
        safety in signs(SafetySign::ALL),
        fever in option::weighted(0.8, select(vec![Fever::No, Fever::No, Fever::Yes])),
        deci in option::weighted(0.4, prop_oneof![360..=380_i64, 300..=450_i64]),
        chills in option::weighted(0.3, any::<bool>()),
        unwell in option::weighted(0.7, prop_oneof![Just(0), 0..=3_i32]),
        skin in signs(SkinSign::ALL),
        nipple in signs(NippleSign::ALL),
        lump in signs(LumpSign::ALL),
        pain in option::weighted(0.9, 0..=10_u8),
        pain_rising in option::weighted(0.2, any::<bool>()),
    ) -> Answers {
        Answers {
            emergency, safety, fever, chills, skin, nipple, lump, pain_rising,
            temperature_c: deci.map(|deci| Temperature::from_deci_celsius(deci).unwrap()),
            unwell: unwell.map(|unwell| Unwell::new(unwell).unwrap()),
            pain: pain.map(|pain| Pain::new(pain).unwrap()),
            ..Answers::default()
        }
    }
}

prop_compose! {
    /// Any answers at all.
    pub(crate) fn any_answers()(
        body in body(),
        hours in option::weighted(0.9, hours()),
        (trend, antibiotics_trend) in (trend(), option::weighted(0.2, trend())),
        antibiotics in option::weighted(0.2, hours()),
        same_spot_again in option::weighted(0.3, any::<bool>()),
        clogs in option::weighted(0.3, 0..5_i32),
        oversupply in signs(SupplySign::ALL),
        conditions in signs(&Condition::ALL),
        cleared in subsequence(&Condition::ALL, 0..4),
        days in option::of(prop_oneof![0..20_i32, 0..=7_300_i32]),
        (recent_discharge, cap_reached) in (option::weighted(0.3, any::<bool>()), option::weighted(0.3, any::<bool>())),
        pain_go_max in option::weighted(0.3, 4..=6_i32),
        side in option::of(select(vec![Side::Left, Side::Right])),
    ) -> Answers {
        Answers {
            same_spot_again, oversupply, conditions, recent_discharge, cap_reached, side, trend,
            hours: hours.map(|hours| Hours::new(hours).unwrap()),
            antibiotics_hours: antibiotics.map(|hours| AntibioticsHours::new(hours).unwrap()),
            antibiotics_trend: antibiotics_trend.flatten(),
            clogs_90_days: clogs.map(|clogs| Clogs::new(clogs).unwrap()),
            cleared: cleared.into_iter().collect(),
            days_since_birth: days.map(|days| Days::new(days).unwrap()),
            pain_go_max: pain_go_max.map(|pain| PainGoMax::new(pain).unwrap()),
            ..body
        }
    }
}

/// Collects answers that are worse in one thing.
struct Worse<'a> {
    from: &'a Answers,
    all: Vec<Answers>,
}

impl Worse<'_> {
    /// The same answers after `change`, if it has something to do.
    fn add(&mut self, change: impl FnOnce(&mut Answers) -> Option<()>) {
        let mut worse = self.from.clone();
        if change(&mut worse).is_some() {
            self.all.push(worse);
        }
    }

    fn signs<T: Ord + Copy>(&mut self, all: &[T], of: fn(&mut Answers) -> &mut Option<BTreeSet<T>>) {
        for sign in all {
            self.add(|answers| of(answers).as_mut()?.insert(*sign).then_some(()));
        }
    }
}

fn worse_trend(trend: Option<Trend>) -> Option<Trend> {
    match trend? {
        Trend::Better => Some(Trend::Same),
        Trend::Same => Some(Trend::Worse),
        Trend::Worse => None,
    }
}

/// Every way in which these answers can be worse in one thing. What was not asked stays so: answering
/// a question is not a symptom.
pub(super) fn worse_by_one(from: &Answers) -> Vec<Answers> {
    let mut worse = Worse {
        from,
        all: Vec::new(),
    };
    worse.signs(EmergencySign::ALL, |answers| &mut answers.emergency);
    worse.signs(SafetySign::ALL, |answers| &mut answers.safety);
    worse.signs(SkinSign::ALL, |answers| &mut answers.skin);
    worse.signs(NippleSign::ALL, |answers| &mut answers.nipple);
    worse.signs(LumpSign::ALL, |answers| &mut answers.lump);
    worse.signs(SupplySign::ALL, |answers| &mut answers.oversupply);
    worse.signs(&Condition::ALL, |answers| &mut answers.conditions);
    for condition in Condition::ALL {
        worse.add(|answers| answers.cleared.remove(&condition).then_some(()));
    }
    worse.add(|answers| {
        let old = answers.fever.replace(Fever::Yes);
        (old == Some(Fever::No)).then_some(())
    });
    for yes in [
        (|answers| &mut answers.chills) as fn(&mut Answers) -> &mut Option<bool>,
        |answers| &mut answers.pain_rising,
        |answers| &mut answers.same_spot_again,
        |answers| &mut answers.recent_discharge,
        |answers| &mut answers.cap_reached,
    ] {
        worse.add(|answers| (yes(answers).replace(true) != Some(true)).then_some(()));
    }
    numbers(&mut worse);
    worse.add(|answers| {
        answers.trend = Some(worse_trend(answers.trend)?);
        Some(())
    });
    worse.add(|answers| {
        answers.antibiotics_trend = Some(worse_trend(answers.antibiotics_trend)?);
        Some(())
    });
    worse.all
}

fn numbers(worse: &mut Worse<'_>) {
    for more in [1, 2, 5, 20, 48, 300] {
        worse.add(|answers| {
            answers.hours = Some(Hours::new(answers.hours?.get() + more).ok()?);
            Some(())
        });
        worse.add(|answers| {
            let hours = answers.antibiotics_hours?.get() + more;
            answers.antibiotics_hours = Some(AntibioticsHours::new(hours).ok()?);
            Some(())
        });
        worse.add(|answers| {
            let deci = answers.temperature_c?.deci_celsius() + i64::from(more);
            answers.temperature_c = Some(Temperature::from_deci_celsius(deci).ok()?);
            Some(())
        });
        worse.add(|answers| {
            let score = answers.pain?.score() + u8::try_from(more).ok()?;
            answers.pain = Some(Pain::new(score).ok()?);
            Some(())
        });
    }
    worse.add(|answers| {
        answers.unwell = Some(Unwell::new(answers.unwell?.get() + 1).ok()?);
        Some(())
    });
    worse.add(|answers| {
        answers.clogs_90_days = Some(Clogs::new(answers.clogs_90_days?.get() + 1).ok()?);
        Some(())
    });
    // A fever that is measured now, whatever was said before.
    worse.add(|answers| {
        let fever = Temperature::from_deci_celsius(384).ok();
        answers.temperature_c = answers.temperature_c.max(fever);
        Some(())
    });
}
