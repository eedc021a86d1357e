//! Where the stretch that runs began, and what comes after it.

use crate::domain::player::{Player, State};
use crate::domain::routine::{Item, Stretch};

/// The stretch that runs and its first millisecond on the session's clock, as if it had run without a pause.
pub(super) fn sounds_at(player: &Player) -> Option<(&Stretch, i64)> {
    let State::Running { until, .. } = player.state() else {
        return None;
    };
    let stretch = player.current().and_then(Item::stretch)?;
    Some((stretch, until - stretch.ms()))
}

/// What comes after the place at hand; what only runs beside it is passed over.
pub(super) fn after(player: &Player) -> Option<&Item> {
    let place = player.state().index()?;
    let later = player.items().iter().skip(place + 1);
    later
        .into_iter()
        .find(|item| !item.stretch().is_some_and(|stretch| stretch.background))
}
