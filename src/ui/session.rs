//! Drives the session that runs: the only place of the screens where time passes.
//!
//! Taps and time become [`Event`]s of the player. What it asks to be written is written before the
//! screen shows the change, so a kill at any moment opens where it was.

mod again;
mod carry;
mod keys;
pub mod milk;
mod stretches;

use again::{check_again, goes_on, waited_long};
use carry::Carried;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use futures_channel::mpsc::UnboundedReceiver;
use futures_util::StreamExt as _;
use keys::silences;
pub use keys::{media_key, toggle};

use super::context::App;
use super::draft::{Draft, Rated};
use super::route::Route;
use super::wake::next_ms;
use crate::domain::caps::budget;
use crate::domain::catalog::RoutineId;
use crate::domain::cue::Guide;
use crate::domain::player::{Budget, Chime, Effect, Event, Player, State};
use crate::domain::routine::{Item, Limits, Routine, Wishes, build};
use crate::domain::session::{Ending, NewSession, Session, SessionEnd};
use crate::domain::technique::{Beat, StopCode};
use crate::domain::triage::Verdict;
use crate::platform::clock::{first, sleep};
use crate::store::{Request, Result as Kept};

/// A tap that the driver carries to the player.
pub type Taps = Coroutine<Event>;

/// The driver's ear, in any screen.
#[must_use]
pub fn use_taps() -> Taps {
    use_coroutine_handle::<Event>()
}

/// Starts the driver at the root.
pub fn use_driver(app: App) {
    use_coroutine(move |mut taps: UnboundedReceiver<Event>| async move {
        let mut carried = Carried::default();
        // A session that is read back waits for its screen, which tells: what it leads to must find a way there.
        if app.player.peek().is_some() {
            let Some(event) = taps.next().await else { return };
            step(app, event, &mut carried).await;
        }
        loop {
            let tap = match wait_ms(app) {
                Some(ms) => first(taps.next(), sleep(ms)).await.unwrap_or(Some(Event::Now)),
                None => taps.next().await,
            };
            let Some(event) = tap else { return };
            step(app, event, &mut carried).await;
        }
    });
    // What carries the session changes while it runs.
    let taps = use_taps();
    use_effect(move || {
        let _ = (app.settings().sound, app.guide_words().tag());
        if app.player.peek().is_some() {
            taps.send(Event::Now);
        }
    });
}

/// Real milliseconds until something must happen: the end of the step, the next whole second, the
/// next stroke where it ticks. `None` while no time passes.
fn wait_ms(app: App) -> Option<u64> {
    let player = app.player.peek();
    let player = player.as_ref()?;
    let paused = matches!(player.state(), State::Paused { .. });
    if !paused && !matches!(player.state(), State::Running { .. }) {
        return None;
    }
    if paused {
        return Some(1_000);
    }
    let progress = player.progress(app.moment())?;
    let stroke = stroke_ms(player).filter(|_| app.settings_peek().sound != Guide::Silent);
    let ms = next_ms(progress.left_ms, progress.elapsed_ms, stroke);
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss
    )]
    // a second at most, and the pace is 1 outside tests
    let real = (ms as f64 / app.platform().clock.pace()).ceil() as u64;
    Some(real.max(1))
}

/// Milliseconds of one stroke of the step at hand, where strokes are counted.
fn stroke_ms(player: &Player) -> Option<i64> {
    let stretch = player.current().and_then(Item::stretch)?;
    let tempo = stretch.tempo_per_min?;
    let counted = stretch
        .row()
        .tempo
        .is_some_and(|tempo| tempo.beat == Beat::Stroke);
    #[allow(clippy::cast_possible_truncation)] // a stroke lasts some seconds
    let ms = (60_000.0 / tempo).round() as i64;
    (counted && ms > 0).then_some(ms)
}

/// One event, whole: the player moves, the change is kept, then shown, then heard.
async fn step(mut app: App, event: Event, carried: &mut Carried) {
    let Some(mut player) = app.player.peek().clone() else {
        return;
    };
    if silences(&event) {
        carried.hush(app);
    }
    if goes_on(&event) && waited_long(app, &player) {
        return check_again(app).await;
    }
    let was = player.clone();
    let effects = player.update(event.clone(), app.moment());
    if effects.contains(&Effect::Save) && !effects.contains(&Effect::End) {
        let milk = milk::keep(app, &was, &player, &event);
        if let Err(error) = keep(app, &player, milk).await {
            app.fail(&error);
        }
    }
    carried.follow(app, &player, &effects);
    app.player.set(Some(player));
    for effect in effects {
        perform(app, effect).await;
    }
}

