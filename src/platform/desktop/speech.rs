//! Speech through the programs of the desktop: the dispatcher where it has voices, else `espeak-ng`.

#[cfg(all(test, unix))]
mod tests;

use std::collections::VecDeque;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::platform::speech::{choose, dispatcher_voices, espeak_voices};
use crate::platform::{Refusal, Speech, Voice};

/// Words a minute and, for the dispatcher, from -100 to 100: slower than these programs usually speak, except where they
/// are slow already.
fn rate(voice: &str) -> (&'static str, &'static str) {
    match voice.split(['-', '_']).next() {
        Some("cmn" | "zh") => ("220", "20"),
        Some("ar") => ("170", "-5"),
        _ => ("150", "-15"),
    }
}
/// How often it is seen whether a line is over.
const LOOK: Duration = Duration::from_millis(15);

/// A kind of program that speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Dispatcher,
    Espeak,
}

/// A program that speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Engine {
    kind: Kind,
    /// Its name on the `PATH`, or where it is.
    program: PathBuf,
}

impl Engine {
    /// The programs that are looked for, the first one first.
    fn usual() -> Vec<Self> {
        let engine = |kind, program: &str| Self {
            kind,
            program: program.into(),
        };
        vec![
            engine(Kind::Dispatcher, "spd-say"),
            engine(Kind::Espeak, "espeak-ng"),
        ]
    }
}

impl Engine {
    /// The voices that it has; none where it is not installed.
    fn voices(&self) -> Vec<String> {
        let option = match self.kind {
            Kind::Dispatcher => "-L",
            Kind::Espeak => "--voices",
        };
        let printed = Command::new(&self.program)
            .arg(option)
            .stdin(Stdio::null())
            .output();
        let printed = printed.ok().filter(|printed| printed.status.success());
        let text = printed.map(|printed| String::from_utf8_lossy(&printed.stdout).into_owned());
        match (self.kind, text) {
            (_, None) => Vec::new(),
            (Kind::Dispatcher, Some(text)) => dispatcher_voices(&text),
            (Kind::Espeak, Some(text)) => espeak_voices(&text),
        }
    }

    /// Starts to say a line. The words never pass through a shell.
    fn say(&self, text: &str, voice: &str) -> std::io::Result<Child> {
        let mut command = Command::new(&self.program);
        let (words, steps) = rate(voice);
        match self.kind {
            // It stays until the words are said.
            Kind::Dispatcher => command.args(["-r", steps, "-l", voice, "--wait", "--", text]),
            Kind::Espeak => command.args(["-s", words, "-b", "1", "-v", voice, "--stdin"]),
        };
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = command.spawn()?;
        if let Some(mut pipe) = child.stdin.take()
            && self.kind == Kind::Espeak
        {
            pipe.write_all(text.as_bytes())?;
        }
        Ok(child)
    }

    /// Silences what a killed program has already handed on.
    fn silence(&self) {
        if self.kind == Kind::Dispatcher {
            let stopped = Command::new(&self.program).arg("-C").stdin(Stdio::null()).spawn();
            if let Ok(mut child) = stopped {
                let _ = child.wait();
            }
        }
    }
}

/// What was found out about this computer.
#[derive(Debug)]
struct Known {
    engine: Option<Engine>,
    voices: Vec<String>,
}

impl Known {
    /// Runs the programs to ask them; takes some ten milliseconds.
    fn find(engines: &[Engine]) -> Self {
        for engine in engines {
            let voices = engine.voices();
            if !voices.is_empty() {
                let engine = Some(engine.clone());
                return Self { engine, voices };
            }
        }
        Self {
            engine: None,
            voices: Vec::new(),
        }
    }

    fn voice(&self, tag: &str) -> Option<(&Engine, &str)> {
        let place = choose(tag, &self.voices)?;
        Some((self.engine.as_ref()?, self.voices.get(place)?))
    }
}

enum Order {
    /// Find out what there is.
    Look,
    Say(String, String),
    Hush,
}

