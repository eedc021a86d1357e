//! The log of the sample family: feeds, pumping, care, looks and notes in an ordinary rhythm.

use std::collections::BTreeSet;

use super::dice::Dice;
use crate::domain::at::{At, DAY, HOUR, MINUTE, SECOND};
use crate::domain::baby::ForBaby;
use crate::domain::breast_map::Side;
use crate::domain::entry::{
    Bottle, Breast, Care, CareKind, CheckIn, Feed, Flaw, Kind, Method, MoodSign, NewEntry, NursedTime, Pump,
    Pumped, PumpedSides, SideOrder, Source, Trouble,
};
use crate::domain::ids::BabyId;
use crate::domain::text::{Line, Note};
use crate::domain::units::{Diapers, Flange, Millilitres, Seconds, Temperature};

/// How many lines of each kind 24 hours have.
#[derive(Clone, Copy)]
pub(super) struct Rhythm {
    pub(super) feeds: u32,
    pub(super) pumps: u32,
    pub(super) cares: u32,
    pub(super) check_ins: u32,
    pub(super) notes: u32,
}

impl Rhythm {
    /// Days of a family, lived at an ordinary pace.
    pub(super) const ORDINARY: Self = Self {
        feeds: 10,
        pumps: 2,
        cares: 1,
        check_ins: 1,
        notes: 1,
    };
    /// Full days, for a log of so many lines: a million of them fit into a century.
    pub(super) const FULL: Self = Self {
        feeds: 12,
        pumps: 8,
        cares: 4,
        check_ins: 2,
        notes: 2,
    };

    /// All lines of 24 hours.
    pub(super) fn lines(self) -> u32 {
        self.feeds + self.pumps + self.cares + self.check_ins + self.notes
    }
}

/// What she writes now and then.
const NOTES: [&str; 6] = [
    "Fussy, then fine.",
    "Slept five hours in a row!",
    "Tried lying down to feed.",
    "Milk came fast, leaned back.",
    "Visit from the midwife.",
    "Calm night.",
];

/// 24 hours at a time, from the oldest to the newest.
pub(super) struct Days<'a> {
    dice: &'a mut Dice,
    baby: BabyId,
    rhythm: Rhythm,
    /// The side that the next feed begins on.
    side: Side,
}

impl<'a> Days<'a> {
    pub(super) fn new(dice: &'a mut Dice, baby: BabyId, rhythm: Rhythm) -> Self {
        Self {
            dice,
            baby,
            rhythm,
            side: Side::Left,
        }
    }

    /// The lines of the 24 hours from `from`, in the order of time; none ends later than these.
    pub(super) fn next(&mut self, from: At) -> Result<Vec<NewEntry>, Flaw> {
        let Rhythm {
            feeds,
            pumps,
            cares,
            check_ins,
            notes,
        } = self.rhythm;
        let mut lines = Vec::new();
        let times = |dice: &mut Dice, count: u32, first: i64| -> Vec<At> {
            let step = DAY / i64::from(count.max(1));
            let jitter = u32::try_from(step / MINUTE / 4).unwrap_or_default();
            let at =
                |place: u32| first + i64::from(place) * step + i64::from(dice.below(jitter.max(1))) * MINUTE;
            let all: Vec<i64> = (0..count).map(at).collect();
            all.into_iter().map(|ms| placed(from.plus(ms))).collect()
        };
        for at in times(self.dice, feeds, 10 * MINUTE) {
            lines.push(self.feed(at)?);
        }
        for at in times(self.dice, pumps, HOUR) {
            lines.push(self.pump(at)?);
        }
        for at in times(self.dice, cares, 2 * HOUR) {
            let care = self
                .dice
                .one_of(CareKind::Rest, &[CareKind::Cold, CareKind::Warm]);
            lines.push(line(at, None, Kind::Care(Care::tapped(care))));
        }
        for at in times(self.dice, check_ins, 6 * HOUR) {
            let look = self.look();
            lines.push(self.about(line(at, None, Kind::CheckIn(look))));
        }
        for at in times(self.dice, notes, 4 * HOUR) {
            let text = self.dice.one_of(NOTES[0], &NOTES[1..]);
            lines.push(NewEntry {
                note: Note::new(text).ok(),
                ..line(at, None, Kind::Note)
            });
        }
        lines.sort_by_key(|line| line.at.utc_ms());
        Ok(lines)
    }

