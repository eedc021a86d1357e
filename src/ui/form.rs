//! The line of the log that is being written or changed; it is kept at every tap, so that a kill loses nothing.

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

use super::compose::Composing;
use super::context::App;
use super::draft::Draft as CheckInDraft;
use super::route::Route;
use super::sharing::Wish;
use crate::domain::at::{At, SECOND};
use crate::domain::entry::{Draft, DraftKind, Entry, Field, Flaw, Why};
use crate::domain::ids::EntryId;

/// A form and where it leads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Form {
    /// The line that it changes; `None` for a new one.
    pub id: Option<EntryId>,
    /// What is filled in.
    pub draft: Draft,
    /// What was wrong when she saved last.
    #[serde(skip)]
    pub flaws: Vec<Flaw>,
    /// Where it leads when it is done, as the router writes it.
    pub back: String,
    /// It was written a moment ago, and more may be said of it.
    #[serde(default)]
    pub fresh: bool,
    /// When it was opened; a new line that she gives a length ended then, as long as she has set no time.
    pub opened: At,
    /// She has set a time herself.
    #[serde(default)]
    pub moved: bool,
}

impl Form {
    /// A form for a new line.
    #[must_use]
    pub fn new(draft: Draft, back: &Route) -> Self {
        Self {
            id: None,
            opened: draft.at,
            draft,
            flaws: Vec::new(),
            back: back.to_string(),
            fresh: false,
            moved: false,
        }
    }

    /// A form that changes a line.
    #[must_use]
    pub fn of(entry: &Entry, back: String) -> Self {
        Self {
            id: Some(entry.id),
            draft: Draft::of(entry),
            flaws: Vec::new(),
            back,
            fresh: false,
            opened: entry.at,
            moved: true,
        }
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn why(&self, field: Field) -> Option<Why> {
        self.flaws
            .iter()
            .find(|flaw| flaw.field == field)
            .map(|flaw| flaw.why)
    }

    /// Where it leads.
    #[must_use]
    pub fn back(&self) -> Route {
        self.back.parse().unwrap_or(Route::Log {})
    }
}

/// What is kept of forms: the check-in, and beside it the line of the log, what she wishes to give out, and the plan
/// that is written.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OnDesk {
    /// The check-in.
    #[serde(flatten)]
    pub draft: CheckInDraft,
    /// The line of the log.
    pub form: Option<Form>,
    /// What she wishes to give out.
    pub wish: Wish,
    /// The therapist's plan.
    pub composing: Option<Composing>,
}

impl OnDesk {
    /// All as one text; `None` where they have none.
    #[must_use]
    pub fn text(
        draft: &CheckInDraft,
        form: Option<&Form>,
        wish: &Wish,
        plan: Option<&Composing>,
    ) -> Option<String> {
        let all = Self {
            draft: draft.clone(),
            form: form.cloned(),
            wish: wish.clone(),
            composing: plan.cloned(),
        };
        serde_json::to_string(&all).ok()
    }
}

impl App {
    /// Opens an empty form.
    pub fn open_form(mut self, kind: DraftKind, back: &Route) {
        let draft = Draft::new(self.now(), kind);
        self.form.set(Some(Form::new(draft, back)));
        self.go(Route::Write {});
    }

    /// Opens a line to change it; done leads to `back`.
    pub fn open_entry(self, id: EntryId, back: &Route) {
        self.open_line(id, back, false);
    }

    /// Opens a line that was just written, to say more of it.
    pub fn open_saved(self, id: EntryId, back: &Route) {
        self.open_line(id, back, true);
    }

    fn open_line(self, id: EntryId, back: &Route, fresh: bool) {
        let (database, back) = (self.database(), back.to_string());
        self.then(async move { database.entry(id).await }, move |mut app, entry| {
            let form = Form::of(&entry, back);
            app.form.set(Some(Form { fresh, ..form }));
            app.go(Route::Write {});
        });
    }

    /// Sets a start; an end that was set moves with it.
    pub fn set_start(mut self, at: At) {
        if let Some(form) = self.form.write().as_mut() {
            form.moved = true;
        }
        self.change_form(|draft| {
            let by = at.since(draft.at);
            draft.end = draft
                .end
                .map(|end| At::new(end.utc_ms() + by, at.offset_min()).unwrap_or(end));
            draft.at = at;
        });
    }

    /// Gives the line a length that follows from what she typed: its end follows, or, in a new line whose times she
    /// has not set, its start.
    pub fn set_length(self, change: impl FnOnce(&mut Draft), seconds: impl FnOnce(&Draft) -> i64) {
        let free = self
            .form
            .peek()
            .as_ref()
            .and_then(|form| (!form.moved).then_some(form.opened));
        self.change_form(|draft| {
            change(draft);
            draft.end = None;
            if let Some(opened) = free {
                let length = seconds(draft).clamp(0, 86_400);
                draft.at = opened.plus(-length * SECOND);
            }
        });
    }

    /// Changes what is filled in; kept at once. A flaw goes when its form changes.
    pub fn change_form(mut self, change: impl FnOnce(&mut Draft)) {
        if let Some(form) = self.form.write().as_mut() {
            change(&mut form.draft);
            form.flaws.clear();
        }
        self.keep_place(None);
    }

    /// Leaves the form without keeping it.
    pub fn close_form(mut self) {
        let back = self.form.peek().as_ref().map_or(Route::Log {}, Form::back);
        self.form.set(None);
        self.go(back);
    }

    /// Writes the line, or shows what is wrong with it.
    pub fn save_form(mut self) {
        let Some(form) = self.form.peek().clone() else {
            return;
        };
        match form.draft.finish(self.now()) {
            Err(flaws) => {
                if let Some(form) = self.form.write().as_mut() {
                    form.flaws = flaws;
                }
            }
            Ok(new) => {
                let database = self.database();
                let work = async move {
                    match form.id {
                        Some(id) => database.replace_entry(id, new).await,
                        None => database.add_entry(new).await.map(drop),
                    }
                };
                self.then(work, |app, ()| app.close_form());
            }
        }
    }

    /// Deletes the line of the form, and leaves it.
    pub fn delete_form(self) {
        if let Some(id) = self.form.peek().as_ref().and_then(|form| form.id) {
            self.delete_entry(id);
        }
        self.close_form();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{BottleDraft, FeedDraft};
    use crate::export::report::Single;

    #[test]
    fn what_is_half_written_comes_back_with_the_check_in() {
        let feed = FeedDraft {
            bottle: Some(BottleDraft {
                total_dml: Some(905),
                ..BottleDraft::default()
            }),
            ..FeedDraft::default()
        };
        let form = Form::new(Draft::new(At::EPOCH, DraftKind::Feed(feed)), &Route::Home {});
        let draft = CheckInDraft {
            minutes: Some(6),
            ..CheckInDraft::default()
        };
        let mut wish = Wish::default();
        wish.turn_single(Single::Note(EntryId(7)));
        let text = OnDesk::text(&draft, Some(&form), &wish, None).unwrap();
        let back: OnDesk = serde_json::from_str(&text).unwrap();
        assert_eq!((back.draft, back.form, back.wish), (draft, Some(form), wish));
    }

    #[test]
    fn a_desk_of_before_the_log_is_still_read() {
        let old = serde_json::to_string(&CheckInDraft::default()).unwrap();
        let back: OnDesk = serde_json::from_str(&old).unwrap();
        assert_eq!(back.form, None);
        assert_eq!(back.draft, CheckInDraft::default());
    }
}
