//! What is wrong with a plan, in words: the field by its name, why, and the mend.

use crate::domain::at::SECOND;
use crate::domain::plan::{MOST_BYTES, VERSION, Why};
use crate::l10n::Tr;
use crate::ui::components::{count, joined};

/// What is wrong and what would be right.
#[must_use]
pub fn why_words(tr: &Tr, why: &Why) -> String {
    let number = |found: usize| tr.number(count(found));
    let day = |text: &str| {
        let known = text.parse();
        known.map_or_else(|_| text.to_owned(), |day| tr.full_day(day))
    };
    let span = |seconds: u32| tr.span(i64::from(seconds) * SECOND);
    match why {
        Why::TooLarge { bytes } => tr.plan_why_too_large(number(*bytes), number(MOST_BYTES)),
        Why::NotJson { line, column, .. } => tr.plan_why_not_json(number(*line), number(*column)),
        Why::NotAPlan => tr.plan_why_not_a_plan(),
        Why::TooNew { version } => tr.plan_why_too_new(version.to_string(), tr.number(VERSION)),
        Why::WrongVersion { found } => tr.plan_why_wrong_version(found.clone(), tr.number(VERSION)),
        Why::Missing => tr.plan_why_missing(),
        Why::UnknownField { .. } => tr.plan_why_unknown_field(),
        Why::WrongKind { wanted } => tr.plan_why_wrong_kind(kind_words(tr, wanted)),
        Why::UnknownId { found, .. } => tr.plan_why_unknown_id(found.clone()),
        Why::OutOfRange { found, least, most } => {
            tr.plan_why_out_of_range(found.clone(), least.clone(), most.clone())
        }
        Why::TextLength { found, most } => tr.plan_why_text_length(number(*found), number(*most)),
        Why::HiddenSign { code } => tr.plan_why_hidden_sign(format!("U+{code:04X}")),
        Why::TooMany { found, least, most } => {
            tr.plan_why_too_many(number(*found), number(*least), number(*most))
        }
        Why::NoDate { found } => tr.plan_why_no_date(found.clone()),
        Why::EndsBefore { first } => tr.plan_why_ends_before(day(first)),
        Why::TooLate { last } => tr.plan_why_too_late(day(last)),
        Why::NoLanguage { found } => tr.plan_why_no_language(found.clone()),
        Why::BothLengths => tr.plan_why_both_lengths(),
        Why::NothingRepeats => tr.plan_why_nothing_repeats(),
        Why::Twice => tr.plan_why_twice(),
        Why::NotBf4 => tr.plan_why_not_bf4(),
        Why::LeftOut => tr.plan_why_left_out(),
        Why::NoPress => tr.plan_why_no_press(),
        Why::TooLong { seconds, most } => tr.plan_why_too_long(span(*seconds), span(*most)),
    }
}

/// The kinds of values, as the reader of plans calls them.
fn kind_words(tr: &Tr, wanted: &str) -> String {
    match wanted {
        "a text" => tr.plan_kind_text(),
        "a whole number" => tr.plan_kind_whole(),
        "a number" => tr.plan_kind_number(),
        "an object" => tr.plan_kind_object(),
        "a list" => tr.plan_kind_list(),
        "true or false" => tr.plan_kind_yes(),
        other => other.to_owned(),
    }
}

/// A path such as `routines[0].items[2].seconds` in words: "Routine 1 · Step 3 · Seconds".
#[must_use]
pub fn field_words(tr: &Tr, path: &str) -> String {
    if path.is_empty() {
        return tr.plan_field_file();
    }
    joined(tr, path.split('.').map(|part| part_words(tr, part)).collect())
}

fn part_words(tr: &Tr, part: &str) -> String {
    let (name, place) = part.split_once('[').map_or((part, None), |(name, rest)| {
        (name, rest.trim_end_matches(']').parse::<usize>().ok())
    });
    let number = place.map(|place| tr.number(count(place.saturating_add(1))));
    match (name, number) {
        ("routines", Some(number)) => tr.plan_field_routine(number),
        ("items", Some(number)) => tr.plan_field_item(number),
        (name, Some(number)) => tr.plan_field_nth(name_words(tr, name), number),
        (name, None) => name_words(tr, name),
    }
}

fn name_words(tr: &Tr, name: &str) -> String {
    match name {
        "milkpath_plan" => tr.plan_field_version(),
        "author" => tr.plan_field_author(),
        "language" => tr.plan_field_language(),
        "client" => tr.plan_field_client(),
        "from" => tr.plan_field_from(),
        "until" => tr.plan_field_until(),
        "routines" => tr.plan_field_routines(),
        "name" => tr.plan_field_name(),
        "times_a_day" => tr.plan_field_times(),
        "max_level" => tr.plan_field_level(),
        "items" => tr.plan_field_items(),
        "step" => tr.plan_field_step(),
        "seconds" => tr.plan_field_seconds(),
        "reps" => tr.plan_field_reps(),
        "side" => tr.plan_field_side(),
        "note" => tr.plan_field_note(),
        "avoid" => tr.plan_field_avoid(),
        "call" => tr.plan_field_call(),
        "lines" => tr.plan_field_lines(),
        "temperature_c" => tr.plan_field_temperature(),
        "pain" => tr.plan_field_pain(),
        "hours" => tr.plan_field_hours(),
        "bf4" => tr.plan_field_bf4(),
        "compression" => tr.plan_field_compression(),
        "pain_go_max" => tr.plan_field_pain_go(),
        "seen" => tr.plan_field_seen(),
        "rule" => tr.plan_field_rule(),
        "by" => tr.plan_field_by(),
        "on" => tr.plan_field_on(),
        // A field that no plan has stands as it was written.
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Plan;
    use crate::domain::settings::Words;
    use crate::l10n::{Locale, plain};

    fn tr() -> Tr {
        Tr::new(Locale::En, Words::Breast)
    }

    #[test]
    fn a_path_is_told_by_the_names_of_its_places() {
        let told = |path| plain(&field_words(&tr(), path));
        assert_eq!(
            told("routines[0].items[2].seconds"),
            "Routine 1 · Step 3 · Seconds"
        );
        assert_eq!(told("seen[1].rule"), "Seen for this 2 · What for");
        assert_eq!(told("call.lines[0]"), "When to call · Line 1");
        assert_eq!(told("colour"), "colour");
        assert_eq!(told(""), "The whole file");
    }

    /// Every wrong file of the fixtures says its field by name, and no word of the machine.
    #[test]
    fn every_wrong_plan_is_told_in_words() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/plan");
        let mut slugs = std::collections::BTreeSet::new();
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if !name.starts_with("bad-") {
                continue;
            }
            let bad = Plan::read(&std::fs::read(&path).unwrap()).unwrap_err();
            slugs.insert(bad.why.slug());
            let (place, why) = (
                plain(&field_words(&tr(), &bad.field)),
                plain(&why_words(&tr(), &bad.why)),
            );
            assert!(!place.is_empty() && !place.contains('_'), "{name}: {place}");
            // What the file says stands between quotes.
            let own = why.split('“').next().unwrap_or_default();
            assert!(why.ends_with(['.', ':']) && !own.contains('_'), "{name}: {why}");
        }
        let large = Plan::read(&vec![b' '; MOST_BYTES + 1]).unwrap_err();
        slugs.insert(large.why.slug());
        assert!(slugs.len() >= 23, "{slugs:?}");
    }
}
