//! Whether a plan may be: every number within its range, and nothing that contradicts itself.

use chrono::{Days, NaiveDate};

use super::error::{BadPlan, Why};
use super::ranges::{Range, reps_in};
use super::seen::{SEEN_FOR, Sooner};
use super::{
    Length, MOST_BYTES, MOST_DAYS, MOST_ITEMS, MOST_LINES, MOST_ROUTINES, MOST_TIMES, Plan, PlanItem,
    PlanRoutine, VERSION,
};
use crate::domain::catalog::{CAPS, StepId};
use crate::domain::routine::Ban;
use crate::domain::technique::Level;
use crate::domain::triage::{Blocked, RuleId, Token};

type Checked = Result<(), BadPlan>;

impl Plan {
    /// Whether it may be written, accepted and followed.
    ///
    /// # Errors
    ///
    /// [`BadPlan`] for the first field that is wrong.
    pub fn check(&self) -> Checked {
        if self.version != VERSION {
            let found = self.version.to_string();
            return Err(Why::WrongVersion { found }.at("milkpath_plan"));
        }
        let language = self.language.as_str();
        if !is_tag(language) {
            let found = language.chars().take(40).collect();
            return Err(Why::NoLanguage { found }.at("language"));
        }
        self.check_days()?;
        count("routines", self.routines.len(), 0, MOST_ROUTINES)?;
        for (place, routine) in self.routines.iter().enumerate() {
            self.check_routine(&format!("routines[{place}]"), routine)?;
        }
        if self.avoid.contains(&Blocked::Token(Token::TouchSide)) {
            let (found, known) = ("touch_side".to_owned(), "over_lump, warmth, cold".to_owned());
            return Err(Why::UnknownId { found, known }.at("avoid"));
        }
        self.check_call()?;
        self.check_seen()?;
        let bytes = self.to_json().len();
        if bytes > MOST_BYTES {
            return Err(Why::TooLarge { bytes }.at(""));
        }
        Ok(())
    }

    fn check_days(&self) -> Checked {
        let (first, last) = (
            NaiveDate::from_ymd_opt(1900, 1, 1),
            NaiveDate::from_ymd_opt(2199, 12, 31),
        );
        for (field, date) in [("from", self.from), ("until", self.until)] {
            ends(field, date, first.unwrap_or_default(), last.unwrap_or_default())?;
        }
        let days = Days::new(MOST_DAYS.unsigned_abs());
        let last = self.from.checked_add_days(days).unwrap_or(self.from);
        ends("until", self.until, self.from, last)
    }

    fn check_routine(&self, at: &str, routine: &PlanRoutine) -> Checked {
        let times = routine.times_a_day;
        range(&format!("{at}.times_a_day"), times, 1, MOST_TIMES)?;
        count(&format!("{at}.items"), routine.items.len(), 1, MOST_ITEMS)?;
        let mut seconds = 0_u32;
        for (place, item) in routine.items.iter().enumerate() {
            let its = format!("{at}.items[{place}]");
            check_length(&its, *item)?;
            let before = routine.items.get(..place).unwrap_or_default();
            self.check_step(&its, *item, before)?;
            if !item.step.step().background {
                seconds += u32::from(item.length.of(item.step).0);
            }
        }
        let most = u32::from(CAPS.hands_on_day_s);
        if seconds > most {
            return Err(Why::TooLong { seconds, most }.at(format!("{at}.items")));
        }
        let presses = |item: &PlanItem| item.step.step().level == Some(Level::Press);
        if routine.max_level == Some(Level::Press) && !routine.items.iter().any(presses) {
            return Err(Why::NoPress.at(format!("{at}.max_level")));
        }
        Ok(())
    }

