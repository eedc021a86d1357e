//! The root: opens the log, provides what screens share, and shows the place that was left.

#![allow(clippy::large_types_passed_by_value)] // `App` is a bundle of handles, copied as signals are

use std::sync::Arc;

use dioxus::prelude::*;

use crate::domain::player::Event;
use crate::domain::settings::{Settings, Theme};
use crate::platform::Platform;
use crate::store::{Claim, Database, Error, LogHome, Overview};
use crate::ui::components::{Button, NewerSite, Weight, use_keeping};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::explain::Explain;
use crate::ui::language::{bring, needed, use_all_words, words_of};
use crate::ui::last;
use crate::ui::log::{use_timers, whole_day};
use crate::ui::look::MotionWish;
use crate::ui::remind::use_reminders;
use crate::ui::route::Route;
use crate::ui::screens::Lost;
use crate::ui::session::{media_key, use_driver, use_taps};

/// Opens the log; what is done where another page of a site has it hangs on the claim.
pub type Open = Arc<dyn Fn(Claim) -> crate::store::Result<Database> + Send + Sync>;

/// What the app is started with.
#[derive(Clone)]
pub struct Start {
    /// Opens the log, again after a failure.
    pub open: Open,
    /// The device.
    pub platform: Arc<dyn Fn() -> Platform + Send + Sync>,
    /// A place to open instead of the one that was left.
    pub at: Option<String>,
}

/// The page around the app: no script of its own, zoom allowed, safe areas used.
const INDEX: &str = include_str!("../assets/index.html");

/// All styles, for the head of the page.
const STYLES: &str = concat!(
    include_str!("../assets/css/tokens.css"),
    include_str!("../assets/css/app.css"),
    include_str!("../assets/css/art.css"),
);

/// The page, with all styles in its head and `extra` after them.
#[must_use]
pub fn page(extra: &str) -> String {
    INDEX.replace("/* styles */", &format!("{STYLES}{extra}"))
}

/// The whole app.
#[component]
pub fn Root() -> Element {
    let start = use_context::<Start>();
    let claim = use_signal(|| Claim::Ask);
    let mut found = use_signal(|| None::<Found>);
    let opened = use_resource(move || {
        let start = start.clone();
        let claim = claim();
        async move {
            let platform = (start.platform)();
            bring(needed(&Settings::default(), &platform.languages)).await;
            let database = (start.open)(claim)?;
            let now = platform.clock.now();
            if let Some((overview, log)) = last::noted(&platform, now) {
                bring(needed(&overview.settings, &platform.languages)).await;
                found.set(Some(Found::last(&database, overview, log)));
            }
            database.purge_deleted(now).await?;
            let overview = database.overview(now).await?;
            bring(needed(&overview.settings, &platform.languages)).await;
            let today = whole_day(&overview.settings, platform.clock.zone(), now);
            let log = database.log_home(today.span, now).await?;
            found.set(Some(Found::read(database, overview, log)));
            Ok::<_, crate::store::Error>(())
        }
    });
    let error = match &*opened.read() {
        Some(Err(error)) => Some(error.clone()),
        _ => None,
    };
    rsx! {
        if let Some(found) = found() {
            Opened { found, error, claim }
        } else if let Some(error) = error {
            Unopened { error, claim }
        }
    }
}

/// What the app is begun with.
#[derive(Clone)]
struct Found {
    database: Database,
    overview: Overview,
    log: LogHome,
    /// Whether the log itself has told it; otherwise it is what the log told last.
    sure: bool,
}

impl Found {
    fn last(database: &Database, overview: Overview, log: LogHome) -> Self {
        let database = database.clone();
        Self {
            database,
            overview,
            log,
            sure: false,
        }
    }

    fn read(database: Database, overview: Overview, log: LogHome) -> Self {
        Self {
            database,
            overview,
            log,
            sure: true,
        }
    }
}

/// One handle of a database is like another.
impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        self.sure == other.sure && self.overview == other.overview && self.log == other.log
    }
}

#[component]
fn Opened(found: Found, error: Option<Error>, claim: Signal<Claim>) -> Element {
    let start = use_context::<Start>();
    let app = use_hook(|| {
        let Found {
            database,
            overview,
            log,
            sure,
        } = found.clone();
        App::provide(database, (start.platform)(), overview, log, sure)
    });
    let mut round = use_signal(|| 0);
    use_effect(use_reactive!(|found| {
        let Found {
            database,
            overview,
            log,
            sure,
        } = found;
        if sure && app.be_sure(database, overview, log) {
            round += 1;
        }
    }));
    use_effect(move || {
        if (app.sure)() {
            app.leave_unreadable();
        }
    });
    use_all_words(app);
    use_driver(app);
    use_timers(app);
    use_reminders(app);
    last::use_notes(app);
    if let Some(error) = error {
        return rsx! { Unopened { error, claim } };
    }
    rsx! {
        // What was shown before the log had told otherwise is begun anew.
        for round in [round()] {
            Router::<Route> { key: "{round}" }
        }
    }
}

