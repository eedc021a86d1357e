//! What the app is built from: no client of a network, the pinned versions, and project files that agree.
//!
//! `Cargo.lock` is read and no process is started, so this holds for every target at once. It lists more
//! than is built (see [`NOT_BUILT`]); for one target, `cargo tree -e normal -i NAME` tells what is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

/// Crates that speak to a network, or encrypt what is said there.
const NETWORK: &[&str] = &[
    // HTTP
    "actix-web",
    "attohttpc",
    "awc",
    "axum",
    "curl",
    "curl-sys",
    "ehttp",
    "gloo-net",
    "h2",
    "h3",
    "hyper",
    "hyper-rustls",
    "hyper-tls",
    "hyper-util",
    "isahc",
    "minreq",
    "reqwest",
    "soup3",
    "surf",
    "tiny_http",
    "tonic",
    "ureq",
    "warp",
    // WebSocket and QUIC
    "async-tungstenite",
    "fastwebsockets",
    "quinn",
    "tokio-tungstenite",
    "tungstenite",
    "ws_stream_wasm",
    // TLS
    "boring",
    "native-tls",
    "openssl",
    "openssl-sys",
    "rustls",
    "s2n-tls",
    "tokio-native-tls",
    "tokio-rustls",
    // names, mail, reports, downloads
    "git2",
    "hickory-resolver",
    "lettre",
    "sentry",
    "self_update",
];

/// Who may depend on one of them, and why.
const ALLOWED: &[(&str, &str, &str)] = &[
    (
        "dioxus-desktop",
        "tungstenite",
        "the renderer's own socket between its two halves: on the loopback address, with a key for each start",
    ),
    (
        "dioxus-devtools",
        "tungstenite",
        "reads a developer server, in debug builds and only where `dx serve` names its address",
    ),
    (
        "tungstenite",
        "native-tls",
        "dioxus-desktop asks for it by feature; its socket is plain and no code opens another",
    ),
    ("tungstenite", "rustls", "the same on Android"),
    ("wry", "soup3", "the library under the system's web view on Linux"),
    (
        "webkit2gtk",
        "soup3",
        "the library under the system's web view on Linux",
    ),
];

/// Edges of the lock that no build follows, and why.
const NOT_BUILT: &[(&str, &str, &str)] = &[(
    "dioxus",
    "dioxus-fullstack",
    "locked only for the weak features `dioxus-fullstack?/web` and the like; the feature itself is off",
)];

/// Below these nothing is looked at: a TLS library is made of TLS libraries.
const WHOLE: &[&str] = &["native-tls", "rustls"];

/// Features of `dioxus` that would switch on what [`NOT_BUILT`] says is off, or open a server.
const OFF: &[&str] = &["fullstack", "server", "liveview", "ssr", "devtools"];

