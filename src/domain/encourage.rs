//! Which kind words and which tips may be shown when (clinical.md 14 and 15); the words are in
//! `locales/en/care.ftl`.

/// A kind word: 1 to 24 of clinical.md 14.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message(u8);

impl Message {
    /// How many there are.
    pub const COUNT: u8 = 24;

    /// All of them, in the order of the paper.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=Self::COUNT).map(Self)
    }

    /// The key of its words.
    #[must_use]
    pub fn key(self) -> String {
        format!("care-message-{}", self.0)
    }
}

/// When a kind word may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Occasion {
    /// Before a session.
    Before,
    /// In a pause.
    Pause,
    /// She stopped early, and nothing was wrong.
    StoppedEarly,
    /// The pain number went down.
    Better,
    /// The pain number is as it was.
    Same,
    /// It hurts more; no check-in asked for a call yet.
    Worse,
    /// A clog came back.
    Again,
    /// A verdict to call or to go now: no cheer.
    Call,
}

/// What is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KindWord {
    /// One of the messages.
    Message(Message),
    /// "Good that you checked. Let's get you seen.", alone.
    Calm,
}

impl KindWord {
    /// The key of its words.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Message(message) => message.key(),
            Self::Calm => "care-calm".to_owned(),
        }
    }
}

/// Message 10 speaks of parents who are up "right now".
const AT_NIGHT: u8 = 10;

/// The messages that fit, by the themes of clinical.md 14: 15 needs a number that fell, 14 a stop, 22 more
/// pain, 21 a return; praise never follows pain that was pushed through.
fn fitting(occasion: Occasion) -> &'static [u8] {
    match occasion {
        Occasion::Before => &[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 18, 19, 20, 23, 24],
        Occasion::Pause => &[4, 6, 8, 10, 12, 13, 18, 19, 23],
        Occasion::StoppedEarly => &[14],
        Occasion::Better => &[5, 15, 17, 18, 19],
        Occasion::Same => &[6, 7, 9, 11, 12, 16, 17],
        Occasion::Worse => &[22],
        Occasion::Again => &[1, 2, 3, 11, 21],
        Occasion::Call => &[],
    }
}

/// A kind word for the occasion; the same `seed` gives the same word. `night` is whether it is night where
/// she is.
#[must_use]
pub fn kind_word(occasion: Occasion, night: bool, seed: u64) -> KindWord {
    let mut fitting: Vec<u8> = fitting(occasion).to_vec();
    fitting.retain(|&number| night || number != AT_NIGHT);
    pick(&fitting, seed).map_or(KindWord::Calm, |&number| KindWord::Message(Message(number)))
}

/// One of `items`, spread evenly over the seeds: neighbouring seeds give unlike picks.
fn pick<T>(items: &[T], seed: u64) -> Option<&T> {
    let mixed = (seed ^ 0x9E37_79B9_7F4A_7C15).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 31)).wrapping_mul(0x94D0_49BB_1331_11EB);
    let count = u64::try_from(items.len()).ok().filter(|&count| count > 0)?;
    let place = usize::try_from((mixed >> 29) % count).ok()?;
    items.get(place)
}

macro_rules! define_tips {
    ($($(#[$doc:meta])* $name:ident = $slug:literal),+ $(,)?) => {
        /// A tip for the hours after (clinical.md 15).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Tip {
            $($(#[$doc])* $name,)+
        }

        impl Tip {
            /// All of them, in the order of the paper.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The key of its words.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("care-tip-", $slug),)+
                }
            }
        }
    };
}

define_tips! {
    /// Lie down near the baby.
    RestLie = "rest-lie",
    /// One person, one job.
    RestHelp = "rest-help",
    /// Ten minutes in a cloth.
    ColdPack = "cold-pack",
    /// No cold wanted.
    ColdNone = "cold-none",
    /// Usual rhythm.
    Feeding = "feeding",
    /// Change holds.
    PositionChange = "position-change",
    /// Check the latch.
    PositionLatch = "position-latch",
    /// The pump.
    Pump = "pump",
    /// Straps and seams.
    Pressure = "pressure",
    /// Pain relief by the label.
    Medicine = "medicine",
    /// Ask before supplements.
    Supplements = "supplements",
    /// What to leave alone.
    Avoid = "avoid",
    /// Three rounds of breath.
    StressBreath = "stress-breath",
    /// One worry on paper.
    StressNote = "stress-note",
    /// Look once a day.
    Skin = "skin",
    /// Tell someone.
    Mind = "mind",
    /// When to call.
    FollowUp = "follow-up",
    /// Share the page.
    Team = "team",
    /// Somebody comes.
    HomeVisit = "home-visit",
}

/// What keeps a tip back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// Cold is closed to her.
    pub no_cold: bool,
    /// She holds her baby: nothing that invites sleep (clinical.md D4).
    pub holding: bool,
    /// Feeding on the sore side must be asked about first (T13).
    pub ask_before_feeding: bool,
}

