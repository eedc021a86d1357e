//! The sounds of a session, made of sums: no recording is needed and every device sounds the same.
//!
//! Samples are mono, [`RATE`] a second, `-1.0..=1.0`. All tones have the same loudness where they are loudest, so that a
//! night is not startled; [`mix`] leaves room for what sounds at once.

mod wav;

use std::collections::HashMap;
use std::f32::consts::TAU;

pub use wav::wav;

use crate::domain::cue::Tone;

/// Samples a second.
pub const RATE: u32 = 24_000;

/// Loudness (root of the mean square) of each tone over its loudest [`WINDOW`] samples.
const LOUD: f32 = 0.06;
/// The same for the tones that stay under the others.
const SOFT: f32 = 0.035;
/// No tone alone goes beyond this.
const PEAK: f32 = 0.3;
/// Samples over which loudness is measured: 50 ms.
const WINDOW: usize = 1_200;

/// Samples from the start of the mix to a time in milliseconds.
#[must_use]
pub fn samples(ms: i64) -> usize {
    usize::try_from(ms.max(0) * i64::from(RATE) / 1_000).unwrap_or(usize::MAX)
}

#[allow(clippy::cast_precision_loss)] // a sound is some seconds long
fn float(count: usize) -> f32 {
    count as f32
}

/// Seconds from the start of a sound.
fn seconds(sample: usize) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let rate = RATE as f32;
    float(sample) / rate
}

/// The samples of a tone, from its first to its last.
#[must_use]
pub fn tone(tone: Tone) -> Vec<f32> {
    let ms = tone.ms();
    match tone {
        Tone::Tick => even(wood(ms, 392.0), LOUD),
        Tone::Back => even(wood(ms, 330.0), LOUD),
        Tone::Together => even(wood(ms, 440.0), LOUD),
        Tone::LetGo => even(wood(ms, 262.0), LOUD),
        Tone::Count => even(wood(ms, 660.0), SOFT),
        Tone::Whoosh => even(air(ms), LOUD),
        Tone::SoftWhoosh => even(air(ms), SOFT),
        Tone::Rise(_) => even(swell(ms, |part| part), SOFT),
        Tone::Fall(_) => even(swell(ms, |part| 1.0 - part), SOFT),
        Tone::Hold(_) => even(swell(ms, |_| 0.5), SOFT),
        Tone::Turn => even(bells(ms, &[(0, 523.25), (90, 659.25)]), LOUD),
        Tone::Hour => even(bells(ms, &[(0, 880.0)]), SOFT),
        Tone::Ready => even(bells(ms, &[(0, 659.25), (130, 659.25)]), SOFT),
        Tone::End => even(bells(ms, &[(0, 523.25), (350, 659.25), (700, 784.0)]), LOUD),
    }
}

/// A knock on soft wood: two partials that die at once.
fn wood(ms: i64, hz: f32) -> Vec<f32> {
    let count = samples(ms);
    let of = |sample: usize| {
        let t = seconds(sample);
        let body = (TAU * hz * t).sin() * (-t * 60.0).exp();
        let click = (TAU * hz * 2.76 * t).sin() * (-t * 140.0).exp();
        (body + 0.35 * click) * ends(sample, count, 1.5)
    };
    (0..count).map(of).collect()
}

/// A breath of air: noise, low-passed by a window that opens and closes. The noise is the same each time.
fn air(ms: i64) -> Vec<f32> {
    let count = samples(ms);
    let (mut seed, mut low, mut lower) = (0x2545_f491_u32, 0.0_f32, 0.0_f32);
    let of = |sample: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        #[allow(clippy::cast_precision_loss)] // noise
        let noise = seed as f32 / 2_147_483_648.0 - 1.0;
        let part = float(sample) / float(count.max(1));
        let open = (part * std::f32::consts::PI).sin();
        let pass = 0.02 + 0.12 * open;
        low += pass * (noise - low);
        lower += pass * (low - lower);
        lower * open * open * ends(sample, count, 8.0)
    };
    (0..count).map(of).collect()
}

/// A soft chord whose height follows `path`, from 0 (low) to 1 (high).
fn swell(ms: i64, path: fn(f32) -> f32) -> Vec<f32> {
    let count = samples(ms);
    let mut phase = 0.0_f32;
    let of = |sample: usize| {
        let part = float(sample) / float(count.max(1));
        let height = path(part);
        phase = (phase + seconds(1) * (196.0 + 98.0 * height)).fract();
        let tone = (TAU * phase).sin() + 0.3 * (TAU * 2.0 * phase).sin();
        tone * (0.35 + 0.65 * height) * ends(sample, count, 250.0)
    };
    (0..count).map(of).collect()
}

/// Small bells, each from its millisecond on, at its pitch in Hz.
fn bells(ms: i64, strikes: &[(i64, f32)]) -> Vec<f32> {
    let count = samples(ms);
    let mut out = vec![0.0_f32; count];
    for &(from, hz) in strikes {
        let from = samples(from);
        for (sample, slot) in out.iter_mut().skip(from).enumerate() {
            let t = seconds(sample);
            let bell = (TAU * hz * t).sin() + 0.25 * (TAU * hz * 2.0 * t).sin();
            *slot += bell * (-t * 7.0).exp() * ends(sample, count - from, 6.0);
        }
    }
    out
}

/// Rises from and falls to silence within `ms` of both ends (a third of the sound at most), so that nothing clicks.
fn ends(sample: usize, count: usize, ms: f32) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let rate = RATE as f32;
    let ramp = (ms * rate / 1_000.0).min(float(count) / 3.0).max(1.0);
    let near = sample.min(count.saturating_sub(sample + 1));
    (float(near) / ramp).min(1.0)
}

