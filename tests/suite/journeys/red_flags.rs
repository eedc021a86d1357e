//! No way leads from a red flag to a massage stroke: over random answers, wishes and taps.

use std::collections::BTreeSet;

use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::catalog::{RoutineId, StepId};
use milkpath::domain::episode::Trend;
use milkpath::domain::player::{Budget, Event, Moment, Player};
use milkpath::domain::profile::Condition;
use milkpath::domain::routine::{Item, Limits, Removal, Routine, Stretch, Warmth, Wishes, build};
use milkpath::domain::triage::{
    Answers, AntibioticsHours, EmergencySign, Fever, LumpSign, NippleSign, Outcome, SafetySign, SkinSign,
    Token, Verdict, evaluate,
};
use milkpath::domain::units::Temperature;
use proptest::prelude::*;
use proptest::sample::select;

use super::{is_massage, massage, pain, three_at_night, wishes};
use crate::triage::answers::any_answers;

/// A sign of clinical.md 13 that closes every stroke, set in answers.
type Flag = (&'static str, fn(&mut Answers));

fn put<T: Ord>(list: &mut Option<BTreeSet<T>>, sign: T) {
    list.get_or_insert_default().insert(sign);
}

/// T01 to T12, T14, T16, T19 and T29, from the paper and not from the table.
const FLAGS: &[Flag] = &[
    ("T01", |a| put(&mut a.emergency, EmergencySign::MottledSkin)),
    ("T02", |a| put(&mut a.emergency, EmergencySign::ChestPain)),
    ("T03", |a| put(&mut a.safety, SafetySign::HarmSelf)),
    ("T04", |a| put(&mut a.emergency, EmergencySign::OneLeg)),
    ("T05", |a| {
        a.temperature_c = Temperature::from_deci_celsius(383).ok();
        put(&mut a.skin, SkinSign::PurpleBlack);
    }),
    ("T06", |a| a.temperature_c = Some(Temperature::FEVER)),
    ("T07", |a| a.chills = Some(true)),
    ("T07 said", |a| {
        (a.fever, a.temperature_c) = (Some(Fever::Yes), None);
    }),
    ("T08", |a| put(&mut a.skin, SkinSign::Spreading)),
    ("T08 streaks", |a| put(&mut a.skin, SkinSign::Streaks)),
    ("T09", |a| put(&mut a.nipple, NippleSign::Pus)),
    ("T09 blood", |a| put(&mut a.nipple, NippleSign::Blood)),
    ("T10", |a| put(&mut a.lump, LumpSign::FluidTender)),
    ("T10 sharp", |a| put(&mut a.lump, LumpSign::SharpHardHot)),
    ("T11", |a| put(&mut a.skin, SkinSign::OrangePeel)),
    ("T11 armpit", |a| put(&mut a.lump, LumpSign::ArmpitHard)),
    ("T12", |a| {
        a.antibiotics_hours = AntibioticsHours::new(5).ok();
        a.antibiotics_trend = Some(Trend::Worse);
    }),
    ("T14", |a| a.pain = pain(8)),
    ("T16", |a| {
        put(&mut a.skin, SkinSign::Red);
        put(&mut a.conditions, Condition::WeakImmune);
    }),
    ("T19", |a| {
        put(&mut a.conditions, Condition::ClotHistory);
        a.cleared.clear();
    }),
    ("T29", |a| put(&mut a.safety, SafetySign::BabyBlue)),
];

prop_compose! {
    /// Anything she may wish for; what is closed comes with the verdict.
    fn any_wishes()(
        spot in proptest::option::of((select(vec![Side::Left, Side::Right]), 0.0..=12.0_f32, 0.0..=1.0_f32)),
        side in proptest::option::of(select(vec![Side::Left, Side::Right])),
        minutes in select(vec![None, Some(6), Some(12)]),
        holding in any::<bool>(),
        warmth in select(vec![None, Some(Warmth::Warm), Some(Warmth::Cool), Some(Warmth::None)]),
        removal in select(vec![None, Some(Removal::Feed), Some(Removal::Compress), Some(Removal::Express), Some(Removal::Skip)]),
        score in proptest::option::of(0..=10_u8),
        from in select(vec![None, Some("cs4"), Some("cs7"), Some("co2")]),
    ) -> Wishes {
        Wishes {
            spot: spot.map(|(side, hour, r)| Spot::new(side, hour, r).unwrap()),
            pain: score.and_then(pain),
            from: from.map(str::to_owned),
            side, minutes, holding, warmth, removal,
            limits: Limits::default(),
            ..Wishes::default()
        }
    }
}

/// The routine under what the verdict closes.
fn built(id: RoutineId, wishes: &Wishes, verdict: &Verdict) -> Option<Routine> {
    let wishes = Wishes {
        limits: Limits::of_verdict(verdict),
        ..wishes.clone()
    };
    build(id, &wishes).ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_way_leads_from_a_red_flag_to_a_massage_stroke(
        answers in any_answers(),
        (name, raise) in select(FLAGS),
        wishes in any_wishes(),
    ) {
        let mut answers = answers;
        raise(&mut answers);
        let verdict = evaluate(&answers);
        prop_assert!(verdict.outcome <= Outcome::Call, "{}", name);
        for &id in RoutineId::ALL {
            if let Some(routine) = built(id, &wishes, &verdict) {
                prop_assert_eq!(massage(&routine), [], "{} in {}", name, id);
            }
        }
    }

    #[test]
    fn sores_close_every_touch_of_their_side(answers in any_answers(), side in select(vec![Side::Left, Side::Right]), wishes in any_wishes()) {
        let mut answers = answers;
        answers.side = Some(side);
        put(&mut answers.nipple, NippleSign::DeepCrack);
        let verdict = evaluate(&answers);
        for &id in RoutineId::ALL {
            if let Some(routine) = built(id, &wishes, &verdict) {
                let there = |stretch: &&Stretch| stretch.side.is_none_or(|its| its == side);
                let touched = routine.every().filter(there).find(|stretch| stretch.row().level.is_some());
                prop_assert!(touched.is_none(), "{} in {}", touched.unwrap().step, id);
            }
        }
    }

    #[test]
    fn whatever_is_answered_milk_is_closed_by_t13_and_t21_alone(answers in any_answers()) {
        let verdict = evaluate(&answers);
        let pregnant = answers.conditions.iter().flatten().any(|has| *has == Condition::Pregnant);
        let open = build(RoutineId::HandExpress, &wishes(&verdict));
        let presses = open.is_ok_and(|routine| routine.every().any(|stretch| stretch.step == StepId::He3));
        let sores = verdict.blocks(Token::TouchSide)
            && verdict.side != Some(Side::Right);
        prop_assert_eq!(presses, !pregnant && !sores);
    }

    #[test]
    fn however_she_taps_nothing_closed_is_done(
        answers in any_answers(),
        (_, raise) in select(FLAGS),
        id in select(RoutineId::ALL),
        taps in proptest::collection::vec((0..40_000_i64, 0..12_usize), 0..60),
    ) {
        let mut answers = answers;
        raise(&mut answers);
        let Ok(routine) = build(id, &wishes(&evaluate(&answers))) else { return Ok(()) };
        let mut player = Player::new(routine, three_at_night(), pain(2), Budget::default());
        let mut ms = 0;
        let at = |ms| Moment { wall_ms: three_at_night().utc_ms() + ms, mono_ms: ms };
        let _ = player.update(Event::Start, at(0));
        for (wait, tap) in taps {
            ms += wait;
            let choice = match player.current() {
                Some(Item::Question(question)) => question.choices.last().map(|choice| choice.id.clone()),
                _ => None,
            };
            let event = [
                Event::Now, Event::Now, Event::Skip, Event::Repeat, Event::Pause, Event::Resume, Event::MilkFlowing,
                Event::Answer(choice.unwrap_or_default()), Event::GoOnGently, Event::Stop, Event::Happened(None),
                Event::Reopened,
            ][tap].clone();
            let _ = player.update(event, at(ms));
            let now = player.current().and_then(Item::stretch);
            prop_assert!(!now.is_some_and(is_massage), "{:?}", now);
        }
        prop_assert!(player.log().iter().all(|done| done.step != StepId::He6 && done.step != StepId::Ac1));
    }
}