impl Around {
    fn allows(self, tip: Tip) -> bool {
        match tip {
            // The second offers a cool cloth.
            Tip::ColdPack | Tip::ColdNone => !self.no_cold,
            Tip::RestLie => !self.holding,
            Tip::Feeding => !self.ask_before_feeding,
            _ => true,
        }
    }
}

/// `count` different tips; the same `seed` gives the same tips.
#[must_use]
pub fn tips(around: Around, count: usize, seed: u64) -> Vec<Tip> {
    let mut left: Vec<Tip> = Tip::ALL
        .iter()
        .copied()
        .filter(|&tip| around.allows(tip))
        .collect();
    let mut chosen = Vec::new();
    let mut seed = seed;
    while chosen.len() < count {
        let Some(&tip) = pick(&left, seed) else { break };
        left.retain(|&other| other != tip);
        chosen.push(tip);
        seed = seed.wrapping_add(1);
    }
    chosen
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const OCCASIONS: [Occasion; 8] = [
        Occasion::Before,
        Occasion::Pause,
        Occasion::StoppedEarly,
        Occasion::Better,
        Occasion::Same,
        Occasion::Worse,
        Occasion::Again,
        Occasion::Call,
    ];

    fn said(occasion: Occasion, night: bool) -> BTreeSet<String> {
        (0..2_000)
            .map(|seed| kind_word(occasion, night, seed).key())
            .collect()
    }

    #[test]
    fn every_message_has_its_hour() {
        let all: BTreeSet<String> = OCCASIONS
            .into_iter()
            .flat_map(|occasion| said(occasion, true))
            .collect();
        let missing: Vec<Message> = Message::all()
            .filter(|message| !all.contains(&message.key()))
            .collect();
        assert_eq!(missing, []);
    }

    #[test]
    fn a_call_is_followed_by_the_calm_line_alone() {
        assert_eq!(
            said(Occasion::Call, true),
            BTreeSet::from(["care-calm".to_owned()])
        );
    }

    #[test]
    fn numbers_are_praised_only_where_they_fell() {
        for occasion in OCCASIONS {
            let words = said(occasion, true);
            assert_eq!(
                words.contains("care-message-15"),
                occasion == Occasion::Better,
                "{occasion:?}"
            );
            assert_eq!(
                words.contains("care-message-22"),
                occasion == Occasion::Worse,
                "{occasion:?}"
            );
        }
    }

    #[test]
    fn up_right_now_is_for_the_night() {
        assert!(said(Occasion::Before, true).contains("care-message-10"));
        assert!(!said(Occasion::Before, false).contains("care-message-10"));
    }

    #[test]
    fn tips_differ_and_respect_what_is_closed() {
        let around = Around {
            no_cold: true,
            holding: true,
            ask_before_feeding: true,
        };
        for seed in 0..500 {
            let chosen = tips(around, 3, seed);
            assert_eq!(chosen.iter().collect::<BTreeSet<_>>().len(), 3);
            let closed = [Tip::ColdPack, Tip::ColdNone, Tip::RestLie, Tip::Feeding];
            assert!(chosen.iter().all(|tip| !closed.contains(tip)));
            assert_eq!(tips(around, 3, seed), chosen, "the same seed, the same tips");
        }
        assert_eq!(tips(Around::default(), 99, 1).len(), Tip::ALL.len());
    }
}
