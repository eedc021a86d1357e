//! What every screen may reach: the database, the device, the words, and what was read of the log.

mod waiting;

use std::rc::Rc;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use dioxus::router::Navigator;

use super::compose::Composing;
use super::draft::Draft;
use super::explain::Explain;
use super::form::{Form, OnDesk};
use super::gesture::Gestures;
use super::language::{reads, words_of};
use super::last;
use super::log::Looked;
use super::moving::Moving;
use super::plan::Taking;
use super::route::Route;
use super::sharing::Wish;
use crate::domain::at::At;
use crate::domain::cue::{Guide, Tone};
use crate::domain::ids::EntryId;
use crate::domain::player::{Moment, Player};
use crate::domain::settings::Settings;
use crate::domain::triage::{ActiveLock, JUST_DONE, active_lock};
use crate::l10n::Tr;
use crate::platform::{Act, Platform, Voice};
use crate::store::{self, Database, Desk, LogHome, Overview};
use waiting::Waiting;

/// What the device was asked for and could not do; the session says so and goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lacks {
    /// It plays no sound.
    pub sound: bool,
    /// It cannot shake.
    pub haptics: bool,
    /// It does not speak the language of the session, or not at all.
    pub voice: Option<Voice>,
    /// It cannot keep its screen on.
    pub awake: bool,
}

/// Handles to everything that screens share. Cheap to copy.
#[derive(Clone, Copy)]
pub struct App {
    database: CopyValue<Database>,
    pub(super) platform: CopyValue<Platform>,
    place: CopyValue<String>,
    navigator: CopyValue<Option<Navigator>>,
    /// When the session that runs was written last.
    pub moved: CopyValue<Option<At>>,
    /// When the screen was touched last, anywhere.
    touched: CopyValue<At>,
    /// Somebody has touched it since the start.
    used: CopyValue<bool>,
    /// A session is being written and has not begun yet.
    pub starting: CopyValue<bool>,
    /// What a finger does on the drawing, over a change of what is shown.
    pub hand: CopyValue<Gestures>,
    /// A tap has just paused, and a second one may follow: what is shown stays as it is until this millisecond of
    /// [`crate::platform::Clock::hand_ms`].
    pub tapped: Signal<Option<i64>>,
    /// The session is shown large, for a device that stands at some distance.
    pub propped: Signal<bool>,
    /// The words in the reader's language.
    pub tr: Signal<Rc<Tr>>,
    /// This screen is shown in English for the moment, in place of an unchecked translation.
    pub english: Signal<bool>,
    /// Whether the log is open and has told what is shown; before that it is what the log told last.
    pub sure: Signal<bool>,
    /// What home and most screens need, as it was read last.
    pub overview: Signal<Overview>,
    /// What home shows of the log, as it was read last.
    pub log: Signal<LogHome>,
    /// The line of the log that is being written or changed.
    pub form: Signal<Option<Form>>,
    /// The plan that is being written.
    pub compose: Signal<Option<Composing>>,
    /// The deleted line whose bar was closed.
    pub undone: Signal<Option<EntryId>>,
    /// The device tells reminders by itself.
    pub told: Signal<bool>,
    /// What she looks at in the log: which lines, and from where.
    pub looked: Signal<Looked>,
    /// Where moving in from another app is.
    pub moving: Signal<Moving>,
    /// The home-care plan that is brought in.
    pub taking: Signal<Taking>,
    /// What she wishes to give out.
    pub wish: Signal<Wish>,
    /// How often something was given out since the start; the list of it is read again with each.
    pub given: Signal<u32>,
    /// The check-in that is being answered, and what it is for.
    pub draft: Signal<Draft>,
    /// The session that runs, or was stopped and not yet left.
    pub player: Signal<Option<Player>>,
    /// What the device was asked for and could not do.
    pub lacks: Signal<Lacks>,
    /// What went wrong last, in the reader's words.
    pub failure: Signal<Option<String>>,
}

/// The handles, in any component below the root.
#[must_use]
pub fn use_app() -> App {
    use_context::<App>()
}

/// The words, in any component below the root; it is drawn again when the language changes.
#[must_use]
pub fn use_tr() -> Rc<Tr> {
    let app = use_app();
    (app.tr)()
}

/// Whether `at` is as near to `now` as a check that was just done.
#[must_use]
pub fn is_just_now(at: At, now: At) -> bool {
    now.since(at).abs() <= JUST_DONE
}

impl App {
    /// Makes the handles at the root, from what was read at the start; `sure` where it was read from the log itself.
    #[must_use]
    pub fn provide(
        database: Database,
        platform: Platform,
        overview: Overview,
        log: LogHome,
        sure: bool,
    ) -> Self {
        let now = platform.clock.now();
        let Waiting {
            player,
            form,
            compose,
            draft,
            wish,
            place,
        } = Waiting::of(&overview, now);
        let app = Self {
            moved: CopyValue::new(overview.running.as_ref().map(|running| running.saved)),
            touched: CopyValue::new(now),
            used: CopyValue::new(false),
            place: CopyValue::new(place),
            navigator: CopyValue::new(None),
            starting: CopyValue::new(false),
            hand: CopyValue::new(Gestures::default()),
            tapped: Signal::new(None),
            propped: Signal::new(false),
            database: CopyValue::new(database),
            english: Signal::new(false),
            tr: Signal::new(words_of(&overview.settings, &platform.languages)),
            platform: CopyValue::new(platform),
            sure: Signal::new(sure),
            overview: Signal::new(overview),
            log: Signal::new(log),
            form: Signal::new(form),
            compose: Signal::new(compose),
            undone: Signal::new(None),
            told: Signal::new(false),
            looked: Signal::new(Looked::default()),
            moving: Signal::new(Moving::default()),
            taking: Signal::new(Taking::default()),
            wish: Signal::new(wish),
            given: Signal::new(0),
            draft: Signal::new(draft),
            player: Signal::new(player),
            lacks: Signal::new(Lacks::default()),
            failure: Signal::new(None),
        };
        provide_context(app)
    }

