//! What a routine is built for: what she wants, and what is closed to her now.

use serde::{Deserialize, Serialize};

use super::{Ask, Stretch};
use crate::domain::breast_map::{Side, Spot};
use crate::domain::catalog::{StepId, TechniqueId};
use crate::domain::pain::Pain;
use crate::domain::plan::Plan;
use crate::domain::technique::{Anchor, Level, Place, Step, Verb};
use crate::domain::triage::{Blocked, PainGoMax, Token, Verdict};

/// Warm, cool or nothing: equal choices (clinical.md D22).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warmth {
    /// A warm, damp cloth.
    Warm,
    /// A cool cloth.
    Cool,
    /// Quiet breathing.
    None,
}

impl Warmth {
    /// The id of the choice in the catalog.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Warm => "warm",
            Self::Cool => "cool",
            Self::None => "none",
        }
    }
}

/// How milk is removed in cs10 (clinical.md D22).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Removal {
    /// Feed or pump alone.
    Feed,
    /// With gentle holds.
    Compress,
    /// By hand.
    Express,
    /// Not now.
    Skip,
}

impl Removal {
    /// The id of the choice in the catalog.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Feed => "feed",
            Self::Compress => "compress",
            Self::Express => "express",
            Self::Skip => "skip",
        }
    }
}

/// Something that is closed to her now, from triage or from a therapist's plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ban {
    /// A whole technique.
    Technique(TechniqueId),
    /// One step.
    Step(StepId),
    /// Strokes at the lump (T17b, T18); feeling it with a flat hand stays.
    OverLump,
    /// Warm cloths (hot, red or dark skin, fever, engorgement, numb skin).
    Warmth,
    /// Cold packs and cool cloths (cold-skin disease, numb skin).
    Cold,
    /// Every touch of this breast (T13).
    Touch(Side),
}

impl Ban {
    /// What is closed, for the builder; the touch of a side is told by its side alone ([`Ban::Touch`]).
    #[must_use]
    pub const fn of(blocked: Blocked) -> Option<Self> {
        match blocked {
            Blocked::Technique(technique) => Some(Self::Technique(technique)),
            Blocked::Step(step) => Some(Self::Step(step)),
            Blocked::Token(Token::OverLump) => Some(Self::OverLump),
            Blocked::Token(Token::Warmth) => Some(Self::Warmth),
            Blocked::Token(Token::Cold) => Some(Self::Cold),
            Blocked::Token(Token::TouchSide) => None,
        }
    }
}

/// All that is closed, and the most pressure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// What is closed.
    pub bans: Vec<Ban>,
    /// The most pressure, where it is limited.
    pub level: Option<Level>,
}

impl Limits {
    /// Closed things, without a limit of pressure.
    pub fn of(bans: impl IntoIterator<Item = Ban>) -> Self {
        Self {
            bans: bans.into_iter().collect(),
            level: None,
        }
    }

    /// What a verdict closes. Where it closes the sore side and does not know which that is, both are closed.
    /// Under a call no session ends with praise (ac9).
    #[must_use]
    pub fn of_verdict(verdict: &Verdict) -> Self {
        let touch = verdict.rests().into_iter().map(Ban::Touch);
        let bans = verdict.blocked.iter().copied().filter_map(Ban::of);
        let cheer = (!verdict.cheers()).then_some(Ban::Step(StepId::Ac9));
        Self::of(bans.chain(touch).chain(cheer))
    }

    /// Whether the stretch may not be done, and not be shown.
    #[must_use]
    pub fn forbid(&self, stretch: &Stretch) -> bool {
        self.bans.iter().any(|ban| ban.meets(stretch))
    }

    /// Whether the technique is closed as a whole.
    #[must_use]
    pub fn forbid_technique(&self, technique: TechniqueId) -> bool {
        self.bans.contains(&Ban::Technique(technique))
    }

