//! Why there is no plan: the field by its name, what is wrong with it, and the mend.

use dioxus::prelude::*;

use crate::domain::plan::parts::BadParts;
use crate::domain::plan::{BadPlan, Why};
use crate::import::qr;
use crate::l10n::Tr;
use crate::platform::Refusal;
use crate::ui::components::Cell;
use crate::ui::context::use_tr;
use crate::ui::plan::{Refused, field_words, why_words};

/// What is wrong, where, and what to do.
#[component]
pub(super) fn RefusedCard(refused: Refused) -> Element {
    let tr = use_tr();
    let (words, bad) = match refused {
        Refused::Device(Refusal::Unsupported) => (tr.move_no_files(), None),
        Refused::Device(Refusal::Failed) => (tr.move_file_failed(), None),
        Refused::Codes(error) => (code_words(&tr, &error), None),
        Refused::Plan(bad) => (why_words(&tr, &bad.why), Some(bad)),
    };
    rsx! {
        section { class: "card", role: "alert",
            h2 { {tr.plan_refused()} }
            if let Some(bad) = bad.clone() {
                p { class: "sub", {tr.plan_refused_where()} }
                p { class: "strong", {field_words(&tr, &bad.field)} }
            }
            p { "{words}" }
            if let Some(known) = bad.as_ref().and_then(known) {
                Cell { text: known }
            }
            p { class: "strong", {tr.plan_refused_kept()} }
        }
        if let Some(bad) = bad {
            p { {tr.plan_refused_send()} }
            if !bad.field.is_empty() {
                p { class: "sub", {tr.plan_refused_field()} }
                Cell { text: bad.field }
            }
        }
    }
}

/// The words that may stand there, for who mends the file.
fn known(bad: &BadPlan) -> Option<String> {
    match &bad.why {
        Why::UnknownField { known } | Why::UnknownId { known, .. } => Some(known.clone()),
        _ => None,
    }
}

fn code_words(tr: &Tr, error: &qr::Error) -> String {
    match error {
        qr::Error::Picture { .. } => tr.plan_qr_picture(),
        qr::Error::NoCode => tr.plan_qr_no_code(),
        qr::Error::Parts(BadParts::None) => tr.plan_parts_none(),
        qr::Error::Parts(BadParts::Mixed) => tr.plan_parts_mixed(),
        qr::Error::Parts(BadParts::Broken) => tr.plan_parts_broken(),
        qr::Error::Parts(BadParts::Missing { missing, .. }) => {
            let numbers: Vec<String> = missing.iter().map(|number| tr.number(*number)).collect();
            tr.plan_parts_next(tr.list(&numbers))
        }
    }
}
