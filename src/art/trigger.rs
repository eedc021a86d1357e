//! Pictures of what may have set a clog off, one each, to be tapped.

mod other;
mod worn;

use super::breast::FRAME;
use super::scene::Scene;
use super::{Look, Style};
use crate::domain::trigger::Trigger;

/// The picture in a skin tone (Monk scale `1..=10`); bodies are covered, or drawn without a nipple.
#[must_use]
pub fn trigger(picture: Trigger, tone: u8) -> Scene {
    let look = Look {
        tone,
        style: Style::Covered,
        ..Look::default()
    };
    let items = match picture {
        Trigger::MissedFeed => other::missed_feed(),
        Trigger::SleptLonger => other::slept_longer(),
        Trigger::NewPump => other::new_pump(),
        Trigger::FlangeSuction => other::flange_suction(),
        Trigger::TightBra => worn::tight_bra(),
        Trigger::Strap => worn::strap(&look),
        Trigger::Carrier => worn::carrier(&look),
        Trigger::Binder => worn::binder(&look),
        Trigger::TummySleep => worn::tummy_sleep(),
        Trigger::NewHold => other::new_hold(),
        Trigger::SoreLatch => other::sore_latch(),
        Trigger::CutFeeds => other::cut_feeds(),
        Trigger::Illness => other::illness(),
        Trigger::Stress => other::stress(),
    };
    Scene {
        view: (FRAME, FRAME),
        items,
        tone,
        round_s: 0.0,
    }
}
