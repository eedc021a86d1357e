//! What the screens can say: whatever is tapped, one more sign never makes the outcome milder.

use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::check_in::fever::{Feeling, feels, says, shows};
use milkpath::domain::check_in::since::{SINCE, Taken, began, goes, takes};
use milkpath::domain::check_in::spot::marked;
use milkpath::domain::check_in::{self, Card, Row, rows};
use milkpath::domain::episode::{Place, Trend};
use milkpath::domain::pain::Pain;
use milkpath::domain::triage::{Answers, Fever, Outcome, RuleId, evaluate};
use milkpath::domain::units::{LumpSize, Temperature};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// The feelings from the mildest to the gravest.
const FEELINGS: [Feeling; 5] = Feeling::BESIDE_A_READING;
const TRENDS: [Trend; 3] = [Trend::Better, Trend::Same, Trend::Worse];

/// The taps of one check-in.
#[derive(Clone, Debug)]
struct Taps {
    ticked: Vec<&'static Row>,
    reading: Option<Temperature>,
    fever: Fever,
    feeling: usize,
    pain: u8,
    since: usize,
    trend: usize,
    rising: bool,
    taken: Option<Taken>,
    home: bool,
    size: Option<LumpSize>,
    pin: bool,
}

/// The rows of the eight cards that tell of a sign; "only full" tells of none.
fn signs() -> Vec<&'static Row> {
    let all = Card::EIGHT.iter().flat_map(|card| rows(*card));
    all.filter(|row| row.key != "full").collect()
}

fn on_card(card: Card, row: &Row) -> bool {
    rows(card).iter().any(|other| other.key == row.key)
}

impl Taps {
    /// The answers that the cards make of them.
    fn answers(&self) -> Answers {
        let mut answers = Answers {
            conditions: Some([].into()),
            ..Answers::default()
        };
        for card in Card::EIGHT {
            if !self.ticked.iter().any(|row| on_card(card, row)) {
                check_in::none(&mut answers, card);
            }
        }
        for row in &self.ticked {
            row.marks
                .iter()
                .for_each(|mark| check_in::set(&mut answers, *mark, true));
        }
        if check_in::skin::has_colour(&answers) {
            answers.recent_discharge = Some(self.home);
        }
        let feeling = FEELINGS[self.feeling];
        match self.reading {
            Some(reading) => {
                shows(&mut answers, reading);
                if reading < Temperature::FEVER {
                    feels(&mut answers, feeling);
                }
            }
            None if self.fever == Fever::Yes => says(&mut answers, Fever::Yes, Feeling::Shivery),
            None => says(&mut answers, Fever::No, feeling),
        }
        answers.pain = Pain::new(self.pain).ok();
        self.last_card(&mut answers);
        let pin = Spot::new(Side::Left, 2.0, 0.5).map_or(Place::AllOver(Side::Left), Place::Spot);
        let place = if self.pin { pin } else { Place::AllOver(Side::Left) };
        marked(&mut answers, Some(place), self.size);
        answers
    }

    fn last_card(&self, answers: &mut Answers) {
        let antibiotics = self.taken.is_some();
        takes(answers, antibiotics);
        answers.antibiotics_hours = self.taken.and_then(Taken::hours);
        began(answers, SINCE[self.since], antibiotics);
        if check_in::since::asks_trend(answers.hours, antibiotics) {
            goes(answers, TRENDS[self.trend], antibiotics);
        }
        if check_in::since::is_a_day(answers.hours) {
            answers.pain_rising = Some(self.rising);
        }
    }

    /// The same taps, worse in one thing.
    fn worse(&self) -> Vec<Self> {
        let mut all = Vec::new();
        let mut add = |change: &dyn Fn(&mut Self)| {
            let mut worse = self.clone();
            change(&mut worse);
            all.push(worse);
        };
        for row in signs() {
            if !self.ticked.contains(&row) {
                add(&|taps| taps.ticked.push(row));
            }
        }
        add(&|taps| taps.feeling = (taps.feeling + 1).min(FEELINGS.len() - 1));
        add(&|taps| taps.fever = Fever::Yes);
        add(&|taps| {
            let warmer = |warm: Temperature| warm.deci_celsius() + 5;
            taps.reading = taps
                .reading
                .and_then(|warm| Temperature::from_deci_celsius(warmer(warm)).ok());
        });
        add(&|taps| taps.pain = (taps.pain + 1).min(10));
        add(&|taps| taps.since = (taps.since + 1).min(SINCE.len() - 1));
        add(&|taps| taps.trend = (taps.trend + 1).min(TRENDS.len() - 1));
        add(&|taps| taps.rising = true);
        add(&|taps| taps.home = true);
        add(&|taps| taps.size = Some(LumpSize::TAPS[0]));
        add(&|taps| taps.pin = true);
        all
    }
}

