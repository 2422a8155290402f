//! From any text to its matching form, with a map back to the original bytes.
//!
//! In: a string as it was typed. Out: the same text in lower case, compatibility
//! decomposed (NFKD), without marks, invisible characters, or stretched letters,
//! with one kind of apostrophe. Accents go because customers leave them out;
//! nothing in the score needs them. This stage knows nothing of words or languages.

use std::ops::Range;

use super::confusable;
use super::decompose::{decompose, is_mark};

/// A text in matching form.
///
/// Normalising a text that is already in this form changes nothing.
#[derive(Debug, Clone, Default)]
pub struct Normal {
    text: String,
    /// For every byte of `text`, and one past its end, the byte of the original it came from.
    starts: Vec<u32>,
    accents: u32,
}

impl Normal {
    /// The matching form.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the original that a range of [`Normal::text`] came from,
    /// with the marks and invisible characters that follow them.
    pub fn span(&self, range: Range<usize>) -> Range<usize> {
        let at = |byte: usize| self.starts.get(byte).map_or(0, |&start| start as usize);
        at(range.start)..at(range.end)
    }

    /// How many letters of the original carried a grave or acute accent: a trace of Italian.
    pub fn accents(&self) -> u32 {
        self.accents
    }
}

/// Puts a text into matching form.
///
/// Linear in the length of the text; cannot fail. Texts over 4 GiB are cut there.
pub fn normalise(text: &str) -> Normal {
    let mut normaliser = Normaliser::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let Ok(at) = u32::try_from(at) else { break };
        normaliser.push(at, c);
    }
    normaliser.finish(text.len())
}

struct Normaliser {
    out: Normal,
    /// The last character written and how many times in a row.
    last: char,
    run: u32,
    stretched: bool,
    foreign_letters: bool,
}

impl Normaliser {
    fn with_capacity(bytes: usize) -> Self {
        let out =
            Normal { text: String::with_capacity(bytes), starts: Vec::with_capacity(bytes + 1), accents: 0 };
        Self { out, last: '\0', run: 0, stretched: false, foreign_letters: false }
    }

    fn push(&mut self, at: u32, c: char) {
        match c {
            'a'..='z' | '0'..='9' => self.write(at, c),
            'A'..='Z' => self.write(at, c.to_ascii_lowercase()),
            ' '..='~' if c != '`' => self.write(at, c),
            '\t' | '\n' | '\r' => self.write(at, ' '),
            _ if is_apostrophe(c) => self.write(at, '\''),
            _ if is_invisible(c) => {}
            _ => self.decompose(at, c),
        }
    }

    /// The rare path: anything beyond ASCII.
    fn decompose(&mut self, at: u32, c: char) {
        decompose(c, |part| {
            if is_mark(part) {
                self.out.accents += u32::from(matches!(part, '\u{300}' | '\u{301}'));
            } else {
                for lower in part.to_lowercase() {
                    self.write_folded(at, lower);
                }
            }
        });
    }

    /// Lower case may itself decompose (`İ`), so what it yields is folded once more.
    fn write_folded(&mut self, at: u32, c: char) {
        decompose(c, |part| {
            if is_apostrophe(part) {
                self.write(at, '\'');
            } else if part.is_whitespace() {
                self.write(at, ' ');
            } else if !is_mark(part) && !is_invisible(part) {
                self.foreign_letters |= confusable::is_foreign_letter(part);
                self.write(at, part);
            }
        });
    }

    fn write(&mut self, at: u32, c: char) {
        // An underscore stands between words, as in a file name, never within one.
        let c = if c == '_' { ' ' } else { c };
        self.run = if c == self.last { self.run + 1 } else { 1 };
        self.last = c;
        self.stretched |= self.run > 2;
        self.out.text.push(c);
        self.out.starts.resize(self.out.text.len(), at);
    }

    fn finish(mut self, bytes: usize) -> Normal {
        self.out.starts.push(u32::try_from(bytes).unwrap_or(u32::MAX));
        if self.foreign_letters {
            confusable::replace_in_mixed_words(&mut self.out.text, &mut self.out.starts);
        }
        if self.stretched || self.foreign_letters {
            shrink_stretched(&mut self.out);
        }
        self.out
    }
}

/// Three or more of a letter in a row are a letter stretched, as neither language triples one:
/// a vowel becomes single ("aiutooo"), a consonant double ("paccco"), being double more often.
fn shrink_stretched(normal: &mut Normal) {
    let mut text = String::with_capacity(normal.text.len());
    let mut starts = Vec::with_capacity(normal.starts.len());
    let mut rest = normal.text.as_str();
    while let Some(c) = rest.chars().next() {
        let run = rest.chars().take_while(|&next| next == c).count();
        let kept = if run > 2 && c.is_alphabetic() { if is_vowel(c) { 1 } else { 2 } } else { run };
        let at = normal.text.len() - rest.len();
        for copy in 0..kept {
            text.push(c);
            starts.resize(text.len(), normal.starts[at + copy * c.len_utf8()]);
        }
        rest = &rest[run * c.len_utf8()..];
    }
    starts.push(normal.starts[normal.text.len()]);
    normal.text = text;
    normal.starts = starts;
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '’' | '‘' | '‛' | 'ʼ' | 'ʹ' | '′' | '＇' | 'ˈ' | '՚' | '｀')
}

/// Characters that a reader does not see: controls, format characters (category Cf),
/// variation selectors, tags, fillers.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}'
            | '\u{890}'..='\u{891}' | '\u{8e2}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}'
            | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(normalise(text).text(), expected, "normalising {text:?}");
    }

    #[test]
    fn accents_and_case_go() {
        check("Perché È già Così", "perche e gia cosi");
        check("ﬁne ＡＢＣ", "fine abc");
        check("İstanbul", "istanbul");
    }

    #[test]
    fn apostrophes_are_one() {
        check("dell’ordine l`ordine l´ordine lʼordine", "dell'ordine l'ordine l'ordine l'ordine");
    }

    #[test]
    fn invisible_characters_go() {
        check("or\u{200b}di\u{ad}ne\u{202e} \u{feff}ok\u{e0041}", "ordine ok");
        check("tab\tnew\nline", "tab new line");
    }

    #[test]
    fn stretched_letters_shrink() {
        check("aiutoooooo!!! nooo 10000", "aiuto!!! no 10000");
        check("need too", "need too");
    }

    #[test]
    fn cyrillic_lookalikes_in_a_latin_word_become_latin() {
        check("or\u{0434}ine r\u{0435}so", "or\u{0434}ine reso");
        check("привет", "привет");
    }

    #[test]
    fn spans_name_the_original_bytes() {
        let text = "è qui, cittàààà!";
        let normal = normalise(text);
        let at = normal.text().find("citta").expect("the word is there");
        assert_eq!(&text[normal.span(at..at + 5)], "cittàààà");
    }
}
