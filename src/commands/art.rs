//! `milkpath art`: the picture of a step as an SVG file that stands on its own.

use crate::art::{self, Ground, Look, Palette, Scene};
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

/// The picture of `step` at the share `at` (0 to 1) of its movement, in the light theme.
///
/// # Errors
///
/// [`ArtError`] for an unknown step, a tone outside `1..=10` or a share outside `0..=1`.
pub fn run(step: &str, tone: u8, side: Side, drape: bool, at: f32) -> Result<String, ArtError> {
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
        drape,
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
        let svg = run("bf3", 5, Side::Left, false, 0.2).unwrap();
        assert!(svg.starts_with("<svg") && !svg.contains("var(") && !svg.contains("<animate"));
    }

    #[test]
    fn a_wrong_word_names_the_mend() {
        assert!(
            run("bf99", 5, Side::Left, false, 0.2)
                .unwrap_err()
                .to_string()
                .contains("bf3")
        );
        assert_eq!(run("bf3", 11, Side::Left, false, 0.2), Err(ArtError::Tone(11)));
        assert_eq!(run("bf3", 1, Side::Left, false, 1.5), Err(ArtError::At(1.5)));
    }
}
