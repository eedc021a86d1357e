//! The colours of the drawings by skin tone, for day and night, with their contrast kept.
//!
//! An arrow is an ink on a case of its own, so it stays legible wherever it crosses the body; at
//! night the lighter skins are dimmed so that the picture does not glare.

use super::colour::Rgb;
use super::tones::{FLUSH, OTHERS, TONES, Tone};

/// The page behind the drawings by day and at night (`--art-bg` of the tokens).
pub const PAGES: [Rgb; 2] = [Rgb::hex(0xe9_df_d0), Rgb::hex(0x12_10_0e)];

/// The page's colour on a ground.
#[must_use]
pub fn page(ground: Ground) -> Rgb {
    match ground {
        Ground::Day => PAGES[0],
        Ground::Night => PAGES[1],
    }
}

/// Light or dark surroundings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The light theme.
    Day,
    /// The dark theme.
    Night,
}

/// The colours of one tone in one surrounding; each field is the CSS variable of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shades {
    /// Skin.
    pub skin: Rgb,
    /// Skin in shade.
    pub lo: Rgb,
    /// Skin in light.
    pub hi: Rgb,
    /// Skin of the hand, told apart from the breast.
    pub hand: Rgb,
    /// Lines on the skin.
    pub line: Rgb,
    /// Lines between skin and page.
    pub edge: Rgb,
    /// The dark ring.
    pub ring: Rgb,
    /// The nipple.
    pub nipple: Rgb,
    /// The line round the nipple.
    pub nipple_line: Rgb,
    /// Outward strokes.
    pub out: Rgb,
    /// Inward strokes.
    pub inward: Rgb,
    /// Marks without a direction.
    pub ink: Rgb,
    /// The keep-off zone.
    pub keep: Rgb,
    /// What lies under all inks and keeps them apart from the body.
    pub case: Rgb,
    /// A baby's hair.
    pub hair: Rgb,
    /// A light, a medium and a deep skin, whatever the tone is.
    pub others: [Rgb; 3],
    /// Cloth and objects, the same for every tone.
    pub things: Things,
}

/// The colours of cloth and objects in one surrounding; each field is the CSS variable of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Things {
    /// Cloth of the top.
    pub cloth: Rgb,
    /// Cloth in shade.
    pub cloth_lo: Rgb,
    /// Lines of the cloth.
    pub cloth_line: Rgb,
    /// Objects.
    pub thing: Rgb,
    /// Objects in shade.
    pub thing_lo: Rgb,
    /// Lines of objects.
    pub thing_line: Rgb,
    /// Something warm.
    pub warm: Rgb,
    /// Something cool.
    pub cool: Rgb,
    /// Something hot.
    pub hot: Rgb,
    /// Milk.
    pub milk: Rgb,
    /// The one accent.
    pub accent: Rgb,
}

/// The colours of a tone by day and at night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// In the light theme.
    pub day: Shades,
    /// In the dark theme.
    pub night: Shades,
}

impl Palette {
    /// The colours of Monk tone `1..=10`; other numbers are taken as the nearest.
    #[must_use]
    pub fn of(tone: u8) -> Self {
        let nearest = usize::from(tone.clamp(1, 10) - 1);
        let tone = TONES.get(nearest).unwrap_or(&TONES[4]);
        Self {
            day: shades(tone, Ground::Day),
            night: shades(tone, Ground::Night),
        }
    }

    /// The shades for `ground`.
    #[must_use]
    pub fn on(&self, ground: Ground) -> &Shades {
        match ground {
            Ground::Day => &self.day,
            Ground::Night => &self.night,
        }
    }

    /// The custom properties of the root: `--d-NAME` by day, `--n-NAME` at night.
    #[must_use]
    pub fn style(&self) -> String {
        let mut out = String::new();
        for (prefix, shades) in [("--d-", &self.day), ("--n-", &self.night)] {
            for (name, colour) in shades.named() {
                out.extend([prefix, name, ":", &colour.css(), ";"]);
            }
        }
        out
    }
}

