//! One clog as it goes: questions, a verdict by the real rules, a session that it allows, and how it was afterwards.

use super::dice::Dice;
use super::{Error, QUIET};
use crate::domain::at::{At, HOUR, MINUTE, SECOND};
use crate::domain::breast_map::{Side, Spot};
use crate::domain::catalog::RoutineId;
use crate::domain::entry::{CareDraft, CareKind, Draft, DraftKind, MilkBy, of_session};
use crate::domain::episode::{CheckKind, NewCheck, NewEpisode, Place, Trend};
use crate::domain::ids::{EpisodeId, TriageId};
use crate::domain::memory::Help;
use crate::domain::pain::Pain;
use crate::domain::routine::{Stretch, Wishes, build};
use crate::domain::session::{Ending, NewSession, SessionEnd, StepDone, StepOutcome};
use crate::domain::technique::StopCode;
use crate::domain::text::Line;
use crate::domain::triage::{
    Answers, Hours, LumpSign, NewAnswered, NewHeard, Outcome, Said, SkinSign, Unwell, evaluate,
};
use crate::domain::trigger::Trigger;
use crate::domain::units::{LumpSize, Temperature};
use crate::store::Store;

/// How a clog goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Course {
    /// Found early, gone the next day.
    Eases,
    /// Hot and sore at first, so that only feather strokes are open.
    Slow,
    /// A fever: massage is closed until someone has seen her.
    Fever,
}

/// A visit to the app: how it is then.
#[derive(Clone, Copy)]
struct Visit {
    after_h: i64,
    kind: CheckKind,
    pain: u8,
    size: Option<LumpSize>,
    trend: Trend,
    hot: bool,
    fever: bool,
}

impl Visit {
    fn hot(self) -> Self {
        Self { hot: true, ..self }
    }

    fn fever(self) -> Self {
        Self { fever: true, ..self }
    }
}

/// Writes one part of the sample and counts its entries.
pub(super) struct Story<'a> {
    store: &'a mut Store,
    dice: &'a mut Dice,
    visits: u32,
    lines: u32,
}

impl<'a> Story<'a> {
    pub(super) fn new(store: &'a mut Store, dice: &'a mut Dice) -> Self {
        Self {
            store,
            dice,
            visits: 0,
            lines: 0,
        }
    }

    /// Checks, answers, calls and sessions written so far, and lines of the log.
    pub(super) fn written(&self) -> (u32, u32) {
        (self.visits, self.lines)
    }

    /// A clog that began at `onset`; with `now` it is there still, and nothing is later than that.
    pub(super) fn clog(&mut self, onset: At, now: Option<At>) -> Result<(), Error> {
        let course = match (now, self.dice.below(8)) {
            (None, 0) => Course::Fever,
            (None, 1 | 2) => Course::Slow,
            _ => Course::Eases,
        };
        let onset = At::new(onset.utc_ms(), onset.offset_min())?;
        let spot = self.spot();
        let size = self.dice.one_of(LumpSize::TAPS[1], &LumpSize::TAPS[2..4]);
        let opened = onset.plus(4 * HOUR);
        let place = spot.map_or(Place::AllOver(Side::Left), Place::Spot);
        let id = self.store.open_episode(&NewEpisode {
            place,
            size: Some(size),
            onset,
            opened,
        })?;
        let visits = visits(course, size);
        for visit in &visits {
            self.visit(id, onset, spot, visit)?;
        }
        let until = onset.plus(visits.last().map_or(0, |visit| visit.after_h) * HOUR);
        self.said(id, now.is_none())?;
        self.cared(opened, now.unwrap_or(until))?;
        if now.is_none() {
            self.store.close_episode(id, until.plus(2 * HOUR))?;
        }
        Ok(())
    }

    /// A quiet day with the short routine for both sides.
    pub(super) fn everyday(&mut self, at: At) -> Result<(), Error> {
        let routine = QUIET;
        let new = NewSession {
            episode: None,
            routine,
            plan: None,
            side: None,
            by_helper: false,
            started: at,
            pain_before: None,
        };
        self.run(&new, None, None)
    }

    fn spot(&mut self) -> Option<Spot> {
        let side = self.dice.one_of(Side::Left, &[Side::Right]);
        let hour = self.dice.one_of(1.5, &[2.0, 2.5, 3.5, 4.5, 6.0, 10.0]);
        Spot::new(side, hour, self.dice.one_of(0.6, &[0.45, 0.7, 0.8])).ok()
    }

