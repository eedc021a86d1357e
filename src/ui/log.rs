//! The log as screens share it: what home shows of it, what runs, and what a tap does to it.

use chrono_tz::Tz;
use dioxus::prelude::*;
use futures_channel::mpsc::UnboundedReceiver;
use futures_util::StreamExt as _;

use super::context::{App, use_app};
use super::route::Route;
use crate::domain::at::{At, SECOND};
use crate::domain::baby::ForBaby;
use crate::domain::breast_map::Side;
use crate::domain::day::{Day, day_of};
use crate::domain::entry::{Care, CareKind, Kind, NewEntry, Source};
use crate::domain::ids::{BabyId, EntryId, TimerId};
use crate::domain::player::Moment;
use crate::domain::settings::{Settings, Since};
use crate::domain::timer::{Doing, Event, Timed, Timer};
use crate::platform::clock::sleep;
use crate::store::{Filter, KeptTimer, LogHome, Mark};

/// What she looks at in the log; it is there again when she comes back from a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Which lines.
    pub filter: Filter,
    /// From where on, to older ones.
    pub from: Mark,
}

impl Default for Looked {
    fn default() -> Self {
        Self {
            filter: Filter::default(),
            from: Mark::NEWEST,
        }
    }
}

/// The day of hers that `now` lies in.
#[must_use]
pub fn whole_day(settings: &Settings, zone: Tz, now: At) -> Day {
    day_of(now.utc_ms(), settings.day_start, zone)
}

/// Something that happens to a timer; the driver keeps it before it is shown.
#[derive(Clone, Copy, Debug)]
pub struct TimerTap {
    /// Which.
    pub id: TimerId,
    /// What.
    pub event: Event,
}

/// The driver's ear for timers, in any screen.
pub type TimerTaps = Coroutine<TimerTap>;

/// The ear, in any screen.
#[must_use]
pub fn use_timer_taps() -> TimerTaps {
    use_coroutine_handle::<TimerTap>()
}

/// Starts the driver of timers at the root: one tap after the other, each kept before the next.
pub fn use_timers(app: App) {
    use_coroutine(move |mut taps: UnboundedReceiver<TimerTap>| async move {
        while let Some(tap) = taps.next().await {
            app.tap_timer(tap).await;
        }
    });
}

/// The instant, and a new one at every whole second of the app's clock.
#[must_use]
pub fn use_tick() -> Signal<Moment> {
    let app = use_app();
    let mut now = use_signal(|| app.moment());
    use_future(move || async move {
        loop {
            sleep(until_second(app)).await;
            now.set(app.moment());
        }
    });
    now
}

/// Real milliseconds to the next whole second of the app's clock; a fifth of a second at least.
fn until_second(app: App) -> u64 {
    let left = SECOND - app.moment().wall_ms.rem_euclid(SECOND);
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss
    )] // a second at most, and the pace is 1 outside tests
    let real = (left as f64 / app.platform().clock.pace()) as u64;
    real.max(200)
}

/// How long ago the last feed was, from where she counts.
#[must_use]
pub fn since_feed(log: &LogHome, since: Since, now_ms: i64) -> Option<i64> {
    let feed = log.last_feed.as_ref()?;
    let from = match since {
        Since::Start => feed.at,
        Since::End => feed.until(),
    };
    Some(now_ms.saturating_sub(from.utc_ms()).max(0))
}

/// The babies as a line names them: each on a side of its own where both feed at once.
#[must_use]
pub fn for_babies(babies: &[BabyId], at_once: bool) -> Vec<ForBaby> {
    let mut sides = [Side::Left, Side::Right].into_iter();
    babies
        .iter()
        .map(|baby| ForBaby {
            baby: *baby,
            side: if at_once { sides.next() } else { None },
        })
        .collect()
}

impl App {
    /// The zone of this place.
    #[must_use]
    pub fn zone(self) -> Tz {
        self.platform().clock.zone()
    }

    /// Her day now.
    #[must_use]
    pub fn today(self) -> Day {
        whole_day(&self.settings_peek(), self.zone(), self.now())
    }

    /// Reads what home shows of the log again.
    pub async fn refresh_log(mut self) {
        match self.database().log_home(self.today().span, self.now()).await {
            Ok(fresh) => self.log.set(fresh),
            Err(error) => self.fail(&error),
        }
    }

