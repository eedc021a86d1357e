//! The catalog as Rust: the enums of ids and the tables of `domain::technique`.

use std::fmt::Write as _;

use super::emit_ids::{camel, id_enum, lookup};
use super::rows::{Part, Short, Source, Step};
use super::vocabulary::{self, BEATS, FLOWS, GATES, HANDS, LEVELS, OWN_CHOICE, REACTIONS, VERBS, Words};
use super::{Catalog, Plan, PlanBlock, rows};

impl Catalog {
    /// The text of `catalog.rs`.
    pub fn rust(&self) -> String {
        let plans = self.plans();
        [
            self.ids(),
            table(
                "STEPS",
                "Step",
                "The steps, in the order of clinical.md 11.",
                self.steps.iter().map(step),
            ),
            table(
                "TECHNIQUES",
                "Technique",
                "The techniques, R1 to R8.",
                self.techniques.iter().map(|row| self.technique_row(row)),
            ),
            table(
                "SESSIONS",
                "SessionPlan",
                "The routines: R9 to R11, then R1 to R8 on their own.",
                plans.iter().map(plan),
            ),
            self.citations(),
            self.reactions(),
            self.caps(),
        ]
        .concat()
    }

    /// The enums of ids, with the way from an id to its row.
    fn ids(&self) -> String {
        let steps: Vec<&str> = self.steps.iter().map(|row| row.id.as_str()).collect();
        let techniques: Vec<&str> = self.techniques.iter().map(|row| row.id.as_str()).collect();
        let routines: Vec<&str> = self.sessions.session.iter().map(|row| row.id.as_str()).collect();
        let sources: Vec<&str> = self.sources.iter().map(|row| row.key.as_str()).collect();
        let art = "A drawing, named after the first step that shows it.";
        [
            id_enum("StepId", "step", "A step of clinical.md 11.", &steps),
            lookup("StepId", "step", "Step", "STEPS", &steps),
            id_enum("ArtId", "drawing", art, &self.drawings()),
            id_enum("CiteKey", "source", "A source of clinical.md 18.", &sources),
            id_enum(
                "TechniqueId",
                "technique",
                "A family of steps: R1 to R8.",
                &techniques,
            ),
            lookup("TechniqueId", "technique", "Technique", "TECHNIQUES", &techniques),
            id_enum(
                "RoutineId",
                "routine",
                "What can be followed: R1 to R11.",
                &routines,
            ),
            lookup("RoutineId", "plan", "SessionPlan", "SESSIONS", &routines),
        ]
        .concat()
    }

    fn technique_row(&self, row: &rows::Technique) -> String {
        let steps: Vec<&Step> = self.steps_of(&row.id).collect();
        let ids: Vec<String> = steps.iter().map(|step| id("StepId", &step.id)).collect();
        let named = |source: &&Source| steps.iter().any(|step| step.cites.contains(&source.key));
        let sources = self.sources.iter().filter(named);
        let cites: Vec<String> = sources.map(|source| id("CiteKey", &source.key)).collect();
        let evidence: Vec<String> = row
            .evidence
            .iter()
            .map(|label| format!("Evidence::{label}"))
            .collect();
        format!(
            "Technique {{ id: {}, code: {:?}, steps: {}, seconds: {}, evidence: {}, cites: {} }}",
            id("TechniqueId", &row.id),
            row.code,
            list(&ids),
            row.seconds,
            list(&evidence),
            list(&cites)
        )
    }

    fn citations(&self) -> String {
        let arms = |field: fn(&Source) -> &str| {
            lines(
                self.sources
                    .iter()
                    .map(|row| format!("            Self::{} => {:?},", camel(&row.key), field(row))),
            )
        };
        format!(
            "impl CiteKey {{\n    /// The entry of the bibliography.\n    #[must_use]\n    \
             pub fn reference(self) -> &'static str {{\n        match self {{\n{}        }}\n    }}\n\n    \
             /// How far it was read: V itself, S in another source, R recalled.\n    #[must_use]\n    \
             pub fn mark(self) -> &'static str {{\n        match self {{\n{}        }}\n    }}\n}}\n\n",
            arms(|row| &row.reference),
            arms(|row| &row.mark)
        )
    }

    fn reactions(&self) -> String {
        let arms = lines(self.stops.iter().map(|row| {
            let reaction = word(REACTIONS, &row.reaction);
            format!("            Self::{} => Reaction::{reaction},", row.code)
        }));
        format!(
            "impl StopCode {{\n    /// What the app does when it happens (clinical.md 9).\n    #[must_use]\n    \
             pub fn reaction(self) -> Reaction {{\n        match self {{\n{arms}        }}\n    }}\n}}\n\n"
        )
    }

    fn caps(&self) -> String {
        let caps = &self.caps;
        let steps: Vec<String> = caps.cool_down.iter().map(|step| id("StepId", step)).collect();
        let mut out = format!(
            "/// The limits of clinical.md 8.\npub const CAPS: Caps = Caps {{\n    cool_down: {},\n",
            list(&steps)
        );
        let numbers: [(&str, u16); 23] = [
            ("full_session_s", caps.full_session_s),
            ("cool_down_at_s", caps.cool_down_at_s),
            ("full_per_day", caps.full_per_day.into()),
            ("full_gap_h", caps.full_gap_h.into()),
            ("full_days_running", caps.full_days_running.into()),
            ("short_per_day", caps.short_per_day.into()),
            ("calm_per_day", caps.calm_per_day.into()),
            ("hands_on_day_s", caps.hands_on_day_s),
            ("press_day_s", caps.press_day_s),
            ("area_run_s", caps.area_run_s),
            ("nipple_s", caps.nipple_s),
            ("hold_s", caps.hold_s),
            ("warm_s", caps.warm_s),
            ("pain_go_max", caps.pain_go_max.into()),
            ("plan_pain_go_max", caps.plan_pain_go_max.into()),
            ("pain_stop", caps.pain_stop.into()),
            ("pain_rise", caps.pain_rise.into()),
            ("worse_end_s", caps.worse_end_s),
            ("cramp_pause_s", caps.cramp_pause_s),
            ("recheck_s", caps.recheck_s),
            ("awake_s", caps.awake_s),
            ("practice_s", caps.practice_s),
            ("gap_ask_s", caps.gap_ask_s),
        ];
        for (name, value) in numbers {
            let _ = writeln!(out, "    {name}: {value},");
        }
        out + "};\n"
    }
}

