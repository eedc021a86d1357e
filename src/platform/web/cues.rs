//! Cues in a browser: tones are handed to Web Audio ahead of time with their moment, so that no timer and no drawing
//! can make one late; words and shakes come by timers.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::{AudioBuffer, AudioBufferSourceNode, AudioContext, AudioContextState};
use web_time::{Duration, Instant};

use super::{WebSpeech, navigator, property};
use crate::domain::cue::{Buzz, Tone};
use crate::platform::clock::instant;
use crate::platform::conductor::{Act, Conductor, Due, Missing};
use crate::platform::{Refusal, Speech as _, synth};

/// Tones of the next moments are handed over; later ones can still be taken back without a sound.
const AHEAD: Duration = Duration::from_millis(1_500);
/// How long before the last of them more are handed over.
const RENEW: Duration = Duration::from_millis(1_000);
/// What is later than this when it is planned is left out: a burst of old ticks helps nobody.
const TOO_LATE: Duration = Duration::from_millis(250);
/// A browser that has not begun to play yet is asked again after so long.
const RETRY: Duration = Duration::from_millis(50);
/// How many acts that were done are remembered.
const REMEMBERED: usize = 64;

/// A handle to what is planned.
#[derive(Clone)]
pub struct WebCues {
    stand: Rc<RefCell<Stand>>,
}

impl std::fmt::Debug for WebCues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WebCues")
    }
}

struct Stand {
    speech: Rc<WebSpeech>,
    /// Opened when the first tone is wanted; a page may not play before it was touched.
    out: Option<AudioContext>,
    made: HashMap<Tone, AudioBuffer>,
    plan: VecDeque<Due>,
    done: VecDeque<(i64, Act)>,
    /// What was handed over, until its moment is past.
    handed: Vec<(Due, AudioBufferSourceNode)>,
    timer: Option<Timeout>,
    missing: Missing,
}

impl WebCues {
    /// Plans nothing yet.
    #[must_use]
    pub fn new(speech: Rc<WebSpeech>) -> Self {
        let stand = Stand {
            speech,
            out: None,
            made: HashMap::new(),
            plan: VecDeque::new(),
            done: VecDeque::new(),
            handed: Vec::new(),
            timer: None,
            missing: Missing::default(),
        };
        Self {
            stand: Rc::new(RefCell::new(stand)),
        }
    }

    /// Does what is due, hands over what is soon, and comes back when more is.
    fn go_on(&self) {
        let next = self.stand.borrow_mut().step();
        let timer = next.map(|span| {
            let again = self.clone();
            let ms = u32::try_from(span.as_millis()).unwrap_or(u32::MAX);
            Timeout::new(ms, move || again.go_on())
        });
        self.stand.borrow_mut().timer = timer;
    }
}

impl Conductor for WebCues {
    fn plan(&self, dues: Vec<Due>) {
        self.stand.borrow_mut().take(dues);
        self.go_on();
    }

    fn now(&self, act: Act) -> Result<(), Refusal> {
        self.stand.borrow_mut().at_once(&act)
    }

    fn hush(&self) {
        let mut stand = self.stand.borrow_mut();
        stand.timer = None;
        stand.plan.clear();
        for (_, source) in stand.handed.drain(..) {
            stop(&source);
        }
        stand.speech.hush();
    }

    fn missing(&self) -> Missing {
        self.stand.borrow().missing
    }
}

impl Stand {
    /// The new plan, less what was done and what is long past. What was handed over and has not begun is taken back.
    fn take(&mut self, dues: Vec<Due>) {
        let now = instant();
        for (due, source) in std::mem::take(&mut self.handed) {
            if due.at > now {
                stop(&source);
                self.done
                    .retain(|(ms, act)| *ms != due.mono_ms || *act != due.act);
            } else {
                self.handed.push((due, source));
            }
        }
        let done = &self.done;
        let fresh = |due: &Due| {
            let again = done.iter().any(|(ms, act)| *ms == due.mono_ms && *act == due.act);
            !again && due.at + TOO_LATE >= now
        };
        self.plan = dues.into_iter().filter(fresh).collect();
        self.plan.make_contiguous().sort_by_key(|due| due.at);
    }

