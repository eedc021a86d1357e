//! The list of what was given out. It stays on the phone.

use dioxus::prelude::*;

use crate::domain::share::{Section, Share, ShareKind};
use crate::l10n::Tr;
use crate::ui::components::{Button, Weight, joined};
use crate::ui::context::{use_app, use_tr};
use crate::ui::explain::Explain;

/// What was given out, the last first; each row can be taken off the list.
#[component]
pub(super) fn Shared() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let all = use_resource(move || {
        // Read again when something was given out or taken off the list.
        let _ = app.given.read();
        let database = app.database();
        async move { database.shares().await }
    });
    let body = match &*all.read() {
        None => rsx! {},
        Some(Err(error)) => rsx! { p { role: "alert", {error.explain(&tr)} } },
        Some(Ok(all)) if all.is_empty() => rsx! { p { class: "sub", {tr.summary_shared_none()} } },
        Some(Ok(all)) => rsx! {
            ul { class: "rows", "aria-label": tr.summary_shared(),
                for share in all.iter().cloned() {
                    SharedRow { key: "{share.id}", share }
                }
            }
        },
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.summary_shared()} }
            p { class: "sub", {tr.summary_shared_sub()} }
            {body}
        }
    }
}

#[component]
fn SharedRow(share: Share) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let id = share.id;
    let when = tr.day_and_clock(share.what.at);
    let remove = move |()| {
        let database = app.database();
        app.then(async move { database.delete_share(id).await }, |mut app, ()| {
            *app.given.write() += 1;
        });
    };
    rsx! {
        li { class: "row shared",
            span { class: "grow",
                b { {tr.summary_shared_row(kind_name(&tr, share.what.kind), when.clone())} }
                span { class: "sub", {of(&tr, &share)} }
                span { class: "sub", {inside(&tr, &share)} }
            }
            Button {
                label: tr.common_remove(),
                weight: Weight::Text,
                onpress: remove,
            }
        }
    }
}

/// The name of a form.
fn kind_name(tr: &Tr, kind: ShareKind) -> String {
    match kind {
        ShareKind::Pdf => tr.summary_kind_pdf(),
        ShareKind::Csv => tr.summary_kind_csv(),
        ShareKind::Json => tr.summary_kind_json(),
        ShareKind::Message => tr.summary_kind_message(),
        ShareKind::Screen => tr.summary_kind_screen(),
    }
}

/// Which days.
fn of(tr: &Tr, share: &Share) -> String {
    let (from, to) = (tr.full_day(share.what.from), tr.full_day(share.what.to));
    if share.what.one_clog {
        tr.report_period_clog(from, to)
    } else {
        tr.summary_shared_days(from, to)
    }
}

/// What was in it, and what was left out of it.
fn inside(tr: &Tr, share: &Share) -> String {
    let sections = Section::ALL
        .iter()
        .filter(|section| share.what.sections.contains(section));
    let names: Vec<String> = sections.map(|section| section.name(tr)).collect();
    let mut parts = vec![tr.list(&names)];
    if share.what.left_out > 0 {
        parts.push(tr.summary_shared_left_out(share.what.left_out, tr.number(share.what.left_out)));
    }
    parts.push(if share.what.named {
        tr.summary_shared_named()
    } else {
        tr.summary_shared_unnamed()
    });
    if share.what.sealed {
        parts.push(tr.summary_shared_locked());
    }
    joined(tr, parts)
}
