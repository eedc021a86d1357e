//! From the catalog's plan to a routine for her.

use super::{Ask, Choice, Item, Limits, Question, Routine, Stretch, Wishes};
use crate::domain::breast_map::{Side, Spot};
use crate::domain::catalog::{CAPS, RoutineId, StepId, TechniqueId};
use crate::domain::technique::{self, Block, Part, SessionPlan};

/// The safety words that are shown once after a stop (clinical.md D17).
pub(super) const FAREWELL: [StepId; 1] = [StepId::Ac8];
/// Words for one hand that is free and a baby on the other arm: nothing that invites sleep, and no cup to
/// hold while that hand works (clinical.md D4).
const HELD: [StepId; 6] = [
    StepId::Ly1,
    StepId::Ly11,
    StepId::Wu1,
    StepId::Ac6,
    StepId::He1,
    StepId::He4,
];
/// Steps whose words already ask for one hand, whatever their drawing shows.
pub(super) const ONE_HAND_WILL_DO: [StepId; 1] = [StepId::Wu2];

/// Techniques that are nothing without their strokes.
const STROKES: [RoutineId; 5] = [
    RoutineId::Lymph,
    RoutineId::Butterfly,
    RoutineId::Circles,
    RoutineId::Nipple,
    RoutineId::Compress,
];

/// `6 or 12`.
fn one_of(have: &[u16]) -> String {
    have.iter().map(u16::to_string).collect::<Vec<_>>().join(" or ")
}

/// Why there is no routine.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotBuilt {
    /// All of it is closed.
    #[error("nothing of {0} is left after what is closed; offer another routine")]
    NothingLeft(RoutineId),
    /// There is no such short form.
    #[error(
        "{routine} has no form of {minutes} minutes; use {} or leave the minutes out",
        one_of(have)
    )]
    NoShortForm {
        /// The routine.
        routine: RoutineId,
        /// What was asked for.
        minutes: u16,
        /// What there is.
        have: Vec<u16>,
    },
    /// There is no such block.
    #[error("{routine} has no block {block:?}; use one of {have:?}")]
    NoSuchBlock {
        /// The routine.
        routine: RoutineId,
        /// What was asked for.
        block: String,
        /// What there is.
        have: Vec<&'static str>,
    },
}

/// The routine for these wishes. Nothing that is closed is in it, in any choice or ending.
///
/// # Errors
///
/// [`NotBuilt`] where nothing is left, or where the minutes or the first block are not in the catalog.
pub fn build(id: RoutineId, wishes: &Wishes) -> Result<Routine, NotBuilt> {
    let plan = id.plan();
    let builder = Builder {
        side: wishes.spot.map(Spot::side).or(wishes.side),
        wishes,
    };
    let mut items = Vec::new();
    for (block, only) in chosen(id, plan, wishes)? {
        builder.block(block, only, &mut items);
    }
    let counts = |stretch: &Stretch| !stretch.background && (stretch.hands_on || !STROKES.contains(&id));
    if !items.iter().any(|item| item.every().any(counts)) {
        return Err(NotBuilt::NothingLeft(id));
    }
    Ok(Routine {
        id,
        plan: None,
        pain_go_max: wishes.pain_go_max,
        side: builder.side,
        spot: wishes.spot,
        items,
        cool_down: builder.ending("cool_down", CAPS.cool_down),
        farewell: builder.ending("farewell", &FAREWELL),
    })
}

/// A block, and the only step wanted of it where a short form names a step.
type Wanted = (&'static Block, Option<StepId>);

/// The blocks of the whole or short form, from the wanted one on.
fn chosen(id: RoutineId, plan: &'static SessionPlan, wishes: &Wishes) -> Result<Vec<Wanted>, NotBuilt> {
    let mut wanted = match wishes.minutes {
        None => plan.blocks.iter().map(|block| (block, None)).collect(),
        Some(minutes) => short(id, plan, minutes)?,
    };
    if let Some(from) = &wishes.from {
        let place = |name: &str| plan.blocks.iter().position(|block| block.id == name);
        let first = place(from).ok_or_else(|| NotBuilt::NoSuchBlock {
            routine: id,
            block: from.clone(),
            have: plan.blocks.iter().map(|block| block.id).collect(),
        })?;
        wanted.retain(|(block, _)| place(block.id) >= Some(first));
    }
    Ok(wanted)
}

fn short(id: RoutineId, plan: &'static SessionPlan, minutes: u16) -> Result<Vec<Wanted>, NotBuilt> {
    let form = plan.shorts.iter().find(|short| short.minutes == minutes);
    let form = form.ok_or_else(|| NotBuilt::NoShortForm {
        routine: id,
        minutes,
        have: plan.shorts.iter().map(|short| short.minutes).collect(),
    })?;
    let find = |name: &'static str| -> Option<Wanted> {
        let whole = plan.blocks.iter().find(|block| block.id == name);
        whole.map(|block| (block, None)).or_else(|| {
            let step = name.parse::<StepId>().ok()?;
            let block = plan.blocks.iter().find(|block| has(block, step))?;
            Some((block, Some(step)))
        })
    };
    Ok(form.parts.iter().filter_map(|name| find(name)).collect())
}

fn has(block: &Block, step: StepId) -> bool {
    let mut parts = block.choices.iter().flat_map(|choice| choice.parts);
    parts.any(|part| part.step == step)
}

pub(super) struct Builder<'a> {
    pub(super) side: Option<Side>,
    pub(super) wishes: &'a Wishes,
}

