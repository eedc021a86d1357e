//! What is on the list cards. Words: `signs-<key>`.

use super::Card;
use crate::domain::triage::{
    EmergencySign as E, LumpSign as L, NippleSign as N, SafetySign as S, SkinSign as K,
};

/// A sign, or a question of another card, behind a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A sign of the first card.
    Emergency(E),
    /// A sign of the second card.
    Safety(S),
    /// A sign of the skin.
    Skin(K),
    /// A sign of the nipple.
    Nipple(N),
    /// A sign of the lump.
    Lump(L),
    /// Fever, or hot, shivery, achy.
    Fever,
    /// No better, or worse, on antibiotics.
    Antibiotics,
}

/// One row of a list: a tap sets all its signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Key of its words, after `signs-`.
    pub key: &'static str,
    /// What it stands for.
    pub marks: &'static [Mark],
}

const fn row(key: &'static str, marks: &'static [Mark]) -> Row {
    Row { key, marks }
}

const EMERGENCY: &[Row] = &[
    row(
        "confused",
        &[
            Mark::Emergency(E::Confused),
            Mark::Emergency(E::Slurred),
            Mark::Emergency(E::HardToWake),
        ],
    ),
    row(
        "breath",
        &[
            Mark::Emergency(E::Breathless),
            Mark::Emergency(E::TroubleBreathing),
        ],
    ),
    row(
        "chest",
        &[Mark::Emergency(E::ChestPain), Mark::Emergency(E::RacingHeart)],
    ),
    row(
        "faint",
        &[Mark::Emergency(E::Fainting), Mark::Emergency(E::Seizure)],
    ),
    row("mottled", &[Mark::Emergency(E::MottledSkin)]),
    row("shaking", &[Mark::Emergency(E::Shaking)]),
    row("leg", &[Mark::Emergency(E::OneLeg)]),
    row("face-hands", &[Mark::Emergency(E::FaceHandsSwelling)]),
    row(
        "headache",
        &[Mark::Emergency(E::Headache), Mark::Emergency(E::Vision)],
    ),
    row(
        "bleeding",
        &[Mark::Emergency(E::HeavyBleeding), Mark::Emergency(E::BellyPain)],
    ),
    row(
        "urine",
        &[Mark::Emergency(E::NoUrine), Mark::Emergency(E::NoFluids)],
    ),
    row("dying", &[Mark::Emergency(E::FeelsDying)]),
];

const SAFETY: &[Row] = &[
    row("harm", &[Mark::Safety(S::HarmSelf), Mark::Safety(S::HarmBaby)]),
    row("unsafe", &[Mark::Safety(S::NotSafe), Mark::Safety(S::Voices)]),
    row(
        "baby-limp",
        &[
            Mark::Safety(S::BabyLimp),
            Mark::Safety(S::BabyBlue),
            Mark::Safety(S::BabyHardToWake),
            Mark::Safety(S::BabyBreathing),
        ],
    ),
    row("baby-fever", &[Mark::Safety(S::BabyFever)]),
    row(
        "baby-dry",
        &[
            Mark::Safety(S::BabyFewWets),
            Mark::Safety(S::BabySleepy),
            Mark::Safety(S::BabyNotFeeding),
        ],
    ),
    row(
        "mood",
        &[
            Mark::Safety(S::LowMood),
            Mark::Safety(S::Worry),
            Mark::Safety(S::NoSleep),
        ],
    ),
];

const SKIN: &[Row] = &[
    row("hot", &[Mark::Skin(K::Hot)]),
    row("colour", &[Mark::Skin(K::Red), Mark::Skin(K::Darker)]),
    row(
        "spreading",
        &[
            Mark::Skin(K::Spreading),
            Mark::Skin(K::Growing),
            Mark::Skin(K::Streaks),
        ],
    ),
    row("third", &[Mark::Skin(K::OverThird)]),
    row("peel", &[Mark::Skin(K::Dimpling), Mark::Skin(K::OrangePeel)]),
    row("purple", &[Mark::Skin(K::PurpleBlack), Mark::Skin(K::Blistering)]),
    row("numb", &[Mark::Skin(K::Numb), Mark::Skin(K::PainOutOfScale)]),
    row("wound", &[Mark::Skin(K::Sores), Mark::Skin(K::OpenWound)]),
];

const NIPPLE: &[Row] = &[
    row("pus", &[Mark::Nipple(N::Pus), Mark::Nipple(N::Blood)]),
    row("pulled", &[Mark::Nipple(N::PulledIn)]),
    row("crack", &[Mark::Nipple(N::Blisters), Mark::Nipple(N::DeepCrack)]),
    row("cracked", &[Mark::Nipple(N::Cracked), Mark::Nipple(N::Sore)]),
    row("dot", &[Mark::Nipple(N::WhiteDot)]),
];

const LUMP: &[Row] = &[
    row("fluid", &[Mark::Lump(L::FluidTender)]),
    row("sharp", &[Mark::Lump(L::SharpHardHot)]),
    row("armpit", &[Mark::Lump(L::ArmpitHard)]),
    row("tight", &[Mark::Lump(L::BothHard)]),
    row("full", &[Mark::Lump(L::Fullness)]),
];

/// One list of everything that would change the way; a tap leads to the cards in question.
const SHORT: &[Row] = &[
    row("short-emergency", &[Mark::Emergency(E::Confused)]),
    row("short-pale", &[Mark::Emergency(E::MottledSkin)]),
    row("short-leg", &[Mark::Emergency(E::OneLeg)]),
    row("short-headache", &[Mark::Emergency(E::Headache)]),
    row("short-harm", &[Mark::Safety(S::NotSafe)]),
    row("short-fever", &[Mark::Fever]),
    row("short-skin", &[Mark::Skin(K::Red)]),
    row("short-nipple", &[Mark::Nipple(N::Pus)]),
    row("short-lump", &[Mark::Lump(L::SharpHardHot)]),
    row("short-medicine", &[Mark::Antibiotics]),
    row("short-spot", &[Mark::Lump(L::Lump)]),
];

/// The rows of a card; none where it is no list.
#[must_use]
pub fn rows(card: Card) -> &'static [Row] {
    match card {
        Card::Short => SHORT,
        Card::Emergency => EMERGENCY,
        Card::Safety => SAFETY,
        Card::Skin => SKIN,
        Card::Nipple => NIPPLE,
        Card::Lump => LUMP,
        Card::Fever | Card::Pain | Card::Since => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every sign of a vocabulary stands on its card; `lump` comes from the map.
    #[test]
    fn every_sign_stands_on_its_card() {
        let on = |card: Card, mark: Mark| rows(card).iter().any(|row| row.marks.contains(&mark));
        assert!(
            E::ALL
                .iter()
                .all(|sign| on(Card::Emergency, Mark::Emergency(*sign)))
        );
        assert!(S::ALL.iter().all(|sign| on(Card::Safety, Mark::Safety(*sign))));
        assert!(K::ALL.iter().all(|sign| on(Card::Skin, Mark::Skin(*sign))));
        assert!(N::ALL.iter().all(|sign| on(Card::Nipple, Mark::Nipple(*sign))));
        let mut asked = L::ALL.iter().filter(|sign| **sign != L::Lump);
        assert!(asked.all(|sign| on(Card::Lump, Mark::Lump(*sign))));
    }
}