    fn visit(&mut self, id: EpisodeId, onset: At, spot: Option<Spot>, visit: &Visit) -> Result<(), Error> {
        let at = onset.plus(visit.after_h * HOUR + i64::from(self.dice.below(20)) * MINUTE);
        let pain = Pain::new(visit.pain).ok();
        let temperature = if visit.fever {
            Temperature::from_deci_celsius(386).ok()
        } else {
            None
        };
        self.check(id, at, visit.kind, pain, visit, temperature)?;
        if visit.kind != CheckKind::Before {
            return Ok(());
        }
        let answers = answers(visit, spot, temperature);
        let verdict = evaluate(&answers);
        let outcome = verdict.outcome;
        let shown = at.plus(40 * SECOND);
        let triage = self.store.add_triage(&NewAnswered {
            at: shown,
            answers,
            verdict,
            corrects: None,
            episode: Some(id),
        })?;
        self.visits += 1;
        match outcome {
            Outcome::Go => self.relief(id, RoutineId::ClogRelief, spot, shown, pain, visit),
            Outcome::Gentle => self.relief(id, RoutineId::CalmOnly, spot, shown, pain, visit),
            Outcome::Call | Outcome::Emergency => self.call(triage, shown),
        }
    }

    /// A session for a clog and how it was afterwards.
    fn relief(
        &mut self,
        id: EpisodeId,
        routine: RoutineId,
        spot: Option<Spot>,
        shown: At,
        pain: Option<Pain>,
        visit: &Visit,
    ) -> Result<(), Error> {
        let less = visit.pain.saturating_sub(1 + u8::from(self.dice.below(3) == 0));
        let after = Pain::new(less).ok();
        let new = NewSession {
            episode: Some(id),
            routine,
            plan: None,
            side: spot.map(Spot::side),
            by_helper: false,
            started: shown.plus(2 * MINUTE),
            pain_before: pain,
        };
        self.run(&new, spot, after)?;
        let later = shown.plus(24 * MINUTE);
        self.check(id, later, CheckKind::After, after, visit, None)
    }

    fn check(
        &mut self,
        id: EpisodeId,
        at: At,
        kind: CheckKind,
        pain: Option<Pain>,
        visit: &Visit,
        temperature: Option<Temperature>,
    ) -> Result<(), Error> {
        let check = NewCheck {
            at,
            kind,
            pain,
            size: visit.size,
            skin_changed: Some(visit.hot),
            temperature,
            trend: Some(visit.trend),
        };
        self.store.add_check(id, &check)?;
        self.visits += 1;
        Ok(())
    }

    /// Nobody answers at first; some hours later she has been seen.
    fn call(&mut self, triage: TriageId, shown: At) -> Result<(), Error> {
        let person = self.store.overview(shown)?.people.first().map(|person| person.id);
        for (after, said) in [(20 * MINUTE, Said::NotYet), (5 * HOUR, Said::Seen)] {
            self.store.add_heard(&NewHeard {
                triage,
                at: shown.plus(after),
                said,
                person,
            })?;
            self.visits += 1;
        }
        Ok(())
    }

    /// A session at its nominal lengths; one in eight is stopped half way.
    fn run(&mut self, new: &NewSession, spot: Option<Spot>, pain_after: Option<Pain>) -> Result<(), Error> {
        let pain = new.pain_before;
        let built = build(
            new.routine,
            &Wishes {
                spot,
                pain,
                ..Wishes::default()
            },
        )?;
        let stretches: Vec<&Stretch> = built.nominal().collect();
        let (ending, count) = match self.dice.below(8) {
            0 => (Ending::Stopped(Some(StopCode::S1)), stretches.len() / 2),
            _ => (Ending::Finished, stretches.len()),
        };
        let done = stretches.into_iter().take(count);
        let end = end_of(new.started, done, ending, pain_after);
        let id = self.store.start_session(new, "{}")?;
        self.store.end_session(id, &end)?;
        let milk = of_session(&self.store.session(id)?, MilkBy::Feed).len();
        self.lines += u32::try_from(milk).unwrap_or(u32::MAX);
        self.visits += 1;
        Ok(())
    }

    /// What may have set it off, what worries her, and once it is gone what helped.
    fn said(&mut self, id: EpisodeId, is_gone: bool) -> Result<(), Error> {
        let other = self
            .dice
            .one_of(Trigger::TightBra, &[Trigger::Stress, Trigger::SleptLonger]);
        self.store.save_triggers(id, &[Trigger::MissedFeed, other])?;
        let (worry, goal) = (Line::new(WORRY).ok(), Line::new(GOAL).ok());
        self.store.save_wishes(id, worry.as_ref(), goal.as_ref())?;
        if is_gone {
            let helped = self.dice.one_of(Help::Feeds, &[Help::FeatherStrokes, Help::Cold]);
            self.store.save_helped(id, Some(helped))?;
        }
        Ok(())
    }

