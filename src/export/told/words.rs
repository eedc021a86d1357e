//! Values of a summary in words.

use std::collections::BTreeMap;

use crate::domain::at::MINUTE;
use crate::domain::breast_map::{Quadrant, Side};
use crate::domain::entry::CareKind;
use crate::domain::memory::Help;
use crate::domain::triage::{Fever, LumpSign, Outcome, Urgency};
use crate::domain::trigger::Trigger;
use crate::export::report::{Checked, Clog, Followed, Report, Section, Signs, Tried};
use crate::l10n::Tr;

impl Section {
    /// Its name, on the screen where she chooses.
    #[must_use]
    pub fn name(self, tr: &Tr) -> String {
        match self {
            Self::Clogs => tr.report_section_clogs(),
            Self::Checks => tr.report_section_checks(),
            Self::Tried => tr.report_section_tried(),
            Self::Feeding => tr.report_section_feeding(),
            Self::Returns => tr.report_section_returns(),
            Self::Health => tr.report_section_health(),
            Self::Wishes => tr.report_section_wishes(),
            Self::Days => tr.report_section_days(),
            Self::Runs => tr.report_section_runs(),
            Self::Notes => tr.report_section_notes(),
            Self::Plan => tr.report_section_plan(),
            Self::Mood => tr.report_section_mood(),
        }
    }
}

/// A quarter of a breast, in the words of a clinician, without the hour.
pub(in crate::export) fn quarter(clog: &Clog, tr: &Tr) -> String {
    match (clog.place.side(), clog.quadrant) {
        (Side::Left, None) => tr.report_left_all(),
        (Side::Left, Some(Quadrant::UpperOuter)) => tr.report_left_upper_outer(),
        (Side::Left, Some(Quadrant::LowerOuter)) => tr.report_left_lower_outer(),
        (Side::Left, Some(Quadrant::LowerInner)) => tr.report_left_lower_inner(),
        (Side::Left, Some(Quadrant::UpperInner)) => tr.report_left_upper_inner(),
        (Side::Left, Some(Quadrant::Central)) => tr.report_left_central(),
        (Side::Right, None) => tr.report_right_all(),
        (Side::Right, Some(Quadrant::UpperOuter)) => tr.report_right_upper_outer(),
        (Side::Right, Some(Quadrant::LowerOuter)) => tr.report_right_lower_outer(),
        (Side::Right, Some(Quadrant::LowerInner)) => tr.report_right_lower_inner(),
        (Side::Right, Some(Quadrant::UpperInner)) => tr.report_right_upper_inner(),
        (Side::Right, Some(Quadrant::Central)) => tr.report_right_central(),
    }
}

/// Where a clog is, with the hour of the clinician's clock where it says something: near the nipple it does not.
pub(in crate::export) fn place(clog: &Clog, tr: &Tr) -> String {
    let quarter = quarter(clog, tr);
    match hour(clog) {
        Some(hour) => tr.report_place_clock(quarter, tr.number(hour)),
        None => quarter,
    }
}

/// The hour of the clinician's clock, where the spot is off the nipple.
pub(in crate::export) fn hour(clog: &Clog) -> Option<u8> {
    clog.clock.filter(|_| clog.quadrant != Some(Quadrant::Central))
}

/// What the app said.
pub(in crate::export) fn outcome(outcome: Outcome, urgency: Option<Urgency>, tr: &Tr) -> String {
    match (outcome, urgency) {
        (Outcome::Emergency, _) => tr.report_outcome_emergency(),
        (Outcome::Call, Some(Urgency::Now) | None) => tr.report_outcome_now(),
        (Outcome::Call, Some(Urgency::Today)) => tr.report_outcome_today(),
        (Outcome::Call, Some(Urgency::Week)) => tr.report_outcome_week(),
        (Outcome::Call, Some(Urgency::AskFirst)) => tr.report_outcome_ask(),
        (Outcome::Gentle, _) => tr.report_outcome_gentle(),
        (Outcome::Go, _) => tr.report_outcome_go(),
    }
}

