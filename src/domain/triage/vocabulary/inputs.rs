//! What a rule may ask about: the keys of the answers, what each holds and which card asks for it.

use super::{Card, EmergencySign, Fever, LumpSign, NippleSign, SafetySign, SkinSign, SupplySign};

/// The slugs of [`Condition`](crate::domain::profile::Condition), in the order of its declaration.
pub const CONDITIONS: &[&str] = &[
    "pregnant",
    "blood_thinner",
    "bleeding_disorder",
    "easy_bruises",
    "implants",
    "surgery_healed",
    "surgery_recent",
    "heart_failure",
    "kidney_failure",
    "active_cancer",
    "nodes_removed",
    "radiation",
    "clot_history",
    "weak_immune",
    "diabetes",
    "thyroid",
    "neck_artery",
    "rhythm",
    "cold_skin",
    "numb_skin",
    "herpes_or_piercing",
];

/// What an input holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A list to tick; an empty one is "None of these".
    List(&'static [&'static str]),
    /// One of these.
    Choice(&'static [&'static str]),
    /// A whole number of units, tenths where `tenths` is set.
    Number {
        /// Smallest accepted.
        min: i32,
        /// Largest accepted.
        max: i32,
        /// Whether the numbers are tenths of the unit that people write.
        tenths: bool,
    },
}

macro_rules! inputs {
    ($($(#[$doc:meta])* $name:ident = $slug:literal on $card:ident: $kind:expr;)+) => {
        /// What a rule may ask about: the keys of the answers.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Input {
            $($(#[$doc])* $name),+
        }

        impl Input {
            /// Every input.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The key in the answers.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$name => $slug),+
                }
            }

            /// What it holds.
            #[must_use]
            pub fn kind(self) -> Kind {
                match self {
                    $(Self::$name => $kind),+
                }
            }

            /// The card that asks for it.
            #[must_use]
            pub fn card(self) -> Card {
                match self {
                    $(Self::$name => Card::$card),+
                }
            }
        }
    };
}

/// What a yes-or-no question holds.
const YES_NO: Kind = Kind::Choice(&["false", "true"]);
/// What a question about the way it goes holds.
const TREND: Kind = Kind::Choice(&["better", "same", "worse"]);

/// A whole number.
const fn whole(min: i32, max: i32) -> Kind {
    Kind::Number {
        min,
        max,
        tenths: false,
    }
}

/// A number to a tenth.
const fn tenths(min: i32, max: i32) -> Kind {
    Kind::Number {
        min,
        max,
        tenths: true,
    }
}

inputs! {
    /// Signs that need help at once.
    Emergency = "emergency" on Emergency: Kind::List(EmergencySign::SLUGS);
    /// Safety, mood and the baby.
    Safety = "safety" on Safety: Kind::List(SafetySign::SLUGS);
    /// Fever, or hot, shivery, achy in the last day.
    Fever = "fever" on Fever: Kind::Choice(Fever::SLUGS);
    /// Highest temperature of the last 24 h.
    Temperature = "temperature_c" on Fever: tenths(300, 450);
    /// Chills or flu aches.
    Chills = "chills" on Fever: YES_NO;
    /// How ill she feels.
    Unwell = "unwell" on Fever: whole(0, 3);
    /// The skin.
    Skin = "skin" on Skin: Kind::List(SkinSign::SLUGS);
    /// The nipple.
    Nipple = "nipple" on Nipple: Kind::List(NippleSign::SLUGS);
    /// The lump.
    Lump = "lump" on Lump: Kind::List(LumpSign::SLUGS);
    /// Pain.
    Pain = "pain" on Pain: whole(0, 10);
    /// The pain rises.
    PainRising = "pain_rising" on Since: YES_NO;
    /// Hours since it began.
    Hours = "hours" on Since: whole(0, 17_520);
    /// Which way it goes.
    Trend = "trend" on Since: TREND;
    /// Hours since the first antibiotic.
    AntibioticsHours = "antibiotics_hours" on Since: whole(0, 17_520);
    /// Which way it goes on antibiotics.
    AntibioticsTrend = "antibiotics_trend" on Since: TREND;
    /// The same spot again after it was gone.
    SameSpotAgain = "same_spot_again" on Since: YES_NO;
    /// Clogs in the last 90 days, this one included.
    Clogs = "clogs_90_days" on Since: whole(0, 90);
    /// Signs of more milk than the baby takes.
    Oversupply = "oversupply" on Profile: Kind::List(SupplySign::SLUGS);
    /// The health profile.
    Conditions = "conditions" on Profile: Kind::List(CONDITIONS);
    /// Days since the birth.
    Days = "days_since_birth" on Profile: whole(0, 7_300);
    /// Home from hospital, or the birth, less than two weeks ago.
    RecentDischarge = "recent_discharge" on Skin: YES_NO;
    /// A cap of clinical.md 8 is reached.
    CapReached = "cap_reached" on Profile: YES_NO;
    /// The most pain at which strokes may begin.
    PainGoMax = "pain_go_max" on Profile: whole(4, 6);
}

impl Input {
    /// The input of that key.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|input| input.slug() == slug)
    }
}
