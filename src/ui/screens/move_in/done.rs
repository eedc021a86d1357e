//! What came of a file: how many were added, were there already, are not kept, were not read; and the way back.

use std::rc::Rc;

use dioxus::prelude::*;

use super::bad::BadRows;
use super::found::{Kinds, outcome};
use crate::domain::import::Import;
use crate::import::Reading;
use crate::ui::components::{Button, Glyph, Tally, Weight};
use crate::ui::context::{use_app, use_tr};

/// The report, with one tap that takes it all back.
#[component]
pub(super) fn Report(import: Import, reading: Rc<Reading>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let id = import.id;
    let words = match import.added {
        0 => tr.move_added_none(),
        added => tr.move_added(added, tr.number(added)),
    };
    rsx! {
        section { class: "card on", role: "status",
            h2 { "{words}" }
        }
        section { class: "stack",
            h2 { {tr.move_report()} }
            Tally { label: tr.move_report(), rows: outcome(&tr, tr.move_count_added(), &import) }
            Button {
                label: tr.move_undo(),
                weight: Weight::Line,
                glyph: Glyph::Undo,
                onpress: move |()| app.take_back(id),
            }
        }
        Kinds { reading: reading.clone() }
        BadRows { reading }
    }
}
