//! What is asked on the way, and its ways to answer, in words.

use crate::domain::routine::Ask;
use crate::l10n::Tr;

/// What is asked.
#[must_use]
pub fn ask_title(tr: &Tr, ask: Ask) -> String {
    match ask {
        Ask::Warmth => tr.play_warmth(),
        Ask::Nipple => tr.play_nipple(),
        Ask::Breathe => tr.play_breathe(),
        Ask::Removal => tr.play_removal(),
        Ask::MilkFlowing => tr.play_milk_flowing(),
        Ask::Milk => tr.play_milk(),
    }
}

/// One way to answer, by its id in the catalog.
#[must_use]
pub fn ask_choice(tr: &Tr, ask: Ask, id: &str) -> String {
    match (ask, id) {
        (Ask::Warmth, "warm") => tr.play_warmth_warm(),
        (Ask::Warmth, "cool") => tr.play_warmth_cool(),
        (Ask::Warmth, _) => tr.play_warmth_none(),
        (Ask::Nipple, "do") => tr.play_nipple_do(),
        (Ask::Nipple, "breathe") => tr.play_nipple_breathe(),
        (Ask::Nipple, _) => tr.play_nipple_skip(),
        (Ask::Breathe, "breathe") => tr.play_breathe_breathe(),
        (Ask::Breathe, _) => tr.play_breathe_skip(),
        (Ask::Removal, "feed") => tr.play_removal_feed(),
        (Ask::Removal, "compress") => tr.play_removal_compress(),
        (Ask::Removal, "express") => tr.play_removal_express(),
        (Ask::Removal, _) => tr.play_removal_skip(),
        (Ask::Milk, "feed") => tr.play_milk_feed(),
        (Ask::Milk, "hand") => tr.play_milk_hand(),
        (Ask::Milk | Ask::MilkFlowing, _) => tr.play_milk_none(),
    }
}
