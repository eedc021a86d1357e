//! Trends: what the log adds up to, in words with their numbers; never a score.

mod clogs;
mod days;
mod feeds;
mod supply;

use dioxus::prelude::*;

use crate::domain::day::{Day, Span, last_days};
use crate::domain::ids::BabyId;
use crate::store::{self, LogTrends};
use crate::ui::components::{Chips, Glyph, Page, Row, Tab};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::explain::Explain;
use crate::ui::route::Route;

/// How far back one may look, in days.
const RANGES: [u32; 3] = [7, 30, 90];
/// Clogs are rare: they are looked at over a year.
const YEAR: u32 = 365;

/// What was read: the days that are shown, and the year.
#[derive(Clone, Debug, PartialEq)]
struct Read {
    days: Vec<Day>,
    near: LogTrends,
    year_days: Vec<Day>,
    year: LogTrends,
}

/// The page.
#[component]
pub fn Trends() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut range = use_signal(|| RANGES[0]);
    let mut baby = use_signal(|| None::<BabyId>);
    let read = use_resource(move || {
        // Read again when something was written.
        let _ = app.log.read().today;
        let (count, whose) = (range(), baby());
        async move { read(app, count, whose).await }
    });
    let babies = app.log.read().babies.clone();
    let body = match &*read.read_unchecked() {
        None => rsx! {},
        Some(Err(error)) => rsx! { p { role: "alert", {error.explain(&tr)} } },
        Some(Ok(read)) => rsx! { Cards { read: read.clone() } },
    };
    let mut names = vec![tr.trends_all()];
    names.extend(babies.iter().map(|baby| baby.name.to_string()));
    let ids: Vec<BabyId> = babies.iter().map(|baby| baby.id).collect();
    let whose = ids.iter().position(|id| Some(*id) == baby());
    rsx! {
        Page { title: tr.trends_title(), back: Route::Log {}, nav: Tab::Log,
            Chips {
                label: tr.trends_range(),
                options: RANGES.iter().map(|count| tr.units_days(*count, tr.number(*count))).collect::<Vec<_>>(),
                chosen: RANGES.iter().position(|count| *count == range()),
                onpick: move |index: usize| range.set(RANGES.get(index).copied().unwrap_or(YEAR)),
            }
            if ids.len() > 1 {
                Chips {
                    label: tr.trends_baby(),
                    options: names,
                    chosen: Some(whose.map_or(0, |place| place + 1)),
                    onpick: move |index: usize| {
                        baby.set(index.checked_sub(1).and_then(|place| ids.get(place).copied()));
                    },
                }
            }
            {body}
            ul { class: "rows",
                Row {
                    glyph: Glyph::File,
                    title: tr.summary_way(),
                    sub: tr.summary_way_sub(),
                    onpress: move |()| {
                        navigator().push(Route::Summary {});
                    },
                }
            }
        }
    }
}

async fn read(app: App, count: u32, baby: Option<BabyId>) -> store::Result<Read> {
    let (start, zone, now) = (app.settings_peek().day_start, app.zone(), app.now().utc_ms());
    let days = last_days(count, now, start, zone);
    let year_days = last_days(YEAR, now, start, zone);
    let database = app.database();
    Ok(Read {
        near: database.log_trends(whole(&days), baby).await?,
        year: database.log_trends(whole(&year_days), None).await?,
        days,
        year_days,
    })
}

/// From the beginning of the first day to the end of the last.
fn whole(days: &[Day]) -> Span {
    Span {
        from_ms: days.first().map_or(0, |day| day.span.from_ms),
        until_ms: days.last().map_or(0, |day| day.span.until_ms),
    }
}

#[component]
fn Cards(read: Read) -> Element {
    let tr = use_tr();
    let empty = read.near.feeds.is_empty() && read.near.pumps.is_empty();
    rsx! {
        if empty {
            p { class: "lead", {tr.trends_none()} }
        } else {
            feeds::Feeds { days: read.days.clone(), near: read.near.clone() }
            supply::Supply { days: read.year_days.clone(), year: read.year.clone() }
        }
        clogs::Clogs { days: read.year_days, year: read.year }
    }
}
