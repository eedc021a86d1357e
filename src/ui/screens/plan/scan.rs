//! A plan through the camera: what it sees is looked through for codes several times a second, until the plan is whole.

use dioxus::prelude::*;

use crate::domain::plan::parts::{BadParts, join};
use crate::import::qr::texts_in_grey;
use crate::platform::clock::sleep;
use crate::ui::components::{Button, Flaw, Glyph, Weight, count};
use crate::ui::context::{App, use_app, use_tr};

/// The element that shows what the camera sees.
const VIDEO: &str = "plan-camera";
/// Between two looks, in milliseconds: a code is held up for a second or two.
const LOOK_MS: u64 = 200;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Looking {
    #[default]
    Not,
    Now,
    Refused,
}

/// The way by the camera.
#[component]
pub(super) fn Scan() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut looking = use_signal(Looking::default);
    let parts = use_signal(|| None::<(usize, u8)>);
    use_drop(move || app.platform().camera.close(VIDEO));
    let here = *looking.read() == Looking::Now;
    let why = (*looking.read() == Looking::Refused).then(|| tr.plan_scan_refused());
    rsx! {
        section { class: "card",
            h3 { {tr.plan_by_camera()} }
            p { class: "sub", {tr.plan_scan_sub()} }
            if here {
                video {
                    id: VIDEO,
                    class: "camera",
                    aria_label: tr.plan_scan_alt(),
                    muted: true,
                    "playsinline": true,
                    onmounted: move |_| async move { look(app, looking, parts).await },
                }
                if let Some((read, of)) = parts() {
                    p { role: "status", {tr.plan_parts(tr.number(count(read)), tr.number(of))} }
                }
                Button {
                    label: tr.plan_scan_end(),
                    weight: Weight::Line,
                    onpress: move |()| {
                        app.platform().camera.close(VIDEO);
                        looking.set(Looking::Not);
                    },
                }
            } else {
                Flaw { why }
                Button {
                    label: tr.plan_scan(),
                    glyph: Glyph::Eye,
                    onpress: move |()| looking.set(Looking::Now),
                }
            }
        }
    }
}

/// Looks until the plan is whole, or she has enough.
async fn look(app: App, mut looking: Signal<Looking>, mut parts: Signal<Option<(usize, u8)>>) {
    let camera = app.platform().camera;
    if camera.open(VIDEO).await.is_err() {
        camera.close(VIDEO);
        looking.set(Looking::Refused);
        return;
    }
    let mut codes: Vec<String> = Vec::new();
    while *looking.peek() == Looking::Now {
        sleep(LOOK_MS).await;
        let Some(frame) = camera.look(VIDEO) else { continue };
        let new = texts_in_grey(frame.width, frame.height, &frame.grey);
        let Some(first) = new.first().cloned() else {
            continue;
        };
        codes.extend(
            new.into_iter()
                .filter(|text| !codes.contains(text))
                .collect::<Vec<_>>(),
        );
        match join(&codes) {
            Ok(text) => {
                camera.close(VIDEO);
                app.take_plan_code(text);
                return;
            }
            Err(BadParts::Missing { missing, of }) => {
                parts.set(Some((usize::from(of) - missing.len().min(of.into()), of)));
            }
            // A poster on the wall, or the code of another plan: what is held up now counts.
            Err(_) => codes = vec![first],
        }
    }
}
