//! The parent's health profile and her people.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::at::At;
use super::ids::PersonId;

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
    pub birth: Option<NaiveDate>,
    /// What she has; an empty list is her "None of these".
    pub conditions: Option<Vec<HasCondition>>,
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
