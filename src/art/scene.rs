//! A drawing as data: shapes with roles, never with colours. [`super::svg`] writes it.

use super::geometry::{Pt, along, pt};

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

impl Transform {
    /// Scaled about its origin and put at `at`, neither turned nor mirrored.
    #[must_use]
    pub const fn put(at: Pt, scale: f32) -> Self {
        Self::Place {
            at,
            turn: 0.0,
            scale,
            flip: false,
        }
    }
}

/// A movement that the renderer plays by itself, again and again.
#[derive(Clone, Debug, PartialEq)]
pub enum Motion {
    /// Along a line; `stops` are pairs of time and share of its length.
    Along {
        /// The line, told from where the item stands.
        line: Vec<Pt>,
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
    /// Mirrored in its own `y` axis in the second half of each round: the other hand's turn.
    Mirror {
        /// Length of a round in seconds.
        seconds: f32,
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

    /// A group drawn about the origin, scaled and put at a place.
    #[must_use]
    pub fn put(at: Pt, scale: f32, items: Vec<Self>) -> Self {
        Self::group("", Transform::put(at, scale), items)
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
        let still = Self {
            class: self.class,
            shape,
            motion: None,
        };
        match self.motion {
            Some(motion) => motion.stopped(still),
            None => still,
        }
    }
}

impl Scene {
    /// The same picture with nothing moving, as it is at the start of play: for a pause, for paper.
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
        | Self::Mirror { seconds, .. }
        | Self::Swell { seconds, .. }) = self;
        *seconds
    }

    /// What it has come to at its start: share of a line, opacity, degrees or factor.
    fn start(&self) -> f32 {
        match self {
            Self::Along { stops, from, .. }
            | Self::Fade { stops, from, .. }
            | Self::Turn { stops, from, .. }
            | Self::Swell { stops, from, .. } => between(stops, *from),
            Self::Mirror { from, .. } => {
                if *from < 0.5 {
                    1.0
                } else {
                    -1.0
                }
            }
        }
    }

    /// An item as this movement has it at its start.
    fn stopped(&self, item: Item) -> Item {
        let place = |at: Pt, turn: f32, scale: f32| Transform::Place {
            at,
            turn,
            scale,
            flip: false,
        };
        let now = self.start();
        match (self, item.shape) {
            (Self::Along { line, .. }, shape) => {
                let inner = Item { shape, ..item };
                Item::group("", place(along(line, now), 0.0, 1.0), vec![inner])
            }
            // A player puts these in place of the item's own transform.
            (Self::Turn { .. }, Shape::Group(_, items)) => {
                Item::group(item.class, place(pt(0.0, 0.0), now, 1.0), items)
            }
            (Self::Mirror { .. }, Shape::Group(_, items)) => {
                let way = if now < 0.0 {
                    Transform::Mirror(0.0)
                } else {
                    Transform::None
                };
                Item::group(item.class, way, items)
            }
            (Self::Swell { .. }, Shape::Group(_, items)) => {
                Item::group(item.class, place(pt(0.0, 0.0), 0.0, now), items)
            }
            (Self::Fade { .. }, shape) => {
                let inner = Item { shape, ..item };
                Item::group(faded(now), Transform::None, vec![inner])
            }
            (_, shape) => Item { shape, ..item },
        }
    }
}

/// The value of `(time, value)` pairs at a time, straight from one to the next.
fn between(stops: &[(f32, f32)], time: f32) -> f32 {
    let found = stops.windows(2).find_map(|two| match two {
        [a, b] if time < b.0 => {
            let share = (time - a.0) / (b.0 - a.0).max(1e-6);
            Some(a.1 + (b.1 - a.1) * share.clamp(0.0, 1.0))
        }
        _ => None,
    });
    found.or(stops.last().map(|last| last.1)).unwrap_or_default()
}

/// The role of something that is as faint as this.
fn faded(opacity: f32) -> &'static str {
    match opacity {
        ..0.15 => "a-gone-now",
        0.15..0.75 => "a-later",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_rest_all_is_where_the_start_of_play_has_it() {
        let stops = vec![(0.0, 0.0), (0.5, 1.0), (1.0, 0.0)];
        let dot = || {
            Item::group(
                "",
                Transform::None,
                vec![Item::circle("a-ink", pt(0.0, 0.0), 1.0)],
            )
        };
        let at = |motion: Motion| dot().moving(motion).at_rest();
        let line = vec![pt(0.0, 0.0), pt(8.0, 0.0)];
        let moved = at(Motion::Along {
            line,
            seconds: 2.0,
            stops: stops.clone(),
            from: 0.25,
        });
        assert!(matches!(moved.shape, Shape::Group(Transform::Place { at, .. }, _) if at == pt(4.0, 0.0)));
        let gone = at(Motion::Fade {
            seconds: 2.0,
            stops: stops.clone(),
            from: 1.0,
        });
        assert_eq!(gone.class, "a-gone-now");
        let grown = at(Motion::Swell {
            seconds: 2.0,
            stops,
            from: 0.5,
        });
        assert!(matches!(grown.shape, Shape::Group(Transform::Place { scale, .. }, _) if scale > 0.99));
    }

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
