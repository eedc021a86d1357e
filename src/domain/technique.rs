//! The words in which a stroke is described: steps, techniques, sessions and what they are made of.
//!
//! The content itself is data (`assets/catalog/*.toml`), checked and turned into `const` tables at
//! build time; see [`crate::domain::catalog`]. A pressure above 3 has no variant, so it cannot be written.

use serde::{Deserialize, Serialize};

use super::catalog::{ArtId, CiteKey, StepId, TechniqueId};

/// Pressure of the hand (clinical.md 9). Levels 4 and 5 do not exist here on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
pub enum Level {
    /// 1: the skin moves, nothing under it does.
    Feather = 1,
    /// 2: like lotion on a baby.
    Light = 2,
    /// 3: like testing a ripe peach; compression and hand expression only.
    Press = 3,
}

impl Level {
    /// The number shown on the badge, `1..=3`.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// One level softer; feather stays feather.
    #[must_use]
    pub fn lighter(self) -> Self {
        match self {
            Self::Press => Self::Light,
            Self::Light | Self::Feather => Self::Feather,
        }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.number()
    }
}

/// A pressure that the app cannot express.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("pressure level {0} does not exist; levels are 1, 2 and 3")]
pub struct NoSuchLevel(pub u8);

impl TryFrom<u8> for Level {
    type Error = NoSuchLevel;

    fn try_from(value: u8) -> Result<Self, NoSuchLevel> {
        match value {
            1 => Ok(Self::Feather),
            2 => Ok(Self::Light),
            3 => Ok(Self::Press),
            other => Err(NoSuchLevel(other)),
        }
    }
}

/// What the hand does (clinical.md 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// One-way glide, lift, return in the air.
    Sweep,
    /// Skin circles on the spot.
    Circle,
    /// Straight toward the chest wall.
    Press,
    /// The whole hand or finger and thumb together.
    Squeeze,
    /// Between thumb and finger.
    Roll,
    /// Skin eased outward, then let go.
    Stretch,
    /// Contact without movement.
    Hold,
    /// Side to side without sliding.
    Rock,
    /// No stroke.
    None,
}

/// Where the stroke goes, seen from the nipple.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    /// Away from the nipple: swelling. Drawn solid.
    Out,
    /// Toward the nipple: milk. Drawn dashed.
    In,
    /// Toward the chest wall.
    IntoChest,
    /// Round a point.
    Around,
    /// Nowhere.
    Still,
}

/// Which hand works, told from the breast: `Opp` is the hand of the other side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hand {
    /// None.
    None,
    /// The hand of the other side.
    Opp,
    /// The hand of the same side.
    Same,
    /// Both hands, doing the same.
    Both,
    /// Both hands with the arms crossed.
    BothCrossed,
    /// The other side's hand above the nipple, this side's below.
    OppAboveSameBelow,
    /// The other side's hand works while this side's supports the breast.
    OppWorksSameSupports,
    /// This side's hand lifts the breast, the other side's strokes.
    SameLiftsOppStrokes,
    /// First the other side's hand, then this side's.
    OppThenSame,
    /// Whichever hand is free.
    Free,
}

impl Hand {
    /// Whether the step needs two hands at once (a parent who holds her baby has one). What stays in a hand
    /// from one step to the next, the cup of he1, is a matter of the words for somebody who holds her baby.
    #[must_use]
    pub fn needs_two(self) -> bool {
        matches!(
            self,
            Self::Both
                | Self::BothCrossed
                | Self::OppAboveSameBelow
                | Self::OppWorksSameSupports
                | Self::SameLiftsOppStrokes
        )
    }
}

/// A named landmark of the breast map (clinical.md 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Anchor {
    /// The nipple.
    Nip,
    /// Armpit, L2 at r 1.5.
    Ax,
    /// Inner elbow, L3 at r 2.0.
    Arm,
    /// Collarbone, L12 at r 1.4.
    Cl,
    /// Hollow above the collarbone, L12 at r 1.8.
    Sc,
    /// Edge of the breastbone, L9 at r 1.15.
    Ps,
    /// Crease under the breast, L6 at r 1.0.
    Fold,
    /// The parent's own pin.
    Lump,
}

/// A point of a stroke on the side-neutral map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// L-clock hour `0.0..=12.0` and radius (0 nipple, 0.25 edge of the dark ring, 1 rim of the breast).
    At {
        /// L-clock hour.
        hour: f32,
        /// Radius in breast radii.
        r: f32,
    },
    /// A landmark.
    Anchor(Anchor),
}

/// What is counted at the tempo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beat {
    /// Strokes, circles, presses or stretches.
    Stroke,
    /// Breaths: 4 seconds in, 6 seconds out.
    Breath,
    /// Long holds with a rest of the same length.
    Hold,
}

/// How often something is repeated in a minute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tempo {
    /// Repetitions per minute.
    pub per_min: f32,
    /// What is repeated.
    pub beat: Beat,
}

/// How well a technique is supported (clinical.md, evidence labels).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Evidence {
    /// Randomised trial, done by clinic staff.
    E1,
    /// Uncontrolled study or clinic handout.
    E2,
    /// Guideline or expert consensus.
    E3,
    /// Traditional or therapists' practice.
    E4,
    /// Our own conservative design choice.
    D,
}

