//! `milkpath triage ANSWERS.json [--profile FILE]`: the verdict as JSON.

use chrono::NaiveDate;

use crate::domain::profile::{BadBirth, Profile};
use crate::domain::triage::{Answers, evaluate};

/// Why there is no verdict.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The answers cannot be read; the message names the place, the key and what is accepted.
    #[error("the answers cannot be read: {0}")]
    Answers(#[source] serde_json::Error),
    /// The text is JSON of another kind.
    #[error("the answers must be an object, for example {{\"fever\": \"no\", \"pain\": 3}}")]
    NoObject,
    /// The profile cannot be read.
    #[error("the profile cannot be read: {0}")]
    Profile(#[source] serde_json::Error),
    /// The birth in it cannot be.
    #[error("the profile cannot be read: {0}")]
    Birth(#[source] BadBirth),
    /// The verdict cannot be written.
    #[error("the verdict cannot be written: {0}")]
    Verdict(#[source] serde_json::Error),
}

/// The verdict on `answers_json`, whose keys are those of [`Answers`], together with the conditions
/// and the birth of `profile_json` on the day `today`; pretty JSON in the shape of
/// [`Verdict::to_json`](crate::domain::triage::Verdict::to_json).
///
/// # Errors
///
/// [`Error`] with line and column where a text is not JSON, has an unknown key, a number out of range or a
/// birth that cannot be.
pub fn run(answers_json: &str, profile_json: Option<&str>, today: NaiveDate) -> Result<String, Error> {
    let mut answers: Answers = serde_json::from_str(answers_json).map_err(Error::Answers)?;
    if !answers_json.trim_start().starts_with('{') {
        return Err(Error::NoObject);
    }
    if let Some(json) = profile_json {
        let profile: Profile = serde_json::from_str(json).map_err(Error::Profile)?;
        let profile = profile.checked(today).map_err(Error::Birth)?;
        answers = answers.with_profile(&profile, today);
    }
    evaluate(&answers).to_json().map_err(Error::Verdict)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn told(answers: &str) -> String {
        run(answers, None, today()).unwrap_err().to_string()
    }

    #[test]
    fn a_fever_prints_the_shape_that_scripts_rely_on() {
        let json = run(r#"{"temperature_c": 38.6}"#, None, today()).unwrap();
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        let keys: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
        let wanted = [
            "blocked",
            "headline",
            "lock",
            "notes",
            "outcome",
            "pediatric",
            "rules",
            "urgency",
        ];
        assert_eq!(keys, wanted);
        assert_eq!(value["outcome"], "call");
        assert_eq!(value["urgency"], "now");
        assert_eq!(value["lock"], "strokes");
        assert_eq!(value["headline"], "T06");
        assert_eq!(value["pediatric"], false);
    }

    #[test]
    fn nothing_known_is_feather_touch_with_no_urgency() {
        let value: serde_json::Value = serde_json::from_str(&run("{}", None, today()).unwrap()).unwrap();
        assert_eq!(value["outcome"], "gentle");
        assert!(value["urgency"].is_null());
        assert_eq!(value["rules"], serde_json::json!(["T32"]));
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_place_and_mend() {
        assert!(told("{\n  \"pain\": 3,\n}").contains("line 3 column 1"));
        let unknown = told(r#"{"fevr": "no"}"#);
        assert!(
            unknown.contains("`fevr`") && unknown.contains("`temperature_c`"),
            "{unknown}"
        );
        let range = told(r#"{"temperature_c": 101.5}"#);
        assert!(
            range.contains("101.5") && range.contains("30.0 to 45.0"),
            "{range}"
        );
        assert!(told("3").contains("the answers cannot be read"));
        assert_eq!(
            told("[]"),
            r#"the answers must be an object, for example {"fever": "no", "pain": 3}"#
        );
    }

    #[test]
    fn the_profile_brings_its_conditions_and_the_birth() {
        let profile = r#"{"birth": "2026-11-12", "conditions": null}"#;
        let today = today();
        let json = run(r#"{"skin": ["red"]}"#, Some(profile), today).unwrap();
        assert!(json.contains("\"T16\""), "{json}");
        let later = NaiveDate::from_ymd_opt(2026, 12, 22).unwrap();
        assert!(
            !run(r#"{"skin": ["red"]}"#, Some(profile), later)
                .unwrap()
                .contains("\"T16\"")
        );
        let bad = run("{}", Some(r#"{"conditions": [{"condition": "flu"}]}"#), today).unwrap_err();
        assert!(bad.to_string().starts_with("the profile cannot be read"));
        for (birth, told) in [
            ("2026-11-23", "use a day from 2006-11-27 to 2026-11-22"),
            ("2026-02-30", "no day of the calendar"),
        ] {
            let profile = format!(r#"{{"birth": {birth:?}}}"#);
            let bad = run("{}", Some(&profile), today).unwrap_err().to_string();
            assert!(bad.starts_with("the profile cannot be read"), "{bad}");
            assert!(bad.contains(told), "{bad}");
        }
    }
}
