//! What may have set a clog off, and the one tip that belongs to it.

use serde::{Deserialize, Serialize};

/// One picture of the screen "What may have set it off".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    /// A feed was missed or late.
    MissedFeed,
    /// The baby slept longer.
    SleptLonger,
    /// A new pump.
    NewPump,
    /// Flange or suction.
    FlangeSuction,
    /// A tight bra.
    TightBra,
    /// The strap of a bag or a belt.
    Strap,
    /// A carrier.
    Carrier,
    /// A belly binder.
    Binder,
    /// Sleep on the tummy.
    TummySleep,
    /// A new hold.
    NewHold,
    /// A sore latch.
    SoreLatch,
    /// Feeds were cut.
    CutFeeds,
    /// An illness.
    Illness,
    /// Stress.
    Stress,
}

impl Trigger {
    /// Every picture, in the order of the screen.
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

    /// How rows, files and word keys write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
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

    /// The word key of its tip, a theme of clinical.md 15.
    #[must_use]
    pub fn tip(self) -> &'static str {
        match self {
            Self::MissedFeed | Self::SleptLonger | Self::CutFeeds => "care-tip-feeding",
            Self::NewPump | Self::FlangeSuction => "care-tip-pump",
            Self::TightBra | Self::Strap | Self::Carrier | Self::Binder | Self::TummySleep => {
                "care-tip-pressure"
            }
            Self::NewHold => "care-tip-position-change",
            Self::SoreLatch => "care-tip-position-latch",
            Self::Illness => "care-tip-rest-help",
            Self::Stress => "care-tip-stress-breath",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_what_a_row_holds() {
        for trigger in Trigger::ALL {
            let json = serde_json::to_string(&trigger).unwrap();
            assert_eq!(json, format!("{:?}", trigger.slug()));
        }
    }

    #[test]
    fn every_tip_is_a_message_of_the_app() {
        let words = include_str!("../../locales/en/care.ftl");
        for trigger in Trigger::ALL {
            let message = format!("\n{} = ", trigger.tip());
            assert!(words.contains(&message), "{trigger:?}");
        }
    }
}
