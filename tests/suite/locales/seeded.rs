//! Each check fails on a fault that is put there for it.

use rstest::rstest;

use super::checks::{CHECKS, parity};
use super::{Said, parsed};

fn one(text: &str) -> Said {
    parsed(&format!("home-a = {text}\n")).remove("home-a").unwrap()
}

/// The names of the checks that a translation of `english` does not pass.
fn failing(tag: &str, english: &str, own: &str) -> Vec<&'static str> {
    let (english, own) = (one(english), one(own));
    let fails = CHECKS
        .iter()
        .filter(|(_, check)| check(tag, "home-a", &english, &own).is_some());
    fails.map(|(name, _)| *name).collect()
}

const HOURS: &str = "{ PLURAL($count) ->\n    [one] { $shown } hour\n   *[other] { $shown } hours\n }";

#[rstest]
#[case::variable("es", "It is { $time } now.", "Es ahora.", "variables")]
#[case::form_left_out(
    "es",
    HOURS,
    "{ PLURAL($count) ->\n   *[other] { $shown } horas\n }",
    "plurals"
)]
#[case::form_too_many(
    "vi",
    HOURS,
    "{ PLURAL($count) ->\n    [one] a\n    [few] b\n   *[other] { $shown } c\n }",
    "plurals"
)]
#[case::wrong_default(
    "es",
    HOURS,
    "{ PLURAL($count) ->\n   *[one] { $shown } hora\n    [other] { $shown } horas\n }",
    "plurals"
)]
#[case::not_translated("vi", "Save it for later", "Save it for later", "left over English")]
#[case::half_translated(
    "zh-Hans",
    "Rest on your side now.",
    "请 rest on your side。",
    "left over English"
)]
#[case::other_script("es", "Rest.", "Descаnsa.", "script")]
#[case::control("ar", "Rest.", "استريحي\u{200f}.", "controls")]
#[case::not_composed("vi", "Rest.", "Nghi\u{309}.", "controls")]
#[case::end_mark("es", "Is it sore?", "Duele", "ends")]
#[case::statement_for_question("zh-Hans", "Is it sore?", "痛。", "ends")]
#[case::number("es", "Wait 10 minutes.", "Espera 15 minutos.", "numbers")]
#[case::number_left_out("vi", "At 38.5 °C call.", "Khi sốt, hãy gọi.", "numbers")]
fn a_fault_is_found(#[case] tag: &str, #[case] english: &str, #[case] own: &str, #[case] check: &str) {
    assert!(
        failing(tag, english, own).contains(&check),
        "{:?}",
        failing(tag, english, own)
    );
}

#[rstest]
#[case(
    "es",
    HOURS,
    "{ PLURAL($count) ->\n    [one] { $shown } hora\n   *[other] { $shown } horas\n }"
)]
#[case("zh-Hans", HOURS, "{ $shown } 小时")]
#[case("ar", "At 38.5 °C call.", "اتصلي عند 38.5 °C.")]
#[case("vi", "{ $one } · { $two }", "{ $one } · { $two }")]
fn what_is_right_passes(#[case] tag: &str, #[case] english: &str, #[case] own: &str) {
    assert_eq!(failing(tag, english, own), Vec::<&str>::new());
}

#[test]
fn a_message_that_is_missing_is_found() {
    let english = parsed("home-a = A\nhome-b = B\n");
    assert_eq!(parity(&english, &parsed("home-a = A\n")), ["home-b is missing"]);
}

#[test]
fn a_text_that_is_too_long_is_found() {
    let mut english = one("Save");
    english.comment = "A button. Max 8 characters.".to_owned();
    let (_, length) = CHECKS.iter().find(|(name, _)| *name == "length").unwrap();
    assert!(length("es", "home-a", &english, &one("Guardar ahora")).is_some());
    assert!(length("es", "home-a", &english, &one("Guardar")).is_none());
}
