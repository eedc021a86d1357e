//! The only place that asks what time it is.

use chrono::{Local, Offset};
use web_time::Instant;

use crate::domain::at::At;
use crate::domain::player::Moment;

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

    /// A clock that runs `pace` times faster from now on, so that a journey need not wait.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn at_pace(pace: f64) -> Self {
        Self { pace, ..Self::new() }
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
        At::new(self.wall_ms(), offset).unwrap_or_else(|_| At::EPOCH)
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
}