pub(super) fn checked(check: &Checked, tr: &Tr) -> String {
    let said = outcome(check.outcome, check.urgency, tr);
    if check.corrected {
        tr.report_said_corrected(said)
    } else {
        said
    }
}

/// Signs by their names, by what they are of.
pub(in crate::export) struct Kinds {
    /// Those that need help at once, and those of the baby; the gravest first.
    pub(in crate::export) flags: Vec<String>,
    pub(in crate::export) skin: Vec<String>,
    pub(in crate::export) nipple: Vec<String>,
    /// A lump itself is no sign: that it is there is what the summary is about.
    pub(in crate::export) lump: Vec<String>,
}

pub(in crate::export) fn kinds(signs: &Signs, tr: &Tr) -> Kinds {
    let emergency = signs.emergency.iter().map(|sign| sign.key());
    let flags = emergency.chain(signs.safety.iter().map(|sign| sign.key()));
    let told = |sign: &&LumpSign| !matches!(sign, LumpSign::Lump | LumpSign::Fullness);
    let word = |key: String| tr.table(&key);
    Kinds {
        flags: flags.map(word).collect(),
        skin: signs.skin.iter().map(|sign| word(sign.key())).collect(),
        nipple: signs.nipple.iter().map(|sign| word(sign.key())).collect(),
        lump: signs
            .lump
            .iter()
            .filter(told)
            .map(|sign| word(sign.key()))
            .collect(),
    }
}

/// All signs in one line each kind, the gravest first.
pub(in crate::export) fn signs(signs: &Signs, tr: &Tr) -> Vec<String> {
    let kinds = kinds(signs, tr);
    let of = |kind: String, names: Vec<String>| {
        (!names.is_empty()).then(|| tr.report_signs_of(kind, tr.list(&names)))
    };
    let rest = [
        of(tr.report_skin(), kinds.skin),
        of(tr.report_nipple(), kinds.nipple),
        of(tr.report_lump(), kinds.lump),
    ];
    kinds
        .flags
        .into_iter()
        .chain(rest.into_iter().flatten())
        .collect()
}

pub(in crate::export) fn skin(clog: &Clog, tr: &Tr) -> Option<String> {
    let names: Vec<String> = clog.signs.skin.iter().map(|sign| tr.table(&sign.key())).collect();
    match (names.is_empty(), clog.skin_changed) {
        (false, _) => Some(tr.list(&names)),
        (true, Some(true)) => Some(tr.report_skin_changed()),
        (true, Some(false)) => Some(tr.report_skin_plain()),
        (true, None) => None,
    }
}

/// Fever as it is known; `none` where she said that there was none and nobody measured.
pub(in crate::export) fn fever(report: &Report, clog: &Clog, none: String, tr: &Tr) -> String {
    let measured = clog.highest.map(|one| {
        let warm = tr.temperature(one.temperature, report.temperature);
        tr.report_fever_highest(warm, tr.day_and_clock(one.at))
    });
    let said = match clog.signs.fever {
        Some(Fever::Yes) => Some(tr.report_fever_yes()),
        Some(Fever::No) if measured.is_none() => Some(none),
        _ => None,
    };
    match (said, measured) {
        (Some(said), Some(measured)) => tr.report_join(said, measured),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => tr.report_fever_unmeasured(),
    }
}

/// The first and the last size, or the one.
pub(in crate::export) fn size(clog: &Clog, tr: &Tr) -> Option<String> {
    let (first, last) = clog.size_change()?;
    Some(change(tr.lump_size(first), tr.lump_size(last), tr))
}

/// From one value to another; one alone where both are the same.
pub(in crate::export) fn change(from: String, to: String, tr: &Tr) -> String {
    if from == to {
        from
    } else {
        tr.report_change(from, to)
    }
}

/// The first and the last pain, or the one.
pub(in crate::export) fn pain(clog: &Clog, tr: &Tr) -> Option<String> {
    let (first, last) = clog.pain_change()?;
    Some(change(tr.number(first.score()), tr.number(last.score()), tr))
}

