//! Laws of the store: what is written is read, and what cannot be is told.

mod care_plans;
mod handle;
mod imports;
mod impossible;
mod log;
mod plans;
mod shares;
mod timers;

use proptest::collection::vec;
use proptest::prelude::*;
use rusqlite::types::Value;

use super::{Desk, Error, Result, Store, any, json};
use crate::domain::at::{At, DAY, HOUR};
use crate::domain::breast_map::{Side, Spot};
use crate::domain::catalog::RoutineId;
use crate::domain::episode::{NewEpisode, Place};
use crate::domain::ids::{EpisodeId, PersonId, SessionId};
use crate::domain::profile::{NewPerson, Role};
use crate::domain::session::{Ending, NewSession, SessionEnd};
use crate::domain::settings::Settings;
use crate::domain::technique::StopCode;

fn now() -> At {
    At::new(1_774_738_799_000, 60).unwrap()
}

fn clog(onset: At) -> NewEpisode {
    let spot = Spot::new(Side::Left, 2.0, 0.6).unwrap();
    NewEpisode {
        place: Place::Spot(spot),
        size: None,
        onset,
        opened: onset,
    }
}

fn calm(started: At) -> NewSession {
    NewSession {
        episode: None,
        routine: RoutineId::CalmOnly,
        plan: None,
        side: None,
        by_helper: false,
        started,
        pain_before: None,
    }
}

