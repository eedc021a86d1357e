//! A list that is as long as the log, of which only a window is on the page.
//!
//! It is read in pieces by key. When more than a few pieces are on the page, the newest go, and a space of their height
//! keeps what she looks at where it is; they are read again when she comes back to them.

use std::rc::Rc;

use chrono_tz::Tz;
use dioxus::prelude::*;

use super::row::{Item, ItemRow};
use crate::domain::day::{DayStart, Span, day_of};
use crate::store::{self, Database, Mark, Turn};
use crate::ui::components::{Button, Glyph, Row, Weight};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::log::Looked;
use crate::ui::route::Route;

/// Lines of one piece.
const PIECE: u16 = 40;
/// Pieces on the page at once.
const WINDOW: usize = 6;

/// Lines that were read together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// The place from which it was read, to older lines.
    from: Mark,
    /// Its lines, the newest first.
    items: Vec<Item>,
    /// The place where the next piece begins.
    next: Mark,
    /// Whether older ones follow.
    more: bool,
}

/// What is on the page.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    /// Newer pieces that are not on the page: where each was read from, and its height.
    above: Vec<(Mark, f64)>,
    /// The pieces on the page.
    pieces: Vec<Piece>,
    /// A piece is being read.
    busy: bool,
}

/// The list from `looked` on.
#[component]
pub(super) fn List(looked: Looked) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut shown = use_signal(Shown::default);
    let heights = use_signal(Vec::<(Mark, Rc<MountedData>)>::new);
    let looked = use_hook(|| CopyValue::new(looked));
    use_future(move || async move {
        let from = looked.peek().from;
        older(app, looked, shown, heights, from).await;
    });
    let more = shown.read().pieces.last().map(|piece| (piece.more, piece.next));
    let empty = shown.read().pieces.iter().all(|piece| piece.items.is_empty());
    let space: f64 = shown.read().above.iter().map(|(_, height)| height).sum();
    rsx! {
        if empty && more.is_some() {
            Empty { looked: looked.cloned() }
        }
        div { class: "pieces",
            if space > 0.0 {
                div { class: "space", style: "block-size:{space:.0}px" }
                Edge { label: tr.log_newer(), onreach: move |()| {
                    spawn(async move { newer(app, looked, shown).await });
                } }
            }
            for (place, piece) in shown.read().pieces.clone().into_iter().enumerate() {
                PieceView {
                    key: "{piece.from:?}",
                    before: place.checked_sub(1).and_then(|place| last_ms(&shown.read(), place)),
                    piece,
                    heights,
                }
            }
            match more {
                Some((true, next)) => rsx! {
                    Edge { key: "{next:?}", label: tr.log_older(), onreach: move |()| {
                        if !shown.peek().busy {
                            shown.write().busy = true;
                            spawn(async move { older(app, looked, shown, heights, next).await });
                        }
                    } }
                },
                Some((false, _)) if !empty => rsx! { p { class: "sub", {tr.log_end()} } },
                _ => rsx! {},
            }
        }
    }
}

/// Nothing in the log, or nothing that fits; an empty log may have one of another app before it.
#[component]
fn Empty(looked: Looked) -> Element {
    let tr = use_tr();
    let is_all = looked.filter == store::Filter::default();
    rsx! {
        div { class: "stack",
            p { class: "lead", if is_all { {tr.log_empty()} } else { {tr.log_nothing()} } }
            if looked == Looked::default() {
                ul { class: "rows",
                    Row {
                        glyph: Glyph::File,
                        title: tr.move_coming(),
                        sub: tr.move_coming_sub(),
                        onpress: move |()| {
                            navigator().push(Route::MoveIn {});
                        },
                    }
                }
            }
        }
    }
}

/// When the last line of a piece began.
fn last_ms(shown: &Shown, place: usize) -> Option<i64> {
    shown.pieces.get(place)?.items.last().map(Item::at_ms)
}

/// An end of the page: what comes into sight is read; a button does the same.
#[component]
fn Edge(label: String, onreach: EventHandler) -> Element {
    rsx! {
        div {
            class: "edge",
            onvisible: move |event| {
                if event.data().is_intersecting().unwrap_or(false) {
                    onreach(());
                }
            },
            Button { label, weight: Weight::Text, onpress: move |()| onreach(()) }
        }
    }
}

