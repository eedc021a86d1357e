//! What may have set a clog off, and what helped most once it is gone.

use dioxus::prelude::*;

use crate::art::trigger as draw;
use crate::domain::ids::EpisodeId;
use crate::domain::memory::Help;
use crate::domain::trigger::Trigger;
use crate::store::ClogNotes;
use crate::ui::components::{Button, Drawing, Page, Weight, help_name, trigger_name};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;

/// Pictures to tap; each tap is kept, and brings its one tip.
#[component]
pub fn Cause(id: EpisodeId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut picked = use_signal(|| None::<Vec<Trigger>>);
    let kept = use_resource(use_reactive!(|id| {
        let database = app.database();
        async move {
            database
                .clog_notes(id)
                .await
                .map(|notes: ClogNotes| notes.triggers)
        }
    }));
    let known = kept.read().as_ref().and_then(|read| read.as_ref().ok()).cloned();
    let now = picked.cloned().or(known).unwrap_or_default();
    let tips = tips(&now);
    let toggle = move |trigger: Trigger, mut next: Vec<Trigger>| {
        match next.iter().position(|other| *other == trigger) {
            Some(place) => drop(next.remove(place)),
            None => next.push(trigger),
        }
        next.sort_unstable();
        picked.set(Some(next.clone()));
        let database = app.database();
        app.write(async move { database.save_triggers(id, next).await });
    };
    rsx! {
        Page {
            title: tr.cause_title(),
            back: Route::Clog { id },
            foot: rsx! {
                Button {
                    label: tr.common_done(),
                    weight: Weight::Huge,
                    onpress: move |()| {
                        navigator().push(Route::Clog { id });
                    },
                }
            },
            p { class: "sub", {tr.cause_lead()} }
            div { class: "quick care causes", role: "group", "aria-label": tr.cause_title(),
                for trigger in Trigger::ALL {
                    Picture {
                        key: "{trigger:?}",
                        trigger,
                        on: now.contains(&trigger),
                        ontoggle: {
                            let (mut toggle, now) = (toggle, now.clone());
                            move |()| toggle(trigger, now.clone())
                        },
                    }
                }
            }
            if !tips.is_empty() {
                section { class: "stack", role: "status",
                    h2 { {tr.cause_tips()} }
                    for tip in tips {
                        p { key: "{tip}", {tr.table(tip)} }
                    }
                }
            }
        }
    }
}

/// The tips of what was tapped, each once.
fn tips(triggers: &[Trigger]) -> Vec<&'static str> {
    let mut tips: Vec<&'static str> = Vec::new();
    for trigger in triggers {
        if !tips.contains(&trigger.tip()) {
            tips.push(trigger.tip());
        }
    }
    tips
}

#[component]
fn Picture(trigger: Trigger, on: bool, ontoggle: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        button {
            r#type: "button",
            role: "checkbox",
            class: if on { "hot" },
            "aria-checked": if on { "true" } else { "false" },
            onclick: move |_| ontoggle(()),
            Drawing { class: "tile", svg: draw(trigger, app.settings().tone).svg(None) }
            span { {trigger_name(&tr, trigger)} }
        }
    }
}

/// "What helped most?", in one tap.
#[component]
pub fn Helped(id: EpisodeId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        Page {
            title: tr.cause_helped(),
            back: Route::Home {},
            foot: rsx! {
                Button {
                    label: tr.cause_skip(),
                    weight: Weight::Line,
                    onpress: move |()| {
                        navigator().push(Route::Home {});
                    },
                }
            },
            p { class: "sub", {tr.cause_helped_sub()} }
            div { class: "chips",
                for help in Help::ALL {
                    button {
                        key: "{help:?}",
                        r#type: "button",
                        class: "chip",
                        onclick: move |_| tell(app, id, help),
                        {help_name(&tr, help)}
                    }
                }
            }
        }
    }
}

fn tell(app: App, id: EpisodeId, help: Help) {
    let database = app.database();
    app.then(
        async move { database.save_helped(id, Some(help)).await },
        |app, ()| {
            app.go(Route::Home {});
        },
    );
}

impl App {
    /// The clog is gone: written, then the one question of what helped.
    pub fn mark_gone(self, id: EpisodeId) {
        let (database, gone) = (self.database(), self.now());
        self.then(
            async move { database.close_episode(id, gone).await },
            move |app, ()| {
                app.go(Route::Helped { id });
            },
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_tip_is_given_once() {
        let tapped = [Trigger::TightBra, Trigger::Strap, Trigger::Stress];
        assert_eq!(tips(&tapped), ["care-tip-pressure", "care-tip-stress-breath"]);
    }
}
