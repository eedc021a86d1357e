//! What must hold in the catalog: references resolve, times add up, pressure stays where it belongs.

use std::collections::BTreeSet;

use super::super::fault::Fault;
use super::rows::{Part, Step};
use super::vocabulary::{self as vocabulary, ASKS, BEATS, FLOWS, GATES, HANDS, OWN_CHOICE, REACTIONS, VERBS, Words};
use super::{Catalog, Plan, PlanBlock, path};

/// Faults so far.
struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, file: &str, id: &str, field: &str, message: impl Into<String>) {
        self.0.push(Fault::new(path(file), id, field, message));
    }

    fn need(&mut self, holds: bool, place: (&str, &str, &str), message: impl FnOnce() -> String) {
        if !holds {
            self.add(place.0, place.1, place.2, message());
        }
    }

    fn unique<'a>(&mut self, file: &str, field: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            self.need(seen.insert(id), (file, id, field), || "is there twice; ids are unique".to_owned());
            let plain = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            self.need(plain && !id.is_empty(), (file, id, field), || {
                "use letters, digits and underscores".to_owned()
            });
        }
    }

    fn word(&mut self, place: (&str, &str, &str), words: Words, word: &str) {
        self.need(vocabulary::variant(words, word).is_some(), place, || {
            let known: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
            format!("{word:?} is not known; use one of: {}", known.join(", "))
        });
    }
}

