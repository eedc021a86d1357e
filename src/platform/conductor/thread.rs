//! The thread that waits for the next moment.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use super::{Act, Conductor, Due, Missing};
use crate::platform::clock::instant;
use crate::platform::{Haptics, Refusal, Sound, Speech};

/// What is later than this when it is planned is left out: a burst of old ticks helps nobody.
const TOO_LATE: Duration = Duration::from_millis(250);
/// How many acts that were done are remembered.
const REMEMBERED: usize = 64;

/// What the thread performs with.
pub struct Devices {
    /// Tones.
    pub sound: Box<dyn Sound>,
    /// Words.
    pub speech: Box<dyn Speech>,
    /// Shakes.
    pub haptics: Box<dyn Haptics>,
}

impl std::fmt::Debug for Devices {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Devices")
    }
}

/// Something that the thread has done.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// An act of the plan was handed to the device.
    Did(&'a Due),
    /// It fell silent.
    Hushed,
}

/// Is told of what was done, and when.
pub type Done = Box<dyn FnMut(Event<'_>, Instant) + Send>;

enum Order {
    Plan(Vec<Due>),
    Now(Act),
    Hush,
}

/// A handle to the thread.
#[derive(Debug)]
pub struct Threaded {
    orders: Sender<Order>,
    missing: Arc<Flags>,
}

#[derive(Debug, Default)]
struct Flags {
    sound: AtomicBool,
    haptics: AtomicBool,
}

impl Threaded {
    /// Starts the thread, which makes its own devices.
    #[must_use]
    pub fn new(devices: impl FnOnce() -> Devices + Send + 'static, done: Option<Done>) -> Self {
        let (orders, inbox) = channel();
        let missing = Arc::new(Flags::default());
        let flags = missing.clone();
        let thread = std::thread::Builder::new().name("cues".to_owned());
        let work = move || {
            let stand = Stand {
                devices: devices(),
                done,
                flags,
                plan: VecDeque::new(),
                played: VecDeque::new(),
            };
            stand.run(&inbox);
        };
        if thread.spawn(work).is_err() {
            missing.sound.store(true, Ordering::Relaxed);
            missing.haptics.store(true, Ordering::Relaxed);
        }
        Self { orders, missing }
    }
}

impl Conductor for Threaded {
    fn plan(&self, dues: Vec<Due>) {
        let _ = self.orders.send(Order::Plan(dues));
    }

    fn now(&self, act: Act) -> Result<(), Refusal> {
        let known = self.missing();
        match act {
            Act::Tone(_) if known.sound => return Err(Refusal::Unsupported),
            Act::Buzz(_) if known.haptics => return Err(Refusal::Unsupported),
            _ => {}
        }
        self.orders.send(Order::Now(act)).map_err(|_| Refusal::Failed)
    }

    fn hush(&self) {
        let _ = self.orders.send(Order::Hush);
    }

    fn missing(&self) -> Missing {
        Missing {
            sound: self.missing.sound.load(Ordering::Relaxed),
            haptics: self.missing.haptics.load(Ordering::Relaxed),
        }
    }
}

/// Where the thread stands.
struct Stand {
    devices: Devices,
    done: Option<Done>,
    flags: Arc<Flags>,
    plan: VecDeque<Due>,
    played: VecDeque<(i64, Act)>,
}

impl Stand {
    fn run(mut self, inbox: &Receiver<Order>) {
        loop {
            let order = match self.plan.front().map(|due| due.at) {
                None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(at) => inbox.recv_timeout(at.saturating_duration_since(instant())),
            };
            match order {
                Ok(Order::Plan(dues)) => self.take(dues),
                Ok(Order::Now(act)) => self.perform(&act),
                Ok(Order::Hush) => self.hush(),
                Err(RecvTimeoutError::Timeout) => self.next(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.hush();
    }

    /// The new plan, less what was done and what is long past.
    fn take(&mut self, dues: Vec<Due>) {
        if dues.iter().any(|due| matches!(due.act, Act::Tone(_))) {
            self.devices.sound.open();
        }
        let now = instant();
        let played = &self.played;
        let fresh = |due: &Due| {
            let again = played
                .iter()
                .any(|(ms, act)| *ms == due.mono_ms && *act == due.act);
            !again && due.at + TOO_LATE >= now
        };
        self.plan = dues.into_iter().filter(fresh).collect();
        self.plan.make_contiguous().sort_by_key(|due| due.at);
    }

    /// Does what is due.
    fn next(&mut self) {
        while self.plan.front().is_some_and(|due| due.at <= instant()) {
            let Some(due) = self.plan.pop_front() else { break };
            let now = instant();
            self.perform(&due.act);
            if let Some(done) = &mut self.done {
                done(Event::Did(&due), now);
            }
            self.played.push_back((due.mono_ms, due.act));
            if self.played.len() > REMEMBERED {
                self.played.pop_front();
            }
        }
    }

    fn perform(&self, act: &Act) {
        match act {
            Act::Tone(tone) => {
                let failed = self.devices.sound.play(*tone).is_err();
                self.flags.sound.store(failed, Ordering::Relaxed);
            }
            Act::Buzz(buzz) => {
                let failed = self.devices.haptics.buzz(*buzz).is_err();
                self.flags.haptics.store(failed, Ordering::Relaxed);
            }
            // Whether there is a voice is asked of the speech itself.
            Act::Say(text, tag) => drop(self.devices.speech.speak(text, tag)),
        }
    }

    fn hush(&mut self) {
        self.plan.clear();
        self.devices.sound.hush();
        self.devices.speech.hush();
        if let Some(done) = &mut self.done {
            done(Event::Hushed, instant());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::domain::cue::{Buzz, Tone};
    use crate::platform::Voice;

    /// A device that tells a channel what it does.
    struct Told(Sender<String>);

    impl Sound for Told {
        fn play(&self, tone: Tone) -> Result<(), Refusal> {
            self.0.send(format!("{tone:?}")).map_err(|_| Refusal::Failed)
        }

        fn hush(&self) {
            let _ = self.0.send("hush".to_owned());
        }
    }

    impl Speech for Told {
        fn speak(&self, text: &str, tag: &str) -> Result<(), Refusal> {
            self.0.send(format!("{tag}: {text}")).map_err(|_| Refusal::Failed)
        }

        fn hush(&self) {}

        fn voice(&self, _: &str) -> Voice {
            Voice::Here
        }
    }

    impl Haptics for Told {
        fn buzz(&self, _: Buzz) -> Result<(), Refusal> {
            Err(Refusal::Unsupported)
        }
    }

    fn told() -> (Threaded, mpsc::Receiver<String>) {
        let (tell, heard) = mpsc::channel();
        let devices = move || Devices {
            sound: Box::new(Told(tell.clone())),
            speech: Box::new(Told(tell.clone())),
            haptics: Box::new(Told(tell)),
        };
        (Threaded::new(devices, None), heard)
    }

    fn due(from: Instant, ms: u64, act: Act) -> Due {
        Due {
            mono_ms: i64::try_from(ms).unwrap_or(0),
            at: from + Duration::from_millis(ms),
            act,
        }
    }

    fn wait(heard: &mpsc::Receiver<String>) -> String {
        heard.recv_timeout(Duration::from_secs(5)).unwrap_or_default()
    }

    #[test]
    fn a_plan_is_done_by_time_and_what_was_done_is_not_done_again() {
        let (conductor, heard) = told();
        let from = instant();
        let say = Act::Say("Rest.".into(), "en".into());
        let plan = vec![due(from, 60, say.clone()), due(from, 10, Act::Tone(Tone::Turn))];
        conductor.plan(plan.clone());
        assert_eq!(
            (wait(&heard), wait(&heard)),
            ("Turn".to_owned(), "en: Rest.".to_owned())
        );
        assert!(instant() - from >= Duration::from_millis(60));
        // The same plan a moment later, with one act more.
        let more = plan.into_iter().chain([due(from, 120, Act::Tone(Tone::Tick))]);
        conductor.plan(more.collect());
        assert_eq!(wait(&heard), "Tick");
        assert!(heard.recv_timeout(Duration::from_millis(50)).is_err());
    }

    #[test]
    fn silence_forgets_the_plan() {
        let (conductor, heard) = told();
        conductor.plan(vec![due(instant(), 80, Act::Tone(Tone::Tick))]);
        conductor.hush();
        assert_eq!(wait(&heard), "hush");
        assert!(heard.recv_timeout(Duration::from_millis(150)).is_err());
    }

    #[test]
    fn what_is_long_past_is_left_out_and_what_is_missing_is_told() {
        let (conductor, heard) = told();
        let from = instant().checked_sub(Duration::from_secs(2)).unwrap();
        conductor.plan(vec![
            due(from, 0, Act::Tone(Tone::Tick)),
            due(from, 2_020, Act::Tone(Tone::Turn)),
        ]);
        assert_eq!(wait(&heard), "Turn");
        assert_eq!(conductor.now(Act::Buzz(Buzz::Long)), Ok(()));
        assert_eq!(conductor.now(Act::Tone(Tone::End)), Ok(()));
        assert_eq!(wait(&heard), "End");
        assert_eq!(
            conductor.missing(),
            Missing {
                sound: false,
                haptics: true
            }
        );
        assert_eq!(conductor.now(Act::Buzz(Buzz::Long)), Err(Refusal::Unsupported));
    }
}
