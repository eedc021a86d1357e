//! Any plan: sound ones, and values of the types that no file could hold.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::catalog::{StepId, TechniqueId};
use milkpath::domain::pain::Pain;
use milkpath::domain::plan::{
    Length, Plan, PlanItem, PlanRoutine, Range, SEEN_FOR, SeenFor, Sooner, VERSION, WhenToCall,
};
use milkpath::domain::routine::{Ban, Limits, Removal, Warmth, Wishes};
use milkpath::domain::technique::Level;
use milkpath::domain::text::{Line, Note};
use milkpath::domain::triage::{Blocked, PainGoMax, RuleId, Token};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn line() -> impl Strategy<Value = Line> {
    prop_oneof![
        "[A-Za-zäß,. ]{1,40}",
        "[\u{0621}-\u{063A}\u{4E00}-\u{4E40} ]{1,40}"
    ]
    .prop_filter_map("blank", |text| Line::new(&text).ok())
}

fn note() -> impl Strategy<Value = Note> {
    "[A-Za-z0-9\" \\\\\n]{1,120}".prop_filter_map("blank", |text| Note::new(&text).ok())
}

pub(super) fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..400).prop_map(|days| NaiveDate::from_ymd_opt(2026, 11, 1).unwrap() + Days::new(days))
}

fn side() -> impl Strategy<Value = Option<Side>> {
    option::of(select(vec![Side::Left, Side::Right]))
}

fn level() -> impl Strategy<Value = Option<Level>> {
    option::of(select(vec![Level::Feather, Level::Light, Level::Press]))
}

/// A length that a sound plan may give the step.
fn length(step: StepId) -> BoxedStrategy<Length> {
    let range = Range::of(step);
    let seconds = (range.least_s..=range.most_s).prop_map(Length::Seconds);
    match range.least_reps.zip(range.most_reps) {
        Some((least, most)) => {
            prop_oneof![Just(Length::Own), seconds, (least..=most).prop_map(Length::Reps)].boxed()
        }
        None => prop_oneof![Just(Length::Own), seconds].boxed(),
    }
}

/// An item of a sound plan; `wild` ones have any numbers.
fn item(wild: bool) -> impl Strategy<Value = PlanItem> {
    let wild_length = prop_oneof![
        Just(Length::Own),
        any::<u16>().prop_map(Length::Seconds),
        any::<u16>().prop_map(Length::Reps),
    ];
    let steps = select(StepId::ALL).prop_filter("bf4 has a place of its own", move |step| {
        wild || *step != StepId::Bf4
    });
    steps.prop_flat_map(move |step| {
        let length = if wild {
            wild_length.clone().boxed()
        } else {
            length(step)
        };
        (Just(step), length, side()).prop_map(|(step, length, side)| PlanItem { step, length, side })
    })
}

fn routine(wild: bool) -> impl Strategy<Value = PlanRoutine> {
    let most = if wild { 60 } else { 14 };
    let times = if wild { 0..=255_u8 } else { 1..=8 };
    (
        line(),
        times,
        level(),
        vec(item(wild), usize::from(!wild)..=most),
        option::of(note()),
    )
        .prop_map(|(name, times_a_day, max_level, items, note)| PlanRoutine {
            name,
            times_a_day,
            max_level,
            items,
            note,
        })
}

fn blocked() -> impl Strategy<Value = Blocked> {
    prop_oneof![
        select(TechniqueId::ALL).prop_map(Blocked::Technique),
        select(StepId::ALL).prop_map(Blocked::Step),
        select(vec![Token::OverLump, Token::Warmth, Token::Cold]).prop_map(Blocked::Token),
    ]
}

fn sooner(wild: bool) -> impl Strategy<Value = Sooner> {
    let (temperature, pain, hours) = if wild {
        (0..=u16::MAX, 0..=u8::MAX, 0..=u8::MAX)
    } else {
        (370..=380, 7..=8, 1..=24)
    };
    (option::of(temperature), option::of(pain), option::of(hours)).prop_map(
        |(temperature_dc, pain, hours)| Sooner {
            temperature_dc,
            pain,
            hours,
        },
    )
}

