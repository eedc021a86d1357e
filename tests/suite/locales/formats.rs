//! Numbers, dates, times, ranges and lists of each language, as they are read; and none falls to the root of CLDR.

use std::fmt::Write as _;
use std::path::Path;

use chrono::NaiveDate;
use milkpath::domain::at::At;
use milkpath::domain::settings::{Digits, Hours, MilkUnit, TemperatureUnit, Words};
use milkpath::domain::units::{Millilitres, Temperature};
use milkpath::l10n::{Formats, Locale, Tr};

/// Marks round pieces, written so that they can be seen.
fn visible(text: &str) -> String {
    text.replace('\u{2066}', "⟨")
        .replace('\u{2067}', "⟨rtl ")
        .replace('\u{2068}', "⟨")
        .replace('\u{2069}', "⟩")
        .replace('\u{200f}', "<rlm>")
        .replace('\u{202f}', " ")
}

pub(super) fn sample(tr: &Tr) -> String {
    let at = At::new(1_772_744_820_000, 60).unwrap();
    let date = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
    let warm = Temperature::from_deci_celsius(380).unwrap();
    let milk = Millilitres::from_deci_ml(900).unwrap();
    let three = Millilitres::from_centi_oz(300).unwrap();
    let feeds = [0_i64, 1, 2, 3, 11, 100, 103].map(|count| {
        tr.table_with(
            "units-hours",
            &[("count", count.into()), ("shown", tr.number(count).into())],
        )
    });
    let lines = [
        ("long day", tr.long_day(date)),
        ("short day", tr.short_day(date)),
        ("full day", tr.full_day(date)),
        ("weekday", tr.weekday(date)),
        ("first day of a week", tr.weekday_name(tr.first_weekday())),
        ("time", tr.clock(at)),
        ("day and time", tr.day_and_clock(at)),
        ("number", tr.tenths(12_345)),
        ("milk", tr.milk(milk, MilkUnit::Millilitres)),
        ("milk in ounces", tr.milk(three, MilkUnit::Ounces)),
        ("temperature", tr.temperature(warm, TemperatureUnit::Celsius)),
        ("in Fahrenheit", tr.temperature(warm, TemperatureUnit::Fahrenheit)),
        ("stopwatch", tr.stopwatch(3_753_000)),
        ("hours", feeds.join(" / ")),
        ("a range in a sentence", tr.table("steps-he2")),
        ("a literal temperature", tr.table("safety-t06-body")),
        ("list", tr.list(&["A".to_owned(), "B".to_owned(), "C".to_owned()])),
    ];
    let mut out = String::new();
    for (name, shown) in lines {
        writeln!(out, "{name}: {}", visible(&shown)).unwrap();
    }
    out
}

#[test]
fn formats_are_those_of_the_language() {
    let mut all = String::new();
    for locale in Locale::ALL {
        let tr = Tr::new(locale, Words::Breast);
        writeln!(all, "# {}\n{}", locale.tag(), sample(&tr)).unwrap();
    }
    for (tag, country) in [("en", "GB"), ("es", "US"), ("ar", "EG"), ("vi", "US")] {
        let formats = Formats {
            country: Some(country.to_owned()),
            ..Formats::default()
        };
        let tr = Tr::with(Locale::find(tag).unwrap(), Words::Breast, &formats);
        writeln!(all, "# {tag} in {country}\n{}", sample(&tr)).unwrap();
    }
    let chosen = Formats {
        hours: Some(Hours::TwentyFour),
        digits: Some(Digits::Own),
        week: Some(chrono::Weekday::Sun),
        ..Formats::default()
    };
    let tr = Tr::with(Locale::find("ar").unwrap(), Words::Breast, &chosen);
    writeln!(
        all,
        "# ar with its own digits, 24 hours and weeks from Sunday\n{}",
        sample(&tr)
    )
    .unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/formats.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&golden, &all).unwrap();
    }
    assert_eq!(
        all,
        std::fs::read_to_string(golden).unwrap(),
        "UPDATE_GOLDEN=1 after looking"
    );
}

#[test]
fn no_date_falls_to_the_root() {
    for locale in Locale::ALL {
        let tr = Tr::new(locale, Words::Breast);
        for month in 1..=12 {
            let date = NaiveDate::from_ymd_opt(2026, month, 5).unwrap();
            for shown in [
                tr.long_day(date),
                tr.short_day(date),
                tr.full_day(date),
                tr.month(2026, month),
            ] {
                assert!(
                    !shown.contains("M0") && !shown.contains("M1"),
                    "{}: {shown}",
                    locale.tag()
                );
            }
            // In words, not as numbers that are read in two ways.
            assert!(
                tr.short_day(date).chars().any(char::is_alphabetic),
                "{}",
                locale.tag()
            );
        }
    }
}
