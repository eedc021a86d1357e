//! What a role looks like where no style sheet is read: on paper. The rules are those of `assets/css/art.css`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::colour::Rgb;
use super::palette::{Palette, Shades, Things};

const CSS: &str = include_str!("../../assets/css/art.css");
/// After it there are roles alone.
const ROLES: &str = "/* roles */";

/// A colour that may let through what lies under it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ink {
    /// The colour.
    pub colour: Rgb,
    /// 0 to 1.
    pub opacity: f32,
}

/// How a shape is painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Paint {
    /// What fills it.
    pub fill: Option<Ink>,
    /// What its line is drawn with.
    pub stroke: Option<Ink>,
    /// The width of the line, where the role says it; else the shape does.
    pub width: Option<f32>,
    /// Lengths of dashes and gaps; empty for a whole line.
    pub dash: Vec<f32>,
    /// Whether the line ends round.
    pub round_ends: bool,
    /// Whether the line turns round corners.
    pub round_corners: bool,
    /// Whether the line lies under the filling.
    pub line_first: bool,
    /// Of the whole, 0 to 1.
    pub opacity: f32,
}

/// A rule: its declarations, and what it asks for besides its class.
struct Rule {
    within: Option<&'static str>,
    line_only: bool,
    says: Vec<(&'static str, &'static str)>,
}

/// The rules by their class.
fn rules() -> &'static BTreeMap<&'static str, Vec<Rule>> {
    static RULES: OnceLock<BTreeMap<&'static str, Vec<Rule>>> = OnceLock::new();
    RULES.get_or_init(read)
}

fn read() -> BTreeMap<&'static str, Vec<Rule>> {
    let mut rules: BTreeMap<&'static str, Vec<Rule>> = BTreeMap::new();
    let told = CSS.split_once(ROLES).map_or("", |(_, after)| after);
    for block in told.split('}') {
        let Some((selectors, says)) = block.split_once('{') else {
            continue;
        };
        let selectors = selectors.rsplit("*/").next().unwrap_or_default();
        for selector in selectors.split(',') {
            let mut parts = selector.split_whitespace().rev();
            let last = parts.next().unwrap_or_default();
            let Some((before, name)) = last.split_once('.') else {
                continue;
            };
            let name = name.split('[').next().unwrap_or_default();
            let says = says.split(';').filter_map(|one| one.split_once(':'));
            rules.entry(name).or_default().push(Rule {
                within: parts.next().map(|outer| outer.trim_start_matches('.')),
                line_only: before == "path",
                says: says.map(|(what, value)| (what.trim(), value.trim())).collect(),
            });
        }
    }
    rules
}

impl Shades {
    /// For paper: the line diagram in dark ink on almost no ground, so that a page costs little ink.
    #[must_use]
    pub fn paper() -> Self {
        let day = Palette::of(4).day;
        Self {
            keep: Rgb::hex(0x7a_1c_44),
            case: Rgb::WHITE,
            things: Things {
                thing: Rgb::WHITE,
                thing_lo: Rgb::WHITE,
                thing_line: Rgb::hex(0x6a_61_57),
                ..day.things
            },
            ..day
        }
    }

    /// How a shape of this role is painted, inside groups of the roles `within`; `line` for one with a line of its own
    /// width. `None` for what is not drawn where nothing moves.
    #[must_use]
    pub fn paint(&self, class: &str, within: &[&str], line: bool) -> Option<Paint> {
        if class == "a-moving" {
            return None;
        }
        let mut paint = Paint {
            fill: None,
            stroke: None,
            width: None,
            dash: Vec::new(),
            round_ends: false,
            round_corners: false,
            line_first: false,
            opacity: 1.0,
        };
        let (mut fill_opacity, mut stroke_opacity) = (1.0, 1.0);
        let fits = |rule: &&Rule| {
            (!rule.line_only || line) && rule.within.is_none_or(|outer| within.contains(&outer))
        };
        let found = rules().get(class).into_iter().flatten().filter(fits);
        for (what, value) in found.flat_map(|rule| &rule.says) {
            let number = || value.parse::<f32>().ok();
            match *what {
                "fill" => paint.fill = self.ink(value),
                "stroke" => paint.stroke = self.ink(value),
                "fill-opacity" => fill_opacity = number().unwrap_or(1.0),
                "stroke-opacity" => stroke_opacity = number().unwrap_or(1.0),
                "opacity" => paint.opacity = number().unwrap_or(1.0),
                "stroke-width" => paint.width = number(),
                "stroke-dasharray" => {
                    paint.dash = value
                        .split_whitespace()
                        .filter_map(|one| one.parse().ok())
                        .collect();
                }
                "stroke-linecap" => paint.round_ends = *value == "round",
                "stroke-linejoin" => paint.round_corners = *value == "round",
                "paint-order" => paint.line_first = *value == "stroke",
                _ => {}
            }
        }
        let with = |ink: Option<Ink>, opacity| ink.map(|ink| Ink { opacity, ..ink });
        paint.fill = with(paint.fill, fill_opacity);
        paint.stroke = with(paint.stroke, stroke_opacity);
        Some(paint)
    }

    /// `var(--name)`; none for `none`.
    fn ink(&self, value: &str) -> Option<Ink> {
        let name = value.strip_prefix("var(--")?.strip_suffix(')')?;
        let named = self.named();
        let (_, colour) = named.iter().find(|(known, _)| *known == name)?;
        Some(Ink {
            colour: *colour,
            opacity: 1.0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_painted_as_the_style_sheet_says() {
        let day = Palette::of(4).day;
        let curve = day.paint("a-curve", &[], true).unwrap();
        assert_eq!(
            (curve.fill, curve.stroke.map(|ink| ink.colour)),
            (None, Some(day.things.accent))
        );
        assert!(curve.round_ends && curve.round_corners);
        let lump = day.paint("a-lump", &[], false).unwrap();
        assert_eq!(lump.fill.map(|ink| ink.opacity), Some(0.22));
        let clock = day.paint("a-clock", &[], false).unwrap();
        assert_eq!(
            (clock.width, clock.dash.as_slice()),
            (Some(1.6), [0.1, 4.6].as_slice())
        );
        let hand = day.paint("a-hand", &["a-self"], false).unwrap();
        assert_eq!(hand.fill.map(|ink| ink.colour), Some(day.skin));
        assert!(hand.line_first && day.paint("a-moving", &[], false).is_none());
    }

    #[test]
    fn every_colour_of_the_style_sheet_is_known() {
        let day = Palette::of(4).day;
        for (class, rules) in rules() {
            for (what, value) in rules.iter().flat_map(|rule| &rule.says) {
                if matches!(*what, "fill" | "stroke") && *value != "none" {
                    assert!(day.ink(value).is_some(), "{class}: {what}: {value}");
                }
            }
        }
    }
}
