//! How well each entry fits a question.
//!
//! In: an index and a question. Out: the entries in falling order of their score, each with
//! the parts it is made of. Knows nothing of thresholds.

use crate::index::Index;
use crate::index::wordings::Sought;
use crate::question::Question;
use crate::text::{Guess, Lang, is_stop_word};

/// An entry's score and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scored {
    /// The entry's number in the index.
    pub entry: usize,
    /// The score that ranks; higher is better.
    pub score: f32,
    /// The lexical part: BM25+ times coverage, of the better language.
    pub lexical: f32,
    /// The head's part; 0 where there is no head.
    pub head: f32,
    /// The share of the question's weight that the entry has, 0 to 1.
    pub coverage: f32,
    /// How near in meaning the nearest wording is, -1 to 1; 0 where that is not known.
    pub meaning: f32,
}

/// The best entries for a question.
#[derive(Debug, Clone, Default)]
pub struct Ranking {
    /// In falling order of score; ties in the order of ids.
    pub scored: Vec<Scored>,
    /// The share of the question's weight that any entry has, 0 to 1.
    pub known: f32,
    /// The highest lexical part of all entries.
    pub top_lexical: f32,
    /// The two highest parts of the head of all entries.
    pub best_head: [f32; 2],
    /// The two highest similarities in meaning of the entries that were compared.
    pub best_meaning: [f32; 2],
    /// How much the question looks like idle talk, as the logarithm of the odds; 0 without a head.
    pub idle: f32,
}

/// Ranks the entries and keeps the best ones.
pub fn rank(index: &Index, question: &Question, most: usize) -> Ranking {
    let lexical = index.fields.score(&question.reading.words);
    let mut scored: Vec<Scored> = (0..index.ids.len()).map(Scored::nothing).collect();
    for (document, &(entry, lang)) in index.documents.iter().enumerate() {
        let score = lexical.scores[document] * language_weight(question.guess, lang);
        if score > scored[entry].lexical {
            scored[entry].lexical = score;
            scored[entry].coverage = lexical.coverage[document];
        }
    }
    rank_among(index, question, scored, most)
}

/// Ranks entries of which the lexical part is known.
pub fn rank_among(index: &Index, question: &Question, mut scored: Vec<Scored>, most: usize) -> Ranking {
    let mut idle = 0.0;
    if let Some(head) = &index.head {
        let scores = head.score(&question.vector);
        scored.iter_mut().for_each(|candidate| candidate.head = scores[candidate.entry]);
        idle = index.idle.score(&question.vector);
    }
    let top_lexical = scored.iter().map(|entry| entry.lexical).fold(f32::MIN_POSITIVE, f32::max);
    let known = known(index, question);
    let weight = lexical_weight(index, known);
    for entry in &mut scored {
        entry.score = entry.head + weight * entry.lexical / top_lexical;
    }
    let best_head = best_two(&scored, |entry| entry.head);
    let mut scored = best(scored, most.max(LEAST_RANKED));
    if index.head.is_none() {
        add_nearest(index, question, &mut scored);
    }
    add_meaning(index, question, &mut scored);
    let best_meaning = best_two(&scored[..scored.len().min(COMPARED)], |entry| entry.meaning);
    Ranking { scored: best(scored, most.max(2)), known, top_lexical, best_head, best_meaning, idle }
}

/// The share of a question's weight that any entry has, 0 to 1.
///
/// Stop words count only where there is nothing else: a small Faq knows "la" and "mi", and little
/// more of a question about the weather.
fn known(index: &Index, question: &Question) -> f32 {
    let lang = question.guess.lang();
    // Known and total weight, of the stop words and of the others.
    let mut sums = [[0.0_f32; 2]; 2];
    for (at, word) in question.reading.words.iter().enumerate() {
        let stop = question.words.get(at).is_some_and(|word| is_stop_word(&word.form, lang));
        let weight = index.fields.word_idf(word);
        let [known, total] = &mut sums[usize::from(!stop)];
        *total += weight;
        *known += if index.fields.occurs(word) { weight } else { 0.0 };
    }
    let [known, total] = if sums[1][1] > 0.0 { sums[1] } else { sums[0] };
    if total > 0.0 { known / total } else { 0.0 }
}

