//! Letters of other scripts that look Latin, put back inside words that are otherwise Latin.
//!
//! Only mixed words are touched: a word wholly in Cyrillic or Greek is a word.
//! The pairs are the Latin lookalikes among lower-case Cyrillic and Greek letters
//! (Unicode Technical Standard 39, confusables), after folding.

/// Whether a character is a Cyrillic or Greek letter.
pub fn is_foreign_letter(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}' | '\u{1f00}'..='\u{1fff}')
}

/// Rewrites the lookalikes of mixed words; `starts` is the byte map of `text`.
pub fn replace_in_mixed_words(text: &mut String, starts: &mut Vec<u32>) {
    let mut out = String::with_capacity(text.len());
    let mut out_starts = Vec::with_capacity(starts.len());
    let mut at = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let mixed = word.chars().any(|c| c.is_ascii_alphabetic()) && word.chars().any(is_foreign_letter);
        for (offset, c) in word.char_indices() {
            out.push(if mixed { latin(c) } else { c });
            out_starts.resize(out.len(), starts[at + offset]);
        }
        at += word.len();
    }
    out_starts.push(starts[at]);
    *text = out;
    *starts = out_starts;
}

fn latin(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'є' | 'ε' => 'e',
        'ғ' => 'f',
        'һ' | 'н' | 'η' => 'h',
        'і' | 'ι' | 'ӏ' => 'i',
        'ј' | 'ϳ' => 'j',
        'к' | 'κ' => 'k',
        'м' | 'μ' => 'm',
        'п' => 'n',
        'о' | 'ο' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ѵ' | 'ν' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        'ζ' => 'z',
        other => other,
    }
}
