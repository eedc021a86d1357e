//! What was asked, what she said yes to, and what the app said.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::choice::{Choice, Section};
use crate::domain::at::At;
use crate::domain::ids::TriageId;
use crate::domain::triage::{
    Answered, Answers, EmergencySign, Fever, Heard, LumpSign, NippleSign, Outcome, RuleId, SafetySign, Said,
    SkinSign, Unwell, Urgency,
};
use crate::domain::units::Temperature;

/// Signs that she said yes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signs {
    /// Signs that need help at once.
    pub emergency: BTreeSet<EmergencySign>,
    /// Of the baby; and mood and safety, where she lets that out.
    pub safety: BTreeSet<SafetySign>,
    /// The skin of the breast.
    pub skin: BTreeSet<SkinSign>,
    /// The nipple.
    pub nipple: BTreeSet<NippleSign>,
    /// The lump.
    pub lump: BTreeSet<LumpSign>,
    /// Fever, or hot, shivery, achy.
    pub fever: Option<Fever>,
    /// Chills or flu aches.
    pub chills: Option<bool>,
    /// How ill she felt, 0 to 3.
    pub unwell: Option<i32>,
}

/// One check with what the app said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// Its number.
    pub id: TriageId,
    /// When the app said it.
    pub at: At,
    /// What it said.
    pub outcome: Outcome,
    /// How soon someone was to be asked.
    pub urgency: Option<Urgency>,
    /// What she said yes to.
    pub signs: Signs,
    /// Her highest temperature of the last 24 h, as she said it then.
    pub temperature: Option<Temperature>,
    /// Whether a later check took its place (clinical.md D7).
    pub corrected: bool,
    /// What she heard when she called.
    pub heard: Vec<(At, Said)>,
}

/// Signs of mood and of her own safety: shared only where she says so.
#[must_use]
pub(super) fn is_mood(sign: SafetySign) -> bool {
    matches!(
        sign,
        SafetySign::HarmSelf
            | SafetySign::HarmBaby
            | SafetySign::NotSafe
            | SafetySign::Voices
            | SafetySign::LowMood
            | SafetySign::Worry
            | SafetySign::NoSleep
    )
}

impl Signs {
    pub(super) fn of(answers: &Answers, choice: &Choice) -> Self {
        let mut signs = Self {
            emergency: answers.emergency.clone().unwrap_or_default(),
            safety: answers.safety.clone().unwrap_or_default(),
            skin: answers.skin.clone().unwrap_or_default(),
            nipple: answers.nipple.clone().unwrap_or_default(),
            lump: answers.lump.clone().unwrap_or_default(),
            fever: answers.fever,
            chills: answers.chills,
            unwell: answers.unwell.map(Unwell::get),
        };
        if !choice.has(Section::Mood) {
            signs.safety.retain(|sign| !is_mood(*sign));
        }
        signs
    }

    /// The signs of both.
    pub(super) fn and(mut self, other: &Self) -> Self {
        self.emergency.extend(&other.emergency);
        self.safety.extend(&other.safety);
        self.skin.extend(&other.skin);
        self.nipple.extend(&other.nipple);
        self.lump.extend(&other.lump);
        self.fever = self.fever.max(other.fever);
        self.chills = self.chills.max(other.chills);
        self.unwell = self.unwell.max(other.unwell);
        self
    }
}

/// Whether the verdict itself would tell what she does not let out.
pub(super) fn is_private(answered: &Answered, choice: &Choice) -> bool {
    answered.verdict.headline == RuleId::T03 && !choice.has(Section::Mood)
}

/// The checks as they are told, the oldest first.
pub(super) fn checks(all: &[Answered], heard: &[Heard], choice: &Choice, until_ms: i64) -> Vec<Checked> {
    if !choice.has(Section::Checks) {
        return Vec::new();
    }
    let mut told: Vec<&Answered> = all
        .iter()
        .filter(|check| check.at.utc_ms() < until_ms && !is_private(check, choice))
        .collect();
    told.sort_by_key(|check| (check.at.utc_ms(), check.id));
    let replaced = |id| told.iter().any(|check| check.corrects == Some(id));
    let after = |id| {
        let of = heard
            .iter()
            .filter(|heard| heard.triage == id && heard.at.utc_ms() < until_ms);
        of.map(|heard| (heard.at, heard.said)).collect()
    };
    told.iter()
        .map(|check| Checked {
            id: check.id,
            at: check.at,
            outcome: check.verdict.outcome,
            urgency: check.verdict.urgency,
            signs: Signs::of(&check.answers, choice),
            temperature: check.answers.temperature_c,
            corrected: replaced(check.id),
            heard: after(check.id),
        })
        .collect()
}
