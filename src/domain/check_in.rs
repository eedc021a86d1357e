//! The check-in: which cards are asked, what is on them, and what a tap means.
//!
//! As long as the risk asks (clinical.md D8): one short list for feather touch, the everyday five and
//! milk by hand; the eight cards of D21 for everything firmer, the warm-up with its light rocking too. A row of a list may stand for several
//! signs that weigh the same in the table of triage.

pub mod fever;
mod rows;
pub mod since;
pub mod skin;
pub mod spot;

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

pub use rows::{Mark, Row, rows};

use super::catalog::RoutineId;
use super::episode::Trend;
use super::triage::{Answers, Fever};

/// A card of the check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Card {
    /// One list in place of the eight cards.
    Short,
    /// Signs that need help at once.
    Emergency,
    /// Safety of self and baby.
    Safety,
    /// Fever and feeling ill.
    Fever,
    /// Skin.
    Skin,
    /// Nipple and discharge.
    Nipple,
    /// Lump.
    Lump,
    /// Pain.
    Pain,
    /// Since when and which way.
    Since,
}

impl Card {
    /// The eight cards of clinical.md D21, in order.
    pub const EIGHT: [Self; 8] = [
        Self::Emergency,
        Self::Safety,
        Self::Fever,
        Self::Skin,
        Self::Nipple,
        Self::Lump,
        Self::Pain,
        Self::Since,
    ];

    /// Its name in a path.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Emergency => "emergency",
            Self::Safety => "safety",
            Self::Fever => "fever",
            Self::Skin => "skin",
            Self::Nipple => "nipple",
            Self::Lump => "lump",
            Self::Pain => "pain",
            Self::Since => "since",
        }
    }

    /// Whether it is a list with "None of these".
    #[must_use]
    pub fn is_list(self) -> bool {
        !matches!(self, Self::Fever | Self::Pain | Self::Since)
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

/// A card that the check-in does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no card {0:?}")]
pub struct NoSuchCard(String);

impl FromStr for Card {
    type Err = NoSuchCard;

    fn from_str(text: &str) -> Result<Self, NoSuchCard> {
        std::iter::once(Self::Short)
            .chain(Self::EIGHT)
            .find(|card| card.slug() == text)
            .ok_or_else(|| NoSuchCard(text.to_owned()))
    }
}

/// Whether one short list suffices for a routine (clinical.md D8).
#[must_use]
pub fn short_suffices(routine: RoutineId) -> bool {
    matches!(
        routine,
        RoutineId::CalmOnly
            | RoutineId::Everyday
            | RoutineId::HandExpress
            | RoutineId::Aftercare
            | RoutineId::Lymph
    )
}

/// The cards of a check-in for `routine`; a sign on the short list brings the eight.
#[must_use]
pub fn cards(routine: RoutineId, all: bool) -> &'static [Card] {
    if short_suffices(routine) && !all {
        &[Card::Short]
    } else {
        &Card::EIGHT
    }
}

/// The answers with one sign of a list set or taken back. The list counts as answered from then on.
pub fn set(answers: &mut Answers, mark: Mark, on: bool) {
    fn put<T: Ord>(list: &mut Option<BTreeSet<T>>, sign: T, on: bool) {
        let list = list.get_or_insert_default();
        if on {
            list.insert(sign);
        } else {
            list.remove(&sign);
        }
    }
    match mark {
        Mark::Emergency(sign) => put(&mut answers.emergency, sign, on),
        Mark::Safety(sign) => put(&mut answers.safety, sign, on),
        Mark::Skin(sign) => {
            put(&mut answers.skin, sign, on);
            answers.recent_discharge = answers.recent_discharge.filter(|_| skin::has_colour(answers));
        }
        Mark::Nipple(sign) => put(&mut answers.nipple, sign, on),
        Mark::Lump(sign) => put(&mut answers.lump, sign, on),
        Mark::Fever => answers.fever = Some(if on { Fever::Yes } else { Fever::No }),
        Mark::Antibiotics => answers.antibiotics_trend = on.then_some(Trend::Worse),
    }
}

/// Whether any sign of the row is set: a row stands for "one of these", and no sign that is set stays unseen.
#[must_use]
pub fn is_on(answers: &Answers, row: &Row) -> bool {
    fn has<T: Ord>(list: Option<&BTreeSet<T>>, sign: &T) -> bool {
        list.is_some_and(|list| list.contains(sign))
    }
    row.marks.iter().any(|mark| match mark {
        Mark::Emergency(sign) => has(answers.emergency.as_ref(), sign),
        Mark::Safety(sign) => has(answers.safety.as_ref(), sign),
        Mark::Skin(sign) => has(answers.skin.as_ref(), sign),
        Mark::Nipple(sign) => has(answers.nipple.as_ref(), sign),
        Mark::Lump(sign) => has(answers.lump.as_ref(), sign),
        Mark::Fever => answers.fever == Some(Fever::Yes),
        Mark::Antibiotics => answers.antibiotics_trend == Some(Trend::Worse),
    })
}

/// "None of these" on a list card. On the short card it answers every red-flag card.
pub fn none(answers: &mut Answers, card: Card) {
    match card {
        Card::Short => {
            to_eight(answers);
            for card in Card::EIGHT {
                none(answers, card);
            }
            answers.fever = Some(Fever::No);
        }
        Card::Emergency => answers.emergency = Some(BTreeSet::new()),
        Card::Safety => answers.safety = Some(BTreeSet::new()),
        Card::Skin => (answers.skin, answers.recent_discharge) = (Some(BTreeSet::new()), None),
        Card::Nipple => answers.nipple = Some(BTreeSet::new()),
        Card::Lump => answers.lump = Some(BTreeSet::new()),
        Card::Fever | Card::Pain | Card::Since => {}
    }
}

