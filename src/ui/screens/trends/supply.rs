//! More milk than is drunk (T26): the numbers, and the way to tell it.

use dioxus::prelude::*;

use crate::domain::day::Day;
use crate::domain::supply::{SUPPLY_DAYS, supply};
use crate::domain::trend::{Totals, by_day};
use crate::store::LogTrends;
use crate::ui::components::{Button, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// The question, where the last seven whole days ask it and she has not answered it yet.
#[component]
pub(super) fn Supply(days: Vec<Day>, year: LogTrends) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let unit = app.settings().milk;
    let babies = u32::try_from(app.log.read().babies.len()).unwrap_or(1);
    let known = app.overview.read().profile.oversupply.clone();
    let Some(found) = supply(&week(&days, &year), babies).filter(|found| !known.contains(&found.sign)) else {
        return rsx! {};
    };
    let sign = found.sign;
    rsx! {
        section { class: "card",
            h2 { {tr.trends_supply()} }
            p { {tr.trends_supply_say(tr.milk(found.pumped, unit), tr.milk(found.bottled, unit))} }
            p { class: "sub", {tr.trends_supply_sub()} }
            Button {
                label: tr.trends_supply_add(),
                weight: Weight::Line,
                onpress: move |()| {
                    app.change_draft(|draft| {
                        draft.oversupply.get_or_insert_with(|| known.clone()).insert(sign);
                    });
                    navigator().push(Route::Health {});
                },
            }
        }
    }
}

/// The last seven whole days: today is not over yet.
fn week(days: &[Day], year: &LogTrends) -> Vec<Totals> {
    let whole = days.split_last().map_or(days, |(_, before)| before);
    let first = whole.len().saturating_sub(SUPPLY_DAYS as usize);
    let last = whole.get(first..).unwrap_or_default();
    by_day(&year.feeds, &year.pumps, last)
        .into_iter()
        .map(|(_, totals)| totals)
        .collect()
}
