//! Any report: a log of whatever can be entered, around one night.

use milkpath::demo;
use milkpath::domain::at::{At, HOUR, MINUTE};
use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::catalog::{RoutineId, StepId};
use milkpath::domain::day::DayStart;
use milkpath::domain::entry::{Care, CareKind, Entry, Kind, NursedTime, Source};
use milkpath::domain::episode::{Check, CheckKind, Episode, Place, Trend};
use milkpath::domain::ids::{CheckId, EntryId, EpisodeId, SessionId, TriageId};
use milkpath::domain::memory::Help;
use milkpath::domain::pain::Pain;
use milkpath::domain::profile::{Condition, HasCondition};
use milkpath::domain::report::{ClogStory, Material};
use milkpath::domain::session::{Ending, Session, StepDone, StepOutcome};
use milkpath::domain::technique::Level;
use milkpath::domain::text::{Line, Note};
use milkpath::domain::trend::{CareMark, FeedMark};
use milkpath::domain::triage::{
    Answered, Answers, EmergencySign, Fever, LumpSign, NippleSign, SafetySign, SkinSign, evaluate,
};
use milkpath::domain::trigger::Trigger;
use milkpath::domain::units::{LumpSize, Seconds, Temperature};
use milkpath::export::report::{Choice, Period, Report, Section};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::BERLIN;

pub(super) fn now() -> At {
    demo::now(1)
}

/// Up to forty days ago, to the minute.
fn at() -> impl Strategy<Value = At> {
    (0_i64..40 * 24 * 60).prop_map(|ago| now().plus(-ago * MINUTE))
}

fn pain() -> impl Strategy<Value = Pain> {
    (0_u8..=10).prop_map(|score| Pain::new(score).unwrap())
}

fn size() -> impl Strategy<Value = LumpSize> {
    (1_i64..=200).prop_map(|mm| LumpSize::from_mm(mm).unwrap())
}

fn temperature() -> impl Strategy<Value = Temperature> {
    (300_i64..=450).prop_map(|deci| Temperature::from_deci_celsius(deci).unwrap())
}

/// Words of any script, joined or not, up to the longest.
fn words(most: usize) -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Zäß ,.0-9]{1,40}",
        2 => any::<String>(),
        1 => "[؀-ۿ ]{1,60}",
        1 => "[\u{0300}-\u{036f}\u{1f300}-\u{1f5ff}\u{4e00}-\u{4e40}\u{200d}\u{202a}-\u{202e}a]{1,40}",
        1 => Just("Wort ".repeat(most / 5)),
        1 => Just("w".repeat(most)),
    ]
}

fn line() -> impl Strategy<Value = Option<Line>> {
    option::of(words(Line::MOST))
        .prop_map(|text| Line::new(&text?.chars().take(200).collect::<String>()).ok())
}

fn place() -> impl Strategy<Value = Place> {
    let side = || select(vec![Side::Left, Side::Right]);
    let spot = (side(), 0.0_f32..=12.0, 0.0_f32..=1.0)
        .prop_map(|(side, hour, r)| Place::Spot(Spot::new(side, hour, r).unwrap()));
    prop_oneof![4 => spot, 1 => side().prop_map(Place::AllOver)]
}

fn check() -> impl Strategy<Value = Check> {
    let trends = vec![Trend::Better, Trend::Same, Trend::Worse];
    (
        at(),
        option::of(pain()),
        option::of(size()),
        any::<Option<bool>>(),
        option::of(temperature()),
        option::of(select(trends)),
    )
        .prop_map(|(at, pain, size, skin_changed, temperature, trend)| Check {
            id: CheckId(1),
            at,
            kind: CheckKind::Own,
            pain,
            size,
            skin_changed,
            temperature,
            trend,
        })
}

fn run() -> impl Strategy<Value = Session> {
    (
        at(),
        select(RoutineId::ALL.to_vec()),
        option::of(pain()),
        option::of(pain()),
        0_u32..4_000,
        option::of(select(vec![Level::Feather, Level::Light, Level::Press])),
    )
        .prop_map(
            |(started, routine, pain_before, pain_after, hands_on_s, level)| Session {
                id: SessionId(started.utc_ms()),
                episode: Some(EpisodeId(1)),
                routine,
                side: Some(Side::Left),
                by_helper: false,
                started,
                plan: None,
                ended: Some(started.plus(20 * MINUTE)),
                ending: Some(Ending::Finished),
                pain_before,
                pain_after,
                hands_on_s,
                press_s: 0,
                steps: vec![StepDone {
                    position: 0,
                    step: StepId::Ac2,
                    block: "cs11".to_owned(),
                    outcome: StepOutcome::Done,
                    seconds: 60,
                    level,
                }],
            },
        )
}

