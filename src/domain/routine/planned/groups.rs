//! What is offered and never chosen beforehand stays so in a plan: holds, the nipple, the cloth (clinical.md D22, R5, R6).

use super::Why;
use super::make::{Made, Maker, Piece};
use crate::domain::catalog::{StepId, TechniqueId};
use crate::domain::plan::Range;
use crate::domain::routine::{Ask, Choice, Item, Question, Stretch};

/// The pieces as items: a run of holds or of nipple steps becomes one question.
pub(super) fn items(maker: &mut Maker<'_>, pieces: Vec<Piece>) -> Vec<Item> {
    let mut items = Vec::new();
    let mut run: Vec<Made> = Vec::new();
    for piece in pieces {
        let made = match piece {
            Piece::Do(made) => made,
            Piece::Cloth(choices) => {
                flush(maker, &mut run, &mut items);
                ask(maker, Ask::Warmth, "warm_up", choices, &mut items);
                continue;
            }
        };
        let grouped = group(&made.1).is_some();
        if !grouped
            || run
                .first()
                .is_some_and(|(_, first)| group(first) != group(&made.1))
        {
            flush(maker, &mut run, &mut items);
        }
        if grouped {
            run.push(made);
        } else {
            items.push(Item::Stretch(made.1));
        }
    }
    flush(maker, &mut run, &mut items);
    items
}

fn group(stretch: &Stretch) -> Option<TechniqueId> {
    let technique = stretch.technique();
    matches!(technique, TechniqueId::Compress | TechniqueId::Nipple).then_some(technique)
}

/// Writes down the run of one technique.
fn flush(maker: &mut Maker<'_>, run: &mut Vec<Made>, items: &mut Vec<Item>) {
    let run = std::mem::take(run);
    let Some((place, technique)) = run.first().map(|(place, first)| (*place, first.technique())) else {
        return;
    };
    if !run.iter().any(|(_, stretch)| stretch.hands_on) {
        for (place, stretch) in run {
            // gc6 ends the holds and np1 asks for what follows: without them they say nothing.
            if matches!(stretch.step, StepId::Gc6 | StepId::Np1) {
                maker.say(Some(place), Some(stretch.step), Why::NothingLeft);
            } else {
                items.push(Item::Stretch(stretch));
            }
        }
        return;
    }
    let told: Vec<(usize, StepId)> = run
        .iter()
        .map(|(place, stretch)| (*place, stretch.step))
        .collect();
    let stretches: Vec<Stretch> = run.into_iter().map(|(_, stretch)| stretch).collect();
    let made = match technique {
        TechniqueId::Compress => holds(maker, place, stretches, items),
        _ => nipple(maker, place, stretches, items),
    };
    if made.is_none() {
        // What must come first is closed: nothing of the run is left, and each of it is said.
        for (place, step) in told {
            maker.say(Some(place), Some(step), Why::NothingLeft);
        }
    }
}

fn total(stretches: &[Stretch]) -> u16 {
    stretches
        .iter()
        .fold(0, |sum, stretch| sum.saturating_add(stretch.seconds))
}

/// Begins with a step that must come first, where the plan does not.
fn led_by(
    maker: &mut Maker<'_>,
    first: StepId,
    place: usize,
    why: Why,
    stretches: &mut Vec<Stretch>,
) -> Option<()> {
    if stretches.first().is_some_and(|stretch| stretch.step == first) {
        return Some(());
    }
    let lead = maker.beside(first, first.step().seconds)?;
    maker.say(Some(place), Some(first), why);
    stretches.insert(0, lead);
    Some(())
}

/// Feed or pump alone, with holds, or skip: never between feeds, never chosen beforehand (R6, design.md 7).
fn holds(
    maker: &mut Maker<'_>,
    place: usize,
    mut stretches: Vec<Stretch>,
    items: &mut Vec<Item>,
) -> Option<()> {
    led_by(maker, StepId::Gc1, place, Why::FeedFirst, &mut stretches)?;
    let most = Range::of(StepId::Gc1).most_s;
    let feed = maker.beside(StepId::Gc1, total(&stretches).min(most));
    let choices = vec![
        choice("feed", feed.into_iter().collect()),
        choice("compress", stretches),
        choice("skip", Vec::new()),
    ];
    ask(maker, Ask::Removal, "compress", choices, items);
    Some(())
}

/// The look first, then whether she wants it, would rather breathe, or goes on (R5, D5).
fn nipple(
    maker: &mut Maker<'_>,
    place: usize,
    mut stretches: Vec<Stretch>,
    items: &mut Vec<Item>,
) -> Option<()> {
    led_by(maker, StepId::Np1, place, Why::NippleFirst, &mut stretches)?;
    let most = Range::of(StepId::Wu4).most_s;
    let breath = maker.beside(StepId::Wu4, total(&stretches).min(most));
    let mut choices = vec![choice("do", stretches)];
    choices.extend(breath.map(|breath| choice("breathe", vec![breath])));
    choices.push(choice("skip", Vec::new()));
    ask(maker, Ask::Nipple, "nipple", choices, items);
    Some(())
}

fn choice(id: &str, stretches: Vec<Stretch>) -> Choice {
    Choice {
        id: id.to_owned(),
        stretches,
    }
}

/// A question, or its answer where that is known or the only one.
fn ask(maker: &Maker<'_>, ask: Ask, block: &str, mut choices: Vec<Choice>, items: &mut Vec<Item>) {
    let known = maker.wishes().answer(ask);
    if let Some(known) = known.and_then(|id| choices.iter().position(|choice| choice.id == id)) {
        choices = vec![choices.swap_remove(known)];
    }
    if choices.len() > 1 {
        items.push(Item::Question(Question {
            ask,
            block: block.to_owned(),
            choices,
        }));
    } else {
        let all = choices.into_iter().flat_map(|choice| choice.stretches);
        items.extend(all.map(Item::Stretch));
    }
}
