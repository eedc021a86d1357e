//! The hand-out: what it says, that it is tagged and whole, and that its codes lead back to the plan.

use std::ops::ControlFlow;

use milkpath::domain::at::At;
use milkpath::domain::catalog::StepId;
use milkpath::domain::plan::Plan;
use milkpath::export::handout::Handout;
use milkpath::export::pdf::{Error, Fonts, Form, Paper as Sheet, render_handout};
use milkpath::export::qr::codes;
use proptest::prelude::*;

use super::english;
use super::pages::{A4, is_accessible, lies_inside};
use super::paper::Paper;
use crate::plan::any::sound;
use crate::plan::files::{good, plan};

fn made() -> At {
    At::new(1_795_317_000_000, 0).unwrap()
}

fn page(plan: &Plan, form: Form) -> Vec<u8> {
    let tr = english();
    let codes = codes(&plan.to_json());
    let on = &mut |_| ControlFlow::Continue(());
    render_handout(
        &Handout::of(plan, &tr),
        &codes,
        (&tr, form, made()),
        &Fonts::own(),
        on,
    )
    .unwrap()
}

#[test]
fn the_words_are_as_they_were() {
    let mut text = String::new();
    for name in ["good-full", "good-minimal", "good-arabic"] {
        let handout = Handout::of(&plan(name), &english());
        text.extend(["=== ", name, "\n", &handout.text(), "\n"]);
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/report/handout.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), text);
}

#[test]
fn every_page_is_tagged_and_every_picture_is_told() {
    for name in good() {
        let plan = plan(&name);
        let handout = Handout::of(&plan, &english());
        let codes = codes(&plan.to_json()).unwrap();
        let steps: usize = handout.routines.iter().map(|routine| routine.steps.len()).sum();
        for (paper, from_right) in [(Sheet::A4, false), (Sheet::Letter, true)] {
            let read = Paper::read(&page(&plan, Form { paper, from_right }));
            assert!(is_accessible(&read) && read.is_marked(), "{name}");
            lies_inside(&read).unwrap();
            assert_eq!(read.about().0, "en");
            let elements = read.elements();
            let with = |tag: &str| elements.iter().filter(|one| one.tag == tag).count();
            assert_eq!(with("H1"), 1, "{name}");
            assert!(with("H2") >= handout.routines.len() + 6, "{name}");
            let figures: Vec<_> = elements.iter().filter(|one| one.tag == "Figure").collect();
            assert_eq!(figures.len(), steps + codes.len(), "{name}");
            assert!(
                figures
                    .iter()
                    .all(|one| one.alt.as_ref().is_some_and(|alt| alt.len() > 20))
            );
            assert_eq!(with("LI"), with("LBody"), "{name}");
        }
    }
}

#[test]
fn what_the_file_says_of_itself_names_nobody() {
    let plan = plan("good-full");
    let (_, about) = Paper::read(&page(&plan, A4)).about();
    assert!(about.contains("Your home plan") && !about.contains("Ilse") && !about.contains("M. K."));
}

#[test]
fn it_tells_what_the_app_guides_and_not_more() {
    let plan = plan("good-full");
    let handout = Handout::of(&plan, &english());
    let steps: Vec<Vec<StepId>> = handout
        .routines
        .iter()
        .map(|routine| routine.steps.iter().map(|step| step.step).collect())
        .collect();
    // Cold is left out by the plan itself; the closing steps are added.
    assert!(!steps[0].contains(&StepId::Ac2) && steps[0].contains(&StepId::Ac3));
    let holds = handout.routines[1]
        .steps
        .iter()
        .find(|step| step.step == StepId::Gc3)
        .unwrap();
    assert!(
        holds.measures.contains(&"only if you like".to_owned()),
        "{:?}",
        holds.measures
    );
    assert!(!handout.routines[0].limited.is_empty());
    let text = handout.text();
    for line in [
        "Call from 37.8 °C (100.0 °F).",
        "Call from pain 7 of 10.",
        "after 18 hours",
        "Nights: 030 5550103",
    ] {
        assert!(text.contains(line), "{line}");
    }
}

#[test]
fn it_can_be_ended() {
    let plan = plan("good-full");
    let tr = english();
    let codes = codes(&plan.to_json());
    for stop in 0..4 {
        let mut count = 0;
        let on = &mut |_| {
            count += 1;
            if count > stop {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let handout = Handout::of(&plan, &tr);
        let ended = render_handout(&handout, &codes, (&tr, A4, made()), &Fonts::own(), on);
        assert_eq!(ended, Err(Error::Cancelled));
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes_and_few() {
    let plan = plan("good-full");
    let bytes = page(&plan, A4);
    assert!(bytes == page(&plan, A4));
    assert!(bytes.len() < 600_000, "{} bytes", bytes.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_is_a_whole_accessible_page(plan in sound(), letter in any::<bool>(), from_right in any::<bool>()) {
        let paper = if letter { Sheet::Letter } else { Sheet::A4 };
        let read = Paper::read(&page(&plan, Form { paper, from_right }));
        prop_assert!(is_accessible(&read));
        prop_assert!(lies_inside(&read).is_ok(), "{:?}", lies_inside(&read));
    }
}
