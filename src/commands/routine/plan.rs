//! `milkpath routine --plan`: a therapist's plan, its routines, and where the app limits them.

use chrono::NaiveDate;
use serde::Serialize;

use super::{RoutineError, list};
use crate::domain::catalog::RoutineId;
use crate::domain::plan::{Plan, PlanRoutine};
use crate::domain::routine::{Limited, NotPlanned, Stretch, Wishes, build, build_planned, times};

#[derive(Serialize)]
struct Routines<'a> {
    author: &'a str,
    from: NaiveDate,
    until: NaiveDate,
    #[serde(rename = "routines")]
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    number: usize,
    name: &'a str,
    /// As often as the caps leave room.
    times_a_day: u8,
    /// The routine of the app whose caps and gates it goes by; null where nothing of it is left.
    like: Option<RoutineId>,
    seconds: u32,
    limited: Vec<Limited>,
}

/// The routines of a plan as JSON, for somebody to whom everything is open.
pub(super) fn routines(plan: &Plan, wishes: &Wishes) -> Result<String, RoutineError> {
    let places = plan.routines.iter().enumerate();
    let all = Routines {
        author: plan.author.as_str(),
        from: plan.from,
        until: plan.until,
        rows: places
            .map(|(place, routine)| row(plan, place, routine, wishes))
            .collect(),
    };
    Ok(serde_json::to_string_pretty(&all)?)
}

fn row<'a>(plan: &Plan, place: usize, routine: &'a PlanRoutine, wishes: &Wishes) -> Row<'a> {
    let (like, seconds, limited) = match build_planned(plan, place, wishes, None) {
        Ok(planned) => (
            Some(planned.routine.id),
            planned.routine.seconds(),
            planned.limited,
        ),
        Err(NotPlanned::NothingLeft { limited } | NotPlanned::Closed { limited, .. }) => (None, 0, limited),
        Err(NotPlanned::NoSuchRoutine { .. }) => (None, 0, Vec::new()),
    };
    Row {
        number: place + 1,
        name: routine.name.as_str(),
        times_a_day: times(plan, routine),
        like,
        seconds,
        limited,
    }
}

/// One routine under a plan: one of the app's by its id, or one of the plan's by its number or name.
pub(super) fn one(
    id: &str,
    plan: &Plan,
    wishes: &Wishes,
    text: &dyn Fn(&Stretch) -> String,
) -> Result<String, RoutineError> {
    if let Ok(own) = id.parse::<RoutineId>() {
        return list(&build(own, &wishes.clone().with_plan(plan))?, None, text);
    }
    let by_name = || {
        plan.routines
            .iter()
            .position(|routine| routine.name.as_str() == id)
    };
    let number = id.parse::<usize>().ok();
    let place = number.map_or_else(by_name, |number| number.checked_sub(1));
    let place = place.ok_or_else(|| RoutineError::NotOfPlan {
        given: id.to_owned(),
        have: plan.routines.len(),
    })?;
    if wishes.minutes.is_some() {
        return Err(RoutineError::NoMinutes);
    }
    let planned = build_planned(plan, place, wishes, None)?;
    list(&planned.routine, Some(&planned.limited), text)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::{Options, run};

    const PLAN: &[u8] = include_bytes!("../../../tests/fixtures/plan/good-full.json");

    fn printed(id: Option<&str>, options: Options<'_>) -> Result<Value, String> {
        let printed = run(id, options, &|_| String::new()).map_err(|error| error.to_string())?;
        serde_json::from_str(&printed).map_err(|error| error.to_string())
    }

    fn with_plan() -> Options<'static> {
        Options {
            plan: Some(PLAN),
            ..Options::default()
        }
    }

    #[test]
    fn a_plan_lists_its_routines_and_where_they_are_limited() {
        let listed = printed(None, with_plan()).unwrap();
        assert_eq!(listed["author"], "Ilse Brandt, IBCLC");
        let rows = listed["routines"].as_array().unwrap();
        let like: Vec<&str> = rows.iter().map(|row| row["like"].as_str().unwrap()).collect();
        assert_eq!(like, ["calm_only", "clog_relief", "hand_express"]);
        let first = serde_json::json!({"item": 6, "step": "ac2", "why": "plan"});
        assert_eq!(rows[0]["limited"][0], first);
    }

    #[test]
    fn a_routine_of_a_plan_is_named_by_number_or_name() {
        let by_number = printed(Some("1"), with_plan()).unwrap();
        assert_eq!(
            by_number,
            printed(Some("Feather strokes after a feed"), with_plan()).unwrap()
        );
        assert_eq!(
            (&by_number["id"], &by_number["steps"][1]["step"]),
            (&"calm_only".into(), &"ly2".into())
        );
        for wrong in ["0", "4", "Morning"] {
            let error = printed(Some(wrong), with_plan()).unwrap_err();
            assert!(error.contains("1 to 3"), "{error}");
        }
        let short = Options {
            minutes: Some(6),
            ..with_plan()
        };
        assert!(printed(Some("1"), short).unwrap_err().contains("--minutes"));
    }

    #[test]
    fn a_routine_of_the_app_goes_under_the_plan() {
        let steps = |options| printed(Some("butterfly"), options).unwrap().to_string();
        assert!(steps(with_plan()).contains("\"bf4\"") && !steps(Options::default()).contains("\"bf4\""));
    }

    #[test]
    fn a_plan_that_is_refused_names_its_field() {
        let options = Options {
            plan: Some(include_bytes!(
                "../../../tests/fixtures/plan/bad-seconds-long.json"
            )),
            ..Options::default()
        };
        let error = printed(None, options).unwrap_err();
        assert!(
            error.starts_with("--plan: routines[0].items[1].seconds: 121"),
            "{error}"
        );
        assert!(
            printed(None, Options::default())
                .unwrap_err()
                .contains("clog_relief")
        );
    }
}
