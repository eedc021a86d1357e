//! What she answered: every field may be absent, and absent means unknown.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::numbers::{self, AntibioticsHours, Clogs, Days, Hours, PainGoMax, Unwell};
use super::verdict::Reached;
use super::vocabulary::{
    Card, EmergencySign, Fever, Input, LumpSign, NippleSign, SafetySign, SkinSign, SupplySign,
};
use crate::domain::breast_map::Side;
use crate::domain::episode::Trend;
use crate::domain::pain::Pain;
use crate::domain::plan::{Plan, PlanWord, Sooner};
use crate::domain::profile::{Condition, Profile};
use crate::domain::units::{LumpSize, Temperature};

/// The answers of one check (inputs of clinical.md 13). A list that is `None` was not asked; an
/// empty one is "None of these".
///
/// | Key | Holds | Rules |
/// |---|---|---|
/// | `emergency` | list: `confused` `slurred` `hard_to_wake` `breathless` `mottled_skin` `shaking` `no_urine` `feels_dying` `chest_pain` `racing_heart` `trouble_breathing` `fainting` `seizure` `one_leg` `face_hands_swelling` `headache` `vision` `heavy_bleeding` `belly_pain` `no_fluids` | T01 T02 T04 |
/// | `safety` | list: `harm_self` `harm_baby` `not_safe` `voices`; `baby_limp` `baby_blue` `baby_hard_to_wake` `baby_breathing` `baby_fever` (under 3 months, 38.0 °C or more); `baby_few_wets` `baby_sleepy` `baby_not_feeding`; `low_mood` `worry` `no_sleep` | T03 T28 T29 T29b |
/// | `fever` | `"no"` or `"yes"`: in the last day fever, or hot, shivery, achy; a plain no counts as no fever (D6) | T05 T07 T30 T31 |
/// | `temperature_c` | highest of the last 24 h, 30.0 to 45.0 °C, to the nearest tenth | T05 T06 |
/// | `chills` | true or false: chills or flu aches | T07 |
/// | `unwell` | 0 well, 1 a little off, 2 ill, 3 very ill | T07 T15 T30 |
/// | `skin` | list: `hot` `red` `darker` `spreading` `streaks` `growing` `over_third` `dimpling` `orange_peel` `purple_black` `blistering` `numb` `pain_out_of_scale` `sores` `open_wound` | T05 T08 T11 T13 T16 T22 |
/// | `nipple` | list: `pus` `blood` `pulled_in` `deep_crack` `blisters` `cracked` `sore` `white_dot` | T09 T11 T13 T25 |
/// | `lump` | list: `lump` `fullness` `fluid_tender` `sharp_hard_hot` `armpit_hard` (stays when the fullness goes) `both_hard` | T10 T11 T17 T18 T24 T30 |
/// | `lump_cm` | width, 0.1 to 20 cm; for the words to say, no rule asks for it | |
/// | `pain` | 0 to 10 | T14 T23 T30 |
/// | `pain_rising` | true or false: the pain rises | T14 |
/// | `hours` | whole hours since it began, 0 to 17520 | T14 T15 T17 T18 T30 |
/// | `trend` | `"better"`, `"same"` or `"worse"` | T15 T30 |
/// | `antibiotics_hours` | whole hours since the first antibiotic, 0 to 17520 | T11 T12 |
/// | `antibiotics_trend` | as `trend`, since then | T11 T12 |
/// | `same_spot_again` | true or false: the same spot after it was gone | T17b |
/// | `clogs_90_days` | clogs in the last 90 days, 0 to 90 | T17b T26 |
/// | `oversupply` | list: `pumps_over` `leaking` | T26 |
/// | `conditions` | list: `pregnant` `blood_thinner` `bleeding_disorder` `easy_bruises` `implants` `surgery_recent` `surgery_healed` `clot_history` `heart_failure` `kidney_failure` `active_cancer` `nodes_removed` `radiation` `weak_immune` `diabetes` (not under control) `thyroid` `neck_artery` `rhythm` `cold_skin` `numb_skin` `herpes_or_piercing` | T16 T19 T20 T21 |
/// | `cleared` | those of `conditions` for which her provider said that massage is fine | T19 T20 T21 |
/// | `days_since_birth` | 0 to 7300 | T16 T24 T29b |
/// | `recent_discharge` | true or false: home from hospital, or the birth, less than two weeks ago; asked where the skin has changed colour | T16 |
/// | `cap_reached` | true or false: a cap of clinical.md 8 is reached | T27 |
/// | `pain_go_max` | 4 to 6; 4 unless a therapist's plan raises it | T23 T30 |
/// | `plan` | what a valid therapist's plan says (D14): `{"seen": [{"rule": "T18", "by": "...", "on": "2026-11-20", "until": "2026-12-04"}], "sooner": {"temperature_c": 37.5, "pain": 7, "hours": 12}}`; seen for T17, T17b, T18, T20, T21 alone | T06 T14 T15 T17 T17b T18 T20 T21 |
/// | `side` | `"left"` or `"right"`: the sore breast | T13 |
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answers {
    /// Signs that need help at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emergency: Option<BTreeSet<EmergencySign>>,
    /// Her safety, her mood and the baby.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safety: Option<BTreeSet<SafetySign>>,
    /// Fever, or hot, shivery, achy in the last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fever: Option<Fever>,
    /// Highest temperature of the last 24 h.
    #[serde(with = "numbers::celsius", skip_serializing_if = "Option::is_none")]
    pub temperature_c: Option<Temperature>,
    /// Chills or flu aches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chills: Option<bool>,
    /// How ill she feels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unwell: Option<Unwell>,
    /// The skin of the breast.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skin: Option<BTreeSet<SkinSign>>,
    /// The nipple.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nipple: Option<BTreeSet<NippleSign>>,
    /// The lump.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lump: Option<BTreeSet<LumpSign>>,
    /// Its width.
    #[serde(with = "numbers::centimetres", skip_serializing_if = "Option::is_none")]
    pub lump_cm: Option<LumpSize>,
    /// Pain of the breast.
    #[serde(with = "numbers::pain", skip_serializing_if = "Option::is_none")]
    pub pain: Option<Pain>,
    /// Whether the pain rises.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pain_rising: Option<bool>,
    /// Hours since it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// Which way it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trend: Option<Trend>,
    /// Hours since the first antibiotic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub antibiotics_hours: Option<AntibioticsHours>,
    /// Which way it goes on antibiotics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub antibiotics_trend: Option<Trend>,
    /// The same spot again after it was gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_spot_again: Option<bool>,
    /// Clogs in the last 90 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clogs_90_days: Option<Clogs>,
    /// Signs of more milk than the baby takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oversupply: Option<BTreeSet<SupplySign>>,
    /// The health profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<BTreeSet<Condition>>,
    /// Conditions with her provider's word that massage is fine.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub cleared: BTreeSet<Condition>,
    /// Days since the birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_since_birth: Option<Days>,
    /// Home from hospital, or the birth, less than two weeks ago.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recent_discharge: Option<bool>,
    /// Whether a cap is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap_reached: Option<bool>,
    /// The most pain at which strokes may begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pain_go_max: Option<PainGoMax>,
    /// What a plan that counts today says: seen for this, and when to call sooner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanWord>,
    /// The sore breast.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
}

