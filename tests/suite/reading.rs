//! How hard a text is to read: the Flesch-Kincaid grade.

/// The grade, with syllables counted as groups of vowels. A colon or semicolon ends a sentence too.
pub(crate) fn grade(text: &str) -> f32 {
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphabetic))
        .collect();
    let ends = text.split_whitespace().filter(|word| {
        word.trim_end_matches(['”', '"', ')', '’'])
            .ends_with(['.', '!', '?', ';', ':'])
    });
    let syllables: u16 = words.iter().map(|word| syllables(word)).sum();
    let count = |n: usize| f32::from(u16::try_from(n).unwrap());
    0.39 * count(words.len()) / count(ends.count().max(1))
        + 11.8 * f32::from(syllables) / count(words.len().max(1))
        - 15.59
}

fn syllables(word: &str) -> u16 {
    let word: String = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let mut groups = 0;
    let mut inside = false;
    for c in word.chars() {
        let vowel = "aeiouy".contains(c);
        groups += u16::from(vowel && !inside);
        inside = vowel;
    }
    let silent =
        (word.ends_with('e') && !word.ends_with("le")) || (word.ends_with("ed") && !word.ends_with("ted"));
    groups.saturating_sub(u16::from(silent && groups > 1)).max(1)
}

#[test]
fn a_short_sentence_is_easier_than_a_long_one() {
    assert!(grade("Rest now. Sip some milk.") < 2.0);
    assert!(grade("Inflammatory conditions necessitate immediate professional evaluation.") > 15.0);
    assert_eq!(syllables("cradle"), 2);
    assert_eq!(syllables("eased"), 1);
}
