//! Laws of the cues: what holds in every routine, at every level, however long the words are.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::catalog::{RoutineId, StepId};
use crate::domain::routine::Routine;
use crate::domain::routine::build;
use crate::domain::routine::tests::any_wishes;
use crate::domain::technique::Beat;

prop_compose! {
    fn any_routine()(id in select(RoutineId::ALL), wishes in any_wishes()) -> Option<Routine> {
        build(id, &wishes).ok()
    }
}

/// How long each kind of line takes, in milliseconds; also much longer than any voice.
fn any_lengths() -> impl Strategy<Value = [i64; 5]> {
    let usual = [
        3_000_i64..14_000,
        800..4_000,
        1_500..4_000,
        1_500..4_000,
        1_500..5_000,
    ];
    prop_oneof![
        4 => usual,
        1 => proptest::array::uniform5(0_i64..90_000),
    ]
}

fn any_guide() -> impl Strategy<Value = Guide> {
    select(Guide::ALL.to_vec())
}

fn length(lengths: [i64; 5], line: Spoken) -> i64 {
    let [full, short, pressure, check, ready] = lengths;
    match line {
        Spoken::Full => full,
        Spoken::Short => short,
        Spoken::Pressure => pressure,
        Spoken::Check => check,
        Spoken::Ready => ready,
    }
}

/// Each timed stretch with what comes after it, in the nominal session.
fn pairs(routine: &Routine) -> Vec<(Stretch, Option<Item>)> {
    let all: Vec<Stretch> = routine.nominal().filter(|one| !one.background).cloned().collect();
    let next = all.iter().skip(1).cloned().map(|one| Some(Item::Stretch(one)));
    let next: Vec<Option<Item>> = next.chain([None]).collect();
    all.into_iter().zip(next).collect()
}

fn overlaps(cues: &[Cue]) -> Option<(Cue, Cue)> {
    let spoken: Vec<Cue> = cues.iter().copied().filter(|cue| cue.is_spoken()).collect();
    let pairs = spoken.iter().zip(spoken.iter().skip(1));
    pairs.map(|(a, b)| (*a, *b)).find(|(a, b)| a.end_ms() > b.at_ms)
}

