//! The words to read out on the phone.

use dioxus::prelude::*;

use crate::domain::catalog::RoutineId;
use crate::domain::settings::TemperatureUnit;
use crate::domain::triage::{Answered, Line, Script, Verdict as Answer};
use crate::l10n::{Tr, lines, plain};
use crate::platform::files::Saved;
use crate::ui::components::{Button, Glyph, ReadAloud, Weight};
use crate::ui::context::{App, use_app, use_tr};

/// The words for the phone, sentence by sentence, with a way to keep them.
#[component]
pub(super) fn ReadOut(record: Answered, verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut saved = use_signal(|| None::<String>);
    let sentences = script(app, &tr, &record, &verdict);
    let clinic = app.clinic_words();
    let theirs = clinic
        .as_ref()
        .map_or(Vec::new(), |clinic| said_there(app, clinic, &record, &verdict));
    let text = plain(&lines(theirs.iter().chain(&sentences).map(String::as_str)));
    // On the phone it is the language of the clinic that counts.
    let (aloud, language) = match &clinic {
        Some(clinic) => (lines(theirs.iter().map(String::as_str)), clinic.locale()),
        None => (lines(sentences.iter().map(String::as_str)), tr.locale()),
    };
    let save = move |()| {
        let (bytes, files) = (text.clone().into_bytes(), app.platform().files);
        let tr = app.tr.peek().clone();
        spawn(async move {
            saved.set(match files.save("milkpath-call.txt", bytes).await {
                Ok(Saved::At(_)) => Some(tr.verdict_saved()),
                Ok(Saved::Cancelled) => None,
                Err(crate::platform::Refusal::Unsupported) => Some(tr.errors_no_file()),
                Err(crate::platform::Refusal::Failed) => Some(tr.errors_file_failed()),
            });
        });
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.verdict_read_out()} }
            div { class: "card",
                div { class: "script",
                    if let Some(clinic) = &clinic {
                        Pairs { lang: clinic.tag(), dir: clinic.dir(), theirs, own: sentences }
                    } else {
                        for sentence in sentences {
                            p { key: "{sentence}", "{sentence}" }
                        }
                    }
                }
            }
            ReadAloud { text: aloud, language }
            Button { label: tr.verdict_save_script(), weight: Weight::Text, glyph: Glyph::Save, onpress: save }
            p { class: "sub", role: "status", {saved().unwrap_or_default()} }
        }
    }
}

/// What is read out, sentence by sentence in the language of the clinic, each with what it says in hers.
#[component]
fn Pairs(lang: String, dir: String, theirs: Vec<String>, own: Vec<String>) -> Element {
    // Theirs has one sentence more, the first: that she needs an interpreter.
    let own = std::iter::once(None)
        .chain(own.into_iter().map(Some))
        .chain(std::iter::repeat(None));
    rsx! {
        for (there, here) in theirs.into_iter().zip(own) {
            div { key: "{there}", class: "two",
                p { lang: "{lang}", dir: "{dir}", "{there}" }
                if let Some(here) = here {
                    p { class: "other", "{here}" }
                }
            }
        }
    }
}

/// The sentences in the language of the clinic; the first says which language she speaks and asks for an interpreter.
pub(super) fn said_there(app: App, clinic: &Tr, record: &Answered, verdict: &Answer) -> Vec<String> {
    let first = clinic.language_interpreter(clinic.language_name(app.own_locale()));
    let rest = script(app, clinic, record, verdict);
    std::iter::once(first).chain(rest).collect()
}

/// The sentences of the call script in a language.
fn script(app: App, tr: &Tr, record: &Answered, verdict: &Answer) -> Vec<String> {
    let overview = app.overview.read();
    let tried: Vec<RoutineId> = overview
        .open_sessions
        .iter()
        .map(|session| session.routine)
        .collect();
    let unit = overview.settings.temperature;
    let script = Script::of(
        verdict,
        &record.answers,
        overview.open.as_ref(),
        &tried,
        record.at,
    );
    script
        .lines()
        .iter()
        .map(|line| sentence(tr, line, unit))
        .collect()
}

fn sentence(tr: &Tr, line: &Line, unit: TemperatureUnit) -> String {
    let key = line.key();
    match line {
        Line::Weeks(weeks) => {
            let weeks = i64::from(*weeks);
            tr.table_with(
                &key,
                &[("weeks", weeks.into()), ("weeksText", tr.number(weeks).into())],
            )
        }
        Line::Place(_, Some(hour)) => tr.table_with(&key, &[("hour", tr.number(*hour).into())]),
        Line::Size(size) => tr.table_with(&key, &[("size", tr.lump_size(*size).into())]),
        Line::Hours(hours) => tr.table_with(
            &key,
            &[
                ("hours", (*hours).into()),
                ("hoursText", tr.number(*hours).into()),
            ],
        ),
        Line::Pain(pain) => tr.table_with(&key, &[("pain", tr.number(pain.score()).into())]),
        Line::Highest(warm) => tr.table_with(&key, &[("temperature", tr.temperature(*warm, unit).into())]),
        Line::Tried(routines) => {
            let names: Vec<String> = routines.iter().map(|routine| tr.routine(*routine)).collect();
            tr.table_with(&key, &[("what", tr.list(&names).into())])
        }
        Line::Place(_, None) | Line::Spreading(_) | Line::Ask(_) => tr.table(&key),
    }
}
