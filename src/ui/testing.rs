//! A screen without pixels: the page that a web view would show, over a log in memory.

use std::rc::Rc;
use std::time::Duration;

use dioxus::dioxus_core::NoOpMutations;
use dioxus::prelude::*;
use futures_util::FutureExt as _;

use super::context::App;
use super::log::whole_day;
use crate::domain::at::At;
use crate::domain::player::Moment;
use crate::l10n::plain;
use crate::platform::clock::wait_for;
use crate::platform::{Clock, Platform};
use crate::store::{Database, Store};

/// The 22nd of November 2026.
#[derive(Debug)]
struct Still;

impl Clock for Still {
    fn now(&self) -> At {
        At::new(1_795_317_000_000, 0).unwrap_or(At::EPOCH)
    }

    fn moment(&self) -> Moment {
        Moment {
            wall_ms: 1_795_317_000_000,
            mono_ms: 0,
        }
    }
}

/// The device with a clock that stands.
pub(crate) fn still(device: Platform) -> Platform {
    Platform {
        clock: Rc::new(Still),
        ..device
    }
}

/// How long the page may stay as it is while something is waited for.
const LIMIT: Duration = Duration::from_secs(10);

/// A page, and the app that it is in.
pub(crate) struct Screen {
    dom: VirtualDom,
    app: App,
}

impl Screen {
    /// Shows `page` over `store`.
    pub(crate) fn open(
        page: fn() -> Element,
        store: Store,
        platform: Platform,
    ) -> crate::store::Result<Self> {
        let now = platform.clock.now();
        let overview = store.overview(now)?;
        let today = whole_day(&overview.settings, platform.clock.zone(), now);
        let log = store.log_home(today.span, now)?;
        let database = Database::of(store)?;
        let mut dom = VirtualDom::new(page);
        let app = dom.in_scope(ScopeId::ROOT, || {
            App::provide(database, platform, overview, log, true)
        });
        dom.rebuild_in_place();
        Ok(Self { dom, app })
    }

    /// Does something as a tap would.
    pub(crate) fn tap<T>(&self, work: impl FnOnce(App) -> T) -> T {
        self.dom.in_scope(ScopeId::ROOT, || work(self.app))
    }

    /// The page now, without the marks round numbers.
    pub(crate) fn page(&mut self) -> String {
        while self.dom.wait_for_work().now_or_never().is_some() {
            self.dom.render_immediate(&mut NoOpMutations);
        }
        plain(&dioxus_ssr::render(&self.dom))
    }

    /// Waits until the page says `text`, and gives the page.
    #[track_caller]
    pub(crate) fn until(&mut self, text: &str) -> String {
        self.settled(|page| page.contains(text))
    }

    /// Waits until the page is as it should be, and gives it.
    #[track_caller]
    pub(crate) fn settled(&mut self, is_right: impl Fn(&str) -> bool) -> String {
        loop {
            let page = self.page();
            if is_right(&page) {
                return page;
            }
            let more = wait_for(self.dom.wait_for_work(), LIMIT);
            assert!(
                more.is_some(),
                "what is waited for did not come; the page is {page}"
            );
            self.dom.render_immediate(&mut NoOpMutations);
        }
    }
}
