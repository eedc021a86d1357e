//! What is kept of a check: the answers, the verdict, and what she heard when she called.

use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::verdict::Verdict;
use crate::domain::at::At;
use crate::domain::ids::{ContactId, EpisodeId, PersonId, TriageId};

/// One check with its verdict. A corrected one stays in the log (clinical.md D7).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    /// Its number.
    pub id: TriageId,
    /// When.
    pub at: At,
    /// What she said.
    pub answers: Answers,
    /// What it led to.
    pub verdict: Verdict,
    /// The check that it replaces for verdict and lock.
    pub corrects: Option<TriageId>,
    /// The clog it was about.
    pub episode: Option<EpisodeId>,
}

/// A check before it has a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewAnswered {
    /// When.
    pub at: At,
    /// What she said.
    pub answers: Answers,
    /// What it led to.
    pub verdict: Verdict,
    /// The check that it replaces for verdict and lock.
    pub corrects: Option<TriageId>,
    /// The clog it was about.
    pub episode: Option<EpisodeId>,
}

/// What they said: "Did you reach someone? What did they say?" (clinical.md D2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// Reached nobody yet.
    NotYet,
    /// Someone has seen her.
    Seen,
    /// Medicine was given; alone it lifts no lock.
    Medicine,
    /// Massage is fine.
    MassageOk,
}

impl Said {
    /// Every answer, in the order of the list.
    pub const ALL: [Self; 4] = [Self::Seen, Self::Medicine, Self::MassageOk, Self::NotYet];

    /// Whether it lifts a lock.
    #[must_use]
    pub fn lifts(self) -> bool {
        matches!(self, Self::Seen | Self::MassageOk)
    }

    /// How word keys write it: `safety-said-<slug>`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::Seen => "seen",
            Self::Medicine => "medicine",
            Self::MassageOk => "massage-ok",
        }
    }
}

/// One answer to that question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// Its number.
    pub id: ContactId,
    /// The check that it follows.
    pub triage: TriageId,
    /// When.
    pub at: At,
    /// What they said.
    pub said: Said,
    /// Who, if she named someone.
    pub person: Option<PersonId>,
}

/// The same before it has a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewHeard {
    /// The check that it follows.
    pub triage: TriageId,
    /// When.
    pub at: At,
    /// What they said.
    pub said: Said,
    /// Who, if she named someone.
    pub person: Option<PersonId>,
}
