//! The drawings of the page on the screen: the map, and the curve of each clog.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::art::chart::{VIEW, toward};
use crate::art::facing::{FACING, facing};
use crate::export::drawn::{curve_alt, instants, map_alt, pinned, points};
use crate::l10n::Tr;
use crate::ui::components::Drawing;
use crate::ui::context::{use_app, use_tr};
use crate::ui::sharing::Outgoing;

/// Both breasts as a clinician sees them, each spot with its number.
#[component]
pub(super) fn Map(out: Rc<Outgoing>) -> Element {
    let tr = words(&out);
    let pinned = pinned(&out.report);
    let spots: Vec<_> = pinned.iter().map(|(_, sore)| *sore).collect();
    let (scene, places) = facing(out.report.one_breast, &spots);
    let numbers = pinned.into_iter().map(|(number, _)| number).zip(places);
    rsx! {
        figure { class: "facing",
            div { class: "pinned", dir: "ltr",
                Drawing { class: "bare", svg: scene.svg(Some(&map_alt(&out.report, &tr))) }
                for (number, (x, y)) in numbers {
                    b {
                        key: "{number}",
                        class: "pin num",
                        "aria-hidden": "true",
                        style: "inset-inline-start: {share(x, FACING.0)}%; inset-block-start: {share(y, FACING.1)}%",
                        {tr.number(number)}
                    }
                }
            }
            figcaption { class: "facing-sides sub", dir: "ltr",
                span { {tr.report_map_right()} }
                span { {tr.report_map_note()} }
                span { {tr.report_map_left()} }
            }
        }
    }
}

/// Pain and size over time; nothing where neither was told.
#[component]
pub(super) fn Curve(out: Rc<Outgoing>, place: usize) -> Element {
    let (app, own) = (use_app(), use_tr());
    let Some(clog) = out.report.clogs.get(place) else {
        return rsx! {};
    };
    let at = instants(clog);
    let (Some(first), Some(last)) = (at.first(), at.last()) else {
        return rsx! {};
    };
    if clog.pains.is_empty() && clog.sizes.is_empty() {
        return rsx! {};
    }
    let tr = words(&out);
    // As it is read on this screen, so that the scale stands at its start.
    let chart = toward(app.settings().tone, &points(clog), own.is_rtl());
    let scores = [0, 5, 10].into_iter().zip(chart.levels);
    rsx! {
        div { class: "chart",
            p { class: "sub", {tr.report_chart()} }
            div { class: "plot",
                Drawing { svg: chart.scene.svg(Some(&curve_alt(clog, &tr))) }
                for (score, y) in scores {
                    span {
                        key: "{score}",
                        class: "level sub num",
                        "aria-hidden": "true",
                        style: "inset-block-start: {share(y, VIEW.1)}%",
                        {tr.number(score)}
                    }
                }
            }
            div { class: "chart-ends sub num", "aria-hidden": "true",
                span { {tr.day_and_clock(*first)} }
                if last.since(*first) > 0 {
                    span { {tr.day_and_clock(*last)} }
                }
            }
        }
    }
}

/// The words of what goes out.
fn words(out: &Outgoing) -> Tr {
    Tr::with(out.locale, out.report.words, &out.formats)
}

/// A length of the drawing as a share of it in percent.
fn share(length: f32, of: f32) -> f32 {
    100.0 * length / of
}
