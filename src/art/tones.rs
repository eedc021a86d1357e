//! The ten skin tones of the Monk scale.

use super::colour::Rgb;

/// Skin, dark ring and nipple of a tone of the Monk scale.
pub(super) struct Tone {
    /// Skin.
    pub(super) skin: Rgb,
    /// The dark ring.
    pub(super) ring: Rgb,
    /// The nipple.
    pub(super) nipple: Rgb,
}

const fn tone(skin: u32, ring: u32, nipple: u32) -> Tone {
    Tone {
        skin: Rgb::hex(skin),
        ring: Rgb::hex(ring),
        nipple: Rgb::hex(nipple),
    }
}

/// The ten tones, from light to deep.
pub(super) const TONES: [Tone; 10] = [
    tone(0xf6_ed_e4, 0xd9_9e_8b, 0xc8_86_72),
    tone(0xf3_e7_db, 0xd0_93_7c, 0xbc_7b_63),
    tone(0xf7_ea_d0, 0xcb_94_70, 0xb6_7a_57),
    tone(0xea_da_ba, 0xbc_86_5f, 0xa5_6e_48),
    tone(0xd7_bd_96, 0xa2_6d_48, 0x8c_58_38),
    tone(0xa0_7e_56, 0x6e_45_2d, 0x5c_36_23),
    tone(0x82_5c_43, 0x55_36_2a, 0x47_2a_20),
    tone(0x60_41_34, 0x38_23_1b, 0x2c_1a_14),
    tone(0x3a_31_2a, 0x1e_17_13, 0x16_10_0d),
    tone(0x29_24_20, 0x15_10_0e, 0x0d_09_08),
];

/// The skins of tones 2, 6 and 9, for a picture that is about skin of any tone.
pub(super) const OTHERS: [Rgb; 3] = [Rgb::hex(0xf3_e7_db), Rgb::hex(0xa0_7e_56), Rgb::hex(0x3a_31_2a)];

/// What changed skin turns toward, on any tone: red on light skin, darker and purple on deep skin.
pub(super) const FLUSH: Rgb = Rgb::hex(0x86_0f_34);