impl Answers {
    /// "None of these" on every red-flag card: what one list suffices for (clinical.md D8).
    #[must_use]
    pub fn none_of_these() -> Self {
        Self {
            emergency: Some(BTreeSet::new()),
            safety: Some(BTreeSet::new()),
            fever: Some(Fever::No),
            skin: Some(BTreeSet::new()),
            nipple: Some(BTreeSet::new()),
            lump: Some(BTreeSet::new()),
            ..Self::default()
        }
    }

    /// Adds what the profile knows; what these answers say of the birth goes before it.
    #[must_use]
    pub fn with_profile(mut self, profile: &Profile, today: NaiveDate) -> Self {
        if let Some(list) = &profile.conditions {
            let known = self.conditions.get_or_insert_default();
            known.extend(list.iter().map(|has| has.condition));
            let cleared = list.iter().filter(|has| has.cleared.is_some());
            self.cleared.extend(cleared.map(|has| has.condition));
            let supply = self.oversupply.get_or_insert_default();
            supply.extend(&profile.oversupply);
        }
        if self.days_since_birth.is_none() {
            // After a journey westward the day of the birth may lie a day ahead.
            let days = profile.birth.map(|birth| (today - birth).num_days());
            let days = days.map(|days| if days == -1 { 0 } else { days });
            let days = days.and_then(|days| i32::try_from(days).ok());
            self.days_since_birth = days.and_then(|days| Days::new(days).ok());
        }
        self
    }

    /// Adds what a therapist's plan says, where it counts on that day; what an earlier plan said is gone.
    #[must_use]
    pub fn with_plan(mut self, plan: Option<&Plan>, today: NaiveDate) -> Self {
        let plan = plan.filter(|plan| plan.counts_on(today));
        self.pain_go_max = plan.and_then(|plan| plan.pain_go_max);
        self.plan = plan.and_then(|plan| plan.word_on(today));
        self
    }

