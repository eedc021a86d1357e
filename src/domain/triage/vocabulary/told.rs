//! What a verdict says besides its headline, and what the words to read out ask for.

use serde::{Deserialize, Serialize};

use super::kebab;

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

sign_keys! {
    Note under "safety-note",
    Ask under "safety-script-ask",
}

impl Note {
    /// Whether it asks her to be seen or to ask somebody: silent where she was (clinical.md D14).
    #[must_use]
    pub fn asks_for_a_visit(self) -> bool {
        matches!(
            self,
            Self::BookImaging | Self::BookLactation | Self::BookVisit | Self::AskProvider
        )
    }
}