fn stopped(ended: At) -> SessionEnd {
    let ending = Ending::Stopped(None);
    SessionEnd {
        ended,
        ending,
        pain_after: None,
        hands_on_s: 61,
        press_s: 0,
        steps: Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_clog_is_read_as_it_was_written(new in any::episode(), checks in vec(any::check(), 0..6), gone in any::at()) {
        let mut store = Store::in_memory()?;
        let id = store.open_episode(&new)?;
        for check in &checks {
            store.add_check(id, check)?;
        }
        store.close_episode(id, gone)?;
        let read = store.episode(id)?.episode;
        prop_assert_eq!((read.side, read.spot), (new.place.side(), new.place.spot()));
        prop_assert_eq!((read.size, read.onset, read.opened, read.gone), (new.size, new.onset, new.opened, Some(gone)));
        prop_assert!(read.checks.is_sorted_by_key(|check| check.at.utc_ms()));
        for kept in &read.checks {
            let new = &checks[usize::try_from(kept.id.0 - 1).unwrap()];
            prop_assert_eq!((kept.at, kept.kind, kept.pain, kept.size), (new.at, new.kind, new.pain, new.size));
            prop_assert_eq!((kept.skin_changed, kept.temperature, kept.trend), (new.skin_changed, new.temperature, new.trend));
        }
        prop_assert_eq!(read.checks.len(), checks.len());
    }

    #[test]
    fn any_run_is_read_as_it_was_written(new in any::session(), end in any::end()) {
        let mut store = Store::in_memory()?;
        let id = store.start_session(&new, "{}")?;
        prop_assert_eq!(store.session(id)?.ending, None);
        store.end_session(id, &end)?;
        let read = store.session(id)?;
        prop_assert_eq!((read.routine, read.side, read.started, read.pain_before), (new.routine, new.side, new.started, new.pain_before));
        prop_assert_eq!((read.ended, read.ending, read.pain_after), (Some(end.ended), Some(end.ending), end.pain_after));
        prop_assert_eq!((read.hands_on_s, read.press_s, read.steps), (end.hands_on_s, end.press_s, end.steps));
        prop_assert_eq!(store.running()?, None);
    }

    #[test]
    fn any_choice_and_profile_replace_the_ones_before(
        settings in vec(any::settings(), 1..3), profiles in vec(any::profile(), 1..3), people in vec(any::person(), 0..4)
    ) {
        let mut store = Store::in_memory()?;
        for settings in &settings {
            store.save_settings(settings)?;
        }
        for profile in &profiles {
            store.save_profile(profile)?;
        }
        for person in &people {
            store.save_person(None, person)?;
        }
        let read = store.overview(now())?;
        prop_assert_eq!(Some(&read.settings), settings.last());
        prop_assert_eq!(Some(&read.profile), profiles.last());
        let kept: Vec<_> = read.people.into_iter().map(|p| (p.role, p.name, p.phone)).collect();
        let given: Vec<_> = people.into_iter().map(|p| (p.role, p.name, p.phone)).collect();
        prop_assert_eq!(kept, given);
    }
}

#[test]
fn a_new_file_holds_the_defaults() -> Result<()> {
    let read = Store::in_memory()?.overview(now())?;
    assert_eq!(read.settings, Settings::default());
    assert_eq!(read.profile.conditions, None);
    assert_eq!((read.open, read.running, read.desk), (None, None, None));
    Ok(())
}

#[test]
fn the_overview_reaches_back_as_far_as_its_rules() -> Result<()> {
    let mut store = Store::in_memory()?;
    let old = store.open_episode(&clog(now().plus(-91 * DAY)))?;
    store.close_episode(old, now().plus(-88 * DAY))?;
    let before = store.open_episode(&clog(now().plus(-89 * DAY)))?;
    store.close_episode(before, now().plus(-80 * DAY))?;
    let there = store.open_episode(&clog(now().plus(-5 * HOUR)))?;
    for (started, episode) in [(-9 * DAY, Some(there)), (-2 * DAY, None), (-HOUR, Some(there))] {
        let id = store.start_session(
            &NewSession {
                episode,
                ..calm(now().plus(started))
            },
            "{}",
        )?;
        store.end_session(id, &stopped(now().plus(started + HOUR / 2)))?;
    }
    let read = store.overview(now())?;
    let ids =
        |heads: &[crate::domain::episode::EpisodeHead]| heads.iter().map(|head| head.id).collect::<Vec<_>>();
    assert_eq!(read.open.map(|open| open.id), Some(there));
    assert_eq!(ids(&read.ninety_days), [there, before]);
    assert_eq!(ids(&read.last_gone), [before, old]);
    assert_eq!(
        read.open_sessions.iter().map(|run| run.id.0).collect::<Vec<_>>(),
        [3, 1]
    );
    assert_eq!(
        read.recent_sessions
            .iter()
            .map(|run| run.id.0)
            .collect::<Vec<_>>(),
        [3, 2]
    );
    Ok(())
}

#[test]
fn one_routine_runs_at_a_time_and_a_late_write_revives_none() -> Result<()> {
    let mut store = Store::in_memory()?;
    let id = store.start_session(&calm(now()), &json(&["step", "1"])?)?;
    let second = store.start_session(&calm(now()), "{}");
    assert_eq!(second, Err(Error::StillRunning { row: id.to_string() }));
    store.save_running(r#"["step","2"]"#, now().plus(HOUR))?;
    let running = store.running()?.unwrap();
    assert_eq!(running.state::<[String; 2]>()?, ["step", "2"]);
    assert_eq!((running.session, running.saved), (Some(id), now().plus(HOUR)));
    assert!(matches!(running.state::<u8>(), Err(Error::BadRow { .. })));
    store.end_session(id, &stopped(now().plus(HOUR)))?;
    assert!(matches!(
        store.save_running("{}", now()),
        Err(Error::Missing { .. })
    ));
    assert!(matches!(
        store.end_session(id, &stopped(now())),
        Err(Error::Missing { .. })
    ));
    assert_eq!(store.session(SessionId(2)), Err(Error::missing("sessions", 2)));
    Ok(())
}

#[test]
fn why_she_stopped_is_told_after_the_stop() -> Result<()> {
    let mut store = Store::in_memory()?;
    let id = store.start_session(&calm(now()), "{}")?;
    let early = store.amend_session(id, Ending::Finished, None);
    assert!(matches!(early, Err(Error::Missing { .. })));
    store.end_session(id, &stopped(now()))?;
    store.amend_session(id, Ending::Stopped(Some(StopCode::S2)), None)?;
    assert_eq!(
        store.session(id)?.ending,
        Some(Ending::Stopped(Some(StopCode::S2)))
    );
    assert_eq!(store.session(id)?.hands_on_s, 61);
    Ok(())
}

#[test]
fn a_clog_that_came_back_is_there_again() -> Result<()> {
    let mut store = Store::in_memory()?;
    let id = store.open_episode(&clog(now()))?;
    assert!(matches!(store.reopen_episode(id), Err(Error::Missing { .. })));
    store.close_episode(id, now())?;
    assert!(matches!(
        store.close_episode(id, now()),
        Err(Error::Missing { .. })
    ));
    store.reopen_episode(id)?;
    assert_eq!(store.overview(now())?.open.map(|open| open.gone), Some(None));
    assert!(matches!(
        store.close_episode(EpisodeId(9), now()),
        Err(Error::Missing { .. })
    ));
    Ok(())
}

#[test]
fn people_are_changed_and_taken_out() -> Result<()> {
    let mut store = Store::in_memory()?;
    let anna = NewPerson {
        role: Role::Midwife,
        name: "Anna".to_owned(),
        phone: String::new(),
    };
    let id = store.save_person(None, &anna)?;
    store.save_person(
        Some(id),
        &NewPerson {
            phone: "030 1".to_owned(),
            ..anna.clone()
        },
    )?;
    assert_eq!(store.overview(now())?.people[0].phone, "030 1");
    let nobody = store.save_person(Some(PersonId(7)), &anna);
    assert_eq!(nobody, Err(Error::missing("people", 7)));
    store.delete_person(id)?;
    store.delete_person(id)?;
    assert!(store.overview(now())?.people.is_empty());
    Ok(())
}

#[test]
fn the_desk_holds_one_place_and_its_half_answered_form() -> Result<()> {
    let mut store = Store::in_memory()?;
    let home = Desk {
        route: "/".to_owned(),
        draft: None,
        saved: now(),
    };
    let form = Desk {
        route: "/check/3".to_owned(),
        draft: Some("[1,2]".to_owned()),
        saved: now(),
    };
    store.save_desk(&home)?;
    store.save_desk(&form)?;
    assert_eq!(store.overview(now())?.desk, Some(form.clone()));
    assert_eq!(form.draft::<Vec<u8>>()?, Some(vec![1, 2]));
    let torn = Desk {
        draft: Some("[1,".to_owned()),
        ..form
    };
    assert!(matches!(store.save_desk(&torn), Err(Error::Internal { .. })));
    Ok(())
}

/// One row in each table that the overview reads.
fn sample() -> Result<Store> {
    let mut store = Store::in_memory()?;
    store.save_settings(&Settings::default())?;
    let episode = store.open_episode(&clog(now()))?;
    store.write(|db| {
        let ms = Value::from(now().utc_ms());
        db.execute(
            "INSERT INTO checks (episode, at_utc_ms, at_offset_min, kind) VALUES (?, ?, 60, 'own')",
            [Value::from(episode.0), ms],
        )?;
        Ok(())
    })?;
    let run = store.start_session(
        &NewSession {
            episode: Some(episode),
            ..calm(now())
        },
        "{}",
    )?;
    store.end_session(run, &stopped(now()))?;
    store.db().execute_batch(
        "INSERT INTO session_steps (session, position, step, block, outcome, seconds) VALUES (1, 0, 'bf3', '', 'done', 1)",
    )?;
    Ok(store)
}

#[test]
fn a_full_device_loses_nothing_that_was_there() -> Result<()> {
    let mut store = sample()?;
    store.db().pragma_update(None, "max_page_count", 1)?;
    let written = (0..5_000).map(|_| store.open_episode(&clog(now())));
    let refused: Vec<Error> = written.filter_map(Result::err).take(1).collect();
    assert!(matches!(refused.as_slice(), [Error::Full { .. }]), "{refused:?}");
    assert!(store.findings()?.sound);
    assert!(store.episodes()?.len() > 1);
    Ok(())
}