    /// Whether the step is closed by name, itself or with its technique, whatever the side and the words.
    #[must_use]
    pub fn forbid_step(&self, step: StepId) -> bool {
        let row = step.step();
        self.bans.iter().any(|ban| match *ban {
            Ban::Technique(technique) => row.technique == technique && step != StepId::Gc1,
            Ban::Step(id) => step == id,
            Ban::OverLump => is_at_lump(row) && works(row),
            _ => false,
        })
    }

    /// The pressure that is left of `level`.
    #[must_use]
    pub fn soften(&self, level: Level) -> Level {
        self.level.map_or(level, |most| level.min(most))
    }
}

impl Ban {
    fn meets(self, stretch: &Stretch) -> bool {
        let step = stretch.row();
        let cool = stretch.words.as_deref() == Some("cool");
        match self {
            // gc1 is the feed itself, and nothing closes a feed but T13 (clinical.md D1).
            Self::Technique(technique) => step.technique == technique && step.id != StepId::Gc1,
            Self::Step(id) => step.id == id,
            Self::OverLump => is_at_lump(step) && works(step),
            Self::Warmth => stretch.is_warm(),
            Self::Cold => cool || step.id == StepId::Ac2,
            Self::Touch(side) => touches(step) && stretch.side.is_none_or(|its| its == side),
        }
    }
}

/// Contact that works on the tissue; a flat hand that feels or a cloth at rest does not.
fn works(step: &Step) -> bool {
    !matches!(step.verb, Verb::None | Verb::Hold) || step.technique == TechniqueId::Compress
}

/// On the lump, round it or behind it: the gentler reading of "no stroke over the lump" leaves all out.
fn is_at_lump(step: &Step) -> bool {
    let mut places = step.paths.iter().flat_map(|path| path.iter());
    places.any(|place| matches!(place, Place::Anchor(Anchor::Lump)))
}

/// A hand or a cloth on the skin, or (gc1 to gc6) a baby or pump guided there for the strokes.
fn touches(step: &Step) -> bool {
    step.verb != Verb::None
        || step.level.is_some()
        || matches!(step.technique, TechniqueId::Compress | TechniqueId::HandExpress)
}

/// What a routine is built for. The default is the nominal session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wishes {
    /// The pin; its side goes before `side`.
    pub spot: Option<Spot>,
    /// Which breast.
    pub side: Option<Side>,
    /// Minutes that she has: one of the short forms (clinical.md D15).
    pub minutes: Option<u16>,
    /// Whether she holds her baby (clinical.md D4).
    pub holding: bool,
    /// The choice of warmth, where it is made; no question is asked then.
    pub warmth: Option<Warmth>,
    /// The way of milk removal, where it is chosen; no question is asked then.
    pub removal: Option<Removal>,
    /// What is closed.
    pub limits: Limits,
    /// Pain of the check-in. Gentle holds need it at 4 or less (R6): unknown leaves them out.
    pub pain: Option<Pain>,
    /// The block to begin with, e.g. `cs7` (clinical.md D3), `cs4` ("I'm ready") or `cs2` (D5).
    pub from: Option<String>,
    /// Whether a therapist's plan puts bf4 in the place of bf3's second part.
    pub bf4: bool,
    /// The most pain at which she may begin; only a therapist's plan raises it.
    pub pain_go_max: PainGoMax,
}

impl Wishes {
    /// The same under a plan that counts today: what it leaves out, its bf4 and its limit of pain, for the app's own
    /// routines too.
    #[must_use]
    pub fn with_plan(mut self, plan: &Plan) -> Self {
        self.limits.bans.extend(plan.bans());
        self.bf4 = plan.bf4;
        self.pain_go_max = plan.pain_go_max();
        self
    }

    /// The answer that is known before the question comes.
    #[must_use]
    pub(super) fn answer(&self, ask: Ask) -> Option<&'static str> {
        match ask {
            Ask::Warmth => self.warmth.map(Warmth::id),
            Ask::Removal => self.removal.map(Removal::id),
            Ask::Nipple | Ask::Breathe | Ask::MilkFlowing | Ask::Milk => None,
        }
    }
}
