//! The only place that asks what time it is.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use chrono::{Local, NaiveDateTime, Offset, TimeZone as _};
use chrono_tz::Tz;
use web_time::Instant;

use crate::domain::at::At;
use crate::domain::player::Moment;

/// Waits for `ms` real milliseconds.
pub async fn sleep(ms: u64) {
    let span = std::time::Duration::from_millis(ms);
    #[cfg(not(target_arch = "wasm32"))]
    tokio::time::sleep(span).await;
    #[cfg(target_arch = "wasm32")]
    gloo_timers::future::sleep(span).await;
}

/// The moment that it is, for what has a deadline.
#[must_use]
pub fn instant() -> Instant {
    Instant::now()
}

/// Microseconds since 1970, for a log that other programs compare with theirs.
#[cfg(all(feature = "desktop", feature = "testing"))]
pub(super) fn wall_us() -> i64 {
    chrono::Utc::now().timestamp_micros()
}

/// Whether something becomes true within `limit`; it is asked again and again.
#[cfg(test)]
pub(crate) fn becomes(limit: std::time::Duration, so: impl Fn() -> bool) -> bool {
    let until = Instant::now() + limit;
    loop {
        if so() {
            return true;
        }
        if Instant::now() > until {
            return false;
        }
        std::thread::yield_now();
    }
}

/// What `work` gives, waited for on this thread until it wakes it; `None` where `limit` is over first.
#[cfg(test)]
pub(crate) fn wait_for<T>(work: impl Future<Output = T>, limit: std::time::Duration) -> Option<T> {
    use std::task::{Context, Poll, Wake, Waker};

    struct Here(std::thread::Thread);
    impl Wake for Here {
        fn wake(self: std::sync::Arc<Self>) {
            self.0.unpark();
        }
    }

    let until = Instant::now() + limit;
    let waker = Waker::from(std::sync::Arc::new(Here(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut work = std::pin::pin!(work);
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut context) {
            return Some(done);
        }
        let left = until.checked_duration_since(Instant::now())?;
        std::thread::park_timeout(left);
    }
}

/// What `work` gives, or `None` where `limit` is over first.
pub async fn first<T>(work: impl Future<Output = T>, limit: impl Future<Output = ()>) -> Option<T> {
    let (mut work, mut limit) = (pin!(work), pin!(limit));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => limit.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Tells the time of the wall and a time that only grows.
pub trait Clock {
    /// Now, with the offset of this place.
    fn now(&self) -> At;
    /// Now as the player wants it.
    fn moment(&self) -> Moment;
    /// How many times faster than the wall it runs; 1 in every build that people get.
    fn pace(&self) -> f64 {
        1.0
    }

    /// Milliseconds of a clock that only grows and never runs faster than the wall: what fingers go by.
    fn hand_ms(&self) -> i64 {
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)] // ages of the universe away
        let real = (self.moment().mono_ms as f64 / self.pace()) as i64;
        real
    }

    /// The instant of the device at which [`Clock::moment`] gives `mono_ms`.
    fn instant(&self, mono_ms: i64) -> Instant {
        moved(Instant::now(), mono_ms - self.moment().mono_ms, self.pace())
    }

    /// The zone of this place, by whose clock days begin and end.
    fn zone(&self) -> Tz {
        zone_here(self.now())
    }
}

/// The instant `ms` of a clock after `from`, or before it, where the clock runs `pace` times faster.
fn moved(from: Instant, ms: i64, pace: f64) -> Instant {
    #[allow(clippy::cast_precision_loss)] // ages of the universe away
    let seconds = ms as f64 / 1_000.0 / pace;
    let span = std::time::Duration::try_from_secs_f64(seconds.abs()).unwrap_or_default();
    let there = if seconds < 0.0 {
        from.checked_sub(span)
    } else {
        from.checked_add(span)
    };
    there.unwrap_or(from)
}

