//! Every place of the app in a language that nobody speaks: what is still plain English was never a message.

use std::sync::Arc;

use dioxus::dioxus_core::NoOpMutations;
use dioxus::prelude::*;
use futures_util::FutureExt as _;

use super::route::Route;
use super::testing::still;
use crate::app::{Root, Start};
use crate::demo;
use crate::domain::catalog::CiteKey;
use crate::domain::emergency::EMERGENCY;
use crate::l10n::{Locale, plain};
use crate::platform::Platform;
use crate::platform::clock::wait_for;
use crate::store::{Database, Store};

/// Each place, but for the session and what needs a row that the sample does not have.
const PLACES: [&str; 33] = [
    "/",
    "/spot",
    "/health",
    "/check/emergency",
    "/check/safety",
    "/check/fever",
    "/check/skin",
    "/check/nipple",
    "/check/lump",
    "/check/pain",
    "/check/since",
    "/check/short",
    "/clogs",
    "/clog/1",
    "/clog/1/cause",
    "/clog/1/helped",
    "/guides",
    "/guide/butterfly",
    "/people",
    "/log",
    "/feed",
    "/pump",
    "/more",
    "/trends",
    "/feeding",
    "/choices",
    "/settings",
    "/about",
    "/rest",
    "/summary",
    "/clog/1/summary",
    "/plan",
    "/compose",
];
/// What dates and lists say of themselves: the formats are ICU4X's, not messages.
const FORMATS: [&str; 22] = [
    "and",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
    "November",
    "December",
    "October",
    "Nov",
    "Dec",
    "Oct",
    "UTC",
];

/// What is data, the same in every language: titles of papers, names and sources of phone lines, languages in themselves,
/// and what the sample family has typed.
fn data() -> Vec<&'static str> {
    let mut data = vec!["Maren", "Ilse", "Milkpath"];
    data.extend(CiteKey::ALL.iter().map(|key| key.reference()));
    let lines = EMERGENCY.iter().flat_map(|country| country.lines);
    data.extend(lines.flat_map(|line| [line.source, line.name]));
    data.extend(Locale::ALL.iter().map(|locale| locale.own_name()));
    data.retain(|text| !text.is_empty());
    data.sort_by_key(|text| std::cmp::Reverse(text.len()));
    data
}

/// The page of a place in a language, once it stands.
fn page(place: &str, language: &str) -> String {
    // The app sleeps between two looks at the clock; here nobody wakes it.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let _inside = runtime.enter();
    let (place, language) = (place.to_owned(), language.to_owned());
    let platform = || still(Platform::none());
    let now = platform().clock.now();
    let open = move |_| {
        let mut store = Store::in_memory()?;
        demo::fill(&mut store, 1, demo::Amount::Days(3), now)
            .map_err(|error| crate::store::Error::internal(error.to_string()))?;
        let mut settings = store.settings()?;
        settings.language = Some(language.clone());
        settings.welcomed = true;
        store.save_settings(&settings)?;
        Database::of(store)
    };
    let start = Start {
        open: Arc::new(open),
        platform: Arc::new(platform),
        at: Some(place.clone()),
    };
    let mut dom = VirtualDom::new(Root).with_root_context(start);
    dom.rebuild_in_place();
    let limit = std::time::Duration::from_secs(20);
    loop {
        while dom.wait_for_work().now_or_never().is_some() {
            dom.render_immediate(&mut NoOpMutations);
        }
        let page = dioxus_ssr::render(&dom);
        if page.contains("<h1") {
            return plain(&page);
        }
        assert!(
            wait_for(dom.wait_for_work(), limit).is_some(),
            "{place} did not come: {page}"
        );
        dom.render_immediate(&mut NoOpMutations);
    }
}

/// The visible texts of a page and the labels for screen readers, without what is drawn.
fn texts(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        found.push(text.to_owned());
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let (tag, after) = tag.split_at(end);
        for label in ["aria-label=\"", "title=\"", "placeholder=\""] {
            let said = tag.split_once(label).and_then(|(_, rest)| rest.split_once('"'));
            found.extend(said.map(|(said, _)| said.to_owned()));
        }
        rest = after;
    }
    found.push(rest.to_owned());
    found
}

/// Latin words of a text that stand in no brackets.
fn bare(text: &str) -> Vec<String> {
    let mut depth = 0_i32;
    let outside = text.chars().map(|c| {
        depth += match c {
            // Her own notes stand between quotes, as she wrote them.
            '[' | '“' => 1,
            ']' | '”' => -1,
            _ => 0,
        };
        if depth > 0 { ' ' } else { c }
    });
    let outside: String = outside.collect();
    let words = outside.split(|c: char| !c.is_alphabetic());
    words
        .filter(|word| word.len() > 2 && word.is_ascii() && !FORMATS.contains(word))
        .map(str::to_owned)
        .collect()
}

#[test]
fn nothing_is_said_past_the_messages() {
    let (mut found, data) = (Vec::new(), data());
    for place in PLACES {
        let parsed = place.parse::<Route>();
        assert!(parsed.is_ok(), "{place}");
        for text in texts(&page(place, "en-XA")) {
            let said = data
                .iter()
                .fold(text.replace("&#39;", "'").replace("&amp;", "&"), |text, known| {
                    text.replace(known, "")
                });
            let left = bare(&said);
            if !left.is_empty() {
                found.push(format!("{place}: {left:?} in {text:?}"));
            }
        }
    }
    assert!(found.is_empty(), "{} texts: {found:#?}", found.len());
}

#[test]
fn every_language_and_its_direction_reach_the_page() {
    for locale in Locale::ALL {
        let page = page("/settings", locale.tag());
        let root = format!("lang=\"{}\" dir=\"{}\"", locale.tag(), locale.dir());
        assert!(
            page.contains(&root),
            "{}: {}",
            locale.tag(),
            &page[..page.len().min(400)]
        );
    }
}