    /// How long until there is something to do.
    fn step(&mut self) -> Option<Duration> {
        let now = instant();
        self.handed
            .retain(|(due, _)| due.at + Duration::from_secs(10) > now);
        let mut left = VecDeque::new();
        let mut next: Option<Instant> = None;
        let mut soonest = |at: Instant| next = Some(next.map_or(at, |next: Instant| next.min(at)));
        for due in std::mem::take(&mut self.plan) {
            if due.at + TOO_LATE < now {
                continue;
            }
            let is_tone = matches!(due.act, Act::Tone(_));
            if is_tone && due.at > now + AHEAD {
                soonest(due.at.checked_sub(RENEW).unwrap_or(due.at));
                left.push_back(due);
            } else if is_tone {
                if self.hand_over(&due, now) {
                    self.remember(&due);
                } else if !self.missing.sound {
                    soonest(now + RETRY);
                    left.push_back(due);
                }
            } else if due.at > now {
                soonest(due.at);
                left.push_back(due);
            } else {
                // What is missing is known by `missing`, and whether there is a voice by the speech itself.
                let _ = self.at_once(&due.act);
                self.remember(&due);
            }
        }
        self.plan = left;
        next.map(|at| at.saturating_duration_since(now))
    }

    fn remember(&mut self, due: &Due) {
        self.done.push_back((due.mono_ms, due.act.clone()));
        if self.done.len() > REMEMBERED {
            self.done.pop_front();
        }
    }

    fn at_once(&mut self, act: &Act) -> Result<(), Refusal> {
        match act {
            Act::Tone(tone) => {
                let at = instant();
                let due = Due {
                    mono_ms: 0,
                    at,
                    act: Act::Tone(*tone),
                };
                if self.hand_over(&due, at) || !self.missing.sound {
                    Ok(())
                } else {
                    Err(Refusal::Unsupported)
                }
            }
            Act::Say(text, tag) => self.speech.speak(text, tag),
            Act::Buzz(buzz) => {
                let shaken = shake(*buzz);
                self.missing.haptics = shaken.is_err();
                shaken
            }
        }
    }

    /// Whether the tone will sound at its moment; not while the browser has not begun to play.
    fn hand_over(&mut self, due: &Due, now: Instant) -> bool {
        let Act::Tone(tone) = due.act else { return false };
        let Some(out) = self.out() else {
            self.missing.sound = true;
            return false;
        };
        self.missing.sound = false;
        if out.state() != AudioContextState::Running {
            // It begins once the page was touched.
            let _ = out.resume();
            return false;
        }
        let wait = due.at.saturating_duration_since(now).as_secs_f64();
        let Some(source) = self.made(&out, tone).and_then(|sound| begin(&out, &sound, wait)) else {
            return false;
        };
        self.handed.push((due.clone(), source));
        true
    }

    fn out(&mut self) -> Option<AudioContext> {
        if self.out.is_none() {
            self.out = AudioContext::new().ok();
            // Where the system can, other sound goes on more quietly.
            if let Some(session) = navigator().and_then(|navigator| property(&navigator, "audioSession")) {
                let _ = js_sys::Reflect::set(&session, &"type".into(), &"transient".into());
            }
        }
        self.out.clone()
    }

    fn made(&mut self, out: &AudioContext, tone: Tone) -> Option<AudioBuffer> {
        if let Some(sound) = self.made.get(&tone) {
            return Some(sound.clone());
        }
        let samples = synth::tone(tone);
        let length = u32::try_from(samples.len()).ok()?;
        #[allow(clippy::cast_precision_loss)] // 24,000
        let sound = out.create_buffer(1, length, synth::RATE as f32).ok()?;
        sound.copy_to_channel(&samples, 0).ok()?;
        self.made.insert(tone, sound.clone());
        Some(sound)
    }
}

fn begin(out: &AudioContext, sound: &AudioBuffer, wait: f64) -> Option<AudioBufferSourceNode> {
    let source = out.create_buffer_source().ok()?;
    source.set_buffer(Some(sound));
    source.connect_with_audio_node(&out.destination()).ok()?;
    source.start_with_when(out.current_time() + wait).ok()?;
    Some(source)
}

fn stop(source: &AudioBufferSourceNode) {
    // One that is over says so by an error.
    #[allow(deprecated)] // the name on the node itself; the other one is on its parent
    let _ = source.stop();
}

/// Milliseconds of shaking and of rest in turn.
fn shake(buzz: Buzz) -> Result<(), Refusal> {
    let pattern: &[u32] = match buzz {
        Buzz::Short => &[40],
        Buzz::Long => &[180],
        Buzz::Twice => &[120, 120, 120],
        Buzz::Thrice => &[180, 160, 180, 160, 180],
    };
    let navigator = navigator().ok_or(Refusal::Unsupported)?;
    property(&navigator, "vibrate").ok_or(Refusal::Unsupported)?;
    let pattern: js_sys::Array = pattern.iter().map(|ms| JsValue::from(*ms)).collect();
    if navigator.vibrate_with_pattern(&pattern) {
        Ok(())
    } else {
        Err(Refusal::Failed)
    }
}
