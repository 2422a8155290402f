//! CSV for spreadsheets: texts stay texts.
//!
//! In: a head and rows of any strings. Out: a file that spreadsheets open with the right letters
//! and in which no cell is a formula. [`text_of`] gives back what a cell was made of.

use std::borrow::Cow;
use std::path::Path;

use anyhow::{Context as _, Result};

/// By this mark spreadsheets know UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Whether a spreadsheet would reckon with a cell that begins like this. After OWASP, "CSV
/// Injection"; the wide letters are read like the narrow ones in East Asian settings.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// A text as a cell: with an apostrophe before what would be a formula.
///
/// One more goes before apostrophes that stand there already, so that [`text_of`] is exact.
pub fn cell(text: &str) -> Cow<'_, str> {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}").into() } else { text.into() }
}

/// The text that a cell was made of.
pub fn text_of(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_formula(text.trim_start_matches('\'')) => text,
        _ => cell,
    }
}

/// Writes a file.
pub fn write<const N: usize>(
    path: &Path,
    head: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> Result<()> {
    let failed = || format!("{}: cannot be written", path.display());
    std::fs::write(path, bytes(head, rows).with_context(failed)?).with_context(failed)
}

fn bytes<const N: usize>(head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(MARK.to_vec());
    writer.write_record(head)?;
    for row in rows {
        writer.write_record(row.iter().map(|text| cell(text).into_owned()))?;
    }
    Ok(writer.into_inner().map_err(|error| error.into_error())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_texts() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "＝1", "=HYPERLINK(\"http://x\")"] {
            assert_eq!(cell(formula), format!("'{formula}"));
        }
        for text in ["", "ciao", "a=b", "'ciao", "5-1", " =1"] {
            assert_eq!(cell(text), text);
        }
    }

    #[test]
    fn what_was_written_is_read_back() {
        for text in ["", "'", "=", "'=", "''=x", "ciao", "'ciao", "-\"quote\",\nline", "＠"] {
            assert_eq!(text_of(&cell(text)), text, "{text:?}");
        }
    }

    #[test]
    fn a_file_is_quoted_where_it_must_be() {
        let rows = [["a,b".to_owned(), "say \"ciao\"\r\nthen".to_owned()]];
        let bytes = bytes(["one", "two"], rows).expect("memory can be written");
        assert_eq!(&bytes[3..], b"one,two\n\"a,b\",\"say \"\"ciao\"\"\r\nthen\"\n");
        assert!(bytes.starts_with(MARK));
    }
}