fn is_tone(cue: &Cue, tone: Tone) -> bool {
    cue.what == What::Tone(tone) || cue.what == What::Buzz(tone.felt())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_two_lines_overlap_and_none_is_cut_by_the_end(
        routine in any_routine(), lengths in any_lengths(), guide in any_guide(),
    ) {
        let Some(routine) = routine else { return Ok(()) };
        for (stretch, next) in pairs(&routine) {
            let cues = timeline(&stretch, next.as_ref(), guide, &|line| length(lengths, line));
            prop_assert_eq!(overlaps(&cues), None, "{:?}", stretch.step);
            for cue in &cues {
                prop_assert!((0..stretch.ms()).contains(&cue.at_ms), "{:?} in {:?}", cue, stretch.step);
                prop_assert!(cue.end_ms() <= stretch.ms(), "{:?} in {:?}", cue, stretch.step);
            }
            prop_assert!(cues.is_sorted_by_key(|cue| cue.at_ms));
        }
    }

    #[test]
    fn every_step_announces_itself(
        routine in any_routine(), lengths in any_lengths(), guide in any_guide(),
    ) {
        prop_assume!(guide != Guide::Silent);
        let Some(routine) = routine else { return Ok(()) };
        for (stretch, next) in pairs(&routine) {
            let cues = timeline(&stretch, next.as_ref(), guide, &|line| length(lengths, line));
            let chimes = cues.iter().any(|cue| cue.at_ms == 0 && is_tone(cue, Tone::Turn));
            prop_assert!(chimes, "{:?}", stretch.step);
            let [_, short, ..] = lengths;
            if guide.speaks() && short > 0 && short + 1_000 <= stretch.ms() {
                let first = cues.iter().find(|cue| cue.is_spoken()).map(|cue| cue.what);
                let says = matches!(first, Some(What::Say(Spoken::Full | Spoken::Short)));
                prop_assert!(says, "{:?} begins with {:?}", stretch.step, first);
            }
        }
    }

    #[test]
    fn get_ready_comes_before_hands_must_move(
        routine in any_routine(), lengths in any_lengths(), guide in any_guide(),
    ) {
        prop_assume!(guide != Guide::Silent);
        let Some(routine) = routine else { return Ok(()) };
        for (stretch, next) in pairs(&routine) {
            let cues = timeline(&stretch, next.as_ref(), guide, &|line| length(lengths, line));
            let told = cues.iter().rfind(|cue| is_tone(cue, Tone::Ready));
            let needed = next.as_ref().and_then(Item::stretch).is_some_and(wants_hands);
            prop_assert_eq!(told.is_some(), needed, "{:?}", stretch.step);
            if let Some(told) = told {
                prop_assert!(stretch.ms() - told.at_ms >= 3_000.min(stretch.ms() / 2), "{:?}", told);
            }
        }
    }

    #[test]
    fn each_level_is_what_it_says(
        routine in any_routine(), lengths in any_lengths(), guide in any_guide(),
    ) {
        let Some(routine) = routine else { return Ok(()) };
        let placed = session(&routine, guide, &|_, _, line| length(lengths, line));
        let has = |test: &dyn Fn(&What) -> bool| placed.iter().any(|placed| test(&placed.cue.what));
        prop_assert!(guide.speaks() || !has(&|what| matches!(what, What::Say(_))));
        prop_assert!(guide.sounds() || !has(&|what| matches!(what, What::Tone(_))));
        prop_assert_eq!(has(&|what| matches!(what, What::Buzz(_))), guide == Guide::Vibration);
        prop_assert_eq!(placed.is_empty(), guide == Guide::Silent);
        prop_assert!(guide != Guide::ShortVoice || !has(&|what| *what == What::Say(Spoken::Full)));
    }

    #[test]
    fn what_goes_on_says_nothing_of_what_is_over(
        routine in any_routine(), lengths in any_lengths(), guide in any_guide(), part in 0.0_f64..1.0,
    ) {
        let Some(routine) = routine else { return Ok(()) };
        let [_, short, ..] = lengths;
        for (stretch, next) in pairs(&routine) {
            let cues = timeline(&stretch, next.as_ref(), guide, &|line| length(lengths, line));
            #[allow(clippy::cast_possible_truncation)]
            let from = (f64::from(stretch.seconds) * 1_000.0 * part) as i64;
            let left = resumed(&cues, from, short);
            prop_assert!(left.iter().all(|cue| cue.at_ms >= from && cue.end_ms() <= stretch.ms()));
            prop_assert_eq!(overlaps(&left), None);
            let later = cues.iter().filter(|cue| cue.at_ms >= from);
            for cue in later {
                prop_assert!(left.contains(cue));
            }
        }
    }

    #[test]
    fn strokes_never_drift(step in select(StepId::ALL.to_vec()), minutes in 1_u16..=20) {
        let Some(tempo) = step.step().tempo else { return Ok(()) };
        let stretch = Stretch {
            seconds: minutes * 60,
            reps: None,
            ..plain(step)
        };
        let first = |cue: &&Cue| !matches!(cue.what, What::Tone(Tone::Count | Tone::Fall(_) | Tone::Together | Tone::LetGo | Tone::Turn));
        let cues = strokes::of(&stretch);
        let period = 60_000.0 / f64::from(tempo.per_min);
        for (stroke, cue) in cues.iter().filter(first).filter(|_| step != StepId::He6).enumerate() {
            #[allow(clippy::cast_precision_loss)]
            let (at, due) = (cue.at_ms as f64, stroke as f64 * period);
            prop_assert!((at - due).abs() <= 0.5, "{} at {}", due, at);
        }
    }
}

/// A step as the catalog has it.
fn plain(step: StepId) -> Stretch {
    let row = step.step();
    Stretch {
        step,
        words: None,
        block: "one".to_owned(),
        seconds: row.seconds,
        reps: row.reps,
        tempo_per_min: row.tempo.map(|tempo| tempo.per_min),
        level: row.level,
        hands_on: row.hands_on,
        background: row.background,
        side: None,
        ask: None,
    }
}

