//! The log: everything in one list, day by day.

mod list;
mod row;

use dioxus::prelude::*;

use crate::domain::day::span;
use crate::domain::entry::KindName;
use crate::store::Mark;
use crate::ui::components::{Button, Chips, Glyph, Icon, IconButton, Page, Row, Tab, Weight, line_title};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;
use list::List;

/// The list, with its filter, the search and the way to a day.
#[component]
pub fn Log() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let looked = app.looked.cloned();
    // Read again when a line was deleted or brought back.
    let deleted = app.log.read().deleted.as_ref().map(|entry| entry.id);
    let key = format!("{looked:?}{deleted:?}");
    let ways = rsx! {
        IconButton {
            label: tr.summary_way(),
            glyph: Glyph::File,
            onpress: move |()| {
                navigator().push(Route::Summary {});
            },
        }
        IconButton {
            label: tr.log_trends(),
            glyph: Glyph::Chart,
            onpress: move |()| {
                navigator().push(Route::Trends {});
            },
        }
    };
    rsx! {
        Page { title: tr.log_title(), aside: ways, nav: Tab::Log,
            Kinds {}
            Find {}
            Deleted {}
            div {
                for (key, looked) in [(key, looked)] {
                    List { key: "{key}", looked }
                }
            }
            button {
                r#type: "button",
                class: "btn main-a fab",
                onclick: move |_| {
                    navigator().push(Route::Tend {});
                },
                Icon { glyph: Glyph::Add }
                span { {tr.log_add()} }
            }
        }
    }
}

/// Which kinds of lines are shown.
#[component]
fn Kinds() -> Element {
    let (mut app, tr) = (use_app(), use_tr());
    let now = app.looked.read().filter.kind;
    let options = vec![
        tr.log_all(),
        tr.log_kind_feed(),
        tr.log_kind_pump(),
        tr.log_kind_care(),
        tr.log_kind_check_in(),
        tr.log_kind_note(),
    ];
    let place = now.and_then(|kind| KindName::ALL.iter().position(|other| *other == kind));
    rsx! {
        div { class: "strip",
            Chips {
                label: tr.log_filter(),
                options,
                chosen: Some(place.map_or(0, |place| place + 1)),
                onpick: move |index: usize| {
                    let kind = index.checked_sub(1).and_then(|place| KindName::ALL.get(place).copied());
                    app.looked.write().filter.kind = kind;
                },
            }
        }
    }
}

/// The search in notes, and the way to a day.
#[component]
fn Find() -> Element {
    let (mut app, tr) = (use_app(), use_tr());
    let looked = app.looked.cloned();
    let open = looked.filter.words.is_some() || looked.from != Mark::NEWEST;
    rsx! {
        details { class: "find", open,
            summary { class: "strong", {tr.log_find()} }
            div { class: "stack",
                label { class: "field",
                    span { {tr.log_search()} }
                    input {
                        r#type: "search",
                        initial_value: looked.filter.words.clone().unwrap_or_default(),
                        onchange: move |event| {
                            let words = event.value().trim().to_owned();
                            app.looked.write().filter.words = (!words.is_empty()).then_some(words);
                        },
                    }
                }
                label { class: "field",
                    span { {tr.log_jump()} }
                    input {
                        r#type: "date",
                        onchange: move |event| {
                            let Ok(date) = event.value().parse() else { return };
                            let day = span(date, app.settings_peek().day_start, app.zone());
                            app.looked.write().from = Mark::before(day.until_ms);
                        },
                    }
                }
                if looked.from != Mark::NEWEST {
                    Button {
                        label: tr.log_jump_back(),
                        weight: Weight::Line,
                        onpress: move |()| app.looked.write().from = Mark::NEWEST,
                    }
                }
            }
        }
    }
}

/// The line that was deleted last, as long as it can be brought back.
#[component]
fn Deleted() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let deleted = app.log.read().deleted.clone();
    // While the bar is there it says the same.
    let Some(entry) = deleted.filter(|entry| app.undone() == Some(entry.id)) else {
        return rsx! {};
    };
    rsx! {
        ul { class: "rows",
            Row {
                glyph: Glyph::Undo,
                title: tr.log_undo(),
                sub: tr.log_deleted(line_title(&tr, &entry.kind)),
                onpress: move |()| app.restore_entry(entry.id),
            }
        }
    }
}
