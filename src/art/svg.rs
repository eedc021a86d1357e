//! A drawing as an SVG fragment. Groups that say the same twice (a moving hand and the one at rest) are
//! written once and used again.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::geometry::{num, steps};
use super::palette::Palette;
use super::scene::{Item, Motion, Scene, Shape, Transform};

/// Bytes from which it is worth to use a group again.
const WORTH: usize = 240;

/// How often each long group is found, and which were written already.
#[derive(Default)]
struct Shared {
    found: HashMap<u64, u16>,
    written: Vec<u64>,
}

/// A number for a text, the same on every machine and in every build (FNV-1a).
fn key(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

impl Scene {
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
        let mut shared = Shared::default();
        for item in &self.items {
            item.text(&mut shared, true);
        }
        let mut out = String::new();
        for item in &self.items {
            out.push_str(&item.text(&mut shared, false).1);
        }
        out
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

impl Item {
    /// The element written in full, and with what was written before used again; while `counting`, long
    /// groups are only found.
    fn text(&self, shared: &mut Shared, counting: bool) -> (String, String) {
        let (tag, open) = self.opening();
        let Shape::Group(_, items) = &self.shape else {
            return self.ended(tag, &open, "", "");
        };
        let (mut plain, mut short) = (String::new(), String::new());
        for item in items {
            let (whole, used) = item.text(shared, counting);
            plain.push_str(&whole);
            short.push_str(&used);
        }
        if plain.len() > WORTH && !plain.contains("<animate") {
            let key = key(&plain);
            if counting {
                *shared.found.entry(key).or_default() += 1;
            } else if shared.found.get(&key).is_some_and(|times| *times > 1) {
                if shared.written.contains(&key) {
                    short = format!("<use href=\"#a{key:x}\"/>");
                } else {
                    shared.written.push(key);
                    short = format!("<g id=\"a{key:x}\">{short}</g>");
                }
            }
        }
        self.ended(tag, &open, &plain, &short)
    }

    /// Tag and attributes.
    fn opening(&self) -> (&'static str, String) {
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
        (tag, format!("<{tag}{class}{open}"))
    }

    /// The element with its movement, around what is in it in full and in short.
    fn ended(&self, tag: &str, open: &str, plain: &str, short: &str) -> (String, String) {
        let mut motion = String::new();
        if let Some(moves) = &self.motion {
            moves.write(&mut motion);
        }
        let around = |inner: &str| {
            if inner.is_empty() && motion.is_empty() {
                format!("{open}/>")
            } else {
                format!("{open}>{inner}{motion}</{tag}>")
            }
        };
        (around(plain), around(short))
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
}

fn list(values: impl Iterator<Item = f32>) -> String {
    let text: Vec<String> = values
        .map(|v| format!("{}", (v * 1000.0).round() / 1000.0 + 0.0))
        .collect();
    text.join(";")
}

/// Length and start of a movement; one that begins with the picture says nothing of its start.
fn clock(seconds: f32, from: f32) -> String {
    let begin = (-seconds * from * 100.0).round() / 100.0;
    let begin = if begin < 0.0 {
        format!(" begin=\"{begin}s\"")
    } else {
        String::new()
    };
    format!("dur=\"{}s\"{begin} repeatCount=\"indefinite\"", num(seconds))
}

impl Motion {
    fn write(&self, out: &mut String) {
        if let Self::Mirror { seconds, from } = self {
            let _ = write!(
                out,
                "<animateTransform attributeName=\"transform\" type=\"scale\" calcMode=\"discrete\" {} keyTimes=\"0;0.5\" values=\"1 1;-1 1\"/>",
                clock(*seconds, *from)
            );
            return;
        }
        let (Self::Along {
            seconds, stops, from, ..
        }
        | Self::Fade { seconds, stops, from }
        | Self::Turn { seconds, stops, from }
        | Self::Swell { seconds, stops, from }) = self
        else {
            return;
        };
        let times = list(stops.iter().map(|stop| stop.0));
        let values = list(stops.iter().map(|stop| stop.1));
        let clock = format!("{} keyTimes=\"{times}\"", clock(*seconds, *from));
        let _ = match self {
            Self::Along { line, .. } => write!(
                out,
                "<animateMotion calcMode=\"linear\" {clock} keyPoints=\"{values}\" path=\"{}\"/>",
                steps(line)
            ),
            Self::Fade { .. } => write!(
                out,
                "<animate attributeName=\"opacity\" {clock} values=\"{values}\"/>"
            ),
            _ => {
                let kind = if matches!(self, Self::Turn { .. }) {
                    "rotate"
                } else {
                    "scale"
                };
                write!(
                    out,
                    "<animateTransform attributeName=\"transform\" type=\"{kind}\" {clock} values=\"{values}\"/>"
                )
            }
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
    fn what_is_drawn_twice_is_written_once() {
        let many: Vec<Item> = (0..60_u8)
            .map(|k| Item::circle("a-ink", pt(f32::from(k), 1.0), 1.0))
            .collect();
        let twice = [20.0, 40.0].map(|x| Item::put(pt(x, 0.0), 1.0, many.clone()));
        let scene = Scene {
            view: (90.0, 9.0),
            items: twice.to_vec(),
            tone: 4,
            round_s: 0.0,
        };
        let body = scene.body();
        assert_eq!(body.matches("<circle").count(), 60);
        let id = body
            .split("id=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap();
        assert!(body.contains(&format!("<use href=\"#{id}\"/>")));
    }
}
