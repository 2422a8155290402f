//! Records as lines of JSON.

use super::record::{JOURNAL_VERSION, Ranked, Record, What};
use crate::error::{Error, ErrorKind, Problem};
use crate::handoff::{error, read};

/// An edit has an entry twice, with all its wordings; everything else is far smaller.
const LARGEST: usize = 4 * 1024 * 1024;

impl Record {
    /// The record as one line of JSON, without the line's end.
    pub fn to_json(&self) -> String {
        // Strings, numbers and values that came from JSON: nothing here can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a record.
    ///
    /// What is read is not redacted again: [`Record::redacted`] does that.
    ///
    /// # Errors
    ///
    /// A text that is too large or no JSON, a version that this crate does not know, a field that is
    /// missing, unknown or of another type, or a number that is out of its range.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let record: Self = read("record", JOURNAL_VERSION, LARGEST, text)?;
        match record.what.impossible() {
            None => Ok(record),
            Some(expected) => Err(error(ErrorKind::InvalidValue, None, format!("no record: {expected}"))),
        }
    }
}

/// Reads the records of a journal, one on each line. Empty lines are passed over.
///
/// # Errors
///
/// The first line that is no record, as [`Record::from_json`], with its number.
pub fn from_lines(text: &str) -> Result<Vec<Record>, Error> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(at, line)| Record::from_json(line).map_err(|error| on_line(at + 1, &error))).collect()
}

/// The same problems, on a line of the journal.
fn on_line(number: usize, error: &Error) -> Error {
    let moved = |problem: &Problem| Problem { line: Some(number), ..problem.clone() };
    let problems = error.problems().iter().map(moved).collect();
    Error::of(problems).unwrap_or_else(|| error.clone())
}

impl What {
    /// What was expected where a number is out of its range.
    fn impossible(&self) -> Option<&'static str> {
        match self {
            Self::Asked { confidence, ranked, .. } => {
                let known = ranked.iter().all(Ranked::is_possible) && is_probability(*confidence);
                (!known).then_some("expected confidences of 0 to 1 and finite scores")
            }
            Self::HandedOver { priority, .. } => {
                (*priority > 100).then_some("expected a priority of at most 100")
            }
            Self::Rated { stars } => (!(1..=5).contains(stars)).then_some("expected 1 to 5 stars"),
            _ => None,
        }
    }
}

impl Ranked {
    fn is_possible(&self) -> bool {
        self.score.is_finite() && is_probability(self.confidence)
    }
}

fn is_probability(value: f32) -> bool {
    (0.0..=1.0).contains(&value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::Moment;

    fn record() -> Record {
        Record::new(Moment::at(1_795_000_000_000, 60), What::Rated { stars: 4 }).in_conversation("c-1", None)
    }

    #[track_caller]
    fn refuse(text: &str, kind: ErrorKind, expected: &str) {
        let error = Record::from_json(text).expect_err(text);
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }

    #[test]
    fn a_record_is_one_line() {
        let line = record().to_json();
        assert_eq!(
            line,
            r#"{"version":1,"at":{"unix_ms":1795000000000,"local":"2026-11-18T12:06"},"conversation":"c-1","what":{"rated":{"stars":4}}}"#
        );
        assert_eq!(Record::from_json(&line).unwrap(), record());
    }

    #[test]
    fn what_is_no_record_is_refused() {
        let line = record().to_json();
        refuse("", ErrorKind::Syntax, "no record");
        refuse(&line[..40], ErrorKind::Syntax, "no record");
        refuse(
            &line.replace("\"version\":1", "\"version\":2"),
            ErrorKind::UnknownVersion,
            "expected version 1",
        );
        refuse(&line.replace(":4", ":6"), ErrorKind::InvalidValue, "expected 1 to 5 stars");
        refuse(&line.replace("rated", "rowed"), ErrorKind::InvalidValue, "unknown variant");
        refuse(&" ".repeat(5 << 20), ErrorKind::TooLarge, "at most 4194304");
    }

    #[test]
    fn a_journal_is_read_line_by_line() {
        let line = record().to_json();
        assert_eq!(from_lines(&format!("\n{line}\r\n \n{line}")), Ok(vec![record(), record()]));
        assert_eq!(from_lines(""), Ok(Vec::new()));
        let wrong = from_lines(&format!("{line}\n\n{{}}\n{line}")).unwrap_err();
        assert!(wrong.to_string().starts_with("3: no record: missing field `version`"), "{wrong}");
        let stars = from_lines(&format!("{line}\n{}", line.replace(":4", ":6"))).unwrap_err();
        assert_eq!(stars.to_string(), "2: no record: expected 1 to 5 stars [invalid-value]");
    }
}
