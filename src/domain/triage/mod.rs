//! The check: answers in, verdict out (clinical.md 13 and 21).
//!
//! ```text
//! Answers --evaluate--> Verdict        worst outcome wins; blocks and notes add up
//! [Answered], [Heard], now --active_lock--> what is still closed
//! Answers, Episode --Script--> the sentences to read out on the phone
//! ```
//!
//! The rules are data (`assets/catalog/triage.toml`); nothing here knows a symptom by name.

mod answers;
mod current;
mod evaluate;
mod lock;
mod numbers;
mod record;
mod rules;
mod script;
mod verdict;
mod vocabulary;

pub use answers::Answers;
pub use current::{JUST_DONE, is_current};
pub use evaluate::evaluate;
pub use lock::{ActiveLock, active_lock, waits_for_word};
pub use numbers::{AntibioticsHours, BadNumber, Clogs, Days, Hours, PainGoMax, Unwell};
pub use record::{Answered, Heard, NewAnswered, NewHeard, Said};
pub use rules::{Atom, Branch, CLOSURES, Closure, GENTLE_CLOSES, RULES, Rule, RuleId, STROKES_CLOSES, Test};
pub use script::{Line, Script};
pub use verdict::{Blocked, Lock, Outcome, Reached, Token, Urgency, Verdict};
pub use vocabulary::{
    Ask, CONDITIONS, Card, EmergencySign, Fever, Input, Kind, LumpSign, NippleSign, Note, SafetySign,
    SkinSign, SupplySign,
};
