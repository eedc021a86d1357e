//! What the answers mean: what to do now, whom to call, what to say, what to do meanwhile.

use dioxus::prelude::*;

use crate::domain::catalog::{CiteKey, RoutineId};
use crate::domain::emergency::{Country, LineKind};
use crate::domain::ids::TriageId;
use crate::domain::profile::Role;
use crate::domain::settings::TemperatureUnit;
use crate::domain::triage::{Answered, Line, Lock, Outcome, Script, Token, Urgency, Verdict as Answer};
use crate::l10n::{Tr, lines, plain};
use crate::platform::files::Saved;
use crate::ui::components::{
    Button, CallLink, CountryPicker, Glyph, Icon, Page, PeopleToCall, Row, Weight, person_name,
};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::flow::offer;
use crate::ui::route::Route;

/// The verdict of one check, as it counts now.
#[component]
pub fn Verdict(id: TriageId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let record = app
        .overview
        .read()
        .triage
        .iter()
        .find(|check| check.id == id)
        .cloned();
    match record {
        Some(record) => {
            let verdict = app.verdict_now(&record);
            rsx! { VerdictView { record, verdict } }
        }
        None => rsx! {
            Page { title: tr.verdict_title(), back: Route::Home {},
                p { {tr.errors_not_found()} }
            }
        },
    }
}

/// Only "now" and the emergency look urgent (clinical.md D9).
fn is_urgent(verdict: &Answer) -> bool {
    verdict.outcome == Outcome::Emergency
        || verdict.outcome == Outcome::Call && verdict.urgency == Some(Urgency::Now)
}

#[component]
fn VerdictView(record: Answered, verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let urgent = is_urgent(&verdict);
    let softened = verdict.outcome != record.verdict.outcome;
    let correct = {
        let record = record.clone();
        move |()| app.correct(&record)
    };
    rsx! {
        Page {
            title: tr.verdict_title(),
            back: Route::Home {},
            foot: rsx! { VerdictFoot { id: record.id, verdict: verdict.clone() } },
            section { class: if urgent { "band" } else { "verdict" },
                if !urgent {
                    span { class: "disc a", Icon { glyph: glyph_of(verdict.outcome) } }
                }
                h2 { class: "head", {tr.table(&verdict.head_key())} }
                p { class: "lead", {tr.table(&verdict.body_key())} }
            }
            if softened {
                p { class: "note", {tr.verdict_lock_still()} }
            }
            if verdict.outcome <= Outcome::Call {
                p { class: "sub", {tr.table("safety-calm-line")} }
            }
            Notes { verdict: verdict.clone(), urgent }
            if verdict.lock != Lock::None {
                p { class: "note", Icon { glyph: Glyph::Lock } span { {tr.verdict_not_massage()} } }
            }
            if verdict.outcome != Outcome::Go || verdict.urgency.is_some() {
                ReadOut { record: record.clone(), verdict: verdict.clone() }
                PeopleToCall { order: whom(&verdict), urgent }
            }
            if verdict.outcome != Outcome::Go {
                WhileYouWait { verdict: verdict.clone() }
            }
            Why { verdict }
            Button { label: tr.verdict_change(), weight: Weight::Line, glyph: Glyph::Pen, onpress: correct }
        }
    }
}

fn glyph_of(outcome: Outcome) -> Glyph {
    match outcome {
        Outcome::Go => Glyph::Check,
        Outcome::Gentle => Glyph::Leaf,
        Outcome::Call | Outcome::Emergency => Glyph::Phone,
    }
}

/// Who is best called for this verdict, first of all.
fn whom(verdict: &Answer) -> Vec<Role> {
    let first: &[Role] = match verdict.urgency {
        _ if verdict.pediatric => &[Role::BabyDoctor, Role::NightLine],
        Some(Urgency::Week) => &[Role::Lactation, Role::Therapist],
        Some(Urgency::AskFirst) => &[Role::Midwife, Role::Therapist],
        _ => &[Role::Midwife, Role::NightLine, Role::Lactation],
    };
    let rest = Role::ALL.into_iter().filter(|role| !first.contains(role));
    first.iter().copied().chain(rest).collect()
}

#[component]
fn Notes(verdict: Answer, urgent: bool) -> Element {
    let tr = use_tr();
    if verdict.notes.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { class: if urgent { "notes note-u" } else { "notes note" }, "aria-label": tr.verdict_notes(),
            for note in verdict.notes {
                li { key: "{note.slug()}",
                    {tr.table(&format!("safety-note-{}", note.slug().replace('_', "-")))}
                }
            }
        }
    }
}

