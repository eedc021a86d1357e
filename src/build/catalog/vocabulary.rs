//! The words that the data may use for the closed sets of `domain::technique`, each with its variant.

/// A word of the data and the Rust variant that it stands for.
pub type Words = &'static [(&'static str, &'static str)];

pub const VERBS: Words = &[
    ("sweep", "Sweep"),
    ("circle", "Circle"),
    ("press", "Press"),
    ("squeeze", "Squeeze"),
    ("roll", "Roll"),
    ("stretch", "Stretch"),
    ("hold", "Hold"),
    ("rock", "Rock"),
    ("none", "None"),
];
pub const FLOWS: Words = &[
    ("out", "Out"),
    ("in", "In"),
    ("into_chest", "IntoChest"),
    ("around", "Around"),
    ("still", "Still"),
];
pub const HANDS: Words = &[
    ("none", "None"),
    ("opp", "Opp"),
    ("same", "Same"),
    ("both", "Both"),
    ("both_crossed", "BothCrossed"),
    ("opp_above_same_below", "OppAboveSameBelow"),
    ("opp_works_same_supports", "OppWorksSameSupports"),
    ("same_lifts_opp_strokes", "SameLiftsOppStrokes"),
    ("opp_then_same", "OppThenSame"),
    ("free", "Free"),
];
pub const ANCHORS: Words = &[
    ("NIP", "Nip"),
    ("AX", "Ax"),
    ("ARM", "Arm"),
    ("CL", "Cl"),
    ("SC", "Sc"),
    ("PS", "Ps"),
    ("FOLD", "Fold"),
    ("LUMP", "Lump"),
];
pub const BEATS: Words = &[("stroke", "Stroke"), ("breath", "Breath"), ("hold", "Hold")];
pub const GATES: Words = &[("nipple", "Nipple"), ("warmth", "Warmth"), ("flow", "Flow")];
pub const LEVELS: &[(i64, &str)] = &[(1, "Feather"), (2, "Light"), (3, "Press")];
pub const EVIDENCE: &[&str] = &["E1", "E2", "E3", "E4", "D"];
pub const STOPS: &[&str] = &["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"];
pub const REACTIONS: Words = &[
    ("lighter", "Lighter"),
    ("end", "End"),
    ("check", "Check"),
    ("pause", "Pause"),
    ("move_on", "MoveOn"),
    ("comfort", "Comfort"),
    ("cool_down", "CoolDown"),
];
pub const ASKS: &[&str] = &["warmth", "nipple", "removal", "milk"];
/// Cited where there is no source but our own choice; not part of the bibliography.
pub const OWN_CHOICE: &str = "D";

/// The variant of a word.
pub fn variant(words: Words, word: &str) -> Option<&'static str> {
    words
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, variant)| *variant)
}

/// A point of a path, as Rust: `9@1.0` or an anchor.
///
/// # Errors
///
/// What is wrong with the token, and the form that is right.
pub fn place(token: &str) -> Result<String, String> {
    if let Some(anchor) = variant(ANCHORS, token) {
        return Ok(format!("Place::Anchor(Anchor::{anchor})"));
    }
    let known: Vec<&str> = ANCHORS.iter().map(|(name, _)| *name).collect();
    let form = || {
        let known = known.join(" ");
        format!("{token:?} is no point; write HOUR@RADIUS, for example 9@1.0, or one of {known}")
    };
    let (hour, radius) = token.split_once('@').ok_or_else(form)?;
    let hour: f32 = hour.parse().map_err(|_| form())?;
    let radius: f32 = radius.parse().map_err(|_| form())?;
    if !(0.0..=12.0).contains(&hour) {
        return Err(format!(
            "hour {hour} of {token:?} is not on the clock; use 0 to 12"
        ));
    }
    if !(0.0..=2.0).contains(&radius) {
        return Err(format!(
            "radius {radius} of {token:?} is off the body; use 0 to 2"
        ));
    }
    Ok(format!("Place::At {{ hour: {hour:?}, r: {radius:?} }}"))
}
