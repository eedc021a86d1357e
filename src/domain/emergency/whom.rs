//! Whom to call for a verdict: her people by what they are to her, and the lines of her country.

use super::{Country, LineKind, PhoneLine};
use crate::domain::profile::{Person, Role};
use crate::domain::triage::{Note, Outcome, Rule, RuleId, Urgency, Verdict};

/// One who is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Callee {
    /// One of her people.
    Person(Person),
    /// A line of her country.
    Line(&'static PhoneLine),
}

/// Whether thoughts of harm are among what was told, now or in a check that still counts (T03).
#[must_use]
pub fn is_crisis(verdict: &Verdict) -> bool {
    verdict.rules.contains(&RuleId::T03) || verdict.headline == RuleId::T03
}

/// The rules besides the headline that call for help at once; each has its own words.
#[must_use]
pub fn also_urgent(verdict: &Verdict) -> Vec<&'static Rule> {
    let others = verdict.rules.iter().filter(|rule| **rule != verdict.headline);
    others
        .map(|rule| rule.rule())
        .filter(|rule| is_emergency(rule))
        .collect()
}

fn is_emergency(rule: &Rule) -> bool {
    let mut branches = rule.branches.iter();
    branches.any(|branch| branch.outcome == Some(Outcome::Emergency))
}

/// Who is best called, first of all. In a crisis that is whoever can come and stay.
#[must_use]
pub fn roles(verdict: &Verdict) -> Vec<Role> {
    let first: &[Role] = match verdict.urgency {
        _ if is_crisis(verdict) => &[Role::Friend, Role::Midwife, Role::NightLine],
        _ if verdict.headline == RuleId::T29 => &[Role::BabyDoctor, Role::NightLine],
        Some(Urgency::Week) => &[Role::Lactation, Role::Therapist],
        Some(Urgency::AskFirst) => &[Role::Midwife, Role::Therapist],
        _ => &[Role::Midwife, Role::NightLine, Role::Lactation],
    };
    let rest = Role::ALL.into_iter().filter(|role| !first.contains(role));
    first.iter().copied().chain(rest).collect()
}

/// Her people in that order.
#[must_use]
pub fn people(verdict: &Verdict, people: &[Person]) -> Vec<Person> {
    let with = |role| people.iter().filter(move |person| person.role == role);
    roles(verdict).into_iter().flat_map(with).cloned().collect()
}