/// Why the log is not open, and what can be done.
#[component]
fn Unopened(error: Error, claim: Signal<Claim>) -> Element {
    let start = use_context::<Start>();
    let tr = words_of(&Settings::default(), &(start.platform)().languages);
    rsx! {
        div { class: "app", lang: tr.tag(), dir: tr.dir(),
            main { class: "main", role: "alert",
                h1 { {tr.errors_title()} }
                p { class: "lead", {error.explain(&tr)} }
            }
            div { class: "foot",
                if cfg!(target_arch = "wasm32") && matches!(error, Error::Locked { .. }) {
                    Button {
                        label: tr.errors_use_here(),
                        weight: Weight::Huge,
                        onpress: move |()| claim.set(Claim::Take),
                    }
                } else {
                    Button { label: tr.errors_retry(), weight: Weight::Huge, onpress: move |()| claim.set(Claim::Ask) }
                }
            }
        }
    }
}

/// What is around every screen: the language, the theme, and what went wrong last.
#[component]
pub fn Frame() -> Element {
    let (mut app, tr) = (use_app(), use_tr());
    let start = use_context::<Start>();
    let (navigator, taps) = (use_navigator(), use_taps());
    use_hook(|| app.set_navigator(navigator));
    use_keeping();
    let route = use_route::<Route>();
    let first = use_hook(|| {
        // A shortcut of the home screen leads past the welcome screen no sooner than that was left.
        let past = app.settings_peek().welcomed || cfg!(feature = "testing");
        let asked = start.at.clone().filter(|_| past);
        let place = asked.unwrap_or_else(|| first_place(app));
        known(&place).unwrap_or(Route::Home {})
    });
    // Nothing is kept until the first place is on the screen: a kill meanwhile opens there again.
    let mut arrived = use_signal(|| false);
    use_effect(use_reactive!(|route| {
        if route == first && !*arrived.peek() {
            arrived.set(true);
            if app.player.peek().is_some() {
                taps.send(Event::Reopened);
            }
        } else if !*arrived.peek() {
            navigator.replace(first.clone());
            return;
        }
        app.show_english(false);
        if known(&route.to_string()).is_some() {
            app.keep_place(Some(route.to_string()));
        }
    }));
    let mut shown = use_hook(|| CopyValue::new(theme_name(app)));
    let in_session = use_memo(move || app.player.read().is_some());
    if !in_session() {
        // During a session the light never changes.
        shown.set(theme_name(app));
    }
    let theme = shown();
    rsx! {
        div {
            class: "app",
            lang: tr.tag(),
            dir: tr.dir(),
            "data-theme": theme,
            // A touch by hand, by key or by a screen reader tells that somebody is awake (clinical.md D4).
            onpointerdown: move |_| app.touch(),
            onkeydown: move |key| {
                app.touch();
                media_key(app, taps, &key.key());
            },
            onclick: move |_| app.touch(),
            if let Some(failure) = app.failure.cloned() {
                div { class: "failure", role: "alert",
                    p { "{failure}" }
                    Button {
                        label: tr.errors_dismiss(),
                        weight: Weight::Line,
                        onpress: move |()| app.failure.set(None),
                    }
                }
            }
            MotionWish {}
            NewerSite {}
            if arrived() {
                ErrorBoundary { handle_error: |_| rsx! { Lost { place: Vec::new() } }, Outlet::<Route> {} }
            }
        }
    }
}

/// A place of the app.
fn known(place: &str) -> Option<Route> {
    let route = place.parse::<Route>().ok()?;
    (!matches!(route, Route::Lost { .. })).then_some(route)
}

/// Where she was; the welcome screen until it was left.
fn first_place(app: App) -> String {
    if app.settings_peek().welcomed {
        app.place()
    } else {
        Route::Welcome {}.to_string()
    }
}

/// Dark from 20:00 to 07:00 unless chosen otherwise; a running session keeps its theme.
fn theme_name(app: App) -> &'static str {
    use chrono::Timelike as _;
    match app.settings().theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Device => "device",
        Theme::ByHour => match app.now().local().hour() {
            7..20 => "light",
            _ => "dark",
        },
    }
}