/// What was seen; `wild` ones for any rule.
pub(super) fn seen(wild: bool) -> impl Strategy<Value = Vec<SeenFor>> {
    let rules = if wild {
        RuleId::ALL.to_vec()
    } else {
        SEEN_FOR.to_vec()
    };
    let some = subsequence(rules.clone(), 0..=rules.len().min(8));
    (some, line(), day(), 0_u64..40).prop_map(|(rules, by, on, days)| {
        let each = rules.into_iter().map(|rule| SeenFor {
            rule,
            by: by.clone(),
            on,
            until: on + Days::new(days),
        });
        each.collect()
    })
}

prop_compose! {
    fn of_kind(wild: bool)(
        (author, client, note) in (line(), option::of(line()), option::of(note())),
        (from, days) in (day(), 0_u64..=366),
        routines in vec(routine(wild), 0..=4),
        avoid in vec(blocked(), 0..4),
        (lines, sooner) in (vec(line(), 0..4), sooner(wild)),
        (bf4, compression) in (any::<bool>(), any::<Option<bool>>()),
        pain_go_max in option::of(4..=6_i32),
        seen in seen(wild),
    ) -> Plan {
        Plan {
            version: VERSION, author, client, from, routines, note, bf4, compression, seen,
            language: Line::new("en").unwrap(),
            until: from + Days::new(days),
            avoid: avoid.into_iter().collect::<BTreeSet<_>>(),
            call: WhenToCall { lines, sooner },
            pain_go_max: pain_go_max.map(|most| PainGoMax::new(most).unwrap()),
        }
    }
}

/// Values of the types, most of which no file may hold.
pub(super) fn wild() -> impl Strategy<Value = Plan> {
    of_kind(true)
}

/// Plans that may be: what contradicts itself is taken out.
pub(crate) fn sound() -> impl Strategy<Value = Plan> {
    of_kind(false).prop_map(|mut plan| {
        let limits = Limits::of(plan.bans());
        let mends = |plan: &mut Plan| {
            for routine in &mut plan.routines {
                routine.items.retain(|item| !limits.forbid_step(item.step));
                let presses = routine
                    .items
                    .iter()
                    .any(|item| item.step.step().level == Some(Level::Press));
                if !presses && routine.max_level == Some(Level::Press) {
                    routine.max_level = None;
                }
                let mut left = 2_400_u32;
                routine.items.retain(|item| {
                    let seconds = u32::from(item.length.of(item.step).0);
                    let fits = seconds <= left;
                    left -= if fits { seconds } else { 0 };
                    fits
                });
            }
            plan.routines.retain(|routine| !routine.items.is_empty());
        };
        mends(&mut plan);
        mends(&mut plan);
        let last = plan.until;
        plan.seen.retain(|seen| seen.until <= last);
        plan
    })
}

fn ban() -> impl Strategy<Value = Ban> {
    prop_oneof![
        select(TechniqueId::ALL).prop_map(Ban::Technique),
        select(StepId::ALL).prop_map(Ban::Step),
        Just(Ban::OverLump),
        Just(Ban::Touch(Side::Left)),
    ]
}

prop_compose! {
    /// Wishes of every kind that a plan's routine is built for.
    pub(super) fn wishes()(
        spot in option::of((any::<bool>(), 0.0_f32..12.0, 0.0_f32..=1.0)),
        side in side(), holding in any::<bool>(), pain in option::of(0..=10_u8),
        warmth in option::of(select(vec![Warmth::Warm, Warmth::Cool, Warmth::None])),
        removal in option::of(select(vec![Removal::Feed, Removal::Compress, Removal::Skip])),
        bans in vec(ban(), 0..2), level in level(),
    ) -> Wishes {
        let left = |left| if left { Side::Left } else { Side::Right };
        Wishes {
            spot: spot.and_then(|(is_left, hour, r)| Spot::new(left(is_left), hour, r).ok()),
            side, holding, warmth, removal,
            pain: pain.map(|score| Pain::new(score).unwrap()),
            limits: Limits { bans, level },
            ..Wishes::default()
        }
    }
}
