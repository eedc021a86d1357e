//! Laws of the timer.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::at::{MINUTE, SECOND};
use crate::domain::entry::{Breast, Feed, Kind, NewEntry, NursedTime, PumpedSides, SideOrder};
use crate::domain::units::Seconds;

const LEFT: Doing = Doing::Side(Side::Left);
const RIGHT: Doing = Doing::Side(Side::Right);

fn at(ms: i64) -> At {
    At::new(1_774_692_000_000 + ms, 60).unwrap()
}

/// `ms` after the start, on both clocks.
fn moment(ms: i64) -> Moment {
    Moment {
        wall_ms: at(ms).utc_ms(),
        mono_ms: 5_000 + ms,
    }
}

fn feed(doing: Doing) -> Timer {
    Timer::start(Timed::Feed { babies: Vec::new() }, doing, at(0), moment(0))
}

fn doing() -> impl Strategy<Value = Doing> {
    select(vec![LEFT, RIGHT, Doing::Both, Doing::Pause])
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => Just(Event::Switch),
        2 => Just(Event::Pause),
        2 => Just(Event::Resume),
        2 => doing().prop_map(Event::To),
        1 => (-26 * HOUR..3 * HOUR).prop_map(|ms| Event::MoveStart(at(ms).utc_ms())),
    ]
}

