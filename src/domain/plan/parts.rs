//! A plan that is more than one QR code holds, in numbered parts: `MP1/3:1f0c9a2b:{"milkpath_plan":...`.
//!
//! Each part says its number, how many there are, and a sum over the whole text, so that parts of two plans are never
//! put together. A text that fits into one code is no part and has no head.

use serde::Serialize;

/// How a part begins.
const MARK: &str = "MP";
/// The most parts.
pub const MOST_PARTS: usize = 9;
/// The bytes of a head: `MP1/3:` and eight digits with their colon.
const HEAD: usize = 15;

/// Why parts make no plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum BadParts {
    /// No code at all.
    #[error("there is no code of a plan; take the picture again, with the whole code in it")]
    None,
    /// Some are not there yet.
    #[error("of {of} parts these are missing: {missing:?}; read them too, in any order")]
    Missing {
        /// Their numbers, from 1.
        missing: Vec<u8>,
        /// How many there are.
        of: u8,
    },
    /// Not all of one plan.
    #[error("these codes belong to more than one plan; read those of one plan alone")]
    Mixed,
    /// They do not fit each other.
    #[error("the parts do not fit together; read all of them again")]
    Broken,
}

impl BadParts {
    /// How word keys write it: `plan-parts-<slug>`.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Missing { .. } => "missing",
            Self::Mixed => "mixed",
            Self::Broken => "broken",
        }
    }
}

/// The text in parts of at most `most` bytes each; itself where it is short enough, `None` where it takes more than
/// [`MOST_PARTS`].
#[must_use]
pub fn split(text: &str, most: usize) -> Option<Vec<String>> {
    if text.len() <= most {
        return Some(vec![text.to_owned()]);
    }
    let room = most.saturating_sub(HEAD).max(4);
    let mut chunks = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let mut end = room.min(rest.len());
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let (chunk, after) = rest.split_at(end);
        chunks.push(chunk);
        rest = after;
    }
    let (of, sum) = (chunks.len(), sum(text));
    let part = |(place, chunk)| format!("{MARK}{}/{of}:{sum:08x}:{chunk}", place + 1);
    (of <= MOST_PARTS).then(|| chunks.into_iter().enumerate().map(part).collect())
}

/// The text that the codes hold, in any order, a code that was read twice among them.
///
/// # Errors
///
/// [`BadParts`] names what is missing.
pub fn join(codes: &[String]) -> Result<String, BadParts> {
    let (first, others) = codes.split_first().ok_or(BadParts::None)?;
    let Some(head) = Part::of(first) else {
        let all_same = others.iter().all(|other| other == first);
        return if all_same {
            Ok(first.clone())
        } else {
            Err(BadParts::Mixed)
        };
    };
    let mut chunks: Vec<Option<&str>> = vec![None; usize::from(head.of)];
    for code in codes {
        let part = Part::of(code).filter(|part| (part.of, part.sum) == (head.of, head.sum));
        let part = part.ok_or(BadParts::Mixed)?;
        let place = chunks
            .get_mut(usize::from(part.number) - 1)
            .ok_or(BadParts::Broken)?;
        if place.is_some_and(|there| there != part.chunk) {
            return Err(BadParts::Broken);
        }
        *place = Some(part.chunk);
    }
    let missing = (1..).zip(&chunks).filter(|(_, chunk)| chunk.is_none());
    let missing: Vec<u8> = missing.map(|(number, _)| number).collect();
    if !missing.is_empty() {
        return Err(BadParts::Missing { missing, of: head.of });
    }
    let text: String = chunks.into_iter().flatten().collect();
    if sum(&text) == head.sum {
        Ok(text)
    } else {
        Err(BadParts::Broken)
    }
}

struct Part<'a> {
    number: u8,
    of: u8,
    sum: u32,
    chunk: &'a str,
}

impl<'a> Part<'a> {
    fn of(code: &'a str) -> Option<Self> {
        let (head, chunk) = code.strip_prefix(MARK)?.split_once(':')?;
        let (number, of) = head.split_once('/')?;
        let (sum, chunk) = chunk.split_once(':')?;
        let digit = |text: &str| {
            text.parse::<u8>()
                .ok()
                .filter(|n| (1..=9).contains(n) && text.len() == 1)
        };
        let (number, of) = (digit(number)?, digit(of)?);
        let sum = u32::from_str_radix(sum, 16).ok().filter(|_| sum.len() == 8)?;
        (number <= of).then_some(Self {
            number,
            of,
            sum,
            chunk,
        })
    }
}

/// FNV-1a over the text: against parts that were mixed up, not against malice. What is put together is read as any plan.
fn sum(text: &str) -> u32 {
    let mix = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    text.bytes().fold(0x811c_9dc5, mix)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_missing_mixed_or_broken_is_told() {
        let parts = split(&"a plan of milk ".repeat(12), 80).unwrap();
        assert_eq!(parts.len(), 3);
        assert!(parts[0].starts_with("MP1/3:"));
        assert_eq!(join(&[]), Err(BadParts::None));
        let some = [parts[2].clone(), parts[2].clone()];
        let missing = vec![1, 2];
        assert_eq!(join(&some), Err(BadParts::Missing { missing, of: 3 }));
        let other = split(&"another plan of milk ".repeat(9), 80).unwrap();
        assert_eq!(join(&[parts[0].clone(), other[1].clone()]), Err(BadParts::Mixed));
        assert_eq!(join(&[parts[0].clone(), "{}".to_owned()]), Err(BadParts::Mixed));
        let mut torn = parts.clone();
        torn[1].push('x');
        assert_eq!(join(&torn), Err(BadParts::Broken));
        assert_eq!(split(&"x".repeat(3_000), 100), None);
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_its_parts_in_any_order(
            text in "\\PC{0,400}", most in 60_usize..2_000, turn in any::<usize>()
        ) {
            let Some(mut parts) = split(&text, most) else { return Ok(()) };
            prop_assert!(parts.iter().all(|part| part.len() <= most));
            if parts.len() > 1 || Part::of(&text).is_none() {
                let turn = turn % parts.len();
                parts.rotate_left(turn);
                prop_assert_eq!(join(&parts), Ok(text));
            }
        }

        #[test]
        fn no_codes_panic(codes in proptest::collection::vec("(MP[0-9]/[0-9]:[0-9a-f]{8}:)?\\PC{0,20}", 0..6)) {
            let _ = join(&codes);
        }
    }
}