fn answered() -> impl Strategy<Value = Answered> {
    let fever = option::of(select(vec![Fever::No, Fever::Yes]));
    (
        at(),
        option::of(btree_set(select(EmergencySign::ALL.to_vec()), 0..6)),
        option::of(btree_set(select(SafetySign::ALL.to_vec()), 0..6)),
        option::of(btree_set(select(SkinSign::ALL.to_vec()), 0..9)),
        option::of(btree_set(select(NippleSign::ALL.to_vec()), 0..6)),
        option::of(btree_set(select(LumpSign::ALL.to_vec()), 0..6)),
        (fever, option::of(temperature())),
    )
        .prop_map(
            |(at, emergency, safety, skin, nipple, lump, (fever, temperature_c))| {
                let answers = Answers {
                    emergency,
                    safety,
                    skin,
                    nipple,
                    lump,
                    fever,
                    temperature_c,
                    ..Answers::default()
                };
                Answered {
                    id: TriageId(at.utc_ms()),
                    at,
                    verdict: evaluate(&answers),
                    answers,
                    corrects: None,
                    episode: Some(EpisodeId(1)),
                }
            },
        )
}

fn clog() -> impl Strategy<Value = ClogStory> {
    (
        (place(), option::of(size()), at(), option::of(0_i64..400)),
        vec(check(), 0..9),
        vec(run(), 0..7),
        vec(answered(), 0..7),
        subsequence(Trigger::ALL.to_vec(), 0..Trigger::ALL.len()),
        option::of(select(Help::ALL.to_vec())),
        (line(), line()),
    )
        .prop_map(
            |((place, size, onset, gone), mut checks, sessions, triage, triggers, helped, (worry, goal))| {
                checks.sort_by_key(|check| check.at.utc_ms());
                ClogStory {
                    episode: Episode {
                        id: EpisodeId(onset.utc_ms()),
                        side: place.side(),
                        spot: place.spot(),
                        size,
                        onset,
                        opened: onset.plus(HOUR),
                        gone: gone.map(|hours| onset.plus(hours * HOUR)),
                        checks,
                    },
                    worry,
                    goal,
                    helped,
                    triggers,
                    sessions,
                    triage,
                }
            },
        )
}

fn told() -> impl Strategy<Value = Entry> {
    let medicine = line().prop_map(|name| Kind::Care(Care::PainMedicine { name }));
    let massage = (line(), line()).prop_map(|(by, what)| Kind::Care(Care::Massage { by, what, felt: None }));
    let note =
        words(Note::MOST).prop_map(|text| Note::new(&text.chars().take(4_000).collect::<String>()).ok());
    (at(), prop_oneof![medicine, massage, Just(Kind::Note)], note).prop_map(|(at, kind, note)| Entry {
        id: EntryId(at.utc_ms()),
        at,
        end: None,
        kind,
        note,
        babies: Vec::new(),
        source: Source::Own,
    })
}

fn feed() -> impl Strategy<Value = FeedMark> {
    (at(), 0_i64..4_000, 0_i64..4_000).prop_map(|(at, left, right)| FeedMark {
        at_ms: at.utc_ms(),
        end_ms: None,
        nursed: Some(NursedTime::Sides {
            left: Seconds::new(left).unwrap(),
            right: Seconds::new(right).unwrap(),
        }),
        bottle: None,
        bottled: None,
        bottled_breast_milk: None,
    })
}

fn material() -> impl Strategy<Value = Material> {
    let care = (at(), select(CareKind::ALL.to_vec())).prop_map(|(at, care)| CareMark {
        at_ms: at.utc_ms(),
        care,
    });
    let conditions = subsequence(Condition::ALL.to_vec(), 0..Condition::ALL.len());
    (
        vec(clog(), 0..4),
        vec(told(), 0..5),
        vec(feed(), 0..60),
        vec(care, 0..12),
        option::of(conditions),
    )
        .prop_map(|(mut clogs, mut told, mut feeds, cares, conditions)| {
            clogs.sort_by_key(|clog| clog.episode.onset.utc_ms());
            told.sort_by_key(|entry| entry.at.utc_ms());
            feeds.sort_by_key(|feed| feed.at_ms);
            let mut all = Material {
                heads: clogs.iter().map(|clog| clog.episode.head()).collect(),
                sessions: clogs.iter().flat_map(|clog| clog.sessions.clone()).collect(),
                clogs,
                told,
                feeds,
                cares,
                ..Material::default()
            };
            let has = |condition| HasCondition {
                condition,
                cleared: None,
            };
            all.profile.conditions = conditions.map(|list| list.into_iter().map(has).collect());
            all
        })
}

/// Any report of up to forty days, with any parts left out.
pub(super) fn report() -> impl Strategy<Value = Report> {
    let sections = subsequence(Section::ALL.to_vec(), 0..=Section::ALL.len());
    (material(), 1_u32..40, sections, any::<bool>(), line()).prop_map(
        |(material, days, sections, names, who)| {
            let choice = Choice {
                sections: sections.into_iter().chain([Section::Clogs]).collect(),
                names,
                who,
                ..Choice::default()
            };
            let period = Period::last(days, now(), DayStart::MIDNIGHT, BERLIN);
            Report::of(&material, &period, &choice, BERLIN, now())
        },
    )
}