impl Shades {
    /// Every colour with the name of its variable.
    #[must_use]
    pub fn named(&self) -> [(&'static str, Rgb); 30] {
        [
            ("skin", self.skin),
            ("lo", self.lo),
            ("hi", self.hi),
            ("hand", self.hand),
            ("line", self.line),
            ("edge", self.edge),
            ("ring", self.ring),
            ("nipple", self.nipple),
            ("nipple-line", self.nipple_line),
            ("out", self.out),
            ("in", self.inward),
            ("ink", self.ink),
            ("keep", self.keep),
            ("case", self.case),
            ("cloth", self.things.cloth),
            ("cloth-lo", self.things.cloth_lo),
            ("cloth-line", self.things.cloth_line),
            ("thing", self.things.thing),
            ("thing-lo", self.things.thing_lo),
            ("thing-line", self.things.thing_line),
            ("warm", self.things.warm),
            ("cool", self.things.cool),
            ("accent", self.things.accent),
            ("hot", self.things.hot),
            ("milk", self.things.milk),
            ("hair", self.hair),
            ("light", self.others[0]),
            ("medium", self.others[1]),
            ("deep", self.others[2]),
            ("flush", FLUSH),
        ]
    }
}

/// Below this luminance the inks are bright on a dark case, and the body is modelled with light.
const DEEP: f32 = 0.17;

fn shades(tone: &Tone, ground: Ground) -> Shades {
    let night = Rgb::hex(0x32_19_08);
    let dimmed = |colour: Rgb, skin: Rgb| match ground {
        Ground::Day => colour,
        Ground::Night => colour.mix(night, 0.34 * (skin.luminance() / 0.3).min(1.0)),
    };
    let dim = |colour: Rgb| dimmed(colour, tone.skin);
    let (skin, ring, nipple) = (dim(tone.skin), dim(tone.ring), dim(tone.nipple));
    let deep = skin.luminance() < DEEP;
    let [lo, hi, hand] = modelled(skin, deep);
    let warm_line = skin.mix(Rgb::hex(0x5a_2a_14), 0.7);
    let things = things(ground);
    let grounds = [
        skin,
        lo,
        hi,
        hand,
        ring,
        things.cloth,
        things.cloth_lo,
        page(ground),
    ];
    let [out, inward, ink, keep, case] = inks(deep, &grounds);
    Shades {
        skin,
        lo,
        hi,
        hand,
        line: warm_line.legible(&[skin, lo, hi, hand], 3.1),
        edge: edge(warm_line, skin, page(ground)),
        ring,
        nipple,
        nipple_line: nipple.legible(&[ring, nipple], 3.1),
        hair: skin.mix(Rgb::hex(0x2a_18_10), 0.6),
        others: OTHERS.map(|other| dimmed(other, other)),
        out,
        inward,
        ink,
        keep,
        case,
        things,
    }
}

/// The skin in shade, in light, and of the hand.
fn modelled(skin: Rgb, deep: bool) -> [Rgb; 3] {
    let (shade, light, flush) = (Rgb::hex(0x6a_3a_20), Rgb::hex(0xff_e8_d0), Rgb::hex(0xc0_7a_50));
    let pale = skin.luminance() > 0.5;
    let hand = if pale {
        skin.mix(flush, 0.17)
    } else {
        skin.mix(light, 0.15)
    };
    let (lo, hi) = if deep { (0.0, 0.09) } else { (0.13, 0.06) };
    [skin.mix(shade, lo), skin.mix(light, hi), hand]
}

/// Luminance above which a line would glare round a body at night.
const GLARE: f32 = 0.6;

/// Against skin and page where both can be had; where that would glare, or cannot be had, and the skin
/// itself stands off the page, against skin.
fn edge(base: Rgb, skin: Rgb, page: Rgb) -> Rgb {
    let both = base.legible(&[skin, page], 3.1);
    let needed = skin.contrast(page) < 3.0;
    let kept = both.worst(&[skin, page]) >= 3.0 && both.luminance() < GLARE;
    if kept || needed {
        both
    } else {
        base.legible(&[skin], 3.1)
    }
}

/// The four inks and their case: an ink is made stronger until it or its case stands off every ground.
fn inks(deep: bool, grounds: &[Rgb]) -> [Rgb; 5] {
    let (end, [out, inward, ink, keep, case]) = if deep {
        (
            Rgb::WHITE,
            [0xa6_e6_d7, 0xff_c8_66, 0xf6_ee_e2, 0xff_c4_cf, 0x0d_12_12].map(Rgb::hex),
        )
    } else {
        (
            Rgb::BLACK,
            [0x0b_4f_47, 0x8a_43_00, 0x33_2a_38, 0x7a_1c_44, 0xff_fa_f1].map(Rgb::hex),
        )
    };
    let hidden: Vec<Rgb> = grounds
        .iter()
        .copied()
        .filter(|ground| case.contrast(*ground) < 3.0)
        .collect();
    let strong = |ink: Rgb| ink.toward(end, &hidden, 3.05);
    [strong(out), strong(inward), strong(ink), strong(keep), case]
}

fn things(ground: Ground) -> Things {
    let pick = |day: u32, night: u32| match ground {
        Ground::Day => Rgb::hex(day),
        Ground::Night => Rgb::hex(night),
    };
    Things {
        cloth: pick(0xe8_eb_e3, 0x2b_37_35),
        cloth_lo: pick(0xd3_da_d0, 0x37_44_41),
        cloth_line: pick(0x51_62_5b, 0xcf_e0_d9),
        thing: pick(0xff_fb_f4, 0x3a_34_2d),
        thing_lo: pick(0xd8_ca_b6, 0x26_21_1c),
        thing_line: pick(0x3d_33_2a, 0xd8_cc_bb),
        warm: pick(0xe9_a9_76, 0x9a_5d_31),
        cool: pick(0xa9_cf_d6, 0x2f_63_70),
        hot: pick(0xa6_48_1c, 0xf0_a3_68),
        milk: pick(0xff_fb_ef, 0xe8_de_cc),
        accent: pick(0x18_54_4c, 0x79_b9_aa),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every() -> impl Iterator<Item = (u8, Shades, Rgb)> {
        (1..=10).flat_map(|tone| {
            let both = Palette::of(tone);
            [(tone, both.day, PAGES[0]), (tone, both.night, PAGES[1])]
        })
    }

    #[test]
    fn lines_stand_off_everything_under_them() {
        for (tone, s, page) in every() {
            for under in [s.skin, s.lo, s.hi, s.hand] {
                assert!(s.line.contrast(under) >= 3.0, "tone {tone} line on {under:?}");
            }
            assert!(
                s.nipple_line.worst(&[s.ring, s.nipple]) >= 3.0,
                "tone {tone} nipple"
            );
            assert!(s.edge.contrast(s.skin) >= 3.0, "tone {tone} edge on skin");
            assert!(
                s.edge.contrast(page) >= 3.0 || s.skin.contrast(page) >= 3.0,
                "tone {tone}: the body is lost on {page:?}"
            );
            assert!(
                s.things
                    .cloth_line
                    .worst(&[s.things.cloth, s.things.cloth_lo, page])
                    >= 3.0
            );
            assert!(
                s.things.thing_line.worst(&[
                    s.things.thing,
                    s.things.thing_lo,
                    s.things.warm,
                    s.things.cool,
                    page
                ]) >= 3.0
            );
            let hem = s
                .things
                .cloth
                .contrast(s.skin)
                .max(s.things.cloth_line.contrast(s.skin));
            assert!(hem >= 3.0, "tone {tone}: the hem is lost");
        }
    }

    #[test]
    fn arrows_stand_off_skin_cloth_and_page() {
        for (tone, s, page) in every() {
            for ink in [s.out, s.inward, s.ink, s.keep] {
                assert!(ink.contrast(s.case) >= 4.5, "tone {tone}");
                for under in [
                    s.skin,
                    s.lo,
                    s.hi,
                    s.hand,
                    s.ring,
                    s.things.cloth,
                    s.things.cloth_lo,
                    page,
                ] {
                    let seen = ink.contrast(under).max(s.case.contrast(under));
                    assert!(seen >= 3.0, "tone {tone}: {ink:?} is lost on {under:?}: {seen}");
                }
            }
        }
    }

    #[test]
    fn the_night_is_never_brighter_than_the_day() {
        for tone in 1..=10 {
            let both = Palette::of(tone);
            assert!(both.night.skin.luminance() <= both.day.skin.luminance());
            assert!(both.night.skin.luminance() < 0.5);
        }
        assert_eq!(Palette::of(0), Palette::of(1));
        assert_eq!(Palette::of(99), Palette::of(10));
    }
}
