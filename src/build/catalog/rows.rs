//! The rows of `assets/catalog/*.toml` as they are written. Words stay text here, so that a wrong one
//! is told with its row and field.

use serde::Deserialize;

/// `techniques.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TechniqueFile {
    pub technique: Vec<Technique>,
    pub step: Vec<Step>,
}

/// R1 to R8.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Technique {
    pub id: String,
    pub code: String,
    pub seconds: u16,
    pub evidence: Vec<String>,
}

/// A row of clinical.md 11.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub id: String,
    pub technique: String,
    pub seconds: u16,
    #[serde(default)]
    pub background: bool,
    pub tempo: Option<f32>,
    pub beat: Option<String>,
    pub reps: Option<u16>,
    pub level: Option<i64>,
    pub verb: String,
    pub flow: String,
    pub hand: String,
    #[serde(default)]
    pub paths: Vec<Vec<String>>,
    pub art: String,
    pub gate: Option<String>,
    #[serde(default)]
    pub hands_on: bool,
    #[serde(default)]
    pub stops: Vec<String>,
    pub cites: Vec<String>,
    #[serde(default)]
    pub recalled: Vec<String>,
}

/// `sessions.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionFile {
    pub session: Vec<Session>,
    pub block: Vec<Block>,
    pub part: Vec<Part>,
    pub short: Vec<Short>,
}

/// A routine.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    pub id: String,
    pub seconds: u16,
    pub max_level: i64,
    /// The technique that a session without blocks consists of.
    pub technique: Option<String>,
}

/// A row of clinical.md 12.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    pub session: String,
    pub id: String,
    pub seconds: u16,
    pub ask: Option<String>,
    #[serde(default)]
    pub choices: Vec<String>,
}

/// A step in a block, under the choice that it belongs to.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub block: String,
    #[serde(default)]
    pub choice: String,
    pub step: String,
    pub seconds: u16,
    pub reps: Option<u16>,
    pub words: Option<String>,
    pub cap: Option<i64>,
    pub left: Option<bool>,
}

/// A short form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Short {
    pub session: String,
    pub minutes: u16,
    pub seconds: u16,
    pub parts: Vec<String>,
}

/// `levels.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelFile {
    pub level: Vec<Level>,
}

/// A pressure and who may use it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    #[serde(rename = "level")]
    pub number: i64,
    pub never: bool,
    pub techniques: Vec<String>,
}

/// `stops.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StopFile {
    pub stop: Vec<Stop>,
}

/// A stop code and what follows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    pub code: String,
    pub reaction: String,
}

/// `evidence.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    pub evidence: Vec<Evidence>,
}

/// An evidence label.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub id: String,
    pub basis: String,
}

/// `sources.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    pub source: Vec<Source>,
}

/// An entry of the bibliography.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub key: String,
    pub reference: String,
    pub mark: String,
}

/// `caps.toml`; the fields are told in `domain::catalog`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caps {
    pub full_session_s: u16,
    pub cool_down_at_s: u16,
    pub cool_down: Vec<String>,
    pub full_per_day: u8,
    pub full_gap_h: u8,
    pub full_days_running: u8,
    pub short_per_day: u8,
    pub calm_per_day: u8,
    pub hands_on_day_s: u16,
    pub press_day_s: u16,
    pub area_run_s: u16,
    pub nipple_s: u16,
    pub hold_s: u16,
    pub warm_s: u16,
    pub pain_go_max: u8,
    pub plan_pain_go_max: u8,
    pub pain_stop: u8,
    pub pain_rise: u8,
    pub worse_end_s: u16,
    pub cramp_pause_s: u16,
    pub recheck_s: u16,
    pub awake_s: u16,
    pub practice_s: u16,
    pub gap_ask_s: u16,
}