/// A routine with how often and how long.
pub(in crate::export) fn followed(routine: &Followed, tr: &Tr) -> String {
    let name = tr.routine(routine.routine);
    let minutes = minutes(i64::from(routine.hands_on_s), tr);
    if routine.runs == 1 {
        tr.report_tried_once(name, minutes)
    } else {
        tr.report_tried_often(name, tr.number(routine.runs), minutes)
    }
}

/// All that was tried, what was followed first.
pub(in crate::export) fn tried(tried: &Tried, tr: &Tr) -> Vec<String> {
    let routines = tried.routines.iter().map(|routine| followed(routine, tr));
    let cares = tried.cares.iter().map(|cared| {
        let name = care(cared.care, tr);
        let count = cared.times;
        let massage = cared.care == CareKind::Massage;
        let by = tried.massages.iter().filter_map(|one| one.by.as_ref());
        let by: Vec<String> = by.filter(|_| massage).map(ToString::to_string).collect();
        let name = if by.is_empty() {
            name
        } else {
            tr.report_care_by(name, tr.list(&by))
        };
        if count == 1 {
            name
        } else {
            tr.report_times(name, tr.number(count))
        }
    });
    routines.chain(cares).collect()
}

pub(in crate::export) fn care(care: CareKind, tr: &Tr) -> String {
    match care {
        CareKind::Cold => tr.report_care_cold(),
        CareKind::Warm => tr.report_care_warm(),
        CareKind::PainMedicine => tr.report_care_pain_medicine(),
        CareKind::AntibioticsStarted => tr.report_care_antibiotics_started(),
        CareKind::Massage => tr.report_care_massage(),
        CareKind::Seen => tr.report_care_seen(),
        CareKind::Rest => tr.report_care_rest(),
    }
}

/// Pain before and after each session, like ones together: `6 → 4 × 2`.
pub(in crate::export) fn reliefs(tried: &Tried, tr: &Tr) -> Vec<String> {
    let mut count: BTreeMap<usize, u32> = BTreeMap::new();
    for pair in &tried.changes {
        let first = tried.changes.iter().position(|other| other == pair);
        *count.entry(first.unwrap_or_default()).or_default() += 1;
    }
    let told = count.into_iter().filter_map(|(place, times)| {
        let (before, after) = tried.changes.get(place)?;
        let change = tr.report_change(tr.number(before.score()), tr.number(after.score()));
        Some(if times == 1 {
            change
        } else {
            tr.report_times(change, tr.number(times))
        })
    });
    told.collect()
}

/// What helped, by its name on the screen where she says it.
pub(super) fn help(help: Help, tr: &Tr) -> String {
    tr.table(&format!("cause-help-{}", help.slug().replace('_', "-")))
}

pub(super) fn trigger(trigger: Trigger, tr: &Tr) -> String {
    tr.table(&format!("cause-{}", trigger.slug().replace('_', "-")))
}

/// Whole minutes of so many seconds, to the nearest; one at least where there are any.
pub(in crate::export) fn minutes(seconds: i64, tr: &Tr) -> String {
    let whole = (seconds + 30) / 60;
    tr.short(whole.max(i64::from(seconds > 0)) * MINUTE)
}

/// The age of a baby: days in the first two weeks, then weeks, from six months on months.
pub(super) fn age(days: u32, tr: &Tr) -> String {
    match days {
        0..14 => tr.units_days(days, tr.number(days)),
        14..182 => tr.units_weeks(days / 7, tr.number(days / 7)),
        _ => {
            let months = u32::try_from(u64::from(days) * 100 / 3_044).unwrap_or(u32::MAX);
            tr.units_months(months, tr.number(months))
        }
    }
}

/// The first `most` of a list in words, and how many more there are.
pub(super) fn first_of(mut names: Vec<String>, most: usize, tr: &Tr) -> String {
    let more = names.len().saturating_sub(most);
    names.truncate(most);
    let listed = tr.list(&names);
    if more == 0 {
        listed
    } else {
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        tr.report_join(listed, tr.report_more(tr.number(more)))
    }
}
