//! How a hand moves through a picture: rounds of strokes at the step's tempo, lifted on the way back.

use super::Look;
use super::geometry::{Pt, along, count, ease, length, pt};
use super::hand::Stand;
use super::lift::{NEARER, shadow};
use super::scene::{Item, Motion, Transform};
use crate::domain::technique::Step;

/// Share of a stroke in contact; then the hand lifts, returns in the air and lands.
const CONTACT: f32 = 0.62;
const LIFTED: f32 = 0.70;
const BACK: f32 = 0.93;

/// Seconds of one repetition; a calm six where the step names no tempo.
#[must_use]
pub fn beat(step: &Step) -> f32 {
    step.tempo.map_or(6.0, |tempo| 60.0 / tempo.per_min.max(1.0))
}

/// Where a hand stands while it touches a place: its origin and its turn in degrees.
pub type Put = (Pt, f32);

/// A round of movement: pieces in contact or in the air, with the time that each takes.
#[derive(Clone, Debug, Default)]
pub struct Round {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
struct Piece {
    line: Vec<Pt>,
    turns: Vec<f32>,
    seconds: f32,
    air: bool,
}

impl Piece {
    /// The turn after a share of the length.
    fn turn_at(&self, share: f32) -> f32 {
        let (Some(first), Some(last)) = (self.turns.first(), self.turns.last()) else {
            return 0.0;
        };
        if self.turns.len() != self.line.len() {
            return first + (last - first) * share;
        }
        let mut left = length(&self.line) * share;
        for (two, turns) in self.line.windows(2).zip(self.turns.windows(2)) {
            if let ([a, b], [from, to]) = (two, turns) {
                let gap = a.to(*b);
                if left <= gap && gap > 0.0 {
                    return from + (to - from) * left / gap;
                }
                left -= gap;
            }
        }
        *last
    }
}

impl Round {
    /// One stroke after the other, each lifted and brought to the start of the next in the air.
    #[must_use]
    pub fn of_sweeps(lines: &[Vec<Put>], beat: f32) -> Self {
        let mut round = Self::default();
        let nexts = lines.iter().cycle().skip(1);
        for (line, next) in lines.iter().zip(nexts) {
            let (Some(end), Some(start)) = (line.last(), next.first()) else {
                continue;
            };
            let bow = end.0.lerp(start.0, 0.5) + pt(0.0, -18.0);
            let quarter = |t: f32| end.0.lerp(bow, t).lerp(bow.lerp(start.0, t), t);
            let back: Vec<Pt> = [0.0, 0.3, 0.7, 1.0].map(quarter).to_vec();
            let every = (line.len() / 20).max(1);
            let (mut contact, mut turns): (Vec<Pt>, Vec<f32>) = line.iter().step_by(every).copied().unzip();
            if (line.len() - 1) % every != 0 {
                contact.push(end.0);
                turns.push(end.1);
            }
            round.push(contact, &turns, CONTACT * beat, false);
            round.push(vec![end.0], &[end.1], (LIFTED - CONTACT) * beat, true);
            round.push(back, &[end.1, start.1], (BACK - LIFTED) * beat, true);
            round.push(vec![start.0], &[start.1], (1.0 - BACK) * beat, true);
        }
        round
    }

    /// Strokes in the first `share` of a round; then the hand waits in the air, aside.
    #[must_use]
    pub fn of_strokes_and_rest(lines: &[Vec<Put>], seconds: f32, share: f32) -> Self {
        let mut round = Self::of_sweeps(lines, seconds * share / count(lines.len().max(1)));
        let first = lines.first().and_then(|line| line.first().zip(line.last()));
        if let (Some((start, end)), Some(landing)) = (first, round.pieces.pop()) {
            let aside = start.0 + (start.0 - end.0).unit() * 44.0;
            let wait = seconds * (1.0 - share);
            round.push(vec![start.0, aside], &[start.1], wait * 0.15, true);
            round.push(vec![aside; 2], &[start.1], wait * 0.7, true);
            round.push(vec![aside, start.0], &[start.1], wait * 0.15, true);
            round.pieces.push(landing);
        }
        round
    }

    /// `each` small circles at every stop, and the way to the next through the air.
    #[must_use]
    pub fn of_circles(stops: &[Put], r: f32, each: u16, beat: f32) -> Self {
        let mut round = Self::default();
        let seconds = beat * f32::from(each.max(1));
        let nexts = stops.iter().cycle().skip(1);
        for (stop, next) in stops.iter().zip(nexts) {
            let top = |p: &Put| p.0 + pt(0.0, -r);
            let loops: Vec<Pt> = (0..=6 * each.max(1))
                .map(|k| stop.0 + pt(0.0, -r).turned(60.0 * f32::from(k)))
                .collect();
            let alone = stops.len() < 2;
            round.push(
                loops,
                &[stop.1],
                if alone { seconds } else { seconds * 0.9 },
                false,
            );
            if !alone {
                let (from, to) = (top(stop), top(next));
                round.push(vec![from], &[stop.1], seconds * 0.02, true);
                round.push(vec![from, to], &[stop.1, next.1], seconds * 0.06, true);
                round.push(vec![to], &[next.1], seconds * 0.02, true);
            }
        }
        round
    }

