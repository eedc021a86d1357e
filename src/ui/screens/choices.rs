//! What the reader may choose about the log; all of it has a default.

use dioxus::prelude::*;

use crate::domain::at::MINUTE;
use crate::domain::day::{DayStart, Quiet};
use crate::domain::next_side::NextSide;
use crate::domain::settings::{MilkUnit, Settings, Since};
use crate::ui::components::{Choice, Glyph, Page, Row};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

const UNITS: [MilkUnit; 2] = [MilkUnit::Millilitres, MilkUnit::Ounces];
const SINCE: [Since; 2] = [Since::Start, Since::End];
/// Minutes after which she may be told of the next feed or pump.
const AFTER: [u32; 5] = [120, 150, 180, 210, 240];

/// Babies, units, sides, days, reminders, files.
#[component]
pub fn Choices() -> Element {
    let tr = use_tr();
    let to = |route: Route| {
        move |()| {
            navigator().push(route.clone());
        }
    };
    rsx! {
        Page { title: tr.choices_title(), back: Route::Settings {},
            ul { class: "rows",
                Row {
                    glyph: Glyph::Baby,
                    title: tr.choices_babies(),
                    sub: tr.choices_babies_sub(),
                    onpress: to(Route::Babies {}),
                }
            }
            Milk {}
            Side {}
            SinceFeed {}
            DayBegins {}
            QuietHours {}
            Next {}
            section { class: "stack",
                h2 { {tr.choices_files()} }
                ul { class: "rows",
                    Row {
                        glyph: Glyph::File,
                        title: tr.move_title(),
                        sub: tr.move_sub(),
                        onpress: to(Route::MoveIn {}),
                    }
                    Row {
                        glyph: Glyph::Save,
                        title: tr.copy_title(),
                        sub: tr.copy_sub(),
                        onpress: to(Route::SaveCopy {}),
                    }
                }
            }
        }
    }
}

#[component]
fn Milk() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.settings().milk;
    rsx! {
        Choice {
            title: tr.choices_milk(),
            options: vec![tr.entry_unit_ml(), tr.entry_unit_oz()],
            chosen: UNITS.iter().position(|unit| *unit == now),
            onpick: move |index: usize| {
                app.change_settings(|next| next.milk = UNITS.get(index).copied().unwrap_or_default());
            },
        }
    }
}

#[component]
fn Side() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.settings().next_side;
    rsx! {
        Choice {
            title: tr.choices_side(),
            options: vec![tr.choices_side_other(), tr.choices_side_ended(), tr.choices_side_clog()],
            chosen: NextSide::ALL.iter().position(|side| *side == now),
            onpick: move |index: usize| {
                app.change_settings(|next| {
                    next.next_side = NextSide::ALL.get(index).copied().unwrap_or_default();
                });
            },
        }
    }
}

#[component]
fn SinceFeed() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.settings().since;
    rsx! {
        Choice {
            title: tr.choices_since(),
            options: vec![tr.choices_since_start(), tr.choices_since_end()],
            chosen: SINCE.iter().position(|since| *since == now),
            onpick: move |index: usize| {
                app.change_settings(|next| next.since = SINCE.get(index).copied().unwrap_or_default());
            },
        }
    }
}

/// A time of day as a field of its own.
#[component]
fn ClockOf(label: String, now: DayStart, onchange: EventHandler<DayStart>) -> Element {
    let minutes = now.minutes();
    rsx! {
        label { class: "field number",
            span { "{label}" }
            input {
                r#type: "time",
                value: format!("{:02}:{:02}", minutes / 60, minutes % 60),
                onchange: move |event| {
                    if let Some(start) = minute_of(&event.value()) {
                        onchange(start);
                    }
                },
            }
        }
    }
}

/// The minute of the day that a field of a time holds.
fn minute_of(text: &str) -> Option<DayStart> {
    let mut parts = text.split(':').map(str::parse::<i64>);
    let (hours, minutes) = (parts.next()?.ok()?, parts.next()?.ok()?);
    let right = (0..24).contains(&hours) && (0..60).contains(&minutes);
    right.then(|| DayStart::new(hours * 60 + minutes).ok())?
}

#[component]
fn DayBegins() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.settings().day_start;
    rsx! {
        section { class: "stack",
            h2 { {tr.choices_day()} }
            ClockOf {
                label: tr.choices_day(),
                now,
                onchange: move |start| {
                    app.change_settings(|next| next.day_start = start);
                    spawn(async move { app.refresh_log().await });
                },
            }
        }
    }
}

#[component]
fn QuietHours() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let Quiet { from, until } = app.settings().quiet;
    rsx! {
        section { class: "stack",
            h2 { {tr.choices_quiet()} }
            p { class: "sub", {tr.choices_quiet_sub()} }
            div { class: "numbers",
                ClockOf {
                    label: tr.choices_quiet_from(),
                    now: from,
                    onchange: move |from| app.change_settings(|next| next.quiet.from = from),
                }
                ClockOf {
                    label: tr.choices_quiet_until(),
                    now: until,
                    onchange: move |until| app.change_settings(|next| next.quiet.until = until),
                }
            }
        }
    }
}

/// When she wants to be told of the next feed and the next pump.
#[component]
fn Next() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let settings = app.settings();
    let mut options = vec![tr.choices_off()];
    options.extend(
        AFTER
            .iter()
            .map(|minutes| tr.choices_after(tr.short(i64::from(*minutes) * MINUTE))),
    );
    let place = |now: Option<u32>| match now {
        None => Some(0),
        Some(now) => AFTER
            .iter()
            .position(|minutes| *minutes == now)
            .map(|place| place + 1),
    };
    let picked = |index: usize| index.checked_sub(1).and_then(|place| AFTER.get(place).copied());
    let set = move |set: fn(&mut Settings, Option<u32>), index| {
        if picked(index).is_some() {
            app.platform().reminders.ask();
        }
        app.change_settings(|next| set(next, picked(index)));
    };
    rsx! {
        Choice {
            title: tr.choices_feed(),
            options: options.clone(),
            chosen: place(settings.next_feed_min),
            onpick: move |index: usize| set(|next, minutes| next.next_feed_min = minutes, index),
        }
        Choice {
            title: tr.choices_pump(),
            options,
            chosen: place(settings.next_pump_min),
            onpick: move |index: usize| set(|next, minutes| next.next_pump_min = minutes, index),
        }
        if !(app.told)() {
            p { class: "sub", {tr.choices_here()} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_field_is_a_minute_of_the_day() {
        assert_eq!(minute_of("04:30").map(DayStart::minutes), Some(270));
        assert_eq!(minute_of("23:59:00").map(DayStart::minutes), Some(1_439));
        for text in ["", "24:00", "04", "4:x"] {
            assert_eq!(minute_of(text), None, "{text}");
        }
    }
}
