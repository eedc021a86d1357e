//! The pictures of the set-up and of triggers, and the forms of the body, against their golden files.

use std::path::PathBuf;

use milkpath::art::breast::FRAME;
use milkpath::art::map::{Pin, map};
use milkpath::art::palette::page;
use milkpath::art::{self, BreastShape, BreastSize, Ground, Look, Palette, Scar, Scene, SetupPicture, Style};
use milkpath::commands::art::standalone;
use milkpath::domain::breast_map::Side;
use milkpath::domain::catalog::StepId;
use milkpath::domain::trigger::Trigger;
use proptest::prelude::*;

use super::shapes::outlines;
use super::{looks, must_be_seen, usual};

type Drawn = (Style, BreastSize, BreastShape, Option<Scar>, Option<Side>);

/// Any style and any form of the body.
pub(super) fn any_form() -> impl Strategy<Value = Drawn> {
    use prop::{option::of, sample::select};
    (
        select(Style::ALL.to_vec()),
        select(BreastSize::ALL.to_vec()),
        select(BreastShape::ALL.to_vec()),
        of(select(Scar::ALL.to_vec())),
        of(select(vec![Side::Left, Side::Right])),
    )
}

/// One look for each style, shape, size, scar and for one breast.
fn forms() -> Vec<(String, Look)> {
    let look = usual();
    let styles = Style::ALL.map(|style| (style.to_string(), Look { style, ..look }));
    let shape = BreastShape::Hanging;
    let sizes = BreastSize::ALL.map(|size| (format!("hanging_{size}"), Look { size, shape, ..look }));
    let scars = [("ring", Scar::Ring), ("fold", Scar::Fold)].map(|(name, scar)| {
        let scar = Some(scar);
        (format!("scar_{name}"), Look { scar, ..look })
    });
    let one_breast = Some(Side::Right);
    let one = ("one_breast".to_owned(), Look { one_breast, ..look });
    styles
        .into_iter()
        .chain(sizes)
        .chain(scars)
        .chain([one])
        .collect()
}

/// Pictures by the name of their file, in a look.
fn pictures(look: &Look) -> Vec<(String, Scene)> {
    let setups = SetupPicture::ALL.map(|one| (format!("setup/{}", one.name()), art::setup(one, look)));
    let triggers = Trigger::ALL.map(|one| (format!("trigger/{}", one.slug()), art::trigger(one, look.tone)));
    setups.into_iter().chain(triggers).collect()
}

/// Every picture that is kept.
fn kept() -> Vec<(String, Scene)> {
    let bodies = forms().into_iter();
    let bodies = bodies.map(|(name, look)| (format!("body/{name}"), art::scene(StepId::Ly6, &look, 0.0)));
    pictures(&usual()).into_iter().chain(bodies).collect()
}

/// Writes every picture in every look as an SVG file where `MILKPATH_SHEET` names a folder.
#[test]
fn sheet_of_pictures() {
    let Some(folder) = std::env::var_os("MILKPATH_SHEET").map(PathBuf::from) else {
        return;
    };
    std::fs::create_dir_all(&folder).unwrap();
    for (look_name, look, ground, _) in looks() {
        let practice = standalone(&art::practice(&look).at_rest(), ground);
        std::fs::write(folder.join(format!("{look_name}-practice.svg")), practice).unwrap();
        let pins: Vec<Pin> = look
            .spot
            .iter()
            .map(|spot| Pin {
                spot: *spot,
                lump_mm: look.lump_mm,
                chosen: true,
            })
            .collect();
        std::fs::write(
            folder.join(format!("{look_name}-map.svg")),
            standalone(&map(&look, &pins), ground),
        )
        .unwrap();
        for (name, scene) in pictures(&look) {
            let file = folder.join(format!("{look_name}-{}.svg", name.replace('/', "-")));
            std::fs::write(file, standalone(&scene, ground)).unwrap();
        }
    }
}

#[test]
fn every_picture_looks_as_it_did() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/art");
    let rewrite = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    for (name, scene) in kept() {
        let drawn = scene.svg(None).replace('<', "\n<").trim_start().to_owned() + "\n";
        let file = folder.join(format!("{name}.svg"));
        if rewrite {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, drawn).unwrap();
        } else if std::fs::read_to_string(&file).ok().as_deref() != Some(&drawn) {
            changed.push(name);
        }
    }
    assert!(
        changed.is_empty(),
        "look at {changed:?}; UPDATE_GOLDEN=1 accepts the new drawings"
    );
}

#[test]
fn pictures_are_small_and_whole_in_every_look() {
    let inside = -9.0..=FRAME + 9.0;
    for (look_name, look, _, _) in looks() {
        for (name, scene) in pictures(&look) {
            let svg = scene.svg(Some("x"));
            assert!(svg.len() < 25_000, "{look_name} {name}: {} bytes", svg.len());
            let broken = ["NaN", "inf", "<text"].iter().any(|wrong| svg.contains(wrong));
            assert!(!broken, "{look_name} {name}");
            let mut shapes = Vec::new();
            outlines(&scene.items, &|p| p, &mut shapes);
            for (class, shape) in shapes.into_iter().filter(|(class, _)| must_be_seen(class)) {
                let zone = class.starts_with("a-keep") || class == "a-hatch";
                let whole = shape
                    .iter()
                    .all(|p| inside.contains(&p.x) && inside.contains(&p.y));
                assert!(whole || zone, "{look_name} {name}: {class} at {shape:?}");
            }
        }
    }
}

