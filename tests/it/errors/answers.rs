//! Answers with something that has no place in an answer.

use insta::assert_snapshot;

use super::refused;

/// An answer that starts on line 5.
fn answer(markdown: &str) -> String {
    let text =
        format!("[[entry]]\nid = \"a\"\n[entry.en]\nquestion = \"A?\"\nanswer = '''\n{markdown}\n'''\n");
    refused(&[("faq.toml", &text)])
}

#[test]
fn links_elsewhere() {
    assert_snapshot!(answer("See [this](javascript:alert(1)).\n\nOr [that](ftp://a.example) or [those](data:text/html,x)."), @"
    faq.toml:6: a link to `javascript:alert(1`: expected https, http, mailto or tel [invalid-answer]
    faq.toml:8: a link to `ftp://a.example`: expected https, http, mailto or tel [invalid-answer]
    ");
}

#[test]
fn a_link_without_a_scheme() {
    assert_snapshot!(answer("Open [your orders](/orders)."), @"faq.toml:6: a link to `/orders`: expected https, http, mailto or tel [invalid-answer]");
}

#[test]
fn html() {
    assert_snapshot!(answer("Press <b>here</b>."), @r"faq.toml:6: `<` opens HTML, which has no place in an answer: write \< for the character [invalid-answer]");
}

#[test]
fn a_script() {
    assert_snapshot!(answer("First line.\n<script>alert(1)</script>"), @r"faq.toml:6: `<` opens HTML, which has no place in an answer: write \< for the character [invalid-answer]");
}

#[test]
fn headings_tables_quotations_and_code() {
    assert_snapshot!(answer("# Title\n\n| a | b |\n\n> said\n\n```\ncode\n```"), @"
    faq.toml:6: headings have no place in an answer: write a paragraph, in bold if need be [invalid-answer]
    faq.toml:8: tables have no place in an answer: write a list [invalid-answer]
    faq.toml:10: quotations have no place in an answer: write a paragraph [invalid-answer]
    faq.toml:12: code blocks have no place in an answer: put short code between backticks [invalid-answer]
    faq.toml:14: code blocks have no place in an answer: put short code between backticks [invalid-answer]
    ");
}

#[test]
fn marks_without_their_end() {
    assert_snapshot!(answer("Press **Orders.\n\nThen *Return.\n\nType `x."), @r"
    faq.toml:6: `**` without its end: write \* for a star [invalid-answer]
    faq.toml:8: `*` without its end: write \* for a star [invalid-answer]
    faq.toml:10: a backtick without its end: write \` for the character [invalid-answer]
    ");
}

#[test]
fn a_picture() {
    assert_snapshot!(answer("![a lamp](https://a.example/lamp.png)"), @"faq.toml:6: pictures have no place in an answer: link to a page that shows it [invalid-answer]");
}

#[test]
fn stars_that_multiply() {
    assert_snapshot!(answer("A box of 30 * 20 * 10 cm."), @r"faq.toml:6: `*` beside a space: put it beside the word it marks, or write \* for a star [invalid-answer]");
}
