//! The words of the check: every sign that can be ticked and every input that a rule may ask about.
//!
//! `src/build/triage.rs` reads the same file, so a rule cannot name an input or a sign that is not here.

use serde::{Deserialize, Serialize};

pub use inputs::{CONDITIONS, Input, Kind};
pub use told::{Ask, Note};

macro_rules! signs {
    ($($(#[$doc:meta])* $name:ident { $($(#[$sign_doc:meta])* $sign:ident = $slug:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$sign_doc])* #[serde(rename = $slug)] $sign),+
        }

        impl $name {
            /// Every value, in the order of its list.
            pub const ALL: &'static [Self] = &[$(Self::$sign),+];
            /// The same values as the data files and the answers write them.
            pub const SLUGS: &'static [&'static str] = &[$($slug),+];

            /// How the data files, the answers and the word keys write it.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$sign => $slug),+
                }
            }
        }
    )+};
}

signs! {
    /// Signs that need help at once (T01, T02, T04; wording of D10).
    EmergencySign {
        /// Confused.
        Confused = "confused",
        /// Slurred speech.
        Slurred = "slurred",
        /// Hard to wake.
        HardToWake = "hard_to_wake",
        /// Severe breathlessness.
        Breathless = "breathless",
        /// Blue, mottled or very pale skin.
        MottledSkin = "mottled_skin",
        /// Shaking that will not stop.
        Shaking = "shaking",
        /// No urine all day.
        NoUrine = "no_urine",
        /// "I feel like I may die".
        FeelsDying = "feels_dying",
        /// Chest pain.
        ChestPain = "chest_pain",
        /// Fast-beating heart at rest.
        RacingHeart = "racing_heart",
        /// Trouble breathing.
        TroubleBreathing = "trouble_breathing",
        /// Fainting.
        Fainting = "fainting",
        /// A seizure.
        Seizure = "seizure",
        /// New swelling, redness or pain of one leg.
        OneLeg = "one_leg",
        /// Sudden swelling of face or hands.
        FaceHandsSwelling = "face_hands_swelling",
        /// Headache that will not go away.
        Headache = "headache",
        /// Vision change.
        Vision = "vision",
        /// Very heavy bleeding.
        HeavyBleeding = "heavy_bleeding",
        /// Severe belly pain.
        BellyPain = "belly_pain",
        /// Cannot keep fluids down.
        NoFluids = "no_fluids",
    }

    /// Safety and mood of the parent, and the baby (T03, T28, T29, T29b).
    SafetySign {
        /// Thoughts of harming herself.
        HarmSelf = "harm_self",
        /// Thoughts of harming the baby.
        HarmBaby = "harm_baby",
        /// Feels unable to keep safe.
        NotSafe = "not_safe",
        /// Hears or sees things that others do not.
        Voices = "voices",
        /// The baby is limp.
        BabyLimp = "baby_limp",
        /// The baby is blue.
        BabyBlue = "baby_blue",
        /// The baby is hard to wake.
        BabyHardToWake = "baby_hard_to_wake",
        /// The baby breathes badly.
        BabyBreathing = "baby_breathing",
        /// A baby under three months at 38.0 °C or more.
        BabyFever = "baby_fever",
        /// Fewer than six wet nappies in 24 h after day 6.
        BabyFewWets = "baby_few_wets",
        /// The baby is very sleepy.
        BabySleepy = "baby_sleepy",
        /// The baby will not feed.
        BabyNotFeeding = "baby_not_feeding",
        /// Low mood.
        LowMood = "low_mood",
        /// Worry.
        Worry = "worry",
        /// No sleep even when the baby sleeps.
        NoSleep = "no_sleep",
    }

    /// The skin of the breast (T05, T08, T11, T13, T16, T22).
    SkinSign {
        /// Hot.
        Hot = "hot",
        /// Red.
        Red = "red",
        /// Darker or more purple than usual.
        Darker = "darker",
        /// The colour spreads.
        Spreading = "spreading",
        /// Streaks.
        Streaks = "streaks",
        /// The area grows over hours.
        Growing = "growing",
        /// The colour covers more than a third of the breast.
        OverThird = "over_third",
        /// Dimpling.
        Dimpling = "dimpling",
        /// Like the peel of an orange.
        OrangePeel = "orange_peel",
        /// Turning purple or black.
        PurpleBlack = "purple_black",
        /// Blistering.
        Blistering = "blistering",
        /// Numb.
        Numb = "numb",
        /// Pain far beyond what the skin shows.
        PainOutOfScale = "pain_out_of_scale",
        /// Sores.
        Sores = "sores",
        /// An open wound.
        OpenWound = "open_wound",
    }

    /// The nipple and what comes out of it (T09, T11, T13, T25).
    NippleSign {
        /// Pus.
        Pus = "pus",
        /// Blood.
        Blood = "blood",
        /// Newly pulled in.
        PulledIn = "pulled_in",
        /// A deep crack.
        DeepCrack = "deep_crack",
        /// Blisters.
        Blisters = "blisters",
        /// Cracked.
        Cracked = "cracked",
        /// Sore.
        Sore = "sore",
        /// A white dot.
        WhiteDot = "white_dot",
    }

    /// The lump (T10, T11, T17, T18, T24, T30).
    LumpSign {
        /// A lump.
        Lump = "lump",
        /// Fullness without a lump.
        Fullness = "fullness",
        /// Soft or fluid-feeling, and very tender.
        FluidTender = "fluid_tender",
        /// Sharply defined, hard and hot.
        SharpHardHot = "sharp_hard_hot",
        /// A hard lump in the armpit that stays when the fullness goes.
        ArmpitHard = "armpit_hard",
        /// Both breasts tight and hard.
        BothHard = "both_hard",
    }

    /// Signs of more milk than the baby takes (T26).
    SupplySign {
        /// Pumps well over what the baby takes.
        PumpsOver = "pumps_over",
        /// Leaks a lot.
        Leaking = "leaking",
    }

    /// "In the last day: fever, or hot, shivery, achy?" (D6).
    Fever {
        /// A plain no counts as no fever.
        No = "no",
        /// Yes, measured or not.
        Yes = "yes",
    }

    /// One of the cards of the check (D21), or the health profile.
    Card {
        /// Emergency signs.
        Emergency = "emergency",
        /// Safety of self and baby.
        Safety = "safety",
        /// Fever and feeling ill.
        Fever = "fever",
        /// Skin.
        Skin = "skin",
        /// Nipple and discharge.
        Nipple = "nipple",
        /// Lump.
        Lump = "lump",
        /// Pain.
        Pain = "pain",
        /// Since when and which way.
        Since = "since",
        /// What is asked once.
        Profile = "profile",
    }
}

/// The slug as a part of a word key.
#[must_use]
pub(super) fn kebab(slug: &str) -> String {
    slug.replace('_', "-")
}

macro_rules! sign_keys {
    ($($name:ident under $start:literal),+ $(,)?) => {$(
        impl $name {
            /// Its word key.
            #[must_use]
            pub fn key(self) -> String {
                format!(concat!($start, "-{}"), kebab(self.slug()))
            }
        }
    )+};
}

#[path = "vocabulary/inputs.rs"]
mod inputs;
#[path = "vocabulary/told.rs"]
mod told;

sign_keys! {
    EmergencySign under "safety-sign",
    SafetySign under "safety-sign",
    SkinSign under "safety-sign",
    NippleSign under "safety-sign",
    LumpSign under "safety-sign",
    SupplySign under "safety-sign",
    Card under "safety-card",
}

impl Card {
    /// The cards that ask for T01 to T13: unknown there is never better than GENTLE.
    pub const RED_FLAGS: &'static [Self] = &[
        Self::Emergency,
        Self::Safety,
        Self::Fever,
        Self::Skin,
        Self::Nipple,
        Self::Lump,
    ];
}
