//! The babies: names, births and colours; each is told by its name and a shape too.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::domain::baby::{Baby, BabyColour, NewBaby};
use crate::domain::ids::BabyId;
use crate::domain::text::Line;
use crate::l10n::Tr;
use crate::ui::components::{Button, Chips, Field, Glyph, IconButton, Page, TextField, Weight, colour_class};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;

/// What is typed about a baby.
#[derive(Clone, Debug, PartialEq)]
struct Typed {
    id: Option<BabyId>,
    name: String,
    birth: Option<NaiveDate>,
    colour: BabyColour,
}

/// Every baby, and a form for one.
#[component]
pub fn Babies() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let babies = app.log.read().babies.clone();
    let mut editing = use_signal(|| None::<Typed>);
    let colour = free_colour(&babies);
    rsx! {
        Page {
            title: tr.babies_title(),
            back: Route::Choices {},
            foot: rsx! {
                Button {
                    label: tr.babies_add(),
                    glyph: Glyph::Add,
                    weight: Weight::Huge,
                    onpress: move |()| editing.set(Some(Typed {
                        id: None,
                        name: String::new(),
                        birth: None,
                        colour,
                    })),
                }
            },
            p { class: "sub", if babies.is_empty() { {tr.babies_none()} } else { {tr.babies_hint()} } }
            ul { class: "rows",
                for baby in babies {
                    li { key: "{baby.id}", class: "row",
                        span { class: colour_class(baby.colour), "aria-hidden": "true" }
                        span { class: "grow",
                            b { "{baby.name}" }
                            if let Some(birth) = baby.birth {
                                span { class: "sub", {tr.long_day(birth)} }
                            }
                        }
                        IconButton {
                            label: tr.people_edit(),
                            glyph: Glyph::Pen,
                            onpress: move |()| editing.set(Some(Typed {
                                id: Some(baby.id),
                                name: baby.name.to_string(),
                                birth: baby.birth,
                                colour: baby.colour,
                            })),
                        }
                    }
                }
            }
            if let Some(typed) = editing() {
                BabyForm { key: "{typed.id:?}", typed, onclose: move |()| editing.set(None) }
            }
        }
    }
}

/// The first colour that no baby has.
fn free_colour(babies: &[Baby]) -> BabyColour {
    let taken = |colour: &BabyColour| babies.iter().any(|baby| baby.colour == *colour);
    BabyColour::ALL
        .into_iter()
        .find(|colour| !taken(colour))
        .unwrap_or_default()
}

#[component]
fn BabyForm(typed: Typed, onclose: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut draft = use_signal(|| typed.clone());
    let mut flaw = use_signal(|| None::<String>);
    let save = move |()| match made(app, &draft.peek()) {
        Ok(baby) => {
            let (database, id) = (app.database(), draft.peek().id);
            app.then(async move { database.save_baby(id, baby).await }, move |_, _| {
                onclose(());
            });
        }
        Err(words) => flaw.set(Some(words)),
    };
    let title = if typed.id.is_some() {
        typed.name.clone()
    } else {
        tr.babies_new()
    };
    rsx! {
        section { class: "card on",
            h2 { "{title}" }
            TextField {
                label: tr.babies_name(),
                shown: typed.name.clone(),
                why: flaw(),
                ontext: move |text| draft.write().name = text,
            }
            label { class: "field",
                span { {tr.babies_birth()} }
                span { class: "sub", {tr.babies_birth_sub()} }
                input {
                    r#type: "date",
                    initial_value: typed.birth.map(|day| day.to_string()).unwrap_or_default(),
                    onchange: move |event| draft.write().birth = event.value().parse().ok(),
                }
            }
            Field { label: tr.babies_colour(), why: None,
                Chips {
                    label: tr.babies_colour(),
                    options: BabyColour::ALL.iter().map(|colour| colour_name(&tr, *colour)).collect::<Vec<_>>(),
                    chosen: BabyColour::ALL.iter().position(|colour| *colour == draft.read().colour),
                    onpick: move |index: usize| {
                        draft.write().colour = BabyColour::ALL.get(index).copied().unwrap_or_default();
                    },
                }
            }
            Button { label: tr.common_save(), onpress: save }
            Button { label: tr.common_cancel(), weight: Weight::Text, onpress: move |()| onclose(()) }
            if let Some(id) = typed.id {
                Remove { id, name: typed.name.clone(), onclose }
            }
        }
    }
}

/// The baby that was typed, or what is wrong with it.
fn made(app: App, typed: &Typed) -> Result<NewBaby, String> {
    let tr = app.tr.peek();
    let name = Line::new(&typed.name).map_err(|bad| match bad.length {
        0 => tr.babies_name_missing(),
        _ => tr.entry_flaw_text(tr.number(i64::try_from(bad.most).unwrap_or(i64::MAX))),
    })?;
    if typed.birth.is_some_and(|birth| birth > app.now().date()) {
        return Err(tr.babies_birth_ahead());
    }
    Ok(NewBaby {
        name,
        birth: typed.birth,
        colour: typed.colour,
    })
}

/// Takes a baby out after a second tap; its lines stay.
#[component]
fn Remove(id: BabyId, name: String, onclose: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut sure = use_signal(|| false);
    let remove = move |()| {
        let database = app.database();
        app.then(async move { database.delete_baby(id).await }, move |_, ()| {
            onclose(());
        });
    };
    rsx! {
        if sure() {
            p { {tr.babies_remove_sure(name)} }
            Button { label: tr.babies_remove(), weight: Weight::Line, onpress: remove }
        } else {
            Button { label: tr.babies_remove(), weight: Weight::Text, onpress: move |()| sure.set(true) }
        }
    }
}

fn colour_name(tr: &Tr, colour: BabyColour) -> String {
    match colour {
        BabyColour::Teal => tr.babies_teal(),
        BabyColour::Amber => tr.babies_amber(),
        BabyColour::Plum => tr.babies_plum(),
        BabyColour::Leaf => tr.babies_leaf(),
        BabyColour::Rose => tr.babies_rose(),
        BabyColour::Sky => tr.babies_sky(),
    }
}
