//! The ways out: a file, a message, the screen held up in a visit.

use std::rc::Rc;
use std::sync::Arc;

use dioxus::prelude::*;

use super::lock::{Lock, Locked};
use super::{Step, leave};
use crate::domain::ids::EpisodeId;
use crate::domain::share::ShareKind;
use crate::export::Paper;
use crate::platform::Refusal;
use crate::ui::components::{Button, Cell, Chips, Choice, Glyph, Going, Page, Weight, count};
use crate::ui::context::{use_app, use_tr};
use crate::ui::sharing::Outgoing;
use crate::ui::sharing::making::{Asked, Giving, Work, copy, keep_soon, save, send};

/// Each way out, and what came of the last one.
#[component]
pub(super) fn Send(about: Option<EpisodeId>, step: Signal<Step>, out: Rc<Outgoing>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut state = use_signal(Giving::default);
    let mut work = use_signal(|| Arc::new(Work::default()));
    // Work that nobody waits for ends.
    use_drop(move || work.peek().stop());
    let lock = use_signal(Lock::default);
    // The paper that she chose, else the usual one of her country.
    let paper = app.wish.read().paper;
    let paper = paper.unwrap_or_else(|| Paper::of(app.settings().country.as_deref()));
    let file = {
        let out = out.clone();
        move |kind: ShareKind| {
            let Ok(lock) = lock.peek().passphrase() else {
                return;
            };
            work.set(Arc::default());
            let out = out.clone();
            let asked = Asked {
                out,
                kind,
                paper,
                lock,
            };
            spawn(save(app, asked, work.cloned(), state));
        }
    };
    let mut step = step;
    let now = state();
    let done = matches!(now, Giving::Saved(_) | Giving::Copied | Giving::Sent);
    let foot = done.then(|| {
        rsx! { Button { label: tr.common_done(), weight: Weight::Huge, onpress: move |()| leave(about) } }
    });
    rsx! {
        Page { title: tr.summary_send_title(), onback: move |()| step.set(Step::Choose), foot,
            if now.goes_on() {
                Progress { now: now.clone(), onstop: move |()| work.peek().stop() }
            } else {
                Outcome { now: now.clone() }
                p { class: "lead", {tr.summary_send_lead()} }
                Locked { lock }
                Files { paper, ready: lock.read().passphrase().is_ok(), onpick: file }
                Message {
                    out: out.clone(),
                    ongiven: move |given| state.set(given),
                    onshow: move |place| step.set(Step::Show(place)),
                }
            }
        }
    }
}

/// How far the work is, and a way to end it; the device's own dialog has its own.
#[component]
fn Progress(now: Giving, onstop: EventHandler) -> Element {
    let tr = use_tr();
    let shown = |number: usize| tr.number(count(number));
    let words = match now {
        Giving::Making(_, 0) => tr.summary_making(),
        Giving::Making(done, of) => tr.summary_making_step(shown(done), shown(of)),
        Giving::Locking => tr.summary_locking(),
        Giving::Gathering(records) => tr.copy_gathering(count(records), shown(records)),
        _ => tr.copy_placing(),
    };
    rsx! {
        Going { words }
        if now != Giving::Placing {
            Button { label: tr.common_cancel(), weight: Weight::Line, onpress: onstop }
        }
    }
}

/// What came of it, and how to mend it where it did not work.
#[component]
fn Outcome(now: Giving) -> Element {
    let tr = use_tr();
    let said = match now {
        Giving::Choosing | Giving::Making(..) | Giving::Gathering(_) | Giving::Locking | Giving::Placing => {
            return rsx! {};
        }
        Giving::Saved(place) => {
            return rsx! {
                section { class: "card on", role: "status",
                    h2 { {tr.copy_saved()} }
                    p { {tr.copy_saved_where()} }
                    Cell { text: place }
                    p { {tr.summary_listed()} }
                }
            };
        }
        Giving::Copied => {
            return rsx! {
                section { class: "card on", role: "status",
                    h2 { {tr.summary_copied()} }
                    p { {tr.summary_copied_sub()} }
                }
            };
        }
        Giving::Sent => tr.summary_listed(),
        Giving::Cancelled => tr.copy_cancelled(),
        Giving::Refused(Refusal::Unsupported) => tr.summary_no_such(),
        Giving::Refused(Refusal::Failed) => tr.summary_failed(),
        Giving::NotMade => tr.summary_not_made(),
    };
    rsx! { p { class: "note", role: "status", "{said}" } }
}

