//! How far one word is from another.

/// Longer words are pastes, not slips: they are not compared.
pub const LONGEST: usize = 24;

/// Insertions, deletions, substitutions and swaps of neighbours between two words of at most
/// [`LONGEST`] bytes (optimal string alignment); `usize::MAX` where it takes more than two bytes to
/// make them equally long.
pub fn edits(a: &[u8], b: &[u8]) -> usize {
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut rows = [[0_usize; LONGEST + 1]; 3];
    rows[0].iter_mut().enumerate().for_each(|(at, cell)| *cell = at);
    for (i, &letter) in (1..).zip(a) {
        let (now, last, before) = (i % 3, (i + 2) % 3, (i + 1) % 3);
        rows[now][0] = i;
        for (j, &other) in (1..).zip(b) {
            let substituted = rows[last][j - 1] + usize::from(letter != other);
            let mut least = substituted.min(rows[last][j] + 1).min(rows[now][j - 1] + 1);
            if i > 1 && j > 1 && letter == b[j - 2] && a[i - 2] == other {
                least = least.min(rows[before][j - 2] + 1);
            }
            rows[now][j] = least;
        }
    }
    rows[a.len() % 3][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        let check = |a: &str, b: &str, expected| {
            assert_eq!(edits(a.as_bytes(), b.as_bytes()), expected, "{a} and {b}");
        };
        check("ordine", "ordine", 0);
        check("oridne", "ordine", 1);
        check("spedizone", "spedizione", 1);
        check("rimbroos", "rimborso", 2);
        check("a", "abcd", usize::MAX);
    }
}
