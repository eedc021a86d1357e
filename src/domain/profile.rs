//! The parent's health profile and her people.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::at::At;
use super::ids::PersonId;
use super::triage::SupplySign;

/// Something in the health profile that changes what is safe (clinical.md 5 and T16, T19 to T21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Pregnant now.
    Pregnant,
    /// Takes a blood thinner.
    BloodThinner,
    /// A bleeding disorder.
    BleedingDisorder,
    /// Bruises easily.
    EasyBruises,
    /// Breast implants.
    Implants,
    /// Breast surgery six weeks ago or longer.
    SurgeryHealed,
    /// Breast surgery less than six weeks ago.
    SurgeryRecent,
    /// Heart failure.
    HeartFailure,
    /// Kidney failure.
    KidneyFailure,
    /// Cancer that is being treated.
    ActiveCancer,
    /// Lymph nodes removed.
    NodesRemoved,
    /// Radiation of the breast.
    Radiation,
    /// A blood clot in a leg or lung, now or before.
    ClotHistory,
    /// A weak immune system or its medicines.
    WeakImmune,
    /// Diabetes that is not under control.
    Diabetes,
    /// Thyroid disease.
    Thyroid,
    /// A problem with a neck artery.
    NeckArtery,
    /// Heart rhythm problems.
    Rhythm,
    /// Cold-skin disease, or nipples that turn white and hurt.
    ColdSkin,
    /// Numb skin on the breast.
    NumbSkin,
    /// Herpes, or a recent piercing.
    HerpesOrPiercing,
}

impl Condition {
    /// Every condition, in the order in which the list shows them.
    pub const ALL: [Self; 21] = [
        Self::Pregnant,
        Self::BloodThinner,
        Self::BleedingDisorder,
        Self::EasyBruises,
        Self::Implants,
        Self::SurgeryRecent,
        Self::SurgeryHealed,
        Self::ClotHistory,
        Self::HeartFailure,
        Self::KidneyFailure,
        Self::ActiveCancer,
        Self::NodesRemoved,
        Self::Radiation,
        Self::WeakImmune,
        Self::Diabetes,
        Self::Thyroid,
        Self::NeckArtery,
        Self::Rhythm,
        Self::ColdSkin,
        Self::NumbSkin,
        Self::HerpesOrPiercing,
    ];

    /// How answers, data files and word keys write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Pregnant => "pregnant",
            Self::BloodThinner => "blood_thinner",
            Self::BleedingDisorder => "bleeding_disorder",
            Self::EasyBruises => "easy_bruises",
            Self::Implants => "implants",
            Self::SurgeryHealed => "surgery_healed",
            Self::SurgeryRecent => "surgery_recent",
            Self::HeartFailure => "heart_failure",
            Self::KidneyFailure => "kidney_failure",
            Self::ActiveCancer => "active_cancer",
            Self::NodesRemoved => "nodes_removed",
            Self::Radiation => "radiation",
            Self::ClotHistory => "clot_history",
            Self::WeakImmune => "weak_immune",
            Self::Diabetes => "diabetes",
            Self::Thyroid => "thyroid",
            Self::NeckArtery => "neck_artery",
            Self::Rhythm => "rhythm",
            Self::ColdSkin => "cold_skin",
            Self::NumbSkin => "numb_skin",
            Self::HerpesOrPiercing => "herpes_or_piercing",
        }
    }

    /// Whether her provider's word that massage is fine opens what it closes (T19 to T21).
    #[must_use]
    pub fn asks_first(self) -> bool {
        !matches!(
            self,
            Self::WeakImmune
                | Self::Diabetes
                | Self::Thyroid
                | Self::NeckArtery
                | Self::Rhythm
                | Self::ColdSkin
                | Self::NumbSkin
                | Self::HerpesOrPiercing
        )
    }

    /// Its word key.
    #[must_use]
    pub fn key(self) -> String {
        format!("safety-condition-{}", self.slug().replace('_', "-"))
    }
}

/// A condition that she has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HasCondition {
    /// Which.
    pub condition: Condition,
    /// When her provider said that massage is fine, if so.
    pub cleared: Option<At>,
}

/// What is asked once. `conditions: None` means that she was never asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// The day of the birth.
    #[serde(default, deserialize_with = "day")]
    pub birth: Option<NaiveDate>,
    /// What she has; an empty list is her "None of these".
    pub conditions: Option<Vec<HasCondition>>,
    /// Signs of more milk than the baby takes, from the same list (T26).
    #[serde(default)]
    pub oversupply: BTreeSet<SupplySign>,
}

/// A birth that cannot be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadBirth {
    /// No day of the calendar.
    #[error("the birth {0:?} is no day of the calendar; write year, month and day as in 2026-02-28")]
    NoDay(String),
    /// In the future, or longer ago than the check reaches.
    #[error("the birth {day} is out of range; use a day from {first} to {last}")]
    OutOfRange {
        /// The day that was given.
        day: NaiveDate,
        /// The earliest that is taken.
        first: NaiveDate,
        /// The latest: today.
        last: NaiveDate,
    },
}

