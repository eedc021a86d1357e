//! What may have set a clog off, what helped, and what worked the last time.

use dioxus::prelude::*;

use super::{Button, Weight};
use crate::domain::at::HOUR;
use crate::domain::catalog::RoutineId;
use crate::domain::episode::Episode;
use crate::domain::memory::{Help, Memory};
use crate::domain::trigger::Trigger;
use crate::l10n::Tr;
use crate::ui::context::{use_app, use_tr};

/// What a picture stands for.
#[must_use]
pub fn trigger_name(tr: &Tr, trigger: Trigger) -> String {
    match trigger {
        Trigger::MissedFeed => tr.cause_missed_feed(),
        Trigger::SleptLonger => tr.cause_slept_longer(),
        Trigger::NewPump => tr.cause_new_pump(),
        Trigger::FlangeSuction => tr.cause_flange_suction(),
        Trigger::TightBra => tr.cause_tight_bra(),
        Trigger::Strap => tr.cause_strap(),
        Trigger::Carrier => tr.cause_carrier(),
        Trigger::Binder => tr.cause_binder(),
        Trigger::TummySleep => tr.cause_tummy_sleep(),
        Trigger::NewHold => tr.cause_new_hold(),
        Trigger::SoreLatch => tr.cause_sore_latch(),
        Trigger::CutFeeds => tr.cause_cut_feeds(),
        Trigger::Illness => tr.cause_illness(),
        Trigger::Stress => tr.cause_stress(),
    }
}

/// What may have helped.
#[must_use]
pub fn help_name(tr: &Tr, help: Help) -> String {
    match help {
        Help::Feeds => tr.cause_help_feeds(),
        Help::FeatherStrokes => tr.cause_help_feather_strokes(),
        Help::Butterfly => tr.cause_help_butterfly(),
        Help::Circles => tr.cause_help_circles(),
        Help::GentleHolds => tr.cause_help_gentle_holds(),
        Help::ByHand => tr.cause_help_by_hand(),
        Help::Pump => tr.cause_help_pump(),
        Help::Cold => tr.cause_help_cold(),
        Help::Warm => tr.cause_help_warm(),
        Help::Rest => tr.cause_help_rest(),
        Help::PainMedicine => tr.cause_help_pain_medicine(),
        Help::Antibiotics => tr.cause_help_antibiotics(),
        Help::Massage => tr.cause_help_massage(),
        Help::Seen => tr.cause_help_seen(),
        Help::NotSure => tr.cause_help_not_sure(),
    }
}

/// How many things of the last time are named.
const NAMED: usize = 2;

/// "Last time: gone in 14 h, after feeds and feather strokes."
#[must_use]
pub fn last_words(tr: &Tr, memory: &Memory) -> String {
    let time = tr.short(memory.hours * HOUR);
    let after: Vec<String> = memory
        .after
        .iter()
        .take(NAMED)
        .map(|help| help_name(tr, *help).to_lowercase())
        .collect();
    if after.is_empty() {
        tr.cause_last_bare(time)
    } else {
        tr.cause_last(time, tr.list(&after))
    }
}

/// What worked the last time, and the way to do the same; the check of red flags still comes first.
#[component]
pub fn LastTime(
    /// The clog that is there now.
    clog: Episode,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let memory = use_resource(move || {
        let database = app.database();
        async move { database.memory().await.ok().flatten() }
    });
    let Some(memory) = memory.read().clone().flatten() else {
        return rsx! {};
    };
    let routine = memory.routine.unwrap_or(RoutineId::ClogRelief);
    rsx! {
        section { class: "card flat",
            p { {last_words(&tr, &memory)} }
            p { class: "sub", {tr.cause_again_sub()} }
            Button {
                label: tr.cause_again(),
                weight: Weight::Line,
                onpress: move |()| app.begin_for(routine, Some(&clog)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::breast_map::Side;
    use crate::domain::ids::EpisodeId;
    use crate::domain::settings::Words;
    use crate::l10n::{Locale, plain};

    #[test]
    fn the_last_time_is_told_in_the_order_of_time() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let memory = Memory {
            clog: EpisodeId(1),
            side: Side::Left,
            hours: 14,
            helped: None,
            after: vec![Help::Feeds, Help::FeatherStrokes, Help::Cold],
            routine: None,
        };
        let told = plain(&last_words(&tr, &memory));
        assert_eq!(told, "Last time: gone in 14 h, after feeds and feather strokes.");
        let bare = Memory {
            after: Vec::new(),
            ..memory
        };
        assert_eq!(plain(&last_words(&tr, &bare)), "Last time: gone in 14 h.");
    }
}
