//! Pictures of what may have set a clog off, one each, to be tapped.

mod other;
mod worn;

use super::breast::FRAME;
use super::scene::Scene;
use super::{Look, Style};

/// What may have set a clog off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TriggerPicture {
    /// A feed was missed or late.
    MissedFeed,
    /// The baby slept longer.
    SleptLonger,
    /// A new pump.
    NewPump,
    /// Another flange or suction.
    FlangeSuction,
    /// A tight bra.
    TightBra,
    /// The strap of a bag or a belt.
    Strap,
    /// A baby carrier.
    Carrier,
    /// A binder.
    Binder,
    /// Sleep on the tummy.
    TummySleep,
    /// A new hold.
    NewHold,
    /// A sore latch.
    SoreLatch,
    /// Feeds were cut.
    CutFeeds,
    /// Illness.
    Illness,
    /// Stress.
    Stress,
}

impl TriggerPicture {
    /// Every picture.
    pub const ALL: [Self; 14] = [
        Self::MissedFeed,
        Self::SleptLonger,
        Self::NewPump,
        Self::FlangeSuction,
        Self::TightBra,
        Self::Strap,
        Self::Carrier,
        Self::Binder,
        Self::TummySleep,
        Self::NewHold,
        Self::SoreLatch,
        Self::CutFeeds,
        Self::Illness,
        Self::Stress,
    ];

    /// Its name in files: lower case, words joined by `_`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::MissedFeed => "missed_feed",
            Self::SleptLonger => "slept_longer",
            Self::NewPump => "new_pump",
            Self::FlangeSuction => "flange_suction",
            Self::TightBra => "tight_bra",
            Self::Strap => "strap",
            Self::Carrier => "carrier",
            Self::Binder => "binder",
            Self::TummySleep => "tummy_sleep",
            Self::NewHold => "new_hold",
            Self::SoreLatch => "sore_latch",
            Self::CutFeeds => "cut_feeds",
            Self::Illness => "illness",
            Self::Stress => "stress",
        }
    }
}

/// The picture in a skin tone (Monk scale `1..=10`); bodies are covered, or drawn without a nipple.
#[must_use]
pub fn trigger(picture: TriggerPicture, tone: u8) -> Scene {
    let look = Look {
        tone,
        style: Style::Covered,
        ..Look::default()
    };
    let items = match picture {
        TriggerPicture::MissedFeed => other::missed_feed(),
        TriggerPicture::SleptLonger => other::slept_longer(),
        TriggerPicture::NewPump => other::new_pump(),
        TriggerPicture::FlangeSuction => other::flange_suction(),
        TriggerPicture::TightBra => worn::tight_bra(),
        TriggerPicture::Strap => worn::strap(&look),
        TriggerPicture::Carrier => worn::carrier(&look),
        TriggerPicture::Binder => worn::binder(&look),
        TriggerPicture::TummySleep => worn::tummy_sleep(),
        TriggerPicture::NewHold => other::new_hold(),
        TriggerPicture::SoreLatch => other::sore_latch(),
        TriggerPicture::CutFeeds => other::cut_feeds(),
        TriggerPicture::Illness => other::illness(),
        TriggerPicture::Stress => other::stress(),
    };
    Scene {
        view: (FRAME, FRAME),
        items,
        tone,
        round_s: 0.0,
    }
}