/// How many days ago a birth may be, as in the check.
const OLDEST_DAYS: u64 = 7_300;

/// The first and the last day that a birth may be on.
#[must_use]
pub fn births(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = today.checked_sub_days(chrono::Days::new(OLDEST_DAYS));
    (first.unwrap_or(today), today)
}

/// The birth as typed; an empty text is no birth.
///
/// # Errors
///
/// [`BadBirth`] with the range for what is no day, in the future or more than 7300 days ago.
pub fn birth(text: &str, today: NaiveDate) -> Result<Option<NaiveDate>, BadBirth> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day = text.parse().map_err(|_| BadBirth::NoDay(text.to_owned()))?;
    in_range(day, today).map(Some)
}

fn in_range(day: NaiveDate, today: NaiveDate) -> Result<NaiveDate, BadBirth> {
    let (first, last) = births(today);
    if (first..=last).contains(&day) {
        Ok(day)
    } else {
        Err(BadBirth::OutOfRange { day, first, last })
    }
}

fn day<'de, D: Deserializer<'de>>(input: D) -> Result<Option<NaiveDate>, D::Error> {
    let text = Option::<String>::deserialize(input)?;
    let day = text.map(|text| text.parse().map_err(|_| D::Error::custom(BadBirth::NoDay(text))));
    day.transpose()
}

impl Profile {
    /// The profile, if its birth can be.
    ///
    /// # Errors
    ///
    /// [`BadBirth::OutOfRange`] for a birth in the future or more than 7300 days ago.
    pub fn checked(self, today: NaiveDate) -> Result<Self, BadBirth> {
        if let Some(day) = self.birth {
            in_range(day, today)?;
        }
        Ok(self)
    }
}

impl Profile {
    /// The same after her provider said at `at` that massage is fine: what asks for that word is cleared,
    /// as far as `of` names it (clinical.md D2, D13).
    #[must_use]
    pub fn cleared(mut self, of: &BTreeSet<Condition>, at: At) -> Self {
        let asked = self.conditions.iter_mut().flatten();
        for has in asked.filter(|has| has.condition.asks_first() && of.contains(&has.condition)) {
            has.cleared.get_or_insert(at);
        }
        self
    }
}

/// Who somebody is to her.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The massage therapist.
    Therapist,
    /// The lactation consultant.
    Lactation,
    /// Midwife or obstetrician.
    Midwife,
    /// The baby's doctor.
    BabyDoctor,
    /// A line that answers at night.
    NightLine,
    /// A friend or relative.
    Friend,
}

impl Role {
    /// Every role, in the order of the list.
    pub const ALL: [Self; 6] = [
        Self::Midwife,
        Self::Lactation,
        Self::Therapist,
        Self::BabyDoctor,
        Self::NightLine,
        Self::Friend,
    ];
}

/// Somebody before they have a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPerson {
    /// Who it is to her.
    pub role: Role,
    /// The name, as typed; may be empty.
    pub name: String,
    /// The number, as typed.
    pub phone: String,
}

/// One of her people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Its number.
    pub id: PersonId,
    /// Who it is to her.
    pub role: Role,
    /// The name, as typed; may be empty.
    pub name: String,
    /// The number, as typed.
    pub phone: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::triage::Answers;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn a_birth_is_taken_cleared_or_refused_with_the_mend() {
        assert_eq!(birth("2026-11-22", today()).map(|day| day.is_some()), Ok(true));
        assert_eq!(birth(" ", today()), Ok(None));
        for (text, told) in [
            (
                "2026-11-23",
                "the birth 2026-11-23 is out of range; use a day from 2006-11-27 to 2026-11-22",
            ),
            ("1990-01-01", "use a day from 2006-11-27"),
            (
                "2026-02-30",
                "\"2026-02-30\" is no day of the calendar; write year, month and day",
            ),
            ("last week", "\"last week\" is no day"),
        ] {
            let error = birth(text, today()).unwrap_err().to_string();
            assert!(error.contains(told), "{text}: {error}");
        }
    }

    #[test]
    fn every_birth_that_is_taken_counts_in_the_check() {
        let (first, last) = births(today());
        for day in [first, last] {
            let profile = Profile {
                birth: Some(day),
                ..Profile::default()
            };
            let profile = profile.checked(today()).unwrap();
            let answers = Answers::default().with_profile(&profile, today());
            assert!(answers.days_since_birth.is_some(), "{day}");
        }
    }

    #[test]
    fn a_file_with_an_impossible_birth_names_it() {
        let error = serde_json::from_str::<Profile>(r#"{"birth": "2026-02-30"}"#).unwrap_err();
        assert!(error.to_string().contains("no day of the calendar"), "{error}");
        let later: Profile = serde_json::from_str(r#"{"birth": "2027-01-01"}"#).unwrap();
        assert!(matches!(later.checked(today()), Err(BadBirth::OutOfRange { .. })));
        assert_eq!(serde_json::from_str::<Profile>("{}").unwrap(), Profile::default());
    }
}
