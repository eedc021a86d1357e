//! The summary that she gives out: which days, what goes in, a look at all of it, and then the ways out.

mod consent;
mod drawn;
mod lock;
mod preview;
mod send;
mod shared;
mod show;

use std::rc::Rc;

use dioxus::prelude::*;

use crate::domain::ids::EpisodeId;
use crate::ui::components::{Button, Page, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::explain::Explain;
use crate::ui::route::Route;
use crate::ui::sharing::{Outgoing, Unready};

use consent::Consent;
use preview::Preview;
use send::Send;
use shared::Shared;
use show::Show;

/// Where she is on the way out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    /// She chooses what goes in, and sees it.
    #[default]
    Choose,
    /// She chooses how it goes.
    Send,
    /// The message of this clog, by its place in the report, is on the screen.
    Show(usize),
}

/// The summary of some days.
#[component]
pub fn Summary() -> Element {
    rsx! { Sharing { about: None::<EpisodeId> } }
}

/// The summary of one clog.
#[component]
pub fn ClogSummary(id: EpisodeId) -> Element {
    rsx! {
        for id in [id] {
            Sharing { key: "{id}", about: Some(id) }
        }
    }
}

/// All three steps; what goes out is read again at each change of the wish.
#[component]
fn Sharing(about: Option<EpisodeId>) -> Element {
    let app = use_app();
    let step = use_signal(Step::default);
    let out = use_resource(move || {
        let wish = app.wish.cloned();
        async move { app.outgoing(about, wish).await.map(Rc::new) }
    });
    let read = out.read().clone();
    match (step(), read) {
        (Step::Choose, read) => rsx! { Choose { about, step, read } },
        (Step::Send, Some(Ok(out))) => rsx! { Send { about, step, out } },
        (Step::Show(place), Some(Ok(out))) => rsx! { Show { step, out, place } },
        (Step::Send | Step::Show(_), read) => rsx! { Choose { about, step, read } },
    }
}

/// What was read, once it was.
type Read = Option<Result<Rc<Outgoing>, Unready>>;

/// Back to where she came from; what that was is not known after a restart.
fn leave(about: Option<EpisodeId>) {
    let navigator = navigator();
    if navigator.can_go_back() {
        navigator.go_back();
        return;
    }
    navigator.push(match about {
        Some(id) => Route::Clog { id },
        None => Route::Log {},
    });
}

/// What goes in, and all of it as it would go out.
#[component]
fn Choose(about: Option<EpisodeId>, step: Signal<Step>, read: Read) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let title = match about {
        Some(_) => tr.summary_title_clog(),
        None => tr.summary_title(),
    };
    // What is on the screen goes out, and nothing that is still being read.
    let ready =
        matches!(&read, Some(Ok(out)) if out.wish == *app.wish.read()) && app.wish.read().who().is_ok();
    let mut step = step;
    let foot = rsx! {
        Button {
            label: tr.summary_go_on(),
            weight: Weight::Huge,
            disabled: !ready,
            onpress: move |()| step.set(Step::Send),
        }
    };
    let out = read.as_ref().and_then(|read| read.as_ref().ok().cloned());
    rsx! {
        Page { title, onback: move |()| leave(about), foot,
            p { class: "lead", {tr.summary_lead()} }
            Consent { about, out: out.clone() }
            match &read {
                None => rsx! {},
                Some(Err(error)) => rsx! { p { class: "note", role: "alert", {error.explain(&tr)} } },
                Some(Ok(out)) => rsx! { Preview { out: out.clone() } },
            }
            if about.is_none() {
                Shared {}
            }
        }
    }
}

#[cfg(test)]
mod tests;