    fn push(&mut self, line: Vec<Pt>, turns: &[f32], seconds: f32, air: bool) {
        self.pieces.push(Piece {
            line,
            turns: turns.to_vec(),
            seconds,
            air,
        });
    }

    /// Length of the round in seconds.
    #[must_use]
    pub fn seconds(&self) -> f32 {
        self.pieces.iter().map(|piece| piece.seconds).sum()
    }

    /// Where the hand is after a share of the round, and whether it is in the air.
    #[must_use]
    pub fn at(&self, share: f32) -> (Put, bool) {
        let mut left = self.seconds() * share.rem_euclid(1.0);
        for piece in &self.pieces {
            if left < piece.seconds {
                let gone = ease(left / piece.seconds);
                return ((along(&piece.line, gone), piece.turn_at(gone)), piece.air);
            }
            left -= piece.seconds;
        }
        self.pieces.first().map_or(((pt(0.0, 0.0), 0.0), false), |piece| {
            ((along(&piece.line, 0.0), piece.turn_at(0.0)), piece.air)
        })
    }

    /// Degrees over time, told from those at the start of play.
    fn turns(&self, from: f32) -> Vec<(f32, f32)> {
        let total = self.seconds().max(0.01);
        let mut time = 0.0;
        let first = self.pieces.first().map_or(0.0, |piece| piece.turn_at(0.0));
        let mut out = vec![(0.0, first - from)];
        for piece in &self.pieces {
            let still = (piece.turn_at(0.0) - piece.turn_at(1.0)).abs() < 0.5 && piece.turns.len() < 3;
            let quarters: &[f32] = if still {
                &[1.0]
            } else {
                &[0.0, 0.25, 0.5, 0.75, 1.0]
            };
            out.extend(
                quarters
                    .iter()
                    .map(|q| ((time + piece.seconds * q) / total, piece.turn_at(ease(*q)) - from)),
            );
            time += piece.seconds;
        }
        if let Some(last) = out.last_mut() {
            last.0 = 1.0;
        }
        out
    }

    fn line_from(&self, base: Pt) -> Vec<Pt> {
        let points = self.pieces.iter().flat_map(|piece| &piece.line);
        points.map(|p| *p - base).collect()
    }

    fn stops(&self) -> Vec<(f32, f32)> {
        let way: Vec<Pt> = self
            .pieces
            .iter()
            .flat_map(|piece| piece.line.iter().copied())
            .collect();
        let (total, whole) = (self.seconds().max(0.01), length(&way).max(0.01));
        let (mut time, mut gone) = (0.0, 0.0);
        let mut out = vec![(0.0, 0.0)];
        let mut last: Option<Pt> = None;
        for piece in &self.pieces {
            gone += last
                .zip(piece.line.first().copied())
                .map_or(0.0, |(a, b)| a.to(b));
            let len = length(&piece.line);
            let quarters: &[f32] = if len > 30.0 {
                &[0.25, 0.5, 0.75, 1.0]
            } else {
                &[1.0]
            };
            out.extend(quarters.iter().map(|q| {
                (
                    (time + piece.seconds * q) / total,
                    (gone + len * ease(*q)) / whole,
                )
            }));
            time += piece.seconds;
            gone += len;
            last = piece.line.last().copied();
        }
        settle(out)
    }

