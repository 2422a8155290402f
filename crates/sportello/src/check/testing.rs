//! Tiny Faqs for the lints' own tests.

use super::{Code, Finding, check as check_all};
use crate::faq::{Answer, Entry, Faq, Localised};
use crate::text::Lang;

/// An entry under construction; what is said goes to Italian until [`Draft::english`].
pub struct Draft {
    entry: Entry,
    lang: Lang,
}

pub fn entry(id: &str) -> Draft {
    Draft { entry: Entry::new(id), lang: Lang::It }
}

/// A Faq in the languages of its entries.
pub fn faq<const N: usize>(drafts: [Draft; N]) -> Faq {
    let entries: Vec<Entry> = drafts.into_iter().map(|draft| draft.entry).collect();
    let languages = Lang::ALL.into_iter().filter(|lang| entries.iter().any(|e| e.texts.contains_key(lang)));
    Faq { id: "prova".into(), languages: languages.collect(), entries, ..Faq::default() }
}

impl Draft {
    pub fn english(self) -> Self {
        Self { lang: Lang::En, ..self }
    }

    pub fn question(self, question: &str) -> Self {
        self.say(|text| text.question = question.into())
    }

    pub fn wordings(self, wordings: &[&str]) -> Self {
        self.say(|text| text.wordings = owned(wordings))
    }

    pub fn tests(self, tests: &[&str]) -> Self {
        self.say(|text| text.tests = owned(tests))
    }

    pub fn answer(self, markdown: &str) -> Self {
        let answer = Answer::parse(markdown).expect("the answer is in the subset");
        self.say(|text| text.answer = answer)
    }

    pub fn follow_ups(mut self, ids: &[&str]) -> Self {
        self.entry.follow_ups = owned(ids);
        self
    }

    fn say(mut self, change: impl FnOnce(&mut Localised)) -> Self {
        change(self.entry.texts.entry(self.lang).or_default());
        self
    }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

/// The findings of one code, each as `severity: message`.
#[track_caller]
pub fn check(faq: &Faq, code: Code, expected: &[&str]) {
    let all = check_all(faq);
    let line = |finding: &Finding| {
        format!("{}: {}", format!("{:?}", finding.severity).to_lowercase(), finding.message)
    };
    let found: Vec<String> = all.iter().filter(|finding| finding.code == code).map(line).collect();
    assert_eq!(found, expected, "findings of {}", code.code());
}

/// How many findings of one code there are, where their texts depend on what the engine ranks.
#[track_caller]
pub fn check_count(faq: &Faq, code: Code, expected: usize) {
    let found: Vec<Finding> = check_all(faq).into_iter().filter(|finding| finding.code == code).collect();
    assert_eq!(found.len(), expected, "findings of {}: {found:#?}", code.code());
}
