//! The words to read out on the phone, as facts: one sentence a line, an unknown one left out
//! (clinical.md 13, "Call script").

use super::answers::Answers;
use super::rules::RuleId;
use super::verdict::Verdict;
use super::vocabulary::{Ask, SkinSign};
use crate::domain::at::{At, DAY, HOUR};
use crate::domain::breast_map::Side;
use crate::domain::catalog::RoutineId;
use crate::domain::episode::{Check, Episode};
use crate::domain::pain::Pain;
use crate::domain::units::{LumpSize, Temperature};

/// What is told on the phone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// Full weeks since the birth.
    pub weeks: Option<i32>,
    /// Which breast.
    pub side: Option<Side>,
    /// The hour of the clinician's clock, `1..=12`.
    pub hour: Option<u8>,
    /// Width of the lump.
    pub size: Option<LumpSize>,
    /// Hours since it began.
    pub hours: Option<i64>,
    /// Pain now.
    pub pain: Option<Pain>,
    /// Highest temperature of the last 24 h.
    pub highest: Option<Temperature>,
    /// Whether a colour of the skin spreads.
    pub spreading: Option<bool>,
    /// What was done about it, each once.
    pub tried: Vec<RoutineId>,
    /// What to ask for.
    pub ask: Option<Ask>,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Weeks since the birth: `$weeks`, `$weeksText`.
    Weeks(i32),
    /// The breast, with the hour where the spot is known: `$hour`.
    Place(Side, Option<u8>),
    /// Width of the lump: `$size`.
    Size(LumpSize),
    /// Hours since it began: `$hours`, `$hoursText`.
    Hours(i64),
    /// Pain: `$pain`.
    Pain(Pain),
    /// Highest temperature of the last 24 h: `$temperature`.
    Highest(Temperature),
    /// Whether the colour spreads.
    Spreading(bool),
    /// What was tried: `$what`.
    Tried(Vec<RoutineId>),
    /// What to ask for.
    Ask(Ask),
}

impl Line {
    /// Its word key.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Weeks(0) => "safety-script-weeks-first",
            Self::Weeks(_) => "safety-script-weeks",
            Self::Place(Side::Left, None) => "safety-script-left",
            Self::Place(Side::Right, None) => "safety-script-right",
            Self::Place(Side::Left, Some(_)) => "safety-script-left-clock",
            Self::Place(Side::Right, Some(_)) => "safety-script-right-clock",
            Self::Size(_) => "safety-script-size",
            Self::Hours(_) => "safety-script-hours",
            Self::Pain(_) => "safety-script-pain",
            Self::Highest(_) => "safety-script-temperature",
            Self::Spreading(true) => "safety-script-spreading",
            Self::Spreading(false) => "safety-script-not-spreading",
            Self::Tried(_) => "safety-script-tried",
            Self::Ask(ask) => return ask.key(),
        }
        .to_owned()
    }
}

impl Script {
    /// The facts at `now`: what the answers leave open is taken from the clog.
    #[must_use]
    pub fn of(
        verdict: &Verdict,
        answers: &Answers,
        episode: Option<&Episode>,
        tried: &[RoutineId],
        now: At,
    ) -> Self {
        let ask = ask(verdict);
        if verdict.headline == RuleId::T29 || verdict.headline == RuleId::T03 {
            return Self {
                ask,
                ..Self::default()
            };
        }
        let spot = episode.and_then(|episode| episode.spot);
        let mut script = Self {
            weeks: answers.days_since_birth.map(|days| days.get() / 7),
            side: answers.side.or(episode.map(|episode| episode.side)),
            hour: spot.map(crate::domain::breast_map::Spot::clinician_hour),
            size: answers.lump_cm.or_else(|| episode.and_then(last_size)),
            hours: answers.hours.map(|hours| i64::from(hours.get())),
            pain: answers.pain.or_else(|| episode.and_then(last_pain)),
            highest: answers
                .temperature_c
                .max(episode.and_then(|episode| highest(episode, now))),
            spreading: answers.skin.as_ref().map(|skin| {
                let signs = [SkinSign::Spreading, SkinSign::Streaks, SkinSign::Growing];
                signs.iter().any(|sign| skin.contains(sign))
            }),
            tried: Vec::new(),
            ask,
        };
        if let Some(episode) = episode.filter(|_| script.hours.is_none()) {
            script.hours = Some((now.since(episode.onset) / HOUR).max(0));
        }
        for routine in tried {
            if !script.tried.contains(routine) {
                script.tried.push(*routine);
            }
        }
        script
    }

    /// The sentences in order, without what is unknown.
    #[must_use]
    pub fn lines(&self) -> Vec<Line> {
        let tried = Some(self.tried.clone()).filter(|tried| !tried.is_empty());
        let lines = [
            self.weeks.map(Line::Weeks),
            self.side.map(|side| Line::Place(side, self.hour)),
            self.size.map(Line::Size),
            self.hours.map(Line::Hours),
            self.pain.map(Line::Pain),
            self.highest.map(Line::Highest),
            self.spreading.map(Line::Spreading),
            tried.map(Line::Tried),
            self.ask.map(Line::Ask),
        ];
        lines.into_iter().flatten().collect()
    }
}

/// What the branch that heads the verdict asks for; of a modifier only where nothing else asks.
fn ask(verdict: &Verdict) -> Option<Ask> {
    let head = verdict.words().map(|branch| branch.ask);
    let rules = verdict.rules.iter().map(|rule| rule.rule());
    let asks = rules.flat_map(|rule| rule.branches).map(|branch| branch.ask);
    head.into_iter().chain(asks).find(|ask| *ask != Ask::None)
}

fn last_size(episode: &Episode) -> Option<LumpSize> {
    episode
        .checks
        .iter()
        .rev()
        .find_map(|check| check.size)
        .or(episode.size)
}

fn last_pain(episode: &Episode) -> Option<Pain> {
    episode.checks.iter().rev().find_map(|check| check.pain)
}

/// The highest temperature of the checks of the last 24 h.
fn highest(episode: &Episode, now: At) -> Option<Temperature> {
    let recent = |check: &&Check| (0..=DAY).contains(&now.since(check.at));
    let checks = episode.checks.iter().filter(recent);
    checks.filter_map(|check| check.temperature).max()
}