fn count(cues: &[Cue], tone: Tone) -> usize {
    cues.iter().filter(|cue| cue.what == What::Tone(tone)).count()
}

fn alone(step: StepId, guide: Guide) -> Vec<Cue> {
    timeline(&plain(step), None, guide, &|_| 2_000)
}

#[test]
fn one_sound_for_each_stroke_of_the_catalog() {
    let sounds = |tone: Tone| !matches!(tone, Tone::Count | Tone::Turn | Tone::Hour | Tone::Fall(_));
    for &step in StepId::ALL {
        let (Some(tempo), Some(reps)) = (step.step().tempo, step.step().reps) else {
            continue;
        };
        let cues = strokes::of(&plain(step));
        let heard = cues
            .iter()
            .filter(|cue| matches!(cue.what, What::Tone(tone) if sounds(tone)))
            .count();
        let each = match step {
            // Six presses of three beats, and twice two light strokes.
            StepId::He6 => {
                assert_eq!(heard, 22, "{step}");
                continue;
            }
            StepId::He3 | StepId::He4 | StepId::He5 => 3,
            _ => 1,
        };
        assert!(tempo.beat != Beat::Breath || count(&cues, Tone::Count) == 0);
        assert_eq!(heard, usize::from(reps) * each, "{step}");
    }
}

#[test]
fn turns_and_hours_are_told() {
    assert_eq!(count(&strokes::of(&plain(StepId::Fc2)), Tone::Hour), 11);
    assert_eq!(count(&strokes::of(&plain(StepId::He4)), Tone::Turn), 1);
    assert_eq!(count(&strokes::of(&plain(StepId::Np2)), Tone::Count), 16);
}

#[test]
fn a_check_asks_and_strokes_are_told_how_lightly() {
    let said = |cues: &[Cue], line| cues.iter().any(|cue| cue.what == What::Say(line));
    for guide in [Guide::FullVoice, Guide::ShortVoice] {
        assert!(said(&alone(StepId::Bf6, guide), Spoken::Check));
        assert!(said(&alone(StepId::Fc6, guide), Spoken::Check));
        assert!(said(&alone(StepId::Bf3, guide), Spoken::Pressure));
        assert!(!said(&alone(StepId::Wu1, guide), Spoken::Pressure));
    }
}

#[test]
fn where_time_is_short_the_short_form_is_said() {
    let said = |full: i64| {
        let lasts = move |line| if line == Spoken::Full { full } else { 1_500 };
        let cues = timeline(&plain(StepId::Bf2), None, Guide::FullVoice, &lasts);
        cues.iter().find(|cue| cue.is_spoken()).map(|cue| cue.what)
    };
    assert_eq!(said(4_000), Some(What::Say(Spoken::Full)));
    assert_eq!(said(8_000), Some(What::Say(Spoken::Short)));
}

#[test]
fn a_session_ends_with_its_chimes_where_its_seconds_end() {
    let routine = build(RoutineId::ClogRelief, &crate::domain::routine::Wishes::default()).unwrap();
    let placed = session(&routine, Guide::Tones, &|_, _, _| 0);
    let last = placed.last().unwrap();
    assert_eq!((last.at_ms(), last.cue.what), (1_074_000, What::Tone(Tone::End)));
    let ends = placed.iter().filter(|one| one.cue.what == What::Tone(Tone::End));
    assert_eq!(ends.count(), 1);
}

#[test]
fn what_was_stored_before_there_were_levels_still_reads() {
    let read = |text: &str| serde_json::from_str::<Guide>(text).unwrap();
    assert_eq!((read("true"), read("false")), (Guide::Tones, Guide::Silent));
    for guide in Guide::ALL {
        assert_eq!(read(&serde_json::to_string(&guide).unwrap()), guide);
    }
    assert!(serde_json::from_str::<Guide>("\"loud\"").is_err());
}

#[test]
fn a_voice_takes_its_time() {
    assert_eq!(spoken_ms("  "), 0);
    // Fourteen letters a second, with a rest at the full stop.
    let words = spoken_ms("Glide from the breastbone out.");
    assert!((2_000..4_000).contains(&words), "{words}");
    assert!(spoken_ms("从胸骨向外滑动。") > 1_800);
}
