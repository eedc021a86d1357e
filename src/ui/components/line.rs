//! A line of the log in words: what it is, and what is known of it.

use crate::domain::at::SECOND;
use crate::domain::breast_map::Side;
use crate::domain::entry::{
    Bottle, Breast, Care, CareKind, CheckIn, Entry, Feed, Kind, Method, NursedTime, Pump, Pumped,
    PumpedSides, Trouble,
};
use crate::domain::settings::Settings;
use crate::domain::timer::{Doing, Timed, Timer};
use crate::l10n::Tr;
use crate::ui::components::Glyph;

/// What a line is: "Fed, left".
#[must_use]
pub fn line_title(tr: &Tr, kind: &Kind) -> String {
    match kind {
        Kind::Feed(Feed::Bottle(_)) => tr.log_fed_bottle(),
        Kind::Feed(Feed::Breast { breast, .. }) => match only_side(breast) {
            Some(side) => tr.log_fed(tr.side_in(side)),
            None => tr.log_fed_both(),
        },
        Kind::Pump(pump) => pump_title(tr, pump),
        Kind::Care(care) => care_name(tr, care.kind()),
        Kind::CheckIn(_) => tr.log_check(),
        Kind::Note => tr.log_note(),
    }
}

fn only_side(breast: &Breast) -> Option<Side> {
    match breast.order()?.sides() {
        [one] => Some(*one),
        _ => None,
    }
}

fn pump_title(tr: &Tr, pump: &Pump) -> String {
    let side = match pump.sides() {
        Some(PumpedSides::Left) => Some(Side::Left),
        Some(PumpedSides::Right) => Some(Side::Right),
        Some(PumpedSides::AtOnce | PumpedSides::InTurn) | None => None,
    };
    match (pump.method(), side, pump.sides()) {
        (Method::Pump, Some(side), _) => tr.log_pumped(tr.side_in(side)),
        (Method::Pump, None, Some(_)) => tr.log_pumped_both(),
        (Method::Pump, None, None) => tr.log_pumped_unsaid(),
        (Method::ByHand, Some(side), _) => tr.log_by_hand(tr.side_in(side)),
        (Method::ByHand, None, Some(_)) => tr.log_by_hand_both(),
        (Method::ByHand, None, None) => tr.log_by_hand_unsaid(),
    }
}

/// The name of a kind of care.
#[must_use]
pub fn care_name(tr: &Tr, care: CareKind) -> String {
    match care {
        CareKind::Cold => tr.tend_cold(),
        CareKind::Warm => tr.tend_warm(),
        CareKind::PainMedicine => tr.tend_pain_medicine(),
        CareKind::AntibioticsStarted => tr.tend_antibiotics_started(),
        CareKind::Massage => tr.tend_massage(),
        CareKind::Seen => tr.tend_seen(),
        CareKind::Rest => tr.tend_rest(),
    }
}

/// The picture of a kind of care.
#[must_use]
pub fn care_glyph(care: CareKind) -> Glyph {
    match care {
        CareKind::Cold => Glyph::Snow,
        CareKind::Warm => Glyph::Warm,
        CareKind::PainMedicine | CareKind::AntibioticsStarted => Glyph::Pill,
        CareKind::Massage => Glyph::Hand,
        CareKind::Seen => Glyph::People,
        CareKind::Rest => Glyph::Leaf,
    }
}

/// The picture of a line.
#[must_use]
pub fn line_glyph(kind: &Kind) -> Glyph {
    match kind {
        Kind::Feed(Feed::Bottle(_)) => Glyph::Bottle,
        Kind::Feed(Feed::Breast { .. }) => Glyph::Drop,
        Kind::Pump(_) => Glyph::Pump,
        Kind::Care(care) => care_glyph(care.kind()),
        Kind::CheckIn(_) => Glyph::List,
        Kind::Note => Glyph::Pen,
    }
}

/// What is known of a line, in one row: times, amounts, her note.
#[must_use]
pub fn line_details(tr: &Tr, entry: &Entry, settings: &Settings) -> String {
    let mut parts = match &entry.kind {
        Kind::Feed(feed) => feed_parts(tr, feed, settings),
        Kind::Pump(pump) => pump_parts(tr, pump, settings),
        Kind::Care(care) => care_parts(care),
        Kind::CheckIn(check) => check_parts(tr, check, settings),
        Kind::Note => Vec::new(),
    };
    if let Some(note) = &entry.note {
        parts.push(tr.report_quote(note.as_str()));
    }
    joined(tr, parts)
}

/// Parts as one row.
#[must_use]
pub fn joined(tr: &Tr, parts: Vec<String>) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    tr.row(parts, |tr, one, two| tr.log_join(one, two))
        .unwrap_or_default()
}

