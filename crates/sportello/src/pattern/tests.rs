use super::{Found, Origin, Patterns, Sets};
use crate::text::{Words, analyse_question};

fn words(text: &str) -> Words {
    analyse_question(text, 0.5).words
}

fn sets() -> Sets {
    Sets::default()
        .with("filler", ["ciao", "per favore", "please"])
        .with("person", ["operatore", "una persona"])
}

fn found(pattern: &str, text: &str) -> Option<Found> {
    let patterns = Patterns::compile([pattern], &sets()).expect("the pattern is well written");
    patterns.find(&words(text))
}

/// What of the text a pattern matches; empty for nothing.
#[track_caller]
fn check(pattern: &str, text: &str, expected: &str) {
    let span = found(pattern, text).map_or("", |found| &text[found.span]);
    assert_eq!(span, expected, "{pattern:?} in {text:?}");
}

#[track_caller]
fn refused(pattern: &str, expected: &str) {
    let errors = Patterns::compile(["ok", pattern], &sets()).expect_err(pattern);
    let messages: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(messages, [format!("pattern 2: {expected}")]);
}

#[test]
fn words_in_a_row() {
    check("voglio parlare", "Ciao, VOGLIO parlare!", "VOGLIO parlare");
    check("voglio parlare", "voglio ora parlare", "");
    check("è", "e' tardi", "e");
    check("parl*", "sto parlando", "parlando");
    check("parl*", "il parco", "");
}

#[test]
fn one_of_several_and_optional_words() {
    check("(voglio|mi serve) aiuto", "mi serve aiuto", "mi serve aiuto");
    check("(voglio|mi serve) aiuto", "serve aiuto", "");
    check("parlare [con] {person}", "vorrei parlare con una persona", "parlare con una persona");
    check("parlare [con] {person}", "parlare operatore", "parlare operatore");
    check("parlare [con] {person}", "parlare con persona", "");
}

#[test]
fn words_between() {
    check("voglio _ operatore", "voglio un operatore", "voglio un operatore");
    check("voglio _ operatore", "voglio operatore", "");
    check("voglio ... operatore", "voglio operatore", "voglio operatore");
    check("voglio ... operatore", "voglio a b c d operatore", "voglio a b c d operatore");
    check("voglio ... operatore", "voglio a b c d e operatore", "");
}

#[test]
fn ends_of_the_message() {
    check("^ {person} $", "Operatore!!", "Operatore");
    check("^ {person} $", "ciao ciao, operatore per favore", "operatore");
    check("^ {person} $", "l'operatore non risponde", "");
    check("^ operatore", "un operatore", "");
    check("operatore (ora|$)", "un operatore", "operatore");
    check("operatore (ora|$)", "un operatore logistico", "");
    check("operatore $", "operatore logistico", "");
}

#[test]
fn slips_are_forgiven_where_the_word_is_none() {
    check("operatore", "opertaroe", "opertaroe");
    check("operatore", "unoperatore", "unoperatore");
    check("grazie", "grazei", "grazei");
    check("grazie", "grado", "");
    check("signore", "signora", "");
    check("tutti", "tutto", "");
    check("con", "cob", "");
}

#[test]
fn a_pattern_is_read_like_a_question() {
    check("dammi un operatore", "dammi un operatore", "dammi un operatore");
    check("dammi un operatore", "d'amore", "");
    check("non c'è nessuno", "nn c'è nessuno?", "nn c'è nessuno");
    check("i don't want this", "I dont want this", "I dont want this");
    check("l'operatore", "passami l'operatore", "l'operatore");
}

#[test]
fn the_first_place_and_the_longest_match_there() {
    check("a [b]", "b a b", "a b");
    check("operatore ... qui", "operatore qui e qui, poi qui", "operatore qui e qui, poi qui");
    let patterns = Patterns::compile(["dopo", "prima"], &sets()).unwrap();
    let all: Vec<_> =
        patterns.find_all(&words("prima o dopo, prima")).map(|found| (found.pattern, found.words)).collect();
    assert_eq!(all, [(0, 2..3), (1, 0..1), (1, 3..4)]);
}

#[test]
fn what_is_no_pattern_is_refused_with_its_place() {
    refused("ciao (a|b", "unclosed \"(\" at character 6: expected \")\"");
    refused("ciao [a", "unclosed \"[\" at character 6: expected \"]\"");
    refused("è {person", "unclosed \"{\" at character 3: expected \"}\"");
    refused("a (b]", "unexpected \"]\" at character 5: expected \")\"");
    refused("a (b|)", "unexpected \")\" at character 6: expected a word");
    refused("a | b", "unexpected \"|\" at character 3: write alternatives as \"(one|other)\"");
    refused("a) b", "unexpected \")\" at character 2");
    refused("{persons}", "unknown set \"persons\" at character 1: expected one of filler, person");
    refused("pa*la", "\"pa*la\" at character 1: expected \"*\" only at the end of a word");
    refused("p*", "\"p*\" at character 1: expected at least 2 letters before \"*\"");
    refused("ciao...a", "\"ciao...a\" at character 1: expected spaces around \"...\"");
    refused("a !?", "\"!?\" at character 3: expected letters or digits");
    refused("^ [a] ... $", "nothing in it has to occur: expected a word that is not optional");
    refused("", "empty: expected a word");
}

#[test]
fn hostile_sources_are_refused() {
    refused(&"(".repeat(1000), "nested too deep at character 17: expected at most 16 levels");
    refused(&"a ".repeat(32 * 1024), "65536 bytes long: expected at most 4096");
    let bomb = (1..20).fold(Sets::default().with("s0", ["a b"]), |sets, at| {
        let before = at - 1;
        sets.with(&format!("s{at}"), [format!("{{s{before}}} {{s{before}}}")])
    });
    let errors = Patterns::compile(["{s19}"], &bomb).expect_err("a million steps");
    assert!(errors[0].message.contains("expected at most 4000"), "{}", errors[0]);
    assert!(matches!(errors[0].origin, Origin::Set { alternative: 0, .. }), "{}", errors[0]);
}

#[test]
fn errors_in_sets_name_the_set() {
    let sets =
        Sets::default().with("a", ["b", "(c"]).with("filler", ["^ ciao"]).with("none", Vec::<String>::new());
    let errors = Patterns::compile(["d"], &sets).expect_err("all three sets are wrong");
    let messages: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        messages,
        [
            "set \"a\", alternative 2: unclosed \"(\" at character 1: expected \")\"",
            "set \"filler\", alternative 1: unexpected \"^\" at character 1: a set may stand anywhere in a message",
            "set \"none\", alternative 1: expected at least one alternative"
        ]
    );
}

#[test]
fn any_text_can_be_searched() {
    let patterns = Patterns::compile(["^ ... operatore ... $", "op* [b] _"], &sets()).unwrap();
    for text in ["", "\u{0}", "è", "\u{1f600}", &"a ".repeat(500), &"operatore".repeat(900)] {
        patterns.find_all(&words(text)).count();
    }
    check("operatore $", &"operatore ".repeat(300), "operatore");
}
