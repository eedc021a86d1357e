//! What comes when the stretch at hand ends by itself, so that cues can be planned over the seam.

use super::{Player, State};

impl Player {
    /// The player as it will be when the stretch at hand is over and nothing was touched; `None` where no stretch runs.
    #[must_use]
    pub fn ahead(&self) -> Option<Self> {
        let State::Running { index, until, .. } = self.state else {
            return None;
        };
        let mut next = self.clone();
        next.run_to(until, &mut Vec::new());
        (next.state.index() != Some(index)).then_some(next)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::laws::any_player;
    use super::super::tests::at;
    use super::super::{Event, Player, State};

    /// Lets time pass without a touch, as the driver does.
    fn pass(player: &mut Player, from: i64, to: i64) {
        let steps = (from..to).step_by(1_000).skip(1).chain([to]);
        for ms in steps {
            let _ = player.update(Event::Now, at(ms));
        }
    }

    proptest! {
        #[test]
        fn what_was_foreseen_comes(player in any_player()) {
            let Some(mut player) = player else { return Ok(()) };
            let (mut now, first) = (0, at(0).mono_ms);
            for _ in 0..40 {
                let State::Running { until, .. } = player.state() else { break };
                let until = until - first;
                let foreseen = player.ahead().map(|next| next.state());
                pass(&mut player, now, until);
                now = until;
                prop_assert_eq!(foreseen, Some(player.state()));
            }
        }
    }
}
