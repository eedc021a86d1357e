//! Wrong words are refused with the file and the key.

use rstest::rstest;

use crate::build::fault::Fault;
use crate::build::words;

/// Faults of a folder of languages that holds these files, by path.
fn faults(files: &[(&str, &str)]) -> Vec<Fault> {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    words::read(folder.path()).err().unwrap_or_default()
}

#[rstest]
#[case::no_comment("home-a = A", "home-a", "needs a comment")]
#[case::other_area("# c\nfeed-a = A", "feed-a", "begins with home-")]
#[case::twice("# c\nhome-a = A\nhome-a = B", "home-a", "is already in")]
#[case::attribute("# c\nhome-a = A\n    .label = B", "home-a", "messages are flat")]
#[case::plural_on_a_number(
    "# c\nhome-a = { $n ->\n    [one] A\n   *[other] B\n }",
    "home-a",
    "PLURAL($n)"
)]
#[case::number_as_variant("# c\nhome-a = { $n ->\n    [0] A\n   *[other] B\n }", "home-a", "PLURAL($n)")]
#[case::function("# c\nhome-a = { NUMBER($n) }", "home-a", "only PLURAL is")]
#[case::message_in_message("# c\nhome-b = B\nhome-a = { home-b }", "home-a", "refers to the message")]
#[case::unknown_term("# c\nhome-a = { -gone }", "home-a", "-gone is not defined")]
#[case::term_twice("-t = A\n-t = B", "-t", "is defined twice")]
#[case::not_fluent("# c\nhome-a = {", "", "")]
fn wrong_english_is_refused(#[case] text: &str, #[case] key: &str, #[case] message: &str) {
    let faults = faults(&[("en/home.ftl", text)]);
    let told = faults.iter().any(|fault| {
        fault.file == "locales/en/home.ftl" && fault.id == key && fault.message.contains(message)
    });
    assert!(told, "{faults:#?}");
}

#[rstest]
#[case::unknown_key("home-b = B", "home-b", "is not in locales/en")]
#[case::unknown_variable("home-a = { $m }", "home-a", "$m is not in the English message")]
fn a_translation_cannot_say_what_english_does_not(
    #[case] text: &str,
    #[case] key: &str,
    #[case] message: &str,
) {
    let faults = faults(&[("en/home.ftl", "# c\nhome-a = { $n }"), ("xx/home.ftl", text)]);
    let told = Fault::new("locales/xx/home.ftl", key, "", message);
    assert_eq!(faults, [told]);
}

#[test]
fn right_words_pass_with_a_choice_of_words_and_a_plural() {
    let english = "### About home.\n-t = term\nhome-a = { -t } { PLURAL($n) ->\n    [one] A\n   *[other] { $count }\n }\n\
                   home-b = { $side ->\n    [left] A\n   *[right] B\n }";
    assert_eq!(
        faults(&[("en/home.ftl", english), ("en/words/other.ftl", "-t = word")]),
        []
    );
}
