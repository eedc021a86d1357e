//! The way from a form to a line: every field is looked at, and every flaw is kept.

use super::care::{Care, CareKind};
use super::check_in::CheckIn;
use super::draft::{
    BottleDraft, BreastDraft, CareDraft, CheckInDraft, Draft, DraftKind, FeedDraft, MilkKind, PumpDraft,
};
use super::feed::{Bottle, Breast, Feed, Mix, NursedTime, SideOrder};
use super::flaw::{Field, Flaw, Why};
use super::pump::{Pump, Pumped};
use super::{Kind, LONGEST};
use crate::domain::at::{At, MINUTE};
use crate::domain::baby::ForBaby;
use crate::domain::pain::Pain;
use crate::domain::text::{BadLength, Line};
use crate::domain::units::{Diapers, Flange, Millilitres, OutOfRange, Seconds, Temperature};

/// How far ahead of now a line may lie: clocks of two devices differ.
const AHEAD: i64 = MINUTE;
/// How much more time than lies between beginning and end may be typed, in seconds: minutes are rounded.
const ROUNDING: i64 = 60;

/// A form that is being looked at.
pub(super) struct Form<'a> {
    draft: &'a Draft,
    flaws: Vec<Flaw>,
}

impl<'a> Form<'a> {
    pub(super) fn new(draft: &'a Draft) -> Self {
        Self {
            draft,
            flaws: Vec::new(),
        }
    }

    /// What is wrong, each once.
    pub(super) fn into_flaws(self) -> Vec<Flaw> {
        let mut once: Vec<Flaw> = Vec::new();
        for flaw in self.flaws {
            if !once.contains(&flaw) {
                once.push(flaw);
            }
        }
        once
    }

    pub(super) fn add(&mut self, field: Field, why: Why) {
        self.flaws.push(Flaw::new(field, why));
    }

    /// A text, or the flaw that it is too long.
    pub(super) fn text<T>(&mut self, field: Field, text: Result<Option<T>, BadLength>) -> Option<T> {
        match text {
            Ok(text) => text,
            Err(BadLength { most, .. }) => {
                self.add(field, Why::TooManyCharacters { most });
                None
            }
        }
    }

    /// A quantity where there is one, or the flaw that it cannot be.
    fn number<T>(
        &mut self,
        field: Field,
        value: Option<i64>,
        make: fn(i64) -> Result<T, OutOfRange>,
    ) -> Option<T> {
        match value.map(make).transpose() {
            Ok(value) => value,
            Err(OutOfRange { min, max, .. }) => {
                self.add(field, Why::OutOfRange { min, max });
                None
            }
        }
    }

    pub(super) fn times(&mut self, now: At) {
        let (at, end) = (self.draft.at, self.draft.end);
        if at.since(now) > AHEAD {
            self.add(Field::At, Why::InFuture);
        }
        self.end(end, now);
        let Some(end) = end else { return };
        if end.since(at) < 0 {
            self.add(Field::End, Why::EndsBefore);
        } else if end.since(at) > LONGEST {
            self.add(Field::End, Why::TooLong);
        }
    }

    /// No end lies ahead, whether she gave it or it follows from the time.
    pub(super) fn end(&mut self, end: Option<At>, now: At) {
        if end.is_some_and(|end| end.since(now) > AHEAD) {
            self.add(Field::End, Why::InFuture);
        }
    }

    /// The babies in the order of their numbers.
    pub(super) fn babies(&mut self) -> Vec<ForBaby> {
        let mut babies = self.draft.babies.clone();
        babies.sort_by_key(|its| its.baby);
        let pairs = || babies.iter().zip(babies.iter().skip(1));
        let twice = pairs().any(|(one, next)| one.baby == next.baby);
        let sides: Vec<_> = babies.iter().filter_map(|its| its.side).collect();
        let same_side = sides
            .iter()
            .enumerate()
            .any(|(place, side)| sides.iter().skip(place + 1).any(|other| other == side));
        if twice || same_side {
            self.add(Field::Babies, Why::Twice);
        }
        babies
    }

