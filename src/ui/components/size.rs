//! The spot afterwards, in words.

use crate::domain::player::SizeChange;
use crate::l10n::Tr;

/// What became of the spot.
#[must_use]
pub fn size_name(tr: &Tr, size: SizeChange) -> String {
    match size {
        SizeChange::Gone => tr.play_size_gone(),
        SizeChange::Smaller => tr.play_size_smaller(),
        SizeChange::Same => tr.play_size_same(),
        SizeChange::Bigger => tr.play_size_bigger(),
    }
}
