//! What the log told last, noted where a page of a site can read it at once, so that home is there while the log is still
//! being opened. It is shown until the log has answered and no longer, and nothing of it is written back.

use dioxus::prelude::*;

use super::context::App;
use super::log::whole_day;
use crate::domain::at::At;
use crate::domain::day::Span;
use crate::platform::{Note, Platform};
use crate::store::{Desk, LogHome, Overview};

/// The note of another version of the app is not read.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What was noted, if it can stand for the log: of today, with no session that runs, past the welcome screen.
#[must_use]
pub fn noted(platform: &Platform, now: At) -> Option<(Overview, LogHome)> {
    let site = platform.site.as_ref()?;
    let home = site.noted(Note::Home)?;
    let (version, day, mut overview, log): (String, Span, Overview, LogHome) =
        serde_json::from_str(&home).ok()?;
    overview.desk = Some(serde_json::from_str::<Desk>(&site.noted(Note::Desk)?).ok()?);
    let today = whole_day(&overview.settings, platform.clock.zone(), now).span;
    let stands =
        version == VERSION && day == today && overview.running.is_none() && overview.settings.welcomed;
    stands.then_some((overview, log))
}

/// Whether both say the same, but for the moment at which the place was kept.
pub(super) fn same(one: &Overview, other: &Overview) -> bool {
    let rest = |all: &Overview| Overview {
        desk: None,
        ..all.clone()
    };
    let desk = |all: &Overview| {
        all.desk
            .as_ref()
            .map(|desk| (desk.route.clone(), desk.draft.clone()))
    };
    desk(one) == desk(other) && rest(one) == rest(other)
}

/// Notes what home shows whenever the log has told something new.
pub fn use_notes(app: App) {
    use_effect(move || {
        let Some(site) = app.platform().site.filter(|_| (app.sure)()) else {
            return;
        };
        let (overview, log) = (app.overview.read(), app.log.read());
        let day = whole_day(&overview.settings, app.zone(), app.now()).span;
        site.note(
            Note::Home,
            serde_json::to_string(&(VERSION, day, &*overview, &*log)).ok(),
        );
    });
}

