//! Gives what carries the session to the thread that performs it, by deadlines.
//!
//! A plan holds the cues of the stretch that runs and of the one that follows by itself, each at its absolute moment, so that
//! a seam is met in time however late the screen wakes. A plan is made anew only when something has changed.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use dioxus::prelude::*;

use super::stretches::{after, sounds_at};
use crate::domain::cue::{Cue, Guide, Spoken, Tone, What, resumed, spoken_ms, timeline};
use crate::domain::player::{Effect, Player, State};
use crate::domain::routine::{Ask, Item, Stretch};
use crate::domain::technique::Level;
use crate::l10n::{Tr, plain};
use crate::platform::{Act, Clock, Due, Voice};
use crate::ui::components::{ask_choice, ask_title};
use crate::ui::context::App;

/// Milliseconds of a stretch within which it counts as just begun.
const FRESH_MS: i64 = 1_000;

/// What a plan was made for; another one is made when it differs.
#[derive(Clone, Debug, PartialEq, Eq)]
struct For {
    index: usize,
    until: i64,
    level: Option<Level>,
    guide: Guide,
    tag: String,
}

/// What is planned now.
#[derive(Debug, Default)]
pub(super) struct Carried(Option<For>);

impl Carried {
    /// Falls silent at once, and plans anew when time goes on.
    pub(super) fn hush(&mut self, app: App) {
        self.0 = None;
        app.platform().cues.hush();
        app.platform().speech.hush();
    }

    /// Plans what has changed, and notes what the device cannot do.
    pub(super) fn follow(&mut self, app: App, player: &Player, effects: &[Effect]) {
        let guide = app.settings_peek().sound;
        let tr = app.guide_words();
        note_lacks(app, guide, tr.tag());
        let State::Running { index, until, .. } = player.state() else {
            self.0 = None;
            return;
        };
        let wanted = For {
            index,
            until,
            level: player
                .current()
                .and_then(Item::stretch)
                .and_then(|stretch| stretch.level),
            guide,
            tag: tr.tag().to_owned(),
        };
        if self.0.as_ref() == Some(&wanted) {
            return;
        }
        let switched = self
            .0
            .as_ref()
            .is_none_or(|was| was.guide != guide || was.tag != wanted.tag);
        if switched && self.0.is_some() {
            // What was on is turned off at once.
            app.platform().cues.hush();
        }
        let again = switched || effects.iter().any(|effect| matches!(effect, Effect::Say { .. }));
        let with = With {
            clock: app.platform().clock,
            mute: matches!(
                app.platform().speech.voice(&wanted.tag),
                Voice::Mute | Voice::OtherLanguages
            ),
            guide,
            tr,
        };
        app.platform().cues.plan(with.plan(player, again));
        self.0 = Some(wanted);
    }
}

/// With what a plan is made.
pub(super) struct With {
    pub(super) clock: Rc<dyn Clock>,
    /// No voice for the language.
    pub(super) mute: bool,
    pub(super) guide: Guide,
    pub(super) tr: Rc<Tr>,
}

impl With {
    /// The cues of the stretch that runs, from now on, and of the one that follows. `again`: what it is about is said
    /// once more where it does not begin just now.
    pub(super) fn plan(&self, player: &Player, again: bool) -> Vec<Due> {
        let now = self.clock.moment().mono_ms;
        let Some((start, cues)) = self.cues(player) else {
            return Vec::new();
        };
        let gone = (now - start).max(0);
        let cues = match player.current().and_then(Item::stretch) {
            Some(stretch) if gone > FRESH_MS && again => {
                resumed(&cues, gone, self.lasts(stretch, None, Spoken::Short))
            }
            _ if gone > FRESH_MS => cues.into_iter().filter(|cue| cue.at_ms >= gone).collect(),
            _ => cues,
        };
        let mut dues = self.dues(player, start, &cues);
        if let Some(next) = player.ahead() {
            let seam = match next.state() {
                State::Running { since, .. } => Some(since),
                _ => None,
            };
            dues.retain(|due| seam.is_none_or(|seam| due.mono_ms < seam));
            if let Some((start, cues)) = self.cues(&next) {
                dues.extend(self.dues(&next, start, &cues));
            }
        }
        dues
    }

    /// Where the stretch that runs began, and all its cues.
    fn cues(&self, player: &Player) -> Option<(i64, Vec<Cue>)> {
        let (stretch, start) = sounds_at(player)?;
        let next = after(player);
        let said = next.and_then(Item::stretch);
        let cues = timeline(stretch, next, self.guide, &|line| self.lasts(stretch, said, line));
        Some((start, cues))
    }

    fn lasts(&self, stretch: &Stretch, next: Option<&Stretch>, line: Spoken) -> i64 {
        if self.mute {
            return 0;
        }
        spoken_ms(&self.tr.spoken(stretch, next, line))
    }

    fn dues(&self, player: &Player, start: i64, cues: &[Cue]) -> Vec<Due> {
        let stretch = player.current().and_then(Item::stretch);
        let next = after(player).and_then(Item::stretch);
        let act = |what| match what {
            What::Tone(tone) => Some(Act::Tone(tone)),
            What::Buzz(buzz) => Some(Act::Buzz(buzz)),
            What::Say(line) => {
                let words = self.tr.spoken(stretch?, next, line);
                Some(Act::Say(words.into(), self.tr.tag().into()))
            }
        };
        let due = |cue: &Cue| {
            let mono_ms = start + cue.at_ms;
            let at = self.clock.instant(mono_ms);
            act(cue.what).map(|act| Due { mono_ms, at, act })
        };
        cues.iter().filter_map(due).collect()
    }
}

/// A chime for what the plan does not hold: the end, and what waits for an answer.
pub(super) fn chime(app: App, player: &Player, end: bool) {
    match player.state() {
        // The plan has it at the very moment of the seam.
        State::Running { .. } => {}
        _ if end => app.play(Tone::End),
        _ => app.play(Tone::Turn),
    }
}

/// Speaks the question that is asked, where anything is spoken.
pub(super) fn ask(app: App, player: &Player) {
    if !app.settings_peek().sound.speaks() || !matches!(player.state(), State::Asking { .. }) {
        return;
    }
    let tr = app.tr.peek().clone();
    let Some(words) = player.current().map(|item| question(&tr, item)) else {
        return;
    };
    // The screen says what is missing.
    let _ = app.platform().cues.now(Act::Say(words.into(), tr.tag().into()));
}

/// A question and its answers as they are spoken.
fn question(tr: &Tr, item: &Item) -> String {
    let (ask, choices) = match item {
        Item::Question(question) => (question.ask, question.choices.as_slice()),
        Item::Stretch(stretch) => (stretch.ask.unwrap_or(Ask::MilkFlowing), &[][..]),
    };
    let answers: Vec<String> = choices
        .iter()
        .map(|choice| ask_choice(tr, ask, &choice.id))
        .collect();
    plain(&tr.voice_question(tr.list(&answers), ask_title(tr, ask)))
}

/// Notes what the device cannot do of what is asked.
fn note_lacks(mut app: App, guide: Guide, tag: &str) {
    let missing = app.platform().cues.missing();
    let voice = app.platform().speech.voice(tag);
    let voice =
        Some(voice).filter(|voice| guide.speaks() && matches!(voice, Voice::Mute | Voice::OtherLanguages));
    let before = *app.lacks.peek();
    let mut now = before;
    now.sound = missing.sound && guide.sounds();
    now.haptics = missing.haptics && guide == Guide::Vibration;
    now.voice = voice;
    if now != before {
        app.lacks.set(now);
    }
}
