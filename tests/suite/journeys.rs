//! Whole ways through the app without pixels: answers, verdict, routine, player, log, story.

mod red_flags;

use milkpath::domain::at::{At, DAY, HOUR, MINUTE};
use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::catalog::{RoutineId, StepId, TechniqueId};
use milkpath::domain::episode::{CheckKind, NewCheck, NewEpisode, Place, Trend};
use milkpath::domain::ids::{EpisodeId, TriageId};
use milkpath::domain::pain::Pain;
use milkpath::domain::player::{Budget, Effect, Event, Moment, Player, SizeChange, State};
use milkpath::domain::routine::{
    Ask, Item, Limits, NotBuilt, Removal, Routine, Stretch, Warmth, Wishes, build,
};
use milkpath::domain::session::{Ending, NewSession};
use milkpath::domain::story;
use milkpath::domain::technique::Verb;
use milkpath::domain::triage::{
    Answers, NewAnswered, NewHeard, Outcome, Said, Verdict, active_lock, evaluate,
};
use milkpath::domain::units::LumpSize;
use milkpath::store::{Result, Store, json};
use serde_json::json;

use crate::triage::fixtures::with;

/// 10 March 2026, 03:10 at UTC+1.
fn three_at_night() -> At {
    At::new(1_773_108_600_000, 60).unwrap()
}

fn pain(score: u8) -> Option<Pain> {
    Pain::new(score).ok()
}

fn spot() -> Spot {
    Spot::new(Side::Left, 2.0, 0.6).unwrap()
}

/// An early clog: GO by T30.
fn early_clog() -> Answers {
    with(&json!({"side": "left"}))
}

/// What is stroked, rubbed, rolled or pressed on the breast; milk by hand is not, but for he6 (clinical.md D1).
fn is_massage(stretch: &Stretch) -> bool {
    let row = stretch.row();
    let still = matches!(row.verb, Verb::None | Verb::Hold);
    let milk = row.technique == TechniqueId::HandExpress && row.id != StepId::He6;
    !milk && row.level.is_some() && (stretch.hands_on || !still)
}

fn massage(routine: &Routine) -> Vec<StepId> {
    routine
        .every()
        .filter(|stretch| is_massage(stretch))
        .map(|stretch| stretch.step)
        .collect()
}

/// A clock of its own, the log, and the routine that runs.
struct Journey {
    store: Store,
    now: At,
    mono_ms: i64,
}

impl Journey {
    fn new() -> Result<Self> {
        Ok(Self {
            store: Store::in_memory()?,
            now: three_at_night(),
            mono_ms: 40_000,
        })
    }

    fn wait(&mut self, ms: i64) {
        self.now = self.now.plus(ms);
        self.mono_ms += ms;
    }

    fn moment(&self) -> Moment {
        Moment {
            wall_ms: self.now.utc_ms(),
            mono_ms: self.mono_ms,
        }
    }

    fn clog(&mut self) -> Result<EpisodeId> {
        self.store.open_episode(&NewEpisode {
            place: Place::Spot(spot()),
            size: Some(LumpSize::TAPS[1]),
            onset: self.now.plus(-10 * HOUR),
            opened: self.now,
        })
    }

    /// Keeps the answers, and gives the verdict with what earlier ones still close.
    fn check(&mut self, answers: &Answers, episode: Option<EpisodeId>) -> Result<(TriageId, Verdict)> {
        let overview = self.store.overview(self.now)?;
        let lock = active_lock(&overview.triage, &overview.heard, self.now.utc_ms());
        let verdict = evaluate(answers);
        let id = self.store.add_triage(&NewAnswered {
            at: self.now,
            answers: answers.clone(),
            verdict: verdict.clone(),
            corrects: None,
            episode,
        })?;
        Ok((id, lock.map_or(verdict.clone(), |lock| lock.over(verdict))))
    }

    fn send(&mut self, player: &mut Player, event: Event) -> Result<Vec<Effect>> {
        let effects = player.update(event, self.moment());
        if effects.contains(&Effect::Save) && self.store.running()?.is_some() {
            self.store.save_running(&json(player)?, self.now)?;
        }
        Ok(effects)
    }

    /// Runs to the end in ticks of a second: questions are answered in the nominal way, and the last score is 1.
    fn run_out(&mut self, player: &mut Player) -> Result<()> {
        for _ in 0..3 * 3_600 {
            match player.state() {
                State::Ended(_) => return Ok(()),
                State::Asking { .. } => {
                    let event = match player.current() {
                        Some(Item::Question(question)) => Event::Answer(question.choices[0].id.clone()),
                        _ => Event::MilkFlowing,
                    };
                    self.send(player, event)?;
                }
                State::Paused { .. } | State::Away { .. } => drop(self.send(player, Event::Resume)?),
                _ => {}
            }
            if player
                .current()
                .and_then(Item::stretch)
                .is_some_and(|stretch| stretch.step == StepId::Ac3)
            {
                self.send(player, Event::Rate(pain(1).unwrap()))?;
                self.send(player, Event::Size(SizeChange::Smaller))?;
            }
            self.wait(1_000);
            self.send(player, Event::Now)?;
        }
        panic!("it never ends: {:?}", player.state());
    }
}

