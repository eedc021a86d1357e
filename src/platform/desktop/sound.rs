//! Tones through the default output of the computer.

use std::cell::RefCell;
use std::collections::HashMap;
use std::num::{NonZeroU16, NonZeroU32};

use rodio::buffer::SamplesBuffer;
use rodio::{DeviceSinkBuilder, MixerDeviceSink};

use crate::domain::cue::Tone;
use crate::platform::{Refusal, Sound, synth};

/// Opened at the first tone, so a silent session opens nothing.
#[derive(Default)]
pub struct DesktopSound {
    out: RefCell<Output>,
    made: RefCell<HashMap<Tone, Vec<f32>>>,
}

#[derive(Default)]
enum Output {
    #[default]
    Closed,
    Open(MixerDeviceSink),
    Missing,
}

impl std::fmt::Debug for DesktopSound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DesktopSound")
    }
}

impl Sound for DesktopSound {
    fn open(&self) {
        let mut out = self.out.borrow_mut();
        if matches!(*out, Output::Closed) {
            *out = DeviceSinkBuilder::open_default_sink().map_or(Output::Missing, |mut sink| {
                sink.log_on_drop(false);
                Output::Open(sink)
            });
        }
    }

    fn play(&self, tone: Tone) -> Result<(), Refusal> {
        self.open();
        let out = self.out.borrow();
        let Output::Open(sink) = &*out else {
            return Err(Refusal::Unsupported);
        };
        let mut made = self.made.borrow_mut();
        let samples = made.entry(tone).or_insert_with(|| synth::tone(tone)).clone();
        let rate = NonZeroU32::new(synth::RATE).ok_or(Refusal::Failed)?;
        sink.mixer()
            .add(SamplesBuffer::new(NonZeroU16::MIN, rate, samples));
        Ok(())
    }

    fn hush(&self) {
        // Dropping the output is the one way that silences what already plays.
        let mut out = self.out.borrow_mut();
        if matches!(*out, Output::Open(_)) {
            *out = Output::Closed;
        }
    }
}
