//! Generated Faqs: few words, so that entries share some and scores tie.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use sportello::faq::{Block, Inline};
use sportello::{Answer, Entry, Faq, HandoffPolicy, Lang, Localised};

const ITALIAN: &[&str] = &[
    "dove",
    "quando",
    "come",
    "il",
    "mio",
    "ordine",
    "pacco",
    "l'ordine",
    "dell'articolo",
    "reso",
    "rimborso",
    "è",
    "perché",
    "non",
    "funziona",
    "pagare",
    "carta",
    "consegna",
    "30gg",
    "lampada",
    "spedizione",
    "città",
];
const ENGLISH: &[&str] = &[
    "where", "when", "how", "is", "my", "order", "parcel", "can't", "return", "refund", "the", "isn't",
    "working", "pay", "card", "delivery", "2day", "lamp", "shipping", "password",
];

/// Words of one language, as a text.
pub fn words(lang: Lang) -> impl Strategy<Value = String> {
    let words = if lang == Lang::It { ITALIAN } else { ENGLISH };
    vec(select(words), 1..6).prop_map(|words| words.join(" "))
}

/// A question that shares words with the Faqs, sometimes with a strange one among them.
pub fn question() -> impl Strategy<Value = String> {
    let known = select([ITALIAN, ENGLISH].concat()).prop_map(str::to_owned);
    let word = prop_oneof![8 => known, 1 => "[a-z]{1,8}", 1 => "\\PC{1,4}"];
    vec(word, 1..8).prop_map(|words| words.join(" "))
}

/// A text in one language, without tests.
fn localised(lang: Lang) -> impl Strategy<Value = Localised> {
    (words(lang), vec(words(lang), 0..4), words(lang)).prop_map(|(question, wordings, answer)| Localised {
        question,
        wordings,
        answer: Answer::of_plain(&answer),
        tests: Vec::new(),
    })
}

fn texts() -> impl Strategy<Value = BTreeMap<Lang, Localised>> {
    let (it, en) = (localised(Lang::It), localised(Lang::En));
    (it, en, 0..3).prop_map(|(it, en, which)| match which {
        0 => [(Lang::It, it)].into(),
        1 => [(Lang::En, en)].into(),
        _ => [(Lang::It, it), (Lang::En, en)].into(),
    })
}

/// An entry of an id.
pub fn entry(id: String) -> impl Strategy<Value = Entry> {
    (texts(), vec(words(Lang::It), 0..2)).prop_map(move |(texts, tags)| Entry {
        tags,
        texts,
        ..Entry::new(id.clone())
    })
}

/// Groups of synonyms.
pub fn synonyms() -> impl Strategy<Value = Vec<Vec<String>>> {
    let all: Vec<String> = [ITALIAN, ENGLISH].concat().into_iter().map(str::to_owned).collect();
    vec(subsequence(all, 2..4), 0..3)
}

/// A small Faq whose entries are `e0`, `e1` and so on.
pub fn faq() -> impl Strategy<Value = Faq> {
    let entries =
        (1..7_usize).prop_flat_map(|count| (0..count).map(|at| entry(format!("e{at}"))).collect::<Vec<_>>());
    (entries, synonyms()).prop_map(|(entries, synonyms)| Faq {
        id: "generated".into(),
        languages: Lang::ALL.to_vec(),
        synonyms,
        entries,
        ..Faq::default()
    })
}

/// Text that Markdown could take for something else: neither blank nor blank at an end.
fn plain() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zà-ù]{1,6}",
        "[-*_`\\[\\]()<>#!|~.+\\\\]{1,3}",
        Just("1.".to_owned()),
        Just("](https://a.example)".to_owned()),
    ];
    vec(word, 1..4).prop_map(|words| words.join(" "))
}

fn marked() -> impl Strategy<Value = Inline> {
    let text = || plain().prop_map(|text| vec![Inline::Text { text }]);
    prop_oneof![
        text().prop_map(|content| Inline::Bold { content }),
        text().prop_map(|content| Inline::Italic { content }),
        "[a-z<>*\\[\\]\\\\]{1,5}".prop_map(|text| Inline::Code { text }),
        "[a-z]{1,6}".prop_map(|text| Inline::Link {
            href: "https://a.example/b_c?d=*".into(),
            content: vec![Inline::Text { text }],
        }),
    ]
}

/// A line: text and marks by turns, as the parser gives them.
fn line() -> impl Strategy<Value = Vec<Inline>> {
    (plain(), vec((marked(), plain()), 0..3)).prop_map(|(first, rest)| {
        let mut line = vec![Inline::Text { text: first }];
        for (marked, text) in rest {
            if let Some(Inline::Text { text }) = line.last_mut() {
                text.push(' ');
            }
            line.extend([marked, Inline::Text { text: format!(" {text}") }]);
        }
        line
    })
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        line().prop_map(|content| Block::Paragraph { content }),
        (any::<bool>(), vec(line(), 1..4)).prop_map(|(ordered, items)| Block::List { ordered, items }),
    ]
}

/// An answer with every construct, as a tree that some Markdown parses to.
pub fn answer() -> impl Strategy<Value = Answer> {
    vec(block(), 1..4).prop_map(|mut blocks| {
        // Two lists of a kind in a row are one list in Markdown.
        blocks.dedup_by(|b, a| matches!((a, b), (Block::List { ordered: a, .. }, Block::List { ordered: b, .. }) if a == b));
        Answer { blocks }
    })
}

/// A Faq that uses everything that can be written.
pub fn rich_faq() -> impl Strategy<Value = Faq> {
    let policy = select(vec![HandoffPolicy::Never, HandoffPolicy::Offer, HandoffPolicy::Always]);
    let extra = (
        vec(answer(), 2),
        proptest::option::of("[a-z\"\\\\ é]{0,5}x"),
        policy,
        vec("e[0-9]", 0..3),
        vec("\\PC{0,8}x", 0..3),
    );
    (faq(), btree_map(0..6_usize, extra, 0..6)).prop_map(|(mut faq, extras)| {
        for (at, (mut answers, topic, handoff, follow_ups, tests)) in extras {
            let Some(entry) = faq.entries.get_mut(at) else { continue };
            (entry.topic, entry.handoff, entry.follow_ups) = (topic, handoff, follow_ups);
            for text in entry.texts.values_mut() {
                text.answer = answers.pop().unwrap_or_default();
                text.tests.clone_from(&tests);
            }
        }
        faq
    })
}