    /// Care in the course of a clog, one tap each.
    fn cared(&mut self, from: At, until: At) -> Result<(), Error> {
        for (after, kind) in [
            (1, CareKind::Cold),
            (3, CareKind::Rest),
            (6, CareKind::PainMedicine),
            (12, CareKind::Cold),
            (18, CareKind::Rest),
        ] {
            let at = from.plus(after * HOUR + i64::from(self.dice.below(30)) * MINUTE);
            if at < until {
                let draft = Draft::new(at, DraftKind::Care(CareDraft::tapped(kind)));
                let line = draft.finish(at).map_err(Error::Line)?;
                self.store.add_entry(&line)?;
                self.lines += 1;
            }
        }
        Ok(())
    }
}

/// Her words about a clog.
const WORRY: &str = "That it turns into a fever again.";
const GOAL: &str = "To feed without pain by the weekend.";

/// The end of a run in which these stretches were done at their nominal lengths.
pub(super) fn end_of<'a>(
    started: At,
    stretches: impl Iterator<Item = &'a Stretch>,
    ending: Ending,
    pain_after: Option<Pain>,
) -> SessionEnd {
    let mut end = SessionEnd {
        ended: started,
        ending,
        pain_after,
        hands_on_s: 0,
        press_s: 0,
        steps: Vec::new(),
    };
    let mut held_ms = 0;
    for (position, stretch) in (0_u16..).zip(stretches) {
        let seconds = u32::from(stretch.seconds);
        if !stretch.background {
            end.ended = end.ended.plus(stretch.ms());
        }
        if stretch.hands_on {
            end.hands_on_s += seconds;
            held_ms += stretch.press_ms(stretch.ms());
        }
        end.steps.push(done(position, stretch));
    }
    end.press_s = u32::try_from(held_ms / SECOND).unwrap_or_default();
    end
}

fn done(position: u16, stretch: &Stretch) -> StepDone {
    StepDone {
        position,
        step: stretch.step,
        block: stretch.block.clone(),
        outcome: StepOutcome::Done,
        seconds: u32::from(stretch.seconds),
        level: stretch.level,
    }
}

/// When she opens the app in the course of a clog. Full sessions are at least 6 h apart and on two days at most.
fn visits(course: Course, size: LumpSize) -> Vec<Visit> {
    let smaller = LumpSize::from_mm(size.mm() / 2).ok();
    let at = |after_h, kind, pain, size, trend| Visit {
        after_h,
        kind,
        pain,
        size,
        trend,
        hot: false,
        fever: false,
    };
    let (before, size) = (CheckKind::Before, Some(size));
    match course {
        Course::Eases => vec![
            at(5, before, 4, size, Trend::Same),
            at(13, before, 3, size, Trend::Better),
            at(24, CheckKind::Day, 1, smaller, Trend::Better),
        ],
        Course::Slow => vec![
            at(6, before, 6, size, Trend::Same).hot(),
            at(15, before, 5, size, Trend::Same).hot(),
            at(25, CheckKind::Day, 4, size, Trend::Better),
            at(30, before, 3, smaller, Trend::Better),
            at(48, CheckKind::TwoDays, 1, smaller, Trend::Better),
        ],
        Course::Fever => vec![
            at(8, before, 7, size, Trend::Worse).hot().fever(),
            at(32, CheckKind::Day, 4, size, Trend::Better).hot(),
            at(56, CheckKind::TwoDays, 2, smaller, Trend::Better),
            at(70, CheckKind::Own, 1, smaller, Trend::Better),
        ],
    }
}

/// What she says then: every card is answered.
fn answers(visit: &Visit, spot: Option<Spot>, temperature: Option<Temperature>) -> Answers {
    let skin = if visit.hot {
        vec![SkinSign::Hot, SkinSign::Red]
    } else {
        Vec::new()
    };
    Answers {
        temperature_c: temperature,
        chills: Some(visit.fever),
        unwell: Unwell::new(if visit.fever { 2 } else { 0 }).ok(),
        skin: Some(skin.into_iter().collect()),
        lump: Some([LumpSign::Lump].into()),
        lump_cm: visit.size,
        pain: Pain::new(visit.pain).ok(),
        pain_rising: Some(visit.trend == Trend::Worse),
        hours: i32::try_from(visit.after_h)
            .ok()
            .and_then(|hours| Hours::new(hours).ok()),
        trend: Some(visit.trend),
        side: spot.map(Spot::side),
        conditions: Some(std::collections::BTreeSet::new()),
        ..Answers::none_of_these()
    }
}