    fn lift(&self, down: f32, up: f32) -> Vec<(f32, f32)> {
        let total = self.seconds().max(0.01);
        let mut time = 0.0;
        let mut out = vec![(0.0, down)];
        for piece in &self.pieces {
            time += piece.seconds / total;
            let still_air = piece.air
                && (piece.line.len() > 1 || out.last().is_some_and(|last| (last.1 - down).abs() < 0.01));
            out.push((time, if still_air { up } else { down }));
        }
        settle(out)
    }
}

/// Times that never go back and end at exactly 1, as players demand.
fn settle(mut stops: Vec<(f32, f32)>) -> Vec<(f32, f32)> {
    if let Some(last) = stops.last_mut() {
        last.0 = 1.0;
    }
    for stop in &mut stops {
        stop.1 = stop.1.clamp(0.0, 1.2);
    }
    stops
}

/// A hand on its round: at `progress` where nothing plays, moving by itself where it does.
#[must_use]
pub fn travelling(round: &Round, stand: Stand, pose: Vec<Item>, progress: f32) -> Item {
    let ((at, turn), air) = round.at(progress);
    let (seconds, from) = (round.seconds(), progress.rem_euclid(1.0));
    let swell = Motion::Swell {
        seconds,
        stops: round.lift(1.0, NEARER),
        from,
    };
    let mut inner = Item::group("", Transform::None, pose).moving(swell);
    let stand = Stand { at, turn, ..stand };
    let turns = round.turns(turn);
    if turns.iter().any(|(_, degrees)| degrees.abs() > 0.5) {
        let way = if stand.flip { -1.0 } else { 1.0 };
        let stops = turns.into_iter().map(|(time, by)| (time, by * way)).collect();
        inner = Item::group("", Transform::None, vec![inner]).moving(Motion::Turn { seconds, stops, from });
    }
    let fade = Motion::Fade {
        seconds,
        stops: round.lift(0.0, 1.0),
        from,
    };
    let cast = Item {
        class: if air { "" } else { "a-gone-now" },
        ..shadow(stand).moving(fade)
    };
    let placed = stand.put(vec![inner]);
    let whole = Item::group(
        if air { "a-air" } else { "" },
        Transform::None,
        vec![cast, placed],
    );
    let way = Motion::Along {
        line: round.line_from(at),
        seconds,
        stops: round.stops(),
        from,
    };
    Item::group("a-moving", Transform::None, vec![whole]).moving(way)
}

/// A movement of a few units to and fro about where the item stands.
#[must_use]
pub fn swaying(items: Vec<Item>, by: Pt, seconds: f32, progress: f32) -> Item {
    let line = vec![by * -1.0, by];
    let from = progress.rem_euclid(1.0);
    let stops = vec![(0.0, 0.5), (0.25, 1.0), (0.5, 0.5), (0.75, 0.0), (1.0, 0.5)];
    Item::group("", Transform::None, items).moving(Motion::Along {
        line,
        seconds,
        stops,
        from,
    })
}

/// Signs that come and go: opacity over a round.
#[must_use]
pub fn pulsing(items: Vec<Item>, seconds: f32, stops: &[(f32, f32)], progress: f32) -> Item {
    let from = progress.rem_euclid(1.0);
    Item::group("", Transform::None, items).moving(Motion::Fade {
        seconds,
        stops: stops.to_vec(),
        from,
    })
}

/// Items that grow and shrink about a point over a round.
#[must_use]
pub fn swelling(items: Vec<Item>, about: Pt, seconds: f32, stops: &[(f32, f32)], progress: f32) -> Item {
    let from = progress.rem_euclid(1.0);
    let inner = Item::put(about * -1.0, 1.0, items);
    let swell = Item::group("", Transform::None, vec![inner]).moving(Motion::Swell {
        seconds,
        stops: stops.to_vec(),
        from,
    });
    Item::put(about, 1.0, vec![swell])
}

/// What moves, and what stands for it where nothing may move.
#[must_use]
pub fn or_at_rest(look: &Look, moving: Vec<Item>, resting: Vec<Item>) -> Vec<Item> {
    if look.still {
        return resting;
    }
    vec![
        Item::group("a-moving", Transform::None, moving),
        Item::group("a-rest", Transform::None, resting),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stroke_comes_back_through_the_air() {
        let line = vec![(pt(0.0, 0.0), 10.0), (pt(100.0, 0.0), 30.0)];
        let round = Round::of_sweeps(&[line], 6.0);
        assert!((round.seconds() - 6.0).abs() < 1e-3);
        assert!(round.at(0.0).0.0.to(pt(0.0, 0.0)) < 0.1);
        assert!(!round.at(0.3).1);
        assert!(round.at(0.61).0.0.to(pt(100.0, 0.0)) < 0.2);
        assert!((round.at(0.31).0.1 - 20.0).abs() < 0.1, "half way, half turned");
        assert!(round.at(0.8).1);
        let stops = round.stops();
        assert!(
            stops
                .windows(2)
                .all(|w| w[0].0 <= w[1].0 && w[0].1 <= w[1].1 + 1e-5)
        );
        assert!(
            stops
                .last()
                .is_some_and(|last| (last.0 - 1.0).abs() < 1e-6 && (last.1 - 1.0).abs() < 1e-3)
        );
    }

    #[test]
    fn circles_stay_at_their_stop() {
        let round = Round::of_circles(&[(pt(50.0, 50.0), 0.0)], 5.0, 1, 2.0);
        for k in 0..10_u8 {
            assert!((round.at(f32::from(k) / 10.0).0.0.to(pt(50.0, 50.0)) - 5.0).abs() < 0.7);
        }
    }
}
