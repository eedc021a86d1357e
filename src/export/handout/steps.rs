//! The routines of a plan, step by step.

use super::{Routine, Step, own_lines};
use crate::domain::breast_map::Side;
use crate::domain::catalog::StepId;
use crate::domain::pain::Pain;
use crate::domain::plan::{Plan, PlanRoutine};
use crate::domain::routine::{
    Ask, Choice, Item, NotPlanned, Question, Stretch, Wishes, build_planned, times,
};
use crate::domain::technique::{Beat, Level};
use crate::l10n::{Tr, plain};

/// A stretch that is told, whether she may leave it out, and what else is as good.
type Shown<'a> = (&'a Stretch, bool, Option<&'a Stretch>);

/// The routine at `place`, as the app guides somebody to whom everything is open.
pub(super) fn routine(plan: &Plan, place: usize, tr: &Tr) -> Option<Routine> {
    let its = plan.routines.get(place)?;
    // How she is on the day is for the check to say.
    let open = Wishes {
        pain: Some(Pain::NONE),
        ..Wishes::default()
    };
    let (built, limited) = match build_planned(plan, place, &open, None) {
        Ok(planned) => (Some(planned.routine), planned.limited),
        Err(NotPlanned::NothingLeft { limited } | NotPlanned::Closed { limited, .. }) => (None, limited),
        Err(NotPlanned::NoSuchRoutine { .. }) => return None,
    };
    // When to call has a block of its own on the page: only where the plan itself asks for it, it is a step too.
    let asked = |step: StepId| step != StepId::Ac8 || its.items.iter().any(|item| item.step == step);
    let all = built.iter().flat_map(|built| &built.items).flat_map(shown);
    let shown: Vec<Shown<'_>> = all.filter(|(stretch, ..)| asked(stretch.step)).collect();
    let not = built.as_ref().map(|built| {
        let key = format!("routines-not-{}", built.id.as_str().replace('_', "-"));
        tr.handout_not(tr.table(&key))
    });
    let sides = sides(&shown).then(|| tr.handout_sore_side());
    let nothing = built.is_none().then(|| tr.handout_nothing_left());
    Some(Routine {
        name: its.name.to_string(),
        about: about(plan, its, &shown, tr),
        lines: nothing.into_iter().chain(sides).chain(not).collect(),
        note: its
            .note
            .as_ref()
            .map_or_else(Vec::new, |note| own_lines(note.as_str())),
        steps: shown.into_iter().map(|shown| step(shown, tr)).collect(),
        limited,
    })
}

/// What is told of an item. Of a question the way that its plan asks for; the others are hers to choose on the day.
fn shown(item: &Item) -> Vec<Shown<'_>> {
    match item {
        Item::Stretch(stretch) => vec![(stretch, false, None)],
        Item::Question(question) => {
            let way = |id: &str| stretches(question, id);
            match question.ask {
                Ask::Warmth => {
                    let cool = way("cool").first();
                    let first = way("warm").first().or(cool);
                    let other = cool.filter(|cool| first.is_some_and(|first| first != *cool));
                    first.map(|first| (first, true, other)).into_iter().collect()
                }
                Ask::Removal => optional(way("compress")),
                Ask::Nipple => optional(way("do")),
                Ask::Breathe | Ask::MilkFlowing | Ask::Milk => optional(item.nominal()),
            }
        }
    }
}

fn stretches<'a>(question: &'a Question, id: &str) -> &'a [Stretch] {
    let choice = question.choices.iter().find(|choice: &&Choice| choice.id == id);
    choice.map_or(&[], |choice| choice.stretches.as_slice())
}

fn optional(stretches: &[Stretch]) -> Vec<Shown<'_>> {
    stretches.iter().map(|stretch| (stretch, true, None)).collect()
}

/// Whether a step that has a side names none.
fn sides(shown: &[Shown<'_>]) -> bool {
    shown
        .iter()
        .any(|(stretch, ..)| stretch.level.is_some() && stretch.side.is_none())
}

/// How often on a day, how long, how hard at most.
fn about(plan: &Plan, its: &PlanRoutine, shown: &[Shown<'_>], tr: &Tr) -> Vec<String> {
    let times = times(plan, its);
    let clocked = shown.iter().filter(|(stretch, ..)| !stretch.background);
    let seconds: i64 = clocked.map(|(stretch, ..)| i64::from(stretch.seconds)).sum();
    let minutes = (seconds + 30) / 60;
    let mut about = vec![tr.handout_times(times, tr.number(times))];
    if seconds > 0 {
        let length = tr.units_minutes(minutes.max(1), tr.number(minutes.max(1)));
        about.push(tr.handout_about(length));
    }
    let hardest: Option<Level> = shown.iter().filter_map(|(stretch, ..)| stretch.level).max();
    about.extend(hardest.map(|level| tr.handout_at_most(tr.level(level))));
    about
}

fn step((stretch, optional, other): Shown<'_>, tr: &Tr) -> Step {
    let say = [Some(stretch), other].into_iter().flatten();
    Step {
        step: stretch.step,
        side: stretch.side,
        cool: stretch.words.as_deref() == Some("cool"),
        short: plain(&tr.step(stretch, "-short")),
        say: say.map(|stretch| plain(&tr.step(stretch, ""))).collect(),
        measures: measures(stretch, optional, tr),
        alt: plain(&tr.step(stretch, "-alt")),
    }
}

fn measures(stretch: &Stretch, optional: bool, tr: &Tr) -> Vec<String> {
    let reps = stretch.reps.filter(|reps| *reps > 1).map(|reps| {
        let shown = tr.number(reps);
        match stretch.row().tempo.map(|tempo| tempo.beat) {
            Some(Beat::Breath) => tr.handout_breaths(reps, shown),
            Some(Beat::Hold) => tr.handout_holds(reps, shown),
            Some(Beat::Stroke) | None => tr.handout_reps(reps, shown),
        }
    });
    let side = stretch.side.map(|side| match side {
        Side::Left => tr.handout_side_left(),
        Side::Right => tr.handout_side_right(),
    });
    let level = stretch.level.map(|level| tr.handout_level(tr.level(level)));
    let like = optional.then(|| tr.handout_if_you_like());
    let all = reps.into_iter().chain([length(stretch.seconds, tr)]);
    all.chain(side).chain(level).chain(like).collect()
}

/// A length in the unit that fits.
fn length(seconds: u16, tr: &Tr) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60);
    if minutes < 2 {
        tr.handout_seconds(seconds, tr.number(seconds))
    } else if rest == 0 {
        tr.units_minutes(minutes, tr.number(minutes))
    } else {
        tr.handout_minutes_seconds(tr.number(minutes), tr.number(rest))
    }
}
