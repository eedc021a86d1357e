//! Item by item: what a plan asks for becomes a stretch, or a reason why it does not.

use super::used::Used;
use super::{By, Limited, Why, groups};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{CAPS, StepId, TechniqueId};
use crate::domain::plan::{PlanItem, PlanRoutine, Range, reps_in};
use crate::domain::routine::build::{Builder, ONE_HAND_WILL_DO};
use crate::domain::routine::{Choice, Item, Limits, Stretch, Wishes};
use crate::domain::technique::{Gate, Level, Part};

/// A stretch, and the item that it comes from.
pub(super) type Made = (usize, Stretch);

/// Something of a plan on its way into a routine.
pub(super) enum Piece {
    /// To be done.
    Do(Made),
    /// The cloth, with the ways that are open (D22).
    Cloth(Vec<Choice>),
}

pub(super) struct Maker<'a> {
    builder: &'a Builder<'a>,
    routine: &'a PlanRoutine,
    /// What is closed, each with the reason to give.
    closed: [(Limits, Why); 2],
    used: Used,
    limited: Vec<Limited>,
    /// Whether a bf3 is there, whose second part bf4 may replace.
    wings: bool,
    /// Whether there were strokes, so that it can be asked how they felt.
    strokes: bool,
}

impl<'a> Maker<'a> {
    pub(super) fn new(
        builder: &'a Builder<'a>,
        routine: &'a PlanRoutine,
        closed: [(Limits, Why); 2],
    ) -> Self {
        Self {
            builder,
            routine,
            closed,
            used: Used::default(),
            limited: Vec::new(),
            wings: false,
            strokes: false,
        }
    }

    pub(super) fn wishes(&self) -> &Wishes {
        self.builder.wishes
    }

    pub(super) fn say(&mut self, item: Option<usize>, step: Option<StepId>, why: Why) {
        self.limited.push(Limited { item, step, why });
    }

    /// What was limited, in the order of the items, the routine as a whole last.
    pub(super) fn limited(&mut self) -> Vec<Limited> {
        let mut all = std::mem::take(&mut self.limited);
        all.sort_by_key(|limited| limited.item.unwrap_or(usize::MAX));
        all
    }

    /// What is left of the plan's routine, its choices as questions.
    pub(super) fn items(&mut self) -> Vec<Item> {
        let mut pieces = Vec::new();
        for (place, item) in self.routine.items.iter().copied().enumerate() {
            if item.step.step().gate == Some(Gate::Warmth) {
                pieces.extend(self.cloth(place, item).map(Piece::Cloth));
            } else {
                pieces.extend(self.stretch(place, item).map(|made| Piece::Do((place, made))));
            }
        }
        groups::items(self, pieces)
    }

    /// Whether what the plan wants of the hands, or of anything at all, is left.
    pub(super) fn has_work(&self, items: &[Item]) -> bool {
        let works = |step: StepId| step.step().hands_on;
        let wanted = self.routine.items.iter().any(|item| works(item.step));
        let mut left = items.iter().flat_map(Item::every);
        left.any(|stretch| !stretch.background && (!wanted || works(stretch.step)))
    }

    /// The item as a part of the catalog, its seconds within what a plan may give.
    fn part(&mut self, place: usize, item: PlanItem) -> Part {
        let (asked, reps) = item.length.of(item.step);
        let range = Range::of(item.step);
        let seconds = asked.clamp(range.least_s, range.most_s.max(range.least_s));
        if seconds != asked {
            let by = By::Step;
            let why = Why::Seconds {
                asked,
                given: seconds,
                by,
            };
            self.say(Some(place), Some(item.step), why);
        }
        let same = seconds == asked;
        Part {
            step: item.step,
            words: None,
            seconds,
            reps: if same {
                reps
            } else {
                reps_in(item.step.step(), seconds)
            },
            cap: self.routine.max_level,
            left: item.side.map(|side| side == Side::Left),
        }
    }

