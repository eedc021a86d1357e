//! Every form of every counted message, against ICU4X.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, VariantKey};
use icu::plurals::{PluralCategory, PluralRules};
use milkpath::domain::settings::Words;
use milkpath::l10n::{Locale, Tr, plain};

use super::read;

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Key, the variable that is counted, and each form by its category.
type Counted = (String, String, Vec<(String, String)>);

/// The counted messages of a file: key, the variable that is counted, and each form as it is written.
fn counted(text: &str) -> Vec<Counted> {
    let resource = fluent_syntax::parser::parse(text.to_owned()).unwrap();
    let mut all = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let [PatternElement::Placeable { expression }] = &message.value.as_ref().unwrap().elements[..] else {
            continue;
        };
        let Expression::Select {
            selector: InlineExpression::FunctionReference { arguments, .. },
            variants,
        } = expression
        else {
            continue;
        };
        let InlineExpression::VariableReference { id } = &arguments.positional[0] else {
            continue;
        };
        let forms = variants.iter().map(|variant| {
            let VariantKey::Identifier { name } = &variant.key else {
                panic!("{:?}", message.id)
            };
            let parts = variant.value.elements.iter().map(|element| match element {
                PatternElement::TextElement { value } => value.clone(),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => {
                    format!("<{}>", id.name)
                }
                PatternElement::Placeable { .. } => "<>".to_owned(),
            });
            (name.clone(), parts.collect::<String>())
        });
        all.push((message.id.name.clone(), id.name.clone(), forms.collect()));
    }
    all
}

#[test]
fn every_number_gets_its_form() {
    let words = read();
    let mut seen = 0;
    for locale in Locale::ALL {
        let tr = Tr::new(locale, Words::Breast);
        let data: icu::locale::Locale = locale.tag().parse().unwrap();
        let rules = PluralRules::try_new_cardinal((&data).into()).unwrap();
        for area in &words.language(locale.tag()).unwrap().areas {
            for (key, counts, forms) in counted(&std::fs::read_to_string(&area.path).unwrap()) {
                if forms.iter().any(|(_, form)| form.contains("<>")) {
                    continue;
                }
                for number in (0..=250).chain([1_000, 1_000_000]) {
                    let category = name(rules.category_for(number));
                    let usual = || forms.iter().find(|(name, _)| name == "other");
                    let form = forms.iter().find(|(name, _)| name == category).or_else(usual);
                    let (_, form) = form.unwrap();
                    let variables = form
                        .split('<')
                        .filter_map(|part| part.split_once('>'))
                        .map(|(name, _)| name);
                    let mut args = vec![(counts.as_str(), number.into())];
                    args.extend(
                        variables
                            .filter(|name| *name != counts)
                            .map(|name| (name, format!("<{name}>").into())),
                    );
                    let shown = plain(&tr.table_with(&key, &args));
                    let wanted = form.replace(&format!("<{counts}>"), &number.to_string());
                    assert_eq!(shown, wanted, "{} {key} {number}", locale.tag());
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 20_000, "{seen} forms were tried");
}
