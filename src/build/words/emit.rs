//! The words as Rust: the resources, the keys, and a typed method for each English message.

use std::fmt::Write as _;

use super::{Language, Message, Resource, Words};

/// Areas that the code looks up by computed keys; the catalog checks those.
const TABLES: [&str; 8] = [
    "steps", "safety", "sources", "care", "routines", "signs", "regions", "names",
];

impl Words {
    /// The text of `words.rs`.
    pub fn rust(&self) -> String {
        let areas = self.table(|language| &language.areas);
        let variants = self.table(|language| &language.variants);
        let mut out = format!(
            "/// The texts of each language, by tag and area.\n\
             pub const RESOURCES: &[(&str, &[(&str, &str)])] = &[\n{areas}];\n\n\
             /// The word variants of each language, by tag and name; each is laid over the areas.\n\
             pub const VARIANTS: &[(&str, &[(&str, &str)])] = &[\n{variants}];\n\n\
             /// The keys of all English messages, sorted.\n\
             pub const KEYS: &[&str] = &[\n"
        );
        for key in self.keys() {
            let _ = writeln!(out, "    {key:?},");
        }
        out += "];\n";
        out += &self.english();
        out += "\nimpl Tr {\n";
        let areas = self.source().into_iter().flat_map(|language| &language.areas);
        for area in areas.filter(|area| !TABLES.contains(&area.area.as_str())) {
            for message in &area.messages {
                out += &method(message);
            }
        }
        out + "}\n"
    }

    /// The English words alone, less what is said to translators.
    fn english(&self) -> String {
        let mut out = String::from(
            "\n/// The English texts, without comments.\n\
             #[cfg_attr(not(target_arch = \"wasm32\"), allow(dead_code))]\npub const ENGLISH: &[&str] = &[\n",
        );
        for resource in self.source().into_iter().flat_map(|language| &language.areas) {
            let _ = writeln!(out, "    {:?},", resource.plain());
        }
        out += "];\n\n/// The English variants by name, without comments.\n\
                #[cfg_attr(not(target_arch = \"wasm32\"), allow(dead_code))]\n\
                pub const ENGLISH_VARIANTS: &[(&str, &str)] = &[\n";
        for resource in self.source().into_iter().flat_map(|language| &language.variants) {
            let _ = writeln!(out, "    ({:?}, {:?}),", resource.area, resource.plain());
        }
        out + "];\n"
    }

    fn table(&self, of: impl Fn(&Language) -> &Vec<Resource>) -> String {
        let mut out = String::new();
        for language in &self.languages {
            let _ = writeln!(out, "    ({:?}, &[", language.tag);
            for resource in of(language) {
                let _ = writeln!(
                    out,
                    "        ({:?}, include_str!({:?})),",
                    resource.area,
                    resource.path.to_string_lossy()
                );
            }
            out += "    ]),\n";
        }
        out
    }
}

fn method(message: &Message) -> String {
    let mut doc = String::new();
    let comment = message
        .comment
        .lines()
        .map(|line| if line.is_empty() { "" } else { line });
    for line in ["```text"]
        .into_iter()
        .chain(comment)
        .chain(message.text.lines())
        .chain(["```"])
    {
        let _ = writeln!(doc, "    /// {line}");
    }
    let name = snake(&message.key);
    let arguments: Vec<String> = message
        .variables
        .iter()
        .map(|variable| argument(variable))
        .collect();
    if arguments.is_empty() {
        return format!(
            "{doc}    #[must_use]\n    pub(crate) fn {name}(&self) -> String {{\n        \
             self.message({:?})\n    }}\n\n",
            message.key
        );
    }
    let parameters: Vec<String> = arguments
        .iter()
        .map(|name| format!("{name}: impl Into<Arg<'a>>"))
        .collect();
    let pairs: Vec<String> = message
        .variables
        .iter()
        .zip(&arguments)
        .map(|(variable, name)| format!("({variable:?}, {name}.into())"))
        .collect();
    format!(
        "{doc}    #[must_use]\n    pub(crate) fn {name}<'a>(&'a self, {}) -> String {{\n        \
         self.format({:?}, &[{}])\n    }}\n\n",
        parameters.join(", "),
        message.key,
        pairs.join(", ")
    )
}

/// `player-step` and `countText` as Rust names.
fn snake(key: &str) -> String {
    let mut name = String::new();
    for c in key.chars() {
        if c.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(if c == '-' { '_' } else { c.to_ascii_lowercase() });
    }
    name
}

fn argument(variable: &str) -> String {
    let name = snake(variable);
    let taken = [
        "type", "in", "as", "for", "move", "use", "where", "match", "loop", "ref", "self", "mod", "box",
    ];
    if taken.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}
