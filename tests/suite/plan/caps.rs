//! What is wrong with a routine of a plan, told anew from the papers: an independent reading of the caps.

use milkpath::domain::breast_map::Side;
use milkpath::domain::caps;
use milkpath::domain::catalog::{CAPS, RoutineId, StepId, TechniqueId};
use milkpath::domain::pain::Pain;
use milkpath::domain::plan::Plan;
use milkpath::domain::routine::{
    Ask, Ban, Choice, Item, Planned, Routine, Stretch, Wishes, build_planned, times,
};
use milkpath::domain::technique::{Beat, Level, Verb};
use milkpath::domain::triage::{Blocked, Outcome, Token, Verdict};

/// Whether the verdict closes the stretch, told anew from the papers.
fn is_closed(stretch: &Stretch, verdict: &Verdict) -> bool {
    let step = stretch.row();
    let cool = stretch.words.as_deref() == Some("cool");
    let touches = step.level.is_some() || step.verb != Verb::None;
    let here = |side: Side| verdict.side.is_none_or(|sore| sore == side);
    verdict.blocked.iter().any(|blocked| match *blocked {
        Blocked::Technique(technique) => step.technique == technique && step.id != StepId::Gc1,
        Blocked::Step(id) => step.id == id,
        Blocked::Token(Token::OverLump) => {
            matches!(
                step.id,
                StepId::Fc4 | StepId::Gc2 | StepId::Gc3 | StepId::Gc4 | StepId::Gc5
            )
        }
        Blocked::Token(Token::Warmth) => step.id == StepId::Wu6 && !cool,
        Blocked::Token(Token::Cold) => cool || step.id == StepId::Ac2,
        Blocked::Token(Token::TouchSide) => touches && stretch.side.is_none_or(here),
    })
}

fn may_press(step: StepId) -> bool {
    matches!(
        step.step().technique,
        TechniqueId::Compress | TechniqueId::HandExpress
    )
}

/// The most that the papers give one stretch.
fn most_seconds(stretch: &Stretch) -> u16 {
    let step = stretch.row();
    match step.technique {
        TechniqueId::Nipple => CAPS.nipple_s,
        _ if step.background => 600,
        _ if step.level.is_some() || step.gate.is_some() => CAPS.area_run_s,
        _ => 600,
    }
}

/// What is wrong with one stretch, if anything.
fn wrong_stretch(
    stretch: &Stretch,
    plan: &Plan,
    wishes: &Wishes,
    verdict: Option<&Verdict>,
) -> Option<&'static str> {
    let step = stretch.row();
    let closed = |ban: Ban| match ban {
        Ban::Technique(technique) => step.technique == technique && step.id != StepId::Gc1,
        Ban::Step(id) => step.id == id,
        Ban::Touch(side) => step.level.is_some() && stretch.side.is_none_or(|its| its == side),
        _ => false,
    };
    let checks = [
        (
            verdict.is_some_and(|verdict| is_closed(stretch, verdict)),
            "the check closes it",
        ),
        (plan.bans().any(closed), "the plan leaves it out"),
        (
            wishes.limits.bans.iter().any(|ban| closed(*ban)),
            "she leaves it out",
        ),
        (stretch.level > step.level, "more pressure than the catalog has"),
        (
            wishes.limits.level.is_some() && stretch.level > wishes.limits.level,
            "more pressure than she wants",
        ),
        (
            stretch.level == Some(Level::Press) && !may_press(stretch.step),
            "it presses",
        ),
        (stretch.seconds > most_seconds(stretch), "too long"),
        (stretch.seconds == 0, "no time at all"),
        (stretch.step == StepId::Bf4 && !plan.bf4, "bf4 without a word"),
    ];
    checks
        .into_iter()
        .find(|(is_wrong, _)| *is_wrong)
        .map(|(_, what)| what)
}

/// The stretches when every question is answered with the most strokes, or (`skips`) with the fewest.
fn answered(routine: &Routine, skips: bool) -> Vec<&Stretch> {
    let hands = |stretches: &[Stretch]| -> i64 {
        stretches
            .iter()
            .filter(|s| s.hands_on)
            .map(|s| i64::from(s.seconds))
            .sum()
    };
    let mut all = Vec::new();
    for item in &routine.items {
        match item {
            Item::Stretch(stretch) => all.push(stretch),
            Item::Question(question) => {
                let sign = if skips { -1 } else { 1 };
                let warm = |id: &str| i64::from(id == "warm");
                let worst = question
                    .choices
                    .iter()
                    .max_by_key(|c| sign * (hands(&c.stretches) + warm(&c.id)));
                all.extend(worst.into_iter().flat_map(|choice| &choice.stretches));
            }
        }
    }
    all
}

