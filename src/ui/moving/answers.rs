//! The ways to answer what a file does not say, in the order in which they are shown.

use crate::domain::entry::MilkKind;
use crate::domain::settings::MilkUnit;
use crate::import::{Answers, DateOrder, HourTwice, Letterless, PumpOrder, Question};

const UNITS: [MilkUnit; 2] = [MilkUnit::Millilitres, MilkUnit::Ounces];
const HOURS: [HourTwice; 2] = [HourTwice::First, HourTwice::Second];
const ORDERS: [DateOrder; 2] = [DateOrder::MonthFirst, DateOrder::DayFirst];
const LETTERLESS: [Letterless; 3] = [
    Letterless::MinutesLeftRight,
    Letterless::HoursLeftRight,
    Letterless::NotKnown,
];
const PUMPS: [PumpOrder; 3] = [PumpOrder::LeftFirst, PumpOrder::RightFirst, PumpOrder::NotKnown];
const BOTTLES: [MilkKind; 4] = [
    MilkKind::BreastMilk,
    MilkKind::Formula,
    MilkKind::Mixed,
    MilkKind::NotSaid,
];

/// Every question, in the order in which they are asked.
pub const ALL: [Question; 7] = [
    Question::Zone,
    Question::HourTwice,
    Question::DateOrder,
    Question::Unit,
    Question::Letterless,
    Question::PumpOrder,
    Question::Bottle,
];

/// Takes the answer at `place` among the ways to answer; the zone has a list of its own.
pub fn answer(answers: &mut Answers, question: Question, place: usize) {
    match question {
        Question::Zone => {}
        Question::HourTwice => answers.hour_twice = HOURS.get(place).copied(),
        Question::DateOrder => answers.dates = ORDERS.get(place).copied(),
        Question::Unit => answers.unit = UNITS.get(place).copied(),
        Question::Letterless => answers.letterless = LETTERLESS.get(place).copied(),
        Question::PumpOrder => answers.pump_order = PUMPS.get(place).copied(),
        Question::Bottle => answers.bottle = BOTTLES.get(place).copied(),
    }
}

/// Takes an answer back, so that it is asked again.
pub fn forget(answers: &mut Answers, question: Question) {
    match question {
        Question::Zone => answers.zone = None,
        other => answer(answers, other, usize::MAX),
    }
}

/// The place of her answer among the ways to answer; none for the zone.
#[must_use]
pub fn place(answers: &Answers, question: Question) -> Option<usize> {
    fn of<T: PartialEq>(all: &[T], given: Option<&T>) -> Option<usize> {
        all.iter().position(|one| Some(one) == given)
    }
    match question {
        Question::Zone => None,
        Question::HourTwice => of(&HOURS, answers.hour_twice.as_ref()),
        Question::DateOrder => of(&ORDERS, answers.dates.as_ref()),
        Question::Unit => of(&UNITS, answers.unit.as_ref()),
        Question::Letterless => of(&LETTERLESS, answers.letterless.as_ref()),
        Question::PumpOrder => of(&PUMPS, answers.pump_order.as_ref()),
        Question::Bottle => of(&BOTTLES, answers.bottle.as_ref()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_there_until_it_is_taken_back() {
        for question in ALL.into_iter().filter(|question| *question != Question::Zone) {
            let mut answers = Answers::default();
            answer(&mut answers, question, 1);
            assert_eq!(place(&answers, question), Some(1), "{question:?}");
            let others = ALL.into_iter().filter(|other| *other != question);
            assert_eq!(others.filter_map(|other| place(&answers, other)).count(), 0);
            forget(&mut answers, question);
            assert_eq!(answers, Answers::default(), "{question:?}");
        }
        let mut answers = Answers {
            zone: Some(chrono_tz::UTC),
            ..Answers::default()
        };
        forget(&mut answers, Question::Zone);
        assert_eq!(answers.zone, None);
    }
}
