//! What a summary says of the sample family, and what it never says.

use proptest::prelude::*;
use proptest::strategy::ValueTree;

use milkpath::demo;
use milkpath::domain::at::{At, DAY, HOUR};
use milkpath::domain::day::DayStart;
use milkpath::domain::entry::{Draft, DraftKind, Source};
use milkpath::domain::ids::EpisodeId;
use milkpath::domain::text::Line;
use milkpath::domain::triage::{Answers, NewAnswered, SafetySign, evaluate};
use milkpath::export::report::{Choice, Period, Section, Sieve, Single};
use milkpath::store::Store;

use super::{BERLIN, last, sample, told};

#[test]
fn the_whole_model_of_a_month_is_as_it_was() {
    let report = told(&sample(1, 30), &last(30, 1), &Choice::default(), 1);
    let json = serde_json::to_string_pretty(&report).unwrap() + "\n";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/report/month.json");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &json).unwrap();
    }
    let golden = std::fs::read_to_string(path).unwrap();
    assert!(
        golden == json,
        "the model changed: look at it, then UPDATE_GOLDEN=1"
    );
}

#[test]
fn one_clog_is_told_alone_with_its_days() {
    let store = sample(3, 60);
    let head = store.episodes().unwrap().pop().unwrap();
    let period = Period::of_clog(&head, demo::now(3), DayStart::MIDNIGHT, BERLIN);
    let report = told(&store, &period, &Choice::default(), 3);
    assert_eq!(
        report.clogs.iter().map(|clog| clog.id).collect::<Vec<_>>(),
        [head.id]
    );
    assert_eq!(report.days.len(), period.days() as usize);
    let clog = &report.clogs[0];
    assert_eq!(
        (clog.gone, clog.hours),
        (head.gone, head.gone.unwrap().since(head.onset) / HOUR)
    );
    assert_eq!(report.checks, Vec::new());
}

#[test]
fn nothing_after_the_period_is_in_it() {
    let store = sample(3, 60);
    let head = store.episodes().unwrap().pop().unwrap();
    let day = DayStart::MIDNIGHT;
    let cut = milkpath::domain::day::day_of(head.onset.utc_ms(), day, BERLIN).date;
    let report = told(&store, &Period::new(cut, cut).unwrap(), &Choice::default(), 3);
    let clog = &report.clogs[0];
    let end = Period::new(cut, cut).unwrap().span(day, BERLIN).until_ms;
    assert_eq!((clog.gone, clog.helped), (None, None));
    assert!(clog.hours <= 24, "{}", clog.hours);
    let instants = serde_json::to_value(&report).unwrap();
    let mut all = Vec::new();
    collect(&instants, &mut all);
    let made = demo::now(3).utc_ms();
    assert!(all.len() > 5);
    assert!(all.iter().all(|ms| *ms < end || *ms == made), "{all:?} {end}");
}

/// Every instant of a report.
fn collect(value: &serde_json::Value, into: &mut Vec<i64>) {
    match value {
        serde_json::Value::Object(map) => {
            into.extend(map.get("utc_ms").and_then(serde_json::Value::as_i64));
            map.values().for_each(|value| collect(value, into));
        }
        serde_json::Value::Array(list) => list.iter().for_each(|value| collect(value, into)),
        _ => {}
    }
}

/// A log in which every text that somebody typed says where it is from.
fn marked() -> (Store, At) {
    let (mut store, now) = (sample(1, 30), demo::now(1));
    let clogs = store.episodes().unwrap();
    for head in &clogs {
        let line = |text: &str| Line::new(&format!("{text}-{}", head.id)).ok();
        store
            .save_wishes(head.id, line("worry").as_ref(), line("goal").as_ref())
            .unwrap();
    }
    let line = |text: &str| text.to_owned();
    for (kind, note) in [
        (CareDraftOf::Massage, "massage-note"),
        (CareDraftOf::Seen, "seen-note"),
        (CareDraftOf::Medicine, "medicine-note"),
    ] {
        let draft = Draft {
            at: now.plus(-2 * HOUR),
            end: None,
            note: line(note),
            babies: Vec::new(),
            kind: DraftKind::Care(kind.draft()),
            source: Source::Own,
        };
        store.add_entry(&draft.finish(now).unwrap()).unwrap();
    }
    let answers = Answers {
        safety: Some([SafetySign::HarmSelf, SafetySign::LowMood].into()),
        ..Answers::none_of_these()
    };
    store
        .add_triage(&NewAnswered {
            at: now.plus(-HOUR),
            verdict: evaluate(&answers),
            answers,
            corrects: None,
            episode: clogs.first().map(|head| head.id),
        })
        .unwrap();
    (store, now)
}

#[derive(Clone, Copy)]
enum CareDraftOf {
    Massage,
    Seen,
    Medicine,
}

impl CareDraftOf {
    fn draft(self) -> milkpath::domain::entry::CareDraft {
        use milkpath::domain::entry::{CareDraft, CareKind};
        let (kind, name, by, what) = match self {
            Self::Massage => (CareKind::Massage, "", "massage-by", "massage-what"),
            Self::Seen => (CareKind::Seen, "", "seen-by", "seen-said"),
            Self::Medicine => (CareKind::PainMedicine, "medicine-name", "", ""),
        };
        CareDraft {
            kind,
            name: name.to_owned(),
            by: by.to_owned(),
            what: what.to_owned(),
            felt: None,
        }
    }
}

