//! Feeds and pumping over the days.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::days::{groups, whole_days};
use crate::domain::at::At;
use crate::domain::day::Day;
use crate::domain::settings::MilkUnit;
use crate::domain::trend::{Ordinary, Range, Totals, by_day, longest_gap};
use crate::domain::units::MilkTotal;
use crate::l10n::Tr;
use crate::store::LogTrends;
use crate::ui::components::Plot;
use crate::ui::context::{use_app, use_tr};

/// Feeds each day, minutes on each side, the longest gap, milk of each side.
#[component]
pub(super) fn Feeds(days: Vec<Day>, near: LogTrends) -> Element {
    let totals = by_day(&near.feeds, &near.pumps, &days);
    let pumped = near.pumps.iter().any(|pump| pump.total.is_some());
    rsx! {
        EachDay { totals: totals.clone() }
        Minutes { totals: totals.clone() }
        Gap { days, near }
        if pumped {
            Pumped { totals }
        }
    }
}

fn first_head(tr: &Tr, all: usize) -> String {
    if all > 31 {
        tr.trends_col_week()
    } else {
        tr.trends_col_day()
    }
}

/// A value of a scale without empty places.
fn plain_number(tr: &Tr, value: f32) -> String {
    #[allow(clippy::cast_possible_truncation)] // a scale of a screen
    let tenths = (value * 10.0).round() as i64;
    if tenths % 10 == 0 {
        tr.number(tenths / 10)
    } else {
        tr.tenths(tenths)
    }
}

#[component]
fn EachDay(totals: Vec<(Day, Totals)>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let groups = groups(&totals);
    let all = groups.len();
    let columns: Vec<_> = groups
        .iter()
        .enumerate()
        .map(|(place, group)| {
            let feeds = group.mean(|day| i64::from(day.feeds));
            group.column(&tr, place, all, vec![feeds], vec![plain_number(&tr, feeds)])
        })
        .collect();
    let heads = vec![first_head(&tr, totals.len()), tr.trends_col_feeds()];
    let scale = Callback::new({
        let tr = tr.clone();
        move |value| plain_number(&tr, value)
    });
    rsx! {
        section { class: "card",
            h2 { {tr.trends_feeds()} }
            p { {feeds_words(&tr, &totals)} }
            if totals.len() > 31 {
                p { class: "sub", {tr.trends_weekly()} }
            }
            Plot { columns, heads, scale }
            if let Some(range) = ordinary(birth(app), app.now()) {
                p { class: "sub", {tr.trends_ordinary(tr.number(range.low), tr.number(range.high.unwrap_or(range.low)))} }
            }
        }
    }
}

/// The birth of the youngest baby that is known.
fn birth(app: crate::ui::context::App) -> Option<NaiveDate> {
    let babies = app.log.read().babies.iter().filter_map(|baby| baby.birth).max();
    babies.or(app.overview.read().profile.birth)
}

/// The ordinary range of feeds at this age (clinical.md 6); without a birth none is shown.
fn ordinary(birth: Option<NaiveDate>, now: At) -> Option<&'static Ordinary> {
    let days = u32::try_from(now.date().signed_duration_since(birth?).num_days()).ok()?;
    Ordinary::of(Range::FeedsNewborn, days).or_else(|| Ordinary::of(Range::FeedsLater, days))
}

fn feeds_words(tr: &Tr, totals: &[(Day, Totals)]) -> String {
    let whole = whole_days(totals);
    let counts: Vec<i64> = whole.iter().map(|(_, day)| i64::from(day.feeds)).collect();
    let (Some(low), Some(high)) = (counts.iter().min(), counts.iter().max()) else {
        return tr.trends_none();
    };
    #[allow(clippy::cast_precision_loss)] // days of a screen
    let mean = counts.iter().sum::<i64>() as f32 / counts.len() as f32;
    tr.trends_feeds_say(plain_number(tr, mean), tr.number(*low), tr.number(*high))
}

