//! Why this answer: the medical words and the sources.

use dioxus::prelude::*;

use crate::domain::catalog::CiteKey;
use crate::domain::triage::Verdict as Answer;
use crate::l10n::Tr;
use crate::ui::context::use_tr;

/// The medical words and the sources, only for who asks (clinical.md D9).
#[component]
pub(super) fn Why(verdict: Answer) -> Element {
    let tr = use_tr();
    let mut open = use_signal(|| false);
    let sources = sources(&verdict);
    rsx! {
        section { class: "card flat",
            // A button, since screen readers find no role in a summary here.
            button {
                r#type: "button",
                class: "fold strong",
                "aria-expanded": if open() { "true" } else { "false" },
                onclick: move |_| open.toggle(),
                {tr.verdict_why()}
            }
            if open() {
                p { {tr.table(&verdict.why_key())} }
                if sources.is_empty() {
                    for line in unsourced(&tr, &verdict) {
                        p { key: "{line}", class: "sub", "{line}" }
                    }
                } else {
                    h3 { {tr.about_sources()} }
                    for key in sources {
                        p { key: "{key}", class: "sub", lang: "en", dir: "ltr", {key.reference()} }
                    }
                }
            }
        }
    }
}

/// What stands behind a rule without a source, by its mark: our choice (D), our memory (R).
fn unsourced(tr: &Tr, verdict: &Answer) -> Vec<String> {
    let mark = verdict.headline.rule().mark;
    let chosen = mark.contains('D').then(|| tr.guides_evidence_d());
    let recalled = mark.contains('R').then(|| tr.about_mark_r());
    chosen.into_iter().chain(recalled).collect()
}

/// The sources of every rule that spoke, each once, those of the headline first.
fn sources(verdict: &Answer) -> Vec<CiteKey> {
    let mut keys = Vec::new();
    let rules = std::iter::once(&verdict.headline).chain(&verdict.rules);
    for key in rules.flat_map(|rule| rule.rule().cites) {
        if !keys.contains(key) {
            keys.push(*key);
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::settings::Words;
    use crate::domain::triage::{Answers, Fever, RULES, SkinSign, evaluate};
    use crate::l10n::Locale;

    #[test]
    fn each_source_is_named_once_and_the_headline_leads() {
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        answers.fever = Some(Fever::Yes);
        answers.skin = Some([SkinSign::Streaks, SkinSign::Hot].into());
        let keys = sources(&evaluate(&answers));
        // T07 BHS NHSDG, T08 BHS, T22 NHSDG AAFP24 ABM36.
        assert_eq!(
            keys,
            [CiteKey::Bhs, CiteKey::Nhsdg, CiteKey::Aafp24, CiteKey::Abm36]
        );
        assert!(
            keys.iter()
                .all(|key| key.reference().len() > key.to_string().len())
        );
    }

    #[test]
    fn a_rule_without_a_source_says_what_it_rests_on() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let mut verdict = evaluate(&Answers::none_of_these());
        for rule in RULES.iter().filter(|rule| rule.cites.is_empty()) {
            verdict.headline = rule.id;
            assert!(!unsourced(&tr, &verdict).is_empty(), "{}", rule.id);
        }
    }
}
