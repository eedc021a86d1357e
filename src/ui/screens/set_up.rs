//! Feeding set-up: holds, latch, flange; words of clinical.md 15 alone.

use dioxus::prelude::*;

use crate::ui::components::{Glyph, Icon, Page, Row};
use crate::ui::context::use_tr;
use crate::ui::route::Route;

/// One small change each, with its one tip.
#[component]
pub fn SetUp() -> Element {
    let tr = use_tr();
    let parts = [
        (Glyph::Heart, tr.setup_holds(), tr.setup_holds_say()),
        (Glyph::Spot, tr.setup_chin(), tr.setup_chin_say()),
        (Glyph::Baby, tr.setup_latch(), tr.setup_latch_say()),
        (Glyph::Drop, tr.setup_lean(), tr.setup_lean_say()),
        (Glyph::Pump, tr.setup_flange(), tr.setup_flange_say()),
        (Glyph::Settings, tr.setup_suction(), tr.setup_suction_say()),
        (Glyph::Leaf, tr.setup_tight(), tr.setup_tight_say()),
    ];
    rsx! {
        Page { title: tr.setup_title(), back: Route::Feed {},
            p { class: "lead", {tr.setup_lead()} }
            ul { class: "stack",
                for (glyph, title, say) in parts {
                    li { key: "{title}", class: "card",
                        div { class: "line",
                            span { class: "disc", "aria-hidden": "true", Icon { glyph } }
                            div { class: "grow",
                                h2 { "{title}" }
                                p { "{say}" }
                            }
                        }
                    }
                }
            }
            ul { class: "rows",
                Row {
                    glyph: Glyph::People,
                    title: tr.setup_people(),
                    onpress: move |()| {
                        navigator().push(Route::People {});
                    },
                }
            }
        }
    }
}
