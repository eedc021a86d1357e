//! The steps of a guide: those that always come, and for each question every way to answer it.

use dioxus::prelude::*;

use crate::art::{Look, scene};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{CiteKey, RoutineId, StepId, TechniqueId};
use crate::domain::routine::{Ask, ask_of};
use crate::domain::technique::{Block, Part};
use crate::l10n::{Tr, plain};
use crate::ui::components::{Drawing, ask_choice, ask_title};
use crate::ui::context::{use_app, use_tr};

/// A step as the guide shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// The step.
    pub(super) step: StepId,
    /// Other words for it, as `cool` for wu6.
    pub(super) words: Option<&'static str>,
    /// With its drawing; it has been drawn further up otherwise.
    pub(super) drawn: bool,
}

/// One way to answer a question, with what is then done.
type Way = (&'static str, Vec<Shown>);

/// What stands together on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Group {
    /// Steps that always come, in order.
    Always(Vec<Shown>),
    /// A question, and the steps of each way to answer it; "not now" has none.
    Choice(Ask, Vec<Way>),
}

impl Group {
    fn steps(&self) -> Vec<Shown> {
        match self {
            Self::Always(steps) => steps.clone(),
            Self::Choice(_, ways) => ways.iter().flat_map(|(_, steps)| steps.clone()).collect(),
        }
    }
}

/// Everything that a routine can ask for: no step twice among those that always come, and each drawn once.
pub(super) fn groups(id: RoutineId) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut seen: Vec<Shown> = Vec::new();
    for block in id.plan().blocks {
        if let Some(ask) = asked(block) {
            let ways = block.choices.iter().filter(|choice| !choice.parts.is_empty());
            let ways = ways.map(|choice| (choice.id, shown(choice.parts, &mut seen)));
            groups.push(Group::Choice(ask, ways.collect()));
            continue;
        }
        let parts = block.choices.iter().flat_map(|choice| choice.parts);
        let new = parts.flat_map(|part| shown(std::slice::from_ref(part), &mut seen));
        let new: Vec<Shown> = new.filter(|step| step.drawn).collect();
        match groups.last_mut() {
            Some(Group::Always(steps)) => steps.extend(new),
            _ => groups.push(Group::Always(new)),
        }
    }
    groups.retain(|group| !group.steps().is_empty());
    groups
}

fn asked(block: &Block) -> Option<Ask> {
    block.ask.and_then(ask_of).filter(|_| block.choices.len() > 1)
}

/// Parts as they are shown, each once; those that were drawn before only with their words.
fn shown(parts: &[Part], seen: &mut Vec<Shown>) -> Vec<Shown> {
    let mut steps: Vec<Shown> = Vec::new();
    for part in parts {
        let same = |other: &&Shown| other.step == part.step && other.words == part.words;
        if steps.iter().any(|step| same(&step)) {
            continue;
        }
        let step = Shown {
            step: part.step,
            words: part.words,
            drawn: !seen.iter().any(|step| same(&step)),
        };
        seen.push(step);
        steps.push(step);
    }
    steps
}

fn every(groups: &[Group]) -> impl Iterator<Item = StepId> {
    groups.iter().flat_map(Group::steps).map(|shown| shown.step)
}

/// The techniques of what is shown, each once.
pub(super) fn techniques(groups: &[Group]) -> Vec<TechniqueId> {
    let mut techniques: Vec<TechniqueId> = every(groups).map(|step| step.step().technique).collect();
    techniques.sort_unstable();
    techniques.dedup();
    techniques
}

