//! Laws of the timer.
