//! The triage table as Rust: the enum of rules and the tables of `domain::triage`.

use std::fmt::Write as _;

use super::super::catalog::{Catalog, id};
use super::check::{LOCKS, OUTCOMES, TOKENS, URGENCIES};
use super::vocabulary::{Ask, Note};
use super::{Branch, Closure, Rule, Triage, atom};

impl Triage {
    /// The text of `triage.rs`.
    pub fn rust(&self, catalog: &Catalog) -> String {
        let mut out = self.ids();
        let count = self.rule.len();
        let _ = writeln!(
            out,
            "/// Every rule in the order of the table.\npub static RULES: [Rule; {count}] = ["
        );
        for rule in &self.rule {
            out += &rule_row(rule, catalog);
        }
        let count = self.closure.len();
        let _ = writeln!(
            out,
            "];\n\n/// What is closed whatever the outcome.\npub static CLOSURES: [Closure; {count}] = ["
        );
        for closure in &self.closure {
            out += &closure_row(closure, catalog);
        }
        let _ = writeln!(
            out,
            "];\n\n/// What every outcome but GO closes.\npub const GENTLE_CLOSES: &[Blocked] = {};\n\n\
             /// What a lock of the strokes closes besides.\npub const STROKES_CLOSES: &[Blocked] = {};",
            blocks(&self.closes.gentle, catalog),
            blocks(&self.closes.strokes, catalog)
        );
        out
    }

    fn ids(&self) -> String {
        let ids = || self.rule.iter().map(|rule| rule.id.as_str());
        let join = |line: fn(&str) -> String| ids().map(line).collect::<String>();
        let names: Vec<String> = ids().map(|id| format!("r_{}", id.to_lowercase())).collect();
        format!(
            "/// A row of clinical.md 13, T17b and T29b included.\n\
             #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]\n\
             pub enum RuleId {{\n{}}}\n\nimpl RuleId {{\n\
             /// Every rule in the order of the table.\npub const ALL: &'static [Self] = &[{}];\n\n\
             /// How it is written.\n#[must_use]\npub const fn as_str(self) -> &'static str {{ match self {{\n{}}} }}\n\n\
             /// The row itself.\n#[must_use]\npub fn rule(self) -> &'static Rule {{\n\
             let [{}] = &RULES;\nmatch self {{\n{}}}\n}}\n}}\n\n",
            join(|id| format!("    /// `{id}`.\n    {id},\n")),
            join(|id| format!("Self::{id}, ")),
            join(|id| format!("    Self::{id} => {id:?},\n")),
            names.join(", "),
            join(|id| format!("    Self::{id} => r_{},\n", id.to_lowercase())),
        )
    }
}

fn rule_row(rule: &Rule, catalog: &Catalog) -> String {
    let branches: Vec<String> = rule
        .branch
        .iter()
        .map(|row| branch_row(rule, row, catalog))
        .collect();
    format!(
        "    Rule {{ id: RuleId::{}, mark: {:?}, cites: {}, modifier: {}, pediatric: {}, branches: &[\n{}    ] }},\n",
        rule.id,
        rule.mark,
        cites(&rule.cites),
        rule.modifier,
        rule.pediatric,
        branches.concat()
    )
}

fn branch_row(rule: &Rule, branch: &Branch, catalog: &Catalog) -> String {
    let option = |kind: &str, word: Option<&str>, table: &[(&str, &'static str)]| match word {
        Some(word) => format!("Some({kind}::{})", variant(table, word)),
        None => "None".to_owned(),
    };
    let notes: Vec<String> = branch
        .notes
        .iter()
        .map(|note| of("Note", Note::SLUGS, Note::ALL, note))
        .collect();
    format!(
        "        Branch {{ when: {}, outcome: {}, urgency: {}, lock: Lock::{}, blocks: {}, notes: &[{}], ask: {}, words: {:?} }},\n",
        when(&branch.when),
        option("Outcome", branch.outcome.as_deref(), &OUTCOMES),
        option("Urgency", branch.urgency.as_deref(), &URGENCIES),
        variant(&LOCKS, &branch.lock),
        blocks(&branch.blocks, catalog),
        notes.join(", "),
        of("Ask", Ask::SLUGS, Ask::ALL, &branch.ask),
        rule.words(branch)
    )
}

fn closure_row(closure: &Closure, catalog: &Catalog) -> String {
    format!(
        "    Closure {{ when: {}, blocks: {}, cites: {} }},\n",
        when(&closure.when),
        blocks(&closure.blocks, catalog),
        cites(&closure.cites)
    )
}

/// The variant of a word; the check has refused every other word before.
fn variant(table: &[(&str, &'static str)], word: &str) -> &'static str {
    table
        .iter()
        .find(|(known, _)| *known == word)
        .map_or("", |(_, variant)| *variant)
}

/// The variant that stands at the place of the slug.
fn of<T: std::fmt::Debug>(kind: &str, slugs: &[&str], all: &[T], slug: &str) -> String {
    let place = slugs.iter().position(|known| *known == slug);
    place
        .and_then(|place| all.get(place))
        .map_or_else(String::new, |value| format!("{kind}::{value:?}"))
}

fn cites(keys: &[String]) -> String {
    let keys: Vec<String> = keys.iter().map(|key| id("CiteKey", key)).collect();
    format!("&[{}]", keys.join(", "))
}

fn blocks(slugs: &[String], catalog: &Catalog) -> String {
    let rust = |slug: &String| {
        if TOKENS.iter().any(|(word, _)| word == slug) {
            format!("Blocked::Token(Token::{})", variant(&TOKENS, slug))
        } else if catalog.step(slug).is_some() {
            format!("Blocked::Step({})", id("StepId", slug))
        } else {
            format!("Blocked::Technique({})", id("TechniqueId", slug))
        }
    };
    let blocks: Vec<String> = slugs.iter().map(rust).collect();
    format!("&[{}]", blocks.join(", "))
}

fn when(any: &[Vec<String>]) -> String {
    let clause = |text: &String| {
        let atoms = atom::clause(text).unwrap_or_default();
        let atoms: Vec<String> = atoms.into_iter().map(|atom| atom.rust).collect();
        format!("&[{}]", atoms.join(", "))
    };
    let all = |clauses: &Vec<String>| {
        let clauses: Vec<String> = clauses.iter().map(clause).collect();
        format!("&[{}]", clauses.join(", "))
    };
    let any: Vec<String> = any.iter().map(all).collect();
    format!("&[{}]", any.join(", "))
}