/// The lines that are called at once in an emergency, the first of all first. Where thoughts of harm
/// are the only reason it is the crisis line (T03, [CDCHH][HRSA]); there are countries without one.
#[must_use]
pub fn at_once(verdict: &Verdict, country: &'static Country) -> Vec<&'static PhoneLine> {
    let alone = also_urgent(verdict).is_empty() && verdict.headline == RuleId::T03;
    let kinds: &[LineKind] = match is_crisis(verdict) {
        true if alone => &[LineKind::Crisis, LineKind::Emergency],
        true => &[LineKind::Emergency, LineKind::Crisis],
        false => &[LineKind::Emergency],
    };
    kinds.iter().filter_map(|kind| country.line(*kind)).collect()
}

/// The one to call first for a verdict that says to call: one of her people, and where it presses and
/// she has typed nobody, the line of her country that gives advice by day and night.
#[must_use]
pub fn first(verdict: &Verdict, known: &[Person], country: Option<&'static Country>) -> Option<Callee> {
    let care = |person: &Person| person.role != Role::Friend;
    let person = people(verdict, known).into_iter().find(care);
    let nurse = || {
        let presses = verdict.urgency >= Some(Urgency::Today);
        country
            .filter(|_| presses)
            .and_then(|country| country.line(LineKind::Nurse))
    };
    let crisis = country.filter(|_| is_crisis(verdict));
    let crisis = crisis.and_then(|country| at_once(verdict, country).first().copied());
    crisis
        .map(Callee::Line)
        .or(person.map(Callee::Person))
        .or_else(|| nurse().map(Callee::Line))
}

/// The lines of her country that fit, in the order in which they are told.
#[must_use]
pub fn lines(verdict: &Verdict, country: &'static Country) -> Vec<&'static PhoneLine> {
    let kinds: &[LineKind] = match (verdict.outcome, verdict.urgency) {
        _ if is_crisis(verdict) => &[LineKind::Crisis, LineKind::Emergency, LineKind::Maternal],
        (Outcome::Emergency, _) => &[LineKind::Emergency],
        (Outcome::Call, Some(Urgency::Now)) => &[LineKind::Nurse, LineKind::Emergency],
        (Outcome::Call, Some(Urgency::Today)) => &[LineKind::Nurse],
        _ => &[],
    };
    let of = |kind| country.lines.iter().filter(move |line| line.kind == kind);
    kinds.iter().copied().flat_map(of).collect()
}

/// Word key of the sentence below the headline. That of a crisis names the crisis line only where the
/// country has one.
#[must_use]
pub fn body_key(verdict: &Verdict, country: Option<&'static Country>) -> String {
    let line = country.and_then(|country| country.line(LineKind::Crisis));
    if verdict.headline == RuleId::T03 && line.is_none() {
        "safety-t03-no-line-body".to_owned()
    } else {
        verdict.body_key()
    }
}

/// The rules that get a card of their own beside the answer, whatever it is (clinical.md D12, D20):
/// the baby's own call, a returning spot, low mood. What says the same more strongly takes its place.
#[must_use]
pub fn beside(verdict: &Verdict) -> Vec<RuleId> {
    let has = |rule| verdict.rules.contains(&rule);
    let mut cards = Vec::new();
    if has(RuleId::T29b) && !has(RuleId::T29) {
        cards.push(RuleId::T29b);
    }
    if has(RuleId::T17b) && verdict.outcome > Outcome::Call {
        cards.push(RuleId::T17b);
    }
    if has(RuleId::T28) && !is_crisis(verdict) {
        cards.push(RuleId::T28);
    }
    cards
}

/// The notes of a rule that has a card, as far as they are true in her country.
pub fn notes_of(rule: RuleId, country: Option<&'static Country>) -> impl Iterator<Item = Note> {
    let notes = rule.rule().branches.iter().flat_map(|branch| branch.notes);
    notes.copied().filter(move |note| is_true(*note, country))
}

/// What is said besides, without what a card says already and what is not true in her country.
#[must_use]
pub fn notes(verdict: &Verdict, country: Option<&'static Country>) -> Vec<Note> {
    let carded: Vec<Note> = beside(verdict)
        .into_iter()
        .flat_map(|rule| notes_of(rule, country))
        .collect();
    // A baby in danger is not offered a feed first.
    let limp = verdict.rules.contains(&RuleId::T29);
    let fits = |note: &Note| !(limp && *note == Note::BabyToday) && is_true(*note, country);
    let notes = verdict.notes.iter().copied();
    notes
        .filter(|note| fits(note) && !carded.contains(note))
        .collect()
}

/// Notes that speak of a line are said where the country has one; "day and night" where it answers so.
fn is_true(note: Note, country: Option<&'static Country>) -> bool {
    let line = |kind| country.and_then(|country| country.line(kind));
    match note {
        Note::CrisisLine => line(LineKind::Crisis).is_some_and(|line| line.always),
        Note::SupportLine => line(LineKind::Maternal).is_some(),
        _ => true,
    }
}

/// How soon, where the answer itself says it: a returning spot beside a milder answer has its own card.
#[must_use]
pub fn how_soon(verdict: &Verdict) -> Option<Urgency> {
    match verdict.outcome {
        Outcome::Go => None,
        Outcome::Gentle => verdict.words().and_then(|branch| branch.urgency),
        Outcome::Call | Outcome::Emergency => verdict.urgency,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::ids::PersonId;
    use crate::domain::triage::{Answers, EmergencySign, Fever, RULES, SafetySign, SkinSign, evaluate};

    fn verdict(change: impl FnOnce(&mut Answers)) -> Verdict {
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        change(&mut answers);
        evaluate(&answers)
    }

    fn safety(signs: &[SafetySign]) -> Verdict {
        verdict(|answers| answers.safety = Some(signs.iter().copied().collect()))
    }

    fn fever() -> Verdict {
        verdict(|answers| answers.fever = Some(Fever::Yes))
    }

    fn land(code: &str) -> &'static Country {
        Country::find(code).unwrap()
    }

    fn numbers(lines: &[&'static PhoneLine]) -> Vec<&'static str> {
        lines.iter().map(|line| line.number).collect()
    }

    fn person(id: i64, role: Role) -> Person {
        Person {
            id: PersonId(id),
            role,
            name: String::new(),
            phone: "555".to_owned(),
        }
    }

    #[test]
    fn thoughts_of_harm_go_to_the_crisis_line_first() {
        let harm = safety(&[SafetySign::HarmSelf]);
        assert_eq!(numbers(&at_once(&harm, land("US"))), ["988", "911"]);
        assert_eq!(
            numbers(&lines(&harm, land("US"))),
            ["988", "911", "1-833-852-6262"]
        );
        assert_eq!(roles(&harm).first(), Some(&Role::Friend));
    }

    #[test]
    fn an_earlier_crisis_that_still_counts_goes_there_too() {
        let later = Verdict {
            headline: RuleId::T03,
            outcome: Outcome::Call,
            urgency: Some(Urgency::Now),
            ..verdict(|_| {})
        };
        let called = first(&later, &[person(1, Role::Midwife)], Some(land("US")));
        assert!(matches!(called, Some(Callee::Line(line)) if line.number == "988"));
        assert_eq!(
            numbers(&lines(&later, land("US"))),
            ["988", "911", "1-833-852-6262"]
        );
    }

    #[test]
    fn where_the_body_is_in_danger_too_the_emergency_number_is_first() {
        let both = verdict(|answers| {
            answers.safety = Some([SafetySign::NotSafe].into());
            answers.emergency = Some([EmergencySign::HeavyBleeding].into());
        });
        assert_eq!(both.headline, RuleId::T03);
        assert_eq!(numbers(&at_once(&both, land("US"))), ["911", "988"]);
        let also: Vec<RuleId> = also_urgent(&both).iter().map(|rule| rule.id).collect();
        assert_eq!(also, [RuleId::T04]);
        let baby = safety(&[SafetySign::HarmSelf, SafetySign::BabyBlue]);
        assert_eq!(numbers(&at_once(&baby, land("GB"))), ["999", "116 123"]);
    }

    /// [`also_urgent`] asks the rule and not its branch: each emergency has one.
    #[test]
    fn an_emergency_has_one_branch() {
        let rules = || RULES.iter().filter(|rule| is_emergency(rule));
        assert!(rules().count() > 4);
        assert!(rules().all(|rule| rule.branches.len() == 1));
    }

    #[test]
    fn a_country_without_a_crisis_line_leaves_the_emergency_number() {
        let harm = safety(&[SafetySign::HarmBaby]);
        for code in ["VN", "EG", "SA", "AE"] {
            let emergency = land(code).line(LineKind::Emergency).unwrap();
            assert_eq!(at_once(&harm, land(code)), [emergency], "{code}");
            assert_eq!(body_key(&harm, Some(land(code))), "safety-t03-no-line-body");
            assert!(
                !notes(&harm, Some(land(code))).contains(&Note::CrisisLine),
                "{code}"
            );
        }
        assert!(notes(&harm, Some(land("US"))).contains(&Note::CrisisLine));
        assert!(
            !notes(&harm, Some(land("CN"))).contains(&Note::CrisisLine),
            "not by night"
        );
        assert!(!notes(&harm, None).contains(&Note::CrisisLine));
        assert_eq!(body_key(&harm, None), "safety-t03-no-line-body");
        assert_eq!(body_key(&harm, Some(land("US"))), harm.body_key());
        assert!(notes(&harm, None).contains(&Note::StayWithSomeone));
    }

    #[test]
    fn the_crisis_line_is_not_told_for_a_fever() {
        assert_eq!(numbers(&lines(&fever(), land("GB"))), ["111", "999"]);
        let spreads = verdict(|answers| answers.skin = Some([SkinSign::Streaks].into()));
        assert_eq!(numbers(&lines(&spreads, land("GB"))), ["111"]);
        let chest = verdict(|answers| answers.emergency = Some([EmergencySign::ChestPain].into()));
        assert_eq!(numbers(&lines(&chest, land("GB"))), ["999"]);
        assert_eq!(numbers(&at_once(&chest, land("GB"))), ["999"]);
    }

    #[test]
    fn a_call_goes_to_her_people_then_to_a_line_never_to_a_friend() {
        let known = [
            person(1, Role::Friend),
            person(2, Role::Lactation),
            person(3, Role::Midwife),
        ];
        let first_role = |known: &[Person]| match first(&fever(), known, Some(land("GB"))) {
            Some(Callee::Person(person)) => Ok(person.role),
            Some(Callee::Line(line)) => Err(line.number),
            None => Err(""),
        };
        assert_eq!(first_role(&known), Ok(Role::Midwife));
        assert_eq!(first_role(&known[..2]), Ok(Role::Lactation));
        assert_eq!(first_role(&known[..1]), Err("111"));
        assert_eq!(first(&fever(), &known[..1], None), None);
        let week = verdict(|answers| {
            answers.hours = crate::domain::triage::Hours::new(30).ok();
            answers.trend = Some(crate::domain::episode::Trend::Same);
            answers.pain = crate::domain::pain::Pain::new(2).ok();
        });
        assert_eq!(week.urgency, Some(Urgency::Week));
        assert_eq!(first(&week, &[], Some(land("GB"))), None, "a visit can wait");
    }

    #[test]
    fn the_baby_gets_its_own_card_and_leaves_her_call_to_her() {
        let dry = |answers: &mut Answers| answers.safety = Some([SafetySign::BabySleepy].into());
        let go = verdict(dry);
        assert_eq!((go.outcome, beside(&go)), (Outcome::Go, vec![RuleId::T29b]));
        assert!(notes(&go, None).is_empty(), "the card says it");
        let ill = verdict(|answers| {
            dry(answers);
            answers.fever = Some(Fever::Yes);
        });
        assert_eq!(beside(&ill), [RuleId::T29b]);
        assert_eq!(roles(&ill).first(), Some(&Role::Midwife));
        let limp = safety(&[SafetySign::BabySleepy, SafetySign::BabyLimp]);
        assert_eq!(beside(&limp), [], "the emergency says more");
        assert_eq!(notes(&limp, None), [Note::BabyFirst]);
        assert_eq!(roles(&limp).first(), Some(&Role::BabyDoctor));
    }

    #[test]
    fn low_mood_gets_its_card_beside_any_answer_but_a_crisis() {
        let low = safety(&[SafetySign::LowMood]);
        assert_eq!((low.outcome, beside(&low)), (Outcome::Go, vec![RuleId::T28]));
        let told = |country| notes_of(RuleId::T28, country).collect::<Vec<_>>();
        assert_eq!(told(Some(land("US"))), [Note::SupportLine, Note::TellSomeone]);
        assert_eq!(told(Some(land("FR"))), [Note::TellSomeone]);
        let worse = safety(&[SafetySign::LowMood, SafetySign::Voices]);
        assert_eq!(beside(&worse), []);
    }

    #[test]
    fn a_returning_spot_says_how_soon_on_its_own_card() {
        let back = verdict(|answers| answers.same_spot_again = Some(true));
        assert_eq!((back.outcome, back.urgency), (Outcome::Go, Some(Urgency::Week)));
        assert_eq!((how_soon(&back), beside(&back)), (None, vec![RuleId::T17b]));
        assert_eq!(how_soon(&fever()), Some(Urgency::Now));
    }
}
