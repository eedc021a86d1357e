//! Files of other apps and our own, brought in whole: what is read of each fixture, that a second time adds nothing, that
//! it can be taken back, and that no bytes whatever do harm.

mod feeds;
mod fixtures;
mod hostile;
mod long;

use std::fs;
use std::path::{Path, PathBuf};

use milkpath::domain::archive::{Place, Record};
use milkpath::domain::at::{At, HOUR};
use milkpath::domain::baby::{BabyColour, NewBaby};
use milkpath::domain::entry::{CareDraft, CareKind, Draft, DraftKind, MilkKind};
use milkpath::domain::profile::Profile;
use milkpath::domain::settings::{MilkUnit, Settings};
use milkpath::domain::text::Line;
use milkpath::import::{Answers, DateOrder, HourTwice, Letterless, PumpOrder};
use milkpath::store::Store;

/// When the files are brought in: 2026-03-31, noon in Berlin.
fn now() -> At {
    At::new(1_774_951_200_000, 120).unwrap()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import")
}

fn bytes(file: &str) -> Vec<u8> {
    fs::read(folder().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Every file that is read, each with the app's own folder.
const FILES: [&str; 17] = [
    "baby-buddy/feeding.csv",
    "baby-buddy/feeding-rough.csv",
    "baby-buddy/pumping.csv",
    "nara/export.csv",
    "nara/other-order.csv",
    "nara/rough.csv",
    "huckleberry/export.csv",
    "huckleberry/asks.csv",
    "huckleberry/rough.csv",
    "baby-tracker/nursing.csv",
    "baby-tracker/pump.csv",
    "baby-tracker/expressed.csv",
    "baby-tracker/diaper.csv",
    "baby-tracker/sleep.csv",
    "baby-tracker/rough.csv",
    "milkpath/table-1.csv",
    LOG,
];
/// The one of them that is no table.
const LOG: &str = "milkpath/log-1.json";

/// What she answers, whatever is asked.
fn answers() -> Answers {
    Answers {
        zone: Some(chrono_tz::Europe::Berlin),
        hour_twice: Some(HourTwice::Second),
        dates: Some(DateOrder::MonthFirst),
        unit: Some(MilkUnit::Millilitres),
        letterless: Some(Letterless::MinutesLeftRight),
        pump_order: Some(PumpOrder::LeftFirst),
        bottle: Some(MilkKind::BreastMilk),
        baby: None,
    }
}

/// A log that holds something already: whatever is brought in and taken back, this stays.
fn store() -> Store {
    let mut store = Store::in_memory().unwrap();
    let settings = Settings {
        welcomed: true,
        ..Settings::default()
    };
    store.save_settings(&settings).unwrap();
    let profile = Profile {
        conditions: Some(Vec::new()),
        ..Profile::default()
    };
    store.save_profile(&profile).unwrap();
    let baby = NewBaby {
        name: Line::new("Ida").unwrap(),
        birth: Some("2026-01-02".parse().unwrap()),
        colour: BabyColour::Plum,
    };
    store.save_baby(None, &baby).unwrap();
    for hours in [3, 5] {
        let kind = DraftKind::Care(CareDraft::tapped(CareKind::Cold));
        let draft = Draft::new(now().plus(-hours * HOUR), kind);
        store.add_entry(&draft.finish(now()).unwrap()).unwrap();
    }
    store
}

/// All that a log holds.
fn records(store: &Store) -> Vec<Record> {
    let (mut all, mut place) = (Vec::new(), Some(Place::default()));
    while let Some(from) = place {
        let page = store.archive(from).unwrap();
        all.extend(page.records);
        place = page.next;
    }
    all
}

#[test]
fn every_fixture_is_named() {
    let mut found = Vec::new();
    for app in fs::read_dir(folder()).unwrap() {
        let app = app.unwrap().path();
        for file in fs::read_dir(&app).into_iter().flatten() {
            let file = file.unwrap().path();
            if file.extension().is_some_and(|ending| ending != "txt") {
                let below = file.strip_prefix(folder()).unwrap();
                found.push(below.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    let mut named = FILES.map(str::to_owned).to_vec();
    found.sort();
    named.sort();
    assert_eq!(found, named);
}
