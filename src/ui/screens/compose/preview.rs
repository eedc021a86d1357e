//! The plan as the client sees it, where the app holds its limits, and the ways to hand it out.

use dioxus::prelude::*;

use crate::domain::plan::Plan;
use crate::domain::routine::{Limited, Why};
use crate::export::handout::Handout;
use crate::l10n::Tr;
use crate::platform::Refusal;
use crate::platform::files::Saved;
use crate::ui::components::{Button, Cell, Glyph, Going, More, Page, PlanLimits, PlanView, Weight};
use crate::ui::compose::{Made, View, Wanted, make};
use crate::ui::context::{App, use_app, use_tr};

/// Where a file is. Leaving the screen drops it: then nothing was saved.
#[derive(Clone, Debug, Default, PartialEq)]
enum Saving {
    /// Nothing is asked for.
    #[default]
    Choosing,
    /// It is being made.
    Making,
    /// The device asks where it goes, and writes it.
    Placing,
    /// It is written there.
    Saved(String),
    /// The reader changed their mind.
    Cancelled,
    /// The device did not write it.
    Refused(Refusal),
    /// It is too long for codes.
    TooLong,
    /// It could not be made.
    Failed,
}

/// The plan as it would be handed out.
#[component]
pub(super) fn Preview() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let plan = use_memo(move || app.composing().finish().ok());
    let back = move |()| app.show_plan(View::Whole);
    match plan() {
        // Something was changed meanwhile: what is wrong is said there.
        None => rsx! {
            Page { title: tr.compose_preview_title(), onback: back,
                p { class: "flaw", role: "alert", {tr.compose_faults()} }
            }
        },
        Some(plan) => rsx! {
            Page { title: tr.compose_preview_title(), onback: back,
                HandOut { plan: plan.clone() }
                Limits { plan: plan.clone() }
                PlanView { plan }
            }
        },
    }
}

/// A file, a code, a page.
#[component]
fn HandOut(plan: Plan) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut state = use_signal(Saving::default);
    let save = move |wanted: Wanted| {
        let plan = plan.clone();
        state.set(Saving::Making);
        spawn(async move {
            let next = saved(app, plan, wanted, state).await;
            state.set(next);
        });
    };
    let now = state();
    rsx! {
        section { class: "stack",
            h2 { {tr.compose_save_title()} }
            match now {
                Saving::Making => rsx! { Going { words: tr.compose_making() } },
                Saving::Placing => rsx! { Going { words: tr.copy_placing() } },
                other => rsx! {
                    Outcome { state: other }
                    Kinds { onpick: save }
                },
            }
        }
    }
}

#[component]
fn Kinds(onpick: EventHandler<Wanted>) -> Element {
    let tr = use_tr();
    rsx! {
        Kind {
            label: tr.compose_save_file(),
            sub: tr.compose_save_file_sub(),
            glyph: Glyph::File,
            onpress: move |()| onpick(Wanted::File),
        }
        Kind {
            label: tr.compose_save_code(),
            sub: tr.compose_save_code_sub(),
            glyph: Glyph::Save,
            onpress: move |()| onpick(Wanted::Code),
        }
        PageKind { onpick }
    }
}

#[component]
fn Kind(label: String, sub: String, glyph: Glyph, onpress: EventHandler) -> Element {
    rsx! {
        div { class: "stack-s",
            Button { label, glyph, weight: Weight::Line, onpress }
            p { class: "sub", "{sub}" }
        }
    }
}

