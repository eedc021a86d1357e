//! A home-care plan on its way in: the file, the text or the codes she brought, what was read of them, what came of it.
//!
//! `Choosing -> Reading -> Shown -> Keeping -> Kept`; a code in parts waits in `Parts` for the next picture, and what
//! is no plan leads to `Refused`. Nothing counts before she has accepted it. It is not on the desk: after a kill she
//! brings the plan again, and one that was not accepted has changed nothing.

mod follow;
mod told;

use std::sync::Arc;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;

pub use told::{field_words, why_words};

use super::codes::{is_picture, texts};
use super::context::App;
use crate::domain::ids::PlanId;
use crate::domain::plan::parts::{BadParts, join};
use crate::domain::plan::{BadPlan, Came, NewPlan, Plan};
use crate::import::qr;
use crate::platform::Refusal;
use crate::platform::files::Opened;
use crate::platform::work::away;
use crate::store::Error;

pub use follow::preview;

/// The most bytes of a pasted text; a longer plan comes as a file.
pub const MOST_PASTED: usize = 6_000;

/// A plan that was read and is not accepted yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The plan.
    pub plan: Plan,
    /// How it came.
    pub came: Came,
}

/// Why there is no plan to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The device gave no file.
    Device(Refusal),
    /// The picture or its codes hold none.
    Codes(qr::Error),
    /// It is none, or may not be.
    Plan(BadPlan),
}

/// Where it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Step {
    /// Nothing was brought.
    #[default]
    Choosing,
    /// The file of this name is read; a pasted text has none.
    Reading(Option<String>),
    /// Some parts of a code are there.
    Parts {
        /// The numbers of those that are not, from 1.
        missing: Vec<u8>,
        /// How many there are.
        of: u8,
    },
    /// It is shown in full.
    Shown(Arc<Shown>),
    /// It is being written.
    Keeping(Arc<Shown>),
    /// It was accepted.
    Kept(PlanId),
    /// There is none.
    Refused(Refused),
}

/// What she brought so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taking {
    /// Parts of a code that are still to be put together.
    pub codes: Vec<String>,
    /// What stands in the field.
    pub pasted: String,
    /// Where it is.
    pub step: Step,
}

/// What was found, with the parts that wait for others.
type Found = (Vec<String>, Step);

/// Looks for a plan in a file or text, beside the parts that are there; `None` where the reading broke off.
async fn find(bytes: Vec<u8>, came: Came, codes: Vec<String>) -> Option<Found> {
    if is_picture(&bytes) {
        return Some(match texts(bytes).await {
            Ok(texts) => together(codes, texts),
            Err(error) => (codes, Step::Refused(Refused::Codes(error))),
        });
    }
    away(move || in_text(&bytes, came, codes)).await
}

fn in_text(bytes: &[u8], came: Came, codes: Vec<String>) -> Found {
    match std::str::from_utf8(bytes) {
        Ok(text) if is_part(text) => together(codes, vec![text.trim().to_owned()]),
        Ok(_) => (codes, whole(bytes, came)),
        Err(error) => {
            let why = error.to_string();
            (codes, Step::Refused(Refused::Codes(qr::Error::Picture { why })))
        }
    }
}

/// Whether a text is one part of a plan, as other readers of codes give it.
fn is_part(text: &str) -> bool {
    matches!(join(&[text.trim().to_owned()]), Err(BadParts::Missing { .. }))
}

fn whole(bytes: &[u8], came: Came) -> Step {
    match Plan::read(bytes) {
        Ok(plan) => Step::Shown(Arc::new(Shown { plan, came })),
        Err(bad) => Step::Refused(Refused::Plan(bad)),
    }
}

/// The parts with those that are new; what does not fit leaves the others as they were.
fn together(codes: Vec<String>, new: Vec<String>) -> Found {
    let mut all = codes.clone();
    all.extend(new);
    match join(&all) {
        Ok(text) => (Vec::new(), whole(text.as_bytes(), Came::Qr)),
        Err(BadParts::Missing { missing, of }) => (all, Step::Parts { missing, of }),
        Err(error) => (codes, Step::Refused(Refused::Codes(error.into()))),
    }
}

impl App {
    /// Begins with what the dialog gave.
    pub fn take_plan_file(mut self, opened: Result<Option<Opened>, Refusal>) {
        match opened {
            Ok(None) => {}
            Ok(Some(Opened { name, bytes })) => self.find_plan(bytes, Came::File, Some(name)),
            Err(refusal) => self.taking.write().step = Step::Refused(Refused::Device(refusal)),
        }
    }

    /// Begins with what the codes that the camera saw hold together.
    pub fn take_plan_code(self, text: String) {
        self.find_plan(text.into_bytes(), Came::Qr, None);
    }

    /// Begins with what stands in the field; what is too long for it stays there.
    pub fn take_plan_text(self) {
        let text = self.taking.peek().pasted.clone();
        if !text.trim().is_empty() && text.len() <= MOST_PASTED {
            self.find_plan(text.into_bytes(), Came::Text, None);
        }
    }

