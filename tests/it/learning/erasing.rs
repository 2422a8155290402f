//! Learning is a function of the records: their order does not matter, and what was erased never was.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use sportello::Lang;
use sportello::conversation::ChoiceKind;
use sportello::journal::{Record, What, without};
use sportello::learning::{Learnt, Options};
use sportello::rules::Reason;

use super::made::{DAY, answered, approved, clarified, record};
use crate::properties::cases;

/// What anybody asks.
const COMMON: &[&str] = &["dove è il pacco", "quanto costa", "posso rendere?"];
/// What only the customer asks who is erased.
const OWN: &[&str] = &["il mio cane ha mangiato il pacco", "mi serve per le nozze di mia figlia"];
const ENTRIES: &[&str] = &["a", "b", "c"];
const ERASED: &str = "customer-erased";

fn what(texts: &'static [&'static str]) -> impl Strategy<Value = What> {
    let entry = || select(ENTRIES);
    let person = || "Marta".to_owned();
    prop_oneof![
        3 => (select(texts), entry()).prop_map(|(text, entry)| answered(text, Lang::It, entry)),
        2 => select(texts).prop_map(|text| clarified(text, Lang::It, ENTRIES)),
        3 => entry().prop_map(|entry| What::Chose { turn: 1, entry: entry.into(), kind: ChoiceKind::Entry }),
        2 => (entry(), any::<bool>()).prop_map(|(entry, yes)| What::Helpful { turn: 1, entry: entry.into(), yes }),
        1 => Just(What::Rejected { turn: 1, entries: vec!["a".into(), "b".into()] }),
        1 => Just(What::HandedOver { reason: Reason::Person, rule: "person".into(), priority: 10, revision: 1 }),
        1 => entry().prop_map(move |entry| {
            What::Resolved { turn: 1, operator: person(), entry: Some(entry.into()), answer: None }
        }),
    ]
}

/// Records of several conversations of a customer, or of nobody known.
fn records(
    texts: &'static [&'static str],
    customer: &'static str,
    prefix: &'static str,
) -> impl Strategy<Value = Vec<Record>> {
    let one = (what(texts), 0..4_u32, 0..3 * DAY).prop_map(move |(what, conversation, minute)| {
        let customer = Some(customer).filter(|own| !own.is_empty());
        record(&format!("{prefix}-{conversation}"), customer, minute, what)
    });
    vec(one, 0..25)
}

fn learnt(records: &[Record]) -> Learnt {
    Learnt::of(records, &Options::without_approval())
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_order_of_records_does_not_matter(
        (records, shuffled) in records(COMMON, "", "c").prop_flat_map(|records| {
            (Just(records.clone()), Just(records).prop_shuffle())
        }),
    ) {
        prop_assert_eq!(learnt(&records), learnt(&shuffled));
    }

    #[test]
    fn what_was_erased_was_never_learnt(
        others in records(COMMON, "", "c"),
        erased in records(OWN, ERASED, "e"),
        approved_own in select(OWN),
    ) {
        let base = |texts: &[(Lang, &str)]| {
            let mut all = others.clone();
            all.push(approved("p-1", 5 * DAY, "a", texts));
            all
        };
        let never_seen = base(&[(Lang::It, COMMON[0])]);
        // Approved words are the customer's only if they asked them.
        let own = record("e-0", Some(ERASED), 0, answered(approved_own, Lang::It, "a"));
        let mut all = base(&[(Lang::It, COMMON[0]), (Lang::It, approved_own)]);
        all.push(own);
        all.extend(erased);
        let left = without(all, |record| record.customer.as_deref() == Some(ERASED));
        prop_assert_eq!(&left, &never_seen);
        prop_assert_eq!(learnt(&left).to_bytes(), learnt(&never_seen).to_bytes());
    }

    #[test]
    fn an_approval_at_once_is_learning_again(records in records(COMMON, "", "c"), text in select(COMMON)) {
        let mut all = records;
        let mut at_once = learnt(&all);
        let approval = approved("p-1", 9 * DAY, "b", &[(Lang::It, text), (Lang::En, OWN[0])]);
        prop_assert!(at_once.approve(&approval));
        all.push(approval);
        prop_assert_eq!(at_once, learnt(&all));
    }

    #[test]
    fn a_snapshot_is_read_as_it_was_written(records in records(COMMON, "", "c")) {
        let learnt = learnt(&records);
        prop_assert_eq!(Learnt::from_bytes(&learnt.to_bytes()).unwrap(), learnt);
    }

    #[test]
    fn a_damaged_snapshot_is_refused(at in any::<prop::sample::Index>(), bit in 0..8_u32, cut in any::<bool>()) {
        let whole = learnt(&[approved("p-1", 0, "a", &[(Lang::It, COMMON[0])])]).to_bytes();
        let at = at.index(whole.len());
        let mut bytes = whole.clone();
        if cut { bytes.truncate(at) } else { bytes[at] ^= 1 << bit }
        prop_assert!(Learnt::from_bytes(&bytes).is_err(), "{} of {} bytes", at, whole.len());
    }

    #[test]
    fn no_bytes_panic(bytes in vec(any::<u8>(), 0..200)) {
        let snapshot = [b"SPLEARNT\x01\0\0\0".as_slice(), &bytes].concat();
        prop_assert!(Learnt::from_bytes(&snapshot).is_err());
        prop_assert!(Learnt::from_bytes(&bytes).is_err());
    }
}