    /// The same as the rules of the table weigh it: what reaches a line of the plan counts as what reaches the app's
    /// own, later one. It is never weighed milder.
    #[must_use]
    pub(super) fn tightened(&self) -> Self {
        let mut answers = self.clone();
        for line in self.reached() {
            match line {
                Reached::Temperature => {
                    answers.temperature_c = answers.temperature_c.max(Some(Temperature::FEVER));
                }
                Reached::Pain => answers.pain = answers.pain.max(Pain::new(Sooner::PAIN.1).ok()),
                Reached::Hours => answers.hours = answers.hours.max(Hours::new(Sooner::HOURS.1.into()).ok()),
            }
        }
        answers
    }

    /// The lines of the plan that these answers reach before the app's own.
    pub(super) fn reached(&self) -> Vec<Reached> {
        let sooner = self.plan.as_ref().map(|word| word.sooner).unwrap_or_default();
        let mut reached = Vec::new();
        let warm = sooner.temperature().zip(self.temperature_c);
        if warm.is_some_and(|(line, warm)| line <= warm && warm < Temperature::FEVER) {
            reached.push(Reached::Temperature);
        }
        let pain = sooner.pain.zip(self.pain.map(Pain::score));
        if pain.is_some_and(|(line, pain)| line <= pain && pain < Sooner::PAIN.1) {
            reached.push(Reached::Pain);
        }
        let hours = sooner.hours.map(i32::from).zip(self.hours.map(Hours::get));
        let still = matches!(self.trend, Some(Trend::Same | Trend::Worse));
        if still && hours.is_some_and(|(line, hours)| line <= hours && hours < Sooner::HOURS.1.into()) {
            reached.push(Reached::Hours);
        }
        reached
    }

    /// The highest pain at which strokes may begin.
    #[must_use]
    pub fn pain_go_max(&self) -> PainGoMax {
        self.pain_go_max.unwrap_or_default()
    }

    /// Whether the card was answered.
    #[must_use]
    pub fn knows(&self, card: Card) -> bool {
        match card {
            Card::Emergency => self.emergency.is_some(),
            Card::Safety => self.safety.is_some(),
            Card::Fever => self.fever.is_some() || self.temperature_c.is_some(),
            Card::Skin => self.skin.is_some(),
            Card::Nipple => self.nipple.is_some(),
            Card::Lump => self.lump.is_some(),
            Card::Pain => self.pain.is_some(),
            // From a day on the hours alone, which an open clog knows, do not tell which way it goes.
            Card::Since => self.trend.is_some() || self.hours.is_some_and(|hours| hours.get() < 24),
            Card::Profile => self.conditions.is_some(),
        }
    }

    /// The words that a list or a choice holds; `None` where it is unknown or a number.
    pub(super) fn words(&self, input: Input) -> Option<Vec<&'static str>> {
        match input {
            Input::Emergency => list(self.emergency.as_ref(), EmergencySign::slug),
            Input::Safety => list(self.safety.as_ref(), SafetySign::slug),
            Input::Skin => list(self.skin.as_ref(), SkinSign::slug),
            Input::Nipple => list(self.nipple.as_ref(), NippleSign::slug),
            Input::Lump => list(self.lump.as_ref(), LumpSign::slug),
            Input::Oversupply => list(self.oversupply.as_ref(), SupplySign::slug),
            Input::Conditions => list(self.conditions.as_ref(), Condition::slug),
            Input::Fever => self.fever.map(|fever| vec![fever.slug()]),
            Input::Trend => self.trend.map(|trend| vec![trend_word(trend)]),
            Input::AntibioticsTrend => self.antibiotics_trend.map(|trend| vec![trend_word(trend)]),
            Input::Chills => self.chills.map(yes_no),
            Input::PainRising => self.pain_rising.map(yes_no),
            Input::SameSpotAgain => self.same_spot_again.map(yes_no),
            Input::RecentDischarge => self.recent_discharge.map(yes_no),
            Input::CapReached => self.cap_reached.map(yes_no),
            _ => None,
        }
    }

    /// The number that an input holds, in tenths where its kind says so.
    pub(super) fn number(&self, input: Input) -> Option<i32> {
        match input {
            Input::Temperature => {
                let deci = self.temperature_c.map(Temperature::deci_celsius);
                deci.and_then(|deci| i32::try_from(deci).ok())
            }
            Input::Unwell => self.unwell.map(Unwell::get),
            Input::Pain => self.pain.map(|pain| i32::from(pain.score())),
            Input::Hours => self.hours.map(Hours::get),
            Input::AntibioticsHours => self.antibiotics_hours.map(AntibioticsHours::get),
            Input::Clogs => self.clogs_90_days.map(Clogs::get),
            Input::Days => self.days_since_birth.map(Days::get),
            Input::PainGoMax => Some(self.pain_go_max().get()),
            _ => None,
        }
    }
}

