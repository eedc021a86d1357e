//! What a file does not say: one question after the other, with an example out of the file. Nothing is chosen before.

use chrono_tz::Tz;
use dioxus::prelude::*;

use super::zones::{ZonePick, zone_name};
use crate::domain::text::Line;
use crate::import::{Answers, Asked, Question};
use crate::l10n::Tr;
use crate::ui::components::{Answers as Ways, Button, Cell, Taken, TextField, Weight, count};
use crate::ui::context::{use_app, use_tr};
use crate::ui::moving::answers::{ALL, answer, forget, place};
use crate::ui::moving::{Ask, Given};

/// The question that is next.
#[component]
pub(super) fn Asking(ask: Ask) -> Element {
    let (app, tr) = (use_app(), use_tr());
    match ask {
        Ask::Baby => rsx! { Baby {} },
        Ask::File(asked) => {
            let question = asked.question;
            rsx! {
                section { class: "card asked",
                    Title { words: title(&tr, question) }
                    if question == Question::HourTwice {
                        p { class: "sub", {tr.move_ask_hour_sub()} }
                    }
                    Sample { asked }
                    if question == Question::Zone {
                        ZonePick { onpick: move |zone: Tz| app.change_given(|given| given.answers.zone = Some(zone)) }
                    } else {
                        Ways {
                            label: title(&tr, question),
                            options: options(&tr, question),
                            chosen: None::<usize>,
                            onpick: move |index: usize| {
                                app.change_given(|given| answer(&mut given.answers, question, index));
                            },
                        }
                    }
                }
            }
        }
    }
}

/// The question. It takes the focus, so that it is on the screen and is read out.
#[component]
fn Title(words: String) -> Element {
    rsx! {
        h2 {
            tabindex: "-1",
            onmounted: move |event| {
                spawn(async move {
                    // Where the device cannot, she still sees it.
                    let _ = event.data().set_focus(true).await;
                });
            },
            "{words}"
        }
    }
}

/// A cell that needs the answer.
#[component]
fn Sample(asked: Asked) -> Element {
    let tr = use_tr();
    let line = tr.number(i64::try_from(asked.line).unwrap_or(i64::MAX));
    rsx! {
        div { class: "stack-s",
            span { class: "sub", {tr.move_sample(line)} }
            Cell { text: asked.sample }
            span { class: "sub", {tr.move_waits(asked.rows, tr.number(asked.rows))} }
        }
    }
}

/// The question in words.
fn title(tr: &Tr, question: Question) -> String {
    match question {
        Question::Zone => tr.move_ask_zone(),
        Question::HourTwice => tr.move_ask_hour(),
        Question::DateOrder => tr.move_ask_dates(),
        Question::Unit => tr.move_ask_unit(),
        Question::Letterless => tr.move_ask_letterless(),
        Question::PumpOrder => tr.move_ask_pump(),
        Question::Bottle => tr.move_ask_bottle(),
    }
}

/// The ways to answer, in the order of `ui::moving::answers`.
fn options(tr: &Tr, question: Question) -> Vec<String> {
    match question {
        Question::Zone => Vec::new(),
        Question::HourTwice => vec![tr.move_hour_first(), tr.move_hour_second()],
        Question::DateOrder => vec![tr.move_dates_month(), tr.move_dates_day()],
        Question::Unit => vec![tr.entry_unit_ml(), tr.entry_unit_oz()],
        Question::Letterless => vec![
            tr.move_letterless_minutes(),
            tr.move_letterless_hours(),
            tr.move_letterless_unknown(),
        ],
        Question::PumpOrder => vec![
            tr.move_pump_first(),
            tr.move_pump_second(),
            tr.move_pump_unknown(),
        ],
        Question::Bottle => vec![
            tr.entry_milk_breast(),
            tr.entry_milk_formula(),
            tr.entry_milk_mixed(),
            tr.move_bottle_unknown(),
        ],
    }
}

