//! What is shown where there is nothing: an address that is none, or a screen that could not be drawn.

use dioxus::prelude::*;

use crate::ui::components::Page;
use crate::ui::context::use_tr;
use crate::ui::route::Route;

/// Says that nothing is there, and the way home.
#[component]
pub fn Lost(place: Vec<String>) -> Element {
    let tr = use_tr();
    let _ = place;
    rsx! {
        Page { title: tr.errors_title(), back: Route::Home {},
            p { {tr.errors_not_found()} }
        }
    }
}
