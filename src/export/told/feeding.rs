//! Feeds, pumping and the health list in words.

use super::{Fact, Facts, words};
use crate::domain::at::MINUTE;
use crate::domain::units::{Flange, MilkTotal};
use crate::export::report::{Feeding, Health, Report, Returns};
use crate::l10n::Tr;

/// What feeds and pumping come to; what was never logged is not said.
pub(super) fn facts(report: &Report, feeding: &Feeding, tr: &Tr) -> Facts {
    let days = feeding.whole_days;
    let mut facts = Vec::new();
    facts.extend(feeds(feeding, tr));
    facts.extend(minutes(feeding, tr));
    facts.extend(feeding.gap.map(|(from, until)| {
        let time = tr.short(until.since(from));
        let value = tr.report_gap_say(time, tr.day_and_clock(from), tr.day_and_clock(until));
        Fact::new(tr.report_gap(), value)
    }));
    facts.extend(pumped(report, feeding, tr));
    let bottles = feeding.totals.bottles;
    if bottles > 0 {
        let milk = tr.milk(feeding.totals.bottled, report.milk);
        let value = tr.report_bottles_say(tr.number(bottles), milk);
        facts.push(Fact::new(tr.report_bottles(), value));
    }
    facts.extend(set_up(feeding, tr));
    if facts.is_empty() {
        facts.push(Fact::new(tr.report_feeds(), tr.report_nothing()));
    }
    let heading = if days == 0 {
        tr.report_feeding()
    } else {
        tr.report_feeding_mean(tr.units_days(days, tr.number(days)))
    };
    Facts {
        heading,
        facts,
        beside: Vec::new(),
    }
}

fn feeds(feeding: &Feeding, tr: &Tr) -> Option<Fact> {
    let tenths = feeding.per_day(|day| i64::from(day.feeds) * 10)?;
    let mean = plain_tenths(tenths, tr);
    let say = tr.report_feeds_say(mean, tr.number(feeding.fewest), tr.number(feeding.most));
    let value = match feeding.ordinary.and_then(|range| Some((range.low, range.high?))) {
        Some((low, high)) => tr.report_feeds_ordinary(say, tr.number(low), tr.number(high)),
        None => say,
    };
    Some(Fact::new(tr.report_feeds(), value))
}

/// A number of tenths without an empty place.
pub(super) fn plain_tenths(tenths: i64, tr: &Tr) -> String {
    if tenths % 10 == 0 {
        tr.number(tenths / 10)
    } else {
        tr.tenths(tenths)
    }
}

fn minutes(feeding: &Feeding, tr: &Tr) -> Option<Fact> {
    let sum = &feeding.of_whole;
    if sum.nursed_s() == 0 {
        return None;
    }
    let time = |seconds: Option<i64>| tr.short((seconds.unwrap_or_default() + 30) / 60 * MINUTE);
    let left = time(feeding.per_day(|day| day.left_s));
    let right = time(feeding.per_day(|day| day.right_s));
    let value = if sum.either_s == 0 {
        tr.report_sides(left, right)
    } else {
        tr.report_sides_either(left, right, time(feeding.per_day(|day| day.either_s)))
    };
    Some(Fact::new(tr.report_minutes(), value))
}

fn pumped(report: &Report, feeding: &Feeding, tr: &Tr) -> Vec<Fact> {
    if feeding.totals.pumps == 0 {
        return Vec::new();
    }
    let count = feeding.totals.pumps;
    let shown = tr.number(count);
    let whole = |milk: MilkTotal| MilkTotal::from_deci_ml((milk.deci_ml() + 5) / 10 * 10);
    let milk = |milk: Option<MilkTotal>| tr.milk(whole(milk.unwrap_or_default()), report.milk);
    let sum = &feeding.of_whole;
    if sum.pumped == MilkTotal::NONE {
        return vec![Fact::new(tr.report_pumps(), tr.report_pumps_say(count, shown))];
    }
    let all = milk(feeding.milk_per_day(|day| day.pumped));
    let value = if sum.pumped_left == MilkTotal::NONE && sum.pumped_right == MilkTotal::NONE {
        all
    } else {
        let left = milk(feeding.milk_per_day(|day| day.pumped_left));
        let right = milk(feeding.milk_per_day(|day| day.pumped_right));
        tr.report_sides_all(left, right, all)
    };
    vec![Fact::new(
        tr.report_pumped(),
        tr.report_pumped_say(count, value, shown),
    )]
}

fn set_up(feeding: &Feeding, tr: &Tr) -> Option<Fact> {
    let sizes: Vec<String> = feeding
        .flanges
        .iter()
        .map(|flange| tr.number(Flange::mm(*flange)))
        .collect();
    let flange = (!sizes.is_empty()).then(|| tr.report_flange_say(words::first_of(sizes, 4, tr)));
    let setting = feeding
        .settings
        .first()
        .map(|line| tr.report_quote(line.as_str()));
    let value = match (flange, setting) {
        (Some(flange), Some(setting)) => tr.report_join(flange, setting),
        (one, other) => one.or(other)?,
    };
    Some(Fact::own(tr.report_flange(), value))
}

/// The health list and clogs that return.
pub(super) fn health(report: &Report, tr: &Tr) -> Vec<Fact> {
    let returns = report
        .returns
        .as_ref()
        .map(|returns| self::returns(report, returns, tr));
    let health = report.health.as_ref().map(|health| list(health, tr));
    returns.into_iter().chain(health).collect()
}

fn returns(report: &Report, returns: &Returns, tr: &Tr) -> Fact {
    let count = tr.number(returns.in_90_days);
    let again = report
        .clogs
        .iter()
        .filter(|clog| returns.same_spot.contains(&clog.id));
    let numbers: Vec<String> = again.map(|clog| tr.number(clog.number)).collect();
    let value = if numbers.is_empty() {
        count
    } else {
        tr.report_returns_again(count, tr.list(&numbers))
    };
    Fact::new(tr.report_returns(), value)
}

fn list(health: &Health, tr: &Tr) -> Fact {
    let label = tr.report_health();
    let Some(conditions) = &health.conditions else {
        return Fact::new(label, tr.report_health_unasked());
    };
    let has = conditions.iter().map(|has| {
        let name = tr.table(&has.condition.key());
        if has.cleared.is_some() {
            tr.report_health_cleared(name)
        } else {
            name
        }
    });
    let supply = health.supply.iter().map(|sign| tr.table(&sign.key()));
    let all: Vec<String> = has.chain(supply).collect();
    if all.is_empty() {
        return Fact::new(label, tr.report_health_none());
    }
    Fact::new(label, words::first_of(all, 8, tr))
}
