//! From JSON to a plan: each value is told with the path to it.

use std::collections::BTreeSet;
use std::str::FromStr;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::error::{BadPlan, Why};
use super::seen::{SEEN_FOR, SeenFor, Sooner, deci};
use super::{Length, MOST_BYTES, Plan, PlanItem, PlanRoutine, VERSION, WhenToCall};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{StepId, TechniqueId};
use crate::domain::technique::Level;
use crate::domain::text::{BadLength, Line, Note};
use crate::domain::triage::{Blocked, PainGoMax, RuleId, Token};

type Read<T> = Result<T, BadPlan>;

const PLAN: &[&str] = &[
    "milkpath_plan",
    "author",
    "language",
    "client",
    "from",
    "until",
    "routines",
    "avoid",
    "call",
    "note",
    "bf4",
    "compression",
    "pain_go_max",
    "seen",
];
const ROUTINE: &[&str] = &["name", "times_a_day", "max_level", "items", "note"];
const ITEM: &[&str] = &["step", "seconds", "reps", "side"];
const CALL: &[&str] = &["lines", "temperature_c", "pain", "hours"];
const SEEN: &[&str] = &["rule", "by", "on", "until"];
/// What a plan may leave out besides techniques and steps.
const TOKENS: [(&str, Token); 3] = [
    ("over_lump", Token::OverLump),
    ("warmth", Token::Warmth),
    ("cold", Token::Cold),
];

/// The plan of a file; whether it may be is for [`Plan::check`].
pub(super) fn plan(bytes: &[u8]) -> Read<Plan> {
    if bytes.len() > MOST_BYTES {
        return Err(Why::TooLarge { bytes: bytes.len() }.at(""));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let value = serde_json::from_slice(bytes).map_err(|error| {
        let words = error.to_string();
        let why = words.split(" at line ").next().unwrap_or_default().to_owned();
        Why::NotJson {
            line: error.line(),
            column: error.column(),
            why,
        }
        .at("")
    })?;
    of_value(&value)
}

/// The plan of a JSON value.
pub(super) fn of_value(value: &Value) -> Read<Plan> {
    let map = value.as_object().ok_or_else(|| Why::NotAPlan.at(""))?;
    let version = map.get("milkpath_plan").ok_or_else(|| Why::NotAPlan.at(""))?;
    match version.as_u64() {
        Some(number) if number == u64::from(VERSION) => {}
        Some(version) if version > u64::from(VERSION) => {
            return Err(Why::TooNew { version }.at("milkpath_plan"));
        }
        _ => {
            let found = short(&version.to_string());
            return Err(Why::WrongVersion { found }.at("milkpath_plan"));
        }
    }
    let fields = Fields::new(value, String::new(), PLAN)?;
    Ok(Plan {
        version: VERSION,
        author: fields.must("author", line)?,
        language: fields.must("language", line)?,
        client: fields.may("client", line)?,
        from: fields.must("from", date)?,
        until: fields.must("until", date)?,
        routines: fields
            .may("routines", |at| list(at, routine))?
            .unwrap_or_default(),
        avoid: fields.may("avoid", avoid)?.unwrap_or_default(),
        call: fields.may("call", call)?.unwrap_or_default(),
        note: fields.may("note", note)?,
        bf4: fields.may("bf4", yes)?.unwrap_or_default(),
        compression: fields.may("compression", yes)?,
        pain_go_max: fields.may("pain_go_max", pain_go_max)?,
        seen: fields.may("seen", |at| list(at, seen))?.unwrap_or_default(),
    })
}

/// A value and the path to it.
struct At<'a> {
    value: &'a Value,
    path: String,
}

impl At<'_> {
    fn bad(&self, why: Why) -> BadPlan {
        why.at(self.path.clone())
    }

    fn kind(&self, wanted: &'static str) -> BadPlan {
        self.bad(Why::WrongKind { wanted })
    }

    fn text(&self) -> Read<&str> {
        self.value.as_str().ok_or_else(|| self.kind("a text"))
    }

    /// A whole number that its type can hold; its own range is told by the check.
    fn whole<T: TryFrom<u64> + Copy + ToString>(&self, least: T, most: T) -> Read<T> {
        let number = self.value.as_f64().ok_or_else(|| self.kind("a whole number"))?;
        let whole = self.value.as_u64().and_then(|whole| T::try_from(whole).ok());
        whole.ok_or_else(|| self.bad(Why::range(&number, &least, &most)))
    }
}

