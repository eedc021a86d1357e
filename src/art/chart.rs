//! A small curve of the pain over time, with the size of the lump and the mark where it was gone.

use super::geometry::{Pt, curves, polyline, pt};
use super::marks::ring_path;
use super::scene::{Item, Scene};

/// One check on the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Check {
    /// Hours since the first check.
    pub hours: f32,
    /// Pain 0 to 10, where it was told.
    pub pain: Option<f32>,
    /// Width of the lump in millimetres, where it was told.
    pub lump_mm: Option<f32>,
    /// The lump was gone.
    pub gone: bool,
}

/// The curve, and where its labels go.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The drawing.
    pub scene: Scene,
    /// Where each check lies, in the order given: `(x, y)` in units of the view.
    pub checks: Vec<(f32, f32)>,
    /// Height of the lines of pain 0, 5 and 10.
    pub levels: [f32; 3],
    /// Left and right end of the time axis.
    pub span: (f32, f32),
}

/// Width and height of a chart.
pub const VIEW: (f32, f32) = (320.0, 150.0);
const LEFT: f32 = 30.0;
const RIGHT: f32 = 306.0;
const TOP: f32 = 16.0;
const BOTTOM: f32 = 126.0;

/// Draws checks in the order of their time; a lump is a disc of its width, a gone one a tick.
#[must_use]
pub fn chart(tone: u8, checks: &[Check]) -> Chart {
    toward(tone, checks, false)
}

/// The same; where the page reads from the right, time runs to the left and the room for the scores is at the right.
#[must_use]
pub fn toward(tone: u8, checks: &[Check], from_right: bool) -> Chart {
    let turned = |x: f32| if from_right { VIEW.0 - x } else { x };
    let points: Vec<Pt> = places(checks).into_iter().map(|p| pt(turned(p.x), p.y)).collect();
    let (from, to) = (turned(LEFT), turned(RIGHT));
    let span = (from.min(to), from.max(to));
    let levels = [0.0, 5.0, 10.0].map(height);
    let mut items: Vec<Item> = levels
        .iter()
        .map(|y| Item::line("a-grid", polyline(&[pt(span.0, *y), pt(span.1, *y)]), 1.0))
        .collect();
    for (check, p) in checks.iter().zip(&points) {
        if let Some(mm) = check.lump_mm.filter(|mm| mm.is_finite() && !check.gone) {
            items.push(Item::circle("a-lump", *p, (mm / 4.0).clamp(3.0, 14.0)));
        }
    }
    items.push(Item::line("a-curve", curves(&level_through(&points)), 3.0));
    items.extend(checks.iter().zip(&points).flat_map(|(check, p)| dot(check, *p)));
    Chart {
        scene: Scene {
            view: VIEW,
            items,
            tone,
            round_s: 0.0,
        },
        checks: points.iter().map(|p| (p.x, p.y)).collect(),
        levels,
        span,
    }
}

/// What a chart draws, for its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The curve of the pain.
    Pain,
    /// A disc as wide as the lump.
    Size,
    /// The tick where the lump was gone.
    Gone,
}

/// Width and height of a sample in the key.
const SAMPLE: (f32, f32) = (40.0, 28.0);

/// A mark as it is drawn in the chart, alone.
#[must_use]
pub fn key(tone: u8, mark: Mark) -> Scene {
    let middle = pt(SAMPLE.0 / 2.0, SAMPLE.1 / 2.0);
    let check = |gone| Check {
        hours: 0.0,
        pain: Some(0.0),
        lump_mm: None,
        gone,
    };
    let items = match mark {
        Mark::Pain => {
            let slope = [pt(3.0, 8.0), middle, pt(SAMPLE.0 - 3.0, 20.0)];
            let mut items = vec![Item::line("a-curve", curves(&level_through(&slope)), 3.0)];
            items.extend(dot(&check(false), middle));
            items
        }
        Mark::Size => vec![
            Item::circle("a-lump", middle + pt(-7.0, 0.0), 10.0),
            Item::circle("a-lump", middle + pt(12.0, 0.0), 5.0),
        ],
        Mark::Gone => dot(&check(true), middle),
    };
    Scene {
        view: SAMPLE,
        items,
        tone,
        round_s: 0.0,
    }
}

