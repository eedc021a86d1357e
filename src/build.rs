//! Turns the data of the app into Rust before it is compiled: the clinical catalog
//! (`assets/catalog`), the triage table, and the words (`locales`) of its languages.
//!
//! Wrong data does not compile: each fault is printed as `file: id: field: what is wrong`.

#![allow(unreachable_pub)] // the modules are also part of the tests

#[path = "build/catalog.rs"]
mod catalog;
#[path = "build/emergency.rs"]
mod emergency;
#[path = "build/fault.rs"]
mod fault;
#[path = "build/languages.rs"]
mod languages;
#[path = "build/triage.rs"]
mod triage;
#[path = "build/words.rs"]
mod words;

use std::path::{Path, PathBuf};

use fault::Fault;

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    for place in [
        "assets/catalog",
        "assets/emergency.toml",
        "locales",
        "src/build.rs",
        "src/build",
    ] {
        println!("cargo::rerun-if-changed={place}");
    }
    if let Err(faults) = generate(&root, &out) {
        for fault in faults {
            println!("cargo::error={fault}");
        }
        std::process::exit(1);
    }
}

/// Reads and checks everything, then writes it as Rust into `out`.
fn generate(root: &Path, out: &Path) -> Result<(), Vec<Fault>> {
    let words = words::read(&root.join("locales"))?;
    let languages = languages::read(&root.join("locales"))?;
    languages.check(&words)?;
    let catalog = catalog::read(&root.join("assets/catalog"))?;
    catalog.check(&words.keys())?;
    let triage = triage::read(&root.join("assets/catalog"))?;
    triage.check(&catalog, &words.keys())?;
    let emergency = emergency::read(root)?;
    emergency.check()?;
    let files = [
        ("catalog.rs", catalog.rust()),
        ("emergency.rs", emergency.rust()),
        ("triage.rs", triage.rust(&catalog)),
        ("locales.rs", languages.rust(&words)),
        ("words.rs", words.rust()),
    ];
    for (name, text) in files {
        std::fs::write(out.join(name), text)
            .map_err(|error| vec![Fault::new(name, "", "", error.to_string())])?;
    }
    Ok(())
}
