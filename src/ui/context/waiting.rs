//! What waits for her since the app was there last; and what the log itself tells of it.

use dioxus::prelude::*;

use super::{App, is_just_now};
use crate::domain::at::At;
use crate::domain::player::Player;
use crate::store::{Database, LogHome, Overview};
use crate::ui::compose::Composing;
use crate::ui::draft::Draft;
use crate::ui::form::{Form, OnDesk};
use crate::ui::last;
use crate::ui::sharing::Wish;

/// What waits for her since the app was there last.
pub(super) struct Waiting {
    pub(super) player: Option<Player>,
    pub(super) form: Option<Form>,
    pub(super) compose: Option<Composing>,
    pub(super) draft: Draft,
    pub(super) wish: Wish,
    pub(super) place: String,
}

impl Waiting {
    pub(super) fn of(overview: &Overview, now: At) -> Self {
        let player = overview
            .running
            .as_ref()
            .and_then(|running| running.state::<Player>().ok());
        // What was half answered an hour ago is not how she is now; a session asks by itself.
        let desk = overview.desk.as_ref();
        // A line and a plan that are half written wait as long as they must.
        let waits = desk.and_then(|desk| desk.draft::<OnDesk>().ok().flatten());
        let (form, compose) = waits.map_or((None, None), |waits| (waits.form, waits.composing));
        let desk = desk.filter(|desk| player.is_some() || is_just_now(desk.saved, now));
        let kept = desk.and_then(|desk| desk.draft::<OnDesk>().ok().flatten());
        let (draft, wish) = kept.map(|kept| (kept.draft, kept.wish)).unwrap_or_default();
        Self {
            draft: draft.with_clog_of(overview),
            place: desk.map_or_else(|| "/".to_owned(), |desk| desk.route.clone()),
            player,
            form,
            compose,
            wish,
        }
    }
}

impl App {
    /// Takes what the log itself has told in place of what it told last. Whether that is something else, and nobody has done
    /// anything yet: then what is shown is to be begun anew. Who has touched it meanwhile stays where she is, with what she began.
    #[must_use]
    pub fn be_sure(mut self, database: Database, overview: Overview, log: LogHome) -> bool {
        if *self.sure.peek() {
            return false;
        }
        self.database.set(database);
        let other = *self.log.peek() != log || !last::same(&self.overview.peek(), &overview);
        let anew = other && !*self.used.peek();
        if other {
            self.take(overview, log, anew);
        }
        self.sure.set(true);
        if !anew {
            self.keep_place(None);
        }
        anew
    }

    /// Takes what was read; what waits for her only where nothing of its kind was begun, or all of it if it is `anew`.
    fn take(mut self, overview: Overview, log: LogHome, anew: bool) {
        let waiting = Waiting::of(&overview, self.now());
        if self.player.peek().is_none() {
            self.moved
                .set(overview.running.as_ref().map(|running| running.saved));
            self.player.set(waiting.player);
        }
        if self.form.peek().is_none() {
            self.form.set(waiting.form);
        }
        if self.compose.peek().is_none() {
            self.compose.set(waiting.compose);
        }
        if anew {
            self.wish.set(waiting.wish);
            self.draft.set(waiting.draft);
            self.place.set(waiting.place);
        } else {
            let draft = self.draft.peek().clone().with_clog_of(&overview);
            self.draft.set(draft);
        }
        self.read_anew(&overview.settings);
        self.overview.set(overview);
        self.log.set(log);
    }
}