/// The pins of design.md 3.
const PINS: &[(&str, &str)] = &[
    ("dioxus", "0.7.10"),
    ("dioxus-ssr", "0.7.10"),
    ("rusqlite", "0.41.1"),
    ("sqlite-wasm-rs", "0.6.2"),
    ("sqlite-wasm-vfs", "0.3.0"),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn file(name: &str) -> Table {
    let text = fs::read_to_string(root().join(name)).unwrap();
    text.parse().unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A package of the lock.
struct Package {
    name: String,
    version: String,
    needs: Vec<String>,
}

/// The packages, by the names under which others need them: `name`, and `name version`.
fn lock() -> BTreeMap<String, Package> {
    let lock = file("Cargo.lock");
    let mut all = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let text = |key: &str| package[key].as_str().unwrap().to_owned();
        let (name, version) = (text("name"), text("version"));
        let needs = package.get("dependencies").and_then(Value::as_array);
        let needs = needs
            .into_iter()
            .flatten()
            .map(|need| need.as_str().unwrap().to_owned());
        let needs: Vec<_> = needs.collect();
        for key in [name.clone(), format!("{name} {version}")] {
            let (name, version, needs) = (name.clone(), version.clone(), needs.clone());
            all.insert(key, Package { name, version, needs });
        }
    }
    all
}

fn listed(list: &[(&str, &str, &str)], from: &str, to: &str) -> bool {
    list.iter().any(|(a, b, _)| (*a, *b) == (from, to))
}

/// Every edge that a build may follow, from ours on, as names.
fn edges(lock: &BTreeMap<String, Package>) -> BTreeSet<(String, String)> {
    let (mut edges, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec!["milkpath".to_owned()]);
    while let Some(key) = open.pop() {
        let package = &lock[&key];
        if WHOLE.contains(&package.name.as_str())
            || !seen.insert((package.name.clone(), package.version.clone()))
        {
            continue;
        }
        for need in &package.needs {
            let to = &lock[need].name;
            if !listed(NOT_BUILT, &package.name, to) {
                edges.insert((package.name.clone(), to.clone()));
                open.push(need.clone());
            }
        }
    }
    edges
}

#[test]
fn nothing_in_the_graph_speaks_to_a_network() {
    let edges = edges(&lock());
    assert!(edges.len() > 500, "the graph was not read");
    let network = edges.iter().filter(|(_, to)| NETWORK.contains(&to.as_str()));
    let wrong: Vec<_> = network.filter(|(from, to)| !listed(ALLOWED, from, to)).collect();
    assert!(wrong.is_empty(), "the app uses no network: {wrong:#?}");
}

#[test]
fn what_is_allowed_is_still_there() {
    let lock = lock();
    let edges = edges(&lock);
    for (from, to, _) in ALLOWED {
        assert!(
            edges.contains(&((*from).to_owned(), (*to).to_owned())),
            "{from} -> {to} is gone: take it off the list"
        );
    }
    for (from, to, _) in NOT_BUILT {
        let locked = lock[*from].needs.iter().any(|need| lock[need].name == *to);
        assert!(locked, "{from} -> {to} is gone: take it off the list");
    }
}

#[test]
fn the_features_that_would_bring_a_client_are_off() {
    let cargo = file("Cargo.toml");
    let dioxus = &cargo["dependencies"]["dioxus"];
    assert_eq!(dioxus["default-features"].as_bool(), Some(false));
    let own = dioxus["features"].as_array().unwrap().iter();
    let ours = cargo["features"].as_table().unwrap().values();
    let ours = ours.flat_map(|list| list.as_array().unwrap());
    let asked = own
        .chain(ours)
        .map(|feature| feature.as_str().unwrap().trim_start_matches("dioxus/"));
    for feature in asked {
        assert!(!OFF.contains(&feature), "dioxus/{feature} is asked for");
    }
    let web = browser(&cargo)["web-sys"]["features"].as_array().unwrap();
    for opens in [
        "EventSource",
        "Request",
        "RtcPeerConnection",
        "WebSocket",
        "XmlHttpRequest",
    ] {
        assert!(
            !web.iter().any(|feature| feature.as_str() == Some(opens)),
            "web-sys/{opens} is asked for"
        );
    }
}

/// What is wanted for the browser alone.
fn browser(cargo: &Table) -> &Value {
    &cargo["target"]["cfg(target_arch = \"wasm32\")"]["dependencies"]
}

/// A dependency's own version, wherever in `Cargo.toml` it stands.
fn wanted(cargo: &Table, name: &str) -> String {
    let own = ["dependencies", "dev-dependencies"].map(|table| &cargo[table]);
    let mut tables = own.into_iter().chain([browser(cargo)]);
    let row = tables.find_map(|table| table.get(name)).unwrap();
    row.as_str()
        .or_else(|| row["version"].as_str())
        .unwrap()
        .to_owned()
}

#[test]
fn the_pins_hold() {
    let (cargo, lock) = (file("Cargo.toml"), lock());
    for (name, version) in PINS {
        assert_eq!(
            wanted(&cargo, name),
            format!("={version}"),
            "{name} in Cargo.toml"
        );
        assert!(
            lock.contains_key(&format!("{name} {version}")),
            "{name} {version} in Cargo.lock"
        );
    }
}

#[test]
fn the_two_project_files_agree() {
    let (cargo, dioxus) = (file("Cargo.toml"), file("Dioxus.toml"));
    let package = &cargo["package"];
    let name = dioxus["application"]["name"].as_str().unwrap();
    assert_eq!(Some(name.to_lowercase().as_str()), package["name"].as_str());
    assert_eq!(dioxus["bundle"]["short_description"], package["description"]);
    assert_eq!(dioxus["bundle"]["identifier"].as_str(), Some("org.milkpath.app"));
    let android = &dioxus["android"];
    assert_eq!(
        android["min_sdk"],
        dioxus["application"]["android_min_sdk_version"]
    );
    assert_eq!(
        (
            android["min_sdk"].as_integer(),
            android["target_sdk"].as_integer()
        ),
        (Some(28), Some(36))
    );
    for renderer in ["desktop", "mobile", "web"] {
        let features = cargo["features"][renderer].as_array().unwrap();
        let own = format!("dioxus/{renderer}");
        assert!(
            features.iter().any(|feature| feature.as_str() == Some(&own)),
            "dx builds by the feature {renderer}"
        );
    }
    // The script that checks the Android build stands in for dx.
    let dev = fs::read_to_string(root().join("dev")).unwrap();
    assert!(dev.contains("WRY_ANDROID_PACKAGE=org.milkpath.app"));
}

/// Keys of `Dioxus.toml` whose value is a file or a folder.
const PATHS: &[&str] = &[
    "public_dir",
    "asset_dir",
    "out_dir",
    "android_manifest",
    "android_main_activity",
    "ios_info_plist",
    "macos_info_plist",
    "tailwind_input",
    "tailwind_output",
    "icon",
    "resources",
    "external_bin",
    "license_file",
    "proguard_rules",
];

fn named<'a>(value: &'a Value, found: &mut Vec<(&'a str, &'a str)>) {
    for (key, value) in value.as_table().into_iter().flatten() {
        let list = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        if PATHS.contains(&key.as_str()) {
            found.extend(
                list.iter()
                    .filter_map(Value::as_str)
                    .map(|path| (key.as_str(), path)),
            );
        }
        named(value, found);
    }
}

