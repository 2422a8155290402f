//! From any text to the one alphabet that the rules read.
//!
//! In: a string as it was typed. Out: upper-case ASCII without invisible characters and accents, with a
//! map back to the original bytes. Digits of any script become ASCII digits, dashes become `-`, spaces
//! become a space, currency signs become `$`; of everything else there is only "a letter" or "a sign".

use std::ops::Range;

use crate::text::normalise;

/// A letter that is not in the Latin alphabet.
pub const OTHER_LETTER: u8 = 1;

/// A sign that means nothing here.
const OTHER_SIGN: u8 = b';';

/// A text in the alphabet of the rules.
pub struct Folded {
    bytes: Vec<u8>,
    /// The characters that did not stay one byte of ASCII, in order.
    pieces: Vec<Piece>,
}

/// What a character of the original became; nothing if it is invisible.
struct Piece {
    folded: Range<usize>,
    original: Range<usize>,
}

impl Folded {
    /// Folds a text. Linear; cannot fail.
    pub fn of(text: &str) -> Self {
        let mut folded = Self { bytes: Vec::with_capacity(text.len()), pieces: Vec::new() };
        let mut rest = text;
        while let Some(plain) = rest.bytes().position(|byte| !is_plain(byte)) {
            let (before, behind) = rest.split_at(plain);
            folded.bytes.extend_from_slice(before.as_bytes());
            let mut characters = behind.chars();
            if let Some(c) = characters.next() {
                folded.push(c, text.len() - behind.len());
            }
            rest = characters.as_str();
        }
        folded.bytes.extend_from_slice(rest.as_bytes());
        folded.bytes.make_ascii_uppercase();
        folded
    }

    fn push(&mut self, c: char, at: usize) {
        let start = self.bytes.len();
        fold(c, &mut self.bytes);
        self.pieces.push(Piece { folded: start..self.bytes.len(), original: at..at + c.len_utf8() });
    }

    /// The folded text.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes of the original that a range came from, whole characters, with the invisible ones
    /// that follow.
    pub fn span(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.character(range.start).start;
        let mut end = self.character(range.end.saturating_sub(1)).end;
        let behind = self.pieces.partition_point(|piece| piece.original.start < end);
        for piece in self.pieces.iter().skip(behind) {
            if !piece.folded.is_empty() || piece.original.start != end {
                break;
            }
            end = piece.original.end;
        }
        start..end
    }

    /// The character of the original that a byte came from.
    fn character(&self, at: usize) -> Range<usize> {
        let until = self.pieces.partition_point(|piece| piece.folded.start <= at);
        match until.checked_sub(1).and_then(|last| self.pieces.get(last)) {
            Some(piece) if at < piece.folded.end => piece.original.clone(),
            Some(piece) => {
                let start = piece.original.end + at - piece.folded.end;
                start..start + 1
            }
            None => at..at + 1,
        }
    }
}

/// ASCII that stands for itself; controls are invisible.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r')
}

fn fold(c: char, out: &mut Vec<u8>) {
    match c {
        // The letters of Italian, which are nearly all there is, without the detour below.
        'à' | 'á' | 'À' | 'Á' => out.push(b'A'),
        'è' | 'é' | 'È' | 'É' => out.push(b'E'),
        'ì' | 'í' | 'Ì' | 'Í' => out.push(b'I'),
        'ò' | 'ó' | 'Ò' | 'Ó' => out.push(b'O'),
        'ù' | 'ú' | 'Ù' | 'Ú' => out.push(b'U'),
        '€' | '£' | '¥' => out.push(b'$'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push(b'-'),
        '·' | '•' => out.push(b'.'),
        _ => out.extend(normalise(c.encode_utf8(&mut [0; 4])).text().chars().map(byte)),
    }
}

fn byte(c: char) -> u8 {
    match u8::try_from(c) {
        Ok(ascii) if ascii.is_ascii() => ascii.to_ascii_uppercase(),
        _ => digit(c).unwrap_or(if c.is_alphabetic() { OTHER_LETTER } else { OTHER_SIGN }),
    }
}

/// The digits of the scripts that people in Italy and Britain type numbers in. Those that are variants
/// of the European digits, such as the full-width ones, have been decomposed before.
fn digit(c: char) -> Option<u8> {
    // Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil.
    const ZEROS: [char; 7] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}'];
    let value = |zero: char| (c as u32).checked_sub(zero as u32).filter(|&value| value < 10);
    ZEROS.into_iter().find_map(value).and_then(|value| u8::try_from(value).ok()).map(|value| b'0' + value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(Folded::of(text).bytes(), expected.as_bytes(), "folding {text:?}");
    }

    #[test]
    fn one_alphabet() {
        check("Però è 12€", "PERO E 12$");
        check("ＩＴ６０ ①② ٣٤ १२", "IT60 12 34 12");
        check("4\u{200b}1\u{0}1\u{ad}1", "4111");
        check("a–b\u{a0}c", "A-B C");
        check("Я ☃", "\u{1} ;");
    }

    #[test]
    fn spans_name_whole_characters_of_the_original() {
        let text = "è ４\u{200b}１ sì";
        let folded = Folded::of(text);
        assert_eq!(&text[folded.span(&(2..4))], "４\u{200b}１");
        assert_eq!(&text[folded.span(&(2..3))], "４\u{200b}");
        assert_eq!(&text[folded.span(&(5..7))], "sì");
    }
}
