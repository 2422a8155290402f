//! The linter: what a Faq that loads still has to be told.
//!
//! In: a Faq. Out: [`Finding`]s, each with a stable code, a severity, its place, and how to
//! mend it. Pure and deterministic; the order of the entries does not matter. Knows nothing of
//! files or terminals: what cannot be loaded at all is [`crate::Error`]'s business.

mod answers;
mod asking;
mod confusable;
mod coverage;
mod duplicates;
mod finding;
mod follow_ups;
mod languages;
mod near_duplicates;
mod phrases;
mod stopword_variants;
mod subject;
mod synonyms;
#[cfg(test)]
mod testing;
mod topics;

pub use finding::{Code, Finding, Severity};

use crate::faq::Faq;
use subject::Subject;

/// How far a check has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The steps that are done.
    pub done: usize,
    /// All steps, of about the same length.
    pub total: usize,
}

type Lint = fn(&Subject<'_>, &mut Vec<Finding>);

/// The lints that one index serves; `confusable` builds its own.
const LINTS: &[Lint] = &[
    duplicates::wordings,
    duplicates::tests,
    stopword_variants::check,
    asking::shadowed_wordings,
    asking::failing_tests,
    near_duplicates::check,
    coverage::check,
    follow_ups::check,
    answers::vague,
    answers::too_long,
    languages::check,
    synonyms::check,
    topics::check,
];

/// Runs every lint. Sorted by entry, then code; what concerns the Faq as a whole comes first.
///
/// Builds the index six times: about 1.5 s for 2,000 wordings (`corpus/comune`, 2,796 wordings of
/// 59 entries: 2.1 s on one shared core, 2026-11).
///
/// ```
/// use sportello::{Faq, check};
///
/// let faq = Faq::from_json(r#"{"entry": [
///     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}}]}"#)?;
/// let findings = check::check(&faq);
/// assert!(findings.iter().any(|finding| finding.code.code() == "few-wordings"));
/// # Ok::<(), sportello::Error>(())
/// ```
pub fn check(faq: &Faq) -> Vec<Finding> {
    check_with(faq, &mut |_| {})
}

/// As [`check`], and tells after each step how far it has come.
pub fn check_with(faq: &Faq, tell: &mut dyn FnMut(Progress)) -> Vec<Finding> {
    if faq.entries.is_empty() {
        // There is nothing to index: `Assistant::new` refuses such a Faq as an `Error`.
        return Vec::new();
    }
    let mut findings = Vec::new();
    let total = 1 + confusable::FOLDS;
    let subject = Subject::of(faq);
    LINTS.iter().for_each(|lint| lint(&subject, &mut findings));
    tell(Progress { done: 1, total });
    let mut held = confusable::Held::default();
    for fold in 0..confusable::FOLDS {
        held.ask_fold(&subject, fold);
        tell(Progress { done: 2 + fold, total });
    }
    findings.extend(held.findings());
    findings.sort_by(|a, b| a.place().cmp(&b.place()));
    findings
}

#[cfg(test)]
mod tests {
    use super::testing::{entry, faq};
    use super::*;

    fn sample() -> Faq {
        faq([
            entry("orari")
                .question("Quando siete aperti?")
                .wordings(&["orari di apertura", "orari apertura"]),
            entry("resi").question("Come restituisco un articolo?").tests(&["come restituisco un articolo"]),
        ])
    }

    #[test]
    fn findings_are_sorted_and_do_not_depend_on_the_order_of_entries() {
        let mut faq = sample();
        let findings = check(&faq);
        assert!(findings.is_sorted_by(|a, b| a.place() <= b.place()));
        assert!(findings.len() > 2, "{findings:?}");
        faq.entries.reverse();
        assert_eq!(check(&faq), findings);
    }

    #[test]
    fn progress_ends_at_its_total() {
        let mut seen = Vec::new();
        check_with(&sample(), &mut |progress| seen.push((progress.done, progress.total)));
        assert_eq!(seen, [(1, 6), (2, 6), (3, 6), (4, 6), (5, 6), (6, 6)]);
    }

    #[test]
    fn a_faq_without_texts_has_no_findings() {
        assert_eq!(check(&Faq::default()), []);
        assert_eq!(check(&faq([entry("vuota")])).len(), 0);
    }
}
