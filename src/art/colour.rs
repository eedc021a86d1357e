//! Colours as numbers: luminance, contrast, and the search for a shade that keeps its contrast.

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Black.
    pub const BLACK: Self = Self(0, 0, 0);
    /// White.
    pub const WHITE: Self = Self(255, 255, 255);

    /// From `0xRRGGBB`.
    #[must_use]
    pub const fn hex(value: u32) -> Self {
        let [_, r, g, b] = value.to_be_bytes();
        Self(r, g, b)
    }

    /// As `#rrggbb`.
    #[must_use]
    pub fn css(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Relative luminance (WCAG 2.2), 0 to 1.
    #[must_use]
    pub fn luminance(self) -> f32 {
        let line = |c: u8| {
            let c = f32::from(c) / 255.0;
            if c <= 0.040_45 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * line(self.0) + 0.7152 * line(self.1) + 0.0722 * line(self.2)
    }

    /// Contrast ratio (WCAG 2.2), 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// `share` of the way to `other`.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between two u8
    pub fn mix(self, other: Self, share: f32) -> Self {
        let at = |a: u8, b: u8| {
            let (a, b) = (f32::from(a), f32::from(b));
            (a + (b - a) * share.clamp(0.0, 1.0)).round() as u8
        };
        Self(at(self.0, other.0), at(self.1, other.1), at(self.2, other.2))
    }

    /// The lowest contrast to any of `grounds`.
    #[must_use]
    pub fn worst(self, grounds: &[Self]) -> f32 {
        grounds
            .iter()
            .map(|ground| self.contrast(*ground))
            .fold(21.0, f32::min)
    }

    /// The first shade on the way to `end` whose contrast to every ground is at least `ratio`; if
    /// none is, the one that comes nearest.
    #[must_use]
    pub fn toward(self, end: Self, grounds: &[Self], ratio: f32) -> Self {
        let shades = || (0..=64_u8).map(|k| self.mix(end, f32::from(k) / 64.0));
        shades()
            .find(|shade| shade.worst(grounds) >= ratio)
            .or_else(|| shades().max_by(|a, b| a.worst(grounds).total_cmp(&b.worst(grounds))))
            .unwrap_or(self)
    }

    /// The shade of this hue, darker or lighter, that keeps `ratio` to every ground with the least
    /// change; dark where both would do.
    #[must_use]
    pub fn legible(self, grounds: &[Self], ratio: f32) -> Self {
        let dark = self.toward(Self::BLACK, grounds, ratio);
        if dark.worst(grounds) >= ratio {
            return dark;
        }
        let light = self.toward(Self::WHITE, grounds, ratio);
        if light.worst(grounds) > dark.worst(grounds) {
            light
        } else {
            dark
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one_to_one() {
        assert!((Rgb::BLACK.contrast(Rgb::WHITE) - 21.0).abs() < 1e-3);
        assert_eq!(Rgb::hex(0x18_54_4c).css(), "#18544c");
    }

    #[test]
    fn a_legible_shade_goes_light_where_dark_cannot() {
        let skin = Rgb::hex(0x29_24_20);
        let line = skin.legible(&[skin], 3.0);
        assert!(line.luminance() > skin.luminance() && line.contrast(skin) >= 3.0);
    }
}