/// Which baby the file is about: one that is known, another name, or none.
#[component]
fn Baby() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let babies = app.log.read().babies.clone();
    let mut typed = use_signal(String::new);
    let mut flaw = use_signal(|| None::<String>);
    let mut options: Vec<String> = babies.iter().map(|baby| baby.name.to_string()).collect();
    options.push(tr.move_baby_none());
    let say = move |name: Option<Line>| {
        app.change_given(|given| {
            given.answers.baby = name;
            given.baby_said = true;
        });
    };
    let take = move |()| match Line::new(&typed.peek()) {
        Ok(name) => say(Some(name)),
        Err(bad) => {
            let tr = app.tr.peek();
            flaw.set(Some(match bad.length {
                0 => tr.babies_name_missing(),
                _ => tr.entry_flaw_text(tr.number(count(bad.most))),
            }));
        }
    };
    rsx! {
        section { class: "card asked",
            Title { words: tr.move_ask_baby() }
            Ways {
                label: tr.move_ask_baby(),
                options,
                chosen: None::<usize>,
                onpick: move |index: usize| say(babies.get(index).map(|baby| baby.name.clone())),
            }
            TextField {
                label: tr.move_baby_new(),
                shown: String::new(),
                why: flaw(),
                ontext: move |text| typed.set(text),
            }
            Button { label: tr.move_baby_take(), weight: Weight::Line, onpress: take }
        }
    }
}

/// What she answered; a tap asks it again.
#[component]
pub(super) fn Said(given: Given) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut all: Vec<(Option<Question>, String)> = ALL
        .into_iter()
        .filter_map(|question| Some((Some(question), said(&tr, &given.answers, question)?)))
        .collect();
    if given.baby_said {
        let name = given.answers.baby.as_ref();
        let words = name.map_or_else(
            || tr.move_said_no_baby(),
            |name| tr.move_said_baby(name.to_string()),
        );
        all.push((None, words));
    }
    if all.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "stack",
            h2 { {tr.move_said()} }
            for (question, words) in all {
                Taken {
                    key: "{words}",
                    label: words,
                    onpress: move |()| app.change_given(|given| ask_again(given, question)),
                }
            }
        }
    }
}

/// Takes an answer back; `None` is the one about the baby.
fn ask_again(given: &mut Given, question: Option<Question>) {
    if let Some(question) = question {
        return forget(&mut given.answers, question);
    }
    given.baby_said = false;
    given.answers.baby = None;
}

/// What a question is about, in a word.
fn about(tr: &Tr, question: Question) -> String {
    match question {
        Question::Zone => tr.move_said_zone(),
        Question::HourTwice => tr.move_said_hour(),
        Question::DateOrder => tr.move_said_dates(),
        Question::Unit => tr.move_said_unit(),
        Question::Letterless => tr.move_said_letterless(),
        Question::PumpOrder => tr.move_said_pump(),
        Question::Bottle => tr.move_said_bottle(),
    }
}

/// An answer in words.
fn said(tr: &Tr, answers: &Answers, question: Question) -> Option<String> {
    if question == Question::Zone {
        let zone = zone_name(tr, answers.zone?);
        return Some(tr.move_said_one(about(tr, question), zone));
    }
    let place = place(answers, question)?;
    let answer = options(tr, question).get(place).cloned()?;
    Some(tr.move_said_one(about(tr, question), answer))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::Words;
    use crate::l10n::{Locale, plain};

    #[test]
    fn every_way_to_answer_has_its_words_and_no_more() {
        let tr = Tr::new(Locale::En, Words::Breast);
        for question in ALL.into_iter().filter(|question| *question != Question::Zone) {
            let words = options(&tr, question);
            for index in 0..=words.len() {
                let mut answers = Answers::default();
                answer(&mut answers, question, index);
                let said = said(&tr, &answers, question).map(|said| plain(&said));
                let wanted = words
                    .get(index)
                    .map(|way| format!("{}: {way}", about(&tr, question)));
                assert_eq!(said, wanted, "{question:?}");
            }
        }
    }
}
