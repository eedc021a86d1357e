//! A drawing as data: shapes with roles, never with colours, and its form as an SVG fragment.

use std::fmt::Write as _;

use super::geometry::{Pt, num};
use super::palette::Palette;

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

    /// An `<svg>` fragment with classes and the palette as custom properties. With a label it is a
    /// picture to assistive technology, without one it is hidden from it.
    #[must_use]
    pub fn svg(&self, label: Option<&str>) -> String {
        let name = match label {
            Some(label) => format!("role=\"img\" aria-label=\"{}\"", escaped(label)),
            None => "aria-hidden=\"true\" focusable=\"false\"".to_owned(),
        };
        let (w, h) = self.view;
        let mut out = format!(
            "<svg class=\"a-art\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" {name} style=\"{}\">",
            num(w),
            num(h),
            Palette::of(self.tone).style()
        );
        out.push_str(&self.body());
        out.push_str("</svg>");
        out
    }

    /// The shapes alone, as SVG elements.
    #[must_use]
    pub fn body(&self) -> String {
        let mut out = String::new();
        self.items.iter().for_each(|item| item.write(&mut out));
        out
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

impl Item {
    fn write(&self, out: &mut String) {
        let class = if self.class.is_empty() {
            String::new()
        } else {
            format!(" class=\"{}\"", self.class)
        };
        let (tag, open) = match &self.shape {
            Shape::Path(d) => ("path", format!(" d=\"{d}\"")),
            Shape::Line(d, width) => ("path", format!(" d=\"{d}\" stroke-width=\"{}\"", num(*width))),
            Shape::Circle(c, r) => (
                "circle",
                format!(" cx=\"{}\" cy=\"{}\" r=\"{}\"", num(c.x), num(c.y), num(*r)),
            ),
            Shape::Ellipse(c, rx, ry) => {
                let (x, y) = (num(c.x), num(c.y));
                (
                    "ellipse",
                    format!(" cx=\"{x}\" cy=\"{y}\" rx=\"{}\" ry=\"{}\"", num(*rx), num(*ry)),
                )
            }
            Shape::Group(transform, _) => ("g", transform.attribute()),
        };
        let _ = write!(out, "<{tag}{class}{open}");
        let inner = match &self.shape {
            Shape::Group(_, items) => items.as_slice(),
            _ => &[],
        };
        if inner.is_empty() && self.motion.is_none() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for item in inner {
            item.write(out);
        }
        if let Some(motion) = &self.motion {
            motion.write(out);
        }
        let _ = write!(out, "</{tag}>");
    }
}

impl Transform {
    fn attribute(self) -> String {
        match self {
            Self::None => String::new(),
            Self::Mirror(width) => format!(" transform=\"matrix(-1 0 0 1 {} 0)\"", num(width)),
            Self::Place {
                at,
                turn,
                scale,
                flip,
            } => {
                let mut out = format!(" transform=\"translate({} {})", num(at.x), num(at.y));
                if turn.abs() > 0.05 {
                    let _ = write!(out, " rotate({})", num(turn));
                }
                if (scale - 1.0).abs() > 0.001 || flip {
                    let hundredths = (scale * 100.0).round() / 100.0;
                    let sign = if flip { "-" } else { "" };
                    let _ = write!(out, " scale({sign}{hundredths} {hundredths})");
                }
                out + "\""
            }
        }
    }

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

fn list(values: impl Iterator<Item = f32>) -> String {
    let text: Vec<String> = values
        .map(|v| format!("{}", (v * 1000.0).round() / 1000.0 + 0.0))
        .collect();
    text.join(";")
}

impl Motion {
    /// Length of a round in seconds.
    #[must_use]
    pub fn seconds(&self) -> f32 {
        let (Self::Along { seconds, .. } | Self::Fade { seconds, .. } | Self::Swell { seconds, .. }) = self;
        *seconds
    }

    fn write(&self, out: &mut String) {
        let (Self::Along {
            seconds, stops, from, ..
        }
        | Self::Fade { seconds, stops, from }
        | Self::Swell { seconds, stops, from }) = self;
        let times = list(stops.iter().map(|stop| stop.0));
        let values = list(stops.iter().map(|stop| stop.1));
        let begin = (-seconds * from * 100.0).round() / 100.0 + 0.0;
        let clock = format!(
            "dur=\"{}s\" begin=\"{begin}s\" repeatCount=\"indefinite\" keyTimes=\"{times}\"",
            num(*seconds)
        );
        let _ = match self {
            Self::Along { path, .. } => write!(
                out,
                "<animateMotion calcMode=\"linear\" {clock} keyPoints=\"{values}\" path=\"{path}\"/>"
            ),
            Self::Fade { .. } => write!(
                out,
                "<animate attributeName=\"opacity\" {clock} values=\"{values}\"/>"
            ),
            Self::Swell { .. } => write!(
                out,
                "<animateTransform attributeName=\"transform\" type=\"scale\" {clock} values=\"{values}\"/>"
            ),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::geometry::pt;

    #[test]
    fn a_label_makes_a_picture_and_none_hides_it() {
        let scene = Scene {
            view: (10.0, 10.0),
            items: vec![Item::circle("a-skin", pt(5.0, 5.0), 2.0)],
            tone: 4,
            round_s: 0.0,
        };
        let named = scene.svg(Some("a \"b\" & <c>"));
        assert!(named.contains("role=\"img\" aria-label=\"a &quot;b&quot; &amp; &lt;c>\""));
        assert!(scene.svg(None).contains("aria-hidden=\"true\""));
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
