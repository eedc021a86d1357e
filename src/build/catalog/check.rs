//! What must hold in the catalog: references resolve, times add up, pressure stays where it belongs.

use std::collections::BTreeSet;

use super::super::fault::Fault;
use super::rows::Step;
use super::vocabulary::{self, REACTIONS, Words};
use super::{Catalog, path};

/// Faults so far.
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, file: &str, id: &str, field: &str, message: impl Into<String>) {
        self.0.push(Fault::new(path(file), id, field, message));
    }

    pub(super) fn need(&mut self, holds: bool, place: (&str, &str, &str), message: impl FnOnce() -> String) {
        if !holds {
            self.add(place.0, place.1, place.2, message());
        }
    }

    pub(super) fn unique<'a>(&mut self, file: &str, field: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            self.need(seen.insert(id), (file, id, field), || {
                "is there twice; ids are unique".to_owned()
            });
            let plain = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            self.need(plain && !id.is_empty(), (file, id, field), || {
                "use letters, digits and underscores".to_owned()
            });
        }
    }

    pub(super) fn word(&mut self, place: (&str, &str, &str), words: Words, word: &str) {
        self.need(vocabulary::variant(words, word).is_some(), place, || {
            let known: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
            format!("{word:?} is not known; use one of: {}", known.join(", "))
        });
    }
}

pub(super) const TECHNIQUES: &str = "techniques.toml";
pub(super) const SESSIONS: &str = "sessions.toml";
const LEVELS: &str = "levels.toml";

impl Catalog {
    /// Checks everything against itself and against the keys of the English words.
    ///
    /// # Errors
    ///
    /// Every fault found.
    pub fn check(&self, keys: &BTreeSet<String>) -> Result<(), Vec<Fault>> {
        let mut faults = Faults(Vec::new());
        self.check_ids(&mut faults);
        self.check_levels(&mut faults);
        self.check_tables(&mut faults);
        self.check_techniques(&mut faults);
        for step in &self.steps {
            self.check_step(step, &mut faults);
            check_words((TECHNIQUES, &step.id, "id"), &step.id, keys, &mut faults);
        }
        self.check_keys(keys, &mut faults);
        self.check_rows(&mut faults);
        for plan in self.plans() {
            self.check_plan(&plan, keys, &mut faults);
        }
        self.check_caps(&mut faults);
        if faults.0.is_empty() {
            Ok(())
        } else {
            Err(faults.0)
        }
    }

    pub(super) fn check_ids(&self, faults: &mut Faults) {
        faults.unique(
            TECHNIQUES,
            "id",
            self.techniques.iter().map(|row| row.id.as_str()),
        );
        faults.unique(
            TECHNIQUES,
            "code",
            self.techniques.iter().map(|row| row.code.as_str()),
        );
        faults.unique(TECHNIQUES, "id", self.steps.iter().map(|row| row.id.as_str()));
        faults.unique(
            SESSIONS,
            "id",
            self.sessions.session.iter().map(|row| row.id.as_str()),
        );
        faults.unique(
            SESSIONS,
            "id",
            self.sessions.block.iter().map(|row| row.id.as_str()),
        );
        faults.unique(
            "sources.toml",
            "key",
            self.sources.iter().map(|row| row.key.as_str()),
        );
    }

    pub(super) fn check_levels(&self, faults: &mut Faults) {
        let found: Vec<i64> = self.levels.iter().map(|row| row.number).collect();
        faults.need(found == [1, 2, 3, 4, 5], (LEVELS, "", "level"), || {
            "list the levels 1 to 5 in order".to_owned()
        });
        for row in &self.levels {
            let id = row.number.to_string();
            faults.need(row.never == (row.number > 3), (LEVELS, &id, "never"), || {
                "levels 4 and 5 are never used, levels 1 to 3 are".to_owned()
            });
            for technique in &row.techniques {
                let place = (LEVELS, id.as_str(), "techniques");
                faults.need(self.technique(technique), place, || {
                    format!("{technique:?} is no technique")
                });
                faults.need(row.number < 4, place, || format!("{technique} may never use it"));
                let press = ["compress", "hand_express"].contains(&technique.as_str());
                faults.need(row.number != 3 || press, place, || {
                    format!("{technique} may not press; level 3 is for compress and hand_express")
                });
            }
        }
    }

