//! When a running session must be looked at again: at the end of the step, at the next whole second,
//! at the next stroke where strokes tick. Between these nothing of ours runs; pictures move by themselves.

/// Milliseconds of the clock until the next of these, at least 1.
#[must_use]
pub fn next_ms(left_ms: i64, elapsed_ms: i64, stroke_ms: Option<i64>) -> i64 {
    let second = match left_ms % 1_000 {
        0 => 1_000,
        rest => rest,
    };
    let stroke = stroke_ms
        .filter(|stroke| *stroke > 0)
        .map(|stroke| stroke - elapsed_ms % stroke);
    let end = left_ms.min(second);
    stroke.map_or(end, |stroke| stroke.min(end)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::StepId;

    /// The instants at which a step of this length is looked at, in milliseconds.
    fn wakes(length_ms: i64, stroke_ms: Option<i64>) -> Vec<i64> {
        let (mut at, mut out) = (0, Vec::new());
        while at < length_ms {
            at += next_ms(length_ms - at, at, stroke_ms);
            out.push(at);
        }
        out
    }

    fn most_in_a_second(wakes: &[i64]) -> usize {
        let within = |from: &i64| {
            wakes
                .iter()
                .filter(|at| (*from..*from + 1_000).contains(*at))
                .count()
        };
        wakes.iter().map(within).max().unwrap_or(0)
    }

    #[test]
    fn no_step_wakes_more_than_five_times_a_second() {
        assert_eq!(most_in_a_second(&wakes(60_000, None)), 1);
        let tempos = StepId::ALL.iter().filter_map(|step| step.step().tempo);
        for tempo in tempos {
            #[allow(clippy::cast_possible_truncation)] // a stroke lasts some seconds
            let stroke = (60_000.0 / tempo.per_min).round() as i64;
            let most = most_in_a_second(&wakes(60_000, Some(stroke)));
            assert!(most <= 5, "{} a minute: {most} in a second", tempo.per_min);
        }
    }

    #[test]
    fn the_end_and_each_stroke_are_met() {
        let seen = wakes(10_300, Some(2_600));
        assert_eq!(seen.last(), Some(&10_300));
        for stroke in [2_600, 5_200, 7_800] {
            assert!(seen.contains(&stroke), "{stroke} in {seen:?}");
        }
        // Whole seconds of what is left.
        assert!(seen.contains(&300) && seen.contains(&9_300));
    }
}
