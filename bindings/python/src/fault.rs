//! What goes wrong, as Python's exceptions.
//!
//! In: the engine's errors. Out: a [`Fault`] with one of the codes that all bindings share, which
//! becomes an exception where it leaves Rust. The classes stand in `sportello/_errors.py`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use sportello::{Error, ErrorKind, Problem};

/// A problem of a text: its file, its line from 1, its code, and what was found and expected.
type Place = (Option<String>, Option<usize>, &'static str, String);

/// What went wrong, and where.
#[derive(Debug)]
pub struct Fault {
    /// One of the codes of all bindings.
    code: &'static str,
    message: String,
    problems: Vec<Place>,
}

impl Fault {
    /// A fault that has no place.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), problems: Vec::new() }
    }

    /// The fault of an error of the engine, which has this code unless it says more itself.
    pub fn of(code: &'static str) -> impl Fn(Error) -> Self + Copy {
        move |error| {
            let code = match error.kind() {
                ErrorKind::UnknownVersion => "version",
                ErrorKind::TooLarge => "too-large",
                _ => code,
            };
            let problems = error.problems().iter().map(place).collect();
            Self { code, message: error.to_string(), problems }
        }
    }

    /// What a panic left, which is a defect of the engine.
    pub fn of_panic(panic: &(dyn std::any::Any + Send)) -> Self {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason was given");
        Self::new("panic", format!("the engine stopped at a defect of its own, and can be used on: {text}"))
    }
}

fn place(problem: &Problem) -> Place {
    (problem.file.clone(), problem.line, problem.kind.code(), problem.message.clone())
}

impl From<Fault> for PyErr {
    fn from(fault: Fault) -> Self {
        Python::attach(|py| match exception(py, fault) {
            Ok(exception) => PyErr::from_value(exception),
            Err(error) => error,
        })
    }
}

fn exception(py: Python<'_>, fault: Fault) -> PyResult<Bound<'_, PyAny>> {
    static OF_CODE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let Fault { code, message, problems } = fault;
    OF_CODE.import(py, "sportello._errors", "of_code")?.call1((code, message, problems))
}
