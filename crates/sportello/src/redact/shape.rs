//! How characters stand together: gaps within a number, and what it is joined to.

/// What a rule reads: a folded text, or the part of it between two finds.
///
/// The ends of the part are the ends of the world. A rule that looked further would see other things once
/// the finds beside it have become tokens, and redacting twice would not be redacting once.
pub type Part<'a> = &'a [u8];

/// Where the gap at a place ends: up to three characters that people put inside a number.
///
/// Without a gap it is the place itself.
pub fn gap_end(part: Part<'_>, at: usize) -> usize {
    let gap = part.iter().skip(at).take(3).take_while(|&&byte| is_gap(byte)).count();
    at + gap
}

fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'.' | b'-' | b'/' | b'_' | b'(' | b')')
}

/// Characters of a code, gaps left out.
#[derive(Debug, Clone, Copy)]
pub struct Compact<const N: usize> {
    /// Letters and digits.
    pub code: [u8; N],
    /// Where the last of them ends.
    pub end: usize,
}

impl<const N: usize> Compact<N> {
    /// Reads `N` letters or digits from a place on, each of which fits, with gaps between them.
    pub fn read(part: Part<'_>, at: usize, fits: impl Fn(usize, u8) -> bool) -> Option<Self> {
        let mut code = [0; N];
        let mut end = at;
        for (place, slot) in code.iter_mut().enumerate() {
            let start = if place == 0 { at } else { gap_end(part, end) };
            *slot = *part.get(start).filter(|&&byte| fits(place, byte))?;
            end = start + 1;
        }
        Some(Self { code, end })
    }

    /// Whether there was no gap.
    pub fn is_tight(&self, at: usize) -> bool {
        self.end - at == N
    }
}

/// Whether a byte matches a letter of a pattern: `A` any Latin letter, `9` any digit.
pub fn fits(pattern: u8, byte: u8) -> bool {
    match pattern {
        b'A' => byte.is_ascii_uppercase(),
        _ => byte.is_ascii_digit(),
    }
}

/// Whether a letter or digit stands right behind a place.
pub fn runs_on(part: Part<'_>, end: usize) -> bool {
    part.get(end).is_some_and(|&byte| is_word(byte))
}

/// Whether what ends at a place goes on: with a letter or digit, or with `-`, `.`, `_` and a digit.
///
/// A slash does not count: two phone numbers are often written so.
pub fn goes_on(part: Part<'_>, end: usize) -> bool {
    match part.get(end..) {
        Some([b'-' | b'.' | b'_', next, ..]) => next.is_ascii_digit(),
        _ => runs_on(part, end),
    }
}

/// Whether what starts at a place is the rest of something: an item number, a path, a longer number.
pub fn is_rest(part: Part<'_>, at: usize) -> bool {
    match part.get(..at) {
        Some([.., b'#' | b'=' | b'&']) => true,
        Some([.., before, b'-' | b'_' | b'/']) => is_word(*before),
        _ => is_rest_of_digits(part, at),
    }
}

/// Whether what starts at a place is the rest of a number.
pub fn is_rest_of_digits(part: Part<'_>, at: usize) -> bool {
    matches!(part.get(..at), Some([.., b'0'..=b'9', b'-' | b'_' | b'/' | b'.']))
}

/// Whether a byte is a letter or a digit.
pub fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == super::fold::OTHER_LETTER
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_over_gaps() {
        let read = |text: &str| {
            Compact::<4>::read(text.as_bytes(), 0, |place, byte| fits(b"AA99"[place], byte))
                .map(|code| (code.code, code.end, code.is_tight(0)))
        };
        assert_eq!(read("AB12"), Some((*b"AB12", 4, true)));
        assert_eq!(read("A.B - 1 2 C"), Some((*b"AB12", 9, false)));
        assert_eq!(read("AB    12"), None);
        assert_eq!(read("AB1"), None);
    }

    #[test]
    fn what_is_joined() {
        let rest = |text: &str| is_rest(text.as_bytes(), text.len() - 1);
        assert!(rest("A-1") && rest("#1") && rest("2.1") && rest("SHOP/1"));
        assert!(!rest("A 1") && !rest("A.1") && !rest(" -1") && !rest("1"));
        assert!(goes_on(b"1-2", 1) && goes_on(b"1A", 1));
        assert!(!goes_on(b"1-A", 1) && !goes_on(b"1/2", 1) && !goes_on(b"1.", 1));
    }
}
