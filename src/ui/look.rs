//! How this parent is drawn, and whether pictures may move.

use dioxus::prelude::*;

use super::context::App;
use crate::art::Look;
use crate::domain::breast_map::Side;

/// Whether the device asks for less motion.
static LESS_MOTION: GlobalSignal<bool> = Signal::global(|| false);

/// The name of the animation that the styles start where the device asks for less motion; where it
/// does not, they start another. So a wish is heard at the start and at each change, without a script.
const LESS: &str = "less-motion";

/// An element that is not seen; it listens for the device's wish about motion.
#[component]
pub fn MotionWish() -> Element {
    rsx! {
        i {
            class: "motion-wish",
            "aria-hidden": "true",
            onanimationstart: move |event| {
                let less = event.animation_name() == LESS;
                if *LESS_MOTION.peek() != less {
                    *LESS_MOTION.write() = less;
                }
            },
        }
    }
}

impl App {
    /// How this parent is drawn on `side`, without a spot; the caller is drawn again when that changes.
    #[must_use]
    pub fn look(self, side: Side) -> Look {
        let settings = self.settings();
        Look {
            tone: settings.tone,
            side,
            style: settings.style,
            size: settings.breast_size,
            shape: settings.breast_shape,
            scar: settings.scar,
            one_breast: settings.one_breast,
            spot: None,
            lump_mm: None,
            one_hand: false,
            cool: false,
            still: !settings.moving || LESS_MOTION(),
        }
    }
}