    /// What it is about, and how long it took with its pauses.
    pub(super) fn kind(&mut self) -> (Option<Kind>, Option<Seconds>) {
        match &self.draft.kind {
            DraftKind::Feed(feed) => self.feed(feed),
            DraftKind::Pump(pump) => self.pump(pump),
            DraftKind::Care(care) => (Some(Kind::Care(self.care(care))), None),
            DraftKind::CheckIn(check_in) => (self.check_in(check_in).map(Kind::CheckIn), None),
            DraftKind::Note => (Some(Kind::Note), None),
        }
    }

    /// Seconds between beginning and end, where both are known and in order.
    fn span(&self) -> Option<i64> {
        let ms = self.draft.end?.since(self.draft.at);
        (0..=LONGEST).contains(&ms).then(|| Seconds::of_ms(ms).get())
    }

    /// What is left of the time between beginning and end when the pauses are taken away.
    fn rest(&self, paused: Seconds) -> Option<Seconds> {
        let rest = self.span()? - paused.get();
        Seconds::new(rest.max(0)).ok()
    }

    fn fits(&mut self, field: Field, used: i64) {
        if self.span().is_some_and(|span| used > span + ROUNDING) {
            self.add(field, Why::TooLong);
        }
    }

    fn feed(&mut self, draft: &FeedDraft) -> (Option<Kind>, Option<Seconds>) {
        let breast = draft.breast.as_ref().map(|breast| self.breast(breast));
        let bottle = draft.bottle.as_ref().map(|bottle| self.bottle(bottle));
        match (breast, bottle) {
            (None, None) => {
                self.add(Field::Sides, Why::Missing);
                (None, None)
            }
            (None, Some(bottle)) => (Some(Kind::Feed(Feed::Bottle(bottle))), None),
            (Some(breast), top_up) => {
                let lasts = breast.as_ref().and_then(|breast| {
                    let at_breast = self.longest(breast)?;
                    Some(at_breast.plus(breast.paused()))
                });
                let feed = breast.map(|breast| Kind::Feed(Feed::Breast { breast, top_up }));
                (feed, lasts)
            }
        }
    }

    /// Whether each baby has a side of its own, so that both sides run at once.
    fn is_tandem(&self) -> bool {
        self.draft.babies.iter().filter(|its| its.side.is_some()).count() > 1
    }

    /// The time that went by at the breast.
    fn longest(&self, breast: &Breast) -> Option<Seconds> {
        match breast.time() {
            NursedTime::Sides { left, right } if self.is_tandem() => Some(left.max(right)),
            _ => breast.total(),
        }
    }

    fn breast(&mut self, draft: &BreastDraft) -> Option<Breast> {
        let left = self.number(Field::Left, draft.left_s, Seconds::new);
        let right = self.number(Field::Right, draft.right_s, Seconds::new);
        let total = self.number(Field::Total, draft.total_s, Seconds::new);
        let paused = self.number(Field::Paused, Some(draft.paused_s), Seconds::new)?;
        let time = match (left, right, total) {
            (None, None, None) => self.rest(paused).map_or(NursedTime::Unknown, NursedTime::Total),
            (None, None, Some(total)) => NursedTime::Total(total),
            (left, right, _) => NursedTime::Sides {
                left: left.unwrap_or_default(),
                right: right.unwrap_or_default(),
            },
        };
        let order = if draft.order.is_empty() {
            None
        } else {
            let Ok(order) = SideOrder::new(draft.order.clone()) else {
                self.add(Field::Sides, Why::Twice);
                return None;
            };
            Some(order)
        };
        match Breast::new(order, time, paused) {
            Ok(breast) => {
                let used = self.longest(&breast).unwrap_or_default().get();
                self.fits(Field::Total, used + paused.get());
                Some(breast)
            }
            Err(flaw) => {
                self.flaws.push(flaw);
                None
            }
        }
    }

