//! How hard the translations are to read (l10n.md 2.5): Spanish by its own index, all by the length of their sentences.
//! English has its grade (`tests/suite/reading.rs`).

use std::fmt::Write as _;

use milkpath::l10n::Locale;

use super::{Spoken, read, spoken};

/// What is read in pain, or by somebody who is worried.
const READ_IN_PAIN: [&str; 9] = [
    "after", "care", "checkin", "play", "ready", "safety", "signs", "steps", "verdict",
];
/// A sentence of more words is long; of more characters in Chinese.
const LONG: usize = 15;
const LONG_CHARACTERS: usize = 30;
/// The most long sentences of a thousand; Vietnamese, which writes each syllable apart, has the most.
const MOST_LONG: usize = 50;
/// Very easy by the index of Fernández-Huerta.
const EASY: f64 = 80.0;

/// The sentences of a text as their words; of Chinese as characters.
fn sentences(tag: &str, text: &str) -> Vec<Vec<String>> {
    let ends = [
        '.', '!', '?', ';', ':', '。', '！', '？', '；', '：', '؟', '؛', '…',
    ];
    // A point between digits ends nothing.
    let letters: Vec<char> = text.chars().collect();
    let mut out = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let inside = *letter == '.' && letters.get(at + 1).is_some_and(char::is_ascii_digit);
        if ends.contains(letter) && !inside {
            out.push(String::new());
        } else if let Some(last) = out.last_mut() {
            last.push(*letter);
        }
    }
    let taken = |sentence: String| -> Vec<String> {
        if tag.starts_with("zh") {
            let said = sentence.chars().filter(|letter| letter.is_alphanumeric());
            said.map(String::from).collect()
        } else {
            let words = sentence.split_whitespace();
            let said = words.filter(|word| word.chars().any(char::is_alphabetic));
            said.map(str::to_owned).collect()
        }
    };
    out.into_iter()
        .map(taken)
        .filter(|words| !words.is_empty())
        .collect()
}

/// Groups of vowels, where an accent on a weak vowel parts them.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut before = ' ';
    for letter in word.to_lowercase().chars() {
        let vowel = "aeiouáéíóúü".contains(letter);
        let strong = |letter: char| "aeoáéóíú".contains(letter);
        if vowel && (!"aeiouáéíóúü".contains(before) || strong(letter) && strong(before)) {
            count += 1;
        }
        before = letter;
    }
    count.max(1)
}

/// The index of Fernández-Huerta: 206.84 − 0.60 × syllables of a hundred words − 1.02 × words of a sentence.
#[expect(clippy::cast_precision_loss, reason = "a few thousand words")]
fn fernandez_huerta(sentences: &[Vec<String>]) -> f64 {
    let words: Vec<&String> = sentences.iter().flatten().collect();
    let all: usize = words.iter().map(|word| syllables(word)).sum();
    let (words, all, count) = (words.len() as f64, all as f64, sentences.len() as f64);
    206.84 - 0.60 * (100.0 * all / words) - 1.02 * (words / count)
}

/// All sentences of a language that are read in pain.
fn read_in_pain(tag: &str, said: &Spoken) -> Vec<Vec<String>> {
    let areas = said
        .iter()
        .filter(|(key, one)| READ_IN_PAIN.contains(&one.area.as_str()) && !key.ends_with("-alt"));
    areas
        .flat_map(|(_, one)| &one.texts)
        .flat_map(|text| sentences(tag, text))
        .collect()
}

fn is_long(tag: &str, sentence: &[String]) -> bool {
    sentence.len()
        > if tag.starts_with("zh") {
            LONG_CHARACTERS
        } else {
            LONG
        }
}

/// A table of all languages.
pub(super) fn table() -> String {
    let words = read();
    let mut out = String::from(
        "\n## How hard they are to read\n\nWhat is read in pain: the check-in, its answers, the steps, a session and care. Sentences of more than 15 words \
         (30 characters in Chinese) are long.\n\n| Tag | Sentences | Long | Longest | Fernández-Huerta |\n|---|--:|--:|--:|--:|\n",
    );
    for locale in Locale::ALL {
        let all = read_in_pain(locale.tag(), &spoken(&words, locale.tag()));
        let long = all.iter().filter(|one| is_long(locale.tag(), one)).count();
        let longest = all.iter().map(Vec::len).max().unwrap_or_default();
        let index = match locale.tag() {
            "es" => format!("{:.0}", fernandez_huerta(&all)),
            _ => String::new(),
        };
        writeln!(
            out,
            "| {} | {} | {long} | {longest} | {index} |",
            locale.tag(),
            all.len()
        )
        .unwrap();
    }
    out
}

#[test]
fn what_is_read_in_pain_is_in_short_sentences() {
    let words = read();
    for locale in Locale::ALL {
        let all = read_in_pain(locale.tag(), &spoken(&words, locale.tag()));
        let long: Vec<String> = all
            .iter()
            .filter(|one| is_long(locale.tag(), one))
            .map(|one| one.join(" "))
            .collect();
        assert!(
            long.len() * 1_000 <= all.len() * MOST_LONG,
            "{}: {long:#?}",
            locale.tag()
        );
    }
}

#[test]
fn spanish_is_very_easy_to_read() {
    let index = fernandez_huerta(&read_in_pain("es", &spoken(&read(), "es")));
    assert!(index >= EASY, "{index}");
}

#[test]
fn hard_words_and_long_sentences_are_found() {
    let hard = "Las manifestaciones inflamatorias necesitan inmediatamente una evaluación especializada.";
    assert!(fernandez_huerta(&sentences("es", hard)) < 40.0);
    assert!(fernandez_huerta(&sentences("es", "Lava tus manos. Toma agua.")) > EASY);
    assert_eq!(
        (
            syllables("día"),
            syllables("bien"),
            syllables("leche"),
            syllables("caer")
        ),
        (2, 1, 2, 2)
    );
    let long = "x ".repeat(LONG + 1);
    assert!(sentences("vi", &long).iter().any(|one| is_long("vi", one)));
    assert!(
        !sentences("vi", &format!("{}. {}", "x ".repeat(LONG), "x ".repeat(LONG)))
            .iter()
            .any(|one| is_long("vi", one))
    );
    assert!(
        sentences("zh-Hans", &"轻".repeat(LONG_CHARACTERS + 1))
            .iter()
            .any(|one| is_long("zh-Hans", one))
    );
    assert_eq!(sentences("ar", "38.5 درجة؟ نعم.").len(), 2);
}
