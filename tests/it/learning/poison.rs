//! A flood of hostile votes by one source changes nothing.

use std::sync::LazyLock;

use sportello::journal::{Record, What};
use sportello::learning::{Learnt, Options, State};
use sportello::{Assistant, Lang};

use super::made::{DAY, answered, chose, clarified, helpful, record};

static NEGOZIO: LazyLock<Assistant> =
    LazyLock::new(|| Assistant::new(sportello_tests::faq("negozio").unwrap()).unwrap());

/// A test question of the Faq and its entry.
struct Test {
    text: String,
    lang: Lang,
    entry: String,
}

fn tests() -> Vec<Test> {
    let mut tests = Vec::new();
    for entry in &NEGOZIO.faq().entries {
        for (&lang, own) in &entry.texts {
            let test = |text: &String| Test { text: text.clone(), lang, entry: entry.id.clone() };
            tests.extend(own.tests.iter().map(test));
        }
    }
    tests
}

/// The entries that come first for the tests.
fn firsts(assistant: &Assistant) -> Vec<Option<String>> {
    let first = |test: &Test| assistant.ask(&test.text).candidates.first().map(|top| top.id.clone());
    tests().iter().map(first).collect()
}

/// A vote for the wrong entry on a test question, in a conversation.
fn hostile(at: usize, conversation: &str, customer: Option<&str>) -> [Record; 2] {
    let (tests, minute) = (tests(), at as i64 * 3);
    let test = &tests[at % tests.len()];
    let wrong = &tests[(at + tests.len() / 2) % tests.len()].entry;
    assert_ne!(*wrong, test.entry);
    let asked = clarified(&test.text, test.lang, &[wrong]);
    [asked, chose(wrong)].map(|what| record(conversation, customer, minute, what))
}

/// Three customers on two days find that an answer helped.
fn honest(text: &str, lang: Lang, entry: &str) -> Vec<Record> {
    let customer = |at: i64| {
        let (id, key) = (format!("honest-{at}"), format!("customer-{at}"));
        let whats = [answered(text, lang, entry), helpful(entry, true)];
        whats.map(|what| record(&id, Some(&key), (at % 2) * DAY, what))
    };
    (0..4).flat_map(customer).collect()
}

fn learnt(records: &[Record]) -> Learnt {
    Learnt::of(records, &Options::without_approval())
}

/// What the attack changes where nobody looks at what goes live.
#[track_caller]
fn check(attack: Vec<Record>) {
    let good = honest("il corriere ha lasciato il pacco dal vicino antipatico", Lang::It, &tests()[0].entry);
    let before = learnt(&good);
    assert_eq!(before.live().count(), 1, "{before:?}");
    let after = learnt(&[good, attack].concat());
    assert!(after.wordings().len() > before.wordings().len(), "the attack was not even seen");
    assert!(after.live().eq(before.live()), "{:?}", after.live().collect::<Vec<_>>());
    let mut assistant = NEGOZIO.clone();
    assistant.learn(&before);
    let unharmed = firsts(&assistant);
    assistant.learn(&after);
    assert_eq!(firsts(&assistant), unharmed);
}

#[test]
fn a_thousand_votes_of_one_conversation_change_nothing() {
    check((0..1000).flat_map(|at| hostile(at, "evil", None)).collect());
}

#[test]
fn a_thousand_votes_of_one_customer_in_a_thousand_conversations_change_nothing() {
    check((0..1000).flat_map(|at| hostile(at, &format!("evil-{at}"), Some("evil"))).collect());
}

#[test]
fn a_thousand_objections_of_one_customer_take_nothing_back() {
    let text = "il corriere ha lasciato il pacco dal vicino antipatico";
    let entry = &tests()[0].entry;
    let objection = |at: i64| {
        let id = format!("evil-{at}");
        let whats = [answered(text, Lang::It, entry), helpful(entry, false)];
        whats.map(|what| record(&id, Some("evil"), at, what))
    };
    let attack: Vec<Record> = (0..1000).flat_map(objection).collect();
    let all = learnt(&[honest(text, Lang::It, entry), attack].concat());
    assert_eq!(all.live().count(), 1, "{all:?}");
}

#[test]
fn one_vote_changes_nothing() {
    for vote in [chose("a"), helpful("a", true)] {
        let asked = clarified("dov'è il mio pacco?", Lang::It, &["a", "b"]);
        let records = [asked, vote].map(|what| record("c-1", None, 0, what));
        let learnt = learnt(&records);
        assert_eq!(learnt.live().count(), 0, "{learnt:?}");
        assert!(learnt.wordings()[0].certainty < 0.9, "{learnt:?}");
    }
}

#[test]
fn an_afternoon_is_not_enough() {
    let customer = |at: i64| {
        let whats = [answered("dov'è il pacco", Lang::It, "a"), helpful("a", true)];
        whats.map(|what| record(&format!("c-{at}"), None, at, what))
    };
    let records: Vec<Record> = (0..50).flat_map(customer).collect();
    assert_eq!(learnt(&records).wordings()[0].state, State::Candidate);
}

#[test]
fn a_colleagues_word_alone_does_not_go_live() {
    let resolved =
        What::Resolved { turn: 1, operator: "Marta".into(), entry: Some("b".into()), answer: None };
    let records =
        [answered("dov'è il pacco", Lang::It, "a"), resolved].map(|what| record("c-1", None, 0, what));
    let learnt = learnt(&records);
    let [wrong, own] = learnt.wordings() else { panic!("{learnt:?}") };
    assert_eq!((own.entry.as_str(), own.state), ("b", State::Candidate));
    assert!(own.certainty > 0.95 && wrong.certainty < 0.05, "{learnt:?}");
}
