//! Shouting: a message in capitals with exclamation marks.

use std::ops::Range;

/// Fewer letters are an abbreviation or an order number.
const FEWEST_LETTERS: usize = 8;
const FEWEST_WORDS: usize = 2;
/// One mark is emphasis.
const FEWEST_MARKS: usize = 2;
/// Of ten letters, so many have to be capitals.
const CAPITALS_IN_TEN: usize = 9;

/// The whole message, if it is shouted.
///
/// Capitals alone are a habit, above all of those who write seldom; marks alone are joy as often.
pub fn shouted(original: &str) -> Option<Range<usize>> {
    // Few messages have the marks, so that little more is looked at.
    let marks = original.bytes().filter(|&byte| byte == b'!').count();
    (marks >= FEWEST_MARKS && is_loud(original)).then_some(0..original.len())
}

fn is_loud(text: &str) -> bool {
    let (mut letters, mut capitals, mut words) = (0, 0, 0);
    let mut before = ' ';
    for c in text.chars() {
        letters += usize::from(c.is_lowercase() || c.is_uppercase());
        capitals += usize::from(c.is_uppercase());
        words += usize::from(c.is_alphanumeric() && !before.is_alphanumeric());
        before = c;
    }
    words >= FEWEST_WORDS && letters >= FEWEST_LETTERS && capitals * 10 >= letters * CAPITALS_IN_TEN
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(super::shouted(text).is_some(), expected, "{text:?}");
    }

    #[test]
    fn capitals_and_marks_together() {
        check("DOV'È IL MIO PACCO!!!", true);
        check("È UNA SETTIMANA CHE ASPETTO! MUOVETEVI!", true);
        check("DOV'È IL MIO PACCO", false);
        check("dov'è il mio pacco!!!", false);
        check("OK!!!", false);
        check("AB123456CDEFGH!!", false);
        check("", false);
    }
}
