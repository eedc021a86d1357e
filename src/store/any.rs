//! Any value of the domain, for laws about the store.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::domain::at::At;
use crate::domain::breast_map::{Side, Spot};
use crate::domain::catalog::{RoutineId, StepId};
use crate::domain::cue::Guide;
use crate::domain::day::{DayStart, Quiet};
use crate::domain::episode::{CheckKind, NewCheck, NewEpisode, Place, Trend};
use crate::domain::next_side::NextSide;
use crate::domain::pain::Pain;
use crate::domain::pictures::{BreastShape, BreastSize, Scar, Style};
use crate::domain::profile::{Condition, HasCondition, NewPerson, Profile, Role};
use crate::domain::session::{Ending, NewSession, SessionEnd, StepDone, StepOutcome};
use crate::domain::settings::{MilkUnit, Settings, Since, TemperatureUnit, Theme, Words};
use crate::domain::technique::{Level, StopCode};
use crate::domain::triage::SupplySign;
use crate::domain::units::{LumpSize, Temperature};

pub(crate) fn at() -> impl Strategy<Value = At> {
    (-2_208_988_800_000_i64..=7_258_118_400_000, -1080_i16..=1080)
        .prop_map(|(utc_ms, offset_min)| At::new(utc_ms, offset_min).unwrap())
}

pub(crate) fn pain() -> impl Strategy<Value = Pain> {
    (0_u8..=10).prop_map(|score| Pain::new(score).unwrap())
}

pub(crate) fn size() -> impl Strategy<Value = LumpSize> {
    (1_i64..=200).prop_map(|mm| LumpSize::from_mm(mm).unwrap())
}

fn temperature() -> impl Strategy<Value = Temperature> {
    (300_i64..=450).prop_map(|deci| Temperature::from_deci_celsius(deci).unwrap())
}

pub(crate) fn side() -> impl Strategy<Value = Side> {
    select(vec![Side::Left, Side::Right])
}

pub(crate) fn place() -> impl Strategy<Value = Place> {
    let spot = (side(), 0.0_f32..=12.0, 0.0_f32..=1.0)
        .prop_map(|(side, hour, r)| Place::Spot(Spot::new(side, hour, r).unwrap()));
    prop_oneof![spot, side().prop_map(Place::AllOver)]
}

pub(crate) fn episode() -> impl Strategy<Value = NewEpisode> {
    (place(), option::of(size()), at(), at()).prop_map(|(place, size, onset, opened)| NewEpisode {
        place,
        size,
        onset,
        opened,
    })
}

pub(crate) fn check() -> impl Strategy<Value = NewCheck> {
    let kinds = [
        CheckKind::Before,
        CheckKind::After,
        CheckKind::Day,
        CheckKind::TwoDays,
        CheckKind::Own,
    ];
    let trends = [Trend::Better, Trend::Same, Trend::Worse];
    (
        (
            at(),
            select(kinds.to_vec()),
            option::of(pain()),
            option::of(size()),
        ),
        (
            any::<Option<bool>>(),
            option::of(temperature()),
            option::of(select(trends.to_vec())),
        ),
    )
        .prop_map(
            |((at, kind, pain, size), (skin_changed, temperature, trend))| NewCheck {
                at,
                kind,
                pain,
                size,
                skin_changed,
                temperature,
                trend,
            },
        )
}

pub(crate) fn session() -> impl Strategy<Value = NewSession> {
    (
        select(RoutineId::ALL.to_vec()),
        option::of(side()),
        any::<bool>(),
        at(),
        option::of(pain()),
    )
        .prop_map(|(routine, side, by_helper, started, pain_before)| NewSession {
            episode: None,
            routine,
            plan: None,
            side,
            by_helper,
            started,
            pain_before,
        })
}

fn ending() -> impl Strategy<Value = Ending> {
    let stops = [StopCode::S1, StopCode::S4, StopCode::S8, StopCode::S9];
    prop_oneof![
        Just(Ending::Finished),
        Just(Ending::Abandoned),
        option::of(select(stops.to_vec())).prop_map(Ending::Stopped),
    ]
}

fn step() -> impl Strategy<Value = StepDone> {
    let outcomes = [StepOutcome::Done, StepOutcome::Skipped, StepOutcome::Cut];
    let levels = [Level::Feather, Level::Light, Level::Press];
    (
        select(StepId::ALL.to_vec()),
        "[a-z]{0,4}[0-9]{0,2}",
        select(outcomes.to_vec()),
        any::<u32>(),
        option::of(select(levels.to_vec())),
    )
        .prop_map(|(step, block, outcome, seconds, level)| StepDone {
            position: 0,
            step,
            block,
            outcome,
            seconds,
            level,
        })
}

