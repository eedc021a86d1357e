//! Saving a copy of the log as a file, where she says: all of it, or its lines as a table.

use dioxus::prelude::*;

use crate::domain::archive::Place;
use crate::export::{Format, Writer, Written};
use crate::l10n::Tr;
use crate::platform::Refusal;
use crate::platform::files::Saved;
use crate::platform::work::away;
use crate::store;
use crate::ui::components::{Button, Cell, Glyph, Going, Page, Tally, Weight};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;

/// Where a copy is. Leaving the screen drops it: then nothing was saved.
#[derive(Clone, Debug, Default, PartialEq)]
enum Copying {
    /// Nothing is asked for.
    #[default]
    Choosing,
    /// So many records were gathered.
    Gathering(u64),
    /// The device asks where it goes, and writes it.
    Placing,
    /// It is written.
    Saved(Format, Written, String),
    /// She changed her mind.
    Cancelled,
    /// The device did not write it.
    Refused(Refusal),
}

/// Both ways to keep a copy, and what came of it.
#[component]
pub fn SaveCopy() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut state = use_signal(Copying::default);
    let save = move |format: Format| {
        state.set(Copying::Gathering(0));
        spawn(async move {
            match copy(app, format, state).await {
                Ok(next) => state.set(next),
                Err(error) => {
                    state.set(Copying::Choosing);
                    app.fail(&error);
                }
            }
        });
    };
    let now = state();
    rsx! {
        Page { title: tr.copy_head(), back: Route::Choices {},
            match now {
                Copying::Gathering(records) => rsx! { Going { words: tr.copy_gathering(records, tr.number(signed(records))) } },
                Copying::Placing => rsx! { Going { words: tr.copy_placing() } },
                other => rsx! {
                    Outcome { state: other }
                    Formats { onpick: save }
                },
            }
        }
    }
}

/// What a copy may be.
#[component]
fn Formats(onpick: EventHandler<Format>) -> Element {
    let tr = use_tr();
    rsx! {
        p { class: "lead", {tr.copy_lead()} }
        section { class: "card",
            h2 { {tr.copy_all()} }
            p { {tr.copy_all_sub()} }
            Button {
                label: tr.copy_all_save(),
                glyph: Glyph::Save,
                aside: "JSON",
                onpress: move |()| onpick(Format::Json),
            }
        }
        section { class: "card",
            h2 { {tr.copy_table()} }
            p { {tr.copy_table_sub()} }
            Button {
                label: tr.copy_table_save(),
                glyph: Glyph::Save,
                aside: "CSV",
                weight: Weight::Line,
                onpress: move |()| onpick(Format::Csv),
            }
        }
    }
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What was written and where, or why it was not.
#[component]
fn Outcome(state: Copying) -> Element {
    let tr = use_tr();
    match state {
        Copying::Choosing | Copying::Gathering(_) | Copying::Placing => rsx! {},
        Copying::Cancelled => rsx! { p { class: "note", role: "status", {tr.copy_cancelled()} } },
        Copying::Refused(refusal) => rsx! {
            p { class: "note", role: "alert",
                match refusal {
                    Refusal::Unsupported => tr.errors_no_file(),
                    Refusal::Failed => tr.errors_file_failed(),
                }
            }
        },
        Copying::Saved(format, written, place) => rsx! {
            section { class: "card on", role: "status",
                h2 { {tr.copy_saved()} }
                p { {tr.copy_saved_where()} }
                Cell { text: place }
                if format == Format::Json {
                    p { {tr.copy_restore()} }
                }
            }
            Tally { label: tr.copy_inside(), rows: counts(&tr, format, &written) }
        },
    }
}

fn counts(tr: &Tr, format: Format, written: &Written) -> Vec<(String, String)> {
    let number = |count: u64| tr.number(signed(count));
    let mut rows = vec![(tr.copy_count_entries(), number(written.entries))];
    if format == Format::Json {
        rows.extend([
            (tr.move_count_clogs(), number(written.clogs)),
            (tr.move_count_looks(), number(written.checks)),
            (tr.move_count_sessions(), number(written.sessions)),
            (tr.move_count_answers(), number(written.triage)),
            (tr.move_count_calls(), number(written.contacts)),
        ]);
    }
    rows
}

/// Gathers the log page by page, away from the screen, and hands it to the device.
async fn copy(app: App, format: Format, mut state: Signal<Copying>) -> store::Result<Copying> {
    let broke_off = || store::Error::internal("writing the copy broke off");
    let mut writer = Writer::new(format, Vec::new()).map_err(store::Error::internal)?;
    let (mut place, mut gathered) = (Some(Place::default()), 0_u64);
    while let Some(from) = place {
        let page = app.database().archive(from).await?;
        gathered = gathered.saturating_add(page.records.len() as u64);
        let written = away(move || {
            for record in page.records {
                writer.add(record)?;
            }
            Ok::<_, std::io::Error>(writer)
        });
        let written = written.await.ok_or_else(broke_off)?;
        writer = written.map_err(store::Error::internal)?;
        state.set(Copying::Gathering(gathered));
        place = page.next;
    }
    let (bytes, written) = writer.finish().map_err(store::Error::internal)?;
    state.set(Copying::Placing);
    let name = format!("milkpath-{}.{}", app.now().date(), format.extension());
    Ok(match app.platform().files.save(&name, bytes).await {
        Ok(Saved::At(place)) => Copying::Saved(format, written, place),
        Ok(Saved::Cancelled) => Copying::Cancelled,
        Err(refusal) => Copying::Refused(refusal),
    })
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::domain::entry::{Care, CareKind, Kind, NewEntry, Source};
    use crate::platform::Platform;
    use crate::platform::fake::{Asked, Recorder};
    use crate::store::Store;
    use crate::ui::testing::{Screen, still};

    /// Saves at once.
    #[component]
    fn Saving() -> Element {
        let app = use_app();
        let mut state = use_signal(Copying::default);
        use_future(move || async move {
            if let Ok(next) = copy(app, Format::Json, state).await {
                state.set(next);
            }
        });
        rsx! { Outcome { state: state() } }
    }

    fn one_line(platform: &Platform) -> store::Result<Store> {
        let mut store = Store::in_memory()?;
        store.add_entry(&NewEntry {
            at: platform.clock.now(),
            end: None,
            kind: Kind::Care(Care::tapped(CareKind::Cold)),
            note: None,
            babies: Vec::new(),
            source: Source::Own,
        })?;
        Ok(store)
    }

    #[test]
    fn a_copy_says_what_is_in_it_and_where_it_is() -> store::Result<()> {
        let device = Rc::new(Recorder::default());
        let platform = still(Platform {
            files: device.clone(),
            ..Platform::none()
        });
        let mut screen = Screen::open(Saving, one_line(&platform)?, platform)?;
        let page = screen.until("It is here:");
        assert!(page.contains("milkpath-2026-11-22.json"), "{page}");
        assert!(page.contains("Entries</span><b class=\"num\">1</b>"), "{page}");
        assert!(matches!(device.asked().as_slice(), [Asked::Save(_, 1..)]));
        Ok(())
    }

    #[test]
    fn a_device_without_files_says_so() -> store::Result<()> {
        let platform = still(Platform::none());
        let mut screen = Screen::open(Saving, one_line(&platform)?, platform)?;
        screen.until("This device cannot save files from here.");
        Ok(())
    }
}
