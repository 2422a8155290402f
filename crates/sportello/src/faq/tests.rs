//! What is loaded, and the whole text of what is refused.

use super::*;
use crate::error::ErrorKind;
use crate::text::Lang;

const GOOD: &str = "[[entry]]\nid = \"a\"\n[entry.it]\nquestion = \"A?\"\nanswer = \"B.\"\n";

#[track_caller]
fn check(toml: &str, expected: &str) {
    let error = Faq::from_toml(toml).expect_err("it has a problem");
    assert_eq!(error.to_string(), expected);
}

/// Checks an entry of which only this is wrong, from line 6 on.
#[track_caller]
fn check_text(lines: &str, expected: &str) {
    check(&format!("{GOOD}{lines}"), expected);
}

#[test]
fn a_faq_is_loaded() {
    let faq = Faq::from_toml(&format!("[faq]\nid = \"f\"\nsynonyms = [[\"a\", \"b\"]]\n{GOOD}")).unwrap();
    assert_eq!((faq.id.as_str(), faq.languages.as_slice()), ("f", [Lang::It].as_slice()));
    assert_eq!(faq.synonyms, [["a", "b"]]);
    let entry = faq.entry("a").unwrap();
    assert_eq!(entry.handoff, HandoffPolicy::Offer);
    assert_eq!(entry.texts[&Lang::It].answer.plain(), "B.");
    assert_eq!(Faq::from_json(&faq.to_json()), Ok(faq));
}

#[test]
fn keys_that_nobody_reads_are_refused() {
    check_text(
        "wording = [\"a\"]\ncolour = 1\n[entry.fr]\nquestion = \"x\"\n[faqs]\n",
        "6: unknown key `wording`: did you mean `wordings`? [unknown-key]\n\
         7: unknown key `colour`: expected `question`, `wordings`, `answer` or `tests` [unknown-key]\n\
         8: unknown language `fr`: expected `it` or `en` [unknown-key]\n\
         10: unknown key `faqs`: did you mean `faq`? [unknown-key]",
    );
}

#[test]
fn keys_that_are_missing_are_named() {
    check(
        "[[entry]]\n[entry.it]\n[[entry]]\nid = \"b\"\n[entry.en]\nquestion = \"x\"\n[[entry]]\nid = \"c\"\n",
        "1: `id` is missing: an entry needs one [missing-key]\n\
         2: `question` is missing: an entry needs one in `it` [missing-key]\n\
         2: `answer` is missing: an entry needs one in `it` [missing-key]\n\
         5: `answer` is missing: entry `b` needs one in `en` [missing-key]\n\
         7: entry `c` has no text in any language: expected `it` or `en` [missing-key]",
    );
}

#[test]
fn values_of_another_type_are_refused() {
    check(
        "faq = 1\n[[entry]]\nid = 1\ntopic = []\ntags = 2\nfollow_ups = [\"a\", 3]\nhandoff = true\nit = 1979-05-27\n",
        "1: `faq`: expected a table, found a number [invalid-value]\n\
         3: `id`: expected a string, found a number [invalid-value]\n\
         4: `topic`: expected a string, found a list [invalid-value]\n\
         5: `tags`: expected a list of strings, found a number [invalid-value]\n\
         6: `follow_ups`: expected a list of strings, found a number [invalid-value]\n\
         7: `handoff`: expected a string, found true or false [invalid-value]\n\
         8: `it`: expected a table, found a date [invalid-value]",
    );
    check(
        "[entry]\nid = \"a\"\n",
        "1: `entry`: expected a list of tables, found a table: write `[[entry]]` [invalid-value]",
    );
}

#[test]
fn texts_say_something() {
    let long = "x".repeat(65_537);
    check_text(
        &format!("wordings = [\"a\",\n\" \",\n\"\\u0007\"]\ntests = [\"\\u0007\", \"{long}\"]\n"),
        "7: `wordings`: expected some text, found an empty string [invalid-value]\n\
         8: `wordings`: expected plain text, found the control character U+0007 [invalid-value]\n\
         9: `tests`: expected at most 65536 bytes, found 65537 [invalid-value]",
    );
}

#[test]
fn ids_and_policies_are_of_a_kind() {
    let long = "x".repeat(81);
    check(
        &format!("[[entry]]\nid = \"Dov'è\"\nhandoff = \"maybe\"\n[[entry]]\nid = \"{long}\"\n"),
        "1: entry `Dov'è` has no text in any language: expected `it` or `en` [missing-key]\n\
         2: the id `Dov'è`: expected 1 to 80 of a-z, 0-9, `-`, `_` and `.` [invalid-value]\n\
         3: `handoff`: expected `never`, `offer` or `always`, found `maybe` [invalid-value]\n\
         4: entry `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…` has no text in any language: expected `it` or `en` [missing-key]\n\
         5: the id `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`: expected 1 to 80 of a-z, 0-9, `-`, `_` and `.` [invalid-value]",
    );
}

