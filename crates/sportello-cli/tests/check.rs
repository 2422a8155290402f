//! `sportello check`.

mod support;

use support::{file, folder, run, shop};

const SOUND: &str = "[[entry]]\nid = \"a\"\n[entry.en]\nquestion = \"Where is my order?\"\n\
    wordings = [\"track the parcel\", \"when does it arrive\", \"has it been shipped\", \"parcel late\", \"order status\", \"follow my shipment\"]\n\
    answer = \"Open My orders.\"\ntests = [\"where is the order\", \"parcel status\", \"is it shipped\", \"late parcel\"]\n";

#[test]
fn problems_of_loading_are_all_told_with_their_lines() {
    let folder = folder();
    let path = file(&folder, "bad.toml", "[faq]\nid = \"A\"\nlang = \"it\"\n\n[[entry]]\nid = \"a\"\n");
    let ran = run(&["check", &path]).with_code(2);
    assert!(ran.out.is_empty(), "{}", ran.out);
    for line in [2, 3] {
        ran.complains(&format!("error: {path}:{line}: "));
    }
    let problems = run(&["check", &path, "--json"]).with_code(2).json();
    assert_eq!(problems["problems"][0]["line"], 2);
}

#[test]
fn findings_are_grouped_by_entry_with_their_place() {
    let ran = run(&["check", &shop()]);
    ran.says(&format!("dove-ordine  {}:6\n", shop()));
    ran.says("2 entries: ");
}

#[test]
fn json_counts_and_lists_the_findings() {
    let json = run(&["check", &shop(), "--json"]).json();
    let findings = json["findings"].as_array().unwrap();
    let counted: u64 = ["errors", "warnings", "notes"].iter().map(|name| json[name].as_u64().unwrap()).sum();
    assert_eq!(counted, findings.len() as u64);
    let placed = findings.iter().find(|finding| finding["entry"] == "resi").unwrap();
    assert_eq!(placed["line"], 24);
    assert!(placed["code"].is_string() && placed["message"].is_string());
}

#[test]
fn the_status_says_how_bad_it_is() {
    let folder = folder();
    let dead = SOUND.replace("id = \"a\"\n", "id = \"a\"\nfollow_ups = [\"a\"]\n");
    let path = file(&folder, "faq.toml", dead);
    let json = run(&["check", &path, "--json"]).json();
    let worst = |name: &str| json[name].as_u64().unwrap() > 0;
    let expected = i32::from(worst("errors"));
    run(&["check", &path]).with_code(expected);
    let denied = i32::from(worst("errors") || worst("warnings"));
    assert_eq!(denied, 1, "a follow-up to itself is no finding: {json}");
    run(&["check", &path, "--deny", "warnings"]).with_code(denied);
}

#[test]
fn problems_of_settings_are_told_with_their_lines() {
    let folder = folder();
    let settings = "[confidence]\nanswer = 0.2\nclarify = 0.5\n[hours]\ntime_zone = \"Europe/Rome\"\n\
        [contact]\nmail = \"none\"\n[[rule]]\nid = \"press\"\n";
    let path = file(&folder, "faq.toml", format!("{settings}{SOUND}"));
    let ran = run(&["check", &path]).with_code(2);
    for problem in [
        "1: `clarify` (0.5) is above `answer`",
        "4: `hours`: never open",
        "6: `contact`: `mail`",
        "8: rule `press`",
    ] {
        ran.complains(&format!("{path}:{problem}"));
    }
}

#[test]
fn a_time_zone_that_nobody_knows_is_a_warning() {
    let folder = folder();
    let hours = "[hours]\ntime_zone = \"Europe/Atlantis\"\nmonday = [\"9:00-13:00\"]\n";
    let path = file(&folder, "faq.toml", format!("{hours}{SOUND}"));
    let ran = run(&["check", &path]).with_code(0);
    ran.says("  warning: `hours`: the time zone `Europe/Atlantis`").says("[unknown-time-zone]");
    let json = run(&["check", &path, "--json", "--deny", "warnings"]).with_code(1).json();
    assert_eq!(
        (&json["findings"][0]["code"], json["warnings"].as_u64() > Some(0)),
        (&"unknown-time-zone".into(), true)
    );
}
