//! Days as columns: each alone, or a week as one where there are many.

use crate::domain::day::Day;
use crate::domain::trend::Totals;
use crate::l10n::Tr;
use crate::ui::components::Column;

/// As many days stand alone.
const ALONE: usize = 31;

/// What a group of days holds on the mean of its days.
pub(super) struct Group<'a> {
    /// Its days.
    days: &'a [(Day, Totals)],
    /// Whether it is one day.
    alone: bool,
}

impl Group<'_> {
    /// The mean of a number over its days.
    pub(super) fn mean(&self, of: impl Fn(&Totals) -> i64) -> f32 {
        let sum: i64 = self.days.iter().map(|(_, totals)| of(totals)).sum();
        #[allow(clippy::cast_precision_loss)] // a week of a log
        let mean = sum as f32 / self.days.len().max(1) as f32;
        mean
    }

    /// A column with these values and their words.
    pub(super) fn column(
        &self,
        tr: &Tr,
        place: usize,
        all: usize,
        values: Vec<f32>,
        told: Vec<String>,
    ) -> Column {
        let first = self
            .days
            .first()
            .map_or_else(chrono::NaiveDate::default, |(day, _)| day.date);
        let every = if self.alone && all > 7 { 7 } else { 4 };
        let label = match (self.alone, all) {
            (true, ..=7) => tr.weekday(first),
            // The last column has its label, and as many before it as there is room for.
            _ if (all - 1 - place).is_multiple_of(every) => tr.short_day(first),
            _ => String::new(),
        };
        Column {
            label,
            name: if self.alone {
                tr.long_day(first)
            } else {
                tr.short_day(first)
            },
            values,
            told,
        }
    }
}

/// Days, or weeks of them that end with the last.
pub(super) fn groups(days: &[(Day, Totals)]) -> Vec<Group<'_>> {
    if days.len() <= ALONE {
        return days.chunks(1).map(|days| Group { days, alone: true }).collect();
    }
    let rest = days.len() % 7;
    let (head, weeks) = days.split_at(rest);
    let head = (!head.is_empty()).then_some(Group {
        days: head,
        alone: false,
    });
    let weeks = weeks.chunks(7).map(|days| Group { days, alone: false });
    head.into_iter().chain(weeks).collect()
}

/// The whole days from the first with a line on: today is not over, and the time before the log is not empty.
pub(super) fn whole_days(days: &[(Day, Totals)]) -> &[(Day, Totals)] {
    let busy = |(_, totals): &(Day, Totals)| totals.feeds > 0 || totals.pumps > 0;
    let first = days.iter().position(busy).unwrap_or(days.len());
    let last = days.len().saturating_sub(1);
    days.get(first..last).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::{DayStart, last_days};

    fn some(count: u32) -> Vec<(Day, Totals)> {
        let days = last_days(count, 1_795_317_000_000, DayStart::MIDNIGHT, chrono_tz::UTC);
        let feeds = |place: usize| Totals {
            feeds: if place < 3 { 0 } else { 8 },
            ..Totals::default()
        };
        days.into_iter()
            .enumerate()
            .map(|(place, day)| (day, feeds(place)))
            .collect()
    }

    #[test]
    fn many_days_become_weeks_that_end_today() {
        assert_eq!(groups(&some(30)).len(), 30);
        let ninety = some(90);
        let weeks = groups(&ninety);
        assert_eq!(weeks.len(), 13);
        assert_eq!(weeks.last().map(|week| week.days.len()), Some(7));
        assert!((weeks[1].mean(|day| i64::from(day.feeds)) - 8.0).abs() < 0.01);
    }

    #[test]
    fn days_before_the_log_and_today_do_not_count() {
        assert_eq!(whole_days(&some(10)).len(), 6);
        assert!(whole_days(&[]).is_empty());
    }
}
