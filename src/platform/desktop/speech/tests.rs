//! The thread that speaks, with a program that writes down what it is told in place of a voice.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Instant;

use super::*;

/// A program with an English voice. It writes its words into `said` when it begins, and its end into `said` when it was
/// not killed meanwhile.
fn program(folder: &Path, seconds: &str) -> Engine {
    let program = folder.join("voice");
    let said = folder.join("said");
    let script = format!(
        "#!/bin/sh\nif [ \"$1\" = --voices ]; then printf 'Pty Language\\n 5 en-gb\\n'; exit 0; fi\n\
         words=$(cat)\necho \"begin $6 $words\" >> {0}\nsleep {seconds} & wait $!\necho \"end $words\" >> {0}\n",
        said.display()
    );
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    Engine {
        kind: Kind::Espeak,
        program,
    }
}

/// What was said once it has so many lines, or after ten seconds.
fn said(folder: &Path, lines: usize) -> Vec<String> {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        let text = std::fs::read_to_string(folder.join("said")).unwrap_or_default();
        let all: Vec<String> = text.lines().map(str::to_owned).collect();
        if all.len() >= lines || Instant::now() > until {
            return all;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The answer once something is known.
fn known(speech: &DesktopSpeech, tag: &str) -> Voice {
    let until = Instant::now() + Duration::from_secs(10);
    while speech.voice(tag) == Voice::Unknown && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(5));
    }
    speech.voice(tag)
}

#[test]
fn one_line_after_the_other_and_no_other_language() {
    let folder = tempfile::tempdir().unwrap();
    let speech = DesktopSpeech::with(vec![program(folder.path(), "0.2")]);
    assert_eq!(known(&speech, "en"), Voice::Here);
    assert_eq!(known(&speech, "vi"), Voice::OtherLanguages);
    assert_eq!(speech.speak("Xin", "vi"), Err(Refusal::Unsupported));
    let asked = Instant::now();
    assert_eq!(speech.speak("One; $(touch no)", "en"), Ok(()));
    assert_eq!(speech.speak("Two", "en"), Ok(()));
    assert!(
        asked.elapsed() < Duration::from_millis(50),
        "it never waits for the voice"
    );
    assert!(speech.is_speaking());
    let lines = [
        "begin en-gb One; $(touch no)",
        "end One; $(touch no)",
        "begin en-gb Two",
        "end Two",
    ];
    assert_eq!(said(folder.path(), 4), lines);
}

#[test]
fn silence_ends_the_line_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let speech = DesktopSpeech::with(vec![program(folder.path(), "8")]);
    assert_eq!(speech.speak("One", "en"), Ok(()));
    assert_eq!(speech.speak("Two", "en"), Ok(()));
    assert_eq!(said(folder.path(), 1), ["begin en-gb One"]);
    let hushed = Instant::now();
    speech.hush();
    while speech.is_speaking() && hushed.elapsed() < Duration::from_secs(5) {
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(
        hushed.elapsed() < Duration::from_millis(500),
        "{:?}",
        hushed.elapsed()
    );
    assert_eq!(said(folder.path(), 1), ["begin en-gb One"], "and nothing follows");
}

#[test]
fn a_computer_without_such_a_program_is_mute() {
    let none = Engine {
        kind: Kind::Dispatcher,
        program: "/nowhere/spd-say".into(),
    };
    let speech = DesktopSpeech::with(vec![none]);
    assert_eq!(known(&speech, "en"), Voice::Mute);
}
