//! The plan of the cues while a session runs and the screen wakes late.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::*;
use crate::domain::at::At;
use crate::domain::catalog::RoutineId;
use crate::domain::player::{Budget, Event, Moment};
use crate::domain::routine::{Wishes, build};
use crate::domain::settings::Words;
use crate::l10n::Locale;

/// A clock that is set by hand.
#[derive(Default)]
struct Set(Cell<i64>);

impl Clock for Set {
    fn now(&self) -> At {
        At::new(self.0.get(), 0).unwrap_or(At::EPOCH)
    }

    fn moment(&self) -> Moment {
        Moment {
            wall_ms: self.0.get(),
            mono_ms: self.0.get(),
        }
    }
}

fn with(clock: &Rc<Set>, guide: Guide, mute: bool) -> With {
    With {
        clock: clock.clone(),
        mute,
        guide,
        tr: Rc::new(Tr::new(Locale::En, Words::Breast)),
    }
}

fn begun(id: RoutineId, clock: &Set) -> Player {
    let routine = build(id, &Wishes::default()).unwrap();
    let mut player = Player::new(routine, clock.now(), None, Budget::default());
    let _ = player.update(Event::Start, clock.moment());
    player
}

fn said(dues: &[Due]) -> Vec<(i64, String)> {
    let words = |due: &Due| match &due.act {
        Act::Say(words, _) => Some((due.mono_ms, words.to_string())),
        Act::Tone(_) | Act::Buzz(_) => None,
    };
    dues.iter().filter_map(words).collect()
}

/// The chimes at which stretches begin, over twenty minutes in which every wake is up to half a second late.
#[test]
fn nothing_drifts_over_twenty_minutes_of_late_wakes() {
    let clock = Rc::new(Set::default());
    let with = with(&clock, Guide::Tones, false);
    let mut player = begun(RoutineId::ClogRelief, &clock);
    let (mut heard, mut starts) = (BTreeMap::new(), Vec::new());
    let mut late = 1_i64;
    while clock.0.get() < 1_200_000 {
        if matches!(player.state(), State::Ended(_)) {
            player = begun(RoutineId::Lymph, &clock);
        }
        if let Some((stretch, start)) = sounds_at(&player) {
            starts.push((start, stretch.ms()));
            for due in with.plan(&player, true) {
                heard.insert((due.mono_ms, format!("{:?}", due.act)), due.at);
            }
        }
        late = (late * 7_919 + 13) % 500;
        clock.0.set(clock.0.get() + 1_000 + late);
        let event = match player.current() {
            Some(Item::Question(question)) => Event::Answer(question.choices.first().unwrap().id.clone()),
            Some(Item::Stretch(stretch)) if stretch.ask.is_some() => Event::MilkFlowing,
            _ => Event::Now,
        };
        let _ = player.update(event, clock.moment());
    }
    starts.dedup();
    // The last one may not be over yet.
    starts.pop();
    let seams = starts
        .windows(2)
        .filter(|pair| pair[0].0 + pair[0].1 == pair[1].0)
        .count();
    assert!(seams > 20, "{seams} seams without a question");
    for (place, (start, ms)) in starts.iter().enumerate() {
        let turn = heard.contains_key(&(*start, "Tone(Turn)".to_owned()));
        assert!(turn, "no chime at {start} exactly");
        // A cap may cut a stretch short, and the shortest have no count.
        let whole = starts.get(place + 1).is_some_and(|next| next.0 >= start + ms);
        let count = heard.contains_key(&(start + ms - 1_000, "Tone(Count)".to_owned()));
        assert!(
            count || !whole || *ms < 8_000,
            "no count a second before {}",
            start + ms
        );
    }
}

#[test]
fn a_plan_reaches_over_the_seam_and_is_the_same_from_the_other_side() {
    let clock = Rc::new(Set::default());
    let with = with(&clock, Guide::FullVoice, false);
    let mut player = begun(RoutineId::Lymph, &clock);
    let before = with.plan(&player, true);
    let State::Running { until, .. } = player.state() else {
        panic!("it runs");
    };
    clock.0.set(until);
    let _ = player.update(Event::Now, clock.moment());
    let after = with.plan(&player, true);
    let seam: Vec<_> = said(&before).into_iter().filter(|(ms, _)| *ms >= until).collect();
    assert!(!seam.is_empty() && said(&after).starts_with(&seam), "{seam:?}");
}

#[test]
fn a_pause_and_a_way_back_say_it_once_more_in_short() {
    let clock = Rc::new(Set::default());
    let with = with(&clock, Guide::FullVoice, false);
    let mut player = begun(RoutineId::WarmUp, &clock);
    clock.0.set(12_000);
    let _ = player.update(Event::Pause, clock.moment());
    assert_eq!(with.plan(&player, true), Vec::new(), "a pause is silent");
    clock.0.set(60_000);
    let _ = player.update(Event::Resume, clock.moment());
    let first = said(&with.plan(&player, true)).into_iter().next();
    assert_eq!(first, Some((60_500, "Get comfortable.".to_owned())));
}

#[test]
fn without_a_voice_the_tones_go_on() {
    let clock = Rc::new(Set::default());
    let player = begun(RoutineId::Circles, &clock);
    let dues = with(&clock, Guide::FullVoice, true).plan(&player, true);
    assert!(said(&dues).is_empty() && !dues.is_empty());
    assert_eq!(with(&clock, Guide::Silent, false).plan(&player, true), Vec::new());
}

#[test]
fn a_question_is_spoken_with_its_answers() {
    let tr = Tr::new(Locale::En, Words::Breast);
    let routine = build(RoutineId::ClogRelief, &Wishes::default()).unwrap();
    let item = routine
        .items
        .iter()
        .find(|item| item.stretch().is_none())
        .unwrap();
    let words = question(&tr, item);
    assert!(
        words.contains('?') && words.contains(" or ") || words.contains(" and "),
        "{words}"
    );
}
