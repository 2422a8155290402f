use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error;

use super::{Act, Compiled, Reason, Rule, RuleEdit, defaults, merged, validate};
use crate::text::{Lang, analyse_question};

fn signs(rules: &[Rule], text: &str) -> Vec<(String, String)> {
    let compiled = Compiled::new(rules).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let signs = compiled.signs(&analyse_question(text, 0.5), text);
    signs.into_iter().map(|sign| (sign.rule.id.clone(), text[sign.span].to_owned())).collect()
}

/// The rules that a text gives a reason for.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found = signs(&defaults(), text);
    let ids: Vec<_> = found.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, expected, "{text:?}: {found:?}");
}

fn edit(id: &str) -> RuleEdit {
    RuleEdit { id: id.into(), ..RuleEdit::default() }
}

/// What is wrong with edits.
#[track_caller]
fn refused(edits: &[RuleEdit], expected: &[&str]) {
    assert_eq!(merged(edits).expect_err("these edits contradict"), expected);
}

fn in_italian(pattern: &str) -> super::Sources {
    [(Lang::It, vec![pattern.to_owned()])].into()
}

#[test]
fn the_defaults_are_valid_and_each_word_rule_has_both_languages() {
    assert_eq!(validate(&defaults()), Vec::<String>::new());
    for rule in defaults().iter().filter(|rule| !rule.reason.is_counted()) {
        assert_eq!(rule.patterns.len(), Lang::ALL.len(), "{}", rule.id);
    }
}

#[test]
fn every_reason_has_a_default_and_a_code() {
    for reason in Reason::ALL {
        assert!(defaults().iter().any(|rule| rule.reason == reason), "{reason}");
        assert_eq!(Reason::from_code(reason.code()), Some(reason));
        let read: Result<Reason, Error> = Reason::deserialize(reason.code().into_deserializer());
        assert_eq!(read, Ok(reason));
    }
}

#[test]
fn a_person_is_asked_for() {
    for text in [
        "voglio parlare cn qlc",
        "operatore!!",
        "real human pls",
        "mi passa un suo collega?",
        "can i talk 2 some1",
    ] {
        check(text, &["person"]);
    }
}

#[test]
fn a_person_is_only_spoken_of() {
    for text in [
        "ho parlato con un operatore ieri",
        "un'altra persona può ritirare?",
        "I spoke to an agent on Tuesday",
    ] {
        check(text, &[]);
    }
}

#[test]
fn harm_and_how_it_sounds() {
    check("la lampada ha preso fuoco", &["danger"]);
    check("the battery is swollen", &["danger"]);
    check("voglio farla finita", &["self-harm"]);
    check("mi voglio ammazzare", &["self-harm"]);
    check("nn ho più voglia di vivere", &["self-harm"]);
    check("I plan to commit suicide this month", &["self-harm"]);
    check("mi hanno clonato la carta", &["fraud"]);
    check("there is an unauthorised charge on my card", &["fraud"]);
    check("mi avete addebitato due volte l'ordine", &["double-charge"]);
    check("I'll file a chargeback", &["chargeback"]);
    check("vi denuncio", &["legal"]);
    check("I will report you to trading standards", &["legal"]);
    check("è la terza volta che lo chiedo", &["frustration"]);
    check("this is ridiculous", &["frustration"]);
    check("DOV'È IL PACCO?! RISPONDETE!", &["frustration"]);
    check("siete degli idioti", &["abuse"]);
    check("you stupid bot", &["abuse"]);
}

#[test]
fn harmless_words_are_no_reason() {
    for text in [
        "quanto costa?",
        "come faccio denuncia di smarrimento della carta d'identità?",
        "is the lamp fire resistant?",
        "my id card was stolen",
        "posso pagare in tre volte?",
        "do I need a lawyer for that?",
    ] {
        check(text, &[]);
    }
}

#[test]
fn evidence_is_the_words_themselves() {
    let text = "Buongiorno. Mi avete addebitato 2 volte l'ordine!";
    assert_eq!(signs(&defaults(), text), [("double-charge".to_owned(), "addebitato 2 volte".to_owned())]);
}

#[test]
fn edits_change_add_and_switch_off() {
    let mut legal = edit("legal");
    (legal.act, legal.priority, legal.patterns) = (Some(Act::Offer), Some(40), in_italian("notaio"));
    let mut own = edit("vip");
    (own.reason, own.patterns) = (Some(Reason::Money), in_italian("ordine aziendale"));
    let mut abuse = edit("abuse");
    abuse.enabled = Some(false);
    let rules = merged(&[legal, own, abuse]).expect("nothing contradicts");
    assert_eq!(signs(&rules, "il notaio del mio ordine aziendale, idioti").len(), 2);
    let legal = rules.iter().find(|rule| rule.id == "legal").expect("it is a default");
    assert_eq!((legal.act, legal.after, legal.priority), (Act::Offer, 1, 40));
}

#[test]
fn a_person_on_request_cannot_be_switched_off() {
    let mut person = edit("person");
    (person.act, person.after, person.enabled) = (Some(Act::Offer), Some(2), Some(false));
    refused(
        &[person],
        &[
            "rule `person`: a request for a person is always honoured: set `act` to `hand-over`",
            "rule `person`: a request for a person is honoured at once: set `after` to 1",
            "no enabled rule recognises a request for a person, which is always honoured: enable `person`",
        ],
    );
}

#[test]
fn contradictions_are_refused() {
    let mut counted = edit("repeated");
    (counted.patterns, counted.after, counted.priority) = (in_italian("ancora"), Some(0), Some(41));
    refused(
        &[counted],
        &[
            "rule `repeated`: `repeated` is counted, not read: take `patterns` and `unless` out",
            "rule `repeated`: `after` is 0: set it to 1 to act at once",
            "rule `repeated`: `priority` is 41: set it to at most 40",
        ],
    );
    let mut late = edit("repeated");
    late.after = Some(3);
    refused(
        &[late],
        &[
            "rule `repeated-again` hands over at `repeated` 3 before rule `repeated` may offer: set its `after` above 3",
        ],
    );
    let (mut other, unknown) = (edit("legal"), edit("mine"));
    other.reason = Some(Reason::Money);
    refused(
        &[other, unknown, edit("legal")],
        &[
            "rule `legal` has the reason `legal`: leave `reason` out, or give it another id",
            "rule `mine` is none of the defaults: add its `reason`",
            "rule `legal` stands twice: merge them",
        ],
    );
}

#[test]
fn a_pattern_that_is_none_is_named() {
    let mut legal = edit("legal");
    legal.unless = in_italian("(ok");
    let rules = merged(&[legal]).expect("patterns are read when rules are compiled");
    let number =
        defaults().iter().find(|rule| rule.id == "legal").map_or(0, |rule| rule.unless[&Lang::It].len()) + 1;
    let expected = format!(
        "rule `legal`, `unless` in `it`, number {number}: unclosed \"(\" at character 1: expected \")\""
    );
    assert_eq!(Compiled::new(&rules).expect_err("a bracket is open"), [expected]);
}
