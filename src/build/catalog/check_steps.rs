//! What must hold for the techniques and their steps.

use std::collections::BTreeSet;

use super::Catalog;
use super::check::{Faults, SESSIONS, TECHNIQUES, reps_problem, total};
use super::rows::Step;
use super::vocabulary::{self, BEATS, FLOWS, GATES, HANDS, OWN_CHOICE, VERBS};

impl Catalog {
    pub(super) fn technique(&self, id: &str) -> bool {
        self.techniques.iter().any(|row| row.id == id)
    }

    pub(super) fn check_techniques(&self, faults: &mut Faults) {
        for row in &self.techniques {
            let sum = total(self.steps_of(&row.id).map(|step| (step.background, step.seconds)));
            faults.need(
                sum == u32::from(row.seconds),
                (TECHNIQUES, &row.id, "seconds"),
                || format!("is {}, but its steps last {sum}", row.seconds),
            );
            for label in &row.evidence {
                let known = self.evidence.iter().any(|row| row.id == *label);
                faults.need(known, (TECHNIQUES, &row.id, "evidence"), || {
                    format!("{label:?} is not in evidence.toml")
                });
            }
            let place = (TECHNIQUES, row.id.as_str(), "evidence");
            faults.need(!row.evidence.is_empty(), place, || {
                "give at least one label".to_owned()
            });
            let place = (SESSIONS, row.id.as_str(), "id");
            let own = self.sessions.session.iter().any(|session| session.id == row.id);
            faults.need(own, place, || {
                "each technique is also a routine of its own; add it".to_owned()
            });
        }
    }

    pub(super) fn check_step(&self, step: &Step, faults: &mut Faults) {
        let at = |field| (TECHNIQUES, step.id.as_str(), field);
        faults.need(self.technique(&step.technique), at("technique"), || {
            format!("{:?} is no technique", step.technique)
        });
        faults.word(at("verb"), VERBS, &step.verb);
        faults.word(at("flow"), FLOWS, &step.flow);
        faults.word(at("hand"), HANDS, &step.hand);
        if let Some(gate) = &step.gate {
            faults.word(at("gate"), GATES, gate);
        }
        faults.need(step.seconds > 0, at("seconds"), || {
            "must be more than 0".to_owned()
        });
        faults.need(step.tempo.is_some() == step.beat.is_some(), at("beat"), || {
            "tempo and beat belong together".to_owned()
        });
        if let Some(beat) = &step.beat {
            faults.word(at("beat"), BEATS, beat);
        }
        if let Some(problem) = reps_problem(step, step.seconds, step.reps) {
            faults.add(TECHNIQUES, &step.id, "reps", problem);
        }
        if let Some(level) = step.level {
            self.check_level(&step.technique, level, at("level"), faults);
        }
        self.check_drawing(step, faults);
        self.check_citations(step, faults);
    }

    pub(super) fn check_level(
        &self,
        technique: &str,
        level: i64,
        place: (&str, &str, &str),
        faults: &mut Faults,
    ) {
        let row = self.levels.iter().find(|row| row.number == level && !row.never);
        let Some(row) = row else {
            faults.add(
                place.0,
                place.1,
                place.2,
                format!("{level} cannot be used; pressure is 1, 2 or 3"),
            );
            return;
        };
        faults.need(row.techniques.iter().any(|name| name == technique), place, || {
            format!("{technique} may not use level {level}; see levels.toml")
        });
    }

    pub(super) fn check_drawing(&self, step: &Step, faults: &mut Faults) {
        let drawn = self.step(&step.art).is_some_and(|other| other.art == other.id);
        faults.need(drawn, (TECHNIQUES, &step.id, "art"), || {
            format!(
                "{:?} is no drawing; use the step's own id or that of a step with its own drawing",
                step.art
            )
        });
        for path in &step.paths {
            let place = (TECHNIQUES, step.id.as_str(), "paths");
            faults.need(!path.is_empty(), place, || {
                "a path has at least one point".to_owned()
            });
            for token in path {
                if let Err(problem) = vocabulary::place(token) {
                    faults.add(place.0, place.1, place.2, problem);
                }
            }
            let line = path.len() > 1 || !["sweep", "stretch", "rock"].contains(&step.verb.as_str());
            faults.need(line, place, || {
                format!("a {} runs from one point to another", step.verb)
            });
        }
        let moves = !["none", "hold"].contains(&step.verb.as_str());
        faults.need(
            !moves || !step.paths.is_empty(),
            (TECHNIQUES, &step.id, "paths"),
            || format!("a {} needs a path", step.verb),
        );
    }

    pub(super) fn check_citations(&self, step: &Step, faults: &mut Faults) {
        let at = |field| (TECHNIQUES, step.id.as_str(), field);
        faults.need(!step.cites.is_empty(), at("cites"), || {
            format!("name a source, or {OWN_CHOICE:?} for our own choice")
        });
        for key in &step.cites {
            faults.need(
                key == OWN_CHOICE || self.source(key).is_some(),
                at("cites"),
                || format!("{key:?} is not in sources.toml"),
            );
        }
        for key in &step.recalled {
            faults.need(step.cites.contains(key), at("recalled"), || {
                format!("{key:?} is not in cites")
            });
        }
        for code in &step.stops {
            let known = self.stops.iter().any(|row| row.code == *code);
            faults.need(known, at("stops"), || format!("{code:?} is not in stops.toml"));
        }
    }

    pub(super) fn check_keys(&self, keys: &BTreeSet<String>, faults: &mut Faults) {
        for key in keys {
            let Some(rest) = key.strip_prefix("steps-") else {
                continue;
            };
            let id = rest.split('-').next().unwrap_or_default();
            faults.need(self.step(id).is_some(), (TECHNIQUES, id, "id"), || {
                format!("locales/en has {key} for no step")
            });
        }
    }
}