/// A text, and when it may be told.
type Secret = (&'static str, fn(&Choice) -> bool);

/// Each text of [`marked`].
fn secrets() -> Vec<Secret> {
    vec![
        ("worry-", |choice| {
            choice.has(Section::Clogs) && choice.has(Section::Wishes)
        }),
        ("goal-", |choice| {
            choice.has(Section::Clogs) && choice.has(Section::Wishes)
        }),
        ("-note", |choice| choice.has(Section::Notes)),
        ("massage-what", |choice| choice.has(Section::Notes)),
        ("seen-said", |choice| choice.has(Section::Notes)),
        ("massage-by", |choice| choice.names && choice.has(Section::Tried)),
        ("seen-by", |choice| choice.names && choice.has(Section::Tried)),
        ("medicine-name", |choice| choice.has(Section::Tried)),
        ("Ida", |choice| choice.names),
        ("Maren", |_| false),
        ("030 555", |_| false),
        ("harm_self", |choice| {
            choice.has(Section::Mood) && choice.has(Section::Checks)
        }),
        ("low_mood", |choice| choice.has(Section::Mood)),
        ("T03", |choice| {
            choice.has(Section::Mood) && choice.has(Section::Checks)
        }),
        ("days_since_birth", |choice| choice.has(Section::Health)),
    ]
}

/// The records of the period that go out, as JSON.
fn records(store: &Store, period: &Period, choice: &Choice) -> String {
    let mut sieve = Sieve::new(*period, period.span(DayStart::MIDNIGHT, BERLIN), choice.clone());
    let (mut place, mut kept) = (Some(milkpath::domain::archive::Place::default()), Vec::new());
    while let Some(from) = place {
        let page = store.archive(from).unwrap();
        kept.extend(page.records.into_iter().filter_map(|record| sieve.keep(record)));
        place = page.next;
    }
    serde_json::to_string(&kept).unwrap()
}

fn choice() -> impl Strategy<Value = Choice> {
    let sections = proptest::sample::subsequence(Section::ALL.to_vec(), 0..=Section::ALL.len());
    (sections, any::<bool>()).prop_map(|(sections, names)| Choice {
        sections: sections.into_iter().collect(),
        names,
        ..Choice::default()
    })
}

#[test]
fn what_she_leaves_out_is_in_no_model_and_no_file() {
    let (store, _) = marked();
    let period = last(30, 1);
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..60 {
        let choice = choice().new_tree(&mut runner).unwrap().current();
        let model = serde_json::to_string(&told(&store, &period, &choice, 1)).unwrap();
        let file = records(&store, &period, &choice);
        for (secret, may) in secrets() {
            if !may(&choice) {
                assert!(!model.contains(secret), "{secret} in the model of {choice:?}");
                assert!(!file.contains(secret), "{secret} in the file of {choice:?}");
            }
        }
    }
    let all = Choice {
        sections: Section::ALL.into_iter().collect(),
        names: true,
        ..Choice::default()
    };
    let (model, file) = (
        serde_json::to_string(&told(&store, &period, &all, 1)).unwrap(),
        records(&store, &period, &all),
    );
    for there in ["worry-", "massage-what", "medicine-note", "Ida", "harm_self"] {
        assert!(model.contains(there) && file.contains(there), "{there}");
    }
}

#[test]
fn a_single_note_is_left_out_alone() {
    let (store, _) = marked();
    let period = last(30, 1);
    let before = told(&store, &period, &Choice::default(), 1);
    let head = before.clogs[0].id;
    let gone = before
        .notes
        .iter()
        .find(|note| note.text.as_str() == "seen-note")
        .unwrap();
    let choice = Choice {
        without: [Single::Note(gone.entry), Single::Worry(head)].into(),
        ..Choice::default()
    };
    let after = told(&store, &period, &choice, 1);
    assert!(after.notes.iter().all(|note| note.entry != gone.entry));
    assert_eq!(after.notes.len() + 2, before.notes.len());
    assert_eq!(
        (&after.clogs[0].worry, &after.clogs[0].goal),
        (&None, &before.clogs[0].goal)
    );
    let file = records(&store, &period, &choice);
    assert!(!file.contains("seen-note") && file.contains("medicine-note"));
    assert!(!file.contains(&format!("worry-{head}")));
}

#[test]
fn a_spot_that_came_back_is_named() {
    use milkpath::domain::breast_map::{Side, Spot};
    use milkpath::domain::episode::{NewEpisode, Place};
    let mut store = Store::in_memory().unwrap();
    let now = demo::now(1);
    let mut open = |ago: i64, hour: f32| -> EpisodeId {
        let onset = now.plus(-ago * DAY);
        let id = store
            .open_episode(&NewEpisode {
                place: Place::Spot(Spot::new(Side::Left, hour, 0.6).unwrap()),
                size: None,
                onset,
                opened: onset,
            })
            .unwrap();
        store.close_episode(id, onset.plus(DAY)).unwrap();
        id
    };
    let (_, other, again) = (open(80, 2.0), open(9, 8.0), open(5, 2.3));
    let report = told(&store, &last(14, 1), &Choice::default(), 1);
    let returns = report.returns.unwrap();
    assert_eq!((returns.in_90_days, returns.same_spot), (3, vec![again]));
    assert_eq!(
        report.clogs.iter().map(|clog| clog.id).collect::<Vec<_>>(),
        [other, again]
    );
}

#[test]
fn an_empty_log_has_an_empty_summary() {
    let store = Store::in_memory().unwrap();
    let report = told(&store, &last(14, 1), &Choice::default(), 1);
    assert!(report.clogs.is_empty() && report.runs.is_empty() && report.notes.is_empty());
    assert_eq!(report.feeding.unwrap().whole_days, 0);
    assert_eq!(report.days.len(), 14);
}