/// Writes how far the session is, and the milk that began or ended with it: both or neither.
async fn keep(mut app: App, player: &Player, milk: Option<Request>) -> Kept<()> {
    let running = crate::store::json(player)?;
    let saved = app.now();
    let logged = milk.is_some();
    let parts = std::iter::once(Request::SaveRunning { running, saved }).chain(milk);
    app.database().together(parts.collect()).await?;
    app.moved.set(Some(saved));
    if logged {
        app.refresh_log().await;
    }
    Ok(())
}

async fn perform(mut app: App, effect: Effect) {
    match effect {
        Effect::Hush => {
            app.platform().cues.hush();
            app.platform().speech.hush();
        }
        Effect::KeepAwake(on) => {
            let held = app.platform().screen.keep_awake(on);
            app.lacks.write().awake = on && held.is_err();
        }
        Effect::Chime(chime) => {
            if let Some(player) = app.player.peek().as_ref() {
                carry::chime(app, player, chime == Chime::End);
            }
        }
        Effect::Say { .. } => {
            if let Some(player) = app.player.peek().as_ref() {
                carry::ask(app, player);
            }
        }
        Effect::Background { .. } => {
            let (now, check) = (app.now(), app.last_check().map(|check| check.at));
            app.change_draft(|draft| draft.lay_cold(now, check));
        }
        Effect::OfferCheck => check_again(app).await,
        Effect::End => {
            let next = app.player.peek().as_ref().map(after_end);
            if let Some(next) = next {
                app.finish().await;
                app.go(next);
            }
        }
        // The plan of the cues has it.
        Effect::Save | Effect::GetReady { .. } => {}
    }
}

/// Where a session that ended leads: to the rating, and to rest where nothing may be asked (S8).
fn after_end(player: &Player) -> Route {
    match player.state() {
        State::Ended(Ending::Stopped(Some(StopCode::S8))) => Route::Rest {},
        _ => Route::After {},
    }
}

/// Why a session could not begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoStart {
    /// No check speaks for it now: the questions come first (clinical.md 13).
    CheckFirst,
    /// Nothing of it is open to her today.
    Nothing,
    /// The plan that it was for does not count any more.
    PlanGone,
}

impl App {
    /// The wishes of the check-in, under the limits of its verdict and of the plan that counts today.
    pub(super) fn wishes(self, holding: bool) -> Wishes {
        let draft = self.draft.peek();
        let verdict = self.verdict_for(&draft);
        let milk = draft.to_follow() == RoutineId::HandExpress;
        let spot = draft.place.and_then(crate::domain::episode::Place::spot);
        let side = draft.place.map(crate::domain::episode::Place::side);
        let side = draft.milk.filter(|_| milk).or(side);
        let from = match (draft.to_follow(), draft.stage) {
            (RoutineId::ClogRelief, true) => Some("cs7".to_owned()),
            // The check-in was just done (clinical.md D5).
            (RoutineId::ClogRelief, false) => Some("cs2".to_owned()),
            _ => None,
        };
        let wishes = Wishes {
            spot: spot.filter(|spot| Some(spot.side()) == side),
            side,
            minutes: draft.minutes,
            holding,
            limits: verdict.as_ref().map(Limits::of_verdict).unwrap_or_default(),
            pain: draft.answers.pain,
            from: from.filter(|_| draft.minutes.is_none()),
            ..Wishes::default()
        };
        match self.plan_today() {
            Some(kept) => wishes.with_plan(&kept.plan),
            None => wishes,
        }
    }

    /// The verdict that limits what is done. Where it rests one breast and did not know which, it is the
    /// one that she does not want milk from.
    pub(super) fn verdict_for(self, draft: &Draft) -> Option<Verdict> {
        let verdict = self.verdict_now(&self.last_check()?);
        let told = draft.milk.filter(|_| draft.to_follow() == RoutineId::HandExpress);
        Some(match told {
            Some(side) => verdict.with_open_skin(side.other()),
            None => verdict,
        })
    }

    /// Nominal length in seconds of what would be followed.
    #[must_use]
    pub fn length_s(self, routine: RoutineId, minutes: Option<u16>) -> Option<u32> {
        let wishes = Wishes {
            minutes,
            from: None,
            ..self.wishes(false)
        };
        build(routine, &wishes).ok().map(|routine| routine.seconds())
    }