    /// The part as it is done, unless it is closed; `cloth` asks for that of wu6.
    fn open(&self, part: &Part) -> Result<Stretch, Why> {
        let free = Wishes {
            bf4: true,
            ..Wishes::default()
        };
        let free = Builder {
            side: self.builder.side,
            wishes: &free,
        };
        let block = part.step.step().technique.as_str();
        let asked = free.stretch(block, part).ok_or(Why::Choice)?;
        if let Some((_, why)) = self.closed.iter().find(|(limits, _)| limits.forbid(&asked)) {
            return Err(*why);
        }
        if part.step == StepId::Bf4 && !(self.wishes().bf4 && self.wings) {
            return Err(Why::Plan);
        }
        let two_hands = asked.row().hand.needs_two() && !ONE_HAND_WILL_DO.contains(&part.step);
        if self.wishes().holding && two_hands {
            return Err(Why::OneHand);
        }
        let holds = asked.technique() == TechniqueId::Compress && part.step != StepId::Gc1;
        let mild = |pain: &crate::domain::pain::Pain| u16::from(pain.score()) <= CAPS.pain_go_max;
        if holds && !self.wishes().pain.as_ref().is_some_and(mild) {
            return Err(Why::TooSore);
        }
        self.builder.stretch(block, part).ok_or(Why::Choice)
    }

    /// One item, within the caps.
    fn stretch(&mut self, place: usize, item: PlanItem) -> Option<Stretch> {
        let part = self.part(place, item);
        let open = match self.open(&part) {
            Ok(open) if open.is_check() && !self.strokes => Err(Why::NothingLeft),
            other => other,
        };
        let stretch = match open {
            Ok(stretch) => stretch,
            Err(why) => {
                self.say(Some(place), Some(item.step), why);
                return None;
            }
        };
        self.tell_pressure(place, &stretch);
        let (left, why) = self.used.cut(stretch);
        if let Some(why) = why {
            self.say(Some(place), Some(item.step), why);
        }
        let left = left?;
        self.wings |= left.step == StepId::Bf3;
        self.strokes |= left.hands_on;
        Some(left)
    }

    /// Less pressure than the plan asks for is told; what the plan itself softens is not.
    fn tell_pressure(&mut self, place: usize, stretch: &Stretch) {
        let most = self.routine.max_level.unwrap_or(Level::Press);
        let asked = stretch.row().level.map(|level| level.min(most));
        if let (Some(asked), Some(given)) = (asked, stretch.level)
            && given < asked
        {
            self.say(Some(place), Some(stretch.step), Why::Pressure { asked, given });
        }
    }

    /// The cloth: nothing, cool and warm as far as they are open (D22); `None` where only nothing would be left.
    fn cloth(&mut self, place: usize, item: PlanItem) -> Option<Vec<Choice>> {
        let warm = self.part(place, item);
        let cool = Part {
            words: Some("cool"),
            ..warm
        };
        let breath = Part {
            step: StepId::Wu4,
            reps: reps_in(StepId::Wu4.step(), warm.seconds),
            ..warm
        };
        let mut choices = Vec::new();
        let mut why = None;
        for (id, part) in [("none", breath), ("cool", cool), ("warm", warm)] {
            let cut = self.open(&part).map(|stretch| self.used.cut(stretch));
            // The plan asks for the warm cloth: what becomes of the others is no limit of it.
            let meant = |found: Option<Why>| found.filter(|_| id == "warm");
            match cut {
                Ok((Some(stretch), cut)) => {
                    why = why.or(meant(cut));
                    let stretches = vec![stretch];
                    choices.push(Choice {
                        id: id.to_owned(),
                        stretches,
                    });
                }
                Ok((None, cut)) => why = why.or(meant(cut)),
                Err(closed) => why = why.or(meant(Some(closed))),
            }
        }
        self.say(Some(place), Some(item.step), why.unwrap_or(Why::WarmthAsked));
        choices
            .iter()
            .any(|choice| choice.id != "none")
            .then_some(choices)
    }

    /// A step of the catalog that comes besides what the plan asks for, `seconds` long.
    pub(super) fn beside(&self, step: StepId, seconds: u16) -> Option<Stretch> {
        let part = Part {
            step,
            words: None,
            seconds,
            reps: reps_in(step.step(), seconds),
            cap: None,
            left: None,
        };
        self.builder.stretch(step.step().technique.as_str(), &part)
    }
}