/// Whether one area is worked too long in a row: the same step, strokes on the same paths, or anything at the nipple.
fn too_long_in_a_row(all: &[&Stretch]) -> bool {
    let (mut row, mut last) = (0, None::<&Stretch>);
    let moves = |s: &Stretch| !matches!(s.row().verb, Verb::None | Verb::Hold);
    let at_nipple = |s: &Stretch| s.technique() == TechniqueId::Nipple;
    for stretch in all.iter().filter(|s| s.hands_on) {
        let same = last.is_some_and(|last| {
            let paths = moves(last) && moves(stretch) && last.row().paths == stretch.row().paths;
            let nipple = at_nipple(last) && at_nipple(stretch);
            last.side == stretch.side && (last.step == stretch.step || paths || nipple)
        });
        row = if same { row } else { 0 } + u32::from(stretch.seconds);
        let most = if at_nipple(stretch) {
            CAPS.nipple_s
        } else {
            CAPS.area_run_s
        };
        if row > u32::from(most) {
            return true;
        }
        last = Some(stretch);
    }
    false
}

fn wrong_sums(routine: &Routine) -> Option<&'static str> {
    let all = answered(routine, false);
    let sum = |which: &dyn Fn(&Stretch) -> bool| -> u32 {
        all.iter()
            .filter(|s| which(s))
            .map(|s| u32::from(s.seconds))
            .sum()
    };
    let press: i64 = all.iter().map(|s| s.press_ms(s.ms())).sum();
    let warm = sum(&|s: &Stretch| s.step == StepId::Wu6 && s.words.is_none());
    let long_holds = all.iter().any(|s| {
        let hold = s.row().tempo.filter(|tempo| tempo.beat == Beat::Hold);
        hold.is_some_and(|tempo| 30.0 / tempo.per_min > f32::from(CAPS.hold_s))
    });
    let checks = [
        (
            sum(&|s: &Stretch| s.hands_on) > u32::from(CAPS.cool_down_at_s),
            "more hands-on time than a session has",
        ),
        (
            press > i64::from(CAPS.press_day_s) * 1_000,
            "more holds than a day has",
        ),
        (warm > u32::from(CAPS.warm_s), "the warm cloth lies too long"),
        (long_holds, "a hold of more than ten seconds"),
        (too_long_in_a_row(&all), "one area too long in a row"),
        (
            too_long_in_a_row(&answered(routine, true)),
            "one area too long in a row, questions skipped",
        ),
    ];
    checks
        .into_iter()
        .find(|(is_wrong, _)| *is_wrong)
        .map(|(_, what)| what)
}

/// Whether holds and the nipple are offered and never chosen beforehand, with their gates (R5, R6).
fn wrong_offers(routine: &Routine, wishes: &Wishes) -> Option<&'static str> {
    let holds = |s: &&Stretch| s.technique() == TechniqueId::Compress && s.hands_on;
    let mild = wishes.pain.is_some_and(|pain| pain <= Pain::new(4).unwrap());
    if routine.every().any(|s| holds(&s)) && !mild {
        return Some("holds at a pain that is high or unknown");
    }
    for item in &routine.items {
        match item {
            Item::Stretch(s) if holds(&s) && wishes.removal.is_none() => {
                return Some("holds that nobody was asked for");
            }
            Item::Stretch(s) if s.technique() == TechniqueId::Nipple && s.hands_on => {
                return Some("the nipple without a question");
            }
            Item::Question(question) => {
                let first = &question.choices[0];
                if question.ask == Ask::Removal && first.stretches.iter().any(|s| holds(&s)) {
                    return Some("holds come first");
                }
                let led = |c: &Choice, by: StepId| c.stretches[0].step == by;
                let gate = |c: &&Choice| match c.id.as_str() {
                    "compress" => !led(c, StepId::Gc1),
                    "do" => !led(c, StepId::Np1),
                    _ => false,
                };
                if question.choices.len() < 2 || question.choices.iter().any(|c| gate(&c)) {
                    return Some("a question without its gate");
                }
            }
            Item::Stretch(_) => {}
        }
    }
    None
}

