//! The enums of ids as Rust.

use super::emit::lines;

/// `clog_relief` as `ClogRelief`, `IBM22` as `Ibm22`, `56748` as `K56748`.
pub(super) fn camel(slug: &str) -> String {
    let mut name = String::new();
    for word in slug.split(['_', '-']) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        name.extend(letters.map(|c| c.to_ascii_lowercase()));
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("K{name}")
    } else {
        name
    }
}

/// The way from an id to its row, without a path that can fail.
pub(super) fn lookup(kind: &str, method: &str, of: &str, table: &str, slugs: &[&str]) -> String {
    let names: Vec<String> = slugs
        .iter()
        .map(|slug| format!("r_{}", slug.to_lowercase()))
        .collect();
    let pairs = slugs.iter().zip(&names);
    let arms = lines(pairs.map(|(slug, name)| format!("            Self::{} => {name},", camel(slug))));
    format!(
        "impl {kind} {{\n    /// The row of the catalog.\n    #[must_use]\n    pub fn {method}(self) -> &'static {of} {{\n        \
         let [{}] = &{table};\n        match self {{\n{arms}        }}\n    }}\n}}\n\n",
        names.join(", ")
    )
}

/// An enum of the ids, each stored under its own name.
pub(super) fn id_enum(name: &str, what: &str, doc: &str, slugs: &[&str]) -> String {
    let each =
        |line: &dyn Fn(&str, String) -> String| lines(slugs.iter().map(|slug| line(slug, camel(slug))));
    let variants =
        each(&|slug, variant| format!("    /// `{slug}`.\n    #[serde(rename = {slug:?})]\n    {variant},"));
    let all = each(&|_, variant| format!("        Self::{variant},"));
    let arms = each(&|slug, variant| format!("            Self::{variant} => {slug:?},"));
    format!(
        "/// {doc}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum {name} {{
{variants}}}

impl {name} {{
    /// Every one, in the order of the catalog.
    pub const ALL: &'static [Self] = &[
{all}    ];

    /// The stable name that is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {{
        match self {{
{arms}        }}
    }}
}}

{}",
        text_traits(name, what)
    )
}

/// The way of an id to text and back.
fn text_traits(name: &str, what: &str) -> String {
    format!(
        "impl std::fmt::Display for {name} {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        f.pad(self.as_str())
    }}
}}

impl std::str::FromStr for {name} {{
    type Err = UnknownId;

    fn from_str(text: &str) -> Result<Self, UnknownId> {{
        let known = || Self::ALL.iter().copied();
        known()
            .find(|id| id.as_str() == text)
            .ok_or_else(|| UnknownId::new({what:?}, text, known().map(Self::as_str)))
    }}
}}

"
    )
}