    fn bottle(&mut self, draft: &BottleDraft) -> Bottle {
        let ml = Millilitres::from_deci_ml;
        let total = self.number(Field::Bottle, draft.total_dml, ml);
        match draft.milk {
            MilkKind::BreastMilk => Bottle::BreastMilk(total),
            MilkKind::Formula => Bottle::Formula(total),
            MilkKind::NotSaid => Bottle::NotSaid(total),
            MilkKind::Mixed => {
                let breast_milk = self.number(Field::BreastMilk, draft.breast_milk_dml, ml);
                let formula = self.number(Field::Formula, draft.formula_dml, ml);
                Bottle::Mixed(match (breast_milk, formula, total) {
                    (None, None, None) => Mix::Unknown,
                    (None, None, Some(total)) => Mix::Total(total),
                    (breast_milk, formula, _) => Mix::Parts {
                        breast_milk: breast_milk.unwrap_or_default(),
                        formula: formula.unwrap_or_default(),
                    },
                })
            }
        }
    }

    fn pump(&mut self, draft: &PumpDraft) -> (Option<Kind>, Option<Seconds>) {
        let ml = Millilitres::from_deci_ml;
        let left = self.number(Field::Left, draft.left_dml, ml);
        let right = self.number(Field::Right, draft.right_dml, ml);
        let total = self.number(Field::Total, draft.total_dml, ml);
        let milk = match (left, right, total) {
            (None, None, None) => Pumped::Unknown,
            (None, None, Some(total)) => Pumped::Total(total),
            (left, right, _) => Pumped::Sides {
                left: left.unwrap_or_default(),
                right: right.unwrap_or_default(),
            },
        };
        let typed = self.number(Field::Duration, draft.duration_s, Seconds::new);
        let paused = self
            .number(Field::Paused, Some(draft.paused_s), Seconds::new)
            .unwrap_or_default();
        let duration = typed.or_else(|| self.rest(paused));
        let lasts = duration.map(|time| time.plus(paused));
        self.fits(Field::Duration, lasts.unwrap_or_default().get());
        let flange = self.number(Field::Flange, draft.flange_mm, Flange::from_mm);
        let setting = self.text(Field::Setting, Line::given(&draft.setting));
        match Pump::new(draft.method, draft.sides, milk) {
            Ok(pump) => {
                let pump = pump
                    .lasting(duration, paused)
                    .with(flange, setting, draft.trouble.clone());
                (Some(Kind::Pump(pump)), lasts)
            }
            Err(flaw) => {
                self.flaws.push(flaw);
                (None, None)
            }
        }
    }

    fn care(&mut self, draft: &CareDraft) -> Care {
        let mut line = |field, text: &str| self.text(field, Line::given(text));
        match draft.kind {
            CareKind::Cold => Care::Cold,
            CareKind::Warm => Care::Warm,
            CareKind::Rest => Care::Rest,
            CareKind::PainMedicine => Care::PainMedicine {
                name: line(Field::Name, &draft.name),
            },
            CareKind::AntibioticsStarted => Care::AntibioticsStarted {
                name: line(Field::Name, &draft.name),
            },
            CareKind::Massage => Care::Massage {
                by: line(Field::By, &draft.by),
                what: line(Field::What, &draft.what),
                felt: draft.felt,
            },
            CareKind::Seen => Care::Seen {
                by: line(Field::By, &draft.by),
                said: line(Field::What, &draft.what),
            },
        }
    }

    fn check_in(&mut self, draft: &CheckInDraft) -> Option<CheckIn> {
        let pain = draft
            .pain
            .map(|score| u8::try_from(score).ok().and_then(|score| Pain::new(score).ok()));
        if pain == Some(None) {
            self.add(Field::Pain, Why::OutOfRange { min: 0, max: 10 });
        }
        let check_in = CheckIn {
            temperature: self.number(
                Field::Temperature,
                draft.temperature_dc,
                Temperature::from_deci_celsius,
            ),
            pain: pain.flatten(),
            mood: draft.mood.clone(),
            wets: self.number(Field::Wets, draft.wets, Diapers::new),
            stools: self.number(Field::Stools, draft.stools, Diapers::new),
        };
        if *draft == CheckInDraft::default() {
            self.add(Field::What, Why::Missing);
        }
        (!check_in.is_empty()).then_some(check_in)
    }
}