/// Notes the place and what is half answered.
pub(super) fn note_desk(app: App, desk: &Desk) {
    if let Some(site) = app.platform().site {
        site.note(Note::Desk, serde_json::to_string(desk).ok());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::cell::RefCell;
    use std::collections::HashMap;
    use std::pin::Pin;
    use std::rc::Rc;

    use super::*;
    use crate::domain::at::HOUR;
    use crate::domain::settings::Settings;
    use crate::platform::Site;
    use crate::platform::site::Kept;
    use crate::store::{Result, Store};
    use crate::ui::context::use_app;
    use crate::ui::route::Route;
    use crate::ui::testing::{Screen, still};

    /// A site that does nothing but note.
    #[derive(Default)]
    struct Notes(RefCell<HashMap<&'static str, String>>);

    fn name(what: Note) -> &'static str {
        match what {
            Note::Home => "home",
            Note::Desk => "desk",
        }
    }

    impl Site for Notes {
        fn ask_to_keep(&self) {}

        fn kept(&self) -> Pin<Box<dyn Future<Output = Kept>>> {
            Box::pin(async {
                Kept {
                    promised: true,
                    used: None,
                    most: None,
                }
            })
        }

        fn note(&self, what: Note, text: Option<String>) {
            self.0.borrow_mut().extend(text.map(|text| (name(what), text)));
        }

        fn noted(&self, what: Note) -> Option<String> {
            self.0.borrow().get(name(what)).cloned()
        }

        fn watch(&self, _: Box<dyn Fn()>) {}

        fn renew(&self) {}
    }

    /// Writes notes and shows nothing.
    fn page() -> Element {
        use_notes(use_app());
        rsx! {}
    }

    /// A device with notes, and an app that has noted a log past the welcome screen.
    fn noting() -> Result<(Rc<Notes>, Platform, Screen)> {
        let notes = Rc::new(Notes::default());
        let platform = || Platform {
            site: Some(notes.clone()),
            ..still(Platform::none())
        };
        let mut store = Store::in_memory()?;
        store.save_settings(&Settings {
            welcomed: true,
            ..store.settings()?
        })?;
        let mut screen = Screen::open(page, store, platform())?;
        screen.page();
        screen.tap(|app| note_desk(app, &app.desk(Route::Log {}.to_string(), &app.draft.peek())));
        Ok((notes.clone(), platform(), screen))
    }

    #[test]
    fn what_the_log_told_is_noted_with_the_place() -> Result<()> {
        let (_, platform, screen) = noting()?;
        let (overview, log) = noted(&platform, platform.clock.now()).unwrap();
        assert_eq!(
            overview.desk.as_ref().map(|desk| desk.route.as_str()),
            Some("/log")
        );
        screen.tap(|app| {
            assert_eq!(
                Overview {
                    desk: None,
                    ..overview
                },
                *app.overview.peek()
            );
            assert_eq!(log, *app.log.peek());
        });
        Ok(())
    }

    #[test]
    fn a_note_stands_for_the_log_on_its_own_day_alone() -> Result<()> {
        let (_, platform, _) = noting()?;
        let now = platform.clock.now();
        assert!(noted(&platform, now).is_some());
        assert!(noted(&platform, now.plus(25 * HOUR)).is_none());
        Ok(())
    }

    #[test]
    fn a_note_of_another_version_or_before_the_welcome_is_none() -> Result<()> {
        let (notes, platform, _) = noting()?;
        let now = platform.clock.now();
        let good = notes.noted(Note::Home).unwrap();
        for (part, other) in [
            (VERSION, "0.0.0"),
            ("\"welcomed\":true", "\"welcomed\":false"),
            ("[", "{"),
        ] {
            let bad = good.replacen(part, other, 1);
            assert_ne!(bad, good, "{part}");
            notes.note(Note::Home, Some(bad));
            assert!(noted(&platform, now).is_none(), "{part}");
        }
        Ok(())
    }

    #[test]
    fn the_log_has_the_last_word_and_keeps_what_waits_for_her() -> Result<()> {
        let (_, _, screen) = noting()?;
        let other = screen.tap(|mut app| {
            app.sure.set(false);
            let (mut overview, log) = (app.overview.peek().clone(), app.log.peek().clone());
            overview.settings.language = Some("es".to_owned());
            overview.desk = Some(app.desk("/care".to_owned(), &app.draft.peek()));
            app.be_sure(app.database(), overview, log)
        });
        assert!(other);
        screen.tap(|app| {
            assert_eq!(app.place(), "/care");
            assert_eq!(app.tr.peek().tag(), "es");
            assert!(*app.sure.peek());
        });
        Ok(())
    }

    #[test]
    fn who_has_begun_something_stays_with_it() -> Result<()> {
        let (_, _, screen) = noting()?;
        screen.tap(|mut app| {
            app.sure.set(false);
            app.touch();
            app.keep_place(Some("/pump".to_owned()));
            let (mut overview, log) = (app.overview.peek().clone(), app.log.peek().clone());
            overview.settings.language = Some("es".to_owned());
            overview.desk = Some(app.desk("/care".to_owned(), &app.draft.peek()));
            assert!(!app.be_sure(app.database(), overview, log));
            assert_eq!(app.place(), "/pump");
            assert_eq!(app.tr.peek().tag(), "es");
        });
        Ok(())
    }

    #[test]
    fn nothing_changes_where_both_say_the_same() -> Result<()> {
        let (_, _, screen) = noting()?;
        screen.tap(|mut app| {
            app.sure.set(false);
            let (overview, log) = (app.overview.peek().clone(), app.log.peek().clone());
            assert!(!app.be_sure(app.database(), overview, log));
            assert!(*app.sure.peek());
        });
        Ok(())
    }
}