#[component]
fn Minutes(totals: Vec<(Day, Totals)>) -> Element {
    let tr = use_tr();
    let groups = groups(&totals);
    let all = groups.len();
    let minutes = |tr: &Tr, seconds: f32| plain_number(tr, (seconds / 60.0).round());
    let columns: Vec<_> = groups
        .iter()
        .enumerate()
        .map(|(place, group)| {
            let (left, right) = (group.mean(|day| day.left_s), group.mean(|day| day.right_s));
            let told = vec![minutes(&tr, left), minutes(&tr, right)];
            group.column(&tr, place, all, vec![left / 60.0, right / 60.0], told)
        })
        .collect();
    let heads = vec![
        first_head(&tr, totals.len()),
        tr.trends_col_left(),
        tr.trends_col_right(),
    ];
    let sum = |of: fn(&Totals) -> i64| totals.iter().map(|(_, day)| of(day)).sum::<i64>();
    let both = Totals {
        left_s: sum(|day| day.left_s),
        right_s: sum(|day| day.right_s),
        ..Totals::default()
    };
    let scale = Callback::new({
        let tr = tr.clone();
        move |value| plain_number(&tr, value)
    });
    rsx! {
        section { class: "card",
            h2 { {tr.trends_minutes()} }
            match both.left_percent() {
                None => rsx! { p { {tr.trends_minutes_none()} } },
                Some(left) => rsx! {
                    p {
                        {tr.trends_minutes_say(
                            tr.units_percent(tr.number(left)),
                            tr.units_percent(tr.number(100 - i64::from(left))),
                        )}
                    }
                    Plot { columns, heads, scale }
                },
            }
        }
    }
}

#[component]
fn Gap(days: Vec<Day>, near: LogTrends) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let Some(gap) = longest_gap(&near.feeds, &near.pumps, super::whole(&days)) else {
        return rsx! {};
    };
    let place = |ms| At::new(ms, app.now().offset_min()).unwrap_or(At::EPOCH);
    let (from, until) = (place(gap.from_ms), place(gap.until_ms));
    rsx! {
        section { class: "card",
            h2 { {tr.trends_gap()} }
            p { {tr.trends_gap_say(tr.short(gap.ms()), tr.day_and_clock(from), tr.day_and_clock(until))} }
            p { class: "sub", {tr.trends_gap_hint()} }
        }
    }
}

#[component]
fn Pumped(totals: Vec<(Day, Totals)>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let unit = app.settings().milk;
    let groups = groups(&totals);
    let all = groups.len();
    let amount = move |deci: f32| {
        #[allow(clippy::cast_possible_truncation)] // litres of a day
        let total = MilkTotal::from_deci_ml(deci.round() as i64);
        total
    };
    let columns: Vec<_> = groups
        .iter()
        .enumerate()
        .map(|(place, group)| {
            let left = group.mean(|day| day.pumped_left.deci_ml());
            let right = group.mean(|day| day.pumped_right.deci_ml());
            let told = vec![tr.milk(amount(left), unit), tr.milk(amount(right), unit)];
            group.column(&tr, place, all, vec![shown(left, unit), shown(right, unit)], told)
        })
        .collect();
    let heads = vec![
        first_head(&tr, totals.len()),
        tr.trends_col_left(),
        tr.trends_col_right(),
    ];
    let sum = |of: fn(&Totals) -> MilkTotal| totals.iter().map(|(_, day)| of(day)).sum::<MilkTotal>();
    let scale = Callback::new({
        let tr = tr.clone();
        move |value| plain_number(&tr, value)
    });
    rsx! {
        section { class: "card",
            h2 { {tr.trends_pumped()} }
            p {
                {tr.trends_pumped_say(
                    tr.milk(sum(|day| day.pumped_left), unit),
                    tr.milk(sum(|day| day.pumped_right), unit),
                    tr.milk(sum(|day| day.pumped), unit),
                )}
            }
            Plot { columns, heads, scale }
        }
    }
}

/// Tenths of a millilitre in the unit of the scale.
fn shown(deci: f32, unit: MilkUnit) -> f32 {
    match unit {
        MilkUnit::Millilitres => deci / 10.0,
        MilkUnit::Ounces => deci / 295.735_3,
    }
}