fn wishes(verdict: &Verdict) -> Wishes {
    Wishes {
        spot: Some(spot()),
        warmth: Some(Warmth::None),
        removal: Some(Removal::Feed),
        pain: pain(3),
        limits: Limits::of_verdict(verdict),
        ..Wishes::default()
    }
}

#[test]
fn a_sore_spot_at_night_ends_in_a_story_of_less_pain() -> Result<()> {
    let mut journey = Journey::new()?;
    let clog = journey.clog()?;
    let (_, verdict) = journey.check(&early_clog(), Some(clog))?;
    assert_eq!(verdict.outcome, Outcome::Go);
    let routine = build(RoutineId::ClogRelief, &wishes(&verdict)).unwrap();
    assert!(massage(&routine).len() > 8, "a session of strokes");

    let before = pain(3);
    let mut player = Player::new(routine, journey.now, before, Budget::default());
    let new = NewSession {
        episode: Some(clog),
        routine: RoutineId::ClogRelief,
        plan: None,
        side: Some(Side::Left),
        by_helper: false,
        started: journey.now,
        pain_before: before,
    };
    let id = journey.store.start_session(&new, &json(&player)?)?;
    journey.send(&mut player, Event::Start)?;
    for _ in 0..300 {
        journey.wait(1_000);
        journey.send(&mut player, Event::Now)?;
    }

    // The app is killed and opened nine minutes later, on another monotonic clock: it asks, and goes on there.
    let stored = journey.store.running()?.unwrap();
    assert_eq!(stored.session, Some(id));
    let place = player.state().index();
    let mut player: Player = stored.state()?;
    journey.now = journey.now.plus(9 * MINUTE);
    journey.mono_ms = 700;
    journey.send(&mut player, Event::Reopened)?;
    assert!(
        matches!(player.state(), State::Away { .. }),
        "{:?}",
        player.state()
    );
    assert!(player.state().index() >= place && player.state().index() <= place.map(|place| place + 1));

    journey.run_out(&mut player)?;
    assert_eq!(player.state(), State::Ended(Ending::Finished));
    let end = player
        .session(id, Some(clog), Some(journey.now))
        .into_end()
        .unwrap();
    assert!(
        end.hands_on_s > 300 && end.hands_on_s <= 20 * 60,
        "{} s",
        end.hands_on_s
    );
    journey.store.end_session(id, &end)?;
    journey.store.add_check(
        clog,
        &NewCheck {
            at: journey.now,
            kind: CheckKind::After,
            pain: pain(1),
            size: Some(LumpSize::TAPS[0]),
            skin_changed: Some(false),
            temperature: None,
            trend: None,
        },
    )?;

    let told = journey.store.episode(clog)?;
    let changes = story::changes(&told.sessions);
    assert_eq!(
        changes.iter().map(|change| change.points()).collect::<Vec<_>>(),
        [-2]
    );
    assert_eq!(story::trend(&told.episode, &told.sessions), Some(Trend::Better));
    let line: Vec<u8> = story::pain_line(&told.episode, &told.sessions)
        .iter()
        .map(|at| at.pain.score())
        .collect();
    assert_eq!(line, [3, 1, 1]);
    assert!(
        told.sessions[0].steps.iter().any(|done| done.step == StepId::Fc4),
        "round the spot"
    );
    assert_eq!(told.triage.len(), 1);
    let overview = journey.store.overview(journey.now)?;
    assert!(overview.running.is_none() && overview.open.is_some());
    Ok(())
}

/// What each routine is under a lock of the strokes.
fn nothing_is_stroked(verdict: &Verdict) {
    for &id in RoutineId::ALL {
        match build(id, &wishes(verdict)) {
            Ok(routine) => assert_eq!(massage(&routine), [], "{id}"),
            Err(error) => assert!(matches!(error, NotBuilt::NothingLeft(_)), "{id}: {error}"),
        }
    }
    let milk = build(RoutineId::HandExpress, &wishes(verdict)).unwrap();
    let has = |routine: &Routine, step| routine.every().any(|stretch| stretch.step == step);
    assert!(
        has(&milk, StepId::He3) && !has(&milk, StepId::He6),
        "milk that must come out (D1)"
    );
    let rest = build(RoutineId::Aftercare, &wishes(verdict)).unwrap();
    assert!(
        has(&rest, StepId::Ac8) && has(&rest, StepId::Ac2),
        "aftercare is always open"
    );
    for closed in [
        RoutineId::Lymph,
        RoutineId::Butterfly,
        RoutineId::Circles,
        RoutineId::Nipple,
    ] {
        assert!(
            build(closed, &wishes(verdict)).is_err() && !verdict.allows_routine(closed),
            "{closed}"
        );
    }
    let [relief, everyday, calm] = [RoutineId::ClogRelief, RoutineId::Everyday, RoutineId::CalmOnly];
    assert!(
        ![relief, everyday, calm]
            .into_iter()
            .any(|id| verdict.allows_routine(id))
    );
}

