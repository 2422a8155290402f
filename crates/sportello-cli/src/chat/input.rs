//! Where the lines of a chat come from.

use std::io::{self, IsTerminal};

use anyhow::{Context as _, Result};
use rustyline::DefaultEditor;
use rustyline::error::ReadlineError;

use crate::lines;

/// Lines with editing and history where someone types, plain lines where they are piped.
pub enum Input {
    /// Someone types.
    Typed(Box<DefaultEditor>),
    /// Another program writes.
    Piped,
}

impl Input {
    /// Finds out which it is.
    pub fn open() -> Result<Self> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return Ok(Self::Piped);
        }
        let editor = DefaultEditor::new().context("the terminal cannot be used for typing")?;
        Ok(Self::Typed(Box::new(editor)))
    }

    /// Whether nobody has the line before them.
    pub fn is_piped(&self) -> bool {
        matches!(self, Self::Piped)
    }

    /// The next line, or nothing at the end.
    pub fn next(&mut self) -> Result<Option<String>> {
        match self {
            Self::Piped => Ok(lines::next(&mut io::stdin().lock())?),
            Self::Typed(editor) => typed(editor),
        }
    }
}

fn typed(editor: &mut DefaultEditor) -> Result<Option<String>> {
    match editor.readline("\n› ") {
        Ok(line) => {
            // A history that cannot grow is no reason to stop talking.
            let _ = editor.add_history_entry(&line);
            Ok(Some(line))
        }
        Err(ReadlineError::Eof | ReadlineError::Interrupted) => Ok(None),
        Err(error) => Err(error).context("the terminal cannot be read"),
    }
}
