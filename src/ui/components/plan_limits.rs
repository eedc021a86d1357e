//! Where the app limits a therapist's plan, in words; and the plan's own words, in their language.

use dioxus::prelude::*;

use crate::domain::at::SECOND;
use crate::domain::catalog::{CAPS, StepId};
use crate::domain::routine::{By, Limited, Why};
use crate::l10n::Tr;
use crate::ui::context::use_tr;

/// Words of the plan's author, in the language of the plan and in its direction.
#[component]
pub fn Quoted(
    /// The words.
    text: String,
    /// BCP 47 tag of their language.
    lang: String,
    /// Extra class.
    #[props(default)]
    class: String,
) -> Element {
    rsx! {
        span { class: "quoted {class}", lang, dir: "auto", "{text}" }
    }
}

/// The short name of a step.
#[must_use]
pub fn step_name(tr: &Tr, step: StepId) -> String {
    tr.table(&format!("steps-{step}-short"))
}

/// So many seconds, in words.
#[must_use]
pub fn seconds_words(tr: &Tr, seconds: u16) -> String {
    tr.plan_seconds(seconds, tr.number(seconds))
}

fn span(tr: &Tr, seconds: u16) -> String {
    tr.span(i64::from(seconds) * SECOND)
}

fn by_words(tr: &Tr, by: By) -> String {
    match by {
        By::Step => tr.plan_by_step(),
        By::Area => tr.plan_by_area(span(tr, CAPS.area_run_s)),
        By::Warm => tr.plan_by_warm(span(tr, CAPS.warm_s)),
        By::HandsOn => tr.plan_by_hands_on(span(tr, CAPS.cool_down_at_s)),
        By::Holds => tr.plan_by_holds(span(tr, CAPS.press_day_s)),
    }
}

/// Why and how a plan was limited.
#[must_use]
pub fn limit_words(tr: &Tr, why: Why) -> String {
    match why {
        Why::Check => tr.plan_limited_check(),
        Why::Plan => tr.plan_limited_plan(),
        Why::Choice => tr.plan_limited_choice(),
        Why::TooSore => tr.plan_limited_too_sore(tr.number(CAPS.pain_go_max)),
        Why::OneHand => tr.plan_limited_one_hand(),
        Why::NothingLeft => tr.plan_limited_nothing_left(),
        Why::Pressure { asked, given } => tr.plan_limited_pressure(tr.level(asked), tr.level(given)),
        Why::Seconds { given: 0, by, .. } => tr.plan_limited_left_out(by_words(tr, by)),
        Why::Seconds { asked, given, by } => tr.plan_limited_seconds(
            seconds_words(tr, asked),
            seconds_words(tr, given),
            by_words(tr, by),
        ),
        Why::FeedFirst => tr.plan_limited_feed_first(),
        Why::NippleFirst => tr.plan_limited_nipple_first(),
        Why::WarmthAsked => tr.plan_limited_warmth_asked(),
        Why::Closing => tr.plan_limited_closing(String::new()),
        Why::Times { asked, given } => tr.plan_limited_times(tr.number(asked), tr.number(given)),
    }
}

/// What is limited of a routine as a whole: its closing steps in one line, everything else in one each.
#[must_use]
pub fn whole_limits(tr: &Tr, limited: &[Limited]) -> Vec<String> {
    let whole = || limited.iter().filter(|one| one.item.is_none());
    let added = whole()
        .filter(|one| one.why == Why::Closing)
        .filter_map(|one| one.step);
    let added: Vec<String> = added.map(|step| step_name(tr, step)).collect();
    let others = whole().filter(|one| one.why != Why::Closing);
    let mut words: Vec<String> = others.map(|one| limit_words(tr, one.why)).collect();
    if !added.is_empty() {
        words.push(tr.plan_limited_closing(added.join(" ")));
    }
    words
}

/// What is limited of single steps: each reason once, with the steps that it is about.
fn by_reason(tr: &Tr, limited: &[Limited]) -> Vec<(String, Vec<String>)> {
    let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
    for one in limited.iter().filter(|one| one.item.is_some()) {
        let words = limit_words(tr, one.why);
        let name = one.step.map(|step| step_name(tr, step)).unwrap_or_default();
        match reasons.iter_mut().find(|(reason, _)| *reason == words) {
            Some((_, names)) => names.push(name),
            None => reasons.push((words, vec![name])),
        }
    }
    reasons
}

/// What the app limits, reason by reason.
#[component]
pub fn PlanLimits(
    /// What was limited.
    limited: Vec<Limited>,
    /// What the list is about.
    title: String,
) -> Element {
    let tr = use_tr();
    let reasons = by_reason(&tr, &limited);
    let whole = whole_limits(&tr, &limited);
    if reasons.is_empty() && whole.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "note limits",
            h3 { "{title}" }
            for (words, names) in reasons {
                div { key: "{words}", class: "stack-s",
                    p { class: "strong", "{words}" }
                    ul { class: "stack-s",
                        for (index, name) in names.into_iter().enumerate() {
                            li { key: "{index}", class: "sub", "{name}" }
                        }
                    }
                }
            }
            for words in whole {
                p { key: "{words}", "{words}" }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::Words;
    use crate::domain::technique::Level;
    use crate::l10n::{Locale, plain};

    #[test]
    fn every_limit_says_what_is_done_instead() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let said = |why| plain(&limit_words(&tr, why));
        let cut = |given, by| Why::Seconds {
            asked: 150,
            given,
            by,
        };
        assert_eq!(
            said(cut(120, By::Area)),
            "The plan asks for 150 seconds. The app stops at 120 seconds: the same area has to rest after 2 minutes."
        );
        assert_eq!(
            said(cut(0, By::HandsOn)),
            "Left out: a session has 18 minutes of strokes at most."
        );
        assert_eq!(
            said(cut(0, By::Holds)),
            "Left out: a day has 4 minutes of gentle holds at most."
        );
        let (asked, given) = (Level::Light, Level::Feather);
        assert!(said(Why::Pressure { asked, given }).contains("stays at Feather"));
        assert!(said(Why::TooSore).contains("up to 4"));
        assert!(said(Why::Times { asked: 6, given: 2 }).contains("6 times a day. The app stops at 2"));
    }

    #[test]
    fn a_reason_is_told_once_with_all_its_steps() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let check = |item, step| Limited {
            item: Some(item),
            step: Some(step),
            why: Why::Check,
        };
        let plan = Limited {
            why: Why::Plan,
            ..check(1, StepId::Ac2)
        };
        let told = by_reason(&tr, &[check(0, StepId::Bf1), plan, check(2, StepId::Bf3)]);
        let counts: Vec<usize> = told.iter().map(|(_, names)| names.len()).collect();
        assert_eq!(counts, [2, 1]);
    }

    #[test]
    fn closing_steps_are_told_in_one_line() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let closing = |step| Limited {
            item: None,
            step: Some(step),
            why: Why::Closing,
        };
        let told = whole_limits(&tr, &[closing(StepId::Ac3), closing(StepId::Ac4)]);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(
            told.iter()
                .all(|line| line.contains(&step_name(&tr, StepId::Ac4)))
        );
    }
}
