//! The drawings against their golden files and against the rules of clinical.md 16.

mod hands;
mod pictures;
mod shapes;

use std::fmt::Write as _;
use std::path::PathBuf;

use milkpath::art::breast::FRAME;
use milkpath::art::frame::Frame;
use milkpath::art::map::{Pin, map};
use milkpath::art::{self, BreastShape, BreastSize, Ground, Look, Scar, Style, strokes};
use milkpath::commands::art::standalone;
use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::catalog::StepId;
use milkpath::domain::technique::Verb;
use proptest::prelude::*;

use pictures::any_form;
use shapes::{dense, drawn, outlines, sided, zone_of};

fn right(hour: f32, r: f32) -> Option<Spot> {
    Spot::new(Side::Right, hour, r).ok()
}

fn usual() -> Look {
    Look {
        tone: 5,
        style: Style::Bare,
        spot: right(2.0, 0.62),
        lump_mm: Some(20),
        ..Look::default()
    }
}

/// Looks that between them show every tone, both themes, near and far lumps, all sizes.
fn looks() -> Vec<(&'static str, Look, Ground, f32)> {
    let look = usual();
    let (style, still) = (Style::Covered, true);
    let (large, small) = (BreastSize::Large, BreastSize::Small);
    vec![
        ("a", look, Ground::Day, 0.3),
        (
            "b",
            Look {
                tone: 7,
                style,
                ..look
            },
            Ground::Night,
            0.5,
        ),
        (
            "c",
            Look {
                tone: 10,
                spot: right(4.0, 0.5),
                lump_mm: Some(35),
                size: large,
                ..look
            },
            Ground::Night,
            0.0,
        ),
        (
            "d",
            Look {
                tone: 1,
                spot: right(10.5, 0.4),
                size: small,
                still,
                ..look
            },
            Ground::Night,
            0.0,
        ),
        (
            "e",
            Look {
                tone: 3,
                side: Side::Left,
                spot: None,
                style,
                ..look
            },
            Ground::Day,
            0.8,
        ),
        (
            "f",
            Look {
                tone: 9,
                spot: right(6.0, 0.9),
                lump_mm: Some(50),
                ..look
            },
            Ground::Day,
            0.1,
        ),
        (
            "g",
            Look {
                tone: 2,
                style: Style::Diagram,
                side: Side::Left,
                spot: right(4.0, 0.6).map(Spot::on_other_side),
                ..look
            },
            Ground::Day,
            0.4,
        ),
        (
            "h",
            Look {
                tone: 6,
                shape: BreastShape::Hanging,
                size: large,
                scar: Some(Scar::Ring),
                one_breast: Some(Side::Right),
                ..look
            },
            Ground::Day,
            0.2,
        ),
        (
            "i",
            Look {
                tone: 10,
                style: Style::Diagram,
                shape: BreastShape::Hanging,
                ..look
            },
            Ground::Night,
            0.6,
        ),
    ]
}

/// Writes every picture in every look as an SVG file where `MILKPATH_SHEET` names a folder.
#[test]
fn sheet() {
    let Some(folder) = std::env::var_os("MILKPATH_SHEET").map(PathBuf::from) else {
        return;
    };
    std::fs::create_dir_all(&folder).unwrap();
    for (name, look, ground, at) in looks() {
        for step in StepId::ALL {
            let scene = art::scene(*step, &look, at).at_rest();
            std::fs::write(
                folder.join(format!("{name}-{step}.svg")),
                standalone(&scene, ground),
            )
            .unwrap();
        }
    }
}

/// The moments of which a golden file holds the whole picture, and the lines in which it differs then.
const MOMENTS: [f32; 3] = [0.0, 0.5, 1.0];

/// A picture, one element a line; later moments by the lines that differ, with their numbers.
fn golden(step: StepId) -> String {
    let lines = |at: f32| -> Vec<String> {
        let svg = art::scene(step, &usual(), at).svg(None);
        svg.replace('<', "\n<")
            .trim_start()
            .lines()
            .map(str::to_owned)
            .collect()
    };
    let first = lines(MOMENTS[0]);
    let mut out = first.join("\n") + "\n";
    for at in &MOMENTS[1..] {
        let then = lines(*at);
        writeln!(out, "\n{at}: {} lines", then.len()).unwrap();
        let changed = then
            .iter()
            .enumerate()
            .filter(|(k, line)| first.get(*k) != Some(*line));
        for (k, line) in changed {
            writeln!(out, "{k} {line}").unwrap();
        }
    }
    out
}

