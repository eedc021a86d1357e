//! Which kind words and which tips may be shown when (clinical.md 14 and 15); the words are in
//! `locales/en/care.ftl`.

use super::session::{Ending, Session};
use super::technique::StopCode;

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
    /// Nothing was rated: neither better nor worse is known.
    Unrated,
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

/// What to say after a session: nothing but the calm line under a verdict to call (`calls`), then what
/// became of the pain number, then that she stopped. `None` is a rest without a session.
#[must_use]
pub fn afterwards(calls: bool, session: Option<&Session>) -> Occasion {
    if calls {
        return Occasion::Call;
    }
    let rated = session.and_then(|session| session.pain_after.zip(session.pain_before));
    let ending = session.and_then(|session| session.ending);
    match (rated.map(|(after, before)| after.rise_since(before)), ending) {
        (Some(1..), _) | (_, Some(Ending::Stopped(Some(StopCode::S1 | StopCode::S2)))) => Occasion::Worse,
        (Some(..=-1), _) => Occasion::Better,
        (_, Some(Ending::Stopped(None | Some(StopCode::S8)))) => Occasion::StoppedEarly,
        (Some(0), _) => Occasion::Same,
        (None, _) => Occasion::Unrated,
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
        Occasion::Unrated => &[4, 5, 6, 8, 10, 11, 12, 17, 18, 19, 20, 23, 24],
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
    use crate::domain::at::At;
    use crate::domain::catalog::RoutineId;
    use crate::domain::ids::SessionId;
    use crate::domain::pain::Pain;

    const OCCASIONS: [Occasion; 9] = [
        Occasion::Before,
        Occasion::Pause,
        Occasion::StoppedEarly,
        Occasion::Better,
        Occasion::Same,
        Occasion::Unrated,
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

    fn session(before: Option<u8>, after: Option<u8>, ending: Ending) -> Session {
        let pain = |score: Option<u8>| score.and_then(|score| Pain::new(score).ok());
        let started = At::new(0, 0).unwrap();
        Session {
            id: SessionId(1),
            episode: None,
            routine: RoutineId::CalmOnly,
            plan: None,
            side: None,
            by_helper: false,
            started,
            ended: Some(started),
            ending: Some(ending),
            pain_before: pain(before),
            pain_after: pain(after),
            hands_on_s: 0,
            press_s: 0,
            steps: Vec::new(),
        }
    }

    #[test]
    fn nothing_is_said_of_a_number_that_was_not_rated() {
        let (done, stopped) = (Ending::Finished, Ending::Stopped(None));
        let after = |before, now, ending| afterwards(false, Some(&session(before, now, ending)));
        assert_eq!(after(Some(3), None, done), Occasion::Unrated);
        assert_eq!(after(None, Some(1), done), Occasion::Unrated);
        assert_eq!(afterwards(false, None), Occasion::Unrated);
        assert_eq!(after(Some(3), Some(3), done), Occasion::Same);
        assert_eq!(after(Some(3), Some(2), stopped), Occasion::Better);
        assert_eq!(after(Some(3), Some(4), stopped), Occasion::Worse);
        assert_eq!(after(Some(3), Some(3), stopped), Occasion::StoppedEarly);
        assert_eq!(after(None, None, stopped), Occasion::StoppedEarly);
        let upset = Ending::Stopped(Some(StopCode::S8));
        assert_eq!(after(Some(3), None, upset), Occasion::StoppedEarly);
        let claims = [
            "care-message-15",
            "care-message-16",
            "care-message-22",
            "care-message-14",
        ];
        assert!(
            claims
                .iter()
                .all(|key| !said(Occasion::Unrated, true).contains(*key))
        );
    }

    #[test]
    fn pain_that_stopped_her_is_never_praised_and_a_call_comes_first() {
        let sore = session(Some(3), Some(2), Ending::Stopped(Some(StopCode::S1)));
        assert_eq!(afterwards(false, Some(&sore)), Occasion::Worse);
        let fine = session(Some(3), Some(1), Ending::Finished);
        assert_eq!(afterwards(true, Some(&fine)), Occasion::Call);
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
