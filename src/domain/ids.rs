//! Identifiers of stored things: a newtype each, so that one cannot stand for another.

use serde::{Deserialize, Serialize};

macro_rules! define_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

define_id! {
    /// One clog.
    EpisodeId,
    /// One look at a clog.
    CheckId,
    /// One run of a routine.
    SessionId,
    /// One set of answers with its verdict.
    TriageId,
    /// One report of reaching someone.
    ContactId,
    /// One of the parent's people.
    PersonId,
    /// One line of the log.
    EntryId,
    /// One baby.
    BabyId,
    /// One feed or pump that runs.
    TimerId,
    /// One file that was brought in.
    ImportId,
    /// One plan that was accepted.
    PlanId,
    /// One thing that was given out.
    ShareId,
}