#[test]
fn what_the_project_files_name_is_there() {
    let dioxus = Value::Table(file("Dioxus.toml"));
    let mut found = Vec::new();
    named(&dioxus, &mut found);
    for (key, path) in found {
        assert!(
            path.is_empty() || root().join(path).exists(),
            "Dioxus.toml {key}: {path} is not there"
        );
    }
    // Read by nobody in dx 0.7.10 (platform.md 0.5), so they would only seem to work.
    for dead in [
        "signing",
        "manifest",
        "intent_filters",
        "queries",
        "asset_dir",
        "ios_entitlements",
    ] {
        let text = fs::read_to_string(root().join("Dioxus.toml")).unwrap();
        assert!(
            !text.lines().any(|line| line.trim_start().starts_with(dead)),
            "dx does not read {dead}"
        );
    }
}

#[test]
fn the_licences_are_whole() {
    let read = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    let (mit, apache) = (read("LICENSE-MIT"), read("LICENSE-APACHE"));
    assert!(mit.starts_with("MIT License\n\nCopyright (c) 2026 The Milkpath developers\n"));
    assert!(mit.trim_end().ends_with("SOFTWARE."));
    for part in [
        "TERMS AND CONDITIONS FOR USE",
        "9. Accepting Warranty",
        "END OF TERMS AND CONDITIONS",
        "APPENDIX",
    ] {
        assert!(apache.contains(part), "{part}");
    }
    let cargo = file("Cargo.toml");
    assert_eq!(cargo["package"]["license"].as_str(), Some("MIT OR Apache-2.0"));
    assert!(Path::new(&root()).join("SECURITY.md").exists());
}
