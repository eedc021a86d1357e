//! The verdict and the words for the call, large, in the language of the clinic: to hold out to somebody.

use dioxus::prelude::*;

use super::script::said_there;
use crate::domain::emergency;
use crate::domain::triage::{Answered, Verdict as Answer};
use crate::l10n::lines;
use crate::ui::components::{Button, Glyph, ReadAloud, Weight, country_of};
use crate::ui::context::{use_app, use_tr};

/// Nothing but that, and a way back in her own language.
#[component]
pub(super) fn ShowThis(record: Answered, verdict: Answer, onclose: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let clinic = app.clinic_words();
    let words = clinic.as_ref().unwrap_or(&tr);
    let mut sentences = said_there(app, words, &record, &verdict);
    if clinic.is_none() {
        // They speak the same language: nobody needs an interpreter.
        sentences.remove(0);
    }
    let aloud = lines(sentences.iter().map(String::as_str));
    let body = emergency::body_key(&verdict, country_of(app));
    rsx! {
        main { class: "main show-this", lang: words.tag(), dir: words.dir(),
            h1 { {words.table(&verdict.head_key())} }
            p { class: "strong", {words.table(body.as_str())} }
            for sentence in sentences {
                p { key: "{sentence}", "{sentence}" }
            }
        }
        div { class: "foot",
            ReadAloud { text: aloud, language: words.locale() }
            Button { label: tr.language_show_close(), weight: Weight::Huge, glyph: Glyph::Close, onpress: onclose }
        }
    }
}
