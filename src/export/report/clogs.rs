//! Each clog of a summary (clinical.md 6b).

use serde::{Deserialize, Serialize};

use super::checks::{Checked, Signs, checks, is_private};
use super::choice::{Choice, Section, Single};
use super::tried::{Tried, tried};
use crate::domain::at::{At, HOUR};
use crate::domain::breast_map::{Quadrant, Spot};
use crate::domain::episode::{Check, Episode, Place, Trend};
use crate::domain::ids::EpisodeId;
use crate::domain::memory::Help;
use crate::domain::pain::Pain;
use crate::domain::report::{ClogStory, Material};
use crate::domain::session::Session;
use crate::domain::story;
use crate::domain::text::Line;
use crate::domain::triage::Answered;
use crate::domain::trigger::Trigger;
use crate::domain::units::{LumpSize, Temperature};

/// On what occasion pain was rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// At a look.
    Look,
    /// Before or after a run.
    Run,
}

/// A point of the line of pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pained {
    /// When.
    pub at: At,
    /// How much.
    pub pain: Pain,
    /// On what occasion.
    pub on: Occasion,
}

/// The width of the lump at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sized {
    /// When.
    pub at: At,
    /// How wide.
    pub size: LumpSize,
}

/// A temperature at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// When it was told.
    pub at: At,
    /// How warm.
    pub temperature: Temperature,
}

/// One clog, as far as the period goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clog {
    /// Its number in the log.
    pub id: EpisodeId,
    /// Its number on this page, from 1.
    pub number: u32,
    /// Where, on the side-neutral clock.
    pub place: Place,
    /// The hour `1..=12` of a clinician who faces her; `None` where it is sore all over.
    pub clock: Option<u8>,
    /// The quarter of the breast.
    pub quadrant: Option<Quadrant>,
    /// When it began.
    pub began: At,
    /// When it was gone.
    pub gone: Option<At>,
    /// Whole hours from its start until it was gone, else to the end of the period or to now.
    pub hours: i64,
    /// Which way it went, as she said last.
    pub trend: Option<Trend>,
    /// The line of pain.
    pub pains: Vec<Pained>,
    /// The widths of the lump.
    pub sizes: Vec<Sized>,
    /// Whether the skin was red, darker or hot at the last look that asked.
    pub skin_changed: Option<bool>,
    /// What she said yes to at any check about it.
    pub signs: Signs,
    /// The highest temperature.
    pub highest: Option<Measured>,
    /// What may have set it off, as she said.
    pub triggers: Vec<Trigger>,
    /// What helped most, as she said.
    pub helped: Option<Help>,
    /// Her main worry.
    pub worry: Option<Line>,
    /// Her goal.
    pub goal: Option<Line>,
    /// What was asked and what the app said.
    pub checks: Vec<Checked>,
    /// What was tried.
    pub tried: Option<Tried>,
}

impl Clog {
    /// The first and the last pain that were rated.
    #[must_use]
    pub fn pain_change(&self) -> Option<(Pain, Pain)> {
        Some((self.pains.first()?.pain, self.pains.last()?.pain))
    }

    /// The first and the last width that were told.
    #[must_use]
    pub fn size_change(&self) -> Option<(LumpSize, LumpSize)> {
        Some((self.sizes.first()?.size, self.sizes.last()?.size))
    }

    /// Its pin.
    #[must_use]
    pub fn spot(&self) -> Option<Spot> {
        self.place.spot()
    }
}

/// The clogs of the material as they are told, the oldest first; nothing of `until` or later.
pub(super) fn clogs(material: &Material, choice: &Choice, now: At, until_ms: i64) -> Vec<Clog> {
    if !choice.has(Section::Clogs) {
        return Vec::new();
    }
    let began = material
        .clogs
        .iter()
        .filter(|story| story.episode.onset.utc_ms() < until_ms);
    (1..)
        .zip(began)
        .map(|(number, story)| clog(story, number, material, choice, now, until_ms))
        .collect()
}

