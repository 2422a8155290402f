//! The package's own tools: installing what it is built with, building it, running its tests.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use crate::outcome::Tests;

/// Whether npm is installed.
pub fn is_there() -> bool {
    command(&["--version"]).output().is_ok_and(|output| output.status.success())
}

/// Installs what the package is built with, as its lock file says, unless it was since the file changed.
///
/// # Errors
///
/// When npm is missing or fails.
pub fn install() -> anyhow::Result<()> {
    let changed =
        |file: &str| fs::metadata(super::package().join(file)).and_then(|found| found.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    run(&["ci", "--no-audit", "--no-fund"])
}

/// Runs npm in the package's folder.
///
/// # Errors
///
/// When npm is missing or fails.
pub fn run(arguments: &[&str]) -> anyhow::Result<()> {
    ensure!(command(arguments).status().context(MISSING)?.success(), "`npm {}` failed", arguments.join(" "));
    Ok(())
}

/// Runs the package's tests, passes their output on and counts.
///
/// # Errors
///
/// When npm is missing.
pub fn test() -> anyhow::Result<Tests> {
    let mut child = command(&["test"]).stdout(Stdio::piped()).spawn().context(MISSING)?;
    let mut tests = Tests::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            tests.read(&line);
        }
    }
    tests.succeeded = child.wait()?.success();
    Ok(tests)
}

const MISSING: &str = "starting npm: install Node.js 20 or newer";

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new("npm");
    command.args(arguments).current_dir(super::package()).stdin(Stdio::null());
    command
}

impl Tests {
    /// Adds a line of Node's summary, such as `# pass 3` or `ℹ pass 3`.
    fn read(&mut self, line: &str) {
        let Some(rest) = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ ")) else { return };
        let Some((what, number)) = rest.split_once(' ') else { return };
        let Ok(number) = number.trim().parse::<u64>() else { return };
        match what {
            "pass" => self.passed += number,
            "fail" | "cancelled" => self.failed += number,
            "skipped" | "todo" => self.skipped += number,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tests;

    #[test]
    fn summaries_of_both_reporters_are_counted() {
        let mut tests = Tests::default();
        for line in ["# tests 5", "# pass 3", "# fail 1", "# cancelled 1", "# skipped 0", "ℹ pass 2", "# ok"]
        {
            tests.read(line);
        }
        assert_eq!(tests, Tests { passed: 5, failed: 2, skipped: 0, succeeded: false });
    }
}
