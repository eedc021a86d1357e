//! The words to read out on the phone.

use dioxus::prelude::*;

use crate::domain::catalog::RoutineId;
use crate::domain::settings::TemperatureUnit;
use crate::domain::triage::{Answered, Line, Script, Verdict as Answer};
use crate::l10n::{Tr, lines, plain};
use crate::platform::files::Saved;
use crate::ui::components::{Button, Glyph, Weight};
use crate::ui::context::{App, use_app, use_tr};

/// The words for the phone, sentence by sentence, with a way to keep them.
#[component]
pub(super) fn ReadOut(record: Answered, verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut saved = use_signal(|| None::<String>);
    let sentences = script(app, &tr, &record, &verdict);
    let text = plain(&lines(sentences.iter().map(String::as_str)));
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
                    for sentence in sentences {
                        p { key: "{sentence}", "{sentence}" }
                    }
                }
            }
            Button { label: tr.verdict_save_script(), weight: Weight::Text, glyph: Glyph::Save, onpress: save }
            p { class: "sub", role: "status", {saved().unwrap_or_default()} }
        }
    }
}

/// The sentences of the call script in the reader's language.
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
