//! One typo a question: an edit in one word of four letters or more.
//!
//! The protocol of the data's `README.md`, written apart from that of `sportello eval`, so
//! that neither is measured by its own mistakes.

const KEYBOARD: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// A question with its typo; `at` is the question's number, so that each has the same one every time.
pub fn mistyped(at: usize, text: &str) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let mut dice = Dice(at as u64);
    let words = long_words(&chars);
    if words.is_empty() {
        return text.to_owned();
    }
    let (start, len) = words[dice.below(words.len())];
    let place = start + dice.below(len);
    match dice.below(4) {
        0 if place + 1 < start + len => chars.swap(place, place + 1),
        0 => chars.swap(place - 1, place),
        1 => drop(chars.remove(place)),
        2 => chars.insert(place, char::from(b'a' + dice.below(26) as u8)),
        _ => chars[place] = neighbour(chars[place], &mut dice),
    }
    chars.into_iter().collect()
}

/// Where words of four letters or more start, and their lengths.
fn long_words(chars: &[char]) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut start = 0;
    for word in chars.split(|c| !c.is_alphabetic()) {
        if word.len() >= 4 {
            words.push((start, word.len()));
        }
        start += word.len() + 1;
    }
    words
}

/// The key beside a letter's, in its row.
fn neighbour(letter: char, dice: &mut Dice) -> char {
    let lower = letter.to_ascii_lowercase();
    let Some((row, at)) = KEYBOARD.iter().find_map(|row| Some((row, row.find(lower)?))) else { return 'x' };
    let (left, right) = (at.checked_sub(1), Some(at + 1).filter(|at| *at < row.len()));
    let beside: Vec<usize> = [left, right].into_iter().flatten().collect();
    char::from(row.as_bytes()[beside[dice.below(beside.len())]])
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }
}

#[test]
fn a_typo_is_one_edit_in_a_long_word() {
    let text = "is my card lost?";
    for at in 0..200 {
        let typo = mistyped(at, text);
        assert!(typo.starts_with("is my ") && typo.ends_with('?'), "{typo}");
        assert!(typo.chars().count().abs_diff(text.len()) <= 1, "{typo}");
        assert_eq!(typo, mistyped(at, text));
    }
    assert_eq!(mistyped(3, "is it ok?"), "is it ok?");
}
