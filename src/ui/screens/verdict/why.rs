//! Why this answer: the medical words and the sources.

use dioxus::prelude::*;

use crate::domain::catalog::CiteKey;
use crate::domain::triage::Verdict as Answer;
use crate::ui::context::use_tr;

/// The medical words and the sources, only for who asks (clinical.md D9).
#[component]
pub(super) fn Why(verdict: Answer) -> Element {
    let tr = use_tr();
    let mut cites: Vec<&'static CiteKey> = verdict.rules.iter().flat_map(|rule| rule.rule().cites).collect();
    cites.dedup();
    let names: Vec<String> = cites.iter().map(ToString::to_string).collect();
    rsx! {
        details { class: "card flat",
            summary { class: "strong", {tr.verdict_why()} }
            p { {tr.table(&verdict.why_key())} }
            if !names.is_empty() {
                p { class: "sub", {tr.verdict_why_sub(tr.list(&names))} }
            }
        }
    }
}
