//! What the reader may choose; all of it has a default.

mod pictures;

use dioxus::prelude::*;

use crate::domain::settings::{TemperatureUnit, Theme, Words};
use crate::l10n::Locale;
use crate::ui::components::{Choice, Glyph, Page, Row};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

use pictures::Pictures;

const WORDS: [Words; 2] = [Words::Breast, Words::Chest];
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
            SoundAndLanguage {}
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
    rsx! {
        Choice {
            title: tr.settings_words(),
            options: vec![tr.settings_words_breast(), tr.settings_words_chest()],
            chosen: WORDS.iter().position(|word| *word == settings.words),
            onpick: move |index: usize| {
                app.change_settings(|next| next.words = WORDS.get(index).copied().unwrap_or_default());
            },
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
fn SoundAndLanguage() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let settings = app.settings();
    let languages: Vec<_> = Locale::ALL
        .iter()
        .map(|locale| locale.own_name().to_owned())
        .collect();
    rsx! {
        Choice {
            title: tr.settings_sound(),
            options: vec![tr.common_on(), tr.common_off()],
            chosen: usize::from(!settings.sound),
            onpick: move |index: usize| app.change_settings(|next| next.sound = index == 0),
        }
        Choice {
            title: tr.settings_language(),
            options: languages,
            chosen: Locale::ALL.iter().position(|locale| *locale == tr.locale()),
            onpick: move |index: usize| {
                app.change_settings(|next| {
                    next.language = Locale::ALL.get(index).map(|locale| locale.tag().to_owned());
                });
            },
        }
    }
}
