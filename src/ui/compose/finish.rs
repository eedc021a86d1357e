//! From what is typed to a plan, or to every field that is wrong.

use super::draft::{Composing, RoutineDraft, SeenDraft};
use crate::domain::plan::{BadPlan, Plan, PlanRoutine, SeenFor, VERSION, WhenToCall, Why};
use crate::domain::text::{Line, Note};

/// Texts on their way into a plan. What is wrong is noted, and something sound stands in its place, so that the rest of
/// the plan can be held too.
#[derive(Default)]
struct Texts {
    faults: Vec<BadPlan>,
}

impl Texts {
    /// A line that must be there.
    fn must(&mut self, field: &str, text: &str) -> Option<Line> {
        let before = self.faults.len();
        let line = self.may(field, text);
        if line.is_none() && self.faults.len() == before {
            self.faults.push(bad(field, Why::Missing));
        }
        line.or_else(stand_in)
    }

    /// A line that may be there.
    fn may(&mut self, field: &str, text: &str) -> Option<Line> {
        let fits = self.fits(field, text, Line::MOST);
        Line::given(text).ok().flatten().filter(|_| fits)
    }

    /// A note that may be there.
    fn note(&mut self, field: &str, text: &str) -> Option<Note> {
        let fits = self.fits(field, text, Note::MOST);
        Note::given(text).ok().flatten().filter(|_| fits)
    }

    /// As the reader of a file does it: neither too long, nor with signs that turn the order of what is shown.
    fn fits(&mut self, field: &str, text: &str, most: usize) -> bool {
        let found = text.trim().chars().count();
        let turns = text.chars().find(|c| ('\u{202A}'..='\u{202E}').contains(c));
        let why = match turns {
            _ if found > most => Why::TextLength { found, most },
            Some(sign) => Why::HiddenSign { code: sign.into() },
            None => return true,
        };
        self.faults.push(bad(field, why));
        false
    }
}

/// A line that stands in for one that is wrong; no plan with it leaves.
fn stand_in() -> Option<Line> {
    Line::new("en").ok()
}

fn bad(field: &str, why: Why) -> BadPlan {
    BadPlan {
        field: field.to_owned(),
        why,
    }
}

impl Composing {
    /// The plan, or every field that is wrong: texts first, then each part of the plan held alone.
    ///
    /// # Errors
    ///
    /// [`BadPlan`], one or more of them, each of another field.
    pub fn finish(&self) -> Result<Plan, Vec<BadPlan>> {
        let mut texts = Texts::default();
        let plan = self.plan(&mut texts);
        let mut faults = texts.faults;
        let Some(plan) = plan else { return Err(faults) };
        if let Err(first) = plan.check() {
            add(&mut faults, first);
            each(&plan, &mut faults);
        }
        if faults.is_empty() { Ok(plan) } else { Err(faults) }
    }

    fn plan(&self, texts: &mut Texts) -> Option<Plan> {
        let author = texts.must("author", &self.author)?;
        let client = texts.may("client", &self.client);
        let language = texts.must("language", &self.language)?;
        let note = texts.note("note", &self.note);
        let routines = self.routines.iter().enumerate();
        let routines = routines
            .map(|(place, one)| one.finish(place, texts))
            .collect::<Option<_>>()?;
        let lines = self.lines.iter().enumerate();
        let lines = lines
            .map(|(place, line)| texts.must(&format!("call.lines[{place}]"), line))
            .collect::<Option<_>>()?;
        let seen = self.seen.iter().enumerate();
        let seen = seen
            .map(|(place, one)| one.finish(place, texts))
            .collect::<Option<_>>()?;
        Some(Plan {
            version: VERSION,
            author,
            language,
            client,
            from: self.from,
            until: self.until,
            routines,
            avoid: self.avoid.clone(),
            call: WhenToCall {
                lines,
                sooner: self.sooner,
            },
            note,
            bf4: self.bf4,
            compression: self.compression,
            pain_go_max: self.pain_go_max,
            seen,
        })
    }
}

impl RoutineDraft {
    fn finish(&self, place: usize, texts: &mut Texts) -> Option<PlanRoutine> {
        Some(PlanRoutine {
            name: texts.must(&format!("routines[{place}].name"), &self.name)?,
            times_a_day: self.times_a_day,
            max_level: self.max_level,
            items: self.items.iter().map(|item| item.item()).collect(),
            note: texts.note(&format!("routines[{place}].note"), &self.note),
        })
    }
}

impl SeenDraft {
    fn finish(&self, place: usize, texts: &mut Texts) -> Option<SeenFor> {
        Some(SeenFor {
            rule: self.rule,
            by: texts.must(&format!("seen[{place}].by"), &self.by)?,
            on: self.on,
            until: self.until,
        })
    }
}

/// Notes a fault, unless its field has one.
fn add(faults: &mut Vec<BadPlan>, fault: BadPlan) {
    if !faults.iter().any(|known| known.field == fault.field) {
        faults.push(fault);
    }
}

/// Holds each part alone, so that one fault does not hide the next.
fn each(plan: &Plan, faults: &mut Vec<BadPlan>) {
    let bare = Plan {
        routines: Vec::new(),
        seen: Vec::new(),
        call: WhenToCall::default(),
        ..plan.clone()
    };
    let routines = plan.routines.iter().map(|routine| Plan {
        routines: vec![routine.clone()],
        ..bare.clone()
    });
    for (place, part) in routines.enumerate() {
        if let Err(mut fault) = part.check() {
            if let Some(rest) = fault.field.strip_prefix("routines[0]") {
                fault.field = format!("routines[{place}]{rest}");
            }
            add(faults, fault);
        }
    }
    let call = Plan {
        call: plan.call.clone(),
        ..bare.clone()
    };
    let seen = Plan {
        seen: plan.seen.clone(),
        ..bare
    };
    for part in [call, seen] {
        if let Err(fault) = part.check() {
            add(faults, fault);
        }
    }
}