/// The main thing to do, in the thumb's reach.
#[component]
fn VerdictFoot(id: TriageId, verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let wanted = app.draft.read().routine;
    // Only the check that was just made leads to a session; any other leads to a new one.
    let offered = offer(&verdict, wanted)
        .filter(|routine| app.cleared_for(*routine).is_some_and(|check| check.id == id));
    let go = move |routine: RoutineId| {
        app.change_draft(|draft| draft.offered = Some(routine));
        navigator().push(Route::Ready {});
    };
    let length = offered.and_then(|routine| app.length_s(routine, None));
    let about = length.map(|seconds| tr.verdict_about(tr.span(i64::from(seconds.div_ceil(60)) * 60_000)));
    match (verdict.outcome, offered) {
        (Outcome::Go | Outcome::Gentle, Some(routine)) => {
            let label = match routine {
                RoutineId::CalmOnly => tr.verdict_start_gentle(),
                _ => tr.verdict_start(),
            };
            rsx! {
                Button { label, aside: about, weight: Weight::Huge, onpress: move |()| go(routine) }
            }
        }
        (Outcome::Go | Outcome::Gentle, None) => rsx! {
            Button { label: tr.verdict_check_again(), weight: Weight::Huge, onpress: move |()| app.begin(wanted) }
        },
        (Outcome::Emergency, _) => rsx! { EmergencyCall { verdict } },
        (_, offered) => rsx! {
            FirstCall { verdict }
            if let Some(routine) = offered {
                Button {
                    label: if routine == RoutineId::CalmOnly { tr.verdict_open_calm() } else { tr.routine(routine) },
                    aside: about,
                    weight: Weight::Line,
                    onpress: move |()| go(routine),
                }
            }
        },
    }
}

/// The emergency number of the chosen country, or the words where none was chosen.
#[component]
fn EmergencyCall(verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let code = app.settings().country;
    let line = code
        .as_deref()
        .and_then(Country::find)
        .and_then(|country| country.line(LineKind::Emergency));
    match line {
        Some(line) => rsx! {
            CallLink {
                number: line.number,
                label: tr.common_call(),
                name: tr.verdict_emergency_call(line.number),
                huge: true,
                urgent: true,
            }
        },
        None => rsx! {
            p { class: "strong", {tr.verdict_local_number()} }
            CountryPicker {}
        },
    }
}

/// The first of her people that this verdict asks for, or a way to add one.
#[component]
fn FirstCall(verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let urgent = is_urgent(&verdict);
    let overview = app.overview.read();
    let person = whom(&verdict)
        .into_iter()
        .find_map(|role| overview.people.iter().find(|person| person.role == role).cloned());
    match person {
        Some(person) => {
            let name = person_name(&tr, &person);
            rsx! {
                CallLink {
                    number: person.phone,
                    label: tr.verdict_call(name.clone()),
                    name: tr.people_call_name(name),
                    huge: true,
                    urgent,
                }
            }
        }
        None => rsx! {
            Button {
                label: tr.verdict_no_number(),
                weight: if urgent { Weight::Urgent } else { Weight::Huge },
                glyph: Glyph::Phone,
                onpress: move |()| {
                    navigator().push(Route::People {});
                },
            }
        },
    }
}

/// The words for the phone, sentence by sentence, with a way to keep them.
#[component]
fn ReadOut(record: Answered, verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut saved = use_signal(|| None::<String>);
    let sentences = script(app, &tr, &record, &verdict);
    let text = plain(&lines(sentences.iter().map(String::as_str)));
    let save = move |()| {
        let (bytes, files) = (text.clone().into_bytes(), app.platform().files);
        let tr = app.tr.peek().clone();
        spawn(async move {
            saved.set(match files.save("milkpath-call.txt", bytes).await {
                Ok(Saved::Yes) => Some(tr.verdict_saved()),
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

/// What helps until somebody has looked (clinical.md D2).
#[component]
fn WhileYouWait(verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let one_side = verdict.blocks(Token::TouchSide);
    let milk = if one_side {
        "safety-wait-milk-side"
    } else {
        "safety-wait-milk"
    };
    let cold = if verdict.blocks(Token::Cold) {
        "safety-wait-cool"
    } else {
        "safety-wait-cold"
    };
    let breathe = move |()| {
        app.change_draft(|draft| draft.breathe = true);
        navigator().push(Route::Rest {});
    };
    let rest = move |()| {
        navigator().push(Route::Rest {});
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.table("safety-wait-title")} }
            ul { class: "rows",
                Row { glyph: Glyph::Bottle, title: tr.table(milk), sub: tr.table("safety-wait-keep-feeding") }
                Row { glyph: Glyph::Snow, title: tr.table(cold), onpress: rest }
                Row { glyph: Glyph::Breath, title: tr.table("safety-wait-breathe"), onpress: breathe }
                Row { glyph: Glyph::Pen, title: tr.table("safety-wait-pen-line") }
                Row { glyph: Glyph::Pill, title: tr.table("safety-wait-pain-relief") }
                Row { glyph: Glyph::Warning, title: tr.table("safety-wait-emergency-if") }
            }
        }
    }
}

/// The medical words and the sources, only for who asks (clinical.md D9).
#[component]
fn Why(verdict: Answer) -> Element {
    let tr = use_tr();
    let mut cites: Vec<&'static CiteKey> = verdict.rules.iter().flat_map(|rule| rule.rule().cites).collect();
    cites.dedup();
    let names: Vec<String> = cites.iter().map(ToString::to_string).collect();
    rsx! {
        details { class: "card flat",
            summary { class: "strong", {tr.verdict_why()} }
            p { {tr.table(&verdict.why_key())} }
            if !names.is_empty() {
                p { class: "sub", {tr.verdict_why_sub(tr.list(&names))} }
            }
        }
    }
}
