//! The Python package: built, installed, checked and tested in an environment of its own.
//!
//! In: `bindings/python`. Out: `target/python/venv` with the package in it as `pip install` puts it there,
//! and what its tests came to, as a line that reads like one of cargo's.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail, ensure};

use crate::apt::{install, may_install, program_path};
use crate::outcome::Tests;

/// What the package is checked and tested with; `pip` brings what it is built with itself.
const TOOLS: &[&str] = &["mypy>=1.11,<3", "pytest>=8,<10"];

/// What only the example of a service needs.
const SERVICE: &[&str] = &["fastapi>=0.110,<1", "httpx>=0.27,<1"];

/// Installs the package as a stranger does, checks its types and its stubs, and runs its tests.
///
/// # Errors
///
/// Anything that cannot be installed, a type that does not hold, or a test that fails.
pub fn tested() -> anyhow::Result<Tests> {
    let package = root().join("bindings/python");
    let venv = environment(&root().join("target/python/venv"))?;
    let python = venv.join("bin/python");
    pip(&python, &[&["--upgrade"], TOOLS, SERVICE].concat())?;
    pip(&python, &["--force-reinstall", "--no-deps", &package.display().to_string()])?;
    checked(Command::new(&python).args(["-m", "mypy"]).current_dir(&package))?;
    // What is installed is compared with the stubs, so not from the folder that has the sources.
    checked(Command::new(&python).args(["-m", "mypy.stubtest", "sportello._sportello"]).current_dir(&venv))?;
    test(&python, &package)
}

/// What this machine lacks and cannot install.
pub fn missing() -> Option<&'static str> {
    (program_path("python3").is_none() && !may_install()).then_some("no python3: install Python 3.9 or newer")
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The environment of a folder, made unless it is there and works.
fn environment(folder: &Path) -> anyhow::Result<PathBuf> {
    if !has_pip(folder) {
        ensure!(is_new_enough()?, "Python is too old: install Python 3.9 or newer");
        make(folder)?;
    }
    folder.canonicalize().with_context(|| folder.display().to_string())
}

fn has_pip(folder: &Path) -> bool {
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
    pip.status().is_ok_and(|status| status.success())
}

/// Whether there is a Python from 3.9 on, which is installed if there is none.
fn is_new_enough() -> anyhow::Result<bool> {
    let check =
        || Command::new("python3").args(["-c", "import sys; sys.exit(sys.version_info < (3, 9))"]).status();
    if let Ok(status) = check() {
        return Ok(status.success());
    }
    ensure!(may_install(), "no python3: install Python 3.9 or newer");
    install(&["python3", "python3-venv"])?;
    Ok(check()?.success())
}

/// Makes an environment. Debian has what that takes in a package of its own.
fn make(folder: &Path) -> anyhow::Result<()> {
    let made = || -> anyhow::Result<bool> {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv", "--clear"]).arg(folder);
        Ok(venv.status().context("starting python3")?.success() && has_pip(folder))
    };
    if made()? {
        return Ok(());
    }
    ensure!(
        may_install(),
        "python3 cannot make an environment: on Debian run as root `apt-get install python3-venv`"
    );
    install(&["python3-venv"])?;
    ensure!(made()?, "python3 cannot make an environment in {}", folder.display());
    Ok(())
}

fn pip(python: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(arguments);
    checked(&mut pip)
}

fn checked(command: &mut Command) -> anyhow::Result<()> {
    let status = command.stdin(Stdio::null()).status().context("starting Python")?;
    if !status.success() {
        bail!("{command:?} failed");
    }
    Ok(())
}

/// Runs the tests, passes their output on and counts.
fn test(python: &Path, package: &Path) -> anyhow::Result<Tests> {
    let mut pytest = Command::new(python);
    pytest.args(["-m", "pytest", "--quiet", "-p", "no:cacheprovider"]).env("PYTHONDONTWRITEBYTECODE", "1");
    pytest.current_dir(package).stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = pytest.spawn().context("starting pytest")?;
    let mut tests = Tests::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            tests = counted(&line).unwrap_or(tests);
        }
    }
    tests.succeeded = child.wait()?.success();
    ensure!(tests.succeeded || tests.failed > 0, "pytest stopped before its end");
    Ok(tests)
}

/// Reads pytest's last line, such as `1 failed, 520 passed, 2 skipped in 12.3s`.
fn counted(line: &str) -> Option<Tests> {
    let (results, _) = line.trim_matches(['=', ' ']).rsplit_once(" in ")?;
    let mut tests = Tests::default();
    for result in results.split(", ") {
        let (number, what) = result.split_once(' ')?;
        let number: u64 = number.parse().ok()?;
        match what {
            "passed" | "xfailed" => tests.passed += number,
            "failed" | "error" | "errors" | "xpassed" => tests.failed += number,
            "skipped" | "deselected" => tests.skipped += number,
            _ => {}
        }
    }
    Some(tests)
}

#[cfg(test)]
mod tests {

    #[test]
    fn the_last_line_is_counted_and_no_other() {
        let counted = |line| super::counted(line).map(|tests| (tests.passed, tests.failed, tests.skipped));
        assert_eq!(counted("520 passed in 12.30s"), Some((520, 0, 0)));
        assert_eq!(counted("=== 1 failed, 2 errors, 3 passed, 4 skipped in 1.2s ==="), Some((3, 3, 4)));
        assert_eq!(counted("520 passed, 2 warnings in 62.30s (0:01:02)"), Some((520, 0, 0)));
        assert_eq!(counted("FAILED tests/test_hostile.py::test - found 3 in it"), None);
        assert_eq!(counted("....... [100%]"), None);
    }
}
