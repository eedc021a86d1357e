//! The drawing, the seconds, the pressure and the words of the step at hand.

use dioxus::prelude::*;

use super::ratings::Ratings;
use super::touch::Touched;
use crate::art::{Look, scene};
use crate::domain::breast_map::Side;
use crate::domain::player::Player;
use crate::domain::routine::{Item, Stretch};
use crate::domain::technique::{Beat, Level};
use crate::l10n::{Tr, plain};
use crate::ui::components::{Drawing, GuideLacks, LookButton, Ring};
use crate::ui::context::{App, use_app, use_tr};

/// How this parent is drawn, with the spot that the session is about.
fn look(app: App, side: Option<Side>) -> Look {
    let draft = app.draft.peek();
    let player = app.player.peek();
    let routine = player.as_ref().map(Player::routine);
    let spot = routine.and_then(|routine| routine.spot);
    let side = side
        .or(spot.map(crate::domain::breast_map::Spot::side))
        .or(routine.and_then(|routine| routine.side));
    Look {
        spot: spot.filter(|spot| side.is_none_or(|side| side == spot.side())),
        lump_mm: draft.size.map(crate::domain::units::LumpSize::mm),
        one_hand: draft.holding,
        ..app.look(side.unwrap_or(Side::Left))
    }
}

/// The drawing; what a finger does on it is told in [`touch`]. It is made once for a step and a look, so that what
/// moves in it is not begun again while the seconds pass.
#[component]
pub(super) fn Stage(stretch: Stretch, dimmed: bool) -> Element {
    let app = use_app();
    let label = plain(&app.guide_words().step(&stretch, "-alt"));
    let (step, side) = (stretch.step, stretch.side);
    let cool = stretch.words.as_deref() == Some("cool");
    let svg = use_memo(use_reactive!(|(step, side, cool, label, dimmed)| {
        let look = Look {
            cool,
            ..look(app, side)
        };
        let drawing = scene(step, &look, 0.0);
        let drawing = if dimmed { drawing.at_rest() } else { drawing };
        drawing.svg(Some(&label))
    }));
    rsx! {
        Touched { class: stage_class(dimmed, (app.propped)()), held: dimmed,
            Drawing { svg: svg() }
            LookButton {}
        }
    }
}

fn stage_class(dimmed: bool, propped: bool) -> String {
    let mut class = String::from("stage");
    for (name, on) in [(" dimmed", dimmed), (" propped", propped)] {
        if on {
            class.push_str(name);
        }
    }
    class
}

/// The ring of seconds, the pressure badge and the count of strokes.
#[component]
pub(super) fn Meter(stretch: Stretch) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let player = app.player.read();
    let Some(progress) = player.as_ref().and_then(|player| player.progress(app.moment())) else {
        return rsx! {};
    };
    let runs = player
        .as_ref()
        .is_some_and(|player| matches!(player.state(), crate::domain::player::State::Running { .. }));
    #[allow(clippy::cast_precision_loss)] // a step lasts minutes
    let gone_s = progress.elapsed_ms as f64 / 1_000.0;
    let left = (progress.left_ms + 999) / 1_000;
    rsx! {
        div { class: "meter",
            Ring {
                total_s: f64::from(stretch.seconds),
                gone_s,
                pace: app.platform().clock.pace(),
                runs,
                shown: tr.number(left),
                turn: "{progress.index}-{stretch.step}",
            }
            if let Some(tempo) = stretch.tempo_per_min.filter(|_| runs) {
                Pulse { tempo, turn: "{progress.index}" }
            }
            if let Some(level) = stretch.level {
                Badge { level }
            }
            if let (Some(now), Some(all)) = (progress.stroke, stretch.reps) {
                span { class: "count hide-xl num",
                    b { {tr.play_count(tr.number(now), tr.number(all))} }
                    span { class: "sub", {counted(&tr, &stretch)} }
                }
            }
        }
    }
}

fn counted(tr: &Tr, stretch: &Stretch) -> String {
    match stretch.row().tempo.map(|tempo| tempo.beat) {
        Some(Beat::Breath) => tr.play_count_breaths(),
        Some(Beat::Hold) => tr.play_count_holds(),
        _ => tr.play_count_strokes(),
    }
}

/// The pressure as a number, dots, a word and what it feels like.
#[component]
fn Badge(level: Level) -> Element {
    let tr = use_tr();
    let number = tr.number(level.number());
    let label = plain(&tr.play_level(number.clone(), tr.level(level)));
    rsx! {
        div { class: "press",
            span { class: "lvl", role: "img", "aria-label": label,
                b { class: "lvl-n num", "{number}" }
                for dot in 1..=3_u8 {
                    i { key: "{dot}", class: if dot <= level.number() { "on" } }
                }
                span { {tr.level(level)} }
            }
            span { class: "sub hide-xl", {tr.level_like(level)} }
        }
    }
}

/// A dot that beats at the tempo of the strokes; one animation a step, no code wakes for it.
#[component]
fn Pulse(tempo: f32, turn: String) -> Element {
    let app = use_app();
    let beat_s = 60.0 / f64::from(tempo) / app.platform().clock.pace();
    rsx! {
        // A key tells only among the pieces of a list: a list of one begins the beat with the step.
        for turn in [turn] {
            i { key: "{turn}", class: "pulse", "aria-hidden": "true", style: "animation-duration:{beat_s:.3}s" }
        }
    }
}

/// What to do, in words, and what may be answered to it.
#[component]
pub(super) fn Words(stretch: Stretch) -> Element {
    let app = use_app();
    let (helped, tr) = (app.helper().is_some(), app.guide_words());
    // Where all is done on one side, the drawing shows which; in a session for both it is said.
    let both = app
        .player
        .read()
        .as_ref()
        .is_some_and(|player| player.routine().side.is_none());
    let side = stretch.side.filter(|_| both && stretch.row().level.is_some());
    rsx! {
        if let Some(side) = side {
            p { class: "sub", lang: tr.tag(), dir: tr.dir(), {told_side(&tr, side, helped)} }
        }
        h1 { class: "say", lang: tr.tag(), dir: tr.dir(),
            span { class: "long", {tr.step(&stretch, "")} }
            span { class: "short", {tr.step(&stretch, "-short")} }
        }
        Lacking {}
        Ratings { stretch: stretch.clone() }
    }
}

/// Which side, as she has it; to a helper as it is told of her.
fn told_side(tr: &Tr, side: Side, helped: bool) -> String {
    match (side, helped) {
        (Side::Left, false) => tr.play_side_left(),
        (Side::Right, false) => tr.play_side_right(),
        (Side::Left, true) => tr.language_her_left(),
        (Side::Right, true) => tr.language_her_right(),
    }
}

/// What the device cannot do, in one quiet line.
#[component]
fn Lacking() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let lacks = (app.lacks)();
    rsx! {
        GuideLacks {}
        if lacks.awake {
            p { class: "sub", role: "status", {tr.play_no_awake()} }
        }
    }
}

/// The short name of what comes next.
#[component]
pub(super) fn Next() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let player = app.player.read();
    let Some(progress) = player.as_ref().and_then(|player| player.progress(app.moment())) else {
        return rsx! {};
    };
    let next = match progress.next {
        Some(Item::Stretch(stretch)) => app.guide_words().step(stretch, "-short"),
        Some(Item::Question(question)) => super::questions::title(&tr, question.ask),
        None => return rsx! { p { class: "next", {tr.play_last()} } },
    };
    rsx! {
        p { class: "next", span { {tr.play_next()} } b { "{next}" } }
    }
}
