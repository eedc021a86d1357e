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
pub mod frame;
pub mod geometry;
pub mod hand;
pub mod keep;
pub mod map;
pub mod marks;
pub mod moves;
pub mod palette;
pub mod scene;
pub mod strokes;

mod after;
mod baby;
mod care;
mod express;
mod feeding;
mod front;
mod nipple;
mod people;
mod practice;
mod steps;
mod things;
mod touch;

pub use palette::{Ground, Palette};
pub use practice::practice;
pub use scene::{Item, Motion, Scene, Shape, Transform};
pub use steps::scene;

use crate::domain::breast_map::{Side, Spot};

/// The size of the drawn breast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BreastSize {
    /// Small.
    Small,
    /// Medium.
    #[default]
    Medium,
    /// Large.
    Large,
}

impl BreastSize {
    /// Every size.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];
}

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
    /// Covered by a soft top.
    pub drape: bool,
    /// Size of the breast.
    pub size: BreastSize,
    /// The sore spot; it is drawn where it lies on [`Look::side`].
    pub spot: Option<Spot>,
    /// Width of the lump in millimetres.
    pub lump_mm: Option<i64>,
    /// Nothing moves; one, two and three dots tell the order.
    pub still: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            tone: 4,
            side: Side::Right,
            drape: true,
            size: BreastSize::default(),
            spot: None,
            lump_mm: None,
            still: false,
        }
    }
}
