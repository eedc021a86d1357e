//! What a browser does with the log, and newer versions of the app: on the web only.

use dioxus::prelude::*;
use futures_channel::mpsc::unbounded;
use futures_util::StreamExt as _;

use super::{Button, Glyph, Icon, Weight};
use crate::platform::site::Kept;
use crate::ui::context::{use_app, use_tr};

/// Bytes in a megabyte.
const MEGABYTE: u64 = 1_000_000;

/// Where the log is kept and what could take it away; nothing where the app is no site.
#[component]
pub fn KeptBySite() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut kept = use_resource(move || async move {
        let site = app.platform().site?;
        Some(site.kept().await)
    });
    let Some(Some(now)) = kept() else { return rsx! {} };
    let promise = if now.promised {
        tr.site_promised()
    } else {
        tr.site_unpromised()
    };
    let megabytes = |bytes: u64| tr.number(i64::try_from(bytes.div_ceil(MEGABYTE)).unwrap_or(i64::MAX));
    let used = match now {
        Kept {
            used: Some(used),
            most: Some(most),
            ..
        } => Some(tr.site_used(megabytes(used), megabytes(most))),
        _ => None,
    };
    rsx! {
        section { class: "card",
            h2 { {tr.site_title()} }
            p { {tr.site_here()} }
            p { role: "status", "{promise}" }
            if !now.promised {
                Button {
                    label: tr.site_ask(),
                    glyph: Glyph::Lock,
                    weight: Weight::Line,
                    onpress: move |()| {
                        if let Some(site) = app.platform().site {
                            site.ask_to_keep();
                            kept.restart();
                        }
                    },
                }
            }
            p { {tr.site_clear()} }
            if let Some(used) = used {
                p { class: "sub num", "{used}" }
            }
        }
    }
}

/// A newer version waits: a line that she may leave there; never in a session.
#[component]
pub fn NewerSite() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut waits = use_signal(|| false);
    use_future(move || async move {
        let Some(site) = app.platform().site else { return };
        let (tell, mut told) = unbounded();
        // The browser calls it, outside of any screen.
        site.watch(Box::new(move || drop(tell.unbounded_send(()))));
        while told.next().await.is_some() {
            waits.set(true);
        }
    });
    let in_session = use_memo(move || app.player.read().is_some());
    if !waits() || in_session() {
        return rsx! {};
    }
    rsx! {
        div { class: "newer", role: "status",
            Icon { glyph: Glyph::Info }
            p { {tr.site_newer()} }
            Button {
                label: tr.site_renew(),
                weight: Weight::Line,
                onpress: move |()| {
                    if let Some(site) = app.platform().site {
                        site.renew();
                    }
                },
            }
        }
    }
}

/// Once there is something to lose, the browser is asked to keep it; most answer by themselves, some ask her.
pub fn use_keeping() {
    let app = use_app();
    let holds = use_memo(move || {
        let (overview, log) = (app.overview.read(), app.log.read());
        overview.settings.welcomed
            && (overview.open.is_some() || log.last_feed.is_some() || log.last_pump.is_some())
    });
    use_effect(move || {
        if let Some(site) = app.platform().site.filter(|_| holds()) {
            site.ask_to_keep();
        }
    });
}