/// The same loudness for every sound, below [`PEAK`].
fn even(mut sound: Vec<f32>, loud: f32) -> Vec<f32> {
    let loudest = sound.chunks(WINDOW).map(rms).fold(0.0_f32, f32::max);
    let peak = peak(&sound);
    if loudest > 0.0 {
        let gain = (loud / loudest).min(PEAK / peak);
        for sample in &mut sound {
            *sample *= gain;
        }
    }
    sound
}

/// The root of the mean square; 0 for nothing.
#[must_use]
pub fn rms(sound: &[f32]) -> f32 {
    let sum: f32 = sound.iter().map(|sample| sample * sample).sum();
    (sum / float(sound.len().max(1))).sqrt()
}

/// The largest distance from silence.
#[must_use]
pub fn peak(sound: &[f32]) -> f32 {
    sound.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()))
}

/// All tones at their times in milliseconds, as one sound that ends with the last of them.
#[must_use]
pub fn mix(tones: &[(i64, Tone)]) -> Vec<f32> {
    let mut made: HashMap<Tone, Vec<f32>> = HashMap::new();
    let end = tones.iter().map(|(at, tone)| samples(at + tone.ms())).max();
    let mut out = vec![0.0_f32; end.unwrap_or(0)];
    for &(at, kind) in tones {
        let sound = made.entry(kind).or_insert_with(|| tone(kind));
        let slots = out.iter_mut().skip(samples(at));
        for (slot, sample) in slots.zip(sound.iter()) {
            *slot += sample;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::RoutineId;
    use crate::domain::cue::{Guide, What, session};
    use crate::domain::routine::{Wishes, build};

    /// The tones of a routine.
    fn tones(id: RoutineId) -> Vec<(i64, Tone)> {
        let routine = build(id, &Wishes::default()).unwrap();
        let placed = session(&routine, Guide::Tones, &|_, _, _| 0);
        let tone = |what| match what {
            What::Tone(tone) => Some(tone),
            _ => None,
        };
        placed
            .iter()
            .filter_map(|one| Some((one.at_ms(), tone(one.cue.what)?)))
            .collect()
    }

    /// What a mix has more than another, which lacks some of its tones.
    fn difference(all: &[f32], less: &[f32]) -> Vec<f32> {
        let less = less.iter().copied().chain(std::iter::repeat(0.0));
        all.iter().zip(less).map(|(all, less)| all - less).collect()
    }

    #[test]
    fn every_tone_is_as_loud_as_the_rest_and_ends_in_silence() {
        for kind in Tone::ALL {
            let sound = tone(kind);
            assert_eq!(sound.len(), samples(kind.ms()), "{kind:?}");
            let loudest = sound.chunks(WINDOW).map(rms).fold(0.0_f32, f32::max);
            assert!(
                (SOFT * 0.95..=LOUD * 1.05).contains(&loudest),
                "{kind:?}: {loudest}"
            );
            assert!(peak(&sound) <= PEAK + 1e-6, "{kind:?}");
            let last = sound.last().copied().unwrap_or(1.0);
            assert!(last.abs() < 0.002, "{kind:?} ends with a click of {last}");
        }
    }

    #[test]
    fn a_whole_session_never_clips() {
        let sound = mix(&tones(RoutineId::ClogRelief));
        let seconds = sound.len() / samples(1_000);
        assert_eq!(seconds, 1_075, "to the end of the last chime");
        let most = peak(&sound);
        assert!(most > 0.05 && most < 0.9, "{most}");
    }

    #[test]
    fn ticks_are_heard_where_they_belong_and_all_alike() {
        let all = tones(RoutineId::Circles);
        let (ticks, rest): (Vec<_>, Vec<_>) = all.iter().copied().partition(|(_, tone)| *tone == Tone::Tick);
        assert_eq!(ticks.len(), 60, "24 + 12 + 12 + 12");
        let heard = difference(&mix(&all), &mix(&rest));
        let mut loud = Vec::new();
        for (at, _) in ticks {
            let from = samples(at);
            let before = &heard[from.saturating_sub(samples(200))..from];
            assert!(peak(before) < 1e-5, "something sounds before {at}");
            let onset = heard[from..].iter().position(|sample| sample.abs() > 0.001);
            assert!(onset.unwrap() <= samples(1), "{at} begins {onset:?} samples late");
            loud.push(rms(&heard[from..from + samples(60)]));
        }
        let most = loud.iter().copied().fold(0.0_f32, f32::max);
        let least = loud.iter().copied().fold(1.0_f32, f32::min);
        assert!(least > 0.0 && most / least < 1.01, "{least} to {most}");
    }

    #[test]
    fn a_file_holds_what_was_mixed() {
        let sound = mix(&[(0, Tone::Turn), (1_000, Tone::Tick)]);
        let file = wav(&sound);
        assert_eq!(&file[0..4], b"RIFF");
        assert_eq!(&file[8..16], b"WAVEfmt ");
        assert_eq!(u32::from_le_bytes(file[24..28].try_into().unwrap()), RATE);
        assert_eq!(file.len(), 44 + 2 * sound.len());
        let loudest = file[44..]
            .chunks_exact(2)
            .map(|pair| i16::from_le_bytes([pair[0], pair[1]]).unsigned_abs())
            .max();
        let expected = peak(&sound) * 32_767.0;
        assert!((f32::from(loudest.unwrap()) - expected).abs() <= 1.0);
    }
}
