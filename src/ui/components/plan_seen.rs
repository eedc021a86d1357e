//! "Seen for this" of a therapist's plan, in words (clinical.md D14).

use dioxus::prelude::*;

use crate::domain::plan::SeenFor;
use crate::domain::triage::RuleId;
use crate::l10n::Tr;
use crate::ui::context::use_tr;

/// What she was seen for, by whom, when, and until when it counts.
#[component]
pub fn SeenLine(
    /// The statement.
    seen: SeenFor,
) -> Element {
    let tr = use_tr();
    rsx! {
        p {
            if let Some(what) = seen_words(&tr, seen.rule) {
                b { "{what}. " }
            }
            {tr.plan_seen_who(seen.by.to_string(), tr.full_day(seen.on), tr.full_day(seen.until))}
        }
    }
}

/// What a rule is about for which a plan may say so; nothing for every other.
fn seen_words(tr: &Tr, rule: RuleId) -> Option<String> {
    match rule {
        RuleId::T17 => Some(tr.plan_seen_t17()),
        RuleId::T17b => Some(tr.plan_seen_t17b()),
        RuleId::T18 => Some(tr.plan_seen_t18()),
        RuleId::T20 => Some(tr.plan_seen_t20()),
        RuleId::T21 => Some(tr.plan_seen_t21()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::SEEN_FOR;
    use crate::domain::settings::Words;
    use crate::l10n::Locale;

    #[test]
    fn what_was_seen_has_words_for_its_rules_alone() {
        let tr = Tr::new(Locale::En, Words::Breast);
        for rule in &crate::domain::triage::RULES {
            assert_eq!(
                seen_words(&tr, rule.id).is_some(),
                SEEN_FOR.contains(&rule.id),
                "{}",
                rule.id
            );
        }
    }
}
