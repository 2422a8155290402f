//! Which entries are taken for which.

use std::collections::HashMap;

use crate::eval::graded::Graded;

/// How many pairs are worth a look.
const MOST_PAIRS: usize = 25;

/// An entry taken for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair<'a> {
    /// The right entry; none of a question out of scope.
    pub right: Option<&'a str>,
    /// What stood first instead.
    pub got: &'a str,
    /// How often.
    pub count: usize,
    /// The question of the highest confidence.
    pub example: &'a str,
}

/// The most frequent pairs. Out of scope only what was answered counts: the rest was refused.
pub fn pairs(graded: &[Graded]) -> Vec<Pair<'_>> {
    let mut wrong: Vec<_> = graded.iter().filter(|graded| is_wrong(graded)).collect();
    wrong.sort_by(|a, b| b.decision.confidence.total_cmp(&a.decision.confidence));
    let mut places = HashMap::new();
    let mut pairs: Vec<Pair<'_>> = Vec::new();
    for graded in wrong {
        let Some(got) = graded.top() else { continue };
        let right = graded.case.right.first().map(String::as_str);
        let at = *places.entry((right, got)).or_insert(pairs.len());
        match pairs.get_mut(at) {
            Some(pair) => pair.count += 1,
            None => pairs.push(Pair { right, got, count: 1, example: &graded.case.text }),
        }
    }
    // Stable: of equal counts the more confident comes first.
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.count));
    pairs.truncate(MOST_PAIRS);
    pairs
}

fn is_wrong(graded: &Graded) -> bool {
    if graded.in_scope() { !graded.is_right() } else { graded.is_answered() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::testing::graded;

    #[test]
    fn pairs_are_counted_and_shown_by_the_most_confident() {
        let all = [
            graded("one", Some("a"), "b", 0.6),
            graded("two", Some("a"), "b", 0.9),
            graded("three", None, "b", 0.8),
            graded("right", Some("a"), "a", 0.9),
            graded("refused", None, "b", 0.1),
        ];
        let pairs = pairs(&all);
        assert_eq!(pairs.len(), 2);
        assert_eq!(pairs[0], Pair { right: Some("a"), got: "b", count: 2, example: "two" });
        assert_eq!(pairs[1], Pair { right: None, got: "b", count: 1, example: "three" });
    }
}
