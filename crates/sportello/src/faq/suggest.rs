//! What somebody meant who misspelt a key.

/// The known word that a word is a misspelling of, if it is near enough to one.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let letters = word.chars().count();
    // Two letters are within one of every language code, and a long key is no misspelling.
    let most = match letters {
        0..=2 | 40.. => return None,
        3 | 4 => 1,
        _ => 2,
    };
    let distances = known.iter().map(|candidate| (distance(word, candidate), *candidate));
    distances
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// Letters left out, added, changed, or swapped with the next, to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<_>, Vec<_>) = (from.chars().collect(), to.chars().collect());
    let mut rows = vec![(0..=to.len()).collect::<Vec<_>>()];
    for (i, a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let change = rows[i][j] + usize::from(a != b);
            let mut least = change.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == to[j - 1] && from[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, expected: Option<&str>) {
        assert_eq!(nearest(word, &["id", "question", "wordings", "tags", "it", "en"]), expected, "{word}");
    }

    #[test]
    fn a_misspelt_key_finds_the_one_that_was_meant() {
        check("quesiton", Some("question"));
        check("Question", Some("question"));
        check("wording", Some("wordings"));
        check("tag", Some("tags"));
        check("fr", None);
        check("colour", None);
        check("", None);
    }
}
