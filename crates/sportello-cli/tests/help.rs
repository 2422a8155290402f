//! The help texts, which name every option and exit status.

mod support;

use support::run;

#[track_caller]
fn check(name: &str, arguments: &[&str]) {
    let ran = run(arguments).with_code(0);
    assert_eq!(ran.err, "");
    insta::assert_snapshot!(name, ran.out);
}

#[test]
fn help_of_every_command() {
    check("sportello", &["--help"]);
    let commands = [
        "ask", "chat", "search", "check", "explain", "tune", "build", "site", "learn", "gaps", "replay",
        "insight", "audit",
    ];
    for command in commands {
        check(command, &[command, "--help"]);
    }
    for action in ["list", "show", "approve", "reject", "reverse", "import"] {
        check(&format!("learn_{action}"), &["learn", "f", "--journal", "j", action, "--help"]);
    }
    check("journal", &["journal", "--help"]);
    for action in ["export", "erase", "verify", "compact", "retain", "import"] {
        check(&format!("journal_{action}"), &["journal", "j", action, "--help"]);
    }
    for what in ["intents", "faq", "corpus"] {
        check(&format!("eval_{what}"), &["eval", what, "--help"]);
    }
}

#[test]
fn no_arguments_show_help_and_fail() {
    let ran = run::<&str>(&[]).with_code(2);
    ran.complains("Usage: sportello <COMMAND>");
}
