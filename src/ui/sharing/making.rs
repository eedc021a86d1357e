//! Files made of what goes out, away from the screen: how far it is can be seen, and it can be ended at any time.

use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use futures_channel::mpsc::unbounded;
use futures_channel::oneshot;
use futures_util::StreamExt as _;

use super::{Outgoing, pages};
use crate::domain::archive::Place;
use crate::domain::share::{NewShare, ShareKind};
use crate::export::job::Job;
use crate::export::passphrase::Passphrase;
use crate::export::report::Sieve;
use crate::export::{Format, Paper, Writer};
use crate::platform::Refusal;
use crate::platform::files::Saved;
use crate::platform::work::away;
use crate::store;
use crate::ui::context::App;

/// Where giving out is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Giving {
    /// Nothing is asked for.
    #[default]
    Choosing,
    /// The page is made: so many steps are done, of so many.
    Making(usize, usize),
    /// Records are gathered: so many are there.
    Gathering(usize),
    /// It is closed with her passphrase.
    Locking,
    /// The device asks where it goes, and writes it.
    Placing,
    /// A file is written, there.
    Saved(String),
    /// The message is on the clipboard.
    Copied,
    /// The message was handed to another app.
    Sent,
    /// She changed her mind.
    Cancelled,
    /// The device did not do it.
    Refused(Refusal),
    /// The page could not be made: a fault of ours.
    NotMade,
}

impl Giving {
    /// Whether it is under way.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        matches!(
            self,
            Self::Making(..) | Self::Gathering(_) | Self::Locking | Self::Placing
        )
    }
}

/// The way to end work that is done elsewhere.
#[derive(Debug, Default)]
pub struct Work {
    stopped: AtomicBool,
}