    /// Builds what the verdict leaves of `routine` and begins it.
    ///
    /// # Errors
    ///
    /// [`NoStart`] where nothing is left.
    pub fn start(mut self, routine: RoutineId, holding: bool, taps: Taps) -> Result<(), NoStart> {
        if self.player.peek().is_some() {
            // One session at a time: the one that waits goes first.
            self.go(Route::Play {});
            return Ok(());
        }
        if *self.starting.peek() {
            return Ok(());
        }
        let check = self.cleared_for(routine).ok_or(NoStart::CheckFirst)?;
        let built = self.built(routine, holding)?;
        let (now, pain) = (self.now(), self.draft.peek().answers.pain);
        let session = NewSession {
            episode: check.episode,
            routine: built.id,
            plan: built.plan,
            side: built.side,
            by_helper: self.helper().is_some(),
            started: now,
            pain_before: pain,
        };
        let used = self.used_before();
        let budget = Budget::default()
            .after(used.0, used.1)
            .at_most(budget(&self.overview.peek().recent_sessions, now));
        let mut player = Player::new(built, now, pain, budget);
        // Its effects are performed once the session is written.
        let effects = player.update(Event::Start, self.moment());
        let (database, stored) = (self.database(), player.clone());
        // A kill from here on opens in the session.
        let desk = self.desk(Route::Play {}.to_string(), &self.draft.peek());
        let work = async move {
            let running = crate::store::json(&stored)?;
            let start = Request::StartSession { session, running };
            database.together(vec![start, Request::SaveDesk(desk)]).await
        };
        self.starting.set(true);
        self.then(work, move |mut app, ()| {
            app.starting.set(false);
            app.moved.set(Some(now));
            app.player.set(Some(player));
            app.go(Route::Play {});
            spawn_forever(async move {
                for effect in effects {
                    perform(app, effect).await;
                }
                // The driver slept while nothing ran.
                taps.send(Event::Now);
            });
        });
        Ok(())
    }

    /// What is left of `routine`, or of the plan's routine that the check-in is for.
    fn built(self, routine: RoutineId, holding: bool) -> Result<Routine, NoStart> {
        if self.draft.peek().plan.is_none() {
            return build(routine, &self.wishes(holding)).map_err(|_| NoStart::Nothing);
        }
        let planned = self.planned(holding).ok_or(NoStart::PlanGone)?;
        let built = planned.map_err(|_| NoStart::Nothing)?.routine;
        // What is left may go by the caps of another routine than the whole of it.
        let open = self.cleared_for(built.id).is_some() && self.is_free(built.id);
        if open { Ok(built) } else { Err(NoStart::Nothing) }
    }

    /// What the first stage has used of the session's caps (clinical.md D3).
    fn used_before(self) -> (u32, u32) {
        if !self.draft.peek().stage {
            return (0, 0);
        }
        // A rest with cold alone has used nothing.
        self.last_session()
            .map_or((0, 0), |session| (session.hands_on_s, session.press_s))
    }

    /// The session that was followed last.
    #[must_use]
    pub fn last_session(self) -> Option<Session> {
        let id = self.draft.read().after;
        let overview = self.overview.read();
        overview
            .recent_sessions
            .iter()
            .find(|session| Some(session.id) == id)
            .cloned()
    }

    /// Writes the end of the session that runs, and leaves the player.
    pub async fn finish(mut self) {
        let running = self.overview.peek().running.clone();
        let id = running.and_then(|running| running.session);
        let Some((player, id)) = self.player.peek().clone().zip(id) else {
            self.player.set(None);
            return;
        };
        let now = self.now();
        let session = player.session(id, None, Some(now));
        let ending = match player.state() {
            State::Ended(ending) => ending,
            _ => Ending::Stopped(None),
        };
        let end = SessionEnd {
            ended: now,
            ending,
            pain_after: session.pain_after,
            hands_on_s: session.hands_on_s,
            press_s: session.press_s,
            steps: session.steps,
        };
        let clog = self.overview.peek().open.as_ref().and_then(|open| open.size);
        let after = Draft {
            after: Some(id),
            rated: Rated::felt(player.size(), clog),
            ..self.draft.peek().clone()
        };
        let place = after_end(&player);
        let desk = self.desk(place.to_string(), &after);
        let parts = vec![Request::EndSession { id, end }, Request::SaveDesk(desk)];
        match self.database().together(parts).await {
            Ok(()) => {
                self.is_at(&place, after);
                self.player.set(None);
                self.refresh().await;
            }
            Err(error) => self.fail(&error),
        }
    }
}
