//! The test vectors: checks what they record, or records it anew.
//!
//! Only the `decision` of a line is ever written; what a person expects stays as it is, and
//! is told when the engine misses it.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use sportello_tests::{Case, Shelf, check_all, expectation, vector_files, with_decision};

/// Checks every case as the tests do.
pub fn check() -> anyhow::Result<()> {
    let cases = Case::all()?;
    let mut shelf = Shelf::default();
    let mut broken = Vec::new();
    let report = check_all(&cases, |case| {
        shelf.decide_as_json(case).unwrap_or_else(|error| {
            broken.push(format!("{}: {error:#}", case.name));
            String::new()
        })
    });
    let failures: Vec<_> = broken.iter().chain(&report.failures).collect();
    for failure in &failures {
        println!("{failure}");
    }
    println!("{} cases, {} deviations", report.cases, report.deviations.len());
    if !failures.is_empty() {
        bail!("{} failures", failures.len());
    }
    Ok(())
}

/// Writes every case's decision into its line.
pub fn write() -> anyhow::Result<()> {
    // Names that stand twice are found before anything is written.
    let cases = Case::all()?.len();
    let mut shelf = Shelf::default();
    let (mut changed, mut missed) = (0, 0);
    for path in vector_files()? {
        changed += write_file(&path, &mut shelf, &mut missed)?;
    }
    println!("{cases} cases, {changed} decisions written, {missed} not what a person expects");
    Ok(())
}

fn write_file(path: &Path, shelf: &mut Shelf, missed: &mut usize) -> anyhow::Result<usize> {
    let text = fs::read_to_string(path)?;
    let mut out = String::with_capacity(text.len());
    let mut changed = 0;
    for line in text.lines() {
        let case = Case::of(line).with_context(|| format!("in {}", path.display()))?;
        let decision = shelf.decide_as_json(&case).with_context(|| case.name.clone())?;
        if let Some(problem) = expectation(&case, &decision) {
            println!("{problem}");
            *missed += 1;
        }
        let new = with_decision(line, &decision);
        changed += usize::from(new != line);
        out.push_str(&new);
        out.push('\n');
    }
    if out != text {
        fs::write(path, out).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(changed)
}