fn breast(entry: &NewEntry) -> &Breast {
    match &entry.kind {
        Kind::Feed(feed) => feed.breast().unwrap(),
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// However she taps: active time and pauses are all the time since the start, and both sides are the active time.
    #[test]
    fn no_order_of_events_loses_time(first in doing(), events in vec((event(), 0..20 * MINUTE), 0..40)) {
        let mut timer = feed(first);
        let mut ms = 0;
        for (event, later) in events {
            ms += later;
            let before = timer.clone();
            let changed = timer.update(event, moment(ms));
            prop_assert_eq!(changed, (&timer.pieces, timer.started) != (&before.pieces, before.started));
            let all = timer.elapsed(moment(ms));
            let whole = at(ms).since(timer.started());
            prop_assert_eq!(all.active_ms + all.paused_ms, whole);
            let both: i64 = all.left_ms + all.right_ms;
            prop_assert!(all.active_ms <= both && both <= 2 * all.active_ms);
            let sides_only = timer.pieces.iter().all(|piece| piece.doing != Doing::Both);
            prop_assert!(!sides_only || both == all.active_ms);
            prop_assert!(all.doing_ms <= whole && all.doing == timer.doing());
        }
    }

    /// The line holds what the screen showed, and the form of it is the line again.
    #[test]
    fn what_was_shown_is_what_is_kept(first in doing(), events in vec((event(), 0..20 * MINUTE), 0..40), is_pump in any::<bool>()) {
        let timed = if is_pump { Timed::Pump { method: Method::Pump } } else { Timed::Feed { babies: Vec::new() } };
        let mut timer = Timer::start(timed, first, at(0), moment(0));
        let mut ms = 0;
        for (event, later) in events {
            ms += later;
            let _ = timer.update(event, moment(ms));
        }
        let end = at(ms).utc_ms().min(timer.started().utc_ms() + DAY);
        let shown = timer.elapsed_at(end);
        let entry = timer.finish(at(ms), moment(ms));
        prop_assert_eq!((entry.at, entry.end.map(At::utc_ms)), (timer.started(), Some(end)));
        if let Kind::Pump(pump) = &entry.kind {
            prop_assert_eq!(pump.duration(), Some(Seconds::of_ms(shown.active_ms)));
            prop_assert_eq!(pump.paused(), Seconds::of_ms(shown.paused_ms));
        } else {
            let breast = breast(&entry);
            prop_assert_eq!(breast.at(Side::Left), Some(Seconds::of_ms(shown.left_ms)));
            prop_assert_eq!(breast.at(Side::Right), Some(Seconds::of_ms(shown.right_ms)));
            prop_assert_eq!(breast.paused(), Seconds::of_ms(shown.paused_ms));
        }
        let tandem = timer.pieces.iter().any(|piece| piece.doing == Doing::Both);
        if !tandem {
            prop_assert_eq!(timer.draft(at(ms), moment(ms)).finish(at(ms)), Ok(entry));
        }
    }

    /// A kill between any two events changes nothing.
    #[test]
    fn a_timer_that_was_read_back_goes_on(first in doing(), events in vec((event(), 0..20 * MINUTE), 0..20), cut in 0_usize..20) {
        let mut lived = feed(first);
        let mut killed = lived.clone();
        let mut ms = 0;
        for (place, (event, later)) in events.into_iter().enumerate() {
            ms += later;
            let now = moment(ms);
            let _ = lived.update(event, now);
            if place == cut {
                killed = serde_json::from_str(&serde_json::to_string(&killed).unwrap()).unwrap();
            }
            // The clock of a new process begins near 0.
            let anew = if place >= cut { Moment { mono_ms: later, ..now } } else { now };
            let _ = killed.update(event, anew);
            prop_assert_eq!(&lived.pieces, &killed.pieces);
        }
    }

    /// A wall clock that is set back while the app lives takes nothing from the time.
    #[test]
    fn a_clock_that_is_set_back_takes_no_time(first in doing(), before in MINUTE..HOUR, back in MINUTE..5 * HOUR, after in 0..HOUR) {
        let mut timer = feed(first);
        let mut straight = timer.clone();
        let _ = timer.update(Event::Switch, moment(before));
        let _ = straight.update(Event::Switch, moment(before));
        let late = moment(before + after);
        let set_back = Moment { wall_ms: late.wall_ms - back, ..late };
        prop_assert_eq!(timer.elapsed(set_back), straight.elapsed(late));
        let _ = timer.update(Event::Pause, set_back);
        let _ = straight.update(Event::Pause, late);
        prop_assert_eq!(timer.elapsed(set_back), straight.elapsed(late));
        prop_assert_eq!(straight.started().since(timer.started()), back);
    }
}

#[test]
fn both_sides_are_one_feed_with_its_order_and_pauses() {
    let mut timer = feed(LEFT);
    assert!(timer.update(Event::Switch, moment(8 * MINUTE)));
    assert!(timer.update(Event::Pause, moment(10 * MINUTE)));
    assert!(!timer.update(Event::Pause, moment(11 * MINUTE)));
    assert!(timer.update(Event::Resume, moment(13 * MINUTE)));
    assert!(timer.update(Event::Switch, moment(15 * MINUTE)));
    let entry = timer.finish(at(16 * MINUTE), moment(16 * MINUTE));
    let breast = breast(&entry);
    let order = breast.order().unwrap();
    assert_eq!(order.sides(), [Side::Left, Side::Right, Side::Left]);
    assert_eq!((order.first(), order.last()), (Side::Left, Side::Left));
    assert_eq!(breast.at(Side::Left).map(Seconds::get), Some(9 * 60));
    assert_eq!(breast.at(Side::Right).map(Seconds::get), Some(4 * 60));
    assert_eq!(breast.paused().get(), 180);
}

#[test]
fn a_switch_out_of_a_pause_goes_to_the_other_side() {
    let mut timer = feed(RIGHT);
    let _ = timer.update(Event::Pause, moment(MINUTE));
    let _ = timer.update(Event::Switch, moment(2 * MINUTE));
    assert_eq!(timer.doing(), LEFT);
    assert_eq!(timer.elapsed(moment(3 * MINUTE)).paused_ms, MINUTE);
}

#[test]
fn the_start_moves_back_a_day_and_forward_to_the_first_change() {
    let mut timer = feed(LEFT);
    let _ = timer.update(Event::Switch, moment(10 * MINUTE));
    let now = moment(20 * MINUTE);
    assert!(!timer.update(Event::MoveStart(at(11 * MINUTE).utc_ms()), now));
    assert!(!timer.update(Event::MoveStart(at(-DAY).utc_ms()), now));
    assert!(timer.update(Event::MoveStart(at(-5 * MINUTE).utc_ms()), now));
    let all = timer.elapsed(now);
    assert_eq!((all.left_ms, all.right_ms), (15 * MINUTE, 10 * MINUTE));
    assert!(timer.update(Event::MoveStart(at(10 * MINUTE).utc_ms()), now));
    assert_eq!(timer.elapsed(now).left_ms, 0);
}

#[test]
fn two_at_once_drink_on_both_sides_at_once() {
    let timer = feed(Doing::Both);
    let entry = timer.finish(at(9 * MINUTE), moment(9 * MINUTE));
    let breast = breast(&entry);
    assert_eq!(breast.order(), None);
    assert_eq!(breast.at(Side::Left), breast.at(Side::Right));
    assert_eq!(breast.at(Side::Left).map(Seconds::get), Some(540));
}

#[test]
fn pumping_knows_its_sides() {
    let sides = |first, events: &[Event]| {
        let mut timer = Timer::start(
            Timed::Pump {
                method: Method::ByHand,
            },
            first,
            at(0),
            moment(0),
        );
        for event in events {
            let _ = timer.update(*event, moment(MINUTE));
        }
        match timer.finish(at(2 * MINUTE), moment(2 * MINUTE)).kind {
            Kind::Pump(pump) => (pump.method(), pump.sides().unwrap()),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(sides(LEFT, &[]), (Method::ByHand, PumpedSides::Left));
    assert_eq!(
        sides(RIGHT, &[Event::Pause]),
        (Method::ByHand, PumpedSides::Right)
    );
    assert_eq!(
        sides(RIGHT, &[Event::Switch]),
        (Method::ByHand, PumpedSides::InTurn)
    );
    assert_eq!(
        sides(Doing::Both, &[Event::Switch]),
        (Method::ByHand, PumpedSides::AtOnce)
    );
}

#[test]
fn a_forgotten_timer_asks_and_its_line_ends_after_a_day() {
    let timer = feed(LEFT);
    assert!(!timer.is_forgotten(moment(3 * HOUR - SECOND)));
    assert!(timer.is_forgotten(moment(3 * HOUR)));
    let entry = timer.finish(at(40 * HOUR), moment(40 * HOUR));
    assert_eq!(entry.end, Some(at(DAY)));
    assert_eq!(breast(&entry).total(), Some(Seconds::DAY));
}

#[test]
fn forty_changes_keep_the_first_side_the_last_and_the_change() {
    let mut timer = feed(LEFT);
    for change in 1..=40 {
        let _ = timer.update(Event::Switch, moment(change * MINUTE));
    }
    let order = timer.order().unwrap();
    assert!(order.sides().len() <= SideOrder::MOST);
    assert_eq!((order.first(), order.last()), (Side::Left, Side::Left));
}

#[test]
fn a_timer_that_no_events_make_is_refused() {
    let good = serde_json::to_value(feed(LEFT)).unwrap();
    assert!(serde_json::from_value::<Timer>(good.clone()).is_ok());
    for (path, value) in [
        ("/pieces", serde_json::json!([])),
        ("/pieces/0/from", serde_json::json!(7)),
        ("/pieces/0/doing", serde_json::json!("pause")),
    ] {
        let mut bad = good.clone();
        *bad.pointer_mut(path).unwrap() = value;
        assert!(serde_json::from_value::<Timer>(bad).is_err(), "{path}");
    }
}

#[test]
fn a_feed_that_goes_on_keeps_its_sides_and_pauses() {
    let mut timer = feed(LEFT);
    let _ = timer.update(Event::Switch, moment(5 * MINUTE));
    let _ = timer.update(Event::Pause, moment(8 * MINUTE));
    let _ = timer.update(Event::Resume, moment(9 * MINUTE));
    let line = timer.finish(at(12 * MINUTE), moment(12 * MINUTE));
    let on = Timer::go_on(&line, moment(15 * MINUTE)).unwrap();
    let (whole, straight) = (
        on.elapsed(moment(15 * MINUTE)),
        timer.elapsed(moment(15 * MINUTE)),
    );
    assert_eq!(
        (whole.left_ms, whole.right_ms),
        (straight.left_ms, straight.right_ms)
    );
    assert_eq!((whole.paused_ms, whole.doing), (MINUTE, RIGHT));
    let three = SideOrder::new(vec![Side::Left, Side::Right, Side::Left]).unwrap();
    let time = NursedTime::Sides {
        left: Seconds::of_ms(MINUTE),
        right: Seconds::NONE,
    };
    let breast = Breast::new(Some(three), time, Seconds::NONE).unwrap();
    let kind = Kind::Feed(Feed::Breast { breast, top_up: None });
    assert_eq!(Timer::go_on(&NewEntry { kind, ..line }, moment(0)), None);
}