pub(crate) fn end() -> impl Strategy<Value = SessionEnd> {
    (
        at(),
        ending(),
        option::of(pain()),
        any::<u32>(),
        any::<u32>(),
        vec(step(), 0..12),
    )
        .prop_map(|(ended, ending, pain_after, hands_on_s, press_s, mut steps)| {
            for (position, step) in (0..).zip(&mut steps) {
                step.position = position;
            }
            SessionEnd {
                ended,
                ending,
                pain_after,
                hands_on_s,
                press_s,
                steps,
            }
        })
}

type Pictures = (Style, BreastSize, BreastShape, Option<Scar>, Option<Side>);

fn pictures() -> impl Strategy<Value = Pictures> {
    (
        select(Style::ALL.to_vec()),
        select(BreastSize::ALL.to_vec()),
        select(BreastShape::ALL.to_vec()),
        option::of(select(Scar::ALL.to_vec())),
        option::of(select(vec![Side::Left, Side::Right])),
    )
}

/// The choices about the log; the others as they come.
fn log_choices() -> impl Strategy<Value = Settings> {
    let minute = || (0_i64..1_440).prop_map(|minutes| DayStart::new(minutes).unwrap());
    (
        (any::<bool>(), any::<bool>(), select(NextSide::ALL.to_vec())),
        (minute(), minute(), minute()),
        (any::<Option<u32>>(), any::<Option<u32>>()),
    )
        .prop_map(
            |((ounces, end, next_side), (day_start, from, until), minutes)| Settings {
                milk: if ounces {
                    MilkUnit::Ounces
                } else {
                    MilkUnit::Millilitres
                },
                since: if end { Since::End } else { Since::Start },
                next_side,
                day_start,
                quiet: Quiet { from, until },
                next_feed_min: minutes.0,
                next_pump_min: minutes.1,
                ..Settings::default()
            },
        )
}

pub(crate) fn settings() -> impl Strategy<Value = Settings> {
    let themes = [Theme::ByHour, Theme::Device, Theme::Light, Theme::Dark];
    (
        (
            any::<Option<String>>(),
            option::of("[A-Z]{2}"),
            select(themes.to_vec()),
        ),
        (any::<bool>(), any::<bool>(), 1_u8..=10, any::<[bool; 5]>()),
        pictures(),
        log_choices(),
    )
        .prop_map(
            |(
                (language, country, theme),
                (fahrenheit, chest, tone, flags),
                (style, breast_size, breast_shape, scar, one_breast),
                log,
            )| Settings {
                language,
                country,
                theme,
                temperature: if fahrenheit {
                    TemperatureUnit::Fahrenheit
                } else {
                    TemperatureUnit::Celsius
                },
                words: if chest { Words::Chest } else { Words::Breast },
                tone,
                style,
                breast_size,
                breast_shape,
                scar,
                one_breast,
                moving: flags[0],
                sound: if flags[1] { Guide::Tones } else { Guide::ShortVoice },
                welcomed: flags[2],
                practised: flags[3],
                offered: flags[4],
                ..log
            },
        )
}

pub(crate) fn profile() -> impl Strategy<Value = Profile> {
    let days = (0_u64..40_000).prop_map(|days| chrono::NaiveDate::default() + chrono::Days::new(days));
    let conditions = proptest::sample::subsequence(Condition::ALL.to_vec(), 0..=Condition::ALL.len());
    let has = conditions.prop_shuffle().prop_flat_map(|all| {
        let count = all.len();
        vec(option::of(at()), count).prop_map(move |cleared| {
            let pairs = all.iter().zip(cleared);
            pairs
                .map(|(condition, cleared)| HasCondition {
                    condition: *condition,
                    cleared,
                })
                .collect()
        })
    });
    let supply = proptest::sample::subsequence(SupplySign::ALL, 0..=SupplySign::ALL.len());
    (option::of(days), option::of(has), supply).prop_map(|(birth, conditions, supply)| Profile {
        birth,
        conditions,
        oversupply: supply.into_iter().collect(),
    })
}

pub(crate) fn person() -> impl Strategy<Value = NewPerson> {
    (select(Role::ALL.to_vec()), any::<String>(), any::<String>()).prop_map(|(role, name, phone)| NewPerson {
        role,
        name,
        phone,
    })
}