/// A handle to the thread that speaks; cheap to copy, and it may go to other threads.
#[derive(Clone, Debug)]
pub struct DesktopSpeech {
    orders: Sender<Order>,
    known: Arc<OnceLock<Known>>,
    /// Lines that are being said or wait.
    open: Arc<AtomicUsize>,
}

impl Default for DesktopSpeech {
    fn default() -> Self {
        Self::new()
    }
}

impl DesktopSpeech {
    /// Starts the thread; no program runs before it is needed.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Engine::usual())
    }

    fn with(engines: Vec<Engine>) -> Self {
        let (orders, inbox) = channel();
        let (known, open) = (Arc::new(OnceLock::new()), Arc::new(AtomicUsize::new(0)));
        let speaker = Speaker {
            known: known.clone(),
            open: open.clone(),
            engines,
            waiting: VecDeque::new(),
            now: None,
        };
        // Without a thread nothing is ever known, and the app says that it cannot speak.
        let thread = std::thread::Builder::new().name("speech".to_owned());
        if thread.spawn(move || speaker.run(&inbox)).is_err() {
            let _ = known.set(Known {
                engine: None,
                voices: Vec::new(),
            });
        }
        Self { orders, known, open }
    }
}

impl Speech for DesktopSpeech {
    fn speak(&self, text: &str, tag: &str) -> Result<(), Refusal> {
        if matches!(self.voice(tag), Voice::OtherLanguages | Voice::Mute) {
            return Err(Refusal::Unsupported);
        }
        self.open.fetch_add(1, Ordering::Relaxed);
        let order = Order::Say(text.to_owned(), tag.to_owned());
        self.orders.send(order).map_err(|_| Refusal::Failed)
    }

    fn hush(&self) {
        let _ = self.orders.send(Order::Hush);
    }

    fn voice(&self, tag: &str) -> Voice {
        let Some(known) = self.known.get() else {
            let _ = self.orders.send(Order::Look);
            return Voice::Unknown;
        };
        match &known.engine {
            None => Voice::Mute,
            Some(_) if known.voice(tag).is_some() => Voice::Here,
            Some(_) => Voice::OtherLanguages,
        }
    }

    fn is_speaking(&self) -> bool {
        self.open.load(Ordering::Relaxed) > 0
    }

    fn package(&self) -> Option<&'static str> {
        Some("espeak-ng")
    }
}

/// The thread that speaks, one line after the other.
struct Speaker {
    known: Arc<OnceLock<Known>>,
    open: Arc<AtomicUsize>,
    engines: Vec<Engine>,
    waiting: VecDeque<(String, String)>,
    now: Option<(Engine, Child)>,
}

impl Speaker {
    fn run(mut self, inbox: &Receiver<Order>) {
        loop {
            let order = if self.now.is_some() {
                match inbox.recv_timeout(LOOK) {
                    Ok(order) => Some(order),
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            } else {
                match inbox.recv() {
                    Ok(order) => Some(order),
                    Err(_) => break,
                }
            };
            match order {
                Some(Order::Look) => {
                    self.known();
                }
                Some(Order::Say(text, tag)) => self.waiting.push_back((text, tag)),
                Some(Order::Hush) => self.hush(),
                None => {}
            }
            self.go_on();
        }
        self.hush();
    }

    fn known(&self) -> &Known {
        self.known.get_or_init(|| Known::find(&self.engines))
    }

    /// Ends a line that is said, and begins the next; a line without a voice is left out.
    fn go_on(&mut self) {
        if let Some((_, child)) = &mut self.now {
            if matches!(child.try_wait(), Ok(None)) {
                return;
            }
            self.now = None;
        }
        while let Some((text, tag)) = self.waiting.pop_front() {
            let voice = self.known().voice(&tag);
            let started =
                voice.and_then(|(engine, voice)| Some((engine.clone(), engine.say(&text, voice).ok()?)));
            if started.is_some() {
                self.now = started;
                break;
            }
        }
        let open = self.waiting.len() + usize::from(self.now.is_some());
        self.open.store(open, Ordering::Relaxed);
    }

    fn hush(&mut self) {
        self.waiting.clear();
        if let Some((engine, mut child)) = self.now.take() {
            let _ = child.kill();
            let _ = child.wait();
            engine.silence();
        }
    }
}
