//! What the drawings of a summary are made from, on paper and on the screen alike.

use crate::art::chart::Check;
use crate::art::facing::Sore;
use crate::domain::at::{At, HOUR};
use crate::export::report::{Clog, Pained, Report};
use crate::export::told::words;
use crate::l10n::{Tr, plain};

/// The spots of the map, each with the number of its clog; a breast that is sore all over has none.
#[must_use]
pub fn pinned(report: &Report) -> Vec<(u32, Sore)> {
    let pinned = report.clogs.iter().filter_map(|clog| {
        let mm = clog.sizes.first().map(|sized| sized.size.mm());
        Some((clog.number, (clog.spot()?, mm)))
    });
    pinned.collect()
}

/// What the map shows, for who cannot see it.
#[must_use]
pub fn map_alt(report: &Report, tr: &Tr) -> String {
    let named: Vec<String> = report.clogs.iter().map(|clog| words::place(clog, tr)).collect();
    plain(&tr.report_map_alt(tr.list(&named)))
}

/// The instants of the curve of a clog, in the order of time: every pain and size, and the end.
#[must_use]
pub fn instants(clog: &Clog) -> Vec<At> {
    let pains = clog.pains.iter().map(|point| point.at);
    let sizes = clog.sizes.iter().map(|point| point.at);
    let mut all: Vec<_> = pains.chain(sizes).chain(clog.gone).collect();
    all.sort_by_key(|at| at.utc_ms());
    all
}

/// The points of the curve: every pain and size, and the end.
#[must_use]
pub fn points(clog: &Clog) -> Vec<Check> {
    let instants = instants(clog);
    let Some(first) = instants.first() else {
        return Vec::new();
    };
    #[allow(clippy::cast_precision_loss)] // hours of a clog
    let hours = |at: At| at.since(*first) as f32 / HOUR as f32;
    let pain = |point: &Pained| Check {
        hours: hours(point.at),
        pain: Some(f32::from(point.pain.score())),
        lump_mm: None,
        gone: false,
    };
    let mut checks: Vec<Check> = clog.pains.iter().map(pain).collect();
    let rated = checks.first().map(|check| check.hours);
    for sized in &clog.sizes {
        let mm = f32::from(u8::try_from(sized.size.mm()).unwrap_or(u8::MAX));
        // A width before the first pain is shown where the line begins: it does not begin at no pain.
        let at = rated.map_or(hours(sized.at), |rated| hours(sized.at).max(rated));
        let same = checks
            .iter_mut()
            .find(|check| (check.hours - at).abs() < 1.0 / 60.0);
        match same {
            Some(check) => check.lump_mm = Some(mm),
            None => checks.push(Check {
                hours: at,
                pain: None,
                lump_mm: Some(mm),
                gone: false,
            }),
        }
    }
    checks.extend(clog.gone.map(|gone| Check {
        hours: hours(gone),
        pain: None,
        lump_mm: None,
        gone: true,
    }));
    checks.sort_by(|one, other| one.hours.total_cmp(&other.hours));
    checks
}

/// What the curve shows, for who cannot see it.
#[must_use]
pub fn curve_alt(clog: &Clog, tr: &Tr) -> String {
    let size = words::size(clog, tr)
        .map(|size| tr.report_chart_size(size))
        .unwrap_or_default();
    let highest = clog.pains.iter().map(|point| point.pain.score()).max();
    let alt = match (clog.pain_change(), highest) {
        (Some((first, last)), Some(highest)) => tr.report_chart_alt(
            tr.number(first.score()),
            tr.number(last.score()),
            tr.number(highest),
            size,
        ),
        _ => tr.sentences([tr.report_chart_none(), size]),
    };
    plain(&alt)
}