/// The sources of the steps that are shown, in the order of the bibliography.
pub(super) fn cites(groups: &[Group]) -> Vec<CiteKey> {
    let mut keys: Vec<CiteKey> = every(groups)
        .flat_map(|step| step.step().cites)
        .copied()
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// One group.
#[component]
pub(super) fn StepList(group: Group) -> Element {
    let tr = use_tr();
    match group {
        Group::Always(steps) => rsx! { Steps { steps } },
        Group::Choice(ask, ways) => rsx! {
            section { class: "card flat ways",
                h3 { {ask_title(&tr, ask)} }
                for (id, steps) in ways {
                    section { key: "{id}", class: "stack-s",
                        h4 { {ask_choice(&tr, ask, id)} }
                        Steps { steps }
                    }
                }
            }
        },
    }
}

#[component]
fn Steps(steps: Vec<Shown>) -> Element {
    rsx! {
        ol { class: "steps-list",
            for (index, shown) in steps.into_iter().enumerate() {
                StepRow { key: "{index}", shown }
            }
        }
    }
}

/// The drawing and the words of one step.
#[component]
fn StepRow(shown: Shown) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let look = Look {
        still: true,
        cool: shown.words == Some("cool"),
        ..app.look(Side::Left)
    };
    let drawing = shown.drawn.then(|| {
        let alt = plain(&words(&tr, shown, "-alt"));
        scene(shown.step, &look, 0.0).at_rest().svg(Some(&alt))
    });
    rsx! {
        li { class: "card",
            if let Some(svg) = drawing {
                Drawing { class: "wide", svg }
            }
            p { {words(&tr, shown, "")} }
        }
    }
}

fn words(tr: &Tr, shown: Shown, part: &str) -> String {
    let step = shown.step;
    let own = shown.words.map(|words| format!("steps-{step}-{words}{part}"));
    match own.filter(|key| tr.has(key)) {
        Some(key) => tr.table(&key),
        None => tr.table(&format!("steps-{step}{part}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::Words;
    use crate::l10n::Locale;

    #[test]
    fn every_step_that_a_routine_can_bring_is_on_its_page() {
        for id in RoutineId::ALL {
            let on_page: Vec<StepId> = every(&groups(*id)).collect();
            let parts = id.plan().blocks.iter().flat_map(|block| block.choices);
            for part in parts.flat_map(|choice| choice.parts) {
                assert!(on_page.contains(&part.step), "{id}: {}", part.step);
            }
        }
    }

    #[test]
    fn the_whole_session_shows_holds_milk_by_hand_and_both_cloths() {
        let groups = groups(RoutineId::ClogRelief);
        let ways = |ask| {
            let found = groups.iter().find_map(|group| match group {
                Group::Choice(other, ways) if *other == ask => Some(ways.clone()),
                _ => None,
            });
            found.unwrap_or_default()
        };
        let ids = |ask| ways(ask).iter().map(|(id, _)| *id).collect::<Vec<_>>();
        assert_eq!(ids(Ask::Warmth), ["none", "cool", "warm"]);
        assert_eq!(ids(Ask::Removal), ["feed", "compress", "express"]);
        let steps = every(&groups).collect::<Vec<_>>();
        assert!(
            [StepId::Gc3, StepId::He3, StepId::Wu6]
                .iter()
                .all(|step| steps.contains(step))
        );
        let cool = ways(Ask::Warmth).into_iter().find(|(id, _)| *id == "cool");
        assert!(cool.is_some_and(|(_, steps)| steps.iter().all(|step| step.words == Some("cool"))));
    }

    #[test]
    fn nothing_is_drawn_twice_on_a_page() {
        for id in RoutineId::ALL {
            let steps: Vec<Shown> = groups(*id).iter().flat_map(Group::steps).collect();
            let drawn: Vec<_> = steps.iter().filter(|step| step.drawn).collect();
            for (place, step) in drawn.iter().enumerate() {
                assert!(!drawn[..place].contains(step), "{id}: {}", step.step);
            }
        }
    }

    #[test]
    fn the_sources_are_those_of_the_steps() {
        let own = |id: RoutineId| cites(&groups(id));
        let whole = own(RoutineId::ClogRelief);
        assert!(whole.contains(&CiteKey::Who09), "milk by hand is shown");
        let everyday = own(RoutineId::Everyday);
        assert!(!everyday.contains(&CiteKey::Who09), "none of it is shown");
        assert!(everyday.is_sorted() && everyday.len() < whole.len());
    }

    #[test]
    fn other_words_of_a_step_are_used() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let shown = |words| Shown {
            step: StepId::Wu6,
            words,
            drawn: true,
        };
        assert_ne!(words(&tr, shown(Some("cool")), ""), words(&tr, shown(None), ""));
    }
}
