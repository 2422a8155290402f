use sportello::conversation::ReplyKind;
use sportello::hours::Moment;
use sportello::insight::{Collector, Options, Rates, Signs};
use sportello::journal::{JOURNAL_VERSION, Ranked, Record, What};
use sportello::rules::Reason;
use sportello::{DecisionKind, Faq, Lang, Rule};

use super::page;
use crate::insight::Found;

const HOSTILE: &str = "<script>alert('1')</script>\"&\u{202e}";

fn faq(text: &str) -> Faq {
    let json = serde_json::json!({
        "faq": {"id": "shop"},
        "entry": [{"id": "resi", "topic": text, "it": {"question": text, "answer": "Per posta."}}]
    });
    let mut faq = Faq::from_json(&json.to_string()).expect("a Faq");
    faq.id = text.to_owned();
    faq
}

/// Two conversations, one of which goes to a person; every name is this text.
fn records(text: &str) -> Vec<Record> {
    let record = |conversation: &str, minute: i64, what| Record {
        version: JOURNAL_VERSION,
        at: Moment::at(1_793_606_400_000 + minute * 60_000, 60),
        conversation: conversation.to_owned(),
        customer: Some(text.to_owned()),
        channel: text.to_owned(),
        page: Some(text.to_owned()),
        what,
    };
    let asked = |kind, reply, shown: &[&str]| What::Asked {
        turn: 1,
        text: text.to_owned(),
        lang: Lang::It,
        decision: kind,
        rule: Rule::Confident,
        confidence: 0.9,
        ranked: vec![Ranked { entry: "resi".into(), score: 1.0, confidence: 0.9 }],
        reply,
        shown: shown.iter().map(|entry| (*entry).to_owned()).collect(),
    };
    vec![
        record("a", 0, asked(DecisionKind::Answer, ReplyKind::Answer, &["resi"])),
        record("a", 1, What::Rated { stars: 5 }),
        record("b", 2, asked(DecisionKind::Abstain, ReplyKind::Clarify, &[])),
        record(
            "b",
            3,
            What::HandedOver { reason: Reason::Person, rule: text.into(), priority: 9, revision: 1 },
        ),
        record("b", 9, What::Joined { operator: text.into() }),
        record("b", 19, What::Closed { resolved: true }),
        record("", 19, What::Typed { shown: vec!["resi".into()], used: Some("resi".into()), sent: false }),
    ]
}

fn found(records: &[Record], faq: &Faq, currency: &str) -> Found {
    let rates = Rates::new(currency, Some(6.0), None).expect("rates");
    let mut collector = Collector::new(faq, Options { rates: Some(rates), ..Options::default() });
    records.iter().for_each(|record| collector.add(record));
    let signs = Signs::of(records, faq);
    let now = Moment::at(1_793_606_400_000 + 19 * 60_000, 60);
    Found { insight: collector.finish(), demand: signs.demand(now), rising: signs.rising(now) }
}

/// The texts of a page without its style and markup, a line each.
fn texts(page: &str) -> String {
    let (_, body) = page.split_once("<body>").expect("a body");
    let mut out = String::new();
    for piece in body.split('<').filter_map(|piece| piece.split_once('>')) {
        let text = piece.1.trim();
        if !text.is_empty() {
            out.push_str(text);
            out.push('\n');
        }
    }
    out
}

#[test]
fn a_page_says_what_every_figure_is_counted_among() {
    for (lang, name) in [(Lang::It, "page_italian"), (Lang::En, "page_english")] {
        let faq = faq("Come rendo un articolo?");
        let page = page(&found(&records("web"), &faq, "EUR"), &faq, lang);
        let shown = texts(&page).replace(env!("CARGO_PKG_VERSION"), "VERSION");
        insta::assert_snapshot!(name, shown);
    }
}

#[test]
fn nothing_from_outside_is_markup() {
    let faq = faq(HOSTILE);
    for lang in Lang::ALL {
        let page = page(&found(&records(HOSTILE), &faq, HOSTILE), &faq, lang);
        assert!(page.contains("&lt;script&gt;alert(&#39;1&#39;)"), "{page}");
        let body = page.split_once("<body>").expect("a body").1;
        for raw in ["<script", "alert('1')", "\u{202e}", "\u{1b}", "http://", "https://", "style=", "src="] {
            assert!(!body.contains(raw), "{raw:?} is in the page");
        }
        assert!(page.contains("default-src 'none'; style-src 'unsafe-inline'"));
    }
}

#[test]
fn a_page_of_nothing_says_what_to_do() {
    let faq = faq("x");
    let page = page(&found(&[], &faq, "EUR"), &faq, Lang::It);
    assert!(texts(&page).contains("prova con altre date"), "{page}");
}
