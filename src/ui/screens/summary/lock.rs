//! Closing a file with a passphrase: typed twice, shown on demand, and kept nowhere.

use dioxus::prelude::*;

use super::consent::SwitchRow;
use crate::export::passphrase::{CHARACTERS, Passphrase, WORDS};
use crate::ui::components::{Flaw, count};
use crate::ui::context::use_tr;

/// What is typed. It is gone with its screen, and never on the desk.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Lock {
    on: bool,
    first: String,
    second: String,
    seen: bool,
}

/// Why nothing can be closed yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    /// It is guessed too soon.
    Short,
    /// The second is not the first.
    Differs,
}

impl Lock {
    /// What closes the file; `None` where it stays open.
    ///
    /// # Errors
    ///
    /// [`Unfit`].
    pub(super) fn passphrase(&self) -> Result<Option<Passphrase>, Unfit> {
        if !self.on {
            return Ok(None);
        }
        let first = Passphrase::new(&self.first).map_err(|_| Unfit::Short)?;
        match Passphrase::new(&self.second) {
            Ok(second) if second == first => Ok(Some(first)),
            _ => Err(Unfit::Differs),
        }
    }
}

/// The switch, and the two fields below it.
#[component]
pub(super) fn Locked(lock: Signal<Lock>) -> Element {
    let tr = use_tr();
    let mut lock = lock;
    let now = lock();
    let unfit = now.passphrase().err();
    let short = (unfit == Some(Unfit::Short) && !now.first.is_empty())
        .then(|| tr.summary_lock_short(tr.number(count(CHARACTERS)), tr.number(count(WORDS))));
    let differs =
        (unfit == Some(Unfit::Differs) && !now.second.is_empty()).then(|| tr.summary_lock_differs());
    rsx! {
        section { class: "stack",
            ul { class: "rows",
                SwitchRow {
                    label: tr.summary_lock(),
                    sub: tr.summary_lock_sub(),
                    on: now.on,
                    ontoggle: move |()| {
                        let on = !lock.peek().on;
                        lock.set(Lock { on, ..Lock::default() });
                    },
                }
            }
            if now.on {
                p { class: "note", {tr.summary_lock_warning()} }
                Secret {
                    label: tr.summary_lock_first(),
                    hint: tr.summary_lock_hint(tr.number(count(CHARACTERS)), tr.number(count(WORDS))),
                    seen: now.seen,
                    why: short,
                    ontext: move |text| lock.write().first = text,
                }
                Secret {
                    label: tr.summary_lock_second(),
                    seen: now.seen,
                    why: differs,
                    ontext: move |text| lock.write().second = text,
                }
                ul { class: "rows",
                    SwitchRow {
                        label: tr.summary_lock_seen(),
                        on: now.seen,
                        ontoggle: move |()| {
                            let seen = !lock.peek().seen;
                            lock.write().seen = seen;
                        },
                    }
                }
                p { class: "sub", {tr.summary_lock_how()} }
            }
        }
    }
}

/// A field whose letters are hidden unless she looks.
#[component]
fn Secret(
    label: String,
    #[props(default)] hint: String,
    seen: bool,
    why: Option<String>,
    ontext: EventHandler<String>,
) -> Element {
    rsx! {
        label { class: "field",
            span { "{label}" }
            if !hint.is_empty() {
                span { class: "sub", "{hint}" }
            }
            input {
                r#type: if seen { "text" } else { "password" },
                autocomplete: "new-password",
                autocapitalize: "off",
                spellcheck: "false",
                dir: "auto",
                "aria-invalid": if why.is_some() { "true" },
                oninput: move |event| ontext(event.value()),
            }
            Flaw { why: why.clone() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_closed_until_both_are_the_same_and_long() {
        let typed = |first: &str, second: &str| Lock {
            on: true,
            first: first.to_owned(),
            second: second.to_owned(),
            seen: false,
        };
        assert_eq!(Lock::default().passphrase(), Ok(None));
        assert_eq!(typed("short", "short").passphrase(), Err(Unfit::Short));
        assert_eq!(
            typed("quiet river lamp", "quiet river").passphrase(),
            Err(Unfit::Differs)
        );
        let right = typed("quiet river lamp", "quiet river lamp ").passphrase();
        assert_eq!(right, Ok(Passphrase::new("quiet river lamp").ok()));
    }
}
