//! A journal in the making: what the shop's assistant would have recorded.

use std::sync::LazyLock;

use sportello::conversation::{ChoiceKind, ReplyKind};
use sportello::hours::Moment;
use sportello::journal::{JOURNAL_VERSION, Ranked, Record, What};
use sportello::rules::Reason;
use sportello::{Assistant, DecisionKind, Faq, Lang};

use super::questions::{RENTAL, STRIKE, VOUCHERS};

/// The shop without gift cards.
pub static SHOP: LazyLock<Assistant> = LazyLock::new(|| {
    let mut faq = whole();
    faq.entries.retain(|entry| entry.id != "carta-regalo");
    Assistant::new(faq).expect("the shop is indexed")
});

/// The shop's Faq as it is.
pub fn whole() -> Faq {
    sportello_tests::faq("negozio").expect("the corpus loads")
}

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A time so many days after the journal begins.
pub fn day(day: i64) -> Moment {
    Moment::at(1_790_000_000_000 + day * DAY_MS, 60)
}

/// Records under way.
#[derive(Clone, Default)]
pub struct Journal {
    pub records: Vec<Record>,
    conversations: usize,
}

impl Journal {
    /// A new conversation that asks one question; its name.
    pub fn ask(&mut self, on: i64, text: &str, lang: Lang) -> String {
        self.conversations += 1;
        let conversation = format!("c-{}", self.conversations);
        self.ask_in(&conversation, on, text, lang);
        conversation
    }

    /// A question of a conversation, decided by the shop's assistant.
    pub fn ask_in(&mut self, conversation: &str, on: i64, text: &str, lang: Lang) {
        let decision = SHOP.ask(text);
        let (reply, shown) = match decision.kind {
            DecisionKind::Answer => (ReplyKind::Answer, 1),
            DecisionKind::Clarify => (ReplyKind::Clarify, 3),
            DecisionKind::Abstain => (ReplyKind::Handoff, 0),
        };
        let ranked: Vec<Ranked> = decision
            .candidates
            .iter()
            .map(|candidate| Ranked {
                entry: candidate.id.clone(),
                score: candidate.score,
                confidence: candidate.confidence,
            })
            .collect();
        let what = What::Asked {
            turn: self.records.len() as u64,
            text: text.to_owned(),
            lang,
            decision: decision.kind,
            rule: decision.rule,
            confidence: decision.confidence,
            shown: ranked.iter().take(shown).map(|ranked| ranked.entry.clone()).collect(),
            ranked,
            reply,
        };
        self.push(conversation, on, what);
    }

    /// A question that an entry answered.
    pub fn answered(&mut self, on: i64, text: &str, lang: Lang, entry: &str) -> (String, u64) {
        self.shown(on, text, lang, DecisionKind::Answer, &[entry])
    }

    /// A question for which entries were shown.
    pub fn shown(
        &mut self,
        on: i64,
        text: &str,
        lang: Lang,
        decision: DecisionKind,
        shown: &[&str],
    ) -> (String, u64) {
        let conversation = self.ask(on, text, lang);
        let place = self.records.len() - 1;
        if let What::Asked { decision: was, shown: were, .. } = &mut self.records[place].what {
            *was = decision;
            *were = shown.iter().map(|&entry| entry.to_owned()).collect();
        }
        (conversation, place as u64)
    }

    pub fn push(&mut self, conversation: &str, on: i64, what: What) {
        // A second apart, so that each has its place whatever the order of the records.
        let at = Moment::at(day(on).unix_ms + self.records.len() as i64 * 1000, 60);
        self.records.push(Record {
            version: JOURNAL_VERSION,
            at,
            conversation: conversation.to_owned(),
            customer: None,
            channel: "web".into(),
            page: None,
            what,
        });
    }

    pub fn helpful(&mut self, (conversation, turn): (String, u64), on: i64, entry: &str, yes: bool) {
        self.push(&conversation, on, What::Helpful { turn, entry: entry.into(), yes });
    }

    pub fn chose(&mut self, (conversation, turn): (String, u64), on: i64, entry: &str) {
        self.push(&conversation, on, What::Chose { turn, entry: entry.into(), kind: ChoiceKind::Entry });
    }

    /// A question that the Faq lacks: the customer refuses whatever is shown.
    pub fn lack(&mut self, on: i64, text: &str, lang: Lang) -> String {
        let conversation = self.ask(on, text, lang);
        let turn = self.records.len() as u64 - 1;
        let shown = self.records.last().map(|record| match &record.what {
            What::Asked { shown, .. } => shown.clone(),
            _ => Vec::new(),
        });
        if let Some(entries) = shown.filter(|entries| !entries.is_empty()) {
            self.push(&conversation, on, What::Rejected { turn, entries });
        }
        conversation
    }

    pub fn hand_over(&mut self, conversation: &str, on: i64) {
        let (reason, rule) = (Reason::NothingAnswers, "nothing-answers".into());
        self.push(conversation, on, What::HandedOver { reason, rule, priority: 40, revision: 1 });
    }
}

/// Two months of the shop: questions that it answers, and what it lacks.
pub fn of_the_shop() -> Journal {
    let mut journal = Journal::default();
    let faq = SHOP.faq();
    for (at, entry) in faq.entries.iter().enumerate() {
        for (lang, text) in &entry.texts {
            if let Some(test) = text.tests.first() {
                let on = (at % 60) as i64;
                journal.ask(on, test, *lang);
            }
        }
    }
    for (at, text) in VOUCHERS.iter().enumerate() {
        let lang = if text.starts_with(['d', 'c', 'g']) && at >= 8 { Lang::En } else { Lang::It };
        let on = 10 + 4 * at as i64;
        let conversation = journal.lack(on, text, lang);
        if at % 2 == 0 {
            journal.hand_over(&conversation, on);
        }
    }
    for (at, text) in STRIKE.iter().enumerate() {
        let conversation = journal.lack(54 + at as i64 / 2, text, Lang::It);
        journal.hand_over(&conversation, 54 + at as i64 / 2);
    }
    for (at, text) in RENTAL.iter().enumerate() {
        journal.lack(5 + 3 * at as i64, text, Lang::It);
    }
    journal
}
