//! A drawing as data: shapes with roles, never with colours. [`super::svg`] writes it.

use super::geometry::Pt;

/// A drawing. Shapes may bleed over the view, so that a body fills a stage of any shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width and height of the view box.
    pub view: (f32, f32),
    /// From the back to the front.
    pub items: Vec<Item>,
    /// Monk tone `1..=10`, for the palette of the root.
    pub tone: u8,
    /// Seconds of the longest round of movement; 0 where nothing moves.
    pub round_s: f32,
}

/// One shape and what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its role: a class of `assets/css/art.css`; empty for a plain group.
    pub class: &'static str,
    /// Its form.
    pub shape: Shape,
    /// Its movement, if it moves.
    pub motion: Option<Motion>,
}

/// A form in units of the view box.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// SVG path data.
    Path(String),
    /// SVG path data drawn as a line of its own width.
    Line(String, f32),
    /// A circle.
    Circle(Pt, f32),
    /// An ellipse with its two radii.
    Ellipse(Pt, f32, f32),
    /// Shapes that are moved together.
    Group(Transform, Vec<Item>),
}

/// Moves a group; applied as mirror, then turn, then scale, then shift of the whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Transform {
    /// Nothing.
    None,
    /// Mirrored in a view of this width.
    Mirror(f32),
    /// Scaled and turned (degrees clockwise) about its origin, mirrored first if `flip`, then put at `at`.
    Place {
        /// Where the origin comes to lie.
        at: Pt,
        /// Degrees clockwise.
        turn: f32,
        /// Factor.
        scale: f32,
        /// Mirrored in its own `y` axis.
        flip: bool,
    },
}

/// A movement that the renderer plays by itself, again and again.
#[derive(Clone, Debug, PartialEq)]
pub enum Motion {
    /// Along a path; `stops` are pairs of time and share of the path.
    Along {
        /// Path data, relative to where the item stands.
        path: String,
        /// Length of a round in seconds.
        seconds: f32,
        /// `(time 0 to 1, share of the path 0 to 1)`.
        stops: Vec<(f32, f32)>,
        /// How much of the round has passed at the start, 0 to 1.
        from: f32,
    },
    /// Opacity over time.
    Fade {
        /// Length of a round in seconds.
        seconds: f32,
        /// `(time 0 to 1, opacity)`.
        stops: Vec<(f32, f32)>,
        /// How much of the round has passed at the start, 0 to 1.
        from: f32,
    },
    /// Degrees clockwise about its own origin over time.
    Turn {
        /// Length of a round in seconds.
        seconds: f32,
        /// `(time 0 to 1, degrees)`.
        stops: Vec<(f32, f32)>,
        /// How much of the round has passed at the start, 0 to 1.
        from: f32,
    },
    /// Size about its own origin over time.
    Swell {
        /// Length of a round in seconds.
        seconds: f32,
        /// `(time 0 to 1, factor)`.
        stops: Vec<(f32, f32)>,
        /// How much of the round has passed at the start, 0 to 1.
        from: f32,
    },
}

impl Item {
    /// A shape of this role.
    #[must_use]
    pub fn new(class: &'static str, shape: Shape) -> Self {
        Self {
            class,
            shape,
            motion: None,
        }
    }

    /// A path of this role.
    #[must_use]
    pub fn path(class: &'static str, d: String) -> Self {
        Self::new(class, Shape::Path(d))
    }

    /// A line of this role and width.
    #[must_use]
    pub fn line(class: &'static str, d: String, width: f32) -> Self {
        Self::new(class, Shape::Line(d, width))
    }

    /// A circle of this role.
    #[must_use]
    pub fn circle(class: &'static str, centre: Pt, r: f32) -> Self {
        Self::new(class, Shape::Circle(centre, r))
    }

    /// A group.
    #[must_use]
    pub fn group(class: &'static str, transform: Transform, items: Vec<Self>) -> Self {
        Self::new(class, Shape::Group(transform, items))
    }

    /// The same item, moving.
    #[must_use]
    pub fn moving(self, motion: Motion) -> Self {
        Self {
            motion: Some(motion),
            ..self
        }
    }

    /// Seconds of the longest round of movement in it.
    #[must_use]
    pub fn round_s(&self) -> Option<f32> {
        let own = self.motion.as_ref().map(Motion::seconds);
        let inner = match &self.shape {
            Shape::Group(_, items) => items.iter().filter_map(Self::round_s).reduce(f32::max),
            _ => None,
        };
        own.into_iter().chain(inner).reduce(f32::max)
    }

    fn at_rest(self) -> Self {
        let shape = match self.shape {
            Shape::Group(transform, items) => {
                Shape::Group(transform, items.into_iter().map(Self::at_rest).collect())
            }
            other => other,
        };
        Self {
            class: self.class,
            shape,
            motion: None,
        }
    }
}

impl Scene {
    /// The same picture with nothing moving: for a pause, for paper.
    #[must_use]
    pub fn at_rest(self) -> Self {
        Self {
            items: self.items.into_iter().map(Item::at_rest).collect(),
            ..self
        }
    }
}

impl Transform {
    /// Where a point of the group comes to lie.
    #[must_use]
    pub fn apply(self, p: Pt) -> Pt {
        match self {
            Self::None => p,
            Self::Mirror(width) => p.mirrored(width),
            Self::Place {
                at,
                turn,
                scale,
                flip,
            } => {
                let p = if flip { Pt { x: -p.x, y: p.y } } else { p };
                at + (p * scale).turned(turn)
            }
        }
    }
}

impl Motion {
    /// Length of a round in seconds.
    #[must_use]
    pub fn seconds(&self) -> f32 {
        let (Self::Along { seconds, .. }
        | Self::Fade { seconds, .. }
        | Self::Turn { seconds, .. }
        | Self::Swell { seconds, .. }) = self;
        *seconds
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::geometry::pt;

    #[test]
    fn at_rest_nothing_moves() {
        let still = Motion::Fade {
            seconds: 2.0,
            stops: vec![(0.0, 1.0), (1.0, 0.0)],
            from: 0.25,
        };
        let dot = Item::circle("a-ink", pt(1.0, 1.0), 1.0).moving(still);
        let scene = Scene {
            view: (2.0, 2.0),
            items: vec![Item::group("", Transform::None, vec![dot])],
            tone: 4,
            round_s: 0.0,
        };
        assert!(scene.body().contains("begin=\"-0.5s\""));
        assert!(!scene.at_rest().body().contains("animate"));
    }
}