fn clog(
    story: &ClogStory,
    number: u32,
    material: &Material,
    choice: &Choice,
    now: At,
    until_ms: i64,
) -> Clog {
    let (episode, sessions) = (until(&story.episode, until_ms), runs(story, until_ms));
    let head = episode.head();
    let last = if now.utc_ms() < until_ms {
        now
    } else {
        now.plus(until_ms - now.utc_ms())
    };
    let asked = asked(story, choice, until_ms);
    let lets = |single, words: &Option<Line>| words.clone().filter(|_| choice.lets(single));
    Clog {
        id: episode.id,
        number,
        place: head.place,
        clock: episode.spot.map(Spot::clinician_hour),
        quadrant: episode.spot.map(Spot::quadrant),
        began: episode.onset,
        gone: episode.gone,
        hours: story::hours_since_onset(&episode, last),
        trend: said_last(&episode.checks),
        pains: pains(&episode, &sessions, until_ms),
        sizes: sizes(&episode),
        skin_changed: episode.checks.iter().rev().find_map(|check| check.skin_changed),
        signs: signs(&asked, choice),
        highest: highest(&episode.checks, &asked),
        triggers: story.triggers.clone(),
        helped: story.helped.filter(|_| episode.gone.is_some()),
        worry: lets(Single::Worry(episode.id), &story.worry),
        goal: lets(Single::Goal(episode.id), &story.goal),
        checks: checks(&story.triage, &material.heard, choice, until_ms),
        tried: choice
            .has(Section::Tried)
            .then(|| tried(&episode, &sessions, material, choice, last)),
    }
}

/// What she was asked about it before `until`.
fn asked(story: &ClogStory, choice: &Choice, until_ms: i64) -> Vec<Answered> {
    let lets = |check: &&Answered| check.at.utc_ms() < until_ms && !is_private(check, choice);
    story.triage.iter().filter(lets).cloned().collect()
}

/// The clog as it was known before `until`.
fn until(episode: &Episode, until_ms: i64) -> Episode {
    let mut told = episode.clone();
    told.gone = told.gone.filter(|gone| gone.utc_ms() < until_ms);
    told.checks.retain(|check| check.at.utc_ms() < until_ms);
    told
}

fn runs(story: &ClogStory, until_ms: i64) -> Vec<Session> {
    let before = |run: &&Session| run.started.utc_ms() < until_ms;
    story.sessions.iter().filter(before).cloned().collect()
}

fn said_last(checks: &[Check]) -> Option<Trend> {
    checks.iter().rev().find_map(|check| check.trend)
}

fn pains(episode: &Episode, sessions: &[Session], until_ms: i64) -> Vec<Pained> {
    let line = story::pain_line(episode, sessions);
    let before = line.into_iter().filter(|point| point.at.utc_ms() < until_ms);
    before
        .map(|point| Pained {
            at: point.at,
            pain: point.pain,
            on: point.session.map_or(Occasion::Look, |_| Occasion::Run),
        })
        .collect()
}

/// So long after it was entered, the first look tells the width of then.
const EARLY: i64 = 6 * HOUR;

/// The width that was told when it was entered, where no look tells one so early, and those of the looks.
fn sizes(episode: &Episode) -> Vec<Sized> {
    let looks = episode.checks.iter().filter_map(|check| {
        Some(Sized {
            at: check.at,
            size: check.size?,
        })
    });
    let mut all: Vec<Sized> = looks.collect();
    let entered = episode.size.map(|size| Sized {
        at: episode.opened,
        size,
    });
    let early = |first: &Sized| first.at.since(episode.opened) <= EARLY;
    if let Some(entered) = entered.filter(|_| !all.first().is_some_and(early)) {
        all.insert(0, entered);
    }
    all
}

fn signs(asked: &[Answered], choice: &Choice) -> Signs {
    let all = asked.iter().map(|check| Signs::of(&check.answers, choice));
    let mut signs = all.fold(Signs::default(), |all, signs| all.and(&signs));
    if !choice.has(Section::Checks) {
        // What the breast shows is of the clog; the rest is of the checks.
        signs.emergency.clear();
        signs.safety.clear();
    }
    signs
}

fn highest(checks: &[Check], asked: &[Answered]) -> Option<Measured> {
    let looks = checks.iter().map(|check| (check.at, check.temperature));
    let said = asked.iter().map(|check| (check.at, check.answers.temperature_c));
    let measured = looks.chain(said).filter_map(|(at, temperature)| {
        Some(Measured {
            at,
            temperature: temperature?,
        })
    });
    // Of equal ones the first.
    measured.min_by_key(|one| (std::cmp::Reverse(one.temperature), one.at.utc_ms()))
}
