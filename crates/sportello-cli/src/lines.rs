//! Lines of standard input.
//!
//! In: any bytes. Out: lines without their ends; bytes that are not UTF-8 become U+FFFD,
//! because a question is always decided.

use std::io::{self, BufRead};

/// The next line, or nothing at the end.
pub fn next(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let line = String::from_utf8_lossy(&bytes);
    Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_bytes_are_lines() {
        let mut input: &[u8] = b"uno\r\n\n\xffdue";
        let mut next = || next(&mut input).unwrap();
        assert_eq!(next().as_deref(), Some("uno"));
        assert_eq!(next().as_deref(), Some(""));
        assert_eq!(next().as_deref(), Some("\u{fffd}due"));
        assert_eq!(next(), None);
    }
}
