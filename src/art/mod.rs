//! The drawings: pure descriptions of shapes with roles, which `ui` shows as SVG and `export` prints.
//!
//! [`scene`] draws a step from its row of the catalog, so picture and text cannot disagree;
//! [`map::map`] is the map for marking the sore spot; [`chart::chart`] a small curve. No words, no
//! colours in the shapes: a class names what a shape is, `assets/css/art.css` paints it, and
//! [`palette::Palette`] gives the shades of a skin tone.

pub mod bars;
pub mod body;
pub mod breast;
pub mod chart;
pub mod colour;
pub mod facing;
pub mod frame;
pub mod geometry;
pub mod hand;
pub mod keep;
pub mod map;
pub mod marks;
pub mod moves;
pub mod paint;
pub mod palette;
pub mod scene;
pub mod setup;
pub mod strokes;
pub mod trigger;

mod after;
mod arms;
mod baby;
mod breath;
mod care;
mod check;
mod circles;
mod compress;
mod dents;
mod diagram;
mod drip;
mod express;
mod feeding;
mod front;
mod latched;
mod lift;
mod limb;
mod nipple;
mod own_arm;
mod pairs;
mod panels;
mod path;
mod people;
mod practice;
mod pressing;
mod resting;
mod rock;
mod shoulders;
mod side;
mod signs;
mod steps;
mod strips;
mod svg;
mod things;
mod tones;
mod touch;
mod wings;

pub use palette::{Ground, Palette};
pub use practice::practice;
pub use scene::{Item, Motion, Scene, Shape, Transform};
pub use setup::{SetupPicture, setup};
pub use steps::scene;
pub use trigger::trigger;

use crate::domain::breast_map::{Side, Spot};
pub use crate::domain::pictures::{BreastShape, BreastSize, Scar, Style};
use breast::Form;

/// The skin of a tone (Monk scale `1..=10`) by day, as `#rrggbb`: for the row in which one is chosen.
#[must_use]
pub fn tone_hex(tone: u8) -> String {
    Palette::of(tone).day.skin.css()
}

/// How a body is to be drawn (clinical.md 16).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Skin tone, Monk scale `1..=10`.
    pub tone: u8,
    /// Which breast; left is the mirror image of right, as in a mirror.
    pub side: Side,
    /// Covered by a soft top, without one, or lines alone.
    pub style: Style,
    /// Size of the breast.
    pub size: BreastSize,
    /// Shape of the breast.
    pub shape: BreastShape,
    /// A scar on each breast.
    pub scar: Option<Scar>,
    /// The one breast that there is; `None` draws both.
    pub one_breast: Option<Side>,
    /// The sore spot; it is drawn where it lies on [`Look::side`].
    pub spot: Option<Spot>,
    /// Width of the lump in millimetres.
    pub lump_mm: Option<i64>,
    /// One hand works, the other arm holds the baby (clinical.md D4).
    pub one_hand: bool,
    /// The cool, damp cloth, as her choice in place of a warm one (`wu6`) or of a cold pack (`ac2`).
    pub cool: bool,
    /// Nothing moves; one, two and three dots tell the order.
    pub still: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            tone: 4,
            side: Side::Right,
            style: Style::default(),
            size: BreastSize::default(),
            shape: BreastShape::default(),
            scar: None,
            one_breast: None,
            spot: None,
            lump_mm: None,
            one_hand: false,
            cool: false,
            still: false,
        }
    }
}

impl Look {
    /// Size and shape of the breast.
    #[must_use]
    pub fn form(&self) -> Form {
        Form {
            size: self.size,
            shape: self.shape,
        }
    }

    /// Whether a soft top covers the body.
    #[must_use]
    pub fn covered(&self) -> bool {
        self.style == Style::Covered
    }

    /// The look of a picture that is drawn for the right side and mirrored as a whole for the left.
    fn as_described(&self) -> Self {
        let one_breast = match self.side {
            Side::Right => self.one_breast,
            Side::Left => self.one_breast.map(Side::other),
        };
        Self { one_breast, ..*self }
    }
}