/// The page, the table and the records as files.
#[component]
fn Files(paper: Paper, ready: bool, onpick: EventHandler<ShareKind>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let names = vec![tr.summary_paper_a4(), tr.summary_paper_letter()];
    rsx! {
        section { class: "card",
            h2 { {tr.summary_page()} }
            p { {tr.summary_page_sub()} }
            Choice {
                title: tr.summary_paper(),
                options: names,
                chosen: Paper::ALL.iter().position(|one| *one == paper),
                onpick: move |index: usize| {
                    let paper = Paper::ALL.get(index).copied();
                    app.change_wish(|wish| wish.paper = paper);
                },
            }
            Button {
                label: tr.summary_page_save(),
                glyph: Glyph::Save,
                aside: "PDF",
                disabled: !ready,
                onpress: move |()| onpick(ShareKind::Pdf),
            }
        }
        section { class: "card",
            h2 { {tr.summary_data()} }
            p { {tr.summary_data_sub()} }
            Button {
                label: tr.summary_table_save(),
                glyph: Glyph::Save,
                aside: "CSV",
                weight: Weight::Line,
                disabled: !ready,
                    onpress: move |()| onpick(ShareKind::Csv),
            }
            Button {
                label: tr.summary_records_save(),
                glyph: Glyph::Save,
                aside: "JSON",
                weight: Weight::Line,
                disabled: !ready,
                    onpress: move |()| onpick(ShareKind::Json),
            }
        }
    }
}

/// One clog in a few sentences: on the clipboard, in another app, or on the screen.
#[component]
fn Message(out: Rc<Outgoing>, ongiven: EventHandler<Giving>, onshow: EventHandler<usize>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut which = use_signal(|| out.messages.len().saturating_sub(1));
    let place = which();
    let Some(text) = out.messages.get(place).cloned() else {
        return rsx! {
            section { class: "card",
                h2 { {tr.summary_message()} }
                p { {tr.summary_message_none()} }
            }
        };
    };
    let names: Vec<String> = out.told.clogs.iter().map(|clog| clog.heading.clone()).collect();
    let (copied, sent, shown) = (
        (out.clone(), text.clone()),
        (out.clone(), text.clone()),
        out.clone(),
    );
    rsx! {
        section { class: "card",
            h2 { {tr.summary_message()} }
            p { {tr.summary_message_sub()} }
            if names.len() > 1 {
                Chips {
                    label: tr.summary_message_which(),
                    options: names,
                    chosen: Some(place),
                    onpick: move |index: usize| which.set(index),
                }
            }
            p { class: "script", lang: out.locale.tag(), dir: out.locale.dir(), "{text}" }
            Button {
                label: tr.summary_copy(),
                glyph: Glyph::File,
                onpress: move |()| {
                    let (out, text) = &copied;
                    ongiven(copy(app, out.clone(), text));
                },
            }
            if app.platform().share.is_there() {
                Button {
                    label: tr.summary_send(),
                    glyph: Glyph::People,
                    weight: Weight::Line,
                    onpress: move |()| {
                        let (out, text) = &sent;
                        ongiven(send(app, out.clone(), text));
                    },
                }
            }
            Button {
                label: tr.summary_show(),
                glyph: Glyph::Eye,
                weight: Weight::Line,
                onpress: move |()| {
                    keep_soon(app, shown.clone(), ShareKind::Screen);
                    onshow(place);
                },
            }
        }
    }
}