/// The lines of a piece under their days.
#[component]
fn PieceView(piece: Piece, before: Option<i64>, heights: Signal<Vec<(Mark, Rc<MountedData>)>>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let (start, zone) = (app.settings().day_start, app.zone());
    let days = by_day(&piece.items, start, zone);
    let known = before.map(|ms| day_of(ms, start, zone).date);
    let today = app.today().date;
    let from = piece.from;
    let mut heights = heights;
    rsx! {
        div {
            class: "piece",
            onmounted: move |event| {
                let mut all = heights.write();
                all.retain(|(other, _)| *other != from);
                all.push((from, event.data()));
            },
            for (date, items) in days {
                section { key: "{date}",
                    if known != Some(date) {
                        h2 { class: "day",
                            match today.signed_duration_since(date).num_days() {
                                0 => tr.log_join(tr.log_today(), tr.long_day(date)),
                                1 => tr.log_join(tr.log_yesterday(), tr.long_day(date)),
                                _ => tr.long_day(date),
                            }
                        }
                    }
                    ol { class: "tl",
                        for item in items {
                            ItemRow { key: "{item.key()}", item }
                        }
                    }
                }
            }
        }
    }
}

/// Lines under the day on which they began.
fn by_day(items: &[Item], start: DayStart, zone: Tz) -> Vec<(chrono::NaiveDate, Vec<Item>)> {
    let mut days: Vec<(crate::domain::day::Day, Vec<Item>)> = Vec::new();
    for item in items {
        match days.last_mut() {
            Some((day, list)) if day.span.has(item.at_ms()) => list.push(item.clone()),
            _ => days.push((day_of(item.at_ms(), start, zone), vec![item.clone()])),
        }
    }
    days.into_iter().map(|(day, list)| (day.date, list)).collect()
}

/// Reads the next older piece; the newest on the page goes where there are too many.
async fn older(
    mut app: App,
    looked: CopyValue<Looked>,
    mut shown: Signal<Shown>,
    heights: Signal<Vec<(Mark, Rc<MountedData>)>>,
    from: Mark,
) {
    let piece = match read(&app.database(), &looked.peek().clone(), from).await {
        Ok(piece) => piece,
        Err(error) => {
            shown.write().busy = false;
            app.failure.set(None);
            return app.fail(&error);
        }
    };
    let first = shown.peek().pieces.first().map(|first| first.from);
    let goes = first.filter(|_| shown.peek().pieces.len() >= WINDOW);
    let height = match goes {
        Some(mark) => height_of(heights, mark).await,
        None => None,
    };
    let mut now = shown.write();
    if let (Some(mark), Some(height)) = (goes, height) {
        now.pieces.remove(0);
        now.above.push((mark, height));
    }
    if !now.pieces.iter().any(|other| other.from == piece.from) {
        now.pieces.push(piece);
    }
    now.busy = false;
}

/// Reads the piece just above the page again; the oldest on the page goes.
async fn newer(app: App, looked: CopyValue<Looked>, mut shown: Signal<Shown>) {
    if shown.peek().busy {
        return;
    }
    let Some((from, _)) = shown.peek().above.last().copied() else {
        return;
    };
    shown.write().busy = true;
    match read(&app.database(), &looked.peek().clone(), from).await {
        Ok(piece) => {
            let mut now = shown.write();
            now.above.pop();
            now.pieces.insert(0, piece);
            now.pieces.truncate(WINDOW);
            now.busy = false;
        }
        Err(error) => {
            shown.write().busy = false;
            app.fail(&error);
        }
    }
}

/// How high a piece is on the page.
async fn height_of(heights: Signal<Vec<(Mark, Rc<MountedData>)>>, mark: Mark) -> Option<f64> {
    let mounted = heights
        .peek()
        .iter()
        .find(|(other, _)| *other == mark)
        .map(|(_, mounted)| mounted.clone())?;
    let rect = mounted.get_client_rect().await.ok()?;
    Some(rect.size.height)
}

/// One piece: the lines next to `from`, and among all lines the sessions and the beginnings of clogs.
async fn read(database: &Database, looked: &Looked, from: Mark) -> store::Result<Piece> {
    let page = database
        .entries(looked.filter.clone(), from, Turn::Older, PIECE)
        .await?;
    let next = page.entries.last().map_or(from, Mark::of);
    let mut items: Vec<Item> = page.entries.into_iter().map(Item::line).collect();
    if looked.filter == store::Filter::default() {
        // Without an older line the piece reaches back to the beginning.
        let span = Span {
            from_ms: if page.more { next.utc_ms } else { 0 },
            until_ms: from.utc_ms,
        };
        let around = database.log_trends(span, None).await?;
        let runs = around.sessions.into_iter().map(Item::session);
        items.extend(runs.chain(around.clogs.iter().map(Item::clog)));
        items.sort_by_key(|item| std::cmp::Reverse(item.at_ms()));
    }
    Ok(Piece {
        from,
        items,
        next,
        more: page.more,
    })
}