#[test]
fn holds_are_mirrored_for_the_left() {
    for picture in [
        SetupPicture::Cradle,
        SetupPicture::CrossCradle,
        SetupPicture::UnderArm,
    ] {
        let right = Look {
            spot: None,
            ..usual()
        };
        let left = Look {
            side: Side::Left,
            ..right
        };
        let (mut here, mut there) = (Vec::new(), Vec::new());
        outlines(&art::setup(picture, &right).items, &|p| p, &mut here);
        outlines(&art::setup(picture, &left).items, &|p| p, &mut there);
        assert_eq!(here.len(), there.len());
        for ((a, p), (b, q)) in here.iter().zip(&there) {
            let mirrored = p.iter().zip(q).all(|(p, q)| p.mirrored(FRAME).to(*q) < 0.1);
            assert!(a == b && mirrored, "{}: {a}", picture.name());
        }
    }
}

#[test]
fn covered_and_lines_alone_show_no_nipple() {
    let none = |body: &str| !body.contains("a-nipple") && !body.contains("\"a-ring\"");
    for style in [Style::Covered, Style::Diagram] {
        for step in StepId::ALL {
            let scene = art::scene(*step, &Look { style, ..usual() }, 0.0);
            assert!(none(&scene.body()), "{step} {style}");
        }
        for picture in SetupPicture::ALL {
            let body = art::setup(picture, &Look { style, ..usual() }).body();
            assert!(none(&body), "{} {style}", picture.name());
        }
    }
    for picture in Trigger::ALL {
        assert!(none(&art::trigger(picture, 5).body()), "{}", picture.slug());
    }
}

#[test]
fn the_forms_are_not_the_same_picture() {
    let drawn: std::collections::BTreeSet<String> = forms()
        .iter()
        .map(|(_, look)| art::scene(StepId::Ly6, look, 0.0).body())
        .collect();
    assert_eq!(drawn.len(), forms().len());
}

#[test]
fn every_role_of_a_picture_is_painted() {
    let css = include_str!("../../../assets/css/art.css");
    let mut shapes = Vec::new();
    for (_, look, _, _) in looks() {
        outlines(&art::practice(&look).items, &|p| p, &mut shapes);
        for (_, scene) in pictures(&look) {
            outlines(&scene.items, &|p| p, &mut shapes);
        }
    }
    for (class, _) in shapes.into_iter().filter(|(class, _)| !class.is_empty()) {
        let painted = [format!(".{class} {{"), format!(".{class}["), format!(".{class},")];
        assert!(
            painted.iter().any(|rule| css.contains(rule)),
            "{class} has no rule in art.css"
        );
    }
}

#[test]
fn lines_alone_carry_hands_arrows_and_the_zone_in_every_tone() {
    for (tone, ground) in (1..=10).flat_map(|tone| [(tone, Ground::Day), (tone, Ground::Night)]) {
        let palette = Palette::of(tone);
        let (shades, page) = (palette.on(ground), page(ground));
        let sheet = shades.things.thing_lo;
        let lines = shades.things.thing_line.worst(&[sheet, page]);
        assert!(lines >= 3.0, "tone {tone}: lines {lines}");
        let hand = shades.line.contrast(sheet).max(shades.hand.contrast(sheet));
        assert!(hand >= 3.0, "tone {tone}: the hand is lost on the sheet: {hand}");
        for ink in [shades.out, shades.inward, shades.ink, shades.keep] {
            let seen = ink.contrast(sheet).max(shades.case.contrast(sheet));
            assert!(seen >= 3.0, "tone {tone}: {ink:?} is lost on the sheet: {seen}");
        }
    }
}

#[test]
fn cloth_and_babies_stand_off_in_every_tone() {
    for (tone, ground) in (1..=10).flat_map(|tone| [(tone, Ground::Day), (tone, Ground::Night)]) {
        let palette = Palette::of(tone);
        let (shades, page) = (palette.on(ground), page(ground));
        let things = &shades.things;
        // Swaddle, sleeve and trousers against skin, sheet and page; straps against the top.
        let cloth =
            things
                .cloth_line
                .worst(&[things.cloth, things.cloth_lo, page, things.thing, things.thing_lo]);
        assert!(cloth >= 3.0, "tone {tone}: cloth {cloth}");
        let strap = things.thing_line.worst(&[things.warm, things.cloth]);
        assert!(strap >= 3.0, "tone {tone}: strap {strap}");
        let head = shades.line.contrast(shades.hand);
        assert!(head >= 3.0, "tone {tone}: head {head}");
    }
}