/// The zone that the device names, if its clock agrees with it at `now`; else the fixed offset that the clock shows.
fn zone_here(now: At) -> Tz {
    let named = std::env::var("TZ").ok().and_then(|name| name.parse().ok());
    let zone = named.or_else(|| iana_time_zone::get_timezone().ok()?.parse().ok());
    zone.filter(|zone| offset_min(*zone, now) == now.offset_min())
        .unwrap_or_else(|| fixed(now.offset_min()))
}

/// Minutes east of UTC that a clock in `zone` shows at `now`.
fn offset_min(zone: Tz, now: At) -> i16 {
    let utc: NaiveDateTime = now.local().naive_utc();
    let seconds = zone.offset_from_utc_datetime(&utc).fix().local_minus_utc();
    i16::try_from(seconds / 60).unwrap_or_default()
}

/// The zone of whole hours nearest to an offset; its name has the sign the other way round.
fn fixed(offset_min: i16) -> Tz {
    let hours = (f32::from(offset_min) / 60.0).round();
    format!("Etc/GMT{:+}", -hours).parse().unwrap_or(Tz::UTC)
}

/// The device's own clock.
#[derive(Debug)]
pub struct SystemClock {
    start: Instant,
    #[cfg(feature = "testing")]
    pace: f64,
    #[cfg(feature = "testing")]
    start_ms: i64,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl SystemClock {
    /// Starts the growing clock.
    #[must_use]
    pub fn new() -> Self {
        Self {
            start: Instant::now(),
            #[cfg(feature = "testing")]
            pace: 1.0,
            #[cfg(feature = "testing")]
            start_ms: wall_ms(),
        }
    }

    /// A clock that starts at `start_ms` (now without it) and runs `pace` times faster, so that a
    /// journey need not wait.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn at_pace(pace: f64, start_ms: Option<i64>) -> Self {
        let clock = Self::new();
        let start_ms = start_ms.unwrap_or(clock.start_ms);
        Self {
            pace,
            start_ms,
            ..clock
        }
    }

    #[allow(clippy::cast_possible_truncation)] // ages of the universe away
    fn elapsed_ms(&self) -> i64 {
        let real = self.start.elapsed().as_millis() as i64;
        #[cfg(feature = "testing")]
        #[allow(clippy::cast_precision_loss)]
        {
            (real as f64 * self.pace) as i64
        }
        #[cfg(not(feature = "testing"))]
        {
            real
        }
    }

    fn wall_ms(&self) -> i64 {
        #[cfg(feature = "testing")]
        {
            self.start_ms + self.elapsed_ms()
        }
        #[cfg(not(feature = "testing"))]
        {
            wall_ms()
        }
    }
}

fn wall_ms() -> i64 {
    chrono::Utc::now().timestamp_millis()
}

impl Clock for SystemClock {
    fn now(&self) -> At {
        let minutes = Local::now().offset().fix().local_minus_utc() / 60;
        let offset = i16::try_from(minutes).unwrap_or_default();
        At::new(self.wall_ms(), offset).unwrap_or(At::EPOCH)
    }

    fn moment(&self) -> Moment {
        Moment {
            wall_ms: self.wall_ms(),
            mono_ms: self.elapsed_ms(),
        }
    }

    #[cfg(feature = "testing")]
    fn pace(&self) -> f64 {
        self.pace
    }

    fn instant(&self, mono_ms: i64) -> Instant {
        moved(self.start, mono_ms, self.pace())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_zone_shows_the_clock_of_the_place() -> Result<(), Box<dyn std::error::Error>> {
        for hours in [-9_i16, 0, 1, 12] {
            let now = At::new(1_795_317_000_000, hours * 60)?;
            assert_eq!(offset_min(fixed(hours * 60), now), hours * 60);
        }
        Ok(())
    }

    #[test]
    fn the_zone_here_agrees_with_the_clock() {
        let clock = SystemClock::new();
        let now = clock.now();
        assert!((offset_min(clock.zone(), now) - now.offset_min()).abs() < 60);
    }
}