    pub(super) fn check_tables(&self, faults: &mut Faults) {
        let stops: Vec<&str> = self.stops.iter().map(|row| row.code.as_str()).collect();
        faults.need(stops == vocabulary::STOPS, ("stops.toml", "", "code"), || {
            "list S1 to S9 in order".to_owned()
        });
        for row in &self.stops {
            faults.word(("stops.toml", &row.code, "reaction"), REACTIONS, &row.reaction);
        }
        let evidence: Vec<&str> = self.evidence.iter().map(|row| row.id.as_str()).collect();
        faults.need(
            evidence == vocabulary::EVIDENCE,
            ("evidence.toml", "", "id"),
            || "list E1 to E4 and D in order".to_owned(),
        );
        for row in &self.evidence {
            let place = ("evidence.toml", row.id.as_str(), "basis");
            faults.need(!row.basis.is_empty(), place, || "say what it rests on".to_owned());
        }
        for row in &self.sources {
            for (field, text) in [("reference", &row.reference), ("mark", &row.mark)] {
                let place = ("sources.toml", row.key.as_str(), field);
                faults.need(!text.trim().is_empty(), place, || "must not be empty".to_owned());
            }
        }
    }

    pub(super) fn check_caps(&self, faults: &mut Faults) {
        let caps = &self.caps;
        let mut sum = 0;
        for id in &caps.cool_down {
            match self.step(id) {
                Some(step) => sum += u32::from(step.seconds),
                None => faults.add("caps.toml", "", "cool_down", format!("{id:?} is no step")),
            }
        }
        let room = u32::from(caps.full_session_s.saturating_sub(caps.cool_down_at_s));
        faults.need(sum <= room, ("caps.toml", "", "cool_down_at_s"), || {
            format!("leaves {room} s for a cool-down of {sum} s")
        });
        faults.need(
            caps.pain_go_max <= caps.plan_pain_go_max && caps.plan_pain_go_max < 8,
            ("caps.toml", "", "plan_pain_go_max"),
            || "lies between pain_go_max and 7".to_owned(),
        );
    }
}

pub(super) fn total(parts: impl Iterator<Item = (bool, u16)>) -> u32 {
    parts
        .filter(|(background, _)| !background)
        .map(|(_, seconds)| u32::from(seconds))
        .sum()
}

/// Why the repetitions do not fit the tempo, if they do not (clinical.md 19; he6 is exempt by D24).
pub(super) fn reps_problem(step: &Step, seconds: u16, reps: Option<u16>) -> Option<String> {
    let (tempo, reps) = match (step.tempo, reps) {
        (None, None) => return None,
        (Some(tempo), Some(reps)) => (tempo, reps),
        (Some(_), None) => return Some("are missing, but there is a tempo".to_owned()),
        (None, Some(_)) => return Some("are given, but there is no tempo".to_owned()),
    };
    let fitting = f32::from(seconds) * tempo / 60.0;
    let off = (f32::from(reps) - fitting).abs();
    (off > 1.0 && step.id != "he6")
        .then(|| format!("are {reps}, but {seconds} s at {tempo} a minute give {fitting}"))
}

pub(super) fn check_words(place: (&str, &str, &str), id: &str, keys: &BTreeSet<String>, faults: &mut Faults) {
    for suffix in ["", "-short", "-alt"] {
        let key = format!("steps-{id}{suffix}");
        faults.need(keys.contains(&key), place, || format!("locales/en lacks {key}"));
    }
}