#[test]
fn every_step_looks_as_it_did() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/art");
    let rewrite = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    for step in StepId::ALL {
        let drawn = golden(*step);
        let file = folder.join(format!("{step}.svg"));
        if rewrite {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&file, drawn).unwrap();
        } else if std::fs::read_to_string(&file).ok().as_deref() != Some(&drawn) {
            changed.push(step.to_string());
        }
    }
    assert!(
        changed.is_empty(),
        "look at {changed:?}; UPDATE_GOLDEN=1 accepts the new drawings"
    );
}

/// Signs and things must be seen whole; bodies, hands and cloth may bleed over the frame.
fn must_be_seen(class: &str) -> bool {
    let bleeding = [
        "a-skin",
        "a-lo",
        "a-hi",
        "a-line",
        "a-edge",
        "a-cloth",
        "a-hand",
        "a-nail",
        "a-pad",
        "a-shadow",
        "a-dent",
        "a-crease",
        "a-hem",
        "a-seam",
        "a-clock",
        "a-tick",
        "a-sheet",
        "a-sleeve",
        "a-pillow",
        "a-limb",
        "a-warm-line",
        "a-hair",
    ];
    !class.is_empty() && !bleeding.iter().any(|bleeds| class.starts_with(bleeds)) && class != "a-ring"
}

fn any_spot() -> impl Strategy<Value = Option<Spot>> {
    prop::option::weighted(
        0.9,
        (0.0_f32..12.0, 0.0_f32..=1.0).prop_map(|(hour, r)| right(hour, r).unwrap()),
    )
}

fn any_look() -> impl Strategy<Value = Look> {
    let parts = (
        1_u8..=10,
        any_form(),
        any_spot(),
        prop::option::of(5_i64..80),
        any::<bool>(),
        prop::bool::weighted(0.25),
        any::<bool>(),
    );
    parts.prop_map(
        |(tone, (style, size, shape, scar, one_breast), spot, lump_mm, still, one_hand, cool)| Look {
            tone,
            side: Side::Right,
            style,
            size,
            shape,
            scar,
            one_breast,
            spot,
            lump_mm,
            one_hand,
            cool,
            still,
        },
    )
}

fn any_step() -> impl Strategy<Value = StepId> {
    (0..StepId::ALL.len()).prop_map(|k| StepId::ALL[k])
}

#[test]
fn every_step_has_a_picture_that_is_small_and_whole() {
    for (name, look, _, at) in looks() {
        for step in StepId::ALL {
            let svg = art::scene(*step, &look, at).svg(Some("x"));
            assert!(svg.len() < 25_000, "{name} {step}: {} bytes", svg.len());
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{name} {step}");
            assert!(
                !svg.contains('#') || svg.contains("--d-skin:#"),
                "colours belong to the root alone"
            );
            let shapes = drawn(*step, &look, at);
            let signs = shapes.iter().filter(|(class, _)| must_be_seen(class)).count();
            assert!(signs > 0, "{name} {step}: nothing but a body");
        }
    }
}

#[test]
fn strokes_move_at_the_tempo_of_the_catalog_and_stills_do_not_move() {
    for id in StepId::ALL {
        let step = id.step();
        let moving = art::scene(*id, &usual(), 0.0);
        assert!(
            !art::scene(
                *id,
                &Look {
                    still: true,
                    ..usual()
                },
                0.0
            )
            .body()
            .contains("<animate"),
            "{id}"
        );
        if let (Some(tempo), Verb::Sweep) = (step.tempo, step.verb) {
            let beats = moving.round_s * tempo.per_min / 60.0;
            assert!(
                (beats - beats.round()).abs() < 0.01 && beats > 0.5,
                "{id}: {beats} strokes a round"
            );
        }
    }
}