/// Without a head, how near the nearest wording is decides between the lexically best.
///
/// With a head it adds nothing beyond noise (see `index::head`). Without, on Banking77
/// `fewshot_valid` and CLINC150 dev at 10 shots (2026-11), accuracy 63.9 / 74.3 becomes
/// 67.7 / 75.8 at weight 0.3, 70.7 / 76.8 at 1, 71.4 / 76.9 at 2 among 50; with a head it is
/// 76.8 / 82.7.
fn add_nearest(index: &Index, question: &Question, scored: &mut [Scored]) {
    let sought = Sought::of(&question.reading.words, &index.fields);
    for candidate in scored.iter_mut().take(LEAST_RANKED) {
        candidate.score += index.wordings.nearest(candidate.entry, &sought).similarity;
    }
}

/// How near the nearest wording is in meaning decides further between the best.
fn add_meaning(index: &Index, question: &Question, scored: &mut [Scored]) {
    let (Some(meanings), Some(meaning)) = (&index.meanings, &question.meaning) else { return };
    for candidate in scored.iter_mut().take(COMPARED) {
        candidate.meaning = meanings.nearest(candidate.entry, meaning);
        candidate.score += MEANING * candidate.meaning;
    }
}

/// How much the nearest wording's meaning counts.
///
/// With the meaning among the features of the head, 2 / 3 / 4: Banking77 5 and 10 shot 71.4 / 71.8 /
/// 71.5 and 81.2 / 81.4 / 81.8, CLINC150 10 shot 85.4 / 85.5 / 85.5.
const MEANING: f32 = 3.0;

/// How many of the best are compared by meaning: it is what a question spends most on.
const COMPARED: usize = 10;

/// How many entries are ranked at least: as many are compared by their nearest wordings.
pub const LEAST_RANKED: usize = 20;

/// The best entries in falling order; ties in the order of ids.
fn best(mut scored: Vec<Scored>, most: usize) -> Vec<Scored> {
    let falling = |a: &Scored, b: &Scored| b.score.total_cmp(&a.score).then(a.entry.cmp(&b.entry));
    if most < scored.len() {
        scored.select_nth_unstable_by(most, falling);
        scored.truncate(most);
    }
    scored.sort_unstable_by(falling);
    scored
}

/// The two highest values; the same one twice where there is one entry.
fn best_two(scored: &[Scored], of: impl Fn(&Scored) -> f32) -> [f32; 2] {
    scored.iter().map(of).fold([f32::MIN; 2], |[first, second], value| {
        if value > first { [value, first] } else { [first, second.max(value)] }
    })
}

/// How much the lexical part counts against the head: the less there is to learn from, the more.
///
/// Measured on QA4FAQ dev (one wording for each entry), weight 1 / 2 / 3 / 5: success@1 .473 / .500 /
/// .496 / .514; on Banking77 and CLINC150 at 5 and 10 shots and in full, any weight from 0.2 to
/// 0.8 is within noise of none (2026-11).
///
/// Beside the meaning it has to speak louder (weight 5 / 7 / 9 / 11: .502 / .509 / .516 / .509), but
/// only as far as the Faq knows the question's words: of an Italian question an English Faq knows
/// names. Without that factor the Debian FAQ's Italian questions find 71 % of their English
/// entries, with the root of its cube 97 %, with the square 97 % and QA4FAQ dev .513.
fn lexical_weight(index: &Index, known: f32) -> f32 {
    let wordings = index.wordings_each();
    let few = |first: f32| LEAST_LEXICAL + first / (wordings * wordings);
    if index.meanings.is_some() {
        few(FIRST_LEXICAL_BESIDE_MEANING) * known * libm::sqrtf(known)
    } else {
        few(FIRST_LEXICAL)
    }
}

const LEAST_LEXICAL: f32 = 0.5;
const FIRST_LEXICAL: f32 = 4.0;
const FIRST_LEXICAL_BESIDE_MEANING: f32 = 8.0;

/// An entry in the less likely language counts a little less; it is never left out.
pub fn language_weight(guess: Guess, lang: Lang) -> f32 {
    0.5 + 0.5 * guess.probability(lang)
}

impl Scored {
    /// An entry that nothing speaks for yet.
    pub fn nothing(entry: usize) -> Self {
        Self { entry, score: 0.0, lexical: 0.0, head: 0.0, coverage: 0.0, meaning: 0.0 }
    }
}