fn feed_parts(tr: &Tr, feed: &Feed, settings: &Settings) -> Vec<String> {
    let mut parts = Vec::new();
    if let Some(breast) = feed.breast() {
        let short = |s: i64| tr.short(s * SECOND);
        match (breast.time(), only_side(breast)) {
            (NursedTime::Unknown, _) => {}
            (NursedTime::Sides { left, right }, None) => {
                parts.push(tr.log_side_time(tr.side(Side::Left), short(left.get())));
                parts.push(tr.log_side_time(tr.side(Side::Right), short(right.get())));
            }
            (_, _) => parts.extend(breast.total().map(|all| short(all.get()))),
        }
        if breast.paused().get() >= 60 {
            parts.push(tr.log_paused(short(breast.paused().get())));
        }
    }
    if let Some(bottle) = feed.bottle() {
        if feed.breast().is_some() {
            parts.push(tr.log_top_up());
        }
        parts.extend(bottle.total().map(|all| tr.milk(all, settings.milk)));
        parts.push(milk_name(tr, bottle));
    }
    parts
}

fn milk_name(tr: &Tr, bottle: &Bottle) -> String {
    match bottle {
        Bottle::BreastMilk(_) => tr.log_breast_milk(),
        Bottle::Formula(_) => tr.log_formula(),
        Bottle::Mixed(_) => tr.log_mixed(),
        Bottle::NotSaid(_) => String::new(),
    }
}

fn pump_parts(tr: &Tr, pump: &Pump, settings: &Settings) -> Vec<String> {
    let mut parts = Vec::new();
    let one_side = matches!(pump.sides(), Some(PumpedSides::Left | PumpedSides::Right));
    match pump.milk() {
        Pumped::Sides { left, right } if !one_side => {
            parts.push(tr.log_side_milk(tr.side(Side::Left), tr.milk(left, settings.milk)));
            parts.push(tr.log_side_milk(tr.side(Side::Right), tr.milk(right, settings.milk)));
        }
        _ => parts.extend(pump.total().map(|all| tr.milk(all, settings.milk))),
    }
    parts.extend(pump.duration().map(|time| tr.short(time.ms())));
    for trouble in pump.trouble() {
        parts.push(match trouble {
            Trouble::Pain => tr.log_trouble_pain(),
            Trouble::CutOff => tr.log_trouble_cut_off(),
        });
    }
    parts
}

fn care_parts(care: &Care) -> Vec<String> {
    let (one, two) = match care {
        Care::PainMedicine { name } | Care::AntibioticsStarted { name } => (name.as_ref(), None),
        Care::Massage { by, what, .. } => (by.as_ref(), what.as_ref()),
        Care::Seen { by, said } => (by.as_ref(), said.as_ref()),
        Care::Cold | Care::Warm | Care::Rest => (None, None),
    };
    [one, two]
        .into_iter()
        .flatten()
        .map(ToString::to_string)
        .collect()
}

fn check_parts(tr: &Tr, check: &CheckIn, settings: &Settings) -> Vec<String> {
    let mut parts = Vec::new();
    parts.extend(
        check
            .temperature
            .map(|warm| tr.temperature(warm, settings.temperature)),
    );
    parts.extend(check.pain.map(|pain| tr.log_pain(tr.number(pain.score()))));
    parts.extend(
        check
            .wets
            .map(|wets| tr.log_wets(wets.get(), tr.number(wets.get()))),
    );
    parts.extend(
        check
            .stools
            .map(|stools| tr.log_stools(stools.get(), tr.number(stools.get()))),
    );
    parts
}

/// What a timer is at: "Feeding, left".
#[must_use]
pub fn timer_title(tr: &Tr, timer: &Timer) -> String {
    use Doing::{Both, Pause};

    match (timer.timed(), timer.doing()) {
        (Timed::Feed { .. }, Doing::Side(side)) => tr.feed_on_side(tr.side_in(side)),
        (Timed::Feed { .. }, Both) => tr.feed_on_both(),
        (Timed::Feed { .. }, Pause) => tr.feed_on_pause(),
        (Timed::Pump { method: Method::Pump }, Doing::Side(side)) => tr.feed_pump_side(tr.side_in(side)),
        (Timed::Pump { method: Method::Pump }, Both) => tr.feed_pump_both(),
        (Timed::Pump { method: Method::Pump }, Pause) => tr.feed_pump_pause(),
        (Timed::Pump { .. }, Doing::Side(side)) => tr.feed_hand_side(tr.side_in(side)),
        (Timed::Pump { .. }, Both) => tr.feed_hand_both(),
        (Timed::Pump { .. }, Pause) => tr.feed_hand_pause(),
    }
}
