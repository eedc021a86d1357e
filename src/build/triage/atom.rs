//! One question of a rule, `INPUT OP [VALUE]`: understood, checked against its input, written as Rust.

use super::vocabulary::{Input, Kind};

/// The operators that are followed by words of a list or a choice.
const WORD_OPS: [(&str, &str); 4] = [
    ("has", "Has"),
    ("only", "Only"),
    ("uncleared", "Uncleared"),
    ("is", "Has"),
];
/// The operators that are followed by a number.
const NUMBER_OPS: [(&str, &str); 2] = [("ge", "Ge"), ("le", "Le")];
/// The operators that are followed by another input.
const INPUT_OPS: [(&str, &str); 2] = [("gt_input", "GtInput"), ("le_input", "LeInput")];
/// The operators that stand alone.
const LONE_OPS: [(&str, &str); 3] = [("known", "Known"), ("unknown", "Unknown"), ("none", "Only(&[])")];

/// The words that an atom names, and the atom as Rust.
pub struct Atom {
    pub words: Vec<String>,
    pub rust: String,
}

/// Understands the atoms of a clause.
///
/// # Errors
///
/// What is wrong with the first atom that cannot be, and what would be right.
pub fn clause(text: &str) -> Result<Vec<Atom>, String> {
    text.split(" or ").map(|text| atom(text.trim())).collect()
}

fn atom(text: &str) -> Result<Atom, String> {
    let mut parts = text.splitn(3, ' ');
    let (name, op) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let value = parts.next();
    let input = Input::from_slug(name).ok_or_else(|| format!("{text:?}: no input is named {name:?}"))?;
    let mut words = Vec::new();
    let question = if let Some(variant) = find(&WORD_OPS, op) {
        words = known_words(input, op, value, text)?;
        format!("{variant}(&{words:?})")
    } else if let Some(variant) = find(&NUMBER_OPS, op) {
        format!("{variant}({})", number(input, value.unwrap_or(""), text)?)
    } else if op == "between" {
        let range = value.and_then(|value| value.split_once(".."));
        let (least, most) = range.ok_or_else(|| format!("{text:?}: write between A..B"))?;
        format!(
            "Between({}, {})",
            number(input, least, text)?,
            number(input, most, text)?
        )
    } else if let Some(variant) = find(&INPUT_OPS, op) {
        number_kind(input, text)?;
        let other = Input::from_slug(value.unwrap_or(""));
        let other = other.ok_or_else(|| format!("{text:?}: no input of that name to compare with"))?;
        number_kind(other, text)?;
        format!("{variant}(Input::{other:?})")
    } else if let Some(variant) = find(&LONE_OPS, op).filter(|_| value.is_none()) {
        if op == "none" && !matches!(input.kind(), Kind::List(_)) {
            return Err(format!("{text:?}: only a list can hold none"));
        }
        variant.to_owned()
    } else {
        return Err(format!("{text:?}: no operator {op:?} of that form"));
    };
    let rust = format!("Atom {{ input: Input::{input:?}, test: Test::{question} }}");
    Ok(Atom { words, rust })
}

fn find(table: &[(&str, &'static str)], op: &str) -> Option<&'static str> {
    table
        .iter()
        .find(|(name, _)| *name == op)
        .map(|(_, variant)| *variant)
}

fn known_words(input: Input, op: &str, value: Option<&str>, text: &str) -> Result<Vec<String>, String> {
    let all = match (input.kind(), op) {
        (Kind::List(all), "has" | "only") | (Kind::Choice(all), "is") => all,
        (Kind::List(all), "uncleared") if input == Input::Conditions => all,
        _ => return Err(format!("{text:?}: {op} does not fit {}", input.slug())),
    };
    let words: Vec<String> = value.unwrap_or("").split('|').map(str::to_owned).collect();
    match words.iter().find(|word| !all.contains(&word.as_str())) {
        Some(word) => Err(format!("{text:?}: {word:?} is none of {}", all.join(" "))),
        None => Ok(words),
    }
}

fn number_kind(input: Input, text: &str) -> Result<(i32, i32, bool), String> {
    match input.kind() {
        Kind::Number { min, max, tenths } => Ok((min, max, tenths)),
        _ => Err(format!("{text:?}: {} is no number", input.slug())),
    }
}

fn number(input: Input, value: &str, text: &str) -> Result<i32, String> {
    let (min, max, tenths) = number_kind(input, text)?;
    let read = match (tenths, value.split_once('.')) {
        (true, Some((whole, tenth))) if tenth.len() == 1 => format!("{whole}{tenth}").parse().ok(),
        (false, None) => value.parse::<i32>().ok(),
        _ => None,
    };
    let form = if tenths {
        "a number with one decimal"
    } else {
        "a whole number"
    };
    let read = read.ok_or_else(|| format!("{text:?}: {value:?} is not {form}"))?;
    if (min..=max).contains(&read) {
        Ok(read)
    } else {
        Err(format!(
            "{text:?}: {value} is outside of what {} can be",
            input.slug()
        ))
    }
}
