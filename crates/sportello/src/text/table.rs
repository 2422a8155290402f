//! What the lexicons of both languages are read with.

/// A sorted table of spellings and what they stand for.
pub type Table = [(&'static str, &'static str)];

/// What a spelling stands for.
pub fn look_up(table: &Table, word: &str) -> Option<&'static str> {
    table.binary_search_by_key(&word, |&(short, _)| short).ok().map(|at| table[at].1)
}

/// A number and what is written right behind it: "30gg" is "30" and "gg". Without a number, none.
pub fn number_and_unit(word: &str) -> Option<(&str, &str)> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0).then(|| word.split_at(digits))
}
