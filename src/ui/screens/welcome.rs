//! The first screen: help now, or a look around.

use dioxus::prelude::*;

use crate::domain::catalog::RoutineId;
use crate::ui::components::{Button, LanguageChips, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// Leaves the welcome screen for good, toward help or toward home.
#[component]
pub fn Welcome() -> Element {
    let app = use_app();
    let leave = move |hurts: bool| {
        let region = app.formats().country;
        app.change_settings(|settings| settings.welcome(region.as_deref()));
        if hurts {
            app.begin(RoutineId::ClogRelief);
        } else {
            navigator().replace(Route::Home {});
        }
    };
    rsx! {
        WelcomeView { onhurts: move |()| leave(true), onlook: move |()| leave(false) }
    }
}

/// The screen itself.
#[component]
fn WelcomeView(onhurts: EventHandler, onlook: EventHandler) -> Element {
    let tr = use_tr();
    rsx! {
        header { class: "top" }
        main { class: "main welcome",
            h1 { class: "name", {tr.welcome_title()} }
            p { class: "lead", {tr.welcome_lead()} }
            LanguageChips {}
            p { class: "sub", {tr.welcome_not()} }
            p { class: "sub", {tr.welcome_private()} }
        }
        div { class: "foot",
            Button { label: tr.welcome_hurts(), weight: Weight::Huge, onpress: onhurts }
            Button { label: tr.welcome_look(), weight: Weight::Line, onpress: onlook }
        }
    }
}
