//! The contact sheet: every drawing in every style and tone, light and dark, as one HTML file.
//!
//! The shapes of a drawing do not depend on the tone, so each is written once and used again under
//! the shades of each tone.

use std::fmt::Write as _;

use super::CSS;
use crate::art::{self, Ground, Look, Palette, Scene, SetupPicture, Style};
use crate::domain::breast_map::{Side, Spot};
use crate::domain::catalog::StepId;
use crate::domain::trigger::Trigger;

/// The tone in which the moments of a movement are shown.
const ONE_TONE: u8 = 4;
/// The moments of a movement that are shown.
const MOMENTS: [f32; 3] = [0.0, 0.5, 1.0];
const TONES: std::ops::RangeInclusive<u8> = 1..=10;

const HEAD: &str = "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width\"><title>Milkpath drawings</title>\n<style>\n";
const PAGE_CSS: &str = "body{margin:16px;font:16px/1.4 system-ui,sans-serif;background:#fff;color:#241d17}\
    .row{display:flex;gap:6px;padding:6px;margin-bottom:6px;border-radius:8px;overflow-x:auto;align-items:center}\
    .row>b{flex:0 0 6em;font-weight:400}.row svg{flex:0 0 120px;block-size:120px;border-radius:6px}\
    .store{position:absolute;inline-size:0;block-size:0}\n";

/// Draws in any look at any moment.
type Draw = dyn Fn(&Look, f32) -> Scene;

/// One drawing with its name.
struct Picture {
    name: String,
    draw: Box<Draw>,
}

/// All drawings of the app, in the order of the sheet.
fn pictures() -> Vec<Picture> {
    let steps = StepId::ALL.iter().map(|step| {
        let step = *step;
        Picture {
            name: step.to_string(),
            draw: Box::new(move |look, at| art::scene(step, look, at)),
        }
    });
    let mut out: Vec<Picture> = steps.collect();
    out.extend(SetupPicture::ALL.map(|setup| Picture {
        name: setup.name().to_owned(),
        draw: Box::new(move |look, _| art::setup(setup, look)),
    }));
    out.extend(Trigger::ALL.map(|trigger| Picture {
        name: trigger.slug().to_owned(),
        draw: Box::new(move |look, _| art::trigger(trigger, look.tone)),
    }));
    out.push(Picture {
        name: "practice".to_owned(),
        draw: Box::new(|look, _| art::practice(look)),
    });
    out.push(Picture {
        name: "map".to_owned(),
        draw: Box::new(|look, _| art::map::map(look, &[])),
    });
    out
}

/// The look of the sheet: her right side with a grape-sized spot, so that the keep-off zone is seen.
fn look(tone: u8, style: Style) -> Look {
    Look {
        tone,
        style,
        side: Side::Right,
        spot: Some(Spot::nearest(Side::Right, 0.53, -0.31)),
        lump_mm: Some(20),
        ..Look::default()
    }
}

/// The whole sheet as HTML that needs no other file.
#[must_use]
pub fn run() -> String {
    let mut out = HEAD.to_owned();
    out.push_str(&css());
    out.push_str("</style>\n<h1>Milkpath drawings</h1>\n");
    for picture in pictures() {
        section(&mut out, &picture);
    }
    out + "</html>\n"
}

/// The paint, the page, a class for each tone, and the two grounds.
fn css() -> String {
    let mut out = PAGE_CSS.to_owned() + CSS;
    for tone in TONES {
        let _ = writeln!(out, ".t{tone}{{{}}}", Palette::of(tone).style());
    }
    for (name, ground) in [("light", Ground::Day), ("dark", Ground::Night)] {
        let page = art::palette::page(ground).css();
        let _ = writeln!(out, "[data-theme={name}]{{background:{page}}}");
    }
    out + "[data-theme=dark]{color:#ede4d7}\n"
}

fn section(out: &mut String, picture: &Picture) {
    let name = &picture.name;
    let _ = writeln!(out, "<h2>{name}</h2>");
    for style in Style::ALL {
        let scene = (picture.draw)(&look(ONE_TONE, style), 0.0).at_rest();
        let id = format!("{name}-{style}");
        keep(out, &id, &scene);
        for theme in ["light", "dark"] {
            let used: String = TONES.map(|tone| shown(&id, &scene, tone)).collect();
            row(out, theme, &style.to_string(), &used);
        }
    }
    let moments = MOMENTS.map(|at| {
        let scene = (picture.draw)(&look(ONE_TONE, Style::Bare), at).at_rest();
        let id = format!("{name}-at-{at}");
        keep(out, &id, &scene);
        shown(&id, &scene, ONE_TONE)
    });
    row(out, "light", "0, 0.5, 1", &moments.concat());
}

fn row(out: &mut String, theme: &str, title: &str, pictures: &str) {
    let _ = writeln!(
        out,
        "<div class=\"row\" data-theme=\"{theme}\"><b>{title}</b>{pictures}</div>"
    );
}

/// Writes the shapes once, out of sight.
fn keep(out: &mut String, id: &str, scene: &Scene) {
    let (w, h) = scene.view;
    let _ = writeln!(
        out,
        "<svg class=\"store\" aria-hidden=\"true\"><symbol id=\"{id}\" viewBox=\"0 0 {w} {h}\">{}</symbol></svg>",
        scene.body()
    );
}

/// The kept shapes in the shades of a tone.
fn shown(id: &str, scene: &Scene, tone: u8) -> String {
    let (w, h) = scene.view;
    format!(
        "<svg class=\"a-art t{tone}\" viewBox=\"0 0 {w} {h}\" role=\"img\" aria-label=\"{id}, tone {tone}\"><use href=\"#{id}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_holds_every_picture_in_every_look_and_nothing_from_outside() {
        let html = run();
        let pictures = pictures().len();
        assert!(pictures > StepId::ALL.len());
        let looks = Style::ALL.len() * TONES.count() * 2 + MOMENTS.len();
        assert_eq!(html.matches("role=\"img\"").count(), pictures * looks);
        for step in StepId::ALL {
            assert!(html.contains(&format!("<symbol id=\"{step}-diagram\"")), "{step}");
        }
        for outside in ["src=", "http:", "https:", "@import", "url("] {
            assert!(!html.contains(outside), "{outside}");
        }
        assert!(!html.contains("<animate") && !html.contains("NaN"));
    }
}