    fn check_step(&self, at: &str, item: PlanItem, before: &[PlanItem]) -> Checked {
        let its = format!("{at}.step");
        let step = item.step.step();
        if step.id == StepId::Bf4 && !(self.bf4 && before.iter().any(|item| item.step == StepId::Bf3)) {
            return Err(Why::NotBf4.at(its));
        }
        let leaves_out = |ban: Ban| match ban {
            Ban::Technique(technique) => step.technique == technique && step.id != StepId::Gc1,
            Ban::Step(id) => step.id == id,
            _ => false,
        };
        if self.bans().any(leaves_out) {
            return Err(Why::LeftOut.at(its));
        }
        Ok(())
    }

    fn check_call(&self) -> Checked {
        count("call.lines", self.call.lines.len(), 0, MOST_LINES)?;
        let sooner = self.call.sooner;
        if let Some(deci) = sooner.temperature_dc {
            let (least, most) = Sooner::TEMPERATURE_DC;
            if !(least..=most).contains(&deci) {
                let shown = format!("{}.{}", deci / 10, deci % 10);
                return Err(Why::range(&shown, &"37.0", &"38.0").at("call.temperature_c"));
            }
        }
        if let Some(pain) = sooner.pain {
            // Where strokes may begin at 6, a call at 6 would contradict that.
            let least = u8::try_from(self.pain_go_max().get() + 1).unwrap_or(Sooner::PAIN.0);
            range("call.pain", pain, least.max(Sooner::PAIN.0), Sooner::PAIN.1)?;
        }
        if let Some(hours) = sooner.hours {
            range("call.hours", hours, Sooner::HOURS.0, Sooner::HOURS.1)?;
        }
        Ok(())
    }

    fn check_seen(&self) -> Checked {
        count("seen", self.seen.len(), 0, SEEN_FOR.len())?;
        for (place, seen) in self.seen.iter().enumerate() {
            let at = format!("seen[{place}]");
            if !SEEN_FOR.contains(&seen.rule) {
                let known = SEEN_FOR.map(RuleId::as_str).join(", ");
                let found = seen.rule.as_str().to_owned();
                return Err(Why::UnknownId { found, known }.at(format!("{at}.rule")));
            }
            let earlier = self.seen.iter().take(place);
            if earlier.into_iter().any(|other| other.rule == seen.rule) {
                return Err(Why::Twice.at(format!("{at}.rule")));
            }
            let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default();
            ends(&format!("{at}.on"), seen.on, first, self.until)?;
            ends(&format!("{at}.until"), seen.until, seen.on, self.until)?;
        }
        Ok(())
    }
}

fn check_length(at: &str, item: PlanItem) -> Checked {
    let allowed = Range::of(item.step);
    match item.length {
        Length::Own => Ok(()),
        Length::Seconds(seconds) => range(&format!("{at}.seconds"), seconds, allowed.least_s, allowed.most_s),
        Length::Reps(reps) => {
            let field = format!("{at}.reps");
            let (Some(least), Some(most)) = (allowed.least_reps, allowed.most_reps) else {
                return Err(Why::NothingRepeats.at(field));
            };
            debug_assert!(reps_in(item.step.step(), allowed.most_s) == Some(most));
            range(&field, reps, least, most)
        }
    }
}

fn range<T: PartialOrd + ToString + Copy>(field: &str, found: T, least: T, most: T) -> Checked {
    if least <= found && found <= most {
        Ok(())
    } else {
        Err(Why::range(&found, &least, &most).at(field))
    }
}

fn count(field: &str, found: usize, least: usize, most: usize) -> Checked {
    if (least..=most).contains(&found) {
        Ok(())
    } else {
        Err(Why::TooMany { found, least, most }.at(field))
    }
}

fn ends(field: &str, date: NaiveDate, first: NaiveDate, last: NaiveDate) -> Checked {
    if date < first {
        let first = first.to_string();
        Err(Why::EndsBefore { first }.at(field))
    } else if date > last {
        let last = last.to_string();
        Err(Why::TooLate { last }.at(field))
    } else {
        Ok(())
    }
}

/// Whether it is written as a BCP 47 tag: a language of two or three letters, then parts of up to eight.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let is_language = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_alphabetic());
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    is_language && text.len() <= 35 && parts.all(part)
}
