//! Problems of files in TOML.

use insta::assert_snapshot;

use super::refused;

const ENTRY: &str = "[[entry]]\nid = \"a\"\n[entry.it]\nquestion = \"A?\"\nanswer = \"B.\"\n";

fn toml(text: &str) -> String {
    refused(&[("faq.toml", text)])
}

#[test]
fn a_string_without_its_end() {
    assert_snapshot!(toml("[[entry]]\nid = \"a\n[entry.it]\n"), @r#"faq.toml:2: not TOML: invalid basic string, expected `"` [syntax]"#);
}

#[test]
fn a_key_without_a_value() {
    assert_snapshot!(toml("[[entry]]\nid =\n"), @"faq.toml:2: not TOML: string values must be quoted, expected literal string [syntax]");
}

#[test]
fn not_toml_at_all() {
    assert_snapshot!(toml("Domanda: dov'è il mio ordine?\nRisposta: in viaggio.\n"), @"
    faq.toml:1: not TOML: key with no value, expected `=` [syntax]
    faq.toml:1: not TOML: invalid unquoted key, expected letters, numbers, `-`, `_` [syntax]
    faq.toml:2: not TOML: key with no value, expected `=` [syntax]
    ");
}

#[test]
fn json_in_a_toml_file() {
    assert_snapshot!(toml("{\"entry\": []}"), @"faq.toml:1: not TOML: invalid key-value pair, expected key [syntax]");
}

#[test]
fn an_empty_file() {
    assert_snapshot!(toml(""), @"faq.toml: a faq without entries: expected at least one `entry` [empty-faq]");
}

#[test]
fn a_faq_without_entries() {
    assert_snapshot!(toml("[faq]\nid = \"negozio\"\n"), @"faq.toml: a faq without entries: expected at least one `entry` [empty-faq]");
}

#[test]
fn a_misspelt_key() {
    assert_snapshot!(toml(&format!("{ENTRY}anwser = \"x\"\nwordngs = [\"y\"]\ncolore = \"z\"\n")), @"
    faq.toml:6: unknown key `anwser`: did you mean `answer`? [unknown-key]
    faq.toml:7: unknown key `wordngs`: did you mean `wordings`? [unknown-key]
    faq.toml:8: unknown key `colore`: expected `question`, `wordings`, `answer` or `tests` [unknown-key]
    ");
}

#[test]
fn a_misspelt_table() {
    assert_snapshot!(toml(&format!("{ENTRY}[[entri]]\nid = \"b\"\n")), @"faq.toml:6: unknown key `entri`: did you mean `entry`? [unknown-key]");
}

#[test]
fn wrong_types() {
    assert_snapshot!(
        toml("[[entry]]\nid = 7\ntags = \"a, b\"\nfollow_ups = [1]\nhandoff = \"sometimes\"\n[entry.it]\nquestion = [\"A?\"]\nanswer = 1.5\n"),
        @"
        faq.toml:2: `id`: expected a string, found a number [invalid-value]
        faq.toml:3: `tags`: expected a list of strings, found a string [invalid-value]
        faq.toml:4: `follow_ups`: expected a list of strings, found a number [invalid-value]
        faq.toml:5: `handoff`: expected `never`, `offer` or `always`, found `sometimes` [invalid-value]
        faq.toml:7: `question`: expected a string, found a list [invalid-value]
        faq.toml:8: `answer`: expected a string, found a number [invalid-value]
        "
    );
}

#[test]
fn one_table_where_a_list_is_expected() {
    assert_snapshot!(toml("[entry]\nid = \"a\"\n"), @"faq.toml:1: `entry`: expected a list of tables, found a table: write `[[entry]]` [invalid-value]");
}

#[test]
fn an_entry_without_texts() {
    assert_snapshot!(toml("[[entry]]\nid = \"a\"\n\n[[entry]]\ntopic = \"b\"\n[entry.en]\nwordings = [\"c\"]\n"), @"
    faq.toml:1: entry `a` has no text in any language: expected `it` or `en` [missing-key]
    faq.toml:4: `id` is missing: an entry needs one [missing-key]
    faq.toml:6: `question` is missing: an entry needs one in `en` [missing-key]
    faq.toml:6: `answer` is missing: an entry needs one in `en` [missing-key]
    ");
}

#[test]
fn empty_texts() {
    assert_snapshot!(toml("[[entry]]\nid = \"a\"\n[entry.it]\nquestion = \"\"\nwordings = [\" \"]\nanswer = \"\"\"\n\"\"\"\n"), @"
    faq.toml:4: `question`: expected some text, found an empty string [invalid-value]
    faq.toml:5: `wordings`: expected some text, found an empty string [invalid-value]
    faq.toml:6: `answer`: expected some text, found an empty string [invalid-value]
    ");
}

#[test]
fn an_id_of_other_characters() {
    assert_snapshot!(toml(&ENTRY.replace("\"a\"", "\"Dov'è il mio ordine?\"")), @"faq.toml:2: the id `Dov'è il mio ordine?`: expected 1 to 80 of a-z, 0-9, `-`, `_` and `.` [invalid-value]");
}

#[test]
fn languages_that_are_not_ours() {
    assert_snapshot!(toml(&format!("[faq]\nlanguages = [\"de\", \"it\", \"it\"]\n{ENTRY}[entry.fr]\nquestion = \"x\"\n")), @"
    faq.toml:2: unknown language `de`: expected `it` or `en` [invalid-value]
    faq.toml:2: `languages` lists `it` twice [invalid-value]
    faq.toml:8: unknown language `fr`: expected `it` or `en` [unknown-key]
    ");
}

#[test]
fn every_problem_of_every_file_at_once() {
    let second = format!("{ENTRY}handof = \"never\"\n");
    let files = [
        ("a.toml", ENTRY),
        ("b.toml", second.as_str()),
        ("c.json", "{\"faq\": {\"idd\": 1}}"),
        ("d.toml", "x"),
    ];
    assert_snapshot!(refused(&files), @"
    b.toml:2: the id `a` is taken: it stands on line 2 of a.toml [duplicate-id]
    b.toml:6: unknown key `handof`: expected `question`, `wordings`, `answer` or `tests` [unknown-key]
    c.json:1: unknown key `idd`: did you mean `id`? [unknown-key]
    d.toml:1: not TOML: key with no value, expected `=` [syntax]
    ");
}

#[test]
fn synonyms_that_are_no_groups() {
    assert_snapshot!(toml(&format!("[faq]\nsynonyms = [\"pacco\", [\"collo\", 3]]\n{ENTRY}")), @"
    faq.toml:2: `synonyms`: expected a list of lists of strings, found a string [invalid-value]
    faq.toml:2: `synonyms`: expected a list of lists of strings, found a number [invalid-value]
    ");
}
