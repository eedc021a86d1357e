//! What must hold for the routines, their blocks and parts.

use std::collections::BTreeSet;

use super::check::{Faults, SESSIONS, check_words, reps_problem, total};
use super::rows::{Part, Short};
use super::vocabulary::ASKS;
use super::{Catalog, Plan, PlanBlock};

impl Catalog {
    pub(super) fn check_rows(&self, faults: &mut Faults) {
        let file = &self.sessions;
        let session = |id: &str| file.session.iter().any(|row| row.id == id);
        for block in &file.block {
            faults.need(session(&block.session), (SESSIONS, &block.id, "session"), || {
                format!("{:?} is no session", block.session)
            });
            faults.need(
                block.ask.is_some() != block.choices.is_empty(),
                (SESSIONS, &block.id, "choices"),
                || "ask and choices belong together".to_owned(),
            );
            let ask = block.ask.as_deref();
            faults.need(
                ask.is_none_or(|ask| ASKS.contains(&ask)),
                (SESSIONS, &block.id, "ask"),
                || format!("{:?} is not asked; use one of: {}", block.ask, ASKS.join(", ")),
            );
        }
        for part in &file.part {
            let block = file.block.iter().find(|block| block.id == part.block);
            let place = (SESSIONS, part.block.as_str(), "choice");
            let fits = block.is_some_and(|block| match block.ask {
                None => part.choice.is_empty(),
                Some(_) => block.choices.contains(&part.choice),
            });
            faults.need(fits, place, || {
                format!("{} with the choice {:?} is in no block", part.step, part.choice)
            });
        }
        for short in &file.short {
            let place = (SESSIONS, short.session.as_str(), "session");
            faults.need(session(&short.session), place, || {
                "a short form of no session".to_owned()
            });
        }
    }

    pub(super) fn check_plan(&self, plan: &Plan<'_>, keys: &BTreeSet<String>, faults: &mut Faults) {
        let row = plan.row;
        faults.need(!plan.blocks.is_empty(), (SESSIONS, &row.id, "technique"), || {
            "a session has blocks, or is a technique".to_owned()
        });
        if let Some(technique) = &row.technique {
            let same = *technique == row.id && self.technique(technique);
            faults.need(same, (SESSIONS, &row.id, "technique"), || {
                format!("{technique:?} is not the technique of the same name")
            });
        }
        let sum: u32 = plan.blocks.iter().map(|block| u32::from(block.seconds)).sum();
        faults.need(
            sum == u32::from(row.seconds),
            (SESSIONS, &row.id, "seconds"),
            || format!("is {}, but its blocks last {sum}", row.seconds),
        );
        for block in &plan.blocks {
            self.check_block(block, row.max_level, keys, faults);
        }
        for short in &plan.shorts {
            self.check_short(plan, short, faults);
        }
    }

    pub(super) fn check_block(
        &self,
        block: &PlanBlock<'_>,
        max_level: i64,
        keys: &BTreeSet<String>,
        faults: &mut Faults,
    ) {
        for (choice, parts) in &block.choices {
            let sum = self.seconds(parts);
            let skipped = parts.is_empty() && block.ask.is_some();
            faults.need(
                skipped || sum == u32::from(block.seconds),
                (SESSIONS, block.id, "seconds"),
                || format!("is {}, but {choice:?} lasts {sum}", block.seconds),
            );
            for part in parts {
                self.check_part(block.id, part, max_level, keys, faults);
            }
        }
    }

    pub(super) fn check_part(
        &self,
        block: &str,
        part: &Part,
        max_level: i64,
        keys: &BTreeSet<String>,
        faults: &mut Faults,
    ) {
        let Some(step) = self.step(&part.step) else {
            faults.add(SESSIONS, block, "step", format!("{:?} is no step", part.step));
            return;
        };
        if let Some(problem) = reps_problem(step, part.seconds, part.reps) {
            faults.add(SESSIONS, block, "reps", format!("{}: {problem}", step.id));
        }
        let own = step.level.unwrap_or(0);
        if let Some(cap) = part.cap {
            faults.need((1..=own).contains(&cap), (SESSIONS, block, "cap"), || {
                format!("{cap} does not soften {}, which has level {own}", step.id)
            });
        }
        let level = part.cap.unwrap_or(own);
        faults.need(level <= max_level, (SESSIONS, block, "cap"), || {
            format!("{} has level {level}, the session allows {max_level}", step.id)
        });
        if let Some(words) = &part.words {
            let id = format!("{}-{words}", step.id);
            check_words((SESSIONS, block, "words"), &id, keys, faults);
        }
    }

    pub(super) fn check_short(&self, plan: &Plan<'_>, short: &Short, faults: &mut Faults) {
        let id = format!("{} in {} min", short.session, short.minutes);
        let mut sum = 0;
        for part in &short.parts {
            let block = plan.blocks.iter().find(|block| block.id == part);
            match (block, self.step(part)) {
                (Some(block), _) => sum += u32::from(block.seconds),
                (None, Some(step)) => sum += total(std::iter::once((step.background, step.seconds))),
                (None, None) => faults.add(SESSIONS, &id, "parts", format!("{part:?} is no block or step")),
            }
        }
        faults.need(
            sum == u32::from(short.seconds),
            (SESSIONS, &id, "seconds"),
            || format!("is {}, but its parts last {sum}", short.seconds),
        );
        faults.need(
            sum <= u32::from(short.minutes) * 60,
            (SESSIONS, &id, "minutes"),
            || format!("its {sum} s are longer than that"),
        );
    }

    /// Seconds of the parts, background timers left out.
    fn seconds(&self, parts: &[Part]) -> u32 {
        total(parts.iter().map(|part| {
            let background = self.step(&part.step).is_some_and(|step| step.background);
            (background, part.seconds)
        }))
    }
}
