//! One clog in words.

use super::{Fact, Facts, heading, words};
use crate::domain::at::At;
use crate::domain::episode::Trend;
use crate::domain::text::Line;
use crate::export::report::{Clog, Report, Tried};
use crate::l10n::Tr;

/// The most signs, causes and things that were tried in one line of the first page.
const MOST: usize = 5;
/// The most things that the app said of a clog on the first page; the rest is in the table.
const GROUPS: usize = 3;

/// What is known of it. What was never asked is not said; fever is, since its absence matters.
pub(super) fn facts(report: &Report, clog: &Clog, tr: &Tr) -> Facts {
    let mut facts = vec![Fact::new(tr.report_began(), began(clog, tr))];
    facts.extend(pain(clog, tr));
    facts.extend(words::size(clog, tr).map(|size| Fact::new(tr.report_size(), size)));
    facts.extend(words::skin(clog, tr).map(|skin| Fact::new(tr.report_skin(), skin)));
    facts.push(Fact::new(
        tr.report_fever(),
        words::fever(report, clog, tr.report_fever_no(), tr),
    ));
    facts.extend(flags(clog, tr));
    facts.extend(clog.tried.iter().flat_map(|tried| self::tried(tried, tr)));
    facts.extend(
        clog.helped
            .map(|help| Fact::new(tr.report_helped(), words::help(help, tr))),
    );
    let causes: Vec<String> = clog.triggers.iter().map(|one| words::trigger(*one, tr)).collect();
    if !causes.is_empty() {
        facts.push(Fact::new(tr.report_cause(), words::first_of(causes, MOST, tr)));
    }
    Facts {
        heading: heading(clog, tr),
        facts,
        beside: beside(clog, tr),
    }
}

/// What the app said, her worry and her goal.
fn beside(clog: &Clog, tr: &Tr) -> Vec<Fact> {
    let mut facts: Vec<Fact> = said(clog, tr).into_iter().collect();
    let own = |label: String, words: &Line| Fact::own(label, tr.report_quote(words.as_str()));
    facts.extend(clog.worry.iter().map(|words| own(tr.report_worry(), words)));
    facts.extend(clog.goal.iter().map(|words| own(tr.report_goal(), words)));
    facts
}

/// The least that must be known of it, in one line.
pub(super) fn glance(clog: &Clog, tr: &Tr) -> String {
    let hours = tr.units_hours(clog.hours, tr.number(clog.hours));
    let state = if clog.gone.is_some() {
        tr.report_glance_gone(hours)
    } else {
        tr.report_glance_there(hours)
    };
    let pain = words::pain(clog, tr).map(|change| tr.report_glance_pain(change));
    let parts = pain.into_iter().chain(words::size(clog, tr));
    let parts = std::iter::once(state).chain(parts);
    tr.row(parts, |tr, one, two| tr.report_glance(one, two))
        .unwrap_or_default()
}

fn began(clog: &Clog, tr: &Tr) -> String {
    let when = tr.day_and_clock(clog.began);
    let hours = tr.units_hours(clog.hours, tr.number(clog.hours));
    if clog.gone.is_some() {
        return tr.report_began_gone(when, hours);
    }
    match clog.trend {
        None => tr.report_began_there(when, hours),
        Some(trend) => {
            let said = match trend {
                Trend::Better => tr.report_trend_better(),
                Trend::Same => tr.report_trend_same(),
                Trend::Worse => tr.report_trend_worse(),
            };
            tr.report_began_trend(when, hours, said)
        }
    }
}

fn pain(clog: &Clog, tr: &Tr) -> Option<Fact> {
    let highest = clog.pains.iter().map(|point| point.pain).max()?;
    let change = words::pain(clog, tr)?;
    let value = tr.report_pain_highest(change, tr.number(highest.score()));
    Some(Fact::new(tr.report_pain(), value))
}

/// The signs besides skin, where any check asked; that none was ticked is worth saying.
fn flags(clog: &Clog, tr: &Tr) -> Vec<Fact> {
    let kinds = words::kinds(&clog.signs, tr);
    let of = |label: String, names: Vec<String>| {
        (!names.is_empty()).then(|| Fact::new(label, words::first_of(names, MOST, tr)))
    };
    let quiet = kinds.flags.is_empty() && kinds.nipple.is_empty() && kinds.lump.is_empty();
    if quiet && !clog.checks.is_empty() {
        return vec![Fact::new(tr.report_flags(), tr.report_flags_none())];
    }
    let flags = of(tr.report_flags(), kinds.flags);
    let (nipple, lump) = (
        of(tr.report_nipple(), kinds.nipple),
        of(tr.report_lump(), kinds.lump),
    );
    [flags, nipple, lump].into_iter().flatten().collect()
}

fn tried(tried: &Tried, tr: &Tr) -> Vec<Fact> {
    let all = words::tried(tried, tr);
    if all.is_empty() {
        return vec![Fact::new(tr.report_tried(), tr.report_tried_none())];
    }
    let mut facts = vec![Fact::new(tr.report_tried(), words::first_of(all, MOST + 1, tr))];
    if let Some(level) = tried.level {
        let value = tr.report_pressure_level(tr.number(level.number()), tr.level(level));
        facts.push(Fact::new(tr.report_pressure(), value));
    }
    let reliefs = words::reliefs(tried, tr);
    if !reliefs.is_empty() {
        facts.push(Fact::new(
            tr.report_relief(),
            words::first_of(reliefs, MOST + 1, tr),
        ));
    }
    let medicines: Vec<String> = tried.medicines.iter().map(ToString::to_string).collect();
    if !medicines.is_empty() {
        facts.push(Fact::own(
            tr.report_medicines(),
            words::first_of(medicines, 2, tr),
        ));
    }
    facts
}

/// The last few things that the app said, like ones that follow each other together, with their times.
fn said(clog: &Clog, tr: &Tr) -> Option<Fact> {
    let mut groups: Vec<(String, Vec<At>)> = Vec::new();
    for check in &clog.checks {
        let what = words::checked(check, tr);
        match groups.last_mut().filter(|(same, _)| *same == what) {
            Some((_, times)) => times.push(check.at),
            None => groups.push((what, vec![check.at])),
        }
    }
    let skipped = groups.len().saturating_sub(GROUPS);
    let told = groups.into_iter().skip(skipped).map(|(what, times)| {
        let when = |at: Option<&At>| at.map(|at| tr.day_and_clock(*at)).unwrap_or_default();
        match times.as_slice() {
            [one] => tr.report_said_once(what, tr.day_and_clock(*one)),
            all => {
                let count = tr.number(u32::try_from(all.len()).unwrap_or(u32::MAX));
                tr.report_said_often(what, count, when(all.first()), when(all.last()))
            }
        }
    });
    let joined = tr.row(told, |tr, one, two| tr.report_join(one, two))?;
    let more = u32::try_from(skipped).unwrap_or(u32::MAX);
    let value = match more {
        0 => joined,
        more => tr.report_join(joined, tr.report_more(tr.number(more))),
    };
    Some(Fact::new(tr.report_said(), value))
}