/// The page, its paper and its language.
#[component]
fn PageKind(onpick: EventHandler<Wanted>) -> Element {
    use crate::export::Paper;
    use crate::export::handout::language;
    use crate::l10n::Locale;
    use crate::ui::components::{Chips, Field};

    let (app, tr) = (use_app(), use_tr());
    let country = app.settings().country;
    let mut letter = use_signal(|| Paper::of(country.as_deref()) == Paper::Letter);
    let of_plan = app
        .composing()
        .finish()
        .map_or_else(|_| tr.locale(), |plan| language(&plan));
    let mut locale = use_signal(|| of_plan);
    rsx! {
        Field { label: tr.compose_paper(), why: None,
            Chips {
                label: tr.compose_paper(),
                options: vec![tr.compose_paper_a4(), tr.compose_paper_letter()],
                chosen: usize::from(letter()),
                onpick: move |index: usize| letter.set(index == 1),
            }
        }
        if Locale::ALL.len() > 1 {
            Field { label: tr.compose_page_language(), why: None,
                Chips {
                    label: tr.compose_page_language(),
                    options: Locale::ALL.iter().map(|locale| locale.own_name().to_owned()).collect::<Vec<_>>(),
                    chosen: Locale::ALL.iter().position(|one| *one == locale()),
                    onpick: move |index: usize| locale.set(Locale::ALL.get(index).copied().unwrap_or_default()),
                }
            }
        }
        Kind {
            label: tr.compose_save_page(),
            sub: tr.compose_save_page_sub(),
            glyph: Glyph::Book,
            onpress: move |()| onpick(Wanted::Page {
                letter: letter(),
                locale: locale(),
                formats: app.formats(),
                words: app.settings_peek().words,
                made: app.now(),
            }),
        }
    }
}

/// What was written and where, or why it was not.
#[component]
fn Outcome(state: Saving) -> Element {
    let tr = use_tr();
    let note = |words: String| rsx! { p { class: "note", role: "alert", "{words}" } };
    match state {
        Saving::Choosing | Saving::Making | Saving::Placing => rsx! {},
        Saving::Cancelled => rsx! { p { class: "note", role: "status", {tr.copy_cancelled()} } },
        Saving::TooLong => note(tr.compose_code_too_long()),
        Saving::Failed => note(tr.compose_not_made()),
        Saving::Refused(Refusal::Unsupported) => note(tr.errors_no_file()),
        Saving::Refused(Refusal::Failed) => note(tr.errors_file_failed()),
        Saving::Saved(place) => rsx! {
            section { class: "card on", role: "status",
                h3 { {tr.copy_saved()} }
                p { {tr.copy_saved_where()} }
                Cell { text: place }
            }
        },
    }
}

/// Makes the file, and hands it to the device.
async fn saved(app: App, plan: Plan, wanted: Wanted, mut state: Signal<Saving>) -> Saving {
    let name = format!("milkpath-plan-{}.{}", plan.from, wanted.extension());
    let bytes = match make(plan, wanted).await {
        Made::Bytes(bytes) => bytes,
        Made::TooLong(_) => return Saving::TooLong,
        Made::Failed => return Saving::Failed,
    };
    state.set(Saving::Placing);
    match app.platform().files.save(&name, bytes).await {
        Ok(Saved::At(place)) => Saving::Saved(place),
        Ok(Saved::Cancelled) => Saving::Cancelled,
        Err(refusal) => Saving::Refused(refusal),
    }
}

/// Where the app gives less than the plan asks for, or adds to it: as the client is told before she accepts.
#[component]
fn Limits(plan: Plan) -> Element {
    let tr = use_tr();
    let routines = limited(&plan, &tr);
    if routines.is_empty() {
        return rsx! {};
    }
    rsx! {
        More { label: tr.compose_limited(), at_first: true,
            for (title, limited) in routines {
                PlanLimits { key: "{title}", title, limited }
            }
        }
    }
}

/// What the app limits, by the names of the routines.
fn limited(plan: &Plan, tr: &Tr) -> Vec<(String, Vec<Limited>)> {
    let told = Handout::of(plan, tr);
    let of = |routine: crate::export::handout::Routine| {
        let there = |one: &Limited| routine.steps.iter().any(|step| Some(step.step) == one.step);
        // A cloth of which one kind is closed is still a choice.
        let why = |one: &Limited| match one.why {
            Why::Plan if there(one) => Why::WarmthAsked,
            why => why,
        };
        let limited = routine.limited.iter().map(|one| Limited {
            why: why(one),
            ..*one
        });
        let limited: Vec<Limited> = limited.collect();
        (!limited.is_empty()).then_some((routine.name, limited))
    };
    told.routines.into_iter().filter_map(of).collect()
}
