//! What home shows of the log: the quick actions, the last feed, and what today holds.

use dioxus::prelude::*;

use crate::domain::at::SECOND;
use crate::domain::entry::Entry;
use crate::domain::settings::{Settings, Since};
use crate::domain::trend::Totals;
use crate::domain::units::MilkTotal;
use crate::l10n::Tr;
use crate::ui::components::{Glyph, Icon, Row, joined, line_details, line_glyph, line_title};
use crate::ui::context::{use_app, use_tr};
use crate::ui::log::{since_feed, use_tick};
use crate::ui::route::Route;

/// One tap to a feed, a pump, or everything else that can be written down.
#[component]
pub(super) fn Quick() -> Element {
    let tr = use_tr();
    let actions = [
        (Glyph::Drop, tr.home_feed(), Route::Feed {}),
        (Glyph::Pump, tr.home_pump(), Route::Pump {}),
        (Glyph::Add, tr.home_more(), Route::Tend {}),
    ];
    rsx! {
        div { class: "quick", role: "group", "aria-label": tr.home_quick(),
            for (glyph, label, route) in actions {
                button {
                    key: "{label}",
                    r#type: "button",
                    onclick: move |_| {
                        navigator().push(route.clone());
                    },
                    Icon { glyph }
                    span { "{label}" }
                }
            }
        }
    }
}

/// The last feed, how long ago it was, and the side to begin the next on; of each baby where there are several.
#[component]
pub(super) fn LastFeeds() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = use_tick();
    let log = app.log.read().clone();
    let settings = app.settings();
    let Some(feed) = log.last_feed.clone() else {
        return rsx! {};
    };
    let ago = since_feed(&log, settings.since, now().wall_ms).unwrap_or_default();
    let sub = ago_words(&tr, &settings, ago, app.next_side(&[]));
    let several = log.each.iter().filter_map(|last| {
        let baby = log.babies.iter().find(|baby| baby.id == last.baby)?;
        Some((baby.name.to_string(), last.feed.clone()?))
    });
    rsx! {
        ul { class: "rows",
            FeedRow { entry: feed.clone(), title: last_title(&tr, &feed), sub }
            for (name, feed) in several {
                FeedRow {
                    key: "{name}",
                    title: tr.home_last_of(name, line_title(&tr, &feed.kind), tr.clock(feed.at)),
                    sub: line_details(&tr, &feed, &settings),
                    entry: feed,
                }
            }
        }
    }
}

#[component]
fn FeedRow(entry: Entry, title: String, sub: String) -> Element {
    let app = use_app();
    rsx! {
        Row {
            glyph: line_glyph(&entry.kind),
            title,
            sub,
            onpress: move |()| app.open_entry(entry.id, &Route::Home {}),
        }
    }
}

fn last_title(tr: &Tr, feed: &Entry) -> String {
    tr.home_last_feed(line_title(tr, &feed.kind), tr.clock(feed.at))
}

/// How long ago, from where she counts, and the next side.
fn ago_words(
    tr: &Tr,
    settings: &Settings,
    ago_ms: i64,
    next: Option<crate::domain::breast_map::Side>,
) -> String {
    let ago = tr.short(ago_ms);
    match (settings.since, next) {
        (Since::Start, Some(side)) => tr.home_ago_next(ago, tr.side_in(side)),
        (Since::Start, None) => tr.home_ago(ago),
        (Since::End, Some(side)) => tr.home_ago_end_next(ago, tr.side_in(side)),
        (Since::End, None) => tr.home_ago_end(ago),
    }
}

/// What today holds so far, in one row that leads to the log.
#[component]
pub(super) fn SoFar() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let today = app.log.read().today;
    let sub = totals_words(&tr, &today, &app.settings());
    rsx! {
        ul { class: "rows",
            Row {
                glyph: Glyph::Clock,
                title: tr.home_today(),
                sub: if sub.is_empty() { tr.home_today_none() } else { sub },
                onpress: move |()| {
                    navigator().push(Route::Log {});
                },
            }
        }
    }
}

/// What a day holds, in words.
fn totals_words(tr: &Tr, day: &Totals, settings: &Settings) -> String {
    let mut parts = Vec::new();
    if day.feeds > 0 {
        parts.push(tr.home_feeds(day.feeds, tr.number(day.feeds)));
    }
    if day.nursed_s() >= 60 {
        parts.push(tr.home_nursed(tr.short(day.nursed_s() * SECOND)));
    }
    if day.bottled > MilkTotal::NONE {
        parts.push(tr.home_bottled(tr.milk(day.bottled, settings.milk)));
    }
    if day.pumps > 0 {
        parts.push(tr.home_pumps(day.pumps, tr.number(day.pumps)));
    }
    if day.pumped > MilkTotal::NONE {
        parts.push(tr.home_pumped(tr.milk(day.pumped, settings.milk)));
    }
    joined(tr, parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::breast_map::Side;
    use crate::domain::settings::Words;
    use crate::domain::units::Millilitres;
    use crate::l10n::{Locale, plain};

    #[test]
    fn today_is_told_in_one_row() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let day = Totals {
            feeds: 8,
            left_s: 3_600,
            right_s: 1_240,
            pumps: 1,
            pumped: Millilitres::from_ml(95).unwrap().into(),
            ..Totals::default()
        };
        let told = plain(&totals_words(&tr, &day, &Settings::default()));
        assert_eq!(told, "8 feeds · 1 h 20 min at the breast · 1 pump · 95 mL pumped");
        assert_eq!(totals_words(&tr, &Totals::default(), &Settings::default()), "");
    }

    #[test]
    fn the_next_side_is_told_with_how_long_ago() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let told = ago_words(&tr, &Settings::default(), 9_600_000, Some(Side::Left));
        assert_eq!(plain(&told), "2 h 40 min ago. Next time, start left.");
    }
}
