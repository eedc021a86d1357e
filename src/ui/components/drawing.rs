//! A drawing of the art layer on the page.

use dioxus::prelude::*;

/// An SVG that [`crate::art`] made. It holds shapes only, never words of the reader.
#[component]
pub fn Drawing(
    /// The whole `<svg>` element, with its role and label.
    svg: String,
    /// Extra class of the frame.
    #[props(default)]
    class: String,
) -> Element {
    rsx! {
        div { class: "art {class}", dir: "ltr", dangerous_inner_html: svg }
    }
}
