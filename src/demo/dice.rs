//! Chance that is the same on every machine: the SplitMix64 generator.

/// A row of throws that follows from its seed.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// One of `0..sides`; 0 where there are no sides.
    pub(super) fn below(&mut self, sides: u32) -> u32 {
        let scaled = (u128::from(self.next()) * u128::from(sides)) >> 64;
        u32::try_from(scaled).unwrap_or_default()
    }

    /// `first` or one of `others`.
    pub(super) fn one_of<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        let count = u32::try_from(others.len()).unwrap_or(u32::MAX - 1) + 1;
        let place = usize::try_from(self.below(count)).unwrap_or_default();
        place
            .checked_sub(1)
            .and_then(|place| others.get(place).copied())
            .unwrap_or(first)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_is_that_of_the_published_generator() {
        let mut dice = Dice::new(1_234_567);
        assert_eq!(dice.next(), 6_457_827_717_110_365_317);
        assert_eq!(dice.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn every_side_comes_up() {
        let mut dice = Dice::new(3);
        let mut seen = [0; 6];
        for _ in 0..600 {
            seen[usize::try_from(dice.below(6)).unwrap()] += 1;
        }
        assert!(seen.iter().all(|count| *count > 60), "{seen:?}");
        assert_eq!(dice.below(0), 0);
        assert_eq!(dice.one_of('a', &[]), 'a');
    }
}
