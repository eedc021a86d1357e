//! What she gives out of the log: what she wishes for, what would leave the phone by it, and the files that are made of
//! that. Preview, page, table, records and message all come from one [`Outgoing`], so that none says more than another.

pub mod making;
pub mod pages;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use chrono_tz::Tz;
use dioxus::prelude::{ReadableExt as _, WritableExt as _};
use serde::{Deserialize, Serialize};

use super::context::App;
use super::explain::Explain;
use crate::domain::at::At;
use crate::domain::day::Span;
use crate::domain::ids::EpisodeId;
use crate::domain::report::Material;
use crate::domain::share::{NewShare, Section, ShareKind};
use crate::domain::text::Line;
use crate::export::report::{BadPeriod, Choice, Period, Report, Single, USUAL_DAYS};
use crate::export::{Paper, Told, message};
use crate::l10n::{Formats, Locale, Tr};
use crate::platform::work::away;
use crate::store;

/// The stretches that are one tap away, in days.
pub const RANGES: [u32; 3] = [7, USUAL_DAYS, 30];

/// Which days she wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stretch {
    /// So many that end today.
    Last(u32),
    /// From one day to another.
    Between {
        /// The first.
        from: NaiveDate,
        /// The last.
        to: NaiveDate,
    },
}

/// What she wishes to give out. The default is what most visits need: two weeks, without names and mood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// Which days; one clog has its own.
    pub days: Stretch,
    /// What goes in.
    pub choice: Choice,
    /// Initials or a name as typed; `None` where none goes in.
    pub name: Option<String>,
    /// The language by its tag; `None` for that of the app.
    pub language: Option<String>,
    /// The paper; `None` for the usual one of her country.
    pub paper: Option<Paper>,
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            days: Stretch::Last(USUAL_DAYS),
            choice: Choice::default(),
            name: None,
            language: None,
            paper: None,
        }
    }
}

impl Wish {
    /// Lets a part in, or takes it out.
    pub fn turn(&mut self, section: Section) {
        if !self.choice.sections.remove(&section) {
            self.choice.sections.insert(section);
        }
    }

    /// Takes a piece of her own words out, or lets it in again.
    pub fn turn_single(&mut self, single: Single) {
        if !self.choice.without.remove(&single) {
            self.choice.without.insert(single);
        }
    }

    /// The name as it goes out.
    ///
    /// # Errors
    ///
    /// The most characters, where there are more.
    pub fn who(&self) -> Result<Option<Line>, usize> {
        let typed = self.name.as_deref().unwrap_or_default();
        Line::given(typed).map_err(|bad| bad.most)
    }

    /// The language of what goes out, where the app speaks `own`.
    #[must_use]
    pub fn locale(&self, own: Locale) -> Locale {
        let asked = self.language.as_deref();
        asked.and_then(|tag| Locale::find(tag).ok()).unwrap_or(own)
    }
}

/// A piece of her own words that can be left out alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Which.
    pub single: Single,
    /// When a note was written; a wish has no time.
    pub at: Option<At>,
    /// The number of the clog that a wish is for.
    pub clog: u32,
    /// The words.
    pub words: String,
}

/// All that leaves the phone by a wish, and what stays.
#[derive(Clone, Debug, PartialEq)]
pub struct Outgoing {
    /// The wish that it is made from.
    pub wish: Wish,
    /// The days.
    pub period: Period,
    /// Their time.
    pub span: Span,
    /// The choice, with the name.
    pub choice: Choice,
    /// The language.
    pub locale: Locale,
    /// How its numbers and times are written: as in her country.
    pub formats: Formats,
    /// What goes out, as data.
    pub report: Report,
    /// The same in words.
    pub told: Told,
    /// One for each clog of the report.
    pub messages: Vec<String>,
    /// Which parts hold something, whether they go out or not.
    pub there: BTreeSet<Section>,
    /// Her own words of these days, whether they go out or not.
    pub own: Vec<Own>,
}

/// Why nothing can go out yet.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Unready {
    /// The days are none.
    #[error(transparent)]
    Days(#[from] BadPeriod),
    /// The log did not answer.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Explain for Unready {
    fn explain(&self, tr: &Tr) -> String {
        match self {
            Self::Days(BadPeriod::Backwards { .. }) => tr.summary_days_backwards(),
            Self::Days(BadPeriod::TooLong { .. }) => tr.summary_days_too_long(),
            Self::Store(error) => error.explain(tr),
        }
    }
}

/// Where and when it is made.
#[derive(Clone, Debug)]
pub struct Here {
    /// The language of the app.
    pub own: Locale,
    /// How times and numbers are written.
    pub formats: Formats,
    /// The zone of the days.
    pub zone: Tz,
    /// Now.
    pub now: At,
}

