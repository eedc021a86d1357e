//! Moving in from another app: the file she chose, what was read of it, what she answered, what came of it.
//!
//! `Choosing -> Reading -> Shown -> Adding -> Added -> TakingBack -> TakenBack`; every answer reads the file again, and a
//! file that cannot be read leads to `Refused`. Reading and counting are done away from the screen. It is not on the
//! desk: after a kill she chooses the file again, and an import that was cut off has added nothing.

pub mod answers;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;

use super::context::App;
use crate::domain::at::At;
use crate::domain::entry::KindName;
use crate::domain::ids::ImportId;
use crate::domain::import::{Import, NewImport};
use crate::domain::settings::Settings;
use crate::import::{self, Answers, Asked, Counted, Reading};
use crate::platform::Refusal;
use crate::platform::files::Opened;
use crate::platform::work::away;
use crate::store;

/// A file that she chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Its name.
    pub name: String,
    bytes: Arc<Vec<u8>>,
}

/// What she answered about a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// The answers.
    pub answers: Answers,
    /// She was asked which baby it is about.
    pub baby_said: bool,
}

/// What goes into the log. One owner alone has it, however often its screen is drawn.
#[derive(Clone, Debug)]
pub struct Ready(Rc<RefCell<Option<NewImport>>>);

impl PartialEq for Ready {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A file that was read, as far as the answers go.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Which.
    pub file: Chosen,
    /// What she answered so far.
    pub given: Given,
    /// What was read, but for its lines.
    pub reading: Rc<Reading>,
    /// What goes in, and what it would count; `None` while something is asked.
    pub ready: Option<(Ready, Import)>,
    /// It is being read again.
    pub waits: bool,
}

/// What is asked next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Something that the file does not say.
    File(Asked),
    /// Which baby a file is about that names none.
    Baby,
}

impl Shown {
    /// What is asked next, one thing after the other.
    #[must_use]
    pub fn ask(&self) -> Option<Ask> {
        next_ask(&self.reading, &self.given)
    }
}

fn next_ask(reading: &Reading, given: &Given) -> Option<Ask> {
    if let Some(asked) = reading.needs.first() {
        return Some(Ask::File(asked.clone()));
    }
    let feeds = reading
        .counts
        .iter()
        .any(|(counted, _)| *counted == Counted::Entry(KindName::Feed));
    (reading.names_no_baby && feeds && !given.baby_said).then_some(Ask::Baby)
}

/// A file that is in the log now.
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    /// What was counted.
    pub import: Import,
    /// What was read, but for its lines.
    pub reading: Rc<Reading>,
}

/// Why there is nothing to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The device gave no file.
    Device(Refusal),
    /// Nothing of the file of this name can be read.
    File(String, import::Error),
}

/// Where moving in is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Moving {
    /// No file is chosen.
    #[default]
    Choosing,
    /// The file of this name is read for the first time.
    Reading(String),
    /// It was read.
    Shown(Rc<Shown>),
    /// So many lines of it go into the log.
    Adding(u32),
    /// It is in the log.
    Added(Rc<Added>),
    /// A file is taken back.
    TakingBack,
    /// A file was taken back: so many lines.
    TakenBack(u32),
    /// There is nothing to show.
    Refused(Refused),
}

/// What is in a file, apart from what goes into the log.
type Parts = (Reading, Option<NewImport>);

/// Reads a file. What goes into the log comes beside the reading, once nothing is asked any more.
fn parts(bytes: &[u8], given: &Given, now: At, name: &str) -> Result<Parts, import::Error> {
    let mut reading = import::read(bytes, &given.answers, now)?;
    let (lines, records) = (
        std::mem::take(&mut reading.lines),
        std::mem::take(&mut reading.records),
    );
    if next_ask(&reading, given).is_some() {
        return Ok((reading, None));
    }
    let whole = Reading {
        lines,
        records,
        ..reading.clone()
    };
    Ok((reading, whole.into_new(now, name)))
}

