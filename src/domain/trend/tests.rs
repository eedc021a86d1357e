//! Laws of trends.
