//! Laws of trends.

use chrono_tz::Tz;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::at::{At, DAY, HOUR, MINUTE};
use crate::domain::breast_map::{Side, Spot};
use crate::domain::day::{DayStart, last_days};
use crate::domain::episode::{Check, CheckKind, Place};
use crate::domain::ids::{CheckId, EpisodeId};
use crate::domain::memory::{Help, HelpMark};
use crate::domain::trigger::Trigger;
use crate::domain::units::LumpSize;

/// 2026-03-31, 12:00 in Berlin; the clock had changed two days before.
const NOON: i64 = 1_774_951_200_000;

fn seconds(value: i64) -> Seconds {
    Seconds::new(value).unwrap()
}

fn ml(value: i64) -> Millilitres {
    Millilitres::from_ml(value).unwrap()
}

fn feed() -> impl Strategy<Value = FeedMark> {
    let time = (0_i64..4_000, 0_i64..4_000, 0..3).prop_map(|(left, right, which)| match which {
        0 => NursedTime::Unknown,
        1 => NursedTime::Total(seconds(left)),
        _ => NursedTime::Sides {
            left: seconds(left),
            right: seconds(right),
        },
    });
    let milk = select(vec![
        MilkKind::BreastMilk,
        MilkKind::Formula,
        MilkKind::Mixed,
        MilkKind::NotSaid,
    ]);
    let bottle = option::of((milk, 0_i64..300));
    (0..12 * DAY, option::of(0..DAY), option::of(time), bottle).prop_map(|(ago, length, nursed, bottle)| {
        FeedMark {
            at_ms: NOON - ago,
            end_ms: length.map(|ms| NOON - ago + ms),
            nursed,
            bottle: bottle.map(|(milk, _)| milk),
            bottled: bottle.map(|(_, amount)| ml(amount).into()),
            bottled_breast_milk: bottle
                .filter(|(milk, _)| *milk == MilkKind::Mixed)
                .map(|(_, amount)| ml(amount / 2)),
        }
    })
}

fn pump() -> impl Strategy<Value = PumpMark> {
    (0..12 * DAY, option::of((0_i64..200, 0_i64..200))).prop_map(|(ago, milk)| PumpMark {
        at_ms: NOON - ago,
        end_ms: Some(NOON - ago + 15 * MINUTE),
        method: Method::Pump,
        left: milk.map(|(left, _)| ml(left)),
        right: milk.map(|(_, right)| ml(right)),
        total: milk.map(|(left, right)| MilkTotal::from(ml(left)).plus(ml(right))),
        duration: Some(seconds(900)),
    })
}

fn two_weeks() -> Vec<Day> {
    last_days(14, NOON + DAY, DayStart::new(240).unwrap(), Tz::Europe__Berlin)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_trend_of_a_permutation_is_the_same(
        feeds in vec(feed(), 0..60).prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        pumps in vec(pump(), 0..30).prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
    ) {
        let days = two_weeks();
        prop_assert_eq!(by_day(&feeds.0, &pumps.0, &days), by_day(&feeds.1, &pumps.1, &days));
        prop_assert_eq!(gaps(&feeds.0, &pumps.0), gaps(&feeds.1, &pumps.1));
        let clogs = [clog(1, 30, &[]), clog(2, 80, &[]), clog(3, 130, &[])];
        let mut turned = clogs.clone();
        turned.reverse();
        prop_assert_eq!(facts(&clogs, &feeds.0, &pumps.0, &days), facts(&turned, &feeds.1, &pumps.1, &days));
    }

    /// What the days hold adds up to what there is: nothing is counted twice or lost at midnight.
    #[test]
    fn days_add_up_to_the_whole(feeds in vec(feed(), 0..60), pumps in vec(pump(), 0..30)) {
        let days = two_weeks();
        let of = |day: &(Day, Totals)| day.1;
        let each: Vec<Totals> = by_day(&feeds, &pumps, &days).iter().map(of).collect();
        let whole = totals(&feeds, &pumps, Span {
            from_ms: days[0].span.from_ms,
            until_ms: days[13].span.until_ms,
        });
        prop_assert_eq!(each.iter().map(|day| day.feeds).sum::<u32>(), whole.feeds);
        prop_assert_eq!(each.iter().map(|day| day.left_s).sum::<i64>(), whole.left_s);
        prop_assert_eq!(each.iter().map(Totals::nursed_s).sum::<i64>(), whole.nursed_s());
        prop_assert_eq!(each.iter().map(|day| day.pumped).sum::<MilkTotal>(), whole.pumped);
        prop_assert_eq!(each.iter().map(|day| day.bottled).sum::<MilkTotal>(), whole.bottled);
        let typed: i64 = feeds.iter().map(|feed| match feed.nursed {
            Some(NursedTime::Sides { left, right }) => left.get() + right.get(),
            Some(NursedTime::Total(all)) => all.get(),
            _ => 0,
        }).sum();
        prop_assert_eq!(whole.nursed_s(), typed);
    }
}

