//! Drawings of the app as paths of a page.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, LineCap, LineJoin, Stroke, StrokeDash};
use svgtypes::{SimplePathSegment, SimplifyingPathParser};

use crate::art::colour::Rgb;
use crate::art::geometry::{Pt, pt};
use crate::art::paint::{Ink, Paint};
use crate::art::palette::Shades;
use crate::art::{Item, Scene, Shape, Transform};

/// A circle in four curves: how far a handle reaches, in radii.
const ROUND: f32 = 0.552_284_8;

/// A path with its paint.
pub(super) struct Stamp {
    pub(super) path: Path,
    pub(super) fill: Option<Fill>,
    pub(super) stroke: Option<Stroke>,
    /// Whether the line lies under the filling.
    pub(super) line_first: bool,
}

/// A drawing that is ready for a page.
pub(super) struct Drawn {
    pub(super) view: (f32, f32),
    pub(super) stamps: Vec<Stamp>,
}

/// The drawing in these shades, with nothing moving.
pub(super) fn drawn(scene: Scene, shades: &Shades) -> Drawn {
    let scene = scene.at_rest();
    let mut stamps = Vec::new();
    for item in &scene.items {
        stamp(item, shades, &Place::default(), &mut Vec::new(), 1.0, &mut stamps);
    }
    Drawn {
        view: scene.view,
        stamps,
    }
}

/// Where a group lies: each of its points goes through these, the innermost first.
#[derive(Clone, Default)]
struct Place(Vec<Transform>);

impl Place {
    fn with(&self, inner: Transform) -> Self {
        let mut all = vec![inner];
        all.extend(self.0.iter().copied());
        Self(all)
    }

    fn apply(&self, p: Pt) -> Pt {
        self.0.iter().fold(p, |p, transform| transform.apply(p))
    }

    /// By how much lines grow.
    fn scale(&self) -> f32 {
        let factor = |transform: &Transform| match transform {
            Transform::Place { scale, .. } => *scale,
            Transform::None | Transform::Mirror(_) => 1.0,
        };
        self.0.iter().map(factor).product()
    }
}

fn stamp<'a>(
    item: &'a Item,
    shades: &Shades,
    place: &Place,
    within: &mut Vec<&'a str>,
    opacity: f32,
    into: &mut Vec<Stamp>,
) {
    let own_width = match &item.shape {
        Shape::Line(_, width) => Some(*width),
        _ => None,
    };
    let Some(paint) = shades.paint(item.class, within, own_width.is_some()) else {
        return;
    };
    let opacity = opacity * paint.opacity;
    if let Shape::Group(transform, items) = &item.shape {
        let place = place.with(*transform);
        within.push(item.class);
        for inner in items {
            stamp(inner, shades, &place, within, opacity, into);
        }
        within.pop();
        return;
    }
    let Some(path) = path(&item.shape, place) else {
        return;
    };
    let width = paint.width.or(own_width).unwrap_or(1.0) * place.scale();
    into.push(Stamp {
        path,
        fill: paint.fill.map(|ink| fill(ink, opacity)),
        stroke: paint
            .stroke
            .map(|ink| stroke(&paint, ink, width, place.scale(), opacity)),
        line_first: paint.line_first,
    });
}

/// A colour of the page.
pub(super) fn colour(Rgb(r, g, b): Rgb) -> rgb::Color {
    rgb::Color::new(r, g, b)
}

fn share(value: f32) -> NormalizedF32 {
    NormalizedF32::new(value.clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ONE)
}

/// A filling of one colour.
pub(super) fn fill(ink: Ink, opacity: f32) -> Fill {
    Fill {
        paint: colour(ink.colour).into(),
        opacity: share(ink.opacity * opacity),
        rule: krilla::paint::FillRule::default(),
    }
}

fn stroke(paint: &Paint, ink: Ink, width: f32, scale: f32, opacity: f32) -> Stroke {
    Stroke {
        paint: colour(ink.colour).into(),
        width,
        miter_limit: 4.0,
        line_cap: if paint.round_ends {
            LineCap::Round
        } else {
            LineCap::Butt
        },
        line_join: if paint.round_corners {
            LineJoin::Round
        } else {
            LineJoin::Miter
        },
        opacity: share(ink.opacity * opacity),
        dash: (!paint.dash.is_empty()).then(|| StrokeDash {
            array: paint.dash.iter().map(|length| length * scale).collect(),
            offset: 0.0,
        }),
    }
}

fn path(shape: &Shape, place: &Place) -> Option<Path> {
    let mut builder = PathBuilder::new();
    match shape {
        Shape::Path(d) | Shape::Line(d, _) => trace(d, place, &mut builder),
        Shape::Circle(centre, r) => oval(*centre, *r, *r, place, &mut builder),
        Shape::Ellipse(centre, rx, ry) => oval(*centre, *rx, *ry, place, &mut builder),
        Shape::Group(..) => {}
    }
    builder.finish()
}

/// Path data as it is written in the drawings; what is no path data ends it.
#[allow(clippy::cast_possible_truncation)] // numbers of a drawing
fn trace(d: &str, place: &Place, builder: &mut PathBuilder) {
    let at = |x: f64, y: f64| place.apply(pt(x as f32, y as f32));
    for segment in SimplifyingPathParser::from(d).map_while(Result::ok) {
        match segment {
            SimplePathSegment::MoveTo { x, y } => {
                let p = at(x, y);
                builder.move_to(p.x, p.y);
            }
            SimplePathSegment::LineTo { x, y } => {
                let p = at(x, y);
                builder.line_to(p.x, p.y);
            }
            SimplePathSegment::CurveTo { x1, y1, x2, y2, x, y } => {
                let (a, b, p) = (at(x1, y1), at(x2, y2), at(x, y));
                builder.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y);
            }
            SimplePathSegment::Quadratic { x1, y1, x, y } => {
                let (a, p) = (at(x1, y1), at(x, y));
                builder.quad_to(a.x, a.y, p.x, p.y);
            }
            SimplePathSegment::ClosePath => builder.close(),
        }
    }
}

fn oval(c: Pt, rx: f32, ry: f32, place: &Place, builder: &mut PathBuilder) {
    let at = |x: f32, y: f32| place.apply(pt(c.x + x * rx, c.y + y * ry));
    let start = at(1.0, 0.0);
    builder.move_to(start.x, start.y);
    let quarters = [
        [(1.0, ROUND), (ROUND, 1.0), (0.0, 1.0)],
        [(-ROUND, 1.0), (-1.0, ROUND), (-1.0, 0.0)],
        [(-1.0, -ROUND), (-ROUND, -1.0), (0.0, -1.0)],
        [(ROUND, -1.0), (1.0, -ROUND), (1.0, 0.0)],
    ];
    for [a, b, p] in quarters.map(|points| points.map(|(x, y)| at(x, y))) {
        builder.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y);
    }
    builder.close();
}
