//! Speaking text in the language that it is written in, and never in another.

use super::Refusal;

/// Whether the device can speak a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// It is not known yet; ask again in a second.
    Unknown,
    /// It can.
    Here,
    /// It speaks, but not this language.
    OtherLanguages,
    /// It does not speak at all.
    Mute,
}

/// Speaks.
pub trait Speech {
    /// Says `text`, which is in the language of the BCP 47 tag `tag`, after what is being said; returns at once.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where it is known that the device has no voice for it.
    fn speak(&self, text: &str, tag: &str) -> Result<(), Refusal>;
    /// Falls silent at once, and forgets what was to be said.
    fn hush(&self);
    /// Whether there is a voice for the language of the tag.
    fn voice(&self, tag: &str) -> Voice;
    /// Whether something is being said or waits.
    fn is_speaking(&self) -> bool {
        false
    }
    /// What to install for more voices, where that is known.
    fn package(&self) -> Option<&'static str> {
        None
    }
}

/// The place in `voices` (tags as the device names them) of the voice for `tag`: the same tag, else the same language in
/// a script that does not differ; never another language.
#[must_use]
pub fn choose(tag: &str, voices: &[String]) -> Option<usize> {
    let wanted = parts(tag);
    let found = voices.iter().map(|voice| parts(voice)).enumerate();
    let same = found.clone().find(|(_, voice)| *voice == wanted);
    let language = |voice: &[String]| voice.first() == wanted.first();
    let near = found.filter(|(_, voice)| language(voice) && scripts_agree(voice, &wanted));
    // The plainest name of a language is its usual voice.
    let near = near.min_by_key(|(_, voice)| voice.iter().map(|part| part.len() + 1).sum::<usize>());
    same.or(near).map(|(place, _)| place)
}

/// The parts of a tag in small letters. Mandarin has a tag of its own and is what `zh` stands for.
fn parts(tag: &str) -> Vec<String> {
    let mut parts: Vec<String> = tag.split(['-', '_']).map(str::to_ascii_lowercase).collect();
    if let Some(first) = parts.first_mut()
        && first == "cmn"
    {
        "zh".clone_into(first);
    }
    parts
}

/// Whether the voice names no script, or the one of the text.
fn scripts_agree(voice: &[String], wanted: &[String]) -> bool {
    let script = |part: &&String| part.len() == 4 && part.chars().all(|letter| letter.is_ascii_alphabetic());
    let its = voice.iter().skip(1).find(script);
    its.is_none_or(|its| wanted.contains(its))
}

/// The tags in what `espeak-ng --voices` prints: the second column.
#[must_use]
pub fn espeak_voices(printed: &str) -> Vec<String> {
    let rows = printed.lines().skip(1);
    rows.filter_map(|row| row.split_whitespace().nth(1))
        .map(str::to_owned)
        .collect()
}

/// The tags in what `spd-say -L` prints: the last column but one; names may hold spaces.
#[must_use]
pub fn dispatcher_voices(printed: &str) -> Vec<String> {
    let rows = printed.lines().skip(1);
    rows.filter_map(|row| row.split_whitespace().rev().nth(1))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const ESPEAK: &str = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  af              --/M      Afrikaans          gmw/af
 5  ar              --/M      Arabic             sem/ar
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn (zh-cmn 5)(zh 5)
 5  cmn-latn-pinyin --/M      Chinese_(Mandarin,_latin_as_Pinyin) sit/cmn-Latn-pinyin (zh-cmn 5)
 2  en-gb           --/M      English_(Great_Britain) gmw/en      (en 2)
 5  en-us-nyc       --/M      English_(America,_New_York_City) gmw/en-US-nyc
 5  es              --/M      Spanish_(Spain)    roa/es
 5  es-419          --/M      Spanish_(Latin_America) roa/es-419 (es-mx 6)
 5  vi              --/M      Vietnamese_(Northern) aav/vi
 5  yue             --/M      Chinese_(Cantonese) sit/yue (zh-yue 5)(zh 8)
";
    const DISPATCHER: &str = "\
                     NAME            LANGUAGE             VARIANT
                Afrikaans                  af                none
English (Great Britain)+Alex            en-gb                none
          Spanish (Spain)                  es                none
";

    #[rstest]
    #[case("en", Some("en-gb"))]
    #[case("es", Some("es"))]
    #[case("es-419", Some("es-419"))]
    #[case("es-MX", Some("es"))]
    #[case("zh-Hans", Some("cmn"))]
    #[case("zh-Hant-HK", Some("cmn"))]
    #[case("vi", Some("vi"))]
    #[case("ar", Some("ar"))]
    #[case("hi", None)]
    #[case("e", None)]
    fn a_voice_is_of_the_language(#[case] tag: &str, #[case] voice: Option<&str>) {
        let voices = espeak_voices(ESPEAK);
        let chosen = choose(tag, &voices).and_then(|place| voices.get(place));
        assert_eq!(chosen.map(String::as_str), voice);
    }

    #[test]
    fn a_language_without_a_voice_is_not_spoken_by_another() {
        let without: Vec<String> = espeak_voices(ESPEAK)
            .into_iter()
            .filter(|tag| !tag.starts_with("vi") && tag != "cmn")
            .collect();
        assert_eq!(choose("vi", &without), None);
        // Neither Cantonese nor the voice that reads Latin letters.
        assert_eq!(choose("zh-Hans", &without), None);
    }

    #[test]
    fn names_with_spaces_do_not_shift_the_columns() {
        assert_eq!(dispatcher_voices(DISPATCHER), ["af", "en-gb", "es"]);
        assert_eq!(espeak_voices(""), Vec::<String>::new());
    }
}