fn list<T: Copy>(signs: Option<&BTreeSet<T>>, slug: fn(T) -> &'static str) -> Option<Vec<&'static str>> {
    signs.map(|signs| signs.iter().map(|sign| slug(*sign)).collect())
}

fn yes_no(yes: bool) -> Vec<&'static str> {
    vec![if yes { "true" } else { "false" }]
}

fn trend_word(trend: Trend) -> &'static str {
    match trend {
        Trend::Better => "better",
        Trend::Same => "same",
        Trend::Worse => "worse",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::triage::vocabulary::CONDITIONS;

    fn read(json: &str) -> Result<Answers, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn absent_null_and_none_of_these_are_told_apart() {
        assert_eq!(read("{}").unwrap(), Answers::default());
        assert_eq!(
            read(r#"{"skin": null, "pain": null}"#).unwrap(),
            Answers::default()
        );
        assert_eq!(read(r#"{"skin": []}"#).unwrap().skin, Some(BTreeSet::new()));
    }

    #[test]
    fn a_tenth_of_a_degree_is_kept() {
        let answers = read(r#"{"temperature_c": 37.9, "lump_cm": 2.5}"#).unwrap();
        assert!(answers.temperature_c < Some(Temperature::FEVER));
        assert!(read(r#"{"temperature_c": 38}"#).unwrap().temperature_c >= Some(Temperature::FEVER));
        let json = serde_json::to_string(&answers).unwrap();
        assert_eq!(json, r#"{"temperature_c":37.9,"lump_cm":2.5}"#);
        assert_eq!(read(&json).unwrap(), answers);
    }

    #[test]
    fn what_cannot_be_is_refused_with_the_mend() {
        for (json, told) in [
            (
                r#"{"pain": 11}"#,
                "pain 11 is out of range; use a whole number from 0 to 10",
            ),
            (r#"{"pain": 3.5}"#, "pain 3.5 is out of range"),
            (r#"{"temperature_c": 100.4}"#, "use 30.0 to 45.0 degrees Celsius"),
            (r#"{"hours": -1}"#, "hours -1 is out of range"),
            (r#"{"pain_go_max": 7}"#, "a whole number from 4 to 6"),
            (r#"{"skin": ["rde"]}"#, "expected one of `hot`, `red`"),
            (
                r#"{"fevr": "no"}"#,
                "unknown field `fevr`, expected one of `emergency`",
            ),
        ] {
            let error = read(json).unwrap_err();
            assert!(error.contains(told), "{json}: {error}");
        }
    }

    #[test]
    fn the_words_of_conditions_are_those_of_the_profile() {
        for condition in Condition::ALL {
            assert!(CONDITIONS.contains(&condition.slug()), "{condition:?}");
            let json = serde_json::to_string(&condition).unwrap();
            assert_eq!(json, format!("{:?}", condition.slug()));
        }
        assert_eq!(CONDITIONS.len(), Condition::ALL.len());
    }

    #[test]
    fn the_profile_fills_in_what_was_asked_once() {
        let profile: Profile = serde_json::from_str(
            r#"{"birth": "2026-11-01", "conditions": [{"condition": "implants", "cleared": null}]}"#,
        )
        .unwrap();
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let answers = Answers::default().with_profile(&profile, today);
        assert_eq!(answers.days_since_birth.map(Days::get), Some(21));
        assert_eq!(answers.conditions, Some(BTreeSet::from([Condition::Implants])));
        assert!(answers.cleared.is_empty());
        assert_eq!(answers.oversupply, Some(BTreeSet::new()));
    }

    #[test]
    fn a_birth_a_day_ahead_is_today_and_the_milk_of_the_profile_counts() {
        let profile: Profile =
            serde_json::from_str(r#"{"birth": "2026-11-23", "conditions": [], "oversupply": ["leaking"]}"#)
                .unwrap();
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let answers = Answers::none_of_these().with_profile(&profile, today);
        assert_eq!(answers.days_since_birth.map(Days::get), Some(0));
        assert_eq!(answers.oversupply, Some([SupplySign::Leaking].into()));
        let verdict = crate::domain::triage::evaluate(&answers);
        assert!(verdict.rules.contains(&crate::domain::triage::RuleId::T26));
    }
}
