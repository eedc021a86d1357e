//! What a plan says to the check: "seen for this", and lines at which to call sooner (clinical.md D14).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::text::Line;
use crate::domain::triage::RuleId;
use crate::domain::units::Temperature;

/// The rules for which a plan may state "seen for this" (clinical.md D14); never T01 to T16, never T19.
pub const SEEN_FOR: [RuleId; 5] = [RuleId::T17, RuleId::T17b, RuleId::T18, RuleId::T20, RuleId::T21];

/// "Seen for this": somebody of the trade has looked at what a rule is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeenFor {
    /// One of [`SEEN_FOR`]; the check passes over every other.
    pub rule: RuleId,
    /// Who saw her.
    pub by: Line,
    /// When.
    pub on: NaiveDate,
    /// The last day on which it counts.
    pub until: NaiveDate,
}

impl SeenFor {
    /// Whether it counts on that day.
    #[must_use]
    pub fn counts_on(&self, date: NaiveDate) -> bool {
        (self.on..=self.until).contains(&date)
    }
}

/// Lines at which to call, each at most the app's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sooner {
    /// From this temperature on, in tenths of a degree Celsius, `370..=380`; the app's own is 380 (T06).
    #[serde(
        rename = "temperature_c",
        with = "tenths",
        skip_serializing_if = "Option::is_none"
    )]
    pub temperature_dc: Option<u16>,
    /// From this pain on, `5..=8`; the app's own is 8 (T14).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pain: Option<u8>,
    /// After so many hours without getting better, `1..=24`; the app's own is 24 (T15).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<u8>,
}

impl Sooner {
    /// The temperatures that a plan may name, in tenths of a degree Celsius.
    pub const TEMPERATURE_DC: (u16, u16) = (370, 380);
    /// The scores of pain that a plan may name.
    pub const PAIN: (u8, u8) = (5, 8);
    /// The hours that a plan may name.
    pub const HOURS: (u8, u8) = (1, 24);

    /// The temperature.
    #[must_use]
    pub fn temperature(&self) -> Option<Temperature> {
        let deci = self.temperature_dc.map(i64::from)?;
        Temperature::from_deci_celsius(deci).ok()
    }
}

/// What a valid plan says to one check. It is kept with the answers, so that the verdict can be told from them alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PlanWord {
    /// What was seen, as far as it counts on the day of the check.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<SeenFor>,
    /// The lines at which to call sooner.
    pub sooner: Sooner,
}

impl PlanWord {
    /// The statement about a rule, where the plan may make one.
    #[must_use]
    pub fn seen_for(&self, rule: RuleId) -> Option<&SeenFor> {
        let may = SEEN_FOR.contains(&rule);
        self.seen.iter().find(|seen| may && seen.rule == rule)
    }
}

/// Tenths, written as a number with one decimal.
mod tenths {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Option<u16>, D::Error> {
        let Some(value) = Option::<f64>::deserialize(input)? else {
            return Ok(None);
        };
        super::deci(value).map(Some).ok_or_else(|| {
            serde::de::Error::custom(format!("{value} is no temperature; use degrees Celsius"))
        })
    }

    #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // the shape that serde asks for
    pub(super) fn serialize<S: Serializer>(value: &Option<u16>, output: S) -> Result<S::Ok, S::Error> {
        value.map(|deci| f64::from(deci) / 10.0).serialize(output)
    }
}

/// The nearest tenth of a number, where it is one of a few hundred.
pub(super) fn deci(value: f64) -> Option<u16> {
    let tenths = (value * 10.0).round();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // in range, checked
    (0.0..=10_000.0).contains(&tenths).then_some(tenths as u16)
}