const TECHNIQUES: &str = "techniques.toml";
const SESSIONS: &str = "sessions.toml";
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
            check_words(step, keys, &mut faults);
        }
        self.check_rows(&mut faults);
        for plan in self.plans() {
            self.check_plan(&plan, keys, &mut faults);
        }
        self.check_caps(&mut faults);
        if faults.0.is_empty() { Ok(()) } else { Err(faults.0) }
    }

    fn check_ids(&self, faults: &mut Faults) {
        faults.unique(TECHNIQUES, "id", self.techniques.iter().map(|row| row.id.as_str()));
        faults.unique(TECHNIQUES, "code", self.techniques.iter().map(|row| row.code.as_str()));
        faults.unique(TECHNIQUES, "id", self.steps.iter().map(|row| row.id.as_str()));
        faults.unique(SESSIONS, "id", self.sessions.session.iter().map(|row| row.id.as_str()));
        faults.unique(SESSIONS, "id", self.sessions.block.iter().map(|row| row.id.as_str()));
        faults.unique("sources.toml", "key", self.sources.iter().map(|row| row.key.as_str()));
    }

    fn check_levels(&self, faults: &mut Faults) {
        let found: Vec<i64> = self.levels.iter().map(|row| row.number).collect();
        faults.need(found == [1, 2, 3, 4, 5], (LEVELS, "", "level"), || "list the levels 1 to 5 in order".to_owned());
        for row in &self.levels {
            let id = row.number.to_string();
            faults.need(row.never == (row.number > 3), (LEVELS, &id, "never"), || {
                "levels 4 and 5 are never used, levels 1 to 3 are".to_owned()
            });
            for technique in &row.techniques {
                let place = (LEVELS, id.as_str(), "techniques");
                faults.need(self.technique(technique), place, || format!("{technique:?} is no technique"));
                faults.need(row.number < 4, place, || format!("{technique} may never use it"));
                let press = ["compress", "hand_express"].contains(&technique.as_str());
                faults.need(row.number != 3 || press, place, || {
                    format!("{technique} may not press; level 3 is for compress and hand_express")
                });
            }
        }
    }

    fn check_tables(&self, faults: &mut Faults) {
        let stops: Vec<&str> = self.stops.iter().map(|row| row.code.as_str()).collect();
        faults.need(stops == vocabulary::STOPS, ("stops.toml", "", "code"), || "list S1 to S9 in order".to_owned());
        for row in &self.stops {
            faults.word(("stops.toml", &row.code, "reaction"), REACTIONS, &row.reaction);
        }
        let evidence: Vec<&str> = self.evidence.iter().map(|row| row.id.as_str()).collect();
        faults.need(evidence == vocabulary::EVIDENCE, ("evidence.toml", "", "id"), || {
            "list E1 to E4 and D in order".to_owned()
        });
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

    fn technique(&self, id: &str) -> bool {
        self.techniques.iter().any(|row| row.id == id)
    }

    fn check_techniques(&self, faults: &mut Faults) {
        for row in &self.techniques {
            let sum = total(self.steps_of(&row.id).map(|step| (step.background, step.seconds)));
            faults.need(sum == row.seconds.into(), (TECHNIQUES, &row.id, "seconds"), || {
                format!("is {}, but its steps last {sum}", row.seconds)
            });
            for label in &row.evidence {
                let known = self.evidence.iter().any(|row| row.id == *label);
                faults.need(known, (TECHNIQUES, &row.id, "evidence"), || format!("{label:?} is not in evidence.toml"));
            }
            let place = (TECHNIQUES, row.id.as_str(), "evidence");
            faults.need(!row.evidence.is_empty(), place, || "give at least one label".to_owned());
            let place = (SESSIONS, row.id.as_str(), "id");
            let own = self.sessions.session.iter().any(|session| session.id == row.id);
            faults.need(own, place, || "each technique is also a routine of its own; add it".to_owned());
        }
    }

    fn check_step(&self, step: &Step, faults: &mut Faults) {
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
        faults.need(step.seconds > 0, at("seconds"), || "must be more than 0".to_owned());
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

    fn check_level(&self, technique: &str, level: i64, place: (&str, &str, &str), faults: &mut Faults) {
        let row = self.levels.iter().find(|row| row.number == level && !row.never);
        let Some(row) = row else {
            faults.add(place.0, place.1, place.2, format!("{level} cannot be used; pressure is 1, 2 or 3"));
            return;
        };
        faults.need(row.techniques.iter().any(|name| name == technique), place, || {
            format!("{technique} may not use level {level}; see levels.toml")
        });
    }

    fn check_drawing(&self, step: &Step, faults: &mut Faults) {
        let drawn = self.step(&step.art).is_some_and(|other| other.art == other.id);
        faults.need(drawn, (TECHNIQUES, &step.id, "art"), || {
            format!("{:?} is no drawing; use the step's own id or that of a step with its own drawing", step.art)
        });
        for path in &step.paths {
            let place = (TECHNIQUES, step.id.as_str(), "paths");
            faults.need(!path.is_empty(), place, || "a path has at least one point".to_owned());
            for token in path {
                if let Err(problem) = vocabulary::place(token) {
                    faults.add(place.0, place.1, place.2, problem);
                }
            }
            let line = path.len() > 1 || !["sweep", "stretch", "rock"].contains(&step.verb.as_str());
            faults.need(line, place, || format!("a {} runs from one point to another", step.verb));
        }
        let moves = !["none", "hold"].contains(&step.verb.as_str());
        faults.need(!moves || !step.paths.is_empty(), (TECHNIQUES, &step.id, "paths"), || {
            format!("a {} needs a path", step.verb)
        });
    }

    fn check_citations(&self, step: &Step, faults: &mut Faults) {
        let at = |field| (TECHNIQUES, step.id.as_str(), field);
        faults.need(!step.cites.is_empty(), at("cites"), || {
            format!("name a source, or {OWN_CHOICE:?} for our own choice")
        });
        for key in &step.cites {
            faults.need(key == OWN_CHOICE || self.source(key).is_some(), at("cites"), || {
                format!("{key:?} is not in sources.toml")
            });
        }
        for key in &step.recalled {
            faults.need(step.cites.contains(key), at("recalled"), || format!("{key:?} is not in cites"));
        }
        for code in &step.stops {
            let known = self.stops.iter().any(|row| row.code == *code);
            faults.need(known, at("stops"), || format!("{code:?} is not in stops.toml"));
        }
    }

    fn check_rows(&self, faults: &mut Faults) {
        let file = &self.sessions;
        let session = |id: &str| file.session.iter().any(|row| row.id == id);
        for block in &file.block {
            faults.need(session(&block.session), (SESSIONS, &block.id, "session"), || {
                format!("{:?} is no session", block.session)
            });
            faults.need(block.ask.is_some() != block.choices.is_empty(), (SESSIONS, &block.id, "choices"), || {
                "ask and choices belong together".to_owned()
            });
            let ask = block.ask.as_deref();
            faults.need(ask.is_none_or(|ask| ASKS.contains(&ask)), (SESSIONS, &block.id, "ask"), || {
                format!("{:?} is not asked; use one of: {}", block.ask, ASKS.join(", "))
            });
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
            faults.need(session(&short.session), place, || "a short form of no session".to_owned());
        }
    }

    fn check_plan(&self, plan: &Plan<'_>, keys: &BTreeSet<String>, faults: &mut Faults) {
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
        faults.need(sum == row.seconds.into(), (SESSIONS, &row.id, "seconds"), || {
            format!("is {}, but its blocks last {sum}", row.seconds)
        });
        for block in &plan.blocks {
            self.check_block(block, row.max_level, keys, faults);
        }
        for short in &plan.shorts {
            self.check_short(plan, short, faults);
        }
    }

    fn check_block(&self, block: &PlanBlock<'_>, max_level: i64, keys: &BTreeSet<String>, faults: &mut Faults) {
        for (choice, parts) in &block.choices {
            let sum = self.seconds(parts);
            let skipped = parts.is_empty() && block.ask.is_some();
            faults.need(skipped || sum == block.seconds.into(), (SESSIONS, block.id, "seconds"), || {
                format!("is {}, but {choice:?} lasts {sum}", block.seconds)
            });
            for part in parts {
                self.check_part(block.id, part, max_level, keys, faults);
            }
        }
    }

    fn check_part(&self, block: &str, part: &Part, max_level: i64, keys: &BTreeSet<String>, faults: &mut Faults) {
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
        faults.need(level <= max_level, (SESSIONS, block, "level"), || {
            format!("{} has level {level}, the session allows {max_level}", step.id)
        });
        if let Some(words) = &part.words {
            let key = format!("steps-{}-{words}", step.id);
            faults.need(keys.contains(&key), (SESSIONS, block, "words"), || format!("locales/en lacks {key}"));
        }
    }

    fn check_short(&self, plan: &Plan<'_>, short: &super::rows::Short, faults: &mut Faults) {
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
        faults.need(sum == short.seconds.into(), (SESSIONS, &id, "seconds"), || {
            format!("is {}, but its parts last {sum}", short.seconds)
        });
        faults.need(sum <= u32::from(short.minutes) * 60, (SESSIONS, &id, "minutes"), || {
            format!("its {sum} s are longer than that")
        });
    }

    fn check_caps(&self, faults: &mut Faults) {
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
        faults.need(caps.pain_go_max <= caps.plan_pain_go_max && caps.plan_pain_go_max < 8, ("caps.toml", "", "plan_pain_go_max"), || {
            "lies between pain_go_max and 7".to_owned()
        });
    }

    /// Seconds of the parts, background timers left out.
    fn seconds(&self, parts: &[Part]) -> u32 {
        total(parts.iter().map(|part| {
            let background = self.step(&part.step).is_some_and(|step| step.background);
            (background, part.seconds)
        }))
    }
}

fn total(parts: impl Iterator<Item = (bool, u16)>) -> u32 {
    parts.filter(|(background, _)| !background).map(|(_, seconds)| u32::from(seconds)).sum()
}

/// Why the repetitions do not fit the tempo, if they do not (clinical.md 19; he6 is exempt by D24).
fn reps_problem(step: &Step, seconds: u16, reps: Option<u16>) -> Option<String> {
    let (tempo, reps) = match (step.tempo, reps) {
        (None, None) => return None,
        (Some(tempo), Some(reps)) => (tempo, reps),
        (Some(_), None) => return Some("are missing, but there is a tempo".to_owned()),
        (None, Some(_)) => return Some("are given, but there is no tempo".to_owned()),
    };
    let fitting = f32::from(seconds) * tempo / 60.0;
    let off = (f32::from(reps) - fitting).abs();
    (off > 1.0 && step.id != "he6").then(|| format!("are {reps}, but {seconds} s at {tempo} a minute give {fitting}"))
}

fn check_words(step: &Step, keys: &BTreeSet<String>, faults: &mut Faults) {
    for suffix in ["", "-short", "-alt"] {
        let key = format!("steps-{}{suffix}", step.id);
        faults.need(keys.contains(&key), (TECHNIQUES, &step.id, "id"), || format!("locales/en lacks {key}"));
    }
}
