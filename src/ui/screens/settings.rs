//! What the reader may choose; all of it has a default.

mod language;
mod pictures;

use dioxus::prelude::*;

use crate::domain::settings::{TemperatureUnit, Theme, Words};
use crate::l10n::Tr;
use crate::ui::components::{Choice, Glyph, GuideChips, KeptBySite, Page, PlanWay, Row};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

use language::Language;
use pictures::Pictures;

const UNITS: [TemperatureUnit; 2] = [TemperatureUnit::Celsius, TemperatureUnit::Fahrenheit];
const THEMES: [Theme; 4] = [Theme::ByHour, Theme::Device, Theme::Light, Theme::Dark];

/// Words, units, theme, pictures, sound.
#[component]
pub fn Settings() -> Element {
    let tr = use_tr();
    rsx! {
        Page { title: tr.settings_title(), back: Route::Home {},
            OwnWords {}
            Looks {}
            Pictures {}
            Carries {}
            Language {}
            KeptBySite {}
            ul { class: "rows",
                Row {
                    glyph: Glyph::Heart,
                    title: tr.settings_health(),
                    sub: tr.settings_health_sub(),
                    onpress: move |()| {
                        navigator().push(Route::Health {});
                    },
                }
                Row {
                    glyph: Glyph::Clock,
                    title: tr.choices_title(),
                    sub: tr.choices_sub(),
                    onpress: move |()| {
                        navigator().push(Route::Choices {});
                    },
                }
                PlanWay {}
                Row {
                    glyph: Glyph::File,
                    title: tr.summary_way(),
                    sub: tr.summary_way_sub(),
                    onpress: move |()| {
                        navigator().push(Route::Summary {});
                    },
                }
                Row {
                    glyph: Glyph::Book,
                    title: tr.compose_row(),
                    sub: tr.compose_row_sub(),
                    onpress: move |()| {
                        navigator().push(Route::Compose {});
                    },
                }
                Row { glyph: Glyph::Lock, title: tr.settings_lock(), sub: tr.settings_lock_sub() }
                Row {
                    glyph: Glyph::Info,
                    title: tr.settings_about(),
                    onpress: move |()| {
                        navigator().push(Route::About {});
                    },
                }
            }
        }
    }
}

#[component]
fn OwnWords() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let settings = app.settings();
    let own = tr.locale().own_words();
    rsx! {
        // A language offers only the words that somebody has gone through all its sentences with.
        if own.len() > 1 {
            Choice {
                title: tr.settings_words(),
                options: own.iter().map(|word| word_name(&tr, *word)).collect::<Vec<_>>(),
                chosen: own.iter().position(|word| *word == settings.words).or(Some(0)),
                onpick: move |index: usize| {
                    app.change_settings(|next| next.words = own.get(index).copied().unwrap_or_default());
                },
            }
        }
        Choice {
            title: tr.settings_temperature(),
            options: vec![tr.settings_celsius(), tr.settings_fahrenheit()],
            chosen: UNITS.iter().position(|unit| *unit == settings.temperature),
            onpick: move |index: usize| {
                app.change_settings(|next| next.temperature = UNITS.get(index).copied().unwrap_or_default());
            },
        }
    }
}

fn word_name(tr: &Tr, word: Words) -> String {
    match word {
        Words::Breast => tr.settings_words_breast(),
        Words::Chest => tr.settings_words_chest(),
        Words::Area => tr.settings_words_area(),
    }
}

#[component]
fn Looks() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let settings = app.settings();
    rsx! {
        Choice {
            title: tr.settings_theme(),
            options: vec![
                tr.settings_theme_hour(),
                tr.settings_theme_device(),
                tr.settings_theme_light(),
                tr.settings_theme_dark(),
            ],
            chosen: THEMES.iter().position(|theme| *theme == settings.theme),
            onpick: move |index: usize| {
                app.change_settings(|next| next.theme = THEMES.get(index).copied().unwrap_or_default());
            },
        }
    }
}

#[component]
fn Carries() -> Element {
    let tr = use_tr();
    rsx! {
        section { class: "stack",
            h2 { {tr.voice_title()} }
            GuideChips {}
        }
    }
}
