//! The store in a worker of its own: a page has one thread, and the storage of a site is written from a worker.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

use futures_channel::oneshot;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::store::wire::{Asked, Told};
use crate::store::{Claim, Error, Reply, Request, Result};

/// The app's way to the database. Clones share one worker; when the last is dropped it ends.
#[derive(Clone)]
pub struct Database {
    owner: Rc<Owner>,
}

struct Owner {
    worker: Worker,
    line: Rc<RefCell<Line>>,
    _listen: Closure<dyn FnMut(MessageEvent)>,
    _broke: Closure<dyn FnMut(Event)>,
}

/// What goes back and forth.
#[derive(Default)]
struct Line {
    ready: bool,
    /// Why nothing goes any more.
    ended: Option<Error>,
    /// What was asked before the worker listened.
    waiting: Vec<String>,
    asked: HashMap<u32, oneshot::Sender<Result<Reply>>>,
    last: u32,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
}

impl Database {
    /// Starts the worker of the script at `url`, which opens the log; where it cannot, every request says why. It gets the
    /// program of this page, compiled: nothing is loaded or compiled a second time.
    /// `taken` is called when another page has taken the log.
    ///
    /// # Errors
    ///
    /// [`Error::Internal`] where the browser starts no worker.
    pub fn in_worker(url: &str, claim: Claim, taken: impl Fn() + 'static) -> Result<Self> {
        let worker = match claim {
            Claim::Ask => started_early().map_or_else(|| start(url), Ok)?,
            Claim::Take => start(&format!("{url}{}take", if url.contains('?') { '&' } else { '?' }))?,
        };
        let line = Rc::new(RefCell::new(Line::default()));
        let (to, of) = (worker.clone(), line.clone());
        let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            let told = message.data().as_string();
            match told.as_deref().map(serde_json::from_str) {
                Some(Ok(Told::Ready)) => of.borrow_mut().begin(&to),
                Some(Ok(Told::Held)) => of.borrow_mut().end(&held()),
                Some(Ok(Told::Unopened(error))) => of.borrow_mut().end(&error),
                Some(Ok(Told::Done { id, reply })) => of.borrow_mut().done(id, reply),
                Some(Ok(Told::Taken)) => {
                    of.borrow_mut().end(&held());
                    taken();
                }
                Some(Err(why)) => of.borrow_mut().end(&Error::internal(why)),
                None => of.borrow_mut().end(&Error::internal("a message without words")),
            }
        });
        let of = line.clone();
        let broke = Closure::<dyn FnMut(Event)>::new(move |_| {
            of.borrow_mut()
                .end(&Error::internal("the worker of the store broke off"));
        });
        worker.set_onmessage(Some(listen.as_ref().unchecked_ref()));
        worker.set_onerror(Some(broke.as_ref().unchecked_ref()));
        post(&worker, &wasm_bindgen::module())?;
        Ok(Self {
            owner: Rc::new(Owner {
                worker,
                line,
                _listen: listen,
                _broke: broke,
            }),
        })
    }

    pub(super) async fn ask(&self, request: Request) -> Result<Reply> {
        let answer = self.owner.line.borrow_mut().ask(&self.owner.worker, request)?;
        answer
            .await
            .map_err(|_| Error::internal("the worker of the store has ended"))?
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl Line {
    fn ask(&mut self, worker: &Worker, request: Request) -> Result<oneshot::Receiver<Result<Reply>>> {
        if let Some(error) = &self.ended {
            return Err(error.clone());
        }
        self.last += 1;
        let asked = Asked {
            id: self.last,
            request,
        };
        let text = serde_json::to_string(&asked).map_err(Error::internal)?;
        if self.ready {
            post(worker, &text.into())?;
        } else {
            self.waiting.push(text);
        }
        let (reply, answer) = oneshot::channel();
        self.asked.insert(self.last, reply);
        Ok(answer)
    }

    fn begin(&mut self, worker: &Worker) {
        self.ready = true;
        for text in std::mem::take(&mut self.waiting) {
            if let Err(error) = post(worker, &text.into()) {
                self.end(&error);
                return;
            }
        }
    }

    fn done(&mut self, id: u32, reply: Result<Reply>) {
        if let Some(asker) = self.asked.remove(&id) {
            // Who asked may have left meanwhile; what was asked is done all the same.
            let _ = asker.send(reply);
        }
    }

    /// Tells all who wait, and all who ask from now on.
    fn end(&mut self, error: &Error) {
        self.ended.get_or_insert_with(|| error.clone());
        self.waiting.clear();
        for (_, asker) in self.asked.drain() {
            let _ = asker.send(Err(error.clone()));
        }
    }
}

/// The name under which `assets/web/start.js` keeps the worker that it started while this program was loading.
const EARLY: &str = "milkpathStore";

/// That worker, once.
fn started_early() -> Option<Worker> {
    let global = js_sys::global();
    let worker = js_sys::Reflect::get(&global, &EARLY.into()).ok()?;
    js_sys::Reflect::delete_property(&global, &EARLY.into()).ok()?;
    worker.dyn_into().ok()
}

fn start(url: &str) -> Result<Worker> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(url, &options).map_err(|why| Error::internal(format!("{why:?}")))
}

fn post(worker: &Worker, message: &JsValue) -> Result<()> {
    let posted = worker.post_message(message);
    posted.map_err(|why| Error::internal(format!("{why:?}")))
}

fn held() -> Error {
    Error::Locked {
        cause: "another page of this site".to_owned(),
    }
}
