//! `milkpath art`: the picture of a step as an SVG file that stands on its own.

pub mod sheet;

use crate::art::{self, BreastSize, Ground, Look, Palette, Scene, Style};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{StepId, UnknownId};

/// The paint of the drawings, shared with the app.
const CSS: &str = include_str!("../../assets/css/art.css");
/// What parts the painting rules from those that choose day or night.
const MARKER: &str = "/* roles */";

/// A picture that cannot be made.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ArtError {
    /// No such step.
    #[error(transparent)]
    Step(#[from] UnknownId),
    /// Not on the Monk scale.
    #[error("tone {0} does not exist; use 1 to 10")]
    Tone(u8),
    /// Not a share.
    #[error("--at {0} is not a share of the movement; use 0.0 to 1.0")]
    At(f32),
}

/// What is drawn, and how.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Monk tone, `1..=10`.
    pub tone: u8,
    /// Which breast.
    pub side: Side,
    /// Covered, bare or lines alone.
    pub style: Style,
    /// Size of the breast.
    pub size: BreastSize,
    /// Share of the movement, `0.0..=1.0`.
    pub at: f32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            tone: 4,
            side: Side::Left,
            style: Style::Bare,
            size: BreastSize::default(),
            at: 0.0,
        }
    }
}

/// The picture of `step` in the light theme.
///
/// # Errors
///
/// [`ArtError`] for an unknown step, a tone outside `1..=10` or a share outside `0..=1`.
pub fn run(step: &str, options: Options) -> Result<String, ArtError> {
    let Options {
        tone,
        side,
        style,
        size,
        at,
    } = options;
    if !(1..=10).contains(&tone) {
        return Err(ArtError::Tone(tone));
    }
    if !(0.0..=1.0).contains(&at) {
        return Err(ArtError::At(at));
    }
    let step: StepId = step.parse()?;
    let look = Look {
        tone,
        side,
        style,
        size,
        ..Look::default()
    };
    Ok(standalone(&art::scene(step, &look, at).at_rest(), Ground::Day))
}

/// A whole SVG file: the page's colour, the paint with its values filled in, the shapes.
#[must_use]
pub fn standalone(scene: &Scene, ground: Ground) -> String {
    let (w, h) = scene.view;
    let palette = Palette::of(scene.tone);
    let mut css = CSS.split_once(MARKER).map_or(CSS, |(_, roles)| roles).to_owned();
    for (name, colour) in palette.on(ground).named() {
        css = css.replace(&format!("var(--{name})"), &colour.css());
    }
    let page = art::palette::page(ground).css();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\">\
         <style>{css}</style><rect width=\"{w}\" height=\"{h}\" fill=\"{page}\"/>{}</svg>\n",
        scene.body()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_needs_nothing_else() {
        let svg = run("bf3", Options::default()).unwrap();
        assert!(svg.starts_with("<svg") && !svg.contains("var(") && !svg.contains("<animate"));
    }

    #[test]
    fn each_style_and_size_is_another_picture() {
        let looks = Style::ALL.map(|style| Options {
            style,
            ..Options::default()
        });
        let sizes = [BreastSize::Small, BreastSize::Large].map(|size| Options {
            size,
            ..Options::default()
        });
        let drawn: std::collections::BTreeSet<String> = looks
            .into_iter()
            .chain(sizes)
            .map(|options| run("bf3", options).unwrap())
            .collect();
        assert_eq!(drawn.len(), 5);
    }

    #[test]
    fn a_wrong_word_names_the_mend() {
        let of = |tone, at| Options {
            tone,
            at,
            ..Options::default()
        };
        assert!(run("bf99", of(5, 0.2)).unwrap_err().to_string().contains("bf3"));
        assert_eq!(run("bf3", of(11, 0.2)), Err(ArtError::Tone(11)));
        assert_eq!(run("bf3", of(1, 1.5)), Err(ArtError::At(1.5)));
    }
}
