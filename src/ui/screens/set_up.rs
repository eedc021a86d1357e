//! Feeding set-up: holds, latch, flange; words of clinical.md 15 alone.

use dioxus::prelude::*;

use crate::art::{Scene, SetupPicture, setup, trigger};
use crate::domain::breast_map::Side;
use crate::domain::trigger::Trigger;
use crate::ui::components::{Drawing, Glyph, Page, Row};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// One small change each, with its picture and its one tip.
#[component]
pub fn SetUp() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let side = app
        .overview
        .read()
        .open
        .as_ref()
        .map_or(Side::Left, |open| open.side);
    let look = app.look(side);
    let tight = trigger(Trigger::TightBra, look.tone);
    let holds = [
        SetupPicture::Cradle,
        SetupPicture::CrossCradle,
        SetupPicture::UnderArm,
        SetupPicture::SideLying,
    ];
    let one = |picture: SetupPicture| vec![setup(picture, &look)];
    let parts = [
        (
            holds.map(|hold| setup(hold, &look)).to_vec(),
            tr.setup_holds(),
            tr.setup_holds_say(),
        ),
        (
            one(SetupPicture::ChinToSpot),
            tr.setup_chin(),
            tr.setup_chin_say(),
        ),
        (
            one(SetupPicture::WideLatch),
            tr.setup_latch(),
            tr.setup_latch_say(),
        ),
        (one(SetupPicture::LaidBack), tr.setup_lean(), tr.setup_lean_say()),
        (
            one(SetupPicture::FlangeFit),
            tr.setup_flange(),
            tr.setup_flange_say(),
        ),
        (
            one(SetupPicture::LowSuction),
            tr.setup_suction(),
            tr.setup_suction_say(),
        ),
        (vec![tight], tr.setup_tight(), tr.setup_tight_say()),
    ];
    rsx! {
        Page { title: tr.setup_title(), back: Route::Feed {},
            p { class: "lead", {tr.setup_lead()} }
            ul { class: "stack",
                for (pictures, title, say) in parts {
                    Part { key: "{title}", pictures, title, say }
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

#[component]
fn Part(pictures: Vec<Scene>, title: String, say: String) -> Element {
    let many = pictures.len() > 1;
    rsx! {
        li { class: if many { "card setup-card many" } else { "card setup-card" },
            div { class: if many { "tiles" },
                for (place, picture) in pictures.into_iter().enumerate() {
                    Drawing { key: "{place}", class: "tile", svg: picture.svg(None) }
                }
            }
            div {
                h2 { "{title}" }
                p { "{say}" }
            }
        }
    }
}