#[test]
fn a_class_without_paint_is_never_used() {
    let css = include_str!("../../assets/css/art.css");
    let mut used = std::collections::BTreeSet::new();
    for (_, look, _, at) in looks() {
        for step in StepId::ALL {
            used.extend(drawn(*step, &look, at).into_iter().map(|(class, _)| class));
        }
        let pins = look.spot.map(|spot| Pin {
            spot,
            lump_mm: None,
            chosen: true,
        });
        let mut out = Vec::new();
        outlines(&map(&look, pins.as_slice()).items, &|p| p, &mut out);
        used.extend(out.into_iter().map(|(class, _)| class));
    }
    for class in used.into_iter().filter(|class| !class.is_empty()) {
        let painted = [format!(".{class} {{"), format!(".{class}["), format!(".{class},")];
        assert!(
            painted.iter().any(|rule| css.contains(rule)),
            "{class} has no rule in art.css"
        );
    }
}

#[test]
fn every_shade_that_the_paint_names_is_in_the_palette() {
    let css = include_str!("../../assets/css/art.css");
    let (_, roles) = css.split_once("/* roles */").unwrap();
    let names: Vec<&str> = art::Palette::of(5)
        .day
        .named()
        .iter()
        .map(|(name, _)| *name)
        .collect();
    for part in roles.split("var(--").skip(1) {
        let name = part.split(')').next().unwrap();
        assert!(names.contains(&name), "--{name} is not in the palette");
        assert!(
            css.contains(&format!("--{name}: var(--d-{name})")),
            "--{name} has no day"
        );
        assert_eq!(
            css.matches(&format!("--{name}: var(--n-{name})")).count(),
            2,
            "--{name} has no night"
        );
    }
}

proptest! {
        #[test]
    fn left_is_the_mirror_image_of_right(step in any_step(), look in any_look(), progress in 0.0_f32..1.0) {
        let one_breast = look.one_breast.map(Side::other);
        let other = Look { side: Side::Left, spot: look.spot.map(Spot::on_other_side), one_breast, ..look };
        let (mut right, mut left) = (Vec::new(), Vec::new());
        outlines(&sided(art::scene(step, &look, progress).items), &|p| p, &mut right);
        outlines(&sided(art::scene(step, &other, progress).items), &|p| p, &mut left);
        prop_assert_eq!(right.len(), left.len());
        for ((a, p), (b, q)) in right.iter().zip(&left) {
            prop_assert_eq!(a, b);
            prop_assert!(p.iter().zip(q).all(|(p, q)| p.mirrored(FRAME).to(*q) < 0.1), "{}", step);
        }
    }

    #[test]
    fn signs_stay_in_the_frame(step in any_step(), look in any_look(), progress in 0.0_f32..1.0) {
        for (class, shape) in drawn(step, &look, progress).into_iter().filter(|(class, _)| must_be_seen(class)) {
            let zone = class.starts_with("a-keep") || class == "a-hatch" || class.starts_with("a-pin");
            let margin = if zone { 200.0 } else { 9.0 };
            for p in shape {
                prop_assert!(p.x.is_finite() && p.y.is_finite());
                let inside = -margin..=FRAME + margin;
                prop_assert!(inside.contains(&p.x) && inside.contains(&p.y), "{} {} at {:?}", step, class, p);
            }
        }
    }

    #[test]
    fn no_shaft_enters_the_keep_off_zone(step in any_step(), look in any_look()) {
        let shapes = drawn(step, &look, 0.0);
        let Some(lump) = zone_of(&shapes).filter(|_| step.step().verb == Verb::Sweep) else { return Ok(()) };
        for (_, line) in shapes.iter().filter(|(class, line)| matches!(*class, "a-out" | "a-in") && line.len() > 2) {
            let near = dense(line).iter().map(|p| p.to(lump.0)).fold(f32::MAX, f32::min);
            prop_assert!(near > lump.1, "{}: {} from the spot, the ring is {}", step, near, lump.1);
        }
    }

    #[test]
    fn circles_and_sweeps_keep_their_distance(id in any_step(), look in any_look()) {
        let frame = Frame::of(&look);
        let Some(lump) = frame.lump else { return Ok(()) };
        let step = id.step();
        let reach = 10.0;
        for line in strokes::sweeps(step, &frame).iter().filter(|_| step.verb == Verb::Sweep) {
            prop_assert!(line.iter().all(|p| p.to(lump.at) > lump.ring()), "{}", id);
        }
        for p in strokes::stops(step, &frame, reach).iter().filter(|_| step.verb == Verb::Circle) {
            prop_assert!(p.to(lump.at) > lump.ring() + 5.0, "{}", id);
        }
    }
}
