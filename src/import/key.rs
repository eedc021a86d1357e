//! Keys of rows that have none of their own: the same row of the same file has the same key, in every version of the
//! app.

use std::collections::HashMap;

use super::format::Format;

/// FNV-1a, 128 bits: stable, and wide enough that two rows of one family never meet.
fn hash<'a>(parts: impl Iterator<Item = &'a str>) -> u128 {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013B;
    let mut hash: u128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D;
    let mut take = |byte: u8| hash = (hash ^ u128::from(byte)).wrapping_mul(PRIME);
    for part in parts {
        part.bytes().for_each(&mut take);
        // No byte of UTF-8: "ab", "c" is not "a", "bc".
        take(0xFF);
    }
    hash
}

/// The keys of one file.
#[derive(Default)]
pub(super) struct Keys {
    seen: HashMap<u128, u32>,
}

impl Keys {
    /// The key of a row by what is in it; rows that are the same in everything are told apart by their number.
    pub(super) fn of<'a>(&mut self, format: Format, parts: impl Iterator<Item = &'a str>) -> String {
        let hash = hash(parts);
        let count = self.seen.entry(hash).or_default();
        *count = count.saturating_add(1);
        format!("{}:{hash:032x}:{count}", format.slug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_same_for_ever_and_tells_cells_apart() {
        let mut keys = Keys::default();
        let mut of = |parts: &[&str]| keys.of(Format::Nara, parts.iter().copied());
        // The value that the reference implementation of FNV gives for "a", with the end of the cell after it.
        assert_eq!(
            hash(std::iter::empty()),
            0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
        );
        let first = of(&["a", "bc"]);
        assert_ne!(first, of(&["ab", "c"]));
        assert_eq!(of(&["a", "bc"]), first.replace(":1", ":2"));
        assert_eq!(Keys::default().of(Format::Nara, ["a", "bc"].into_iter()), first);
        // As another implementation gives it for the bytes `a FF b c FF`.
        assert_eq!(first, "nara:36cc24064d83d94f708145dd58651e3b:1");
    }
}
