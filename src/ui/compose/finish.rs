//! From what is typed to a plan, or to every field that is wrong.

use super::draft::{Composing, RoutineDraft, SeenDraft};
use crate::domain::plan::{BadPlan, Plan, PlanRoutine, SeenFor, VERSION, WhenToCall, Why};
use crate::domain::text::{Line, Note};

impl Composing {
    /// The plan, or every field that is wrong.
    ///
    /// # Errors
    ///
    /// [`BadPlan`], one or more of them: texts first, then each part of the plan on its own.
    pub fn finish(&self) -> Result<Plan, Vec<BadPlan>> {
        let mut faults = Vec::new();
        let plan = self.texts(&mut faults);
        match plan {
            Some(plan) if faults.is_empty() => match plan.check() {
                Ok(()) => Ok(plan),
                Err(first) => Err(every(&plan, first)),
            },
            _ => Err(faults),
        }
    }

    /// The plan as far as its texts go.
    fn texts(&self, faults: &mut Vec<BadPlan>) -> Option<Plan> {
        let author = must("author", &self.author, faults);
        let client = may("client", &self.client, faults);
        let language = must("language", &self.language, faults);
        let note = may_note("note", &self.note, faults);
        let routines = self.routines.iter().enumerate();
        let routines: Option<Vec<_>> = routines
            .map(|(place, one)| one.finish(&format!("routines[{place}]"), faults))
            .collect::<Vec<_>>()
            .into_iter()
            .collect();
        let lines = self.lines.iter().enumerate();
        let lines: Vec<_> = lines
            .map(|(place, line)| must(&format!("call.lines[{place}]"), line, faults))
            .collect();
        let seen: Vec<_> = self
            .seen
            .iter()
            .enumerate()
            .map(|(place, seen)| seen.finish(place, faults))
            .collect();
        Some(Plan {
            version: VERSION,
            author: author?,
            language: language?,
            client: client?,
            from: self.from,
            until: self.until,
            routines: routines?,
            avoid: self.avoid.clone(),
            call: WhenToCall {
                lines: lines.into_iter().collect::<Option<_>>()?,
                sooner: self.sooner,
            },
            note: note?,
            bf4: self.bf4,
            compression: self.compression,
            pain_go_max: self.pain_go_max,
            seen: seen.into_iter().collect::<Option<_>>()?,
        })
    }
}

impl RoutineDraft {
    fn finish(&self, at: &str, faults: &mut Vec<BadPlan>) -> Option<PlanRoutine> {
        let name = must(&format!("{at}.name"), &self.name, faults);
        let note = may_note(&format!("{at}.note"), &self.note, faults);
        Some(PlanRoutine {
            name: name?,
            times_a_day: self.times_a_day,
            max_level: self.max_level,
            items: self.items.iter().map(|item| item.item()).collect(),
            note: note?,
        })
    }
}

impl SeenDraft {
    fn finish(&self, place: usize, faults: &mut Vec<BadPlan>) -> Option<SeenFor> {
        Some(SeenFor {
            rule: self.rule,
            by: must(&format!("seen[{place}].by"), &self.by, faults)?,
            on: self.on,
            until: self.until,
        })
    }
}

fn bad(field: &str, why: Why) -> BadPlan {
    BadPlan {
        field: field.to_owned(),
        why,
    }
}

/// A line that must be there.
fn must(field: &str, text: &str, faults: &mut Vec<BadPlan>) -> Option<Line> {
    match may(field, text, faults)? {
        Some(line) => Some(line),
        None => {
            faults.push(bad(field, Why::Missing));
            None
        }
    }
}

/// A line that may be there; `None` where it is wrong.
#[allow(clippy::option_option)] // wrong, absent, there
fn may(field: &str, text: &str, faults: &mut Vec<BadPlan>) -> Option<Option<Line>> {
    shown(field, text, Line::MOST, faults)?;
    Line::given(text).ok()
}

#[allow(clippy::option_option)] // as above
fn may_note(field: &str, text: &str, faults: &mut Vec<BadPlan>) -> Option<Option<Note>> {
    shown(field, text, Note::MOST, faults)?;
    Note::given(text).ok()
}

/// As the reader of a file does it: neither too long, nor with signs that turn the order of what is shown.
fn shown(field: &str, text: &str, most: usize, faults: &mut Vec<BadPlan>) -> Option<()> {
    let found = text.trim().chars().count();
    let hidden = text.chars().find(|c| ('\u{202A}'..='\u{202E}').contains(c));
    let why = if found > most {
        Why::TextLength { found, most }
    } else if let Some(sign) = hidden {
        Why::HiddenSign { code: sign.into() }
    } else {
        return Some(());
    };
    faults.push(bad(field, why));
    None
}

/// Every part that is wrong, each held alone, so that one fault does not hide the next.
fn every(plan: &Plan, first: BadPlan) -> Vec<BadPlan> {
    let bare = Plan {
        routines: Vec::new(),
        seen: Vec::new(),
        call: WhenToCall::default(),
        ..plan.clone()
    };
    let mut faults = vec![first];
    let mut hold = |part: Plan, place: Option<usize>| {
        if let Err(mut fault) = part.check() {
            if let (Some(place), Some(rest)) = (place, fault.field.strip_prefix("routines[0]")) {
                fault.field = format!("routines[{place}]{rest}");
            }
            if !faults.iter().any(|known| known.field == fault.field) {
                faults.push(fault);
            }
        }
    };
    hold(bare.clone(), None);
    for (place, routine) in plan.routines.iter().enumerate() {
        let routines = vec![routine.clone()];
        hold(
            Plan {
                routines,
                ..bare.clone()
            },
            Some(place),
        );
    }
    hold(
        Plan {
            call: plan.call.clone(),
            ..bare.clone()
        },
        None,
    );
    hold(
        Plan {
            seen: plan.seen.clone(),
            ..bare
        },
        None,
    );
    faults
}