    /// The babies of the last feed, or the only one there is.
    #[must_use]
    pub fn usual_babies(self) -> Vec<BabyId> {
        let log = self.log.peek();
        match (log.babies.as_slice(), &log.last_feed) {
            ([only], _) => vec![only.id],
            (_, Some(feed)) => feed.babies.iter().map(|its| its.baby).collect(),
            (_, None) => Vec::new(),
        }
    }

    /// The side to propose for the next feed of these babies; `None` where nothing is known.
    #[must_use]
    pub fn next_side(self, babies: &[BabyId]) -> Option<Side> {
        let log = self.log.read();
        let own = match babies {
            [one] => log.each.iter().find(|last| last.baby == *one),
            _ => None,
        };
        let ended_on = own.map_or(log.ended_on, |last| last.ended_on);
        let clog = self.overview.read().open.as_ref().map(|open| open.side);
        // A side that rests is asked about before a feed (T13): the other is proposed.
        let rests: Vec<Option<Side>> = self.resting().into_iter().collect();
        let open = if let [Some(one)] = rests[..] {
            Some(one.other())
        } else {
            None
        };
        open.or_else(|| self.settings().next_side.propose(ended_on, clog))
    }

    /// A timer that runs, if it still does.
    #[must_use]
    pub fn timer(self, id: TimerId) -> Option<KeptTimer> {
        let log = self.log.read();
        log.timers.iter().find(|kept| kept.id == id).cloned()
    }

    /// Begins a timer now; it is in the log before its screen says that it runs.
    pub fn start_timer(mut self, timed: Timed, doing: Doing) {
        if *self.starting.peek() {
            return;
        }
        self.starting.set(true);
        let now = self.now();
        let begun = Timer::start(timed, doing, now, self.moment());
        let database = self.database();
        let work = async move { database.start_timer(begun, now).await };
        self.then(work, |mut app, id| {
            app.starting.set(false);
            app.go(Route::Timer { id });
        });
    }

    /// One tap on a timer, whole: changed, kept, then shown.
    async fn tap_timer(mut self, tap: TimerTap) {
        let kept = self
            .log
            .peek()
            .timers
            .iter()
            .find(|kept| kept.id == tap.id)
            .cloned();
        let Some(mut kept) = kept else { return };
        if !kept.timer.update(tap.event, self.moment()) {
            return;
        }
        kept.saved = self.now();
        match self
            .database()
            .save_timer(kept.id, kept.timer.clone(), kept.saved)
            .await
        {
            Ok(()) => {
                let mut log = self.log.write();
                if let Some(shown) = log.timers.iter_mut().find(|other| other.id == kept.id) {
                    *shown = kept;
                }
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Ends a timer: its line is in the log, and what it cannot know may be added.
    pub fn finish_timer(self, kept: &KeptTimer) {
        let new = kept.timer.finish(self.now(), self.moment());
        let (database, id) = (self.database(), kept.id);
        self.then(async move { database.finish_timer(id, new).await }, |app, id| {
            app.open_saved(id, &Route::Home {});
        });
    }

    /// Ends a timer that was a mistake.
    pub fn drop_timer(self, id: TimerId) {
        let database = self.database();
        self.then(async move { database.drop_timer(id).await }, |app, ()| {
            app.go(Route::Home {});
        });
    }

    /// Care in one tap, now.
    pub fn tap_care(self, kind: CareKind, done: impl FnOnce(Self, EntryId) + 'static) {
        let new = NewEntry {
            at: self.now(),
            end: None,
            kind: Kind::Care(Care::tapped(kind)),
            note: None,
            babies: Vec::new(),
            source: Source::Own,
        };
        let database = self.database();
        self.then(async move { database.add_entry(new).await }, done);
    }

    /// Deletes a line; it can be brought back for a while.
    pub fn delete_entry(self, id: EntryId) {
        let (database, now) = (self.database(), self.now());
        self.write(async move { database.delete_entry(id, now).await });
    }

    /// The deleted line whose bar was closed.
    #[must_use]
    pub fn undone(self) -> Option<EntryId> {
        (self.undone)()
    }

    /// Takes the bar away; the line can still be brought back from the log.
    pub fn leave_undo(mut self, id: EntryId) {
        self.undone.set(Some(id));
    }

    /// Brings a deleted line back.
    pub fn restore_entry(self, id: EntryId) {
        let database = self.database();
        self.write(async move { database.restore_entry(id).await });
    }
}
