//! Conversations as scripts: `talks/*.txt`, in the format of `script.rs`.

use std::fs;

use super::script::play;

/// Plays every script; `TALKS=write` writes the replies that came into them, to be read as a diff.
#[test]
fn every_script_goes_as_written() {
    let folder = sportello_tests::root().join("it/conversation/talks");
    let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "no scripts in {}", folder.display());
    for path in paths {
        let script = fs::read_to_string(&path).unwrap();
        let played = play(&script);
        if std::env::var_os("TALKS").is_some_and(|what| what == "write") {
            fs::write(&path, played).unwrap();
        } else {
            assert_eq!(script, played, "{}: `TALKS=write` writes what came", path.display());
        }
    }
}
