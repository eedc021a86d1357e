//! What goes into a summary: the parent decides, part by part and note by note.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::ids::{EntryId, EpisodeId};
pub use crate::domain::share::Section;
use crate::domain::text::Line;

/// Something of her own words that can be left out alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Single {
    /// The note of a line.
    Note(EntryId),
    /// Her worry for a clog.
    Worry(EpisodeId),
    /// Her goal for a clog.
    Goal(EpisodeId),
}

/// What she lets out. What it leaves out is not in the [`Report`](super::Report) either.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The parts that go in.
    pub sections: BTreeSet<Section>,
    /// Of her own words, what stays out.
    pub without: BTreeSet<Single>,
    /// Initials or a name to head the page, as she typed it.
    pub who: Option<Line>,
    /// Whether the names of babies, and of people in her notes of care, go in.
    pub names: bool,
}

impl Default for Choice {
    /// Everything but mood and names.
    fn default() -> Self {
        let all = Section::ALL.into_iter();
        Self {
            sections: all.filter(|section| *section != Section::Mood).collect(),
            without: BTreeSet::new(),
            who: None,
            names: false,
        }
    }
}

impl Choice {
    /// Whether this part goes in.
    #[must_use]
    pub fn has(&self, section: Section) -> bool {
        self.sections.contains(&section)
    }

    /// Whether this piece of her own words goes in, if its part does.
    #[must_use]
    pub fn lets(&self, single: Single) -> bool {
        let section = match single {
            Single::Note(_) => Section::Notes,
            Single::Worry(_) | Single::Goal(_) => Section::Wishes,
        };
        self.has(section) && !self.without.contains(&single)
    }
}
