//! The words of the check: every sign that can be ticked and every input that a rule may ask about.
//!
//! `src/build/triage.rs` reads the same file, so a rule cannot name an input or a sign that is not here.

use serde::{Deserialize, Serialize};

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

sign_keys! {
    EmergencySign under "safety-sign",
    SafetySign under "safety-sign",
    SkinSign under "safety-sign",
    NippleSign under "safety-sign",
    LumpSign under "safety-sign",
    SupplySign under "safety-sign",
    Card under "safety-card",
    Note under "safety-note",
    Ask under "safety-script-ask",
}

impl Card {
    /// Word key of the second asking, in plainer words.
    #[must_use]
    pub fn plain_key(self) -> String {
        format!("{}-plain", self.key())
    }

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
    Kind::Number { min, max, tenths: false }
}

/// A number to a tenth.
const fn tenths(min: i32, max: i32) -> Kind {
    Kind::Number { min, max, tenths: true }
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
    PainRising = "pain_rising" on Pain: YES_NO;
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
    Oversupply = "oversupply" on Since: Kind::List(SupplySign::SLUGS);
    /// The health profile.
    Conditions = "conditions" on Profile: Kind::List(CONDITIONS);
    /// Days since the birth.
    Days = "days_since_birth" on Profile: whole(0, 7_300);
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

signs! {
    /// What is said besides the outcome.
    Note {
        /// "I had a baby in the last year."
        HadABaby = "had_a_baby",
        /// The crisis line.
        CrisisLine = "crisis_line",
        /// Stay with someone.
        StayWithSomeone = "stay_with_someone",
        /// The support line for new parents, which is no crisis line.
        SupportLine = "support_line",
        /// Tell a person.
        TellSomeone = "tell_someone",
        /// No reply in an hour: urgent care.
        NoReply1h = "no_reply_1h",
        /// The breast may need an exam.
        BreastExam = "breast_exam",
        /// Urgent care now.
        UrgentCare = "urgent_care",
        /// Measure the temperature.
        TakeTemperature = "take_temperature",
        /// Draw a line round the colour.
        PenLine = "pen_line",
        /// No touch on the lump.
        NotOnLump = "not_on_lump",
        /// Ask about an ultrasound.
        AskUltrasound = "ask_ultrasound",
        /// The medicine may need a second look.
        RecheckTreatment = "recheck_treatment",
        /// Ask before feeding from that side.
        AskBeforeFeedingSide = "ask_before_feeding_side",
        /// Book a picture of the breast.
        BookImaging = "book_imaging",
        /// Book a lactation visit.
        BookLactation = "book_lactation",
        /// A visit in a day or two.
        BookVisit = "book_visit",
        /// Ask the provider before massage.
        AskProvider = "ask_provider",
        /// No nipple work and no expression in pregnancy.
        NotWhilePregnant = "not_while_pregnant",
        /// Cool helps.
        Cool = "cool",
        /// Look again in six hours.
        Recheck6h = "recheck_6h",
        /// Rate the pain again in 20 minutes.
        Recheck20min = "recheck_20min",
        /// A little milk by hand to soften.
        SoftenByHand = "soften_by_hand",
        /// Nipple steps are left out.
        SkipNipple = "skip_nipple",
        /// No expression to empty.
        NotToEmpty = "not_to_empty",
        /// Enough massage for now.
        RestNow = "rest_now",
        /// The baby comes first.
        BabyFirst = "baby_first",
        /// Call the baby's doctor today.
        BabyToday = "baby_today",
    }

    /// What the words to read out ask for.
    Ask {
        /// Nothing in particular.
        None = "none",
        /// Mastitis, abscess, ultrasound.
        Infection = "infection",
        /// Sepsis.
        Sepsis = "sepsis",
        /// Warning signs after a birth.
        AfterBirth = "after_birth",
        /// Help in a crisis.
        Crisis = "crisis",
        /// A severe infection of the skin.
        SkinInfection = "skin_infection",
        /// A check for inflammatory breast cancer.
        Inflammatory = "inflammatory",
        /// Whether the medicine is right.
        Antibiotics = "antibiotics",
        /// Sores on the breast, and feeding from it.
        SoreSkin = "sore_skin",
        /// A picture of the breast.
        Imaging = "imaging",
        /// A lactation visit.
        Lactation = "lactation",
        /// Whether light massage is fine.
        Massage = "massage",
        /// Help for the baby.
        Baby = "baby",
    }
}