/// From the short list to the eight cards: they ask for all of it again, and a tick on the short list, which
/// stands for many signs, is not held against her as one of them.
pub fn to_eight(answers: &mut Answers) {
    for card in Card::EIGHT {
        unsure(answers, card);
    }
    answers.antibiotics_trend = None;
}

/// "Not sure": the card stays unknown, which is never better than feather touch.
pub fn unsure(answers: &mut Answers, card: Card) {
    match card {
        Card::Emergency => answers.emergency = None,
        Card::Safety => answers.safety = None,
        Card::Skin => (answers.skin, answers.recent_discharge) = (None, None),
        Card::Nipple => answers.nipple = None,
        Card::Lump => answers.lump = None,
        Card::Fever => {
            answers.fever = None;
            answers.temperature_c = None;
            answers.chills = None;
            answers.unwell = None;
        }
        Card::Short | Card::Pain | Card::Since => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::routine::{Wishes, build};
    use super::super::technique::Level;
    use super::super::triage::{Outcome, evaluate};
    use super::*;

    #[test]
    fn every_sign_of_a_list_card_can_be_ticked_and_taken_back() {
        for card in Card::EIGHT.into_iter().chain([Card::Short]) {
            for row in rows(card) {
                let mut answers = Answers::default();
                assert!(!is_on(&answers, row), "{}", row.key);
                row.marks.iter().for_each(|mark| set(&mut answers, *mark, true));
                assert!(is_on(&answers, row), "{}", row.key);
                row.marks.iter().for_each(|mark| set(&mut answers, *mark, false));
                assert!(!is_on(&answers, row), "{}", row.key);
            }
        }
    }

    #[test]
    fn a_sign_on_the_short_list_never_leaves_go() {
        for row in rows(Card::Short).iter().filter(|row| row.key != "short-spot") {
            let mut answers = Answers::none_of_these();
            row.marks.iter().for_each(|mark| set(&mut answers, *mark, true));
            assert!(evaluate(&answers).outcome <= Outcome::Gentle, "{}", row.key);
        }
    }

    #[test]
    fn a_sign_that_is_set_stands_on_a_ticked_row() {
        for card in Card::EIGHT {
            for row in rows(card) {
                for mark in row.marks {
                    let mut answers = Answers::default();
                    set(&mut answers, *mark, true);
                    assert!(is_on(&answers, row), "{}", row.key);
                    row.marks.iter().for_each(|mark| set(&mut answers, *mark, false));
                    assert!(!is_on(&answers, row), "{}", row.key);
                }
            }
        }
    }

    #[test]
    fn a_tick_on_the_short_list_leaves_no_sign_behind() {
        for row in rows(Card::Short) {
            let mut answers = Answers::default();
            row.marks.iter().for_each(|mark| set(&mut answers, *mark, true));
            to_eight(&mut answers);
            assert_eq!(answers, Answers::default(), "{}", row.key);
        }
    }

    /// Also over answers that are being corrected: nothing of them stays under "None of these".
    #[test]
    fn none_on_the_short_list_is_none_of_all() {
        let mut answers = Answers::default();
        for card in Card::EIGHT {
            let marks = rows(card).iter().flat_map(|row| row.marks);
            marks.for_each(|mark| set(&mut answers, *mark, true));
        }
        fever::says(&mut answers, Fever::Yes, fever::Feeling::Shivery);
        answers.recent_discharge = Some(true);
        none(&mut answers, Card::Short);
        assert_eq!(answers, Answers::none_of_these());
    }

    #[test]
    fn not_sure_forgets_the_whole_card() {
        for card in Card::EIGHT.into_iter().filter(|card| card.is_list()) {
            let mut answers = Answers::default();
            let marks = rows(card).iter().flat_map(|row| row.marks);
            marks.for_each(|mark| set(&mut answers, *mark, true));
            unsure(&mut answers, card);
            assert_eq!(answers, Answers::default(), "{card}");
        }
    }

    #[test]
    fn not_sure_is_never_go() {
        for card in Card::EIGHT.into_iter().filter(|card| card.is_list()) {
            let mut answers = Answers::none_of_these();
            unsure(&mut answers, card);
            assert_ne!(evaluate(&answers).outcome, Outcome::Go, "{card}");
        }
    }

    /// D8: the full questions are for level 2 and 3; milk by hand, which must come out, is the exception.
    #[test]
    fn one_list_suffices_for_feather_touch_and_milk_alone() {
        for routine in RoutineId::ALL.iter().filter(|routine| short_suffices(**routine)) {
            let built = build(*routine, &Wishes::default()).unwrap();
            let firm = built.every().find(|stretch| stretch.level > Some(Level::Feather));
            let milk = *routine == RoutineId::HandExpress;
            assert!(
                firm.is_none() || milk,
                "{routine}: {:?}",
                firm.map(|stretch| stretch.step)
            );
        }
        assert!(!short_suffices(RoutineId::ClogRelief));
    }

    #[test]
    fn a_path_reads_back_as_its_card() {
        for card in Card::EIGHT.into_iter().chain([Card::Short]) {
            assert_eq!(card.to_string().parse(), Ok(card));
        }
        assert!("nonsense".parse::<Card>().is_err());
    }
}
