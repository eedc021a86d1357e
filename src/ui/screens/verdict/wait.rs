//! While she waits: what helps, and what would make it an emergency.

use dioxus::prelude::*;

use crate::domain::catalog::RoutineId;
use crate::domain::triage::{Token, Verdict as Answer};
use crate::ui::components::{Glyph, Row};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// What helps until somebody has looked (clinical.md D2).
#[component]
pub(super) fn WhileYouWait(verdict: Answer) -> Element {
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

/// What "Start a feed or pump" says and where it leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Feed {
    /// Word key of the line below it.
    sub: &'static str,
    /// The place that it opens; without one the row only tells.
    guide: Option<RoutineId>,
}

/// The way to a feed. No verdict closes it (clinical.md D1); milk by hand is offered where it is open.
fn feed(verdict: &Answer) -> Feed {
    if verdict.blocks(Token::TouchSide) {
        Feed {
            sub: "safety-wait-feed-side",
            guide: None,
        }
    } else if verdict.allows_routine(RoutineId::HandExpress) {
        Feed {
            sub: "safety-wait-feed-by-hand",
            guide: Some(RoutineId::HandExpress),
        }
    } else {
        Feed {
            sub: "safety-wait-feed-usual",
            guide: None,
        }
    }
}

#[component]
fn StartFeed(verdict: Answer) -> Element {
    let tr = use_tr();
    let Feed { sub, guide } = feed(&verdict);
    let open = guide.map(|id| {
        EventHandler::new(move |()| {
            navigator().push(Route::Guide { id });
        })
    });
    rsx! {
        Row {
            glyph: Glyph::Bottle,
            title: tr.table("safety-wait-feed"),
            sub: tr.table(sub),
            onpress: open,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::profile::Condition;
    use crate::domain::triage::{Answers, Fever, NippleSign, evaluate};

    fn told(change: impl FnOnce(&mut Answers)) -> Feed {
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        change(&mut answers);
        feed(&evaluate(&answers))
    }

    #[test]
    fn a_lock_leaves_the_way_to_milk_by_hand() {
        let ill = told(|answers| answers.fever = Some(Fever::Yes));
        assert_eq!(ill.guide, Some(RoutineId::HandExpress));
    }

    #[test]
    fn broken_skin_and_a_pregnancy_still_say_feed() {
        let sore = told(|answers| answers.nipple = Some([NippleSign::DeepCrack].into()));
        assert_eq!((sore.sub, sore.guide), ("safety-wait-feed-side", None));
        let pregnant = told(|answers| answers.conditions = Some([Condition::Pregnant].into()));
        assert_eq!((pregnant.sub, pregnant.guide), ("safety-wait-feed-usual", None));
    }
}
