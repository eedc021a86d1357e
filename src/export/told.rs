//! A summary in words: what the page says, the screen shows before sharing, and nothing besides. The drawings are made
//! from the same [`Report`].

mod clog;
mod feeding;
mod tables;
pub(super) mod words;

use crate::domain::catalog::CiteKey;
use crate::export::report::{Clog, Report};
use crate::l10n::Tr;

/// A label with what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub label: String,
    /// What is known.
    pub value: String,
    /// Whether the value is in the parent's own words, in whatever language.
    pub own: bool,
}

impl Fact {
    fn new(label: String, value: String) -> Self {
        Self {
            label,
            value,
            own: false,
        }
    }

    fn own(label: String, value: String) -> Self {
        Self {
            own: true,
            ..Self::new(label, value)
        }
    }
}

/// Facts under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The heading.
    pub heading: String,
    /// The facts.
    pub facts: Vec<Fact>,
    /// Those that stand under the drawing, where there is one.
    pub beside: Vec<Fact>,
}

impl Facts {
    /// All facts, in the order of reading.
    pub fn all(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter().chain(&self.beside)
    }
}

/// A table under a heading; the first cell of a row names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The heading.
    pub heading: String,
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// The rows, each with a cell for each head.
    pub rows: Vec<Vec<String>>,
    /// Which columns hold numbers; those line up at their ends.
    pub numbers: Vec<bool>,
    /// What must be known to read it.
    pub note: Option<String>,
}

/// A note of hers, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// When.
    pub when: String,
    /// Her words.
    pub words: String,
}

/// Her notes under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// The heading.
    pub heading: String,
    /// The notes.
    pub quotes: Vec<Quote>,
    /// What must be known to read them.
    pub note: Option<String>,
}

/// All of a summary in the words of one language. The first page: title to `small`; the rest goes on further pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The title.
    pub title: String,
    /// Initials or a name, as she typed it.
    pub who: Option<String>,
    /// The days.
    pub period: String,
    /// Small print under the title.
    pub about: Vec<String>,
    /// One line for each clog, in the order of the report: how long, pain, size.
    pub glances: Vec<String>,
    /// One for each clog, in the same order.
    pub clogs: Vec<Facts>,
    /// Feeds and pumping.
    pub feeding: Option<Facts>,
    /// Health list and clogs that return.
    pub health: Vec<Fact>,
    /// Small print at the end of the first page: where the limits come from.
    pub small: String,
    /// Tables of the further pages.
    pub tables: Vec<Table>,
    /// Her notes.
    pub notes: Option<Quotes>,
    /// At the foot of each page.
    pub foot: String,
}

impl Told {
    /// The report in the words of `tr`.
    #[must_use]
    pub fn of(report: &Report, tr: &Tr) -> Self {
        Self {
            title: tr.report_title(),
            who: report.who.as_ref().map(ToString::to_string),
            period: period(report, tr),
            about: about(report, tr),
            glances: report.clogs.iter().map(|one| clog::glance(one, tr)).collect(),
            clogs: report
                .clogs
                .iter()
                .map(|one| clog::facts(report, one, tr))
                .collect(),
            feeding: report
                .feeding
                .as_ref()
                .map(|feeding| feeding::facts(report, feeding, tr)),
            health: feeding::health(report, tr),
            small: small(report, tr),
            tables: tables::tables(report, tr),
            notes: tables::notes(report, tr),
            foot: tr.report_not_a_diagnosis(),
        }
    }

    /// Whether there is nothing but the title and small print.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.clogs.is_empty() && self.feeding.is_none() && self.health.is_empty() && self.tables.is_empty()
    }
}

fn period(report: &Report, tr: &Tr) -> String {
    let (from, to) = (tr.full_day(report.period.from), tr.full_day(report.period.to));
    if report.period.clog.is_some() {
        return tr.report_period_clog(from, to);
    }
    let days = report.period.days();
    tr.report_period(from, to, tr.units_days(days, tr.number(days)))
}

fn about(report: &Report, tr: &Tr) -> Vec<String> {
    let when = tr.day_and_clock(report.made);
    let age = report.baby_days.map(|days| tr.report_baby(words::age(days, tr)));
    let names: Vec<String> = report.babies.iter().map(ToString::to_string).collect();
    let names = (!names.is_empty()).then(|| tr.report_babies(tr.list(&names)));
    let language = tr.report_language(tr.locale().own_name());
    let made = tr.report_made(when, report.zone.as_str());
    names.into_iter().chain(age).chain([language, made]).collect()
}

fn small(report: &Report, tr: &Tr) -> String {
    // Where a copy was found is no part of the title.
    let reference = |key: CiteKey| {
        let title = key.reference().split(" (").next().unwrap_or_default();
        title.trim_end_matches('.').to_owned()
    };
    let limits = tr.report_sources(reference(CiteKey::Cdchh), reference(CiteKey::Nhsdg));
    let ordinary = report.feeding.as_ref().and_then(|feeding| feeding.ordinary);
    let feeds = ordinary.map(|ordinary| {
        let cites: Vec<String> = ordinary.cites.iter().map(|key| reference(*key)).collect();
        tr.report_source_feeds(cites.join("; "))
    });
    let unchecked = tr.locale().is_unchecked().then(|| tr.language_unchecked());
    tr.sentences([Some(limits), feeds, unchecked].into_iter().flatten())
}

/// The heading of a clog: its number and its place.
fn heading(clog: &Clog, tr: &Tr) -> String {
    tr.report_clog(tr.number(clog.number), words::place(clog, tr))
}