#[test]
fn a_feed_over_midnight_is_split_and_counted_once() {
    let start = DayStart::MIDNIGHT;
    let days = last_days(2, NOON, start, Tz::Europe__Berlin);
    let midnight = days[1].span.from_ms;
    let feed = FeedMark {
        at_ms: midnight - 10 * MINUTE,
        end_ms: Some(midnight + 20 * MINUTE),
        nursed: Some(NursedTime::Sides {
            left: seconds(900),
            right: seconds(600),
        }),
        bottle: None,
        bottled: None,
        bottled_breast_milk: None,
    };
    let split = by_day(&[feed], &[], &days);
    let parts: Vec<_> = split
        .iter()
        .map(|(_, day)| (day.feeds, day.left_s, day.right_s))
        .collect();
    assert_eq!(parts, [(1, 300, 200), (0, 600, 400)]);
    assert_eq!(split[1].1.left_percent(), Some(60));
    assert_eq!(Totals::default().left_percent(), None);
}

fn clog(id: i64, hours_ago: i64, triggers: &[Trigger]) -> ClogMark {
    let onset = At::new(NOON - hours_ago * HOUR, 120).unwrap();
    ClogMark {
        id: EpisodeId(id),
        place: Place::Spot(Spot::new(Side::Right, 2.0, 0.5).unwrap()),
        onset,
        gone: Some(onset.plus(14 * HOUR)),
        triggers: triggers.to_vec(),
        helped: None,
    }
}

/// Feeds of a quarter of an hour every three hours for so many days, without those that begin in `left_out`.
fn rhythm(days: i64, left_out: &[(i64, i64)]) -> Vec<FeedMark> {
    let feeds = (0..days * 8).map(|place| NOON - place * 3 * HOUR);
    let is_out = |at: i64| {
        let ago = (NOON - at) / HOUR;
        left_out
            .iter()
            .any(|(from, until)| (*until..=*from).contains(&ago))
    };
    feeds
        .filter(|at| !is_out(*at))
        .map(|at_ms| FeedMark {
            at_ms,
            end_ms: Some(at_ms + 15 * MINUTE),
            nursed: Some(NursedTime::Total(seconds(900))),
            bottle: None,
            bottled: None,
            bottled_breast_milk: None,
        })
        .collect()
}

fn thirty_days() -> Vec<Day> {
    last_days(30, NOON, DayStart::MIDNIGHT, Tz::Europe__Berlin)
}

#[test]
fn three_of_four_clogs_after_a_long_gap_are_told_with_the_numbers() {
    let clogs = [
        clog(1, 100, &[]),
        clog(2, 250, &[]),
        clog(3, 400, &[]),
        clog(4, 550, &[]),
    ];
    // Two feeds are missing before three of them: nine hours.
    let feeds = rhythm(31, &[(107, 102), (257, 252), (407, 402)]);
    let said = facts(&clogs, &feeds, &[], &thirty_days());
    let gap = said.iter().find_map(|fact| match fact {
        Fact::AfterLongGap {
            clogs,
            of,
            hours,
            days,
            of_days,
        } => Some((*clogs, *of, *hours, *days, *of_days)),
        _ => None,
    });
    assert_eq!(gap, Some((3, 4, 6, 3, 30)));
    assert!(said.contains(&Fact::OneSide {
        side: Side::Right,
        clogs: 4,
        of: 4
    }));
}

#[test]
fn a_gap_that_most_nights_have_says_nothing_of_a_clog() {
    let clogs = [clog(1, 100, &[]), clog(2, 250, &[]), clog(3, 400, &[])];
    let nights: Vec<(i64, i64)> = (0..30).map(|day| (day * 24 + 12, day * 24 + 6)).collect();
    let said = facts(&clogs, &rhythm(31, &nights), &[], &thirty_days());
    assert!(
        !said.iter().any(|fact| matches!(fact, Fact::AfterLongGap { .. })),
        "{said:?}"
    );
    assert!(
        facts(&clogs[..2], &rhythm(31, &[]), &[], &thirty_days()).is_empty(),
        "two say nothing"
    );
}

#[test]
fn two_of_four_say_nothing_and_a_picture_of_three_does() {
    let tight = [Trigger::TightBra, Trigger::Stress];
    let clogs = [
        clog(1, 100, &tight),
        clog(2, 250, &tight),
        clog(3, 400, &[Trigger::TightBra]),
        clog(4, 550, &[]),
    ];
    assert_eq!(triggers(&clogs), [(Trigger::TightBra, 3), (Trigger::Stress, 2)]);
    let said = facts(
        &clogs,
        &rhythm(31, &[(107, 102), (257, 252)]),
        &[],
        &thirty_days(),
    );
    assert!(said.contains(&Fact::SameTrigger {
        trigger: Trigger::TightBra,
        clogs: 3,
        of: 4
    }));
    assert!(!said.iter().any(|fact| matches!(fact, Fact::AfterLongGap { .. })));
}