prop_compose! {
    fn any_taps()(
        ticks in prop_oneof![
            3 => proptest::collection::vec(any::<Index>(), 0..1),
            2 => proptest::collection::vec(any::<Index>(), 1..4),
        ],
        reading in option::weighted(0.4, 355..395_i64),
        fever in select(vec![Fever::No, Fever::No, Fever::Yes]),
        feeling in prop_oneof![2 => Just(0), 1 => 0..FEELINGS.len()],
        pain in 0..=10_u8,
        (since, trend, rising) in (0..SINCE.len(), 0..TRENDS.len(), any::<bool>()),
        taken in option::weighted(0.3, select(Taken::ALL.to_vec())),
        (home, pin) in (any::<bool>(), any::<bool>()),
        size in option::of(select(LumpSize::TAPS.to_vec())),
    ) -> Taps {
        let all = signs();
        let mut ticked: Vec<&'static Row> = ticks.iter().map(|tick| *tick.get(&all)).collect();
        ticked.dedup();
        let reading = reading.and_then(|deci| Temperature::from_deci_celsius(deci).ok());
        Taps { ticked, reading, fever, feeling, pain, since, trend, rising, taken, home, size, pin }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_more_sign_on_any_card_never_makes_it_milder(taps in any_taps()) {
        let outcome = evaluate(&taps.answers()).outcome;
        for worse in taps.worse() {
            let found = evaluate(&worse.answers()).outcome;
            prop_assert!(found <= outcome, "{taps:?}\n{worse:?}: {found:?} after {outcome:?}");
        }
    }

    #[test]
    fn what_goes_on_has_no_sign_and_feels_well(taps in any_taps()) {
        let answers = taps.answers();
        if evaluate(&answers).outcome != Outcome::Go {
            return Ok(());
        }
        prop_assert_eq!(Feeling::of(&answers), Some(Feeling::Well));
        prop_assert!(answers.temperature_c < Some(Temperature::FEVER));
        prop_assert!(taps.pain <= 4 && answers.pain_rising != Some(true));
    }
}

/// Each rule that asks for something a parent tells is within reach of her taps or of what the log knows.
#[test]
fn every_rule_can_be_reached_from_the_cards() {
    let mut reached = std::collections::BTreeSet::new();
    let calm = Taps {
        ticked: Vec::new(),
        reading: None,
        fever: Fever::No,
        feeling: 0,
        pain: 3,
        since: 0,
        trend: 0,
        rising: false,
        taken: None,
        home: false,
        size: None,
        pin: true,
    };
    let mut ways = vec![calm.clone()];
    ways.extend(calm.worse());
    for since in 0..SINCE.len() {
        let late = Taps {
            since,
            ..calm.clone()
        };
        ways.extend(late.worse());
    }
    let mut add = |change: &dyn Fn(&mut Taps)| {
        let mut taps = calm.clone();
        change(&mut taps);
        ways.push(taps);
    };
    add(&|taps| taps.pain = 8);
    add(&|taps| taps.reading = Some(Temperature::FEVER));
    add(&|taps| taps.pain = 5);
    add(&|taps| (taps.taken, taps.trend) = (Some(Taken::Longer), 1));
    add(&|taps| (taps.taken, taps.trend) = (Some(Taken::UnderADay), 2));
    let all = signs();
    let row = |key: &str| *all.iter().find(|row| row.key == key).unwrap();
    add(&|taps| (taps.ticked, taps.home) = (vec![row("colour")], true));
    add(&|taps| (taps.ticked, taps.reading) = (vec![row("purple")], Some(Temperature::FEVER)));
    for taps in &ways {
        reached.extend(evaluate(&taps.answers()).rules);
    }
    let mut short = Answers {
        conditions: Some([].into()),
        ..Answers::default()
    };
    check_in::none(&mut short, Card::Short);
    reached.extend(evaluate(&short).rules);
    // The profile (T19 to T21, T24 by the birth, T26) and the log (T17b, T27) say the others.
    let elsewhere = ["T17b", "T19", "T20", "T21", "T24", "T26", "T27"];
    let missing: Vec<_> = RuleId::ALL
        .iter()
        .filter(|rule| !reached.contains(*rule) && !elsewhere.contains(&rule.as_str()))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
