//! `sportello chat`, piped.

mod support;

use support::{run_with, shop};

#[test]
fn a_chat_greets_answers_and_suggests() {
    let ran =
        run_with(&["chat", &shop()], "Dov'è il mio ordine?\n1\n/quit\nnever read\n".as_bytes()).with_code(0);
    ran.says("2 risposte pronte").says("2 answers ready");
    ran.says("Spesso si chiede anche:\n  1  Come restituisco un articolo?");
    ran.says("  2. Scegli Rendi un articolo.");
    assert!(ran.out.ends_with("A presto.\n"), "{}", ran.out);
}

#[test]
fn the_language_follows_the_question() {
    let ran = run_with(&["chat", &shop(), "--lang", "it"], b"Where is my order?\n/faq\n").with_code(0);
    ran.says("Open My orders and press Track.").says("People also ask:");
    ran.says("What is it about?\n  1  orders (1)\n  2  returns (1)\n");
}

#[test]
fn why_explains_the_last_question() {
    let ran = run_with(&["chat", &shop(), "--lang", "en"], b"/why\nreturn label\n/why\n").with_code(0);
    ran.says("Ask a question first").says("1 resi").says("the nearest wording: «return label»");
}

#[test]
fn the_end_of_the_input_ends_the_chat() {
    run_with(&["chat", &shop()], b"").with_code(0);
    run_with(&["chat", &shop()], b"where is my order").with_code(0).says("Open My orders");
}
