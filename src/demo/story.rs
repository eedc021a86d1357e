//! One clog as it goes: questions, a verdict by the real rules, a session that it allows, and how it was afterwards.

use super::dice::Dice;
use super::{Error, QUIET};
use crate::domain::at::{At, HOUR, MINUTE, SECOND};
use crate::domain::breast_map::{Side, Spot};
use crate::domain::catalog::RoutineId;
use crate::domain::episode::{CheckKind, NewCheck, NewEpisode, Place, Trend};
use crate::domain::ids::{EpisodeId, TriageId};
use crate::domain::pain::Pain;
use crate::domain::routine::{Stretch, Wishes, build};
use crate::domain::session::{Ending, NewSession, SessionEnd, StepDone, StepOutcome};
use crate::domain::technique::StopCode;
use crate::domain::triage::{
    Answers, Hours, LumpSign, NewAnswered, NewHeard, Outcome, Said, SkinSign, Unwell, evaluate,
};
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
    quota: Option<u32>,
    entries: u32,
}

impl<'a> Story<'a> {
    pub(super) fn new(store: &'a mut Store, dice: &'a mut Dice, quota: Option<u32>) -> Self {
        Self {
            store,
            dice,
            quota,
            entries: 0,
        }
    }

    /// Entries written so far.
    pub(super) fn entries(&self) -> u32 {
        self.entries
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
        self.fill_up(id, opened, until)?;
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
            side: None,
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

    fn has_room(&self) -> bool {
        self.quota.is_none_or(|quota| self.entries < quota)
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
        if visit.kind != CheckKind::Before || !self.has_room() {
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
        self.entries += 1;
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
            side: spot.map(Spot::side),
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
        if self.has_room() {
            let skin_changed = Some(visit.hot);
            let trend = Some(visit.trend);
            let check = NewCheck {
                at,
                kind,
                pain,
                size: visit.size,
                skin_changed,
                temperature,
                trend,
            };
            self.store.add_check(id, &check)?;
            self.entries += 1;
        }
        Ok(())
    }

    /// Nobody answers at first; some hours later she has been seen.
    fn call(&mut self, triage: TriageId, shown: At) -> Result<(), Error> {
        let person = self.store.overview(shown)?.people.first().map(|person| person.id);
        for (after, said) in [(20 * MINUTE, Said::NotYet), (5 * HOUR, Said::Seen)] {
            if self.has_room() {
                self.store.add_heard(&NewHeard {
                    triage,
                    at: shown.plus(after),
                    said,
                    person,
                })?;
                self.entries += 1;
            }
        }
        Ok(())
    }

    /// A session at its nominal lengths; one in eight is stopped half way.
    fn run(&mut self, new: &NewSession, spot: Option<Spot>, pain_after: Option<Pain>) -> Result<(), Error> {
        if !self.has_room() {
            return Ok(());
        }
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
        let mut end = SessionEnd {
            ended: new.started,
            ending,
            pain_after,
            hands_on_s: 0,
            press_s: 0,
            steps: Vec::new(),
        };
        let mut held_ms = 0;
        for (position, stretch) in (0_u16..).zip(stretches.into_iter().take(count)) {
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
        let id = self.store.start_session(new, "{}")?;
        self.store.end_session(id, &end)?;
        self.entries += 1;
        Ok(())
    }

    /// Looks in between, until there are as many entries as were asked for.
    fn fill_up(&mut self, id: EpisodeId, from: At, until: At) -> Result<(), Error> {
        let missing = i64::from(self.quota.unwrap_or_default().saturating_sub(self.entries));
        for place in 1..=missing {
            let at = from.plus(until.since(from) / (missing + 1) * place);
            let pain = Pain::new(u8::try_from(1 + self.dice.below(3)).unwrap_or_default()).ok();
            let trend = self.dice.one_of(None, &[Some(Trend::Same), Some(Trend::Better)]);
            let kind = CheckKind::Own;
            let check = NewCheck {
                at,
                kind,
                pain,
                size: None,
                skin_changed: None,
                temperature: None,
                trend,
            };
            self.store.add_check(id, &check)?;
            self.entries += 1;
        }
        Ok(())
    }
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
