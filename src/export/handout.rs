//! A therapist's plan as the client reads it: in words, with the steps to draw. The page and the preview on the screen are
//! made from it, so that they cannot differ.
//!
//! It tells what the app would guide, not what the file asks for: lengths, pressure and times a day as the caps leave
//! them, what must come first and last added, what the plan itself leaves out gone.

mod around;
mod steps;

pub use around::{blocked, seen_for};

use crate::domain::breast_map::Side;
use crate::domain::catalog::StepId;
use crate::domain::plan::Plan;
use crate::domain::routine::Limited;
use crate::l10n::{Locale, Tr, plain};

use super::told::Fact;

/// A plan in the words of one language; names and notes are the author's, as written.
#[derive(Clone, Debug, PartialEq)]
pub struct Handout {
    /// The title.
    pub title: String,
    /// For whom, from whom, which days.
    pub facts: Vec<Fact>,
    /// The author's note, line by line, under its heading.
    pub note: Option<Block>,
    /// What to do.
    pub routines: Vec<Routine>,
    /// Where the plan has no routine.
    pub none: Option<String>,
    /// How hard, what to leave out, when to stop, when to call.
    pub blocks: Vec<Block>,
    /// Help at once; it stands apart.
    pub urgent: Block,
    /// At the foot of each page.
    pub foot: String,
}

/// A routine of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Routine {
    /// What its author calls it.
    pub name: String,
    /// How often, how long, how hard.
    pub about: Vec<String>,
    /// Which side, and when not to do it.
    pub lines: Vec<String>,
    /// The author's note, line by line.
    pub note: Vec<String>,
    /// What is done, in order; empty where nothing is left.
    pub steps: Vec<Step>,
    /// Where the app limits what the plan asks for.
    pub limited: Vec<Limited>,
}

/// A step of a routine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is drawn.
    pub step: StepId,
    /// The side that is drawn, where one is named.
    pub side: Option<Side>,
    /// The cool cloth in place of the warm one.
    pub cool: bool,
    /// In a few words.
    pub short: String,
    /// All of it, a paragraph each.
    pub say: Vec<String>,
    /// How long, how often, which side, how hard.
    pub measures: Vec<String>,
    /// What the drawing shows.
    pub alt: String,
}

/// A line of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Whether they are the author's, in whatever language.
    pub own: bool,
}

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The heading.
    pub heading: String,
    /// The lines.
    pub lines: Vec<Said>,
}

impl Handout {
    /// The plan in the words of `tr`.
    #[must_use]
    pub fn of(plan: &Plan, tr: &Tr) -> Self {
        let routines: Vec<Routine> = (0..plan.routines.len())
            .filter_map(|place| steps::routine(plan, place, tr))
            .collect();
        Self {
            title: tr.handout_title(),
            facts: facts(plan, tr),
            note: plan.note.as_ref().map(|note| Block {
                heading: tr.handout_note(),
                lines: own_lines(note.as_str()).into_iter().map(own).collect(),
            }),
            none: routines.is_empty().then(|| tr.handout_no_routines()),
            blocks: around::blocks(plan, tr),
            urgent: around::urgent(tr),
            foot: tr.handout_foot(),
            routines,
        }
    }

    /// All of its words, in the order of reading.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone()];
        lines.extend(
            self.facts
                .iter()
                .map(|fact| format!("{}: {}", fact.label, fact.value)),
        );
        lines.extend(self.note.iter().flat_map(Block::text));
        lines.extend(self.none.clone());
        for routine in &self.routines {
            lines.push(String::new());
            lines.push(format!("# {}", routine.name));
            lines.push(routine.about.join(" · "));
            lines.extend(routine.lines.clone());
            lines.extend(routine.note.iter().map(|line| format!("> {line}")));
            for (number, step) in (1..).zip(&routine.steps) {
                lines.push(format!("{number}. [{}] {}", step.step, step.short));
                lines.extend(step.say.iter().map(|say| format!("   {say}")));
                lines.push(format!("   {}", step.measures.join(" · ")));
            }
        }
        lines.extend(self.blocks.iter().chain([&self.urgent]).flat_map(Block::text));
        lines.push(self.foot.clone());
        plain(&lines.join("\n"))
    }
}

impl Block {
    fn text(&self) -> Vec<String> {
        let lines = self.lines.iter().map(|line| {
            let mark = if line.own { ">" } else { "-" };
            format!("{mark} {}", line.text)
        });
        [String::new(), format!("# {}", self.heading)]
            .into_iter()
            .chain(lines)
            .collect()
    }
}

/// The language of a plan's page: that of the plan where the app has it, else English.
#[must_use]
pub fn language(plan: &Plan) -> Locale {
    Locale::find(plan.language.as_str()).unwrap_or_default()
}

fn facts(plan: &Plan, tr: &Tr) -> Vec<Fact> {
    let fact = |label, value: String, own| Fact { label, value, own };
    let client = plan.client.as_ref();
    let client = client.map(|client| fact(tr.handout_for(), client.to_string(), true));
    let days = tr.handout_period(tr.full_day(plan.from), tr.full_day(plan.until));
    let rest = [
        fact(tr.handout_by(), plan.author.to_string(), true),
        fact(tr.handout_days(), days, false),
    ];
    client.into_iter().chain(rest).collect()
}

fn own(text: String) -> Said {
    Said { text, own: true }
}

fn told(text: String) -> Said {
    Said { text, own: false }
}

/// The lines of a note that say something.
fn own_lines(note: &str) -> Vec<String> {
    let lines = note.lines().map(str::trim);
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
