//! The skin card: its list, and after a change of colour when she came home (T16).

use dioxus::prelude::*;

use super::{CardFrame, ListCard, title};
use crate::domain::check_in::Card;
use crate::domain::check_in::skin::asks_discharge;
use crate::ui::components::{Answers, Button, Taken, Weight};
use crate::ui::context::{App, use_app, use_tr};

/// The skin.
#[component]
pub(super) fn SkinCard() -> Element {
    let app = use_app();
    let mut more = use_signal(|| app.draft.peek().answers.recent_discharge.is_some());
    if more() {
        return rsx! {
            Discharge { onback: move |()| more.set(false) }
        };
    }
    let past_list = move |()| {
        let asks = asks_discharge(
            &app.draft.peek().answers,
            &app.overview.peek().profile,
            app.now().date(),
        );
        if asks {
            more.set(true);
        } else {
            app.answered(Card::Skin);
        }
    };
    rsx! {
        ListCard { card: Card::Skin, onpast: past_list }
    }
}

/// Asked only of skin that has changed colour; a birth that is known leaves the hospital.
#[component]
fn Discharge(onback: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let heading = if app.overview.read().profile.birth.is_some() {
        tr.checkin_home_title()
    } else {
        tr.checkin_home_or_birth_title()
    };
    let chosen = app.draft.read().answers.recent_discharge;
    rsx! {
        CardFrame {
            card: Card::Skin,
            title: title(&tr, Card::Skin),
            hint: false,
            foot: rsx! {
                Button {
                    label: tr.checkin_unsure(),
                    weight: Weight::Line,
                    onpress: move |()| tell(app, None),
                }
            },
            Taken { label: tr.checkin_home_colour(), onpress: onback }
            section { class: "stack",
                h2 { "{heading}" }
                Answers {
                    label: heading,
                    options: vec![tr.checkin_home_yes(), tr.checkin_home_no()],
                    chosen: chosen.map(|recent| usize::from(!recent)),
                    onpick: move |index: usize| tell(app, Some(index == 0)),
                }
            }
        }
    }
}

fn tell(app: App, recent: Option<bool>) {
    app.change_draft(|draft| draft.answers.recent_discharge = recent);
    app.answered(Card::Skin);
}