#[test]
fn languages_are_known_declared_and_declared_once() {
    check(
        &format!("[faq]\nlanguages = [\"en\", \"fr\", \"en\"]\n{GOOD}"),
        "2: unknown language `fr`: expected `it` or `en` [invalid-value]\n\
         2: `languages` lists `en` twice [invalid-value]\n\
         5: a text in `it`, which `languages` of the faq does not list [invalid-value]",
    );
}

#[test]
fn an_id_stands_once() {
    check(&GOOD.repeat(2), "7: the id `a` is taken: it stands on line 2 [duplicate-id]");
}

#[test]
fn answers_are_checked_with_their_line() {
    check(
        "[[entry]]\nid = \"a\"\n[entry.it]\nquestion = \"A?\"\nanswer = \"\"\"\nBene.\n\n# Male\nun **po'\n\"\"\"\n\
         [entry.en]\nquestion = \"A?\"\nanswer = \"a\\n\\n<b>\"\n",
        "8: headings have no place in an answer: write a paragraph, in bold if need be [invalid-answer]\n\
         9: `**` without its end: write \\* for a star [invalid-answer]\n\
         13: `<` opens HTML, which has no place in an answer: write \\< for the character [invalid-answer]",
    );
    check_text(
        "[entry.en]\nquestion = \"A?\"\nanswer = \"` `\"\n",
        "8: `answer`: expected some text, found only marks [invalid-answer]",
    );
}

#[test]
fn a_faq_has_entries() {
    for text in ["", "[faq]\nid = \"f\"\n", "entry = []\n"] {
        check(text, "a faq without entries: expected at least one `entry` [empty-faq]");
    }
    assert_eq!(Faq::load(&[]).expect_err("it is empty").kind(), ErrorKind::EmptyFaq);
}

#[test]
fn unknown_follow_ups_are_left_to_the_linter() {
    let faq = Faq::from_toml(&GOOD.replace("[entry.it]", "follow_ups = [\"nowhere\"]\n[entry.it]")).unwrap();
    assert_eq!(faq.entries[0].follow_ups, ["nowhere"]);
}

#[test]
fn a_byte_order_mark_and_other_line_ends_are_read() {
    let text = format!("\u{feff}{}", GOOD.replace('\n', "\r\n"));
    assert_eq!(Faq::from_toml(&text), Faq::from_toml(GOOD));
}

#[test]
fn several_files_are_one_faq() {
    let json = Faq::from_toml(&GOOD.replace("\"a\"", "\"b\"")).unwrap().to_json();
    let json = json.replace("\"languages\"", "\"synonyms\": [[\"x\", \"y\"]], \"languages\"");
    let head = Source { name: "faq.toml", text: "[faq]\nid = \"f\"\nsynonyms = [[\"p\", \"q\"]]" };
    let sources = [Source { name: "a.toml", text: GOOD }, head, Source { name: "b.JSON", text: &json }];
    let faq = Faq::load(&sources).unwrap();
    assert_eq!((faq.id.as_str(), faq.synonyms.len()), ("f", 2));
    assert_eq!(faq.entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn problems_of_several_files_name_both() {
    let a = format!("[faq]\nid = \"f\"\nlanguages = [\"it\"]\n{GOOD}");
    let b = format!("[faq]\nid = \"g\"\nlanguages = [\"en\"]\n{GOOD}x = 1\n");
    let sources = [
        Source { name: "a.toml", text: &a },
        Source { name: "b.toml", text: &b },
        Source { name: "c.json", text: "{" },
    ];
    let error = Faq::load(&sources).expect_err("they clash");
    assert_eq!(
        error.to_string(),
        "b.toml:2: two ids for one faq: `g` here, `f` on line 2 of a.toml [duplicate-id]\n\
         b.toml:3: `languages` stands on line 3 of a.toml already, with others [invalid-value]\n\
         b.toml:5: the id `a` is taken: it stands on line 5 of a.toml [duplicate-id]\n\
         b.toml:9: unknown key `x`: expected `question`, `wordings`, `answer` or `tests` [unknown-key]\n\
         c.json:1: not JSON: unterminated object [syntax]"
    );
}
