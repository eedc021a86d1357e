//! The clog as a message: short sentences of plain text, for a chat or a mail.

use super::report::{Clog, Report};
use super::told::words;
use crate::l10n::{Tr, plain};

/// A message is shorter than this, in characters.
pub const LIMIT: usize = 600;

/// From the items that are left to the sentence.
type Say<'a> = Box<dyn Fn(&[String]) -> String + 'a>;

/// A sentence round a list that can be cut, or round one value.
struct Sentence<'a> {
    /// Says them.
    say: Say<'a>,
    /// The items, the weightiest first.
    items: Vec<String>,
    /// How soon it gives way where there is no room: the highest first; 0 stays to the last.
    spare: u8,
}

/// The `clog` of the report, in under [`LIMIT`] characters whatever it holds: side and clinician's clock, hours, size,
/// pain, pain before and after, fever, what was tried, warning signs, and "Can you see me?". Where there is no room,
/// lists lose their last items and then whole sentences go, never a part of a word.
#[must_use]
pub fn message(report: &Report, clog: &Clog, tr: &Tr) -> String {
    let mut sentences = sentences(report, clog, tr);
    loop {
        let text = written(&sentences, tr);
        if text.chars().count() < LIMIT || !shorten(&mut sentences) {
            return text;
        }
    }
}

fn written(sentences: &[Sentence<'_>], tr: &Tr) -> String {
    let text = tr.sentences(sentences.iter().map(|one| (one.say)(&one.items)));
    // The marks that keep "38.0 °C" together from the right go along; elsewhere they would only be in the way.
    if tr.is_rtl() { text } else { plain(&text) }
}

/// Takes one item from the longest list, or the sentence that gives way first; whether there was anything to take.
fn shorten(sentences: &mut Vec<Sentence<'_>>) -> bool {
    let longest = sentences.iter_mut().max_by_key(|one| one.items.len());
    if let Some(list) = longest.filter(|one| one.items.len() > 1) {
        list.items.pop();
        return true;
    }
    let first = (0..sentences.len()).max_by_key(|place| sentences.get(*place).map(|one| one.spare));
    match first {
        Some(place) if sentences.len() > 1 => {
            sentences.remove(place);
            true
        }
        _ => false,
    }
}

fn one<'a>(text: String, spare: u8) -> Sentence<'a> {
    Sentence {
        say: Box::new(move |_| text.clone()),
        items: Vec::new(),
        spare,
    }
}

fn sentences<'a>(report: &Report, clog: &Clog, tr: &'a Tr) -> Vec<Sentence<'a>> {
    let hours = tr.units_hours(clog.hours, tr.number(clog.hours));
    let began = if clog.gone.is_some() {
        tr.report_message_gone(hours)
    } else {
        tr.report_message_there(hours)
    };
    let mut all = vec![one(place(clog, tr), 0), one(began, 0)];
    all.extend(words::size(clog, tr).map(|size| one(tr.report_message_size(size), 3)));
    all.extend(words::pain(clog, tr).map(|pain| one(tr.report_message_pain(pain), 0)));
    all.push(one(
        tr.report_message_fever(words::fever(report, clog, tr.report_message_fever_none(), tr)),
        0,
    ));
    all.extend(words::skin(clog, tr).map(|skin| one(tr.report_message_skin(skin), 4)));
    all.extend(lists(clog, tr));
    all.push(one(tr.report_message_ask(), 0));
    all
}

fn place(clog: &Clog, tr: &Tr) -> String {
    let quarter = words::quarter(clog, tr);
    match words::hour(clog) {
        Some(hour) => tr.report_message_place_clock(quarter, tr.number(hour)),
        None => tr.report_message_place(quarter),
    }
}

/// Warning signs before what was tried: they decide how soon.
fn lists<'a>(clog: &Clog, tr: &'a Tr) -> Vec<Sentence<'a>> {
    let mut signs = clog.signs.clone();
    signs.skin.clear();
    let signs = words::signs(&signs, tr);
    let mut all = Vec::new();
    if signs.is_empty() && !clog.checks.is_empty() {
        all.push(one(tr.report_message_flags(tr.report_flags_none()), 1));
    }
    all.extend(list(signs, 1, |items| tr.report_message_flags(tr.list(items))));
    if let Some(tried) = &clog.tried {
        let what = words::tried(tried, tr);
        all.extend(list(what, 2, |items| tr.report_message_tried(tr.list(items))));
        let changes = words::reliefs(tried, tr);
        all.extend(list(changes, 3, |items| tr.report_message_relief(tr.list(items))));
    }
    all
}

fn list<'a>(items: Vec<String>, spare: u8, say: impl Fn(&[String]) -> String + 'a) -> Option<Sentence<'a>> {
    (!items.is_empty()).then(|| Sentence {
        say: Box::new(say),
        items,
        spare,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::Words;
    use crate::l10n::Locale;

    fn tr() -> Tr {
        Tr::new(Locale::En, Words::Breast)
    }

    #[test]
    fn lists_give_way_before_sentences_and_no_word_is_cut() {
        let tr = tr();
        let items: Vec<String> = (0..40).map(|k| format!("wordnumber{k}")).collect();
        let mut sentences = vec![one("First.".to_owned(), 0)];
        sentences.extend(list(items, 2, |items| tr.report_message_tried(tr.list(items))));
        sentences.push(one("Last?".to_owned(), 0));
        while written(&sentences, &tr).chars().count() >= 120 {
            assert!(shorten(&mut sentences));
        }
        let text = written(&sentences, &tr);
        assert!(
            text.starts_with("First. Tried: wordnumber0") && text.ends_with(". Last?"),
            "{text}"
        );
        let whole = |word: &str| {
            let word = word.trim_matches([',', '.']);
            word.strip_prefix("wordnumber")
                .is_none_or(|rest| rest.parse::<u8>().is_ok())
        };
        assert!(text.split(' ').all(whole), "{text}");
    }
}
