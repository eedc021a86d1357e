//! What the app is, how sure it is, and where its content comes from.

use dioxus::prelude::*;

use crate::domain::catalog::CiteKey;
use crate::ui::components::{Page, Row};
use crate::ui::context::use_tr;
use crate::ui::route::Route;

/// What the app is and is not.
#[component]
pub fn About() -> Element {
    let tr = use_tr();
    let parts = [
        (tr.about_not_title(), tr.about_not()),
        (tr.about_proof_title(), tr.about_proof()),
        (tr.about_review_title(), tr.about_review()),
        (tr.about_private_title(), tr.about_private()),
    ];
    rsx! {
        Page { title: tr.about_title(), back: Route::Settings {},
            p { class: "lead", {tr.about_what()} }
            for (title, text) in parts {
                section { key: "{title}", class: "stack-s",
                    h2 { "{title}" }
                    p { "{text}" }
                }
            }
            ul { class: "rows",
                Row {
                    title: tr.about_sources(),
                    onpress: move |()| {
                        navigator().push(Route::Sources {});
                    },
                }
            }
            p { class: "sub", {tr.about_licence()} }
        }
    }
}

/// The bibliography, with how each source was read.
#[component]
pub fn Sources() -> Element {
    let tr = use_tr();
    rsx! {
        Page { title: tr.about_sources(), back: Route::About {},
            ul { class: "rows sources",
                for key in CiteKey::ALL {
                    li { key: "{key}", class: "row",
                        span { class: "grow",
                            b { "{key}" }
                            span { lang: "en", dir: "ltr", {key.reference()} }
                            span { class: "sub", {read_as(&tr, key.mark())} }
                        }
                    }
                }
            }
        }
    }
}

fn read_as(tr: &crate::l10n::Tr, mark: &str) -> String {
    match mark.chars().next() {
        Some('V') => tr.about_mark_v(),
        Some('S') => tr.about_mark_s(),
        _ => tr.about_mark_r(),
    }
}
