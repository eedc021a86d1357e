//! Plans that were accepted, the runs that follow them, and what goes out and comes back.

use super::{now, stopped};
use crate::domain::archive::{Place, Record};
use crate::domain::at::{At, DAY, HOUR};
use crate::domain::ids::PlanId;
use crate::domain::plan::{Came, Followed, NewPlan, Plan};
use crate::domain::session::NewSession;
use crate::store::{Error, NewImport, Result, Store};

/// Noon on a day on which the plan of the fixture counts.
fn noon() -> At {
    At::new(1_795_608_000_000, 60).unwrap()
}

fn plan() -> Plan {
    Plan::read(include_bytes!("../../../tests/fixtures/plan/good-full.json")).unwrap()
}

fn new(accepted: At) -> NewPlan {
    NewPlan {
        plan: plan(),
        accepted,
        came: Came::File,
    }
}

fn follow(store: &mut Store, followed: Option<Followed>, started: At) -> Result<()> {
    let run = NewSession {
        plan: followed,
        ..super::calm(started)
    };
    let id = store.start_session(&run, "{}")?;
    assert_eq!(store.session(id)?.plan, followed);
    store.end_session(id, &stopped(started.plus(HOUR)))
}

#[test]
fn a_plan_is_read_as_it_was_accepted_until_it_is_ended() -> Result<()> {
    let mut store = Store::in_memory()?;
    assert_eq!(store.overview(noon())?.plan, None);
    let first = store.accept_plan(&new(noon().plus(-2 * DAY)))?;
    let second = store.accept_plan(&NewPlan {
        came: Came::Qr,
        ..new(noon().plus(-DAY))
    })?;
    assert!(!store.is_empty()?);
    let all = store.plans()?;
    assert_eq!(
        all.iter().map(|kept| kept.id).collect::<Vec<_>>(),
        [second, first]
    );
    assert_eq!(
        (&all[0].plan, all[0].came, all[0].ended),
        (&plan(), Came::Qr, None)
    );
    assert_eq!(store.overview(noon())?.plan.map(|kept| kept.id), Some(second));
    store.end_plan(second, noon())?;
    assert_eq!(store.overview(noon())?.plan.map(|kept| kept.id), Some(first));
    assert_eq!(
        store.end_plan(second, noon()),
        Err(Error::missing("plans", second))
    );
    let over = noon().plus(60 * DAY);
    assert_eq!(store.overview(over)?.plan, None, "its last day is past");
    let last = |store: &Store| store.overview(over).map(|all| all.last_plan.map(|kept| kept.id));
    assert_eq!(last(&store)?, Some(first), "home can still say so");
    store.end_plan(first, over)?;
    assert_eq!(last(&store)?, None, "until it is put away");
    Ok(())
}

#[test]
fn a_plan_that_may_not_be_is_never_written() -> Result<()> {
    let mut store = Store::in_memory()?;
    let mut bad = new(noon());
    bad.plan.routines[0].times_a_day = 9;
    assert!(matches!(store.accept_plan(&bad), Err(Error::Internal { .. })));
    assert_eq!(store.plans()?, []);
    Ok(())
}

#[test]
fn a_plan_that_was_changed_in_the_file_is_found() -> Result<()> {
    let mut store = Store::in_memory()?;
    store.accept_plan(&new(noon()))?;
    store.accept_plan(&new(noon()))?;
    store.db().execute_batch(
        "UPDATE plans SET plan = json_set(plan, '$.routines[0].items[1].reps', 400) WHERE id = 2",
    )?;
    let findings = store.findings()?;
    let [fault] = findings.faults.as_slice() else {
        panic!("{:?}", findings.faults)
    };
    assert_eq!(
        (&*fault.table, &*fault.row, &*fault.column),
        ("plans", "2", "plan")
    );
    assert!(fault.why.contains("routines[0].items[1].reps"), "{}", fault.why);
    assert_eq!(findings.rows["plans"], 2);
    Ok(())
}

#[test]
fn a_run_names_a_plan_that_is_there() -> Result<()> {
    let mut store = Store::in_memory()?;
    let nowhere = Followed {
        plan: PlanId(7),
        routine: 0,
    };
    let run = NewSession {
        plan: Some(nowhere),
        ..super::calm(now())
    };
    assert!(store.start_session(&run, "{}").is_err());
    Ok(())
}

/// Everything that the archive holds.
fn records(store: &Store) -> Result<Vec<Record>> {
    let (mut all, mut from) = (Vec::new(), Some(Place::default()));
    while let Some(place) = from {
        let page = store.archive(place)?;
        all.extend(page.records);
        from = page.next;
    }
    Ok(all)
}

#[test]
fn plans_and_their_runs_go_out_and_come_back() -> Result<()> {
    let mut store = Store::in_memory()?;
    let id = store.accept_plan(&new(noon().plus(-2 * DAY)))?;
    store.end_plan(id, noon().plus(-HOUR))?;
    let id = store.accept_plan(&new(noon()))?;
    let followed = Followed { plan: id, routine: 2 };
    follow(&mut store, Some(followed), noon())?;
    follow(&mut store, None, noon().plus(3 * HOUR))?;
    let all = records(&store)?;
    let mut restored = Store::in_memory()?;
    let file = NewImport {
        at: noon(),
        format: "milkpath_log".to_owned(),
        name: "log.json".to_owned(),
        lines: Vec::new(),
        records: all.clone(),
        left_out: 0,
        unreadable: 0,
    };
    let import = restored.add_import(&file)?;
    let without_imports = |all: Vec<Record>| -> Vec<Record> {
        all.into_iter()
            .filter(|record| !matches!(record, Record::Import(_)))
            .collect()
    };
    assert_eq!(without_imports(records(&restored)?), without_imports(all));
    let again = restored.add_import(&file)?;
    assert_eq!(
        (again.added, restored.plans()?.len()),
        (0, 2),
        "a second time adds nothing"
    );
    restored.undo_import(import.id)?;
    assert_eq!(restored.plans()?, []);
    assert!(restored.findings()?.sound);
    Ok(())
}
