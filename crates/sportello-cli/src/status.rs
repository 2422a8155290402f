//! How the process ends, and how a failure is told.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use crate::terminal::safe;
use crate::terminal::style::{ERROR, paint};

/// How the process ends. The numbers are stable and stand in `--help`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Done.
    Done,
    /// Done, and something was found that whoever called wants to stop at.
    Found,
    /// The arguments or a file cannot be used.
    Unusable,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Done => Self::SUCCESS,
            Status::Found => Self::from(1),
            Status::Unusable => Self::from(2),
        }
    }
}

/// The status of a result; a failure is told on standard error.
///
/// A reader that went away, such as `head`, has seen enough: that is no failure.
pub fn of(result: anyhow::Result<Status>) -> Status {
    match result {
        Ok(status) => status,
        Err(error) if is_broken_pipe(&error) => Status::Done,
        Err(error) => {
            for line in format!("{error:#}").lines() {
                complain_of(line);
            }
            Status::Unusable
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let causes = error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>());
    causes.into_iter().any(|cause| cause.kind() == ErrorKind::BrokenPipe)
}

fn complain_of(line: &str) {
    let _ = writeln!(anstream::stderr(), "{} {}", paint(ERROR, "error:"), safe(line));
}

/// Tells a complaint of several lines that says itself that it is one.
pub fn complain(text: &str) {
    for line in text.lines() {
        let _ = writeln!(anstream::stderr(), "{}", safe(line));
    }
}

/// Tells something that the user should know and that stops nothing.
pub fn note(text: &str) {
    let _ = writeln!(anstream::stderr(), "note: {}", safe(text));
}
