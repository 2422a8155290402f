//! Everything that must hold, step by step, as CI and a stranger run it.
//!
//! Steps run in order and stop at the first that fails. The last line counts the tests.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use anyhow::{Context, anyhow, bail};

use crate::outcome::Tests;
use crate::{c, deny, package, python, web};

/// A step: what it is called, and the arguments of cargo.
struct Step {
    name: &'static str,
    arguments: &'static [&'static str],
    /// The cargo subcommand that may be missing from a small toolchain, with what brings it.
    component: Option<&'static str>,
}

const STEPS: &[Step] = &[
    Step { name: "format", arguments: &["fmt", "--all", "--check"], component: Some("rustfmt") },
    Step {
        name: "lints",
        arguments: &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"],
        component: Some("clippy"),
    },
    Step {
        name: "the engine without its features",
        arguments: &["check", "--package", "sportello", "--no-default-features"],
        component: None,
    },
    Step {
        name: "documentation",
        arguments: &["doc", "--workspace", "--no-deps", "--exclude", "sportello-cli"],
        component: None,
    },
    Step { name: "tests", arguments: &["test", "--workspace", "--no-fail-fast"], component: None },
];

pub fn run() -> anyhow::Result<()> {
    let mut count = Tests::default();
    let mut times = Times::default();
    for step in STEPS {
        times.begin(step.name);
        if let Some(component) = step.component.filter(|_| !available(step.arguments[0])) {
            println!(
                "skipped: cargo {} is not installed; `rustup component add {component}`",
                step.arguments[0]
            );
            continue;
        }
        let passed = cargo(step.arguments, &mut count)?;
        if !passed {
            println!("\n{count}");
            bail!("`cargo {}` failed", step.arguments.join(" "));
        }
    }
    bindings(&mut count, &mut times)?;
    times.begin("licences and sources");
    deny::run()?;
    times.begin("what is published");
    package::listed()?;
    times.show();
    println!("\n{count}");
    Ok(())
}

/// How long each step takes.
#[derive(Default)]
struct Times(Vec<(&'static str, Instant)>);

impl Times {
    fn begin(&mut self, name: &'static str) {
        println!("\n== {name}");
        self.0.push((name, Instant::now()));
    }

    /// A line for each step, in the order they ran.
    fn show(&self) {
        println!("\n== seconds");
        let ends = self.0.iter().skip(1).map(|(_, began)| *began).chain([Instant::now()]);
        for ((name, began), end) in self.0.iter().zip(ends) {
            println!("{:6} {name}", (end - *began).as_secs());
        }
    }
}

/// The tests of the bindings. One thread compiles the module of the page most of the time, so the others are
/// tested beside it.
fn bindings(count: &mut Tests, times: &mut Times) -> anyhow::Result<()> {
    let missing = web::missing();
    thread::scope(|scope| {
        let page = missing.is_none().then(|| scope.spawn(web::built));
        times.begin("C");
        binding("C", c::missing(), c::tested, count)?;
        times.begin("Python");
        binding("Python", python::missing(), python::tested, count)?;
        times.begin("the page");
        if let Some(page) = page {
            page.join().map_err(|_| anyhow!("building the page panicked"))??;
        }
        binding("the page", missing, web::test, count)
    })
}

/// Runs the tests of a binding and counts them, unless something is missing that cannot be installed.
fn binding(
    name: &str,
    missing: Option<&str>,
    tested: fn() -> anyhow::Result<Tests>,
    count: &mut Tests,
) -> anyhow::Result<()> {
    if let Some(missing) = missing {
        println!("skipped: {missing}");
        return Ok(());
    }
    let tests = tested()?;
    count.add(&tests);
    tests.held(name)
}

fn available(subcommand: &str) -> bool {
    let output = Command::new(env!("CARGO")).args([subcommand, "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}

/// Runs cargo, passes its output on and counts what its tests say.
fn cargo(arguments: &[&str], count: &mut Tests) -> anyhow::Result<bool> {
    let mut child = Command::new(env!("CARGO"))
        .args(arguments)
        .env("RUSTDOCFLAGS", "--deny warnings")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting cargo")?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            read(count, &line);
        }
    }
    Ok(child.wait()?.success())
}

/// Adds a line such as `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
fn read(count: &mut Tests, line: &str) {
    let Some(result) = line.strip_prefix("test result: ") else { return };
    let parts = result.split([';', '.']).filter_map(|part| part.trim().split_once(' '));
    for (number, what) in parts {
        let number: u64 = number.parse().unwrap_or(0);
        match what {
            "passed" => count.passed += number,
            "failed" => count.failed += number,
            "ignored" => count.skipped += number,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Tests, read};

    #[test]
    fn results_are_counted() {
        let mut count = Tests::default();
        read(&mut count, "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out");
        read(&mut count, "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out");
        read(&mut count, "running 3 tests");
        assert_eq!((count.passed, count.failed, count.skipped), (15, 2, 1));
    }
}