impl App {
    /// Begins with what the dialog gave.
    pub fn take_file(mut self, opened: Result<Option<Opened>, Refusal>) {
        match opened {
            Ok(None) => {}
            Ok(Some(Opened { name, bytes })) => {
                self.moving.set(Moving::Reading(name.clone()));
                let bytes = Arc::new(bytes);
                self.read_file(Chosen { name, bytes }, Given::default());
            }
            Err(refusal) => self.moving.set(Moving::Refused(Refused::Device(refusal))),
        }
    }

    /// Takes an answer, or an answer back, and reads the file again.
    pub fn change_given(mut self, change: impl FnOnce(&mut Given)) {
        let Moving::Shown(shown) = self.moving.peek().clone() else {
            return;
        };
        if shown.waits {
            return;
        }
        let mut given = shown.given.clone();
        change(&mut given);
        let file = shown.file.clone();
        self.moving.set(Moving::Shown(Rc::new(Shown {
            waits: true,
            given: given.clone(),
            ..Shown::clone(&shown)
        })));
        self.read_file(file, given);
    }

    /// The root outlives the screen: what was begun goes on when it is left.
    fn read_file(mut self, file: Chosen, given: Given) {
        spawn_forever(async move {
            match self.shown(file.clone(), given).await {
                Ok(next) => self.moving.set(next),
                Err(error) => {
                    self.moving.set(Moving::Choosing);
                    self.fail(&error);
                }
            }
        });
    }

    async fn shown(self, file: Chosen, given: Given) -> store::Result<Moving> {
        let (chosen, asked, now) = (file.clone(), given.clone(), self.now());
        let read = away(move || {
            let (reading, new) = parts(&chosen.bytes, &asked, now, &chosen.name)?;
            Ok((reading, new.clone(), new))
        });
        let broke_off = || store::Error::internal("reading the file broke off");
        let (reading, probe, new) = match read.await.ok_or_else(broke_off)? {
            Ok(read) => read,
            Err(error) => return Ok(Moving::Refused(Refused::File(file.name, error))),
        };
        let ready = match probe {
            Some(probe) => {
                let would = self.database().try_import(probe).await?;
                Some((Ready(Rc::new(RefCell::new(new))), would))
            }
            None => None,
        };
        Ok(Moving::Shown(Rc::new(Shown {
            file,
            given,
            reading: Rc::new(reading),
            ready,
            waits: false,
        })))
    }

    /// Adds what is shown to the log: all of it, or nothing.
    pub fn add_file(mut self) {
        let Moving::Shown(shown) = self.moving.peek().clone() else {
            return;
        };
        let Some((ready, would)) = shown.ready.clone().filter(|_| !shown.waits) else {
            return;
        };
        let Some(mut new) = ready.0.take() else { return };
        new.at = self.now();
        self.moving.set(Moving::Adding(would.added));
        spawn_forever(async move {
            match self.database().add_import(new).await {
                Ok(import) => {
                    let before = self.settings_peek();
                    self.refresh().await;
                    self.take_words(&before);
                    let reading = shown.reading.clone();
                    self.moving.set(Moving::Added(Rc::new(Added { import, reading })));
                }
                Err(error) => {
                    // The log is as it was, and so is what she chose and said.
                    self.fail(&error);
                    self.read_file(shown.file.clone(), shown.given.clone());
                }
            }
        });
    }

    /// Takes a file back with all its lines.
    pub fn take_back(mut self, id: ImportId) {
        self.moving.set(Moving::TakingBack);
        spawn_forever(async move {
            match self.database().undo_import(id).await {
                Ok(rows) => {
                    self.refresh().await;
                    self.moving.set(Moving::TakenBack(rows));
                }
                Err(error) => {
                    self.moving.set(Moving::Choosing);
                    self.fail(&error);
                }
            }
        });
    }

    /// A whole log may have brought her word along.
    fn take_words(self, before: &Settings) {
        let now = self.settings_peek();
        if (now.words, &now.language) != (before.words, &before.language) {
            self.read_anew(&now);
        }
    }
}

#[cfg(test)]
mod tests;
