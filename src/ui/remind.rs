//! What is due now and what is to come, from what is stored; and the driver that lets the device tell it.

use dioxus::prelude::*;

use super::context::App;
use crate::domain::reminder::{Due, Facts, Reminder, due};
use crate::domain::timer::Timed;
use crate::l10n::Tr;
use crate::platform::Planned;
use crate::platform::clock::sleep;

/// How often the app looks for what has come due, in real milliseconds.
const LOOK_MS: u64 = 10_000;

impl App {
    /// All reminders that are open, the earliest first. The 24-hour and 48-hour checks have a card of their own.
    #[must_use]
    pub fn due(self) -> Vec<Due> {
        let (overview, log) = (self.overview.read(), self.log.read());
        let settings = overview.settings.clone();
        let feeding = |wanted: bool| {
            log.timers
                .iter()
                .any(|kept| matches!(kept.timer.timed(), Timed::Feed { .. }) == wanted)
        };
        let feed = log.last_feed.as_ref().filter(|_| !feeding(true));
        let pump = log.last_pump.as_ref().filter(|_| !feeding(false));
        let facts = Facts {
            open: overview.open.as_ref(),
            checks: &overview.triage,
            heard: &overview.heard,
            cold: self.draft.read().cold,
            feed: feed.map(|entry| entry.at).zip(settings.next_feed_min),
            pump: pump.map(|entry| entry.at).zip(settings.next_pump_min),
        };
        due(&facts, settings.quiet, self.zone(), self.now())
    }
}

/// What the device says of it; no word of the body, as a lock screen may show it.
#[must_use]
pub fn discreet(tr: &Tr, reminder: Reminder) -> String {
    match reminder {
        Reminder::Recheck20(_) | Reminder::Recheck6h(_) | Reminder::Day(_) | Reminder::TwoDays(_) => {
            tr.remind_look()
        }
        Reminder::NoReply(_) => tr.remind_call(),
        Reminder::ColdEnd => tr.remind_cold(),
        Reminder::NextFeed => tr.remind_feed(),
        Reminder::NextPump => tr.remind_pump(),
    }
}

/// Hands what is to come to the device; where it tells nothing by itself, the app does while it is open.
pub fn use_reminders(app: App) {
    use_effect(move || {
        let planned = planned(app);
        let handed = app.platform().reminders.plan(&planned);
        let mut told = app.told;
        told.set(handed.is_ok());
    });
    use_future(move || async move {
        let mut seen = app.now().utc_ms();
        loop {
            sleep(LOOK_MS).await;
            let now = app.now().utc_ms();
            if !*app.told.peek() {
                for due in came(&planned(app), seen, now) {
                    // Where the device shows nothing the Today screen does.
                    let _ = app.platform().reminders.tell(&due.words);
                }
            }
            seen = now;
        }
    });
}

fn planned(app: App) -> Vec<Planned> {
    let tr = app.tr.read().clone();
    let plan = |due: Due| Planned {
        slug: due.reminder.slug(),
        at_ms: due.at_ms,
        words: discreet(&tr, due.reminder),
    };
    app.due().into_iter().map(plan).collect()
}

/// What came due after `seen`, up to `now`.
fn came(planned: &[Planned], seen: i64, now: i64) -> Vec<&Planned> {
    let is_new = |due: &&Planned| due.at_ms > seen && due.at_ms <= now;
    planned.iter().filter(is_new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::TriageId;
    use crate::domain::settings::Words;
    use crate::l10n::Locale;

    #[test]
    fn nothing_is_told_twice() {
        let at = |at_ms| Planned {
            slug: "x",
            at_ms,
            words: String::new(),
        };
        let all = [at(5), at(10), at(11)];
        assert_eq!(came(&all, 5, 10).len(), 1);
        assert_eq!(came(&all, 10, 10).len(), 0);
    }

    #[test]
    fn a_lock_screen_learns_nothing_of_the_body() {
        let tr = Tr::new(Locale::En, Words::Breast);
        for reminder in [
            Reminder::Recheck20(TriageId(1)),
            Reminder::NoReply(TriageId(1)),
            Reminder::ColdEnd,
            Reminder::NextFeed,
        ] {
            let words = discreet(&tr, reminder).to_lowercase();
            for word in ["breast", "chest", "clog", "sore", "pain", "milk"] {
                assert!(!words.contains(word), "{words}");
            }
        }
    }
}
