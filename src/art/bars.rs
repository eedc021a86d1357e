//! Columns over days, weeks or months: one or two bars each, told apart by their filling and not by colour.

use super::geometry::{polyline, pt};
use super::scene::{Item, Scene};

/// The columns, and what its lines stand for.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The drawing.
    pub scene: Scene,
    /// The value of the top line; the line in the middle stands for its half, the lowest for nothing.
    pub top: f32,
}

/// Width and height of the drawing.
pub const VIEW: (f32, f32) = (320.0, 140.0);
const TOP: f32 = 2.0;
const BOTTOM: f32 = 138.0;
/// Between two lines of a hatch.
const HATCH: f32 = 5.0;

/// Draws columns of one or two values from nothing up; where the page reads from the right, the first is at the right.
#[must_use]
pub fn bars(columns: &[Vec<f32>], from_right: bool) -> Bars {
    let highest = columns.iter().flatten().copied().filter(|v| v.is_finite());
    let top = nice(highest.fold(0.0, f32::max));
    let mut items: Vec<Item> = [TOP, f32::midpoint(TOP, BOTTOM), BOTTOM]
        .iter()
        .map(|y| Item::line("a-grid", polyline(&[pt(0.0, *y), pt(VIEW.0, *y)]), 1.0))
        .collect();
    #[allow(clippy::cast_precision_loss)] // a screen of columns
    let step = VIEW.0 / columns.len().max(1) as f32;
    for (place, values) in columns.iter().enumerate() {
        #[allow(clippy::cast_precision_loss)]
        let at = place as f32 * step;
        let start = if from_right { VIEW.0 - at - step } else { at };
        items.extend(column(values, start, step, top, from_right));
    }
    Bars {
        scene: Scene {
            view: VIEW,
            items,
            tone: 4,
            round_s: 0.0,
        },
        top,
    }
}

/// The bars of one column, the first solid and the second hatched.
fn column(values: &[f32], start: f32, step: f32, top: f32, from_right: bool) -> Vec<Item> {
    let gap = (step * 0.16).min(6.0);
    #[allow(clippy::cast_precision_loss)]
    let width = ((step - 2.0 * gap) / values.len().max(1) as f32).min(26.0);
    #[allow(clippy::cast_precision_loss)]
    let inset = (step - width * values.len() as f32) / 2.0;
    let mut items = Vec::new();
    for (place, value) in values.iter().enumerate() {
        let share = if value.is_finite() {
            (value / top).clamp(0.0, 1.0)
        } else {
            0.0
        };
        let height = (BOTTOM - TOP) * share;
        if height <= 0.0 {
            continue;
        }
        #[allow(clippy::cast_precision_loss)]
        let shift = if from_right && values.len() > 1 {
            1.0 - place as f32
        } else {
            place as f32
        };
        let x = start + inset + width * shift + width * 0.06;
        let bar = Rect {
            x,
            y: BOTTOM - height,
            w: width * 0.88,
            h: height,
        };
        if place == 0 {
            items.push(Item::path("a-curve-dot", bar.outline()));
        } else {
            items.push(Item::line("a-curve", bar.hatch(), 1.4));
            items.push(Item::line("a-curve", bar.outline(), 1.6));
        }
    }
    items
}

struct Rect {
    x: f32,
    y: f32,
    w: f32,
    h: f32,
}

impl Rect {
    fn outline(&self) -> String {
        let (left, right) = (self.x, self.x + self.w);
        let (up, down) = (self.y, self.y + self.h);
        polyline(&[pt(left, down), pt(left, up), pt(right, up), pt(right, down)]) + "Z"
    }

    /// Slanted lines, cut at the edges.
    fn hatch(&self) -> String {
        let mut lines = String::new();
        // A line rises from (x, y + s) to the right; `s` runs down past the bar by its width.
        let mut s = HATCH;
        while s < self.h + self.w {
            let from = pt(self.x + (s - self.h).max(0.0), self.y + s.min(self.h));
            let to = pt(self.x + s.min(self.w), self.y + (s - self.w).max(0.0));
            lines += &polyline(&[from, to]);
            s += HATCH;
        }
        lines
    }
}

/// The next of 1, 2, 4, 6, 10, 20, 40, 60, 100 … that is at least `value`, so that its half is a round number too.
fn nice(value: f32) -> f32 {
    let mut unit = 1.0_f32;
    while unit < 1.0e7 {
        for factor in [2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 16.0] {
            if value <= unit * factor {
                return unit * factor;
            }
        }
        unit *= 10.0;
    }
    value
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_values_give_a_whole_drawing(
            columns in prop::collection::vec(prop::collection::vec(0.0_f32..2_000.0, 1..=2), 0..40),
            from_right in any::<bool>(),
        ) {
            let drawn = bars(&columns, from_right);
            let highest = columns.iter().flatten().copied().fold(0.0, f32::max);
            prop_assert!(drawn.top >= highest && drawn.top <= (highest * 2.5).max(2.0));
            let svg = drawn.scene.svg(None);
            prop_assert!(!svg.contains("NaN") && !svg.contains("inf"));
        }

        #[test]
        fn the_hatch_stays_in_its_bar(w in 1.0_f32..30.0, h in 1.0_f32..140.0) {
            let bar = Rect { x: 10.0, y: 5.0, w, h };
            let numbers: Vec<f32> = bar
                .hatch()
                .split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'))
                .filter_map(|text| text.parse().ok())
                .collect();
            for pair in numbers.chunks(2) {
                if let [x, y] = pair {
                    prop_assert!(*x >= 9.9 && *x <= 10.1 + w && *y >= 4.9 && *y <= 5.1 + h);
                }
            }
        }
    }

    #[test]
    fn the_lines_stand_for_round_numbers() {
        for (most, line) in [(0.0, 2.0), (7.0, 8.0), (9.0, 10.0), (11.0, 12.0), (130.0, 160.0)] {
            assert!((nice(most) - line).abs() < 1e-6, "{most}");
        }
    }
}
