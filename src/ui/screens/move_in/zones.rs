//! The zone of times that have none: this place, world time, or another place by its part of the world.

use chrono_tz::{TZ_VARIANTS, Tz};
use dioxus::prelude::*;

use crate::l10n::Tr;
use crate::ui::components::{Answers as Ways, Choice, Row};
use crate::ui::context::{use_app, use_tr};

/// Parts of the world, as the names of zones begin.
const PARTS: [&str; 9] = [
    "Africa",
    "America",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
    "US",
];

/// A zone as it is shown: "Europe, Berlin".
pub(super) fn zone_name(tr: &Tr, zone: Tz) -> String {
    // The names of zones of whole hours have their sign the other way round.
    match zone.name().strip_prefix("Etc/GMT") {
        Some(hours) if hours.starts_with(['+', '-']) => {
            let turned = if hours.starts_with('-') {
                hours.replace('-', "+")
            } else {
                hours.replace('+', "-")
            };
            tr.move_zone_hours(turned)
        }
        _ if zone == Tz::UTC => tr.move_zone_utc(),
        _ => zone.name().replace('_', " ").replace('/', ", "),
    }
}

/// The zones of a part of the world, by name.
fn zones(part: &str) -> Vec<Tz> {
    let inside = |zone: &&Tz| zone.name().split_once('/').is_some_and(|(head, _)| head == part);
    let mut all: Vec<Tz> = TZ_VARIANTS.iter().filter(inside).copied().collect();
    all.sort_by_key(|zone| zone.name());
    all
}

/// Asks for a zone.
#[component]
pub(super) fn ZonePick(onpick: EventHandler<Tz>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut other = use_signal(|| false);
    let here = app.zone();
    rsx! {
        ul { class: "rows",
            if here != Tz::UTC {
                Row { title: tr.move_zone_here(zone_name(&tr, here)), onpress: move |()| onpick(here) }
            }
            Row {
                title: tr.move_zone_utc(),
                sub: tr.move_zone_utc_sub(),
                onpress: move |()| onpick(Tz::UTC),
            }
            if !other() {
                Row { title: tr.move_zone_other(), onpress: move |()| other.set(true) }
            }
        }
        if other() {
            Elsewhere { onpick }
        }
    }
}

/// Another place: first the part of the world, then the place.
#[component]
fn Elsewhere(onpick: EventHandler<Tz>) -> Element {
    let tr = use_tr();
    let mut part = use_signal(|| None::<usize>);
    let found = part().and_then(|index| PARTS.get(index)).map(|part| zones(part));
    rsx! {
        Choice {
            title: tr.move_zone_part(),
            options: PARTS.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>(),
            chosen: part(),
            onpick: move |index| part.set(Some(index)),
        }
        if let Some(found) = found {
            Ways {
                label: tr.move_zone_other(),
                options: found.iter().map(|zone| place_name(*zone)).collect::<Vec<_>>(),
                chosen: None::<usize>,
                onpick: move |index: usize| {
                    if let Some(zone) = found.get(index) {
                        onpick(*zone);
                    }
                },
            }
        }
    }
}

/// A zone without its part of the world: "Berlin".
fn place_name(zone: Tz) -> String {
    let name = zone.name();
    let place = name.split_once('/').map_or(name, |(_, place)| place);
    place.replace('_', " ").replace('/', ", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::Words;
    use crate::l10n::{Locale, plain};

    #[test]
    fn a_zone_is_read_as_its_place() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let name = |zone: Tz| plain(&zone_name(&tr, zone));
        assert_eq!(name(Tz::Europe__Berlin), "Europe, Berlin");
        assert_eq!(name(Tz::Etc__GMTMinus5), "UTC+5");
        assert_eq!(name(Tz::Etc__GMTPlus9), "UTC-9");
        assert_eq!(
            place_name(Tz::America__Argentina__Buenos_Aires),
            "Argentina, Buenos Aires"
        );
    }

    #[test]
    fn every_place_of_the_world_can_be_reached() {
        let reached: usize = PARTS.iter().map(|part| zones(part).len()).sum();
        let places = |zone: &&Tz| {
            let old = [
                "Etc",
                "Antarctica",
                "Arctic",
                "Brazil",
                "Canada",
                "Chile",
                "Mexico",
                "SystemV",
            ];
            let part = zone.name().split_once('/').map(|(part, _)| part);
            part.is_some_and(|part| !old.contains(&part))
        };
        assert_eq!(reached, TZ_VARIANTS.iter().filter(places).count());
        assert!(zones("Europe").contains(&Tz::Europe__Berlin));
    }
}