/// The fields of an object, none of them unknown.
struct Fields<'a> {
    map: &'a Map<String, Value>,
    path: String,
}

impl<'a> Fields<'a> {
    fn new(value: &'a Value, path: String, known: &[&str]) -> Read<Self> {
        let Some(map) = value.as_object() else {
            return Err(Why::WrongKind { wanted: "an object" }.at(path));
        };
        let fields = Self { map, path };
        match map.keys().find(|key| !known.contains(&key.as_str())) {
            None => Ok(fields),
            Some(key) => Err(Why::UnknownField {
                known: known.join(", "),
            }
            .at(fields.of(&short(key)))),
        }
    }

    fn of(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    /// An absent field and `null` are the same.
    fn may<T>(&self, key: &str, read: impl FnOnce(&At<'a>) -> Read<T>) -> Read<Option<T>> {
        let value = self.map.get(key).filter(|value| !value.is_null());
        let path = self.of(key);
        value.map(|value| read(&At { value, path })).transpose()
    }

    fn must<T>(&self, key: &str, read: impl FnOnce(&At<'a>) -> Read<T>) -> Read<T> {
        self.may(key, read)?.ok_or_else(|| Why::Missing.at(self.of(key)))
    }
}

/// So much of a strange text as a message can show.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(40).collect()
}

fn list<T>(at: &At<'_>, read: impl Fn(&At<'_>) -> Read<T>) -> Read<Vec<T>> {
    let all = at.value.as_array().ok_or_else(|| at.kind("a list"))?;
    let each = all.iter().enumerate().map(|(place, value)| {
        read(&At {
            value,
            path: format!("{}[{place}]", at.path),
        })
    });
    each.collect()
}

/// The first sign of a text that no screen shows, or that turns the order of what is shown.
fn hidden(text: &str, breaks: bool) -> Option<char> {
    let turns = |c: char| ('\u{202A}'..='\u{202E}').contains(&c);
    let mut signs = text.chars();
    signs.find(|&c| (c.is_control() && !(breaks && c == '\n')) || turns(c))
}

fn worded<T>(at: &At<'_>, breaks: bool, new: fn(&str) -> Result<T, BadLength>) -> Read<T> {
    let text = at.text()?.replace("\r\n", "\n");
    if let Some(sign) = hidden(&text, breaks) {
        return Err(at.bad(Why::HiddenSign { code: sign.into() }));
    }
    new(&text).map_err(|bad| {
        at.bad(Why::TextLength {
            found: bad.length,
            most: bad.most,
        })
    })
}

fn line(at: &At<'_>) -> Read<Line> {
    worded(at, false, Line::new)
}

fn note(at: &At<'_>) -> Read<Note> {
    worded(at, true, Note::new)
}

fn date(at: &At<'_>) -> Read<NaiveDate> {
    let text = at.text()?;
    // Only the one way to write it: chrono alone would take signs and more digits.
    let plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let day = text.parse().ok().filter(|_| plain);
    day.ok_or_else(|| at.bad(Why::NoDate { found: short(text) }))
}

fn yes(at: &At<'_>) -> Read<bool> {
    at.value.as_bool().ok_or_else(|| at.kind("true or false"))
}

fn id<T: FromStr>(at: &At<'_>, known: impl Iterator<Item = &'static str>) -> Read<T> {
    let text = at.text()?;
    text.parse().map_err(|_| unknown(at, text, known))
}

fn unknown(at: &At<'_>, text: &str, known: impl Iterator<Item = &'static str>) -> BadPlan {
    at.bad(Why::UnknownId {
        found: short(text),
        known: known.collect::<Vec<_>>().join(", "),
    })
}

fn routine(at: &At<'_>) -> Read<PlanRoutine> {
    let fields = Fields::new(at.value, at.path.clone(), ROUTINE)?;
    Ok(PlanRoutine {
        name: fields.must("name", line)?,
        times_a_day: fields.must("times_a_day", |at| at.whole(1, super::MOST_TIMES))?,
        max_level: fields.may("max_level", level)?,
        items: fields.must("items", |at| list(at, item))?,
        note: fields.may("note", note)?,
    })
}

fn level(at: &At<'_>) -> Read<Level> {
    let number = at.whole(1_u8, 3)?;
    Level::try_from(number).map_err(|_| at.bad(Why::range(&number, &1, &3)))
}

fn item(at: &At<'_>) -> Read<PlanItem> {
    let fields = Fields::new(at.value, at.path.clone(), ITEM)?;
    let step: StepId = fields.must("step", |at| id(at, StepId::ALL.iter().map(|id| id.as_str())))?;
    let range = super::Range::of(step);
    let seconds = fields.may("seconds", |at| at.whole(range.least_s, range.most_s))?;
    let reps = fields.may("reps", |at| {
        at.whole(
            range.least_reps.unwrap_or_default(),
            range.most_reps.unwrap_or_default(),
        )
    })?;
    let length = match (seconds, reps) {
        (None, None) => Length::Own,
        (Some(seconds), None) => Length::Seconds(seconds),
        (None, Some(reps)) => Length::Reps(reps),
        (Some(_), Some(_)) => return Err(Why::BothLengths.at(fields.of("reps"))),
    };
    Ok(PlanItem {
        step,
        length,
        side: fields.may("side", side)?,
    })
}

fn side(at: &At<'_>) -> Read<Side> {
    match at.text()? {
        "left" => Ok(Side::Left),
        "right" => Ok(Side::Right),
        other => Err(unknown(at, other, ["left", "right"].into_iter())),
    }
}

fn avoid(at: &At<'_>) -> Read<BTreeSet<Blocked>> {
    let mut found = BTreeSet::new();
    let all = list(at, |at| blocked(at).map(|blocked| (blocked, at.path.clone())))?;
    for (blocked, path) in all {
        if !found.insert(blocked) {
            return Err(Why::Twice.at(path));
        }
    }
    Ok(found)
}

fn blocked(at: &At<'_>) -> Read<Blocked> {
    let text = at.text()?;
    let token = TOKENS.iter().find(|(word, _)| *word == text);
    let technique = || text.parse().ok().map(Blocked::Technique);
    let step = || text.parse().ok().map(Blocked::Step);
    let found = token.map(|(_, token)| Blocked::Token(*token));
    found.or_else(technique).or_else(step).ok_or_else(|| {
        let techniques = TechniqueId::ALL.iter().map(|id| id.as_str());
        let steps = StepId::ALL.iter().map(|id| id.as_str());
        let tokens = TOKENS.iter().map(|(word, _)| *word);
        unknown(at, text, tokens.chain(techniques).chain(steps))
    })
}

fn call(at: &At<'_>) -> Read<WhenToCall> {
    let fields = Fields::new(at.value, at.path.clone(), CALL)?;
    let (pain, hours) = (Sooner::PAIN, Sooner::HOURS);
    Ok(WhenToCall {
        lines: fields.may("lines", |at| list(at, line))?.unwrap_or_default(),
        sooner: Sooner {
            temperature_dc: fields.may("temperature_c", temperature)?,
            pain: fields.may("pain", |at| at.whole(pain.0, pain.1))?,
            hours: fields.may("hours", |at| at.whole(hours.0, hours.1))?,
        },
    })
}

fn temperature(at: &At<'_>) -> Read<u16> {
    let number = at.value.as_f64().ok_or_else(|| at.kind("a number"))?;
    deci(number).ok_or_else(|| at.bad(Why::range(&number, &"37.0", &"38.0")))
}

fn pain_go_max(at: &At<'_>) -> Read<PainGoMax> {
    let score = at.whole(4_u8, 6)?;
    PainGoMax::new(i32::from(score)).map_err(|_| at.bad(Why::range(&score, &4, &6)))
}

fn seen(at: &At<'_>) -> Read<SeenFor> {
    let fields = Fields::new(at.value, at.path.clone(), SEEN)?;
    let rule = |at: &At<'_>| -> Read<RuleId> {
        let text = at.text()?;
        let found = SEEN_FOR.into_iter().find(|rule| rule.as_str() == text);
        found.ok_or_else(|| unknown(at, text, SEEN_FOR.iter().map(|rule| rule.as_str())))
    };
    Ok(SeenFor {
        rule: fields.must("rule", rule)?,
        by: fields.must("by", line)?,
        on: fields.must("on", date)?,
        until: fields.must("until", date)?,
    })
}