/// The rules of the routine as a whole.
fn wrong_whole(routine: &Routine, verdict: Option<&Verdict>) -> Option<&'static str> {
    let holds = |what: fn(&Verdict) -> bool| verdict.is_some_and(what);
    let has = |step| routine.every().any(|s| s.step == step);
    let own = || routine.items.iter().flat_map(Item::every);
    let unclosed = own().any(|s| s.hands_on) && !own().any(|s| s.step == StepId::Ac8);
    let (mut wings, mut lonely) = (false, false);
    for stretch in answered(routine, false) {
        wings |= stretch.step == StepId::Bf3;
        lonely |= stretch.step == StepId::Bf4 && !wings;
    }
    let kind = verdict.is_some_and(|v| !v.allows_routine(routine.id));
    let emergency = holds(|v| v.outcome == Outcome::Emergency);
    let checks = [
        (kind, "the check does not allow its kind"),
        (emergency, "anything in an emergency"),
        (
            unclosed && !holds(|v| !v.allows_step(StepId::Ac8)),
            "no words about when to call",
        ),
        (lonely, "bf4 before any bf3"),
        (holds(|v| !v.cheers()) && has(StepId::Ac9), "praise beside a call"),
    ];
    let found = checks.into_iter().find(|(is_wrong, _)| *is_wrong);
    found.map(|(_, what)| what).or_else(|| wrong_kind(routine))
}

/// Whether it goes by caps that are too wide for what it does.
fn wrong_kind(routine: &Routine) -> Option<&'static str> {
    let works = routine.every().filter(|s| s.row().hands_on);
    let worked: Vec<TechniqueId> = works.map(Stretch::technique).collect();
    let strong = [
        TechniqueId::Butterfly,
        TechniqueId::Circles,
        TechniqueId::Nipple,
        TechniqueId::Compress,
    ];
    let count = strong
        .iter()
        .filter(|technique| worked.contains(technique))
        .count();
    match routine.id {
        RoutineId::ClogRelief => None,
        _ if count > 1 => Some("a whole session that counts as less"),
        RoutineId::CalmOnly | RoutineId::HandExpress | RoutineId::Aftercare if count > 0 => {
            Some("a gentle one that is not")
        }
        _ => None,
    }
}

/// What is wrong with what was built, if anything.
pub(super) fn fault(
    plan: &Plan,
    built: &Planned,
    wishes: &Wishes,
    verdict: Option<&Verdict>,
) -> Option<String> {
    let routine = &built.routine;
    let mut stretches = routine.every();
    let stretch =
        stretches.find_map(|s| wrong_stretch(s, plan, wishes, verdict).map(|what| format!("{what}: {s:?}")));
    // Words that she left out herself need not be there.
    let may_close = !wishes
        .limits
        .bans
        .iter()
        .any(|ban| matches!(ban, Ban::Technique(_) | Ban::Step(_)))
        && !plan
            .bans()
            .any(|ban| matches!(ban, Ban::Technique(_) | Ban::Step(_)));
    let whole =
        wrong_whole(routine, verdict).filter(|what| may_close || *what != "no words about when to call");
    stretch
        .or_else(|| wrong_sums(routine).map(str::to_owned))
        .or_else(|| wrong_offers(routine, wishes).map(str::to_owned))
        .or_else(|| whole.map(str::to_owned))
}

/// Builds every routine of a plan; the first fault, and how many were built.
pub(super) fn build_all(plan: &Plan, wishes: &Wishes, verdict: Option<&Verdict>) -> Result<u32, String> {
    let mut count = 0;
    for (place, routine) in plan.routines.iter().enumerate() {
        if let Ok(built) = build_planned(plan, place, wishes, verdict) {
            count += 1;
            if let Some(fault) = fault(plan, &built, wishes, verdict) {
                return Err(format!("{fault}\n{routine:?}\n{wishes:?}\n{verdict:?}"));
            }
            let most = caps::per_day(built.routine.id).unwrap_or(u16::MAX);
            if verdict.is_none() && u16::from(times(plan, routine)) > most {
                return Err(format!("{} times a day\n{routine:?}", times(plan, routine)));
            }
        }
    }
    Ok(count)
}
