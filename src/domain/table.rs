//! The log as a table, for its export and its way back: the columns, and cells that no spreadsheet takes for a formula.

/// The columns, in their order. The first one is of version 1 of the table; a later version has another name there.
///
/// Instants are RFC 3339 with the offset of the place; `_s` are seconds, `_ml` millilitres, `_mm` millimetres, `_c`
/// degrees Celsius. Cells that list something (`babies`, `sides`, `trouble`, `mood`) part it by blanks, `babies` by `;`.
pub const COLUMNS: [&str; 36] = [
    KIND,
    "start",
    "end",
    "babies",
    "baby_sides",
    "note",
    "sides",
    "left_s",
    "right_s",
    "total_s",
    "paused_s",
    "bottle",
    "bottle_ml",
    "bottle_breast_milk_ml",
    "bottle_formula_ml",
    "method",
    "pumped_sides",
    "left_ml",
    "right_ml",
    "total_ml",
    "duration_s",
    "flange_mm",
    "setting",
    "trouble",
    "care",
    "care_name",
    "care_by",
    "care_what",
    "care_felt",
    "temperature_c",
    "pain",
    "mood",
    "wets",
    "stools",
    "source",
    "key",
];

/// The first column: what a line is about. Its name marks the table and its version.
pub const KIND: &str = "milkpath_1";
/// How the first column of every version begins.
pub const MARK: &str = "milkpath_";
/// What an empty list says that was asked and answered "None of these", and a baby without a side among those with one.
pub const NONE: &str = "none";

/// What `sides` say of a feed at the breast where both were used and nobody knows which was first.
pub const UNKNOWN: &str = "unknown";

/// A text as a cell: what a spreadsheet would take for a formula, or for this mark itself, gets a `'` before it.
#[must_use]
pub fn harmless(text: &str) -> String {
    let risky = |c: char| "=+-@'\t\r\n＝＋－＠".contains(c);
    if text.starts_with(risky) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text of such a cell.
#[must_use]
pub fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

/// Names as one cell, parted by `;`.
#[must_use]
pub fn joined<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let escaped = |name: &str| name.replace('\\', "\\\\").replace(';', "\\;");
    names.map(escaped).collect::<Vec<_>>().join("; ")
}

/// The names of such a cell.
#[must_use]
pub fn parted(cell: &str) -> Vec<String> {
    let (mut names, mut name, mut escaped) = (Vec::new(), String::new(), false);
    for c in cell.chars() {
        match c {
            c if escaped => {
                name.push(c);
                escaped = false;
            }
            '\\' => escaped = true,
            ';' => names.push(std::mem::take(&mut name)),
            c => name.push(c),
        }
    }
    names.push(name);
    let trimmed = names.iter().map(|name| name.trim().to_owned());
    trimmed.filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_harmless_and_comes_back(text in any::<String>()) {
            let cell = harmless(&text);
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert_eq!(plain(&cell), text);
        }

        #[test]
        fn any_names_come_back(names in proptest::collection::vec("[a-z;\\\\']{1,6}", 0..4)) {
            prop_assert_eq!(parted(&joined(names.iter().map(String::as_str))), names);
        }
    }

    #[test]
    fn formulas_are_marked_and_nothing_else() {
        assert_eq!(harmless("=HYPERLINK(\"http://a\")"), "'=HYPERLINK(\"http://a\")");
        assert_eq!(harmless("'tis fine"), "''tis fine");
        assert_eq!(harmless("fine = good"), "fine = good");
    }
}
