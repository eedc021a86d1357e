//! Rows that cannot be read, each with its line, its column, what stands there and why.

use std::rc::Rc;

use dioxus::prelude::*;

use super::rows_in_words;
use crate::domain::entry::{self, Field};
use crate::domain::settings::Settings;
use crate::import::{Reading, Unreadable, Why};
use crate::l10n::Tr;
use crate::ui::components::{Button, Cell, Weight, count, flaw_words};
use crate::ui::context::{use_app, use_tr};

/// Rows that are shown at first, and more with every tap.
const PIECE: usize = 20;

/// The list, a piece at a time however long it is.
#[component]
pub(super) fn BadRows(reading: Rc<Reading>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut shown = use_signal(|| PIECE);
    let unreadable = &reading.unreadable;
    if unreadable.is_empty() {
        return rsx! {};
    }
    let settings = app.settings();
    let (all, in_words) = rows_in_words(&tr, unreadable.len());
    let more = unreadable.len().saturating_sub(shown()).min(PIECE * 5);
    rsx! {
        section { class: "stack",
            h2 { {tr.move_bad(all, in_words)} }
            p { class: "sub", {tr.move_bad_sub()} }
            ul { class: "rows",
                for (place, row) in unreadable.iter().take(shown()).enumerate() {
                    li { key: "{place}",
                        div { class: "row bad",
                            b { {bad_place(&tr, row)} }
                            if !row.value.is_empty() {
                                Cell { text: row.value.clone() }
                            }
                            span { class: "sub", {why_words(&tr, row, &settings)} }
                        }
                    }
                }
            }
            if more > 0 {
                Button {
                    label: tr.move_bad_more(tr.number(count(more))),
                    weight: Weight::Line,
                    onpress: move |()| shown += more,
                }
            }
        }
    }
}

/// Where it is.
fn bad_place(tr: &Tr, row: &Unreadable) -> String {
    let line = tr.number(i64::try_from(row.line).unwrap_or(i64::MAX));
    let column = match (row.why, Field::find(&row.column)) {
        (Why::Flaw(_), Some(field)) => field_name(tr, field),
        _ => row.column.clone(),
    };
    if column.is_empty() {
        tr.move_bad_line(line)
    } else {
        tr.move_bad_place(line, column)
    }
}

/// Why it cannot be read.
fn why_words(tr: &Tr, row: &Unreadable, settings: &Settings) -> String {
    match row.why {
        Why::NotText => tr.move_why_not_text(),
        Why::OpenQuote => tr.move_why_open_quote(),
        Why::Empty | Why::Flaw(entry::Why::Missing) => tr.move_why_empty(),
        Why::NotATime => tr.move_why_not_a_time(),
        Why::NoSuchDate => tr.move_why_no_such_date(),
        Why::NoSuchHour => tr.move_why_no_such_hour(),
        Why::NoSuchZone => tr.move_why_no_such_zone(),
        Why::NotALength => tr.move_why_not_a_length(),
        Why::NotANumber => tr.move_why_not_a_number(),
        Why::NotAUnit => tr.move_why_not_a_unit(),
        Why::NotASide => tr.move_why_not_a_side(),
        Why::NotAWord => tr.move_why_not_a_word(),
        Why::Contradicts => tr.move_why_contradicts(),
        Why::Flaw(why) => {
            let field = Field::find(&row.column).unwrap_or(Field::At);
            flaw_words(tr, field, why, settings)
        }
    }
}

/// A field of a line, as its form calls it.
fn field_name(tr: &Tr, field: Field) -> String {
    match field {
        Field::At => tr.entry_start(),
        Field::End => tr.entry_end(),
        Field::Note => tr.entry_note(),
        Field::Babies => tr.entry_babies(),
        Field::Sides => tr.entry_sides(),
        Field::Left => tr.entry_left(),
        Field::Right => tr.entry_right(),
        Field::Total => tr.move_part_total(),
        Field::Paused => tr.entry_paused_minutes(),
        Field::Bottle => tr.entry_bottle(),
        Field::BreastMilk => tr.entry_milk_breast(),
        Field::Formula => tr.entry_milk_formula(),
        Field::Duration => tr.entry_duration(),
        Field::Flange => tr.entry_flange(),
        Field::Setting => tr.entry_setting(),
        Field::Name => tr.entry_name(),
        Field::By => tr.entry_massage_by(),
        Field::What => tr.entry_care(),
        Field::Temperature => tr.settings_temperature(),
        Field::Pain => tr.entry_pain(),
        Field::Wets => tr.entry_wets(),
        Field::Stools => tr.entry_stools(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::Words;
    use crate::l10n::{Locale, plain};

    fn told(column: &str, why: Why) -> (String, String) {
        let tr = Tr::new(Locale::En, Words::Breast);
        let row = Unreadable {
            line: 1_204,
            column: column.to_owned(),
            value: String::new(),
            why,
        };
        let words = why_words(&tr, &row, &Settings::default());
        (plain(&bad_place(&tr, &row)), plain(&words))
    }

    #[test]
    fn a_row_is_told_by_its_line_its_column_and_its_reason() {
        let is = |place: &str, why: &str| (place.to_owned(), why.to_owned());
        assert_eq!(
            told("Start Condition", Why::NotALength),
            is("Line 1,204, Start Condition", "This is not a length of time.")
        );
        assert_eq!(
            told("", Why::OpenQuote).0,
            "Line 1,204",
            "the row as a whole has no column"
        );
        assert_eq!(
            told("at", Why::Flaw(entry::Why::InFuture)),
            is("Line 1,204, Start", "This is ahead of now.")
        );
        let range = Why::Flaw(entry::Why::OutOfRange { min: 0, max: 20_000 });
        assert_eq!(
            told("bottle", range),
            is("Line 1,204, In the bottle", "Use a number from 0 to 2000.")
        );
    }
}
