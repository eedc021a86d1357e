//! A session that was left too long, or cannot be read back.

use dioxus::prelude::*;

use crate::domain::at::SECOND;
use crate::domain::catalog::CAPS;
use crate::domain::player::{Event, Player, State};
use crate::domain::session::{Ending, SessionEnd};
use crate::domain::triage::Answers;
use crate::ui::context::{App, is_just_now};

/// Whether an event leads on to strokes; the cool-down is always open (clinical.md D23).
pub(super) fn goes_on(event: &Event) -> bool {
    matches!(
        event,
        Event::Resume | Event::Skip | Event::Repeat | Event::Answer(_) | Event::MilkFlowing
    )
}

/// Whether a session was left so long ago that a new check comes before it goes on (clinical.md 13).
pub(super) fn waited_long(app: App, player: &Player) -> bool {
    let waits = matches!(
        player.state(),
        State::Paused { .. } | State::Away { .. } | State::Asking { .. } | State::Stopped { .. }
    );
    let moved = *app.moved.peek();
    waits && moved.is_some_and(|moved| !is_just_now(moved, app.now()))
}

/// Ends the session and asks how she is now.
pub(super) async fn check_again(app: App) {
    app.finish().await;
    app.change_draft(|draft| {
        draft.answers = Answers::default();
        draft.all = true;
        draft.asked_again = false;
        draft.corrects = None;
    });
    app.go(app.first_place());
}

impl App {
    /// Ends a session that cannot be read back, so that another may begin; for the caps the hands were on
    /// as long as it was written, or to the cap of one session.
    pub fn leave_unreadable(mut self) {
        let overview = self.overview.peek();
        let Some(running) = overview.running.clone().filter(|_| self.player.peek().is_none()) else {
            return;
        };
        let Some(id) = running.session else { return };
        let run = overview.recent_sessions.iter().find(|run| run.id == id);
        let ms = run.map_or(0, |run| running.saved.since(run.started));
        drop(overview);
        let seconds = u32::try_from(ms / SECOND).unwrap_or_default();
        let end = SessionEnd {
            ended: running.saved,
            ending: Ending::Abandoned,
            pain_after: None,
            hands_on_s: seconds.min(u32::from(CAPS.full_session_s)),
            press_s: 0,
            steps: Vec::new(),
        };
        self.failure.set(Some(self.tr.peek().errors_session_lost()));
        let database = self.database();
        self.write(async move { database.end_session(id, end).await });
    }
}