/// A reason to stop or change a stroke (clinical.md 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StopCode {
    /// Pain two points over the start score, or 5 and more.
    S1,
    /// Sharp, burning, stabbing or electric pain.
    S2,
    /// New bruise, blister, broken skin or spreading colour.
    S3,
    /// Shaking, chills, faint, very hot, heart racing, short of breath.
    S4,
    /// Strong womb cramps.
    S5,
    /// Blood or pus.
    S6,
    /// Milk flows or the spot softens.
    S7,
    /// Sudden dread, tears, panic, or touch feels bad.
    S8,
    /// A cap is reached.
    S9,
}

/// What the app does at a stop code (clinical.md 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reaction {
    /// One level lower; cool down if that does not help in time.
    Lighter,
    /// Cool down.
    End,
    /// End and ask the questions again.
    Check,
    /// Pause and breathe; end and ask the questions if it stays.
    Pause,
    /// Cut the massage short and move on.
    MoveOn,
    /// Pause without a timer or a question.
    Comfort,
    /// Begin the cool-down: a cap is reached.
    CoolDown,
}

/// A question that must be answered before a step may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// The nipple's skin is whole and touch feels all right (R5).
    Nipple,
    /// Warmth is wanted, and the skin is not hot, red or dark, with no fever (R1).
    Warmth,
    /// Pain at most 4, cool skin, milk flowing (R6).
    Flow,
}

/// One instruction with its picture and its seconds: a row of clinical.md 11.
#[derive(Debug)]
pub struct Step {
    /// Its stable id.
    pub id: StepId,
    /// The technique that it belongs to.
    pub technique: TechniqueId,
    /// Nominal length in seconds.
    pub seconds: u16,
    /// Runs as a timer behind the rest and counts in no total (the cold pack).
    pub background: bool,
    /// Tempo, where something is repeated.
    pub tempo: Option<Tempo>,
    /// Repetitions in the nominal length.
    pub reps: Option<u16>,
    /// Pressure, where there is touch.
    pub level: Option<Level>,
    /// What the hand does.
    pub verb: Verb,
    /// Where it goes.
    pub flow: Flow,
    /// Which hand.
    pub hand: Hand,
    /// The lines that the hand follows, each from its start to its end. For [`Verb::Circle`],
    /// [`Verb::Hold`] and [`Verb::Roll`] a point is where the hand is; for [`Verb::Press`] and
    /// [`Verb::Squeeze`] the points of one path are touched at once, path after path.
    pub paths: &'static [&'static [Place]],
    /// The drawing; shared by steps that look the same.
    pub art: ArtId,
    /// The question that comes first.
    pub gate: Option<Gate>,
    /// Whether its seconds count in the hands-on clock (clinical.md D5).
    pub hands_on: bool,
    /// The stop codes named in its row; S1 to S8 are armed in every step.
    pub stops: &'static [StopCode],
    /// Its sources; none where it is our own choice (mark D).
    pub cites: &'static [CiteKey],
    /// Those of its sources that were recalled, not opened again.
    pub recalled: &'static [CiteKey],
}

/// A family of steps: R1 to R8 of clinical.md 11.
#[derive(Debug)]
pub struct Technique {
    /// Its stable id.
    pub id: TechniqueId,
    /// `R1` to `R8`.
    pub code: &'static str,
    /// Its steps in order.
    pub steps: &'static [StepId],
    /// Nominal total in seconds, background timers left out.
    pub seconds: u16,
    /// Evidence labels, strongest first.
    pub evidence: &'static [Evidence],
    /// Sources of its steps, each once, in the order of the bibliography.
    pub cites: &'static [CiteKey],
}

/// A part of a block: a step at the length that the session gives it.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The step.
    pub step: StepId,
    /// Other words for the same step, e.g. `cool` for wu6: key `steps-wu6-cool`.
    pub words: Option<&'static str>,
    /// Length in seconds.
    pub seconds: u16,
    /// Repetitions, where something is repeated.
    pub reps: Option<u16>,
    /// The most pressure allowed here, where it is less than the step's own.
    pub cap: Option<Level>,
    /// Which breast, in a session for both: `true` is the left one.
    pub left: Option<bool>,
}

/// One way to do a block; a block without a question has exactly one, with an empty id.
#[derive(Debug)]
pub struct Choice {
    /// `none`, `cool`, `warm`, `do`, `breathe`, `feed`, `compress`, `express`, `hand`, `skip` or empty.
    pub id: &'static str,
    /// What is done.
    pub parts: &'static [Part],
}

/// A run of parts in a session: a row of clinical.md 12.
#[derive(Debug)]
pub struct Block {
    /// `cs1`, `es4`, `co2` ...
    pub id: &'static str,
    /// Nominal seconds, the same for each choice that has parts.
    pub seconds: u16,
    /// What is asked when the block comes: `warmth`, `nipple`, `removal`, `milk` or nothing.
    pub ask: Option<&'static str>,
    /// The ways to do it; the first is the nominal one.
    pub choices: &'static [Choice],
}

/// A routine: a composed session (R9 to R11 of clinical.md 12), or a technique on its own.
#[derive(Debug)]
pub struct SessionPlan {
    /// The stable name of its [`super::catalog::RoutineId`].
    pub id: &'static str,
    /// Nominal total in seconds.
    pub seconds: u16,
    /// Its blocks in order.
    pub blocks: &'static [Block],
    /// Block ids and single steps of the short forms (clinical.md D15), by minutes.
    pub shorts: &'static [Short],
}

/// A short form of a session.
#[derive(Debug)]
pub struct Short {
    /// The minutes that the parent says she has.
    pub minutes: u16,
    /// Block ids, or single step ids, in order.
    pub parts: &'static [&'static str],
}
