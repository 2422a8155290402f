//! What a lint says: which lint, how bad, where, and how to mend it.

use serde::{Serialize, Serializer};

use crate::text::Lang;

/// One thing worth mending in a Faq that loads without an error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which lint found it.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// The entry it stands in; `None` where it concerns the Faq as a whole.
    pub entry: Option<String>,
    /// The language it stands in, if it is in one only.
    pub lang: Option<Lang>,
    /// What was found, what was expected and how to mend it; lower case, no full stop.
    pub message: String,
    /// The texts that show it, as they were written.
    pub evidence: Vec<String>,
}

impl Finding {
    pub(super) fn new(code: Code, severity: Severity, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, severity, entry: None, lang: None, message, evidence: Vec::new() }
    }

    pub(super) fn of_entry(self, id: &str) -> Self {
        Self { entry: Some(id.to_owned()), ..self }
    }

    pub(super) fn in_lang(self, lang: Lang) -> Self {
        Self { lang: Some(lang), ..self }
    }

    pub(super) fn with<'a>(self, evidence: impl IntoIterator<Item = &'a str>) -> Self {
        Self { evidence: evidence.into_iter().map(str::to_owned).collect(), ..self }
    }

    /// What findings are sorted by: two runs, and two orders of entries, print the same list.
    pub(super) fn place(&self) -> impl Ord + '_ {
        (self.entry.as_deref(), self.code.code(), self.lang, self.message.as_str())
    }
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The Faq works; it could be better.
    Note,
    /// Some customers will be served worse.
    Warning,
    /// Some customers will get the wrong answer.
    Error,
}

/// The lints. The codes are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// The same wording stands twice in an entry, or in two entries that then compete for it.
    DuplicateWording,
    /// Wordings of an entry differ in nothing but stop words: the matching hardly gains from the second.
    StopwordVariant,
    /// A wording, typed exactly as it stands, is answered by another entry.
    ShadowedWording,
    /// Wordings that the index has not seen go to another entry: the two entries sound alike.
    Confusable,
    /// Two entries mean the same though they share few words.
    NearDuplicate,
    /// An entry lacks a language that the Faq is written in.
    MissingTranslation,
    /// An entry has no held-out test in a language.
    NoTests,
    /// An entry has few wordings in a language.
    FewWordings,
    /// A held-out test finds another entry.
    FailingTest,
    /// A held-out test is also a wording, so that it tests nothing.
    TestIsWording,
    /// A follow-up leads to an entry that is not there, to its own entry, or twice to the same.
    DeadFollowUp,
    /// An answer promises without a time or a step, or does no more than apologise.
    VagueAnswer,
    /// An answer is longer than a chat can show at a glance.
    AnswerTooLong,
    /// A text seems to be written in the other language.
    WrongLanguage,
    /// A group of synonyms has fewer than two members.
    LoneSynonym,
    /// A synonym stands in two groups.
    RepeatedSynonym,
    /// No member of a group of synonyms occurs in the Faq, so that the group leads nowhere.
    UnusedSynonyms,
    /// A topic of the page has no entries or no title, or a topic of entries is not listed.
    TopicTitle,
}

impl Code {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::DuplicateWording,
        Self::StopwordVariant,
        Self::ShadowedWording,
        Self::Confusable,
        Self::NearDuplicate,
        Self::MissingTranslation,
        Self::NoTests,
        Self::FewWordings,
        Self::FailingTest,
        Self::TestIsWording,
        Self::DeadFollowUp,
        Self::VagueAnswer,
        Self::AnswerTooLong,
        Self::WrongLanguage,
        Self::LoneSynonym,
        Self::RepeatedSynonym,
        Self::UnusedSynonyms,
        Self::TopicTitle,
    ];

    /// A stable code in kebab case.
    pub fn code(self) -> &'static str {
        match self {
            Self::DuplicateWording => "duplicate-wording",
            Self::StopwordVariant => "stopword-variant",
            Self::ShadowedWording => "shadowed-wording",
            Self::Confusable => "confusable",
            Self::NearDuplicate => "near-duplicate",
            Self::MissingTranslation => "missing-translation",
            Self::NoTests => "no-tests",
            Self::FewWordings => "few-wordings",
            Self::FailingTest => "failing-test",
            Self::TestIsWording => "test-is-wording",
            Self::DeadFollowUp => "dead-follow-up",
            Self::VagueAnswer => "vague-answer",
            Self::AnswerTooLong => "answer-too-long",
            Self::WrongLanguage => "wrong-language",
            Self::LoneSynonym => "lone-synonym",
            Self::RepeatedSynonym => "repeated-synonym",
            Self::UnusedSynonyms => "unused-synonyms",
            Self::TopicTitle => "topic-title",
        }
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_distinct_and_in_kebab_case() {
        let codes: std::collections::BTreeSet<_> = Code::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(codes.len(), Code::ALL.len());
        for code in codes {
            assert!(code.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{code} is not in kebab case");
        }
    }

    #[test]
    fn severities_rise() {
        assert!(Severity::Note < Severity::Warning && Severity::Warning < Severity::Error);
    }
}