impl Builder<'_> {
    fn limits(&self) -> &Limits {
        &self.wishes.limits
    }

    /// Adds what is left of a block.
    fn block(&self, block: &'static Block, only: Option<StepId>, items: &mut Vec<Item>) {
        // clinical.md R10: the soft circles at mid ring are for a breast without a sore spot.
        if block.id == "es6" && self.wishes.spot.is_some() {
            return;
        }
        let ask = block.ask.and_then(ask_of);
        let mut choices: Vec<Choice> = block
            .choices
            .iter()
            .filter_map(|choice| self.choice(block.id, choice, only))
            .collect();
        let known = ask.and_then(|ask| self.wishes.answer(ask));
        if let Some(known) = known.and_then(|id| choices.iter().position(|choice| choice.id == id)) {
            choices = vec![choices.swap_remove(known)];
        }
        let ask = match ask {
            Some(Ask::Nipple) if !choices.iter().any(|choice| choice.id == "do") => Ask::Breathe,
            Some(ask) if choices.len() > 1 => ask,
            Some(_) | None => {
                let all = choices.into_iter().flat_map(|choice| choice.stretches);
                return items.extend(all.map(Item::Stretch));
            }
        };
        // A question whose every answer is "go on" is none.
        if choices.iter().any(|choice| !choice.stretches.is_empty()) || ask == Ask::Milk {
            items.push(Item::Question(Question {
                ask,
                block: block.id.to_owned(),
                choices,
            }));
        }
    }

    /// What is left of one way; `None` where it is closed.
    fn choice(&self, block: &str, choice: &technique::Choice, only: Option<StepId>) -> Option<Choice> {
        let closed = match choice.id {
            "compress" => self
                .wishes
                .pain
                .is_none_or(|pain| u16::from(pain.score()) > CAPS.pain_go_max),
            "hand" => self.limits().forbid_technique(TechniqueId::HandExpress),
            _ => false,
        };
        let wanted = |part: &&Part| only.is_none_or(|step| part.step == step);
        let mut stretches: Vec<Stretch> = choice
            .parts
            .iter()
            .filter(wanted)
            .filter_map(|part| self.stretch(block, part))
            .collect();
        self.swap_second_wings(&mut stretches);
        // A question how the strokes felt makes no sense after none.
        if !stretches.iter().any(|stretch| stretch.hands_on) {
            stretches.retain(|stretch| !stretch.is_check());
        }
        let nothing_left = stretches.is_empty() && !choice.parts.is_empty();
        let no_strokes = choice.id == "compress" && !stretches.iter().any(|stretch| stretch.hands_on);
        (!closed && !nothing_left && !no_strokes).then(|| Choice {
            id: choice.id.to_owned(),
            stretches,
        })
    }

    /// bf4 in the place of the second part of bf3, where a therapist's plan says so (clinical.md R3, cs7).
    fn swap_second_wings(&self, stretches: &mut [Stretch]) {
        let second = |stretch: &&mut Stretch| stretch.step == StepId::Bf3;
        let Some(place) = stretches
            .iter_mut()
            .filter(second)
            .nth(1)
            .filter(|_| self.wishes.bf4)
        else {
            return;
        };
        let row = StepId::Bf4.step();
        let part = Part {
            step: StepId::Bf4,
            words: None,
            seconds: row.seconds,
            reps: row.reps,
            cap: None,
            left: None,
        };
        // Where bf4 is closed, or takes two hands that are not free, bf3 stays.
        if let Some(swapped) = self.stretch(&place.block, &part) {
            *place = swapped;
        }
    }

    /// A part as it is done, unless it is closed or needs a hand that holds the baby.
    pub(super) fn stretch(&self, block: &str, part: &Part) -> Option<Stretch> {
        let step = part.step.step();
        let side = match part.left {
            Some(true) => Some(Side::Left),
            Some(false) => Some(Side::Right),
            None => self.side,
        };
        let held = self.wishes.holding && HELD.contains(&part.step);
        let level = step.level.map(|level| self.limits().soften(level));
        let stretch = Stretch {
            step: part.step,
            words: if held { Some("held") } else { part.words }.map(str::to_owned),
            block: block.to_owned(),
            seconds: part.seconds,
            reps: part.reps,
            tempo_per_min: step.tempo.map(|tempo| tempo.per_min),
            level: level.map(|level| part.cap.map_or(level, |cap| level.min(cap))),
            hands_on: step.hands_on && step.technique != TechniqueId::HandExpress,
            background: step.background,
            side,
            ask: (part.step == StepId::Gc1).then_some(Ask::MilkFlowing),
        };
        let two_hands = step.hand.needs_two() && !ONE_HAND_WILL_DO.contains(&part.step);
        // bf4 strokes toward the nipple: only a therapist's plan may ask for it (design.md 7).
        let out = (part.step == StepId::Bf4 && !self.wishes.bf4) || (self.wishes.holding && two_hands);
        (!out && !self.limits().forbid(&stretch)).then_some(stretch)
    }

    /// An early ending: aftercare at its own lengths.
    pub(super) fn ending(&self, block: &str, steps: &[StepId]) -> Vec<Stretch> {
        let part = |&step: &StepId| Part {
            step,
            words: None,
            seconds: step.step().seconds,
            reps: step.step().reps,
            cap: None,
            left: None,
        };
        let parts = steps.iter().map(part);
        parts.filter_map(|part| self.stretch(block, &part)).collect()
    }
}

/// What a block of the catalog asks by that name.
#[must_use]
pub fn ask_of(name: &str) -> Option<Ask> {
    match name {
        "warmth" => Some(Ask::Warmth),
        "nipple" => Some(Ask::Nipple),
        "removal" => Some(Ask::Removal),
        "milk" => Some(Ask::Milk),
        _ => None,
    }
}