/// The variant of an id, as Rust.
pub fn id(kind: &str, slug: &str) -> String {
    format!("{kind}::{}", camel(slug))
}

/// The items, each on its own line.
pub(super) fn lines(items: impl Iterator<Item = String>) -> String {
    items.map(|line| line + "\n").collect()
}

fn list(items: &[String]) -> String {
    format!("&[{}]", items.join(", "))
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// The variant of a word; the check has refused every other word before.
fn word(words: Words, name: &str) -> &'static str {
    vocabulary::variant(words, name).unwrap_or_default()
}

fn level(number: i64) -> String {
    let found = LEVELS.iter().find(|(known, _)| *known == number);
    format!("Level::{}", found.map_or("", |(_, variant)| *variant))
}

fn table(name: &str, kind: &str, doc: &str, rows: impl ExactSizeIterator<Item = String>) -> String {
    let count = rows.len();
    let rows = lines(rows.map(|row| format!("    {row},")));
    format!("/// {doc}\npub static {name}: [{kind}; {count}] = [\n{rows}];\n\n")
}

fn step(row: &Step) -> String {
    let stops: Vec<String> = row.stops.iter().map(|code| format!("StopCode::{code}")).collect();
    let gate = row
        .gate
        .as_deref()
        .map(|gate| format!("Gate::{}", word(GATES, gate)));
    let (reps, hands_on, background) = (row.reps, row.hands_on, row.background);
    [
        format!(
            "Step {{ id: {}, technique: {}",
            id("StepId", &row.id),
            id("TechniqueId", &row.technique)
        ),
        format!(
            "seconds: {}, background: {background}, tempo: {}",
            row.seconds,
            tempo(row)
        ),
        format!("reps: {reps:?}, level: {}", option(row.level.map(level))),
        format!(
            "verb: Verb::{}, flow: Flow::{}",
            word(VERBS, &row.verb),
            word(FLOWS, &row.flow)
        ),
        format!("hand: Hand::{}, paths: {}", word(HANDS, &row.hand), paths(row)),
        format!(
            "art: {}, gate: {}, hands_on: {hands_on}",
            id("ArtId", &row.art),
            option(gate)
        ),
        format!(
            "stops: {}, cites: {}, recalled: {} }}",
            list(&stops),
            keys(&row.cites),
            keys(&row.recalled)
        ),
    ]
    .join(", ")
}

fn tempo(row: &Step) -> String {
    let beat = word(BEATS, row.beat.as_deref().unwrap_or_default());
    option(
        row.tempo
            .map(|per_min| format!("Tempo {{ per_min: {per_min:?}, beat: Beat::{beat} }}")),
    )
}

fn paths(row: &Step) -> String {
    let places = |path: &Vec<String>| {
        let points: Vec<String> = path
            .iter()
            .filter_map(|token| vocabulary::place(token).ok())
            .collect();
        list(&points)
    };
    list(&row.paths.iter().map(places).collect::<Vec<_>>())
}

fn keys(keys: &[String]) -> String {
    let keys = keys.iter().filter(|key| *key != OWN_CHOICE);
    list(&keys.map(|key| id("CiteKey", key)).collect::<Vec<_>>())
}

fn part(row: &Part) -> String {
    format!(
        "Part {{ step: {}, words: {:?}, seconds: {}, reps: {:?}, cap: {}, left: {:?} }}",
        id("StepId", &row.step),
        row.words,
        row.seconds,
        row.reps,
        option(row.cap.map(level)),
        row.left
    )
}

fn block(row: &PlanBlock<'_>) -> String {
    let choice = |(name, parts): &(&str, Vec<Part>)| {
        let parts: Vec<String> = parts.iter().map(part).collect();
        format!("Choice {{ id: {name:?}, parts: {} }}", list(&parts))
    };
    let choices: Vec<String> = row.choices.iter().map(choice).collect();
    format!(
        "Block {{ id: {:?}, seconds: {}, ask: {:?}, choices: {} }}",
        row.id,
        row.seconds,
        row.ask,
        list(&choices)
    )
}

fn plan(plan: &Plan<'_>) -> String {
    let blocks: Vec<String> = plan.blocks.iter().map(block).collect();
    let short = |row: &&Short| {
        let parts: Vec<String> = row.parts.iter().map(|part| format!("{part:?}")).collect();
        format!("Short {{ minutes: {}, parts: {} }}", row.minutes, list(&parts))
    };
    let shorts: Vec<String> = plan.shorts.iter().map(short).collect();
    format!(
        "SessionPlan {{ id: {:?}, seconds: {}, blocks: {}, shorts: {} }}",
        plan.row.id,
        plan.row.seconds,
        list(&blocks),
        list(&shorts)
    )
}