impl Work {
    /// Ends it as soon as it looks.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether it was ended.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
enum Failed {
    #[error("it was cancelled")]
    Cancelled,
    #[error("{0}")]
    Page(String),
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// What is made of it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What goes out.
    pub out: Rc<Outgoing>,
    /// As what.
    pub kind: ShareKind,
    /// On which paper.
    pub paper: Paper,
    /// What closes it; `None` leaves it open.
    pub lock: Option<Passphrase>,
}

/// Makes a file and hands it to the device; once it is written it is in the list of what was shared.
pub async fn save(app: App, asked: Asked, work: Arc<Work>, mut state: Signal<Giving>) {
    let next = match closed(app, &asked, &work, state).await {
        Ok(bytes) => {
            state.set(Giving::Placing);
            // The root outlives the screen: what the device writes is listed, even where she has left meanwhile.
            let (done, answer) = oneshot::channel();
            spawn_forever(async move { drop(done.send(placed(app, &asked, bytes).await)) });
            answer.await.unwrap_or(Giving::Cancelled)
        }
        Err(Failed::Cancelled) => Giving::Cancelled,
        Err(Failed::Page(_)) => Giving::NotMade,
        Err(Failed::Store(error)) => {
            app.fail(&error);
            Giving::Choosing
        }
    };
    state.set(next);
}

async fn placed(app: App, asked: &Asked, bytes: Vec<u8>) -> Giving {
    let name = asked.out.file_name(asked.kind.ending().unwrap_or_default());
    let name = if asked.lock.is_some() {
        format!("{name}.age")
    } else {
        name
    };
    match app.platform().files.save(&name, bytes).await {
        Ok(Saved::At(place)) => {
            keep(app, &asked.out, asked.kind, asked.lock.is_some()).await;
            Giving::Saved(place)
        }
        Ok(Saved::Cancelled) => Giving::Cancelled,
        Err(refusal) => Giving::Refused(refusal),
    }
}

/// The file, closed where she wants it.
async fn closed(
    app: App,
    asked: &Asked,
    work: &Arc<Work>,
    mut state: Signal<Giving>,
) -> Result<Vec<u8>, Failed> {
    let bytes = made(app, asked, work, state).await?;
    let Some(passphrase) = asked.lock.clone() else {
        return Ok(bytes);
    };
    state.set(Giving::Locking);
    let locked = pages::make(Job::Locked { bytes, passphrase }, |_, _| true).await;
    if work.is_stopped() {
        return Err(Failed::Cancelled);
    }
    locked.ok_or_else(broke_off)
}

fn broke_off() -> Failed {
    Failed::Page("it broke off".to_owned())
}

async fn made(app: App, asked: &Asked, work: &Arc<Work>, state: Signal<Giving>) -> Result<Vec<u8>, Failed> {
    match asked.kind {
        ShareKind::Pdf => page(asked, work, state).await,
        ShareKind::Json => records(app, asked, Format::Json, work, state).await,
        ShareKind::Csv => records(app, asked, Format::Csv, work, state).await,
        ShareKind::Message | ShareKind::Screen => Err(Failed::Page("it is no file".to_owned())),
    }
}

/// The pages; how far they are is told until they are there.
async fn page(asked: &Asked, work: &Arc<Work>, mut state: Signal<Giving>) -> Result<Vec<u8>, Failed> {
    state.set(Giving::Making(0, 0));
    let (tell, mut told) = unbounded();
    let telling = spawn(async move {
        while let Some((done, of)) = told.next().await {
            state.set(Giving::Making(done, of));
        }
    });
    let job = Job::Summary {
        report: Box::new(asked.out.report.clone()),
        tag: asked.out.locale.tag().to_owned(),
        formats: asked.out.formats.clone(),
        paper: asked.paper,
    };
    let (ends, goes_on) = (work.clone(), work.clone());
    let made = pages::make(job, move |done, of| {
        // Who would see it may have left.
        let _ = tell.unbounded_send((done, of));
        !goes_on.is_stopped()
    });
    let bytes = made.await;
    telling.cancel();
    if ends.is_stopped() {
        return Err(Failed::Cancelled);
    }
    bytes.ok_or_else(broke_off)
}

/// The records of the days, as far as the choice lets them out.
async fn records(
    app: App,
    asked: &Asked,
    format: Format,
    work: &Arc<Work>,
    mut state: Signal<Giving>,
) -> Result<Vec<u8>, Failed> {
    let internal = |error: std::io::Error| Failed::Store(store::Error::internal(error));
    let out = &asked.out;
    let mut writer = Writer::new(format, Vec::new()).map_err(internal)?;
    let mut sieve = Sieve::new(out.period, out.span, out.choice.clone());
    let (mut place, mut seen) = (Some(Place::default()), 0);
    while let Some(from) = place {
        state.set(Giving::Gathering(seen));
        let page = app.database().archive(from).await?;
        seen += page.records.len();
        place = page.next;
        let written = away(move || {
            for record in page.records.into_iter().filter_map(|record| sieve.keep(record)) {
                writer.add(record)?;
            }
            Ok::<_, std::io::Error>((writer, sieve))
        });
        let broke_off = || store::Error::internal("writing the file broke off");
        (writer, sieve) = written.await.ok_or_else(broke_off)?.map_err(internal)?;
        if work.is_stopped() {
            return Err(Failed::Cancelled);
        }
    }
    Ok(writer.finish().map_err(internal)?.0)
}

/// Puts the message on the clipboard.
#[must_use]
pub fn copy(app: App, out: Rc<Outgoing>, text: &str) -> Giving {
    match app.platform().clipboard.copy(text) {
        Ok(()) => {
            keep_soon(app, out, ShareKind::Message);
            Giving::Copied
        }
        Err(refusal) => Giving::Refused(refusal),
    }
}

/// Hands the message to another app.
#[must_use]
pub fn send(app: App, out: Rc<Outgoing>, text: &str) -> Giving {
    match app.platform().share.share(text) {
        Ok(()) => {
            keep_soon(app, out, ShareKind::Message);
            Giving::Sent
        }
        Err(refusal) => Giving::Refused(refusal),
    }
}

/// Writes that something open was given out, whether the screen stays or not.
pub fn keep_soon(app: App, out: Rc<Outgoing>, kind: ShareKind) {
    spawn_forever(async move { keep(app, &out, kind, false).await });
}

/// Writes that it was given out. What left has left: a failure is told, and takes nothing back.
async fn keep(mut app: App, out: &Outgoing, kind: ShareKind, sealed: bool) {
    let new = NewShare {
        sealed,
        ..out.share(kind, app.now())
    };
    match app.database().add_share(new).await {
        Ok(_) => *app.given.write() += 1,
        Err(error) => app.fail(&error),
    }
}
