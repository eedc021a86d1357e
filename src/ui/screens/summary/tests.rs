//! The screens: what is switched off leaves them, and each way out is listed once it has worked.

use std::rc::Rc;

use dioxus::prelude::*;

use super::*;
use crate::domain::breast_map::{Side, Spot};
use crate::domain::entry::{Kind, NewEntry, Source};
use crate::domain::episode::{NewEpisode, Place};
use crate::domain::ids::EntryId;
use crate::domain::share::{Section, ShareKind};
use crate::domain::text::{Line, Note};
use crate::export::passphrase::Passphrase;
use crate::export::report::Single;
use crate::platform::fake::{Asked as Device, Recorder};
use crate::platform::{Platform, Refusal};
use crate::store::{self, Store};
use crate::ui::sharing::Stretch;
use crate::ui::sharing::making::{Asked, Giving, Work, copy, save};
use crate::ui::testing::{Screen, still};

/// A clog since five hours, with a worry and a note.
fn family(platform: &Platform) -> store::Result<Store> {
    let now = platform.clock.now();
    let mut store = Store::in_memory()?;
    let onset = now.plus(-5 * crate::domain::at::HOUR);
    let id = store.open_episode(&NewEpisode {
        place: Place::Spot(Spot::new(Side::Left, 2.0, 0.6).unwrap()),
        size: None,
        onset,
        opened: onset,
    })?;
    store.save_wishes(id, Line::new("a fever again").ok().as_ref(), None)?;
    store.add_entry(&NewEntry {
        at: onset,
        end: None,
        kind: Kind::Note,
        note: Note::new("slept on my arm").ok(),
        babies: Vec::new(),
        source: Source::Own,
    })?;
    Ok(store)
}

fn recorder() -> (Rc<Recorder>, Platform) {
    let device = Rc::new(Recorder::default());
    let platform = still(Platform {
        files: device.clone(),
        clipboard: device.clone(),
        share: device.clone(),
        ..Platform::none()
    });
    (device, platform)
}

/// The first step, without a way to leave.
#[component]
fn First() -> Element {
    let app = use_app();
    let step = use_signal(Step::default);
    let out = use_resource(move || {
        let wish = app.wish.cloned();
        async move { app.outgoing(None, wish).await.map(Rc::new) }
    });
    rsx! { Choose { about: None::<EpisodeId>, step, read: out.read().clone() } }
}

/// The second step for the clog.
#[component]
fn Second() -> Element {
    let app = use_app();
    let step = use_signal(Step::default);
    let out = use_resource(move || async move { app.outgoing(Some(EpisodeId(1)), app.wish.cloned()).await });
    match &*out.read() {
        Some(Ok(out)) => rsx! { Send { about: None::<EpisodeId>, step, out: Rc::new(out.clone()) } },
        _ => rsx! {},
    }
}

#[test]
fn a_note_that_is_switched_off_leaves_the_preview() -> store::Result<()> {
    let platform = still(Platform::none());
    let mut screen = Screen::open(First, family(&platform)?, platform)?;
    let page = screen.until("Not a diagnosis");
    let count = |page: &str, words: &str| page.matches(words).count();
    // Once at its switch, once in the preview.
    assert_eq!(
        (count(&page, "slept on my arm"), count(&page, "a fever again")),
        (2, 2),
        "{page}"
    );
    assert!(
        page.contains("Left breast, upper outer quarter, 2 o’clock"),
        "{page}"
    );
    assert!(!page.contains("Name or initials"), "no name until she says so");
    screen.tap(|app| app.change_wish(|wish| wish.turn_single(Single::Note(EntryId(1)))));
    let off = "aria-checked=\"false\"";
    let before = count(&page, off);
    let page = screen.settled(|page| count(page, "slept on my arm") == 1);
    assert_eq!(count(&page, off), before + 1, "the switch is still there");
    screen.tap(|app| app.change_wish(|wish| wish.turn(Section::Wishes)));
    screen.settled(|page| count(page, "a fever again") == 0);
    Ok(())
}

#[test]
fn a_name_heads_the_page_only_when_she_types_one() -> store::Result<()> {
    let platform = still(Platform::none());
    let mut screen = Screen::open(First, family(&platform)?, platform)?;
    screen.until("Not a diagnosis");
    screen.tap(|app| app.change_wish(|wish| wish.name = Some("A. B.".to_owned())));
    let page = screen.until("<bdi>A. B.</bdi>");
    assert!(page.contains("Name or initials"));
    screen.tap(|app| app.change_wish(|wish| wish.name = Some("n".repeat(201))));
    let page = screen.until("Keep it under 200 letters.");
    assert!(page.contains("disabled"), "nothing goes on with it: {page}");
    Ok(())
}

#[test]
fn days_that_are_none_are_said_with_the_mend() -> store::Result<()> {
    let platform = still(Platform::none());
    let today = platform.clock.now().date();
    let mut screen = Screen::open(First, family(&platform)?, platform)?;
    screen.until("Not a diagnosis");
    let yesterday = today.pred_opt().unwrap();
    screen.tap(|app| {
        app.change_wish(|wish| {
            wish.days = Stretch::Between {
                from: today,
                to: yesterday,
            };
        });
    });
    let page = screen.until("The last day is before the first.");
    assert!(
        page.contains("First day") && !page.contains("Not a diagnosis"),
        "{page}"
    );
    Ok(())
}