    /// The root outlives the screen: what was begun goes on when it is left.
    fn find_plan(mut self, bytes: Vec<u8>, came: Came, name: Option<String>) {
        let codes = self.taking.peek().codes.clone();
        self.taking.write().step = Step::Reading(name);
        spawn_forever(async move {
            if let Some((codes, step)) = find(bytes, came, codes).await {
                let mut taking = self.taking.write();
                taking.codes = codes;
                taking.step = step;
            } else {
                self.taking.write().step = Step::Choosing;
                self.fail(&Error::internal("reading the plan broke off"));
            }
        });
    }

    /// Leaves what was brought, and the parts of a code with it; a text that was refused stays in its field.
    pub fn leave_plan(mut self) {
        let mut taking = self.taking.write();
        let refused = matches!(taking.step, Step::Refused(_));
        let pasted = std::mem::take(&mut taking.pasted);
        *taking = Taking {
            pasted: if refused { pasted } else { String::new() },
            ..Taking::default()
        };
    }

    /// Accepts the plan that is shown, unless it has run out.
    pub fn accept_plan(mut self) {
        let Step::Shown(shown) = self.taking.peek().step.clone() else {
            return;
        };
        let now = self.now();
        if shown.plan.until < now.date() {
            return;
        }
        self.taking.write().step = Step::Keeping(shown.clone());
        let new = NewPlan {
            plan: shown.plan.clone(),
            accepted: now,
            came: shown.came,
        };
        spawn_forever(async move {
            match self.database().accept_plan(new).await {
                Ok(id) => {
                    self.refresh().await;
                    self.taking.set(Taking {
                        step: Step::Kept(id),
                        ..Taking::default()
                    });
                }
                Err(error) => {
                    self.taking.write().step = Step::Shown(shown);
                    self.fail(&error);
                }
            }
        });
    }

    /// Ends a plan before its last day, or puts one away that has run out.
    pub fn end_plan(self, id: PlanId) {
        let (database, now) = (self.database(), self.now());
        self.write(async move { database.end_plan(id, now).await });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::wait_for;

    fn found(bytes: &[u8], came: Came, codes: Vec<String>) -> Found {
        let limit = std::time::Duration::from_mins(1);
        wait_for(find(bytes.to_vec(), came, codes), limit)
            .flatten()
            .unwrap()
    }
    use crate::export::qr::codes;

    const PLAN: &str = include_str!("../../tests/fixtures/plan/good-full.json");

    fn shown(step: &Step) -> Came {
        match step {
            Step::Shown(shown) => shown.came,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_plan_is_found_in_a_file_a_text_and_a_code() {
        let (_, step) = found(PLAN.as_bytes(), Came::File, Vec::new());
        assert_eq!(shown(&step), Came::File);
        let (_, step) = found(format!("\n {PLAN} ").as_bytes(), Came::Text, Vec::new());
        assert_eq!(shown(&step), Came::Text);
        let small = include_str!("../../tests/fixtures/plan/good-minimal.json");
        let one = codes(&Plan::read(small.as_bytes()).unwrap().to_json()).unwrap();
        assert_eq!(one.len(), 1);
        let (_, step) = found(&one[0].png(4), Came::File, Vec::new());
        assert_eq!(shown(&step), Came::Qr);
    }

    #[test]
    fn parts_come_in_any_order_as_pictures_or_as_text() {
        let parts = codes(&Plan::read(PLAN.as_bytes()).unwrap().to_json()).unwrap();
        assert!(parts.len() > 1, "more than one code holds");
        let mut have = Vec::new();
        for (place, part) in parts.iter().rev().enumerate() {
            let bytes = if place % 2 == 0 {
                part.png(4)
            } else {
                format!("{}\n", part.text).into_bytes()
            };
            let (next, step) = found(&bytes, Came::File, have);
            have = next;
            let left = parts.len() - place - 1;
            match step {
                Step::Parts { missing, of } => {
                    assert_eq!((missing.len(), usize::from(of)), (left, parts.len()));
                }
                other => assert_eq!((left, shown(&other)), (0, Came::Qr)),
            }
        }
        assert!(have.is_empty());
    }

    #[test]
    fn a_part_of_another_plan_leaves_the_parts_that_are_there() {
        let parts = codes(&Plan::read(PLAN.as_bytes()).unwrap().to_json()).unwrap();
        let have = vec![parts[0].text.clone()];
        let other = codes(&"another text ".repeat(100)).unwrap();
        let (left, step) = found(&other[1].png(4), Came::File, have.clone());
        assert_eq!(step, Step::Refused(Refused::Codes(BadParts::Mixed.into())));
        assert_eq!(left, have);
    }

    #[test]
    fn a_file_that_is_neither_text_nor_picture_is_told() {
        let (_, step) = found(&[0, 159, 146, 150], Came::File, Vec::new());
        assert!(matches!(
            step,
            Step::Refused(Refused::Codes(qr::Error::Picture { .. }))
        ));
    }
}
