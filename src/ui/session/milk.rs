//! Milk that comes out inside a session without a step of its own: it is timed like any other (clinical.md D3).

use dioxus::prelude::*;

use crate::domain::entry::Method;
use crate::domain::player::{Event, Player, State, Why};
use crate::domain::routine::Ask;
use crate::domain::timer::{Doing, Timed, Timer};
use crate::store::{KeptTimer, LogRequest, Request};
use crate::ui::context::App;
use crate::ui::log::for_babies;

/// How milk comes out while the session waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Milk {
    Usual,
    ByHand,
}

/// How she lets milk out, while the player waits for that.
fn waits(player: &Player) -> Option<Milk> {
    let State::Paused {
        left_ms: 0,
        why: Why::BabyNeedsMe,
        ..
    } = player.state()
    else {
        return None;
    };
    let last = player.answers().last().filter(|told| told.ask == Ask::Milk)?;
    match last.choice.as_str() {
        "hand" => Some(Milk::ByHand),
        "none" => None,
        _ => Some(Milk::Usual),
    }
}

/// What is to be kept with the player when `event` led from `before` to `after`: a timer that begins with
/// the wait, and its line of the log when she goes on. Where she stops instead, the feed runs on (D5).
pub(super) fn keep(app: App, before: &Player, after: &Player, event: &Event) -> Option<Request> {
    match (waits(before), waits(after)) {
        (None, Some(milk)) => Some(Request::Log(LogRequest::StartTimer {
            timer: begin(app, after, milk),
            saved: app.now(),
        })),
        (Some(_), None) if matches!(event, Event::Resume | Event::GoOnGently) => {
            let kept = running(app, before)?;
            Some(Request::Log(LogRequest::FinishTimer {
                id: kept.id,
                new: Box::new(kept.timer.finish(app.now(), app.moment())),
            }))
        }
        _ => None,
    }
}

/// Her usual way, on the side that is next by her own rule, else the sore one.
fn begin(app: App, player: &Player, milk: Milk) -> Timer {
    let babies = app.usual_babies();
    let side = app.next_side(&babies).or(player.routine().side);
    let log = app.log.peek();
    let timed = match milk {
        Milk::ByHand => Timed::Pump {
            method: Method::ByHand,
        },
        Milk::Usual if log.last_feed.is_none() && log.last_pump.is_some() => {
            Timed::Pump { method: Method::Pump }
        }
        Milk::Usual => Timed::Feed {
            babies: for_babies(&babies, false),
        },
    };
    Timer::start(
        timed,
        side.map_or(Doing::Both, Doing::Side),
        app.now(),
        app.moment(),
    )
}

/// The timer of the milk that the session waits for.
#[must_use]
pub fn running(app: App, player: &Player) -> Option<KeptTimer> {
    let milk = waits(player)?;
    let log = app.log.read();
    let fits = |timed: &Timed| match timed {
        Timed::Pump {
            method: Method::ByHand,
        } => milk == Milk::ByHand,
        Timed::Feed { .. } | Timed::Pump { .. } => milk == Milk::Usual,
    };
    log.timers
        .iter()
        .filter(|kept| fits(kept.timer.timed()) && kept.timer.started().since(player.started()) >= 0)
        .max_by_key(|kept| kept.id)
        .cloned()
}
