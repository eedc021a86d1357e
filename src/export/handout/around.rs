//! What stands round the routines: how hard, what to leave out, when to stop, when to call.

use super::{Block, Said, own, told};
use crate::domain::catalog::TechniqueId;
use crate::domain::plan::{Plan, SeenFor};
use crate::domain::settings::TemperatureUnit;
use crate::domain::technique::Level;
use crate::domain::triage::{Blocked, EmergencySign, RuleId, SafetySign, Token};
use crate::l10n::{Tr, plain};

const LEVELS: [Level; 3] = [Level::Feather, Level::Light, Level::Press];
/// What stops a stroke, in the order of the table (clinical.md 9); S9 is the app's own clock.
const STOPS: [&str; 8] = ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"];
/// Between signs of one line.
const BETWEEN: &str = " · ";

pub(super) fn blocks(plan: &Plan, tr: &Tr) -> Vec<Block> {
    let block = |heading: String, lines: Vec<Said>| Block { heading, lines };
    let mut blocks = vec![
        block(tr.handout_pressure(), pressure(plan, tr)),
        block(tr.handout_leave_out(), leave_out(plan, tr)),
        block(tr.handout_stop(), stop(tr)),
        block(tr.handout_call(), call(plan, tr)),
    ];
    if !plan.seen.is_empty() {
        let lines = plan.seen.iter().map(|seen| self::seen(seen, tr)).collect();
        blocks.push(block(tr.handout_seen_title(), lines));
    }
    blocks
}

fn pressure(plan: &Plan, tr: &Tr) -> Vec<Said> {
    let levels = LEVELS.map(|level| told(tr.handout_pressure_is(tr.level(level), tr.level_like(level))));
    let most = told(tr.handout_pain_most(tr.number(plan.pain_go_max().get())));
    levels.into_iter().chain([most]).collect()
}

/// What the plan leaves out, then what is left out by all (clinical.md 15).
fn leave_out(plan: &Plan, tr: &Tr) -> Vec<Said> {
    let compress = Blocked::Technique(TechniqueId::Compress);
    let holds = plan.compression == Some(false) && !plan.avoid.contains(&compress);
    let named = plan.avoid.iter().copied().chain(holds.then_some(compress));
    let lines = named.map(|one| told(blocked(one, tr)));
    lines.chain([told(tr.table("care-tip-avoid"))]).collect()
}

/// The name of something that a plan leaves out.
#[must_use]
pub fn blocked(one: Blocked, tr: &Tr) -> String {
    match one {
        Blocked::Token(Token::OverLump) => tr.table("safety-note-not-on-lump"),
        Blocked::Token(Token::Warmth) => tr.handout_avoid_warmth(),
        Blocked::Token(Token::Cold) => tr.handout_avoid_cold(),
        Blocked::Token(Token::TouchSide) => tr.table("safety-t13-head"),
        Blocked::Technique(id) => tr.table(&format!("routines-name-{}", id.as_str().replace('_', "-"))),
        Blocked::Step(id) => tr.table(&format!("steps-{id}-short")),
    }
}

fn stop(tr: &Tr) -> Vec<Said> {
    let stop = |code: &str| {
        let sign = tr.table(&format!("safety-stop-{code}"));
        told(tr.handout_stop_is(sign, tr.table(&format!("safety-stop-{code}-reaction"))))
    };
    STOPS.into_iter().map(stop).collect()
}

/// The author's lines first, since they are the stricter ones.
fn call(plan: &Plan, tr: &Tr) -> Vec<Said> {
    let mut lines = Vec::new();
    let sooner = plan.call.sooner;
    if !plan.call.lines.is_empty() {
        lines.push(told(tr.handout_call_from(plan.author.as_str())));
        lines.extend(plan.call.lines.iter().map(|line| own(line.to_string())));
    }
    lines.extend(sooner.temperature().map(|warm| {
        let celsius = tr.temperature(warm, TemperatureUnit::Celsius);
        let fahrenheit = tr.temperature(warm, TemperatureUnit::Fahrenheit);
        told(tr.handout_call_temperature(celsius, fahrenheit))
    }));
    lines.extend(
        sooner
            .pain
            .map(|pain| told(tr.handout_call_pain(tr.number(pain)))),
    );
    lines.extend(
        sooner
            .hours
            .map(|hours| told(tr.handout_call_hours(hours, tr.number(hours)))),
    );
    for key in [
        "steps-ac8",
        "safety-t06-body",
        "safety-t14-body",
        "care-tip-follow-up",
    ] {
        lines.push(told(tr.table(key)));
    }
    lines
}

fn seen(seen: &SeenFor, tr: &Tr) -> Said {
    let (on, until) = (tr.full_day(seen.on), tr.full_day(seen.until));
    told(tr.handout_seen(seen_for(seen.rule, tr), seen.by.as_str(), on, until))
}

/// What a rule is about that a plan may call seen (clinical.md D14).
#[must_use]
pub fn seen_for(rule: RuleId, tr: &Tr) -> String {
    match rule {
        RuleId::T17 => tr.handout_seen_lump_weeks(),
        RuleId::T17b => tr.handout_seen_again(),
        RuleId::T18 => tr.handout_seen_lump_days(),
        RuleId::T20 => tr.handout_seen_surgery(),
        RuleId::T21 => tr.handout_seen_pregnant(),
        // No other can be stated; its headline would be as good.
        other => tr.table(&format!("safety-{}-head", other.as_str().to_lowercase())),
    }
}

/// What cannot wait: her own signs, thoughts of harm, the baby's signs, each with what to do.
pub(super) fn urgent(tr: &Tr) -> Block {
    let all = |keys: &mut dyn Iterator<Item = String>| {
        let signs: Vec<String> = keys.map(|key| plain(&tr.table(&key))).collect();
        signs.join(BETWEEN)
    };
    let safety = |signs: &[SafetySign]| all(&mut signs.iter().map(|sign| sign.key()));
    let harm = [
        SafetySign::HarmSelf,
        SafetySign::HarmBaby,
        SafetySign::NotSafe,
        SafetySign::Voices,
    ];
    let baby = [
        SafetySign::BabyLimp,
        SafetySign::BabyBlue,
        SafetySign::BabyHardToWake,
        SafetySign::BabyBreathing,
        SafetySign::BabyFever,
    ];
    let lines = [
        all(&mut EmergencySign::ALL.iter().map(|sign| sign.key())),
        tr.table("safety-t01-body"),
        safety(&harm),
        tr.table("safety-t03-no-line-body"),
        safety(&baby),
        tr.table("safety-t29-body"),
    ];
    Block {
        heading: tr.table("safety-card-emergency"),
        lines: lines.into_iter().map(told).collect(),
    }
}
