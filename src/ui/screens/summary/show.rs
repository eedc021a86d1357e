//! The message in large type, to be held up in a visit.

use std::rc::Rc;

use dioxus::prelude::*;

use super::Step;
use crate::ui::components::{Button, Page, Weight};
use crate::ui::context::use_tr;
use crate::ui::sharing::Outgoing;

/// Nothing but the words, and a way to close them.
#[component]
pub(super) fn Show(step: Signal<Step>, out: Rc<Outgoing>, place: usize) -> Element {
    let tr = use_tr();
    let mut step = step;
    let text = out.messages.get(place).cloned().unwrap_or_default();
    let who = out.told.who.clone();
    let foot = rsx! {
        Button { label: tr.summary_show_close(), weight: Weight::Line, onpress: move |()| step.set(Step::Send) }
    };
    rsx! {
        Page { foot,
            div { class: "shown", lang: out.locale.tag(), dir: out.locale.dir(),
                h1 { "{out.told.title}" }
                if let Some(who) = who {
                    p { class: "strong", bdi { "{who}" } }
                }
                p { class: "shown-words", "{text}" }
                p { class: "sub", "{out.told.foot}" }
            }
        }
    }
}