    /// The database.
    #[must_use]
    pub fn database(self) -> Database {
        self.database.peek().clone()
    }

    /// The device.
    #[must_use]
    pub fn platform(self) -> Platform {
        self.platform.peek().clone()
    }

    /// Lets writes that outlive their screen lead on.
    pub fn set_navigator(mut self, navigator: Navigator) {
        self.navigator.set(Some(navigator));
    }

    /// Goes to a place; also from a task of the root, where no router is in scope.
    pub fn go(self, route: Route) {
        self.keep_place(Some(route.to_string()));
        if let Some(navigator) = *self.navigator.peek() {
            navigator.push(route);
        }
    }

    /// Plays a tone, or shakes as it does, as the settings say; a device that cannot is told of on the screen.
    pub fn play(mut self, tone: Tone) {
        let guide = self.settings_peek().sound;
        let cues = self.platform().cues;
        if guide.sounds() && cues.now(Act::Tone(tone)).is_err() {
            self.lacks.write().sound = true;
        }
        if guide == Guide::Vibration && cues.now(Act::Buzz(tone.felt())).is_err() {
            self.lacks.write().haptics = true;
        }
    }

    /// Notes that somebody is there.
    pub fn touch(mut self) {
        self.touched.set(self.now());
        self.used.set(true);
    }

    /// When somebody was there last.
    #[must_use]
    pub fn touched(self) -> At {
        *self.touched.peek()
    }

    /// Where the reader was last, as the router writes it.
    #[must_use]
    pub fn place(self) -> String {
        self.place.peek().clone()
    }

    /// The instant on the wall.
    #[must_use]
    pub fn now(self) -> At {
        self.platform.peek().clock.now()
    }

    /// The instant as the player wants it.
    #[must_use]
    pub fn moment(self) -> Moment {
        self.platform.peek().clock.moment()
    }

    /// The settings as they are now; the caller is drawn again when they change.
    #[must_use]
    pub fn settings(self) -> Settings {
        self.overview.read().settings.clone()
    }

    /// As [`App::settings`], without being drawn again.
    #[must_use]
    pub fn settings_peek(self) -> Settings {
        self.overview.peek().settings.clone()
    }

    /// The lock that an earlier check still holds.
    #[must_use]
    pub fn lock(self) -> Option<ActiveLock> {
        let overview = self.overview.read();
        active_lock(&overview.triage, &overview.heard, self.now().utc_ms())
    }

    /// Changes settings at once on the screen, then in the log.
    pub fn change_settings(mut self, change: impl FnOnce(&mut Settings)) {
        let before = self.overview.peek().settings.clone();
        let mut next = before.clone();
        change(&mut next);
        self.overview.write().settings = next.clone();
        if reads(&before) != reads(&next) {
            self.read_anew(&next);
        }
        let database = self.database();
        self.write(async move { database.save_settings(next).await });
    }

    /// Performs a write, tells a failure, and reads the log again.
    pub fn write(self, work: impl Future<Output = store::Result<()>> + 'static) {
        self.then(work, |_, ()| {});
    }

    /// As [`App::write`], then goes on with what came back.
    pub fn then<T: 'static>(
        self,
        work: impl Future<Output = store::Result<T>> + 'static,
        next: impl FnOnce(Self, T) + 'static,
    ) {
        // The root outlives every screen: a write goes on when its screen is left.
        spawn_forever(async move {
            match work.await {
                Ok(value) => {
                    self.refresh().await;
                    next(self, value);
                }
                Err(error) => self.fail(&error),
            }
        });
    }

    /// Shows a failure.
    pub fn fail(mut self, error: &dyn Explain) {
        self.starting.set(false);
        let words = error.explain(&self.tr.peek());
        self.failure.set(Some(words));
    }

    /// Reads the log again.
    pub async fn refresh(mut self) {
        match self.database().overview(self.now()).await {
            Ok(fresh) => self.overview.set(fresh),
            Err(error) => self.fail(&error),
        }
        self.refresh_log().await;
    }

    /// Changes the check-in and keeps it, so that it is there after a kill.
    pub fn change_draft(mut self, change: impl FnOnce(&mut Draft)) {
        change(&mut self.draft.write());
        self.keep_place(None);
    }

    /// Notes a place and a form that a write has already kept with what belongs to them.
    pub fn is_at(mut self, route: &Route, draft: Draft) {
        self.place.set(route.to_string());
        self.draft.set(draft);
    }

    /// Where the reader is and what is half answered, as it is kept.
    #[must_use]
    pub fn desk(self, route: String, draft: &Draft) -> Desk {
        Desk {
            route,
            draft: OnDesk::text(
                draft,
                self.form.peek().as_ref(),
                &self.wish.peek(),
                self.compose.peek().as_ref(),
            ),
            saved: self.now(),
        }
    }

    /// Keeps where the reader is (`route`, or where she was) and what is half answered.
    pub fn keep_place(mut self, route: Option<String>) {
        if let Some(route) = route {
            self.place.set(route);
        }
        // Nothing of what the log told last goes back into it.
        if !*self.sure.peek() {
            return;
        }
        let database = self.database();
        spawn_forever(async move {
            // As it is when it goes to the log: what was written meanwhile is not undone.
            let desk = self.desk(self.place.peek().clone(), &self.draft.peek());
            last::note_desk(self, &desk);
            if let Err(error) = database.save_desk(desk).await {
                self.fail(&error);
            }
        });
    }
}
