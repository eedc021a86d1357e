//! The thread that speaks, with a program that writes down what it is told in place of a voice.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use super::*;
use crate::platform::clock::becomes;

/// Longer than anything here takes on the slowest machine.
const LIMIT: Duration = Duration::from_secs(10);

/// A program with an English voice. It writes its words into `said` when it begins, then does `meanwhile`, and writes that
/// it has ended when it was not killed meanwhile.
fn program(folder: &Path, meanwhile: &str) -> Engine {
    let program = folder.join("voice");
    let said = folder.join("said");
    let script = format!(
        "#!/bin/sh\nif [ \"$1\" = --voices ]; then printf 'Pty Language\\n 5 en-gb\\n'; exit 0; fi\n\
         words=$(cat)\necho \"begin $6 $words\" >> {0}\n{meanwhile}\necho \"end $words\" >> {0}\n",
        said.display()
    );
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    Engine {
        kind: Kind::Espeak,
        program,
    }
}

/// The lines that were said.
fn lines(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("said")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// What was said once it has so many lines.
fn said(folder: &Path, count: usize) -> Vec<String> {
    becomes(LIMIT, || lines(folder).len() >= count);
    lines(folder)
}

/// The answer once something is known.
fn known(speech: &DesktopSpeech, tag: &str) -> Voice {
    becomes(LIMIT, || speech.voice(tag) != Voice::Unknown);
    speech.voice(tag)
}

#[test]
fn one_line_after_the_other_and_no_other_language() {
    let folder = tempfile::tempdir().unwrap();
    let speech = DesktopSpeech::with(vec![program(folder.path(), ":")]);
    assert_eq!(known(&speech, "en"), Voice::Here);
    assert_eq!(known(&speech, "vi"), Voice::OtherLanguages);
    assert_eq!(speech.speak("Xin", "vi"), Err(Refusal::Unsupported));
    assert_eq!(speech.speak("One; $(touch no)", "en"), Ok(()));
    assert_eq!(speech.speak("Two", "en"), Ok(()));
    let both = [
        "begin en-gb One; $(touch no)",
        "end One; $(touch no)",
        "begin en-gb Two",
        "end Two",
    ];
    assert_eq!(said(folder.path(), 4), both);
}

#[test]
fn silence_ends_the_line_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let speech = DesktopSpeech::with(vec![program(folder.path(), "exec tail -f /dev/null")]);
    assert_eq!(speech.speak("One", "en"), Ok(()));
    assert_eq!(speech.speak("Two", "en"), Ok(()));
    assert_eq!(said(folder.path(), 1), ["begin en-gb One"]);
    assert!(speech.is_speaking());
    speech.hush();
    assert!(
        becomes(LIMIT, || !speech.is_speaking()),
        "the line never ends by itself"
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