impl Outgoing {
    /// What of the `material` of `period` goes out by `wish`.
    #[must_use]
    pub fn of(material: &Material, period: Period, wish: Wish, here: &Here) -> Self {
        let choice = Choice {
            who: wish.who().ok().flatten(),
            ..wish.choice.clone()
        };
        let locale = wish.locale(here.own);
        let tr = Tr::with(locale, material.settings.words, &here.formats);
        let report = Report::of(material, &period, &choice, here.zone, here.now);
        let all = Report::of(material, &period, &everything(), here.zone, here.now);
        Self {
            span: period.span(material.settings.day_start, here.zone),
            told: Told::of(&report, &tr),
            messages: report
                .clogs
                .iter()
                .map(|clog| message(&report, clog, &tr))
                .collect(),
            there: there(&all),
            own: own_words(&all),
            wish,
            period,
            choice,
            locale,
            formats: here.formats.clone(),
            report,
        }
    }

    /// What is kept of it when it was given out as `kind`.
    #[must_use]
    pub fn share(&self, kind: ShareKind, at: At) -> NewShare {
        let out = |own: &&Own| !self.choice.lets(own.single);
        let sections = self.choice.sections.intersection(&self.there);
        NewShare {
            at,
            kind,
            from: self.period.from,
            to: self.period.to,
            one_clog: self.period.clog.is_some(),
            sections: sections.copied().collect(),
            left_out: u32::try_from(self.own.iter().filter(out).count()).unwrap_or(u32::MAX),
            named: self.choice.who.is_some() || self.choice.names,
            sealed: false,
        }
    }

    /// The name of a file: the days alone, never a name or a birth.
    #[must_use]
    pub fn file_name(&self, ending: &str) -> String {
        let what = if self.period.clog.is_some() {
            "clog"
        } else {
            "summary"
        };
        format!("milkpath-{what}-{}-{}.{ending}", self.period.from, self.period.to)
    }
}

/// Nothing left out; for the list of what there is, never to go out.
fn everything() -> Choice {
    Choice {
        sections: Section::ALL.into(),
        without: BTreeSet::new(),
        who: None,
        names: true,
    }
}

fn there(all: &Report) -> BTreeSet<Section> {
    let clogs = || all.clogs.iter();
    let has = |section: &Section| match section {
        Section::Clogs => !all.clogs.is_empty(),
        Section::Checks => !all.checks.is_empty() || clogs().any(|clog| !clog.checks.is_empty()),
        Section::Wishes => clogs().any(|clog| clog.worry.is_some() || clog.goal.is_some()),
        Section::Runs => !all.runs.is_empty(),
        Section::Plan => !all.plan.is_empty(),
        Section::Notes => !all.notes.is_empty(),
        // A clog without care is told as one; mood is in looks, checks and records.
        Section::Tried
        | Section::Feeding
        | Section::Returns
        | Section::Health
        | Section::Days
        | Section::Mood => true,
    };
    Section::ALL.into_iter().filter(has).collect()
}

/// Her wishes, then her notes, the oldest first.
fn own_words(all: &Report) -> Vec<Own> {
    let wishes = all.clogs.iter().flat_map(|clog| {
        let wish = |single: Single, words: &Option<Line>| {
            words.as_ref().map(|words| Own {
                single,
                at: None,
                clog: clog.number,
                words: words.to_string(),
            })
        };
        let worry = wish(Single::Worry(clog.id), &clog.worry);
        worry.into_iter().chain(wish(Single::Goal(clog.id), &clog.goal))
    });
    let mut own: Vec<Own> = wishes.collect();
    for note in &all.notes {
        let single = Single::Note(note.entry);
        match own.last_mut().filter(|last| last.single == single) {
            Some(last) => last.words = format!("{} {}", last.words, note.text),
            None => own.push(Own {
                single,
                at: Some(note.at),
                clog: 0,
                words: note.text.to_string(),
            }),
        }
    }
    own
}

impl App {
    /// Changes what she wishes to give out, and keeps it.
    pub fn change_wish(mut self, change: impl FnOnce(&mut Wish)) {
        change(&mut self.wish.write());
        self.keep_place(None);
    }

    /// The days of a wish, or those of one clog.
    ///
    /// # Errors
    ///
    /// [`Unready`].
    pub async fn period(self, about: Option<EpisodeId>, days: Stretch) -> Result<Period, Unready> {
        let (now, start, zone) = (self.now(), self.settings_peek().day_start, self.zone());
        Ok(match (about, days) {
            (Some(id), _) => {
                let head = self.database().episode(id).await?.episode.head();
                Period::of_clog(&head, now, start, zone)
            }
            (None, Stretch::Last(count)) => Period::last(count, now, start, zone),
            (None, Stretch::Between { from, to }) => Period::new(from, to)?,
        })
    }

    /// What goes out by a wish; read and told away from the screen.
    ///
    /// # Errors
    ///
    /// [`Unready`].
    pub async fn outgoing(self, about: Option<EpisodeId>, wish: Wish) -> Result<Outgoing, Unready> {
        let period = self.period(about, wish.days).await?;
        let (zone, now) = (self.zone(), self.now());
        let span = period.span(self.settings_peek().day_start, zone);
        let material = self.database().material(span, period.clog).await?;
        let here = Here {
            own: self.tr.peek().locale(),
            formats: self.formats(),
            zone,
            now,
        };
        let made = away(move || Outgoing::of(&material, period, wish, &here));
        let broke_off = || store::Error::internal("the summary broke off");
        Ok(made.await.ok_or_else(broke_off)?)
    }
}

#[cfg(test)]
mod tests;
