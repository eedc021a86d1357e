//! The body as a line diagram: no skin, no shade, no nipple. What lies on it keeps its own paint.

use super::scene::{Item, Shape};
use super::{Look, Style};

/// The same body as lines on a sheet. Hands and signs are drawn after it, and stay as they are.
#[must_use]
pub(super) fn as_diagram(items: Vec<Item>) -> Vec<Item> {
    items.into_iter().filter_map(redrawn).collect()
}

/// A body as the style of `look` has it; what covers it is drawn already.
#[must_use]
pub(super) fn in_style(body: Vec<Item>, look: &Look) -> Vec<Item> {
    match look.style {
        Style::Diagram => as_diagram(body),
        Style::Covered | Style::Bare => body,
    }
}

fn redrawn(item: Item) -> Option<Item> {
    let class = match item.class {
        "a-hi" | "a-lo" | "a-ring" | "a-nipple" | "a-nipple-line" | "a-skin-line" => return None,
        "a-skin" => "a-sheet",
        "a-line" => "a-sheet-line",
        "a-edge" => "a-sheet-edge",
        "a-clock" => "a-sheet-clock",
        "a-tick" => "a-sheet-tick",
        "a-limb" => "a-sheet-limb",
        "a-limb-line" => "a-sheet-limb-line",
        other => other,
    };
    let shape = match item.shape {
        Shape::Group(transform, inner) => Shape::Group(transform, as_diagram(inner)),
        shape => shape,
    };
    Some(Item { class, shape, ..item })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::geometry::pt;
    use crate::art::scene::Transform;

    #[test]
    fn skin_becomes_a_sheet_at_any_depth_and_detail_goes() {
        let dot = |class| Item::circle(class, pt(1.0, 1.0), 1.0);
        let deep = Item::group("", Transform::None, vec![dot("a-nipple"), dot("a-skin")]);
        let told = as_diagram(vec![dot("a-hi"), dot("a-out"), deep]);
        let sheet = Item::group("", Transform::None, vec![dot("a-sheet")]);
        assert_eq!(told, vec![dot("a-out"), sheet]);
    }
}