#[test]
fn a_fever_closes_the_strokes_until_someone_has_seen_her() -> Result<()> {
    let mut journey = Journey::new()?;
    let clog = journey.clog()?;
    let fever = with(&json!({"side": "left", "fever": "yes", "temperature_c": 38.6}));
    let (id, verdict) = journey.check(&fever, Some(clog))?;
    assert_eq!(verdict.outcome, Outcome::Call);
    nothing_is_stroked(&verdict);

    // Better answers an hour later do not open it.
    journey.wait(HOUR);
    let (_, verdict) = journey.check(&early_clog(), Some(clog))?;
    assert_eq!(verdict.outcome, Outcome::Call);
    nothing_is_stroked(&verdict);

    journey.wait(HOUR);
    journey.store.add_heard(&NewHeard {
        triage: id,
        at: journey.now,
        said: Said::NotYet,
        person: None,
    })?;
    nothing_is_stroked(&journey.check(&early_clog(), Some(clog))?.1);
    journey.wait(HOUR);
    journey.store.add_heard(&NewHeard {
        triage: id,
        at: journey.now,
        said: Said::Seen,
        person: None,
    })?;
    let (_, verdict) = journey.check(&early_clog(), Some(clog))?;
    assert_eq!(verdict.outcome, Outcome::Go);
    assert!(!massage(&build(RoutineId::ClogRelief, &wishes(&verdict)).unwrap()).is_empty());
    Ok(())
}

#[test]
fn a_fever_that_is_gone_for_a_day_opens_the_strokes_again() -> Result<()> {
    let mut journey = Journey::new()?;
    journey.check(
        &with(&json!({"side": "left", "fever": "yes", "temperature_c": 38.6})),
        None,
    )?;
    journey.wait(2 * HOUR);
    nothing_is_stroked(&journey.check(&early_clog(), None)?.1);
    journey.wait(DAY - 1);
    nothing_is_stroked(&journey.check(&early_clog(), None)?.1);
    journey.wait(1);
    assert_eq!(journey.check(&early_clog(), None)?.1.outcome, Outcome::Go);
    Ok(())
}

#[test]
fn a_stop_is_silent_at_once_and_is_kept() -> Result<()> {
    let mut journey = Journey::new()?;
    let (_, verdict) = journey.check(&early_clog(), None)?;
    let routine = build(RoutineId::Butterfly, &wishes(&verdict)).unwrap();
    let mut player = Player::new(routine, journey.now, pain(3), Budget::default());
    let new = NewSession {
        episode: None,
        routine: RoutineId::Butterfly,
        plan: None,
        side: Some(Side::Left),
        by_helper: false,
        started: journey.now,
        pain_before: pain(3),
    };
    let id = journey.store.start_session(&new, &json(&player)?)?;
    journey.send(&mut player, Event::Start)?;
    journey.wait(20_000);
    let effects = journey.send(&mut player, Event::Stop)?;
    assert!(effects.contains(&Effect::Hush) && effects.contains(&Effect::KeepAwake(false)));
    assert!(
        !effects
            .iter()
            .any(|effect| matches!(effect, Effect::Say { .. } | Effect::Chime(_)))
    );
    journey.send(&mut player, Event::Happened(None))?;
    journey.run_out(&mut player)?;
    let end = player.session(id, None, Some(journey.now)).into_end().unwrap();
    assert_eq!(end.ending, Ending::Stopped(None));
    journey.store.end_session(id, &end)?;
    let kept = journey.store.session(id)?;
    let shown: Vec<StepId> = kept.steps.iter().map(|done| done.step).collect();
    assert_eq!(
        shown.last(),
        Some(&StepId::Ac8),
        "the safety words come once (D17): {shown:?}"
    );
    Ok(())
}

#[test]
fn the_questions_of_a_session_are_those_of_the_paper() {
    let routine = build(
        RoutineId::ClogRelief,
        &Wishes {
            pain: pain(3),
            ..Wishes::default()
        },
    )
    .unwrap();
    let asked: Vec<Ask> = routine
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Question(question) => Some(question.ask),
            Item::Stretch(_) => None,
        })
        .collect();
    assert_eq!(asked, [Ask::Warmth, Ask::Nipple, Ask::Removal]);
}
