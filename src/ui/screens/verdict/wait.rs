//! While she waits: what helps, and what would make it an emergency.

use dioxus::prelude::*;

use crate::domain::catalog::RoutineId;
use crate::domain::routine::{MilkSides, milk_sides};
use crate::domain::triage::{Token, Verdict as Answer};
use crate::ui::components::{Glyph, Row};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// What helps until somebody has looked (clinical.md D2).
#[component]
pub(super) fn WhileYouWait(verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let one_side = !verdict.rests().is_empty();
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
                Row { glyph: Glyph::Baby, title: tr.table(milk), sub: tr.table("safety-wait-keep-feeding") }
                StartFeed { verdict: verdict.clone() }
                Row { glyph: Glyph::Snow, title: tr.table(cold), onpress: rest }
                Row { glyph: Glyph::Pill, title: tr.table("safety-wait-pain-relief") }
                Row { glyph: Glyph::Breath, title: tr.table("safety-wait-breathe"), onpress: breathe }
                Row { glyph: Glyph::Pen, title: tr.table("safety-wait-pen-line") }
                Row { glyph: Glyph::Warning, title: tr.table("safety-wait-emergency-if") }
            }
        }
    }
}

/// The line under "Start a feed or pump", which no verdict closes (clinical.md D1).
fn feed_sub(verdict: &Answer) -> &'static str {
    if verdict.rests().is_empty() {
        "safety-wait-feed-usual"
    } else {
        "safety-wait-feed-side"
    }
}

/// The way to a feed or a pump, and to a little milk by hand where that is open.
#[component]
fn StartFeed(verdict: Answer) -> Element {
    let tr = use_tr();
    rsx! {
        Row {
            glyph: Glyph::Bottle,
            title: tr.table("safety-wait-feed"),
            sub: tr.table(feed_sub(&verdict)),
            onpress: move |()| {
                navigator().push(Route::Feed {});
            },
        }
        if milk_sides(Some(&verdict)) != MilkSides::None {
            Row {
                glyph: Glyph::Drop,
                title: tr.table("safety-wait-by-hand"),
                onpress: move |()| {
                    navigator().push(Route::Guide { id: RoutineId::HandExpress });
                },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::profile::Condition;
    use crate::domain::triage::{Answers, Fever, NippleSign, evaluate};

    fn told(change: impl FnOnce(&mut Answers)) -> Answer {
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        change(&mut answers);
        evaluate(&answers)
    }

    #[test]
    fn a_lock_leaves_the_way_to_milk_by_hand() {
        let ill = told(|answers| answers.fever = Some(Fever::Yes));
        assert_eq!(feed_sub(&ill), "safety-wait-feed-usual");
        assert_eq!(milk_sides(Some(&ill)), MilkSides::Both);
    }

    #[test]
    fn broken_skin_and_a_pregnancy_still_say_feed() {
        let sore = told(|answers| answers.nipple = Some([NippleSign::DeepCrack].into()));
        assert_eq!(feed_sub(&sore), "safety-wait-feed-side");
        let pregnant = told(|answers| answers.conditions = Some([Condition::Pregnant].into()));
        assert_eq!(feed_sub(&pregnant), "safety-wait-feed-usual");
        assert_eq!(milk_sides(Some(&pregnant)), MilkSides::None);
    }
}
