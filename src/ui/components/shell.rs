//! The frame of every screen: a head, a body that scrolls, a foot in the thumb's reach.

use dioxus::prelude::*;

use super::{Glyph, Icon, IconButton, LanguageButton, LanguagePanel, Unchecked, UndoBar};
use crate::ui::context::use_tr;
use crate::ui::route::Route;

/// Head with a way back and a title; what is given as `foot` stays in reach below.
#[component]
pub fn Page(
    /// The one `h1` of the screen; empty where the body brings its own.
    #[props(default)]
    title: String,
    /// Where back leads; no back where there is none.
    back: Option<Route>,
    /// Instead of navigating, what back does.
    onback: Option<EventHandler>,
    /// A progress of `(now, all)` in place of the title.
    progress: Option<(usize, usize)>,
    /// Extra piece at the end of the head.
    aside: Option<Element>,
    /// The foot.
    foot: Option<Element>,
    /// The bottom navigation is shown under the foot.
    #[props(default)]
    nav: Option<Tab>,
    /// What stands here matters for safety: the English of an unchecked language is one tap away.
    #[props(default)]
    safety: bool,
    /// The body.
    children: Element,
) -> Element {
    let tr = use_tr();
    let languages = use_signal(|| false);
    let has_back = back.is_some() || onback.is_some();
    rsx! {
        header { class: "top",
            if has_back {
                IconButton {
                    label: tr.common_back(),
                    glyph: Glyph::Back,
                    onpress: move |()| match (onback, back.clone()) {
                        (Some(onback), _) => onback(()),
                        (None, Some(route)) => {
                            navigator().push(route);
                        }
                        (None, None) => {}
                    },
                }
            }
            if let Some((now, all)) = progress {
                Steps { now, all }
            } else if !title.is_empty() {
                h1 { "{title}" }
            }
            {aside}
            if nav.is_some() || safety {
                LanguageButton { open: languages }
            }
        }
        // It scrolls, also where nothing in it takes the focus.
        main { class: "main", tabindex: "0",
            if languages() {
                LanguagePanel { open: languages }
            }
            if safety {
                Unchecked {}
            }
            {children}
        }
        footer {
            UndoBar {}
            if let Some(foot) = foot {
                div { class: "foot", {foot} }
            }
            if let Some(tab) = nav {
                Tabs { now: tab }
            }
        }
    }
}

/// How far along, as a row of short bars.
#[component]
pub fn Steps(
    /// The one that is now, from 1.
    now: usize,
    /// How many there are.
    all: usize,
) -> Element {
    let tr = use_tr();
    let label = tr.common_progress(tr.number(count(now)), tr.number(count(all)));
    rsx! {
        div { class: "steps", role: "img", "aria-label": label,
            for index in 1..=all {
                i { key: "{index}", class: bar(index, now) }
            }
        }
    }
}

fn bar(index: usize, now: usize) -> &'static str {
    match index.cmp(&now) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "now",
        std::cmp::Ordering::Greater => "",
    }
}

/// A count as a number that formats.
#[must_use]
pub fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The places of the bottom navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Home.
    Today,
    /// All lines of the log.
    Log,
    /// The guides.
    Guides,
    /// The clogs so far.
    Clogs,
    /// My people.
    People,
}

#[component]
fn Tabs(now: Tab) -> Element {
    let tr = use_tr();
    let tabs = [
        (Tab::Today, Route::Home {}, Glyph::Home, tr.common_tab_today()),
        (Tab::Log, Route::Log {}, Glyph::Clock, tr.common_tab_log()),
        (Tab::Guides, Route::Guides {}, Glyph::Hand, tr.common_tab_guides()),
        (Tab::Clogs, Route::Clogs {}, Glyph::List, tr.common_tab_clogs()),
        (
            Tab::People,
            Route::People {},
            Glyph::People,
            tr.common_tab_people(),
        ),
    ];
    rsx! {
        nav { class: "nav", "aria-label": tr.common_nav(),
            for (tab, route, glyph, label) in tabs {
                Link {
                    key: "{label}",
                    to: route,
                    "aria-current": if tab == now { "page" },
                    span { Icon { glyph } }
                    "{label}"
                }
            }
        }
    }
}

/// A row of a list that leads somewhere or tells something.
#[component]
pub fn Row(
    /// A picture at the start.
    glyph: Option<Glyph>,
    /// What it is.
    title: String,
    /// More about it.
    sub: Option<String>,
    /// What a tap does; without it the row only tells.
    onpress: Option<EventHandler>,
) -> Element {
    let inner = rsx! {
        if let Some(glyph) = glyph {
            Icon { glyph }
        }
        span { class: "grow",
            b { "{title}" }
            if let Some(sub) = sub.filter(|sub| !sub.is_empty()) {
                span { class: "sub", "{sub}" }
            }
        }
    };
    match onpress {
        Some(onpress) => rsx! {
            li {
                button { r#type: "button", class: "row", onclick: move |_| onpress(()),
                    {inner}
                    Icon { glyph: Glyph::Forward }
                }
            }
        },
        None => rsx! {
            li { div { class: "row", {inner} } }
        },
    }
}