#[test]
fn the_longest_gap_runs_from_the_end_to_the_next_beginning() {
    let feeds = rhythm(4, &[(50, 46)]);
    let span = Span {
        from_ms: NOON - 3 * DAY,
        until_ms: NOON,
    };
    let gap = longest_gap(&feeds, &[], span).unwrap();
    assert_eq!(gap.ms(), 6 * HOUR - 15 * MINUTE);
    assert_eq!(longest_gap(&feeds[..1], &[], span), None);
}

#[test]
fn months_are_those_of_the_place_and_none_is_left_out() {
    let new_year = |utc: i64, offset| ClogMark {
        onset: At::new(utc, offset).unwrap(),
        ..clog(1, 0, &[])
    };
    // 2025-12-31T23:30Z, once in Berlin and once in London; then March.
    let clogs = [
        new_year(1_767_223_800_000, 60),
        new_year(1_767_223_800_000, 0),
        new_year(NOON, 120),
    ];
    let now = At::new(NOON + 40 * DAY, 120).unwrap();
    let count: Vec<_> = months(&clogs, now)
        .iter()
        .map(|month| (month.year, month.month, month.clogs))
        .collect();
    assert_eq!(
        count,
        [
            (2025, 12, 1),
            (2026, 1, 1),
            (2026, 2, 0),
            (2026, 3, 1),
            (2026, 4, 0),
            (2026, 5, 0)
        ]
    );
    assert_eq!(pins(&clogs).len(), 3);
    assert!(months(&[], now).is_empty());
}

#[test]
fn what_came_before_relief_is_counted_by_clog() {
    let clogs = [clog(1, 100, &[]), clog(2, 300, &[])];
    let helps = |clog: &ClogMark, ago: i64, help| HelpMark {
        at_ms: clog.gone.unwrap().utc_ms() - ago,
        help,
    };
    let marks = [
        helps(&clogs[0], HOUR, Help::Cold),
        helps(&clogs[0], 2 * HOUR, Help::Feeds),
        helps(&clogs[0], 5 * HOUR, Help::Feeds),
        helps(&clogs[0], 20 * HOUR, Help::Massage), // before it began
        helps(&clogs[1], 2 * HOUR, Help::Feeds),
        helps(&clogs[1], -HOUR, Help::Rest), // after it was gone
    ];
    let (each, relief) = came_before(&clogs, &marks);
    assert_eq!(each[0].helps, [Help::Feeds, Help::Cold]);
    let counted: Vec<_> = relief.iter().map(|row| (row.help, row.clogs, row.of)).collect();
    assert_eq!(counted, [(Help::Feeds, 2, 2), (Help::Cold, 1, 2)]);
}

#[test]
fn a_range_is_that_of_the_age() {
    let of = |range, days| Ordinary::of(range, days).map(|row| (row.low, row.high));
    assert_eq!(of(Range::FeedsNewborn, 3), Some((8, Some(12))));
    assert_eq!(of(Range::FeedsNewborn, 31), None);
    assert_eq!(of(Range::FeedsLater, 31), Some((6, Some(18))));
    assert_eq!(of(Range::Wets, 7), Some((6, None)));
    assert!(
        ORDINARY
            .iter()
            .all(|row| row.high.is_none_or(|high| high > row.low) && !row.cites.is_empty())
    );
}

#[test]
fn pain_and_size_run_over_all_clogs_in_time() {
    let at = |hours: i64| At::new(NOON + hours * HOUR, 120).unwrap();
    let check = |id: i64, hours: i64, pain: Option<u8>, mm: Option<i64>| {
        let check = Check {
            id: CheckId(id),
            at: at(hours),
            kind: CheckKind::Own,
            pain: pain.and_then(|score| Pain::new(score).ok()),
            size: mm.and_then(|mm| LumpSize::from_mm(mm).ok()),
            skin_changed: None,
            temperature: None,
            trend: None,
        };
        (EpisodeId(id), check)
    };
    let checks = [
        check(2, 30, Some(1), None),
        check(1, 0, Some(6), Some(20)),
        check(1, 9, None, Some(8)),
    ];
    let look = LookMark {
        at: at(20),
        temperature: None,
        pain: Pain::new(2).ok(),
        wets: None,
        stools: None,
    };
    let scores: Vec<_> = pains(&checks, &[], &[look])
        .iter()
        .map(|mark| (mark.pain.score(), mark.clog.map(|id| id.0)))
        .collect();
    assert_eq!(scores, [(6, Some(1)), (2, None), (1, Some(2))]);
    assert_eq!(
        sizes(&checks)
            .iter()
            .map(|mark| mark.size.mm())
            .collect::<Vec<_>>(),
        [20, 8]
    );
}