/// Height of a pain of 0 to 10.
fn height(pain: f32) -> f32 {
    BOTTOM - (BOTTOM - TOP) * (pain / 10.0).clamp(0.0, 1.0)
}

/// Where each check lies; one without a pain lies at the height before it.
fn places(checks: &[Check]) -> Vec<Pt> {
    let last = checks
        .iter()
        .map(|check| check.hours)
        .filter(|h| h.is_finite())
        .fold(0.0, f32::max);
    let mut before = 0.0;
    let place = |check: &Check| {
        let told = check.pain.filter(|p| p.is_finite());
        before = told.unwrap_or(if check.gone { 0.0 } else { before });
        let share = if last > 0.0 && check.hours.is_finite() {
            check.hours / last
        } else {
            0.0
        };
        pt(LEFT + (RIGHT - LEFT) * share.clamp(0.0, 1.0), height(before))
    };
    checks.iter().map(place).collect()
}

/// The mark of a check: a dot, an open one where no pain was told, a tick where the lump was gone.
fn dot(check: &Check, p: Pt) -> Vec<Item> {
    if check.gone {
        let tick = polyline(&[p + pt(-4.5, 0.0), p + pt(-1.0, 4.0), p + pt(5.0, -4.0)]);
        vec![
            Item::circle("a-curve-dot", p, 10.0),
            Item::line("a-gone", tick, 2.6),
        ]
    } else if check.pain.is_some() {
        vec![Item::circle("a-curve-dot", p, 4.6)]
    } else {
        vec![Item::line("a-curve", ring_path(p, 4.0), 2.0)]
    }
}

/// A curve that never swings past its points: each piece leaves and arrives level.
fn level_through(points: &[Pt]) -> Vec<Pt> {
    let mut out: Vec<Pt> = points.first().copied().into_iter().collect();
    for two in points.windows(2) {
        if let [a, b] = two {
            let middle = f32::midpoint(a.x, b.x);
            out.extend([pt(middle, a.y), pt(middle, b.y), *b]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_check_lies_in_the_view(raw in prop::collection::vec((0.0_f32..900.0, prop::option::of(0.0_f32..10.0), any::<bool>()), 0..30)) {
            let checks: Vec<Check> = raw.into_iter().map(|(hours, pain, gone)| Check { hours, pain, lump_mm: Some(20.0), gone }).collect();
            let chart = chart(4, &checks);
            prop_assert_eq!(chart.checks.len(), checks.len());
            prop_assert!(chart.checks.iter().all(|(x, y)| (0.0..=VIEW.0).contains(x) && (0.0..=VIEW.1).contains(y)));
            prop_assert!(!chart.scene.svg(None).contains("NaN"));
        }
    }

    #[test]
    fn the_key_draws_what_the_chart_draws() {
        let classes = |scene: &Scene| -> Vec<&str> { scene.items.iter().map(|item| item.class).collect() };
        let whole = chart(
            4,
            &[
                Check {
                    hours: 0.0,
                    pain: Some(6.0),
                    lump_mm: Some(20.0),
                    gone: false,
                },
                Check {
                    hours: 9.0,
                    pain: None,
                    lump_mm: None,
                    gone: true,
                },
            ],
        );
        for mark in [Mark::Pain, Mark::Size, Mark::Gone] {
            let sample = key(4, mark);
            assert!(!sample.items.is_empty());
            for class in classes(&sample) {
                assert!(classes(&whole.scene).contains(&class), "{mark:?}: {class}");
            }
        }
    }

    #[test]
    fn less_pain_lies_lower() {
        let at = |hours, pain| Check {
            hours,
            pain: Some(pain),
            lump_mm: None,
            gone: false,
        };
        let chart = chart(4, &[at(0.0, 7.0), at(24.0, 2.0)]);
        assert!(matches!(chart.checks.as_slice(), [a, b] if a.1 < b.1 && a.0 < b.0));
    }
}
