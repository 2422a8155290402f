//! The engine as a Python extension.
//!
//! In: texts and bytes from Python. Out: JSON texts, or one of the exceptions of `sportello._errors`.
//! What stands here only carries values over the border and lets Python go on meanwhile; the package
//! in `python/sportello` gives them types and is what others use. Knows nothing of files or of a clock.
#![forbid(unsafe_code)]

mod border;
mod engine;
mod fault;
mod listing;
mod talk;

use pyo3::prelude::*;

/// The native part of the package `sportello`.
#[pymodule(gil_used = false)]
mod _sportello {
    use pyo3::prelude::*;
    use pyo3::types::PyString;
    use sportello::Answer;

    #[pymodule_export]
    use crate::engine::Engine;
    #[pymodule_export]
    use crate::talk::Talk;

    use crate::border::{owned, read};

    /// The version of the engine.
    #[pyfunction]
    fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// The text of an answer's JSON without its markup.
    #[pyfunction]
    fn plain(answer: &Bound<'_, PyString>) -> PyResult<String> {
        let answer: Answer = read("argument", "answer", &owned(answer)?)?;
        Ok(answer.plain())
    }
}