#[test]
fn another_app_is_offered_only_where_there_is_a_sheet() -> store::Result<()> {
    let platform = still(Platform::none());
    let mut screen = Screen::open(Second, family(&platform)?, platform)?;
    let page = screen.until("Show on screen");
    assert!(
        page.contains("Copy") && !page.contains("Send with another app"),
        "{page}"
    );
    let (_, platform) = recorder();
    let mut screen = Screen::open(Second, family(&platform)?, platform)?;
    screen.until("Send with another app");
    Ok(())
}

/// Copies the message at once.
#[component]
fn Copied() -> Element {
    let app = use_app();
    let mut state = use_signal(Giving::default);
    use_future(move || async move {
        let Ok(out) = app.outgoing(Some(EpisodeId(1)), app.wish.cloned()).await else {
            return;
        };
        let text = out.messages.first().cloned().unwrap_or_default();
        state.set(copy(app, Rc::new(out), &text));
    });
    rsx! {
        "{state:?}"
        Shared {}
    }
}

#[test]
fn a_message_is_copied_and_listed() -> store::Result<()> {
    let (device, platform) = recorder();
    let mut screen = Screen::open(Copied, family(&platform)?, platform)?;
    screen.until("Copied");
    let page = screen.until("One clog");
    let asked = device.asked();
    let [Device::Copy(text)] = asked.as_slice() else {
        panic!("{asked:?}")
    };
    assert!(
        text.starts_with("Sore spot: Left breast") && text.ends_with("Can you see me?"),
        "{text}"
    );
    assert!(
        page.contains("Message, ") && page.contains("no names") && page.contains("Remove"),
        "{page}"
    );
    Ok(())
}

#[test]
fn a_device_without_a_clipboard_lists_nothing() -> store::Result<()> {
    let platform = still(Platform::none());
    let mut screen = Screen::open(Copied, family(&platform)?, platform)?;
    screen.until(&format!("{:?}", Giving::Refused(Refusal::Unsupported)));
    screen.until("Nothing yet.");
    Ok(())
}

/// Records are closed here, and nothing else.
fn lock(kind: ShareKind) -> Option<Passphrase> {
    let closes = kind == ShareKind::Json;
    closes.then(|| Passphrase::new("quiet river morning lamp").unwrap())
}

/// Saves what the context says, ended before it begins where that is asked.
#[component]
fn Saved() -> Element {
    let (app, (kind, stop)) = (use_app(), use_context::<(ShareKind, bool)>());
    let state = use_signal(Giving::default);
    use_future(move || async move {
        let Ok(out) = app.outgoing(None, app.wish.cloned()).await else {
            return;
        };
        let work = std::sync::Arc::new(Work::default());
        if stop {
            work.stop();
        }
        let asked = Asked {
            out: Rc::new(out),
            kind,
            paper: crate::export::Paper::A4,
            lock: lock(kind),
        };
        save(app, asked, work, state).await;
    });
    rsx! {
        "{state:?}"
        Shared {}
    }
}

fn saved(page: fn() -> Element, until: &str, list: &str) -> store::Result<Vec<Device>> {
    let (device, platform) = recorder();
    let mut screen = Screen::open(page, family(&platform)?, platform)?;
    screen.until(until);
    screen.until(list);
    Ok(device.asked())
}

macro_rules! page_of {
    ($name:ident, $kind:expr, $stop:expr) => {
        #[component]
        fn $name() -> Element {
            use_context_provider(|| ($kind, $stop));
            rsx! { Saved {} }
        }
    };
}

page_of!(SavedPdf, ShareKind::Pdf, false);
page_of!(SavedCsv, ShareKind::Csv, false);
page_of!(SavedJson, ShareKind::Json, false);
page_of!(EndedPdf, ShareKind::Pdf, true);
page_of!(EndedJson, ShareKind::Json, true);

fn is_saved(page: fn() -> Element, ending: &str, listed: &str) -> store::Result<()> {
    let asked = saved(page, "Saved(", listed)?;
    let [Device::Save(name, 1..)] = asked.as_slice() else {
        panic!("{asked:?}")
    };
    assert_eq!(*name, format!("milkpath-summary-2026-11-09-2026-11-22.{ending}"));
    Ok(())
}

#[test]
fn a_file_is_named_by_its_days_and_listed() -> store::Result<()> {
    is_saved(SavedPdf, "pdf", "Page (PDF)")?;
    is_saved(SavedCsv, "csv", "Table (CSV)")
}

#[test]
fn a_file_that_is_locked_says_so_in_its_name_and_in_the_list() -> store::Result<()> {
    is_saved(SavedJson, "json.age", "locked")
}

#[test]
fn work_that_is_ended_writes_and_lists_nothing() -> store::Result<()> {
    for page in [EndedPdf as fn() -> Element, EndedJson] {
        assert_eq!(saved(page, "Cancelled", "Nothing yet.")?, []);
    }
    Ok(())
}
