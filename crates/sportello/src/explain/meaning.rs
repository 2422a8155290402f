//! Where a wording is near by its meaning: which of its words the question's words pulled towards.
//!
//! The similarity of two texts is a sum over all pairs of their words, so that each pair has a share of
//! it. Products are taken in integers: the same on every target.

use serde::Serialize;
use sportello_meaning::{DIMENSIONS, Table};

use crate::question::Question;
use crate::text::{Lang, analyse_authored, is_stop_word};

/// From which similarity in meaning on a wording is named; below it the words that two texts have in common
/// are mostly "how" and "my".
pub const NEAR: f32 = 0.35;

/// A pair of words is named if it makes up so much of the similarity.
const LEAST_SHARE: f32 = 0.08;
/// How many words of the wording are named for one of the question.
const MOST_WITH: usize = 3;

/// The wording of a candidate that is nearest to the question in meaning.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NearMeaning {
    /// As the company wrote it.
    pub text: String,
    /// The language it stands in.
    pub lang: Lang,
    /// The cosine of the two meanings, -1 to 1.
    pub similarity: f32,
    /// The words of the question that are near to some of the wording, in the order of the question.
    pub pulls: Vec<Pull>,
}

/// A word of the question, and the words of a wording that it is near to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pull {
    /// What the customer typed.
    pub typed: String,
    /// Words of the wording in matching form, the nearest first.
    pub with: Vec<String>,
    /// How much of the similarity they make up together: 1 would be all of it.
    pub share: f32,
}

/// A word with what it adds to its text's meaning.
struct Pulling {
    word: String,
    share: [i32; DIMENSIONS],
}

/// The words of a question that pulled towards a wording.
pub fn pulls(table: &Table, typed: &str, question: &Question, wording: &str, lang: Lang) -> Vec<Pull> {
    let own_lang = question.guess.lang();
    let said = question.words.iter().filter(|word| !is_stop_word(&word.form, own_lang));
    let words = analyse_authored(wording, lang).words;
    let written: Vec<Pulling> = words.iter().map(|word| pulling(table, word.form, word.form)).collect();
    let total: i64 = question
        .words
        .iter()
        .map(|word| table.share_of(&word.form))
        .map(|share| written.iter().map(|other| product(&share, &other.share)).sum::<i64>())
        .sum();
    if total <= 0 {
        return Vec::new();
    }
    let written: Vec<Pulling> =
        written.into_iter().filter(|other| !is_stop_word(&other.word, lang)).collect();
    let pull = |word: &crate::question::ReadWord| {
        let typed = typed.get(word.start..word.end).unwrap_or(&word.form);
        pull(&pulling(table, &word.form, typed), &written, total)
    };
    said.filter_map(pull).collect()
}

fn pulling(table: &Table, form: &str, word: &str) -> Pulling {
    Pulling { word: word.to_owned(), share: table.share_of(form) }
}

fn pull(word: &Pulling, written: &[Pulling], total: i64) -> Option<Pull> {
    let share = |other: &Pulling| product(&word.share, &other.share) as f32 / total as f32;
    let mut with: Vec<(f32, &str)> =
        written.iter().map(|other| (share(other), other.word.as_str())).collect();
    with.retain(|(share, _)| *share >= LEAST_SHARE);
    // A stable sort: on a tie the order of the wording.
    with.sort_by(|a, b| b.0.total_cmp(&a.0));
    with.dedup_by_key(|(_, word)| *word);
    with.truncate(MOST_WITH);
    let share = with.iter().map(|(share, _)| share).sum();
    let with: Vec<String> = with.into_iter().map(|(_, word)| word.to_owned()).collect();
    (!with.is_empty()).then(|| Pull { typed: word.word.clone(), with, share })
}

fn product(a: &[i32; DIMENSIONS], b: &[i32; DIMENSIONS]) -> i64 {
    a.iter().zip(b).map(|(&a, &b)| i64::from(a) * i64::from(b)).sum()
}

#[cfg(all(test, feature = "meaning"))]
mod tests {
    use crate::{Assistant, Context, Faq};

    const FAQ: &str = r#"{"entry": [
        {"id": "refunds", "en": {"question": "How do I get my money back?", "answer": "In 5 days."}},
        {"id": "hours", "en": {"question": "When do you open?", "answer": "At 9."}}]}"#;

    fn explain(question: &str) -> crate::Explanation {
        let faq = Faq::from_json(FAQ).expect("the Faq loads");
        Assistant::new(faq).expect("the Faq is indexed").explain(question, Context::default())
    }

    #[test]
    fn the_words_that_pulled_are_named() {
        let explanation = explain("voglio indietro i soldi");
        let first = &explanation.candidates[0];
        assert_eq!(first.id, "refunds");
        let near = first.meaning.as_ref().expect("it is near in meaning");
        assert_eq!(near.text, "How do I get my money back?");
        let soldi = near.pulls.iter().find(|pull| pull.typed == "soldi").expect("soldi pulled");
        assert!(soldi.with.contains(&"money".to_owned()), "{near:?}");
        assert!(near.pulls.iter().all(|pull| pull.share > 0.0 && pull.typed != "i"), "{near:?}");
    }

    #[test]
    fn what_is_not_near_is_not_named() {
        let explanation = explain("zzz qqq");
        assert!(explanation.candidates.iter().all(|candidate| candidate.meaning.is_none()));
        assert!(!serde_json::to_string(&explanation).expect("it is JSON").contains("\"meaning\""));
    }
}