    fn about(&self, line: NewEntry) -> NewEntry {
        NewEntry {
            babies: vec![ForBaby {
                baby: self.baby,
                side: None,
            }],
            ..line
        }
    }

    fn millilitres(&mut self, least: u32, sides: u32) -> Option<Millilitres> {
        Millilitres::from_ml(i64::from(least + self.dice.below(sides))).ok()
    }

    fn seconds(&mut self, least: u32, sides: u32) -> Seconds {
        Seconds::of_ms(i64::from(least + self.dice.below(sides)) * SECOND)
    }

    fn feed(&mut self, at: At) -> Result<NewEntry, Flaw> {
        if self.dice.below(10) == 0 {
            let bottle = Bottle::BreastMilk(self.millilitres(60, 60));
            let end = at.plus(15 * MINUTE);
            return Ok(self.about(line(at, Some(end), Kind::Feed(Feed::Bottle(bottle)))));
        }
        let first = self.side;
        let is_both = self.dice.below(3) > 0;
        let (on_first, on_second) = (self.seconds(300, 540), self.seconds(180, 420));
        let on_second = if is_both { on_second } else { Seconds::NONE };
        let order = if is_both {
            SideOrder::both(first)
        } else {
            SideOrder::one(first)
        };
        self.side = order.last().other();
        let time = match first {
            Side::Left => NursedTime::Sides {
                left: on_first,
                right: on_second,
            },
            Side::Right => NursedTime::Sides {
                left: on_second,
                right: on_first,
            },
        };
        let paused = if self.dice.below(4) == 0 {
            self.seconds(30, 150)
        } else {
            Seconds::NONE
        };
        let breast = Breast::new(Some(order), time, paused)?;
        let end = at.plus(on_first.plus(on_second).plus(paused).ms());
        let top_up = if self.dice.below(12) == 0 {
            Some(Bottle::BreastMilk(self.millilitres(30, 30)))
        } else {
            None
        };
        Ok(self.about(line(at, Some(end), Kind::Feed(Feed::Breast { breast, top_up }))))
    }

    fn pump(&mut self, at: At) -> Result<NewEntry, Flaw> {
        let is_by_hand = self.dice.below(8) == 0;
        let (method, least, sides) = if is_by_hand {
            (Method::ByHand, 3, 10)
        } else {
            (Method::Pump, 30, 50)
        };
        let milk = match (self.millilitres(least, sides), self.millilitres(least, sides)) {
            (Some(left), Some(right)) => Pumped::Sides { left, right },
            _ => Pumped::Unknown,
        };
        let time = self.seconds(600, 600);
        let mut pump = Pump::new(method, Some(PumpedSides::AtOnce), milk)?.lasting(Some(time), Seconds::NONE);
        if !is_by_hand {
            let trouble = if self.dice.below(20) == 0 {
                BTreeSet::from([Trouble::CutOff])
            } else {
                BTreeSet::new()
            };
            pump = pump.with(Flange::from_mm(21).ok(), Line::new("3").ok(), trouble);
        }
        Ok(line(at, Some(at.plus(time.ms())), Kind::Pump(pump)))
    }

    fn look(&mut self) -> CheckIn {
        let mood = if self.dice.below(4) == 0 {
            BTreeSet::from([MoodSign::NoSleep])
        } else {
            BTreeSet::new()
        };
        CheckIn {
            temperature: Temperature::from_deci_celsius(364 + i64::from(self.dice.below(7))).ok(),
            pain: None,
            mood: Some(mood),
            wets: Diapers::new(i64::from(6 + self.dice.below(3))).ok(),
            stools: Diapers::new(i64::from(1 + self.dice.below(4))).ok(),
        }
    }
}

fn line(at: At, end: Option<At>, kind: Kind) -> NewEntry {
    NewEntry {
        at,
        end,
        kind,
        note: None,
        babies: Vec::new(),
        source: Source::Own,
    }
}

/// Summer time in the year of the sample: 29 March to 25 October 2026.
const SUMMER: std::ops::Range<i64> = 1_774_746_000_000..1_792_890_000_000;

/// With the offset that the clock on the wall showed.
fn placed(at: At) -> At {
    let summer = i16::from(SUMMER.contains(&at.utc_ms())) * 60;
    At::new(at.utc_ms(), at.offset_min() + summer).unwrap_or(at)
}
