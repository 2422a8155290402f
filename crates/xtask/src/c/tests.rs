//! The tests: which program is compiled how, and run under what.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};
use sportello_tests::Case;

use super::program::{Compiler, run as run_program};
use crate::outcome::Tests;

/// Finds what is read or written where it must not be, and texts that nobody freed.
const GCC: Compiler =
    Compiler { name: "gcc", command: "gcc -std=c99 -O1 -fsanitize=address,undefined", fixed: false };
/// The same with the other compiler, and with the library inside the program.
const CLANG: Compiler =
    Compiler { name: "clang", command: "clang -std=c11 -O1 -fsanitize=address,undefined", fixed: true };
/// Finds what two threads do at the same time and must not.
const THREADS: Compiler =
    Compiler { name: "tsan", command: "clang -std=c11 -O1 -fsanitize=thread", fixed: false };
/// As users compile.
const PLAIN: Compiler = Compiler { name: "plain", command: "gcc -std=c11 -O2", fixed: false };
const PLUS: Compiler = Compiler { name: "g++", command: "g++ -std=c++17 -O2", fixed: false };
const CLANG_PLUS: Compiler =
    Compiler { name: "clang++", command: "clang++ -std=c++20 -O1 -fsanitize=address,undefined", fixed: true };

/// Source, compiler and arguments of each program that is run as it is.
const PROGRAMS: &[(&str, Compiler, &[&str])] = &[
    ("tests/verbs.c", GCC, &[]),
    ("tests/verbs.c", CLANG, &[]),
    ("tests/hostile.c", GCC, &[]),
    ("tests/hostile.c", CLANG, &[]),
    ("tests/threads.c", PLAIN, &[]),
    ("tests/threads.c", THREADS, &[]),
    ("tests/memory.c", PLAIN, &["1000000"]),
    ("examples/ask.c", GCC, &["corpus/negozio", "pacco non arrivato cm faccio"]),
    ("examples/counter.cpp", PLUS, &["tests/faqs/palestra.toml"]),
    ("examples/counter.cpp", CLANG_PLUS, &["tests/faqs/palestra.toml"]),
];

/// Leaks that count are those that nothing points to any more: tables live as long as the process.
const VALGRIND: [&str; 5] = [
    "--quiet",
    "--error-exitcode=9",
    "--leak-check=full",
    "--show-leak-kinds=definite,indirect",
    "--errors-for-leak-kinds=definite,indirect",
];

/// The library's own locks are not seen by the sanitizer, so what happens inside is left to Rust's types.
const OUTSIDE: (&str, &str) = ("TSAN_OPTIONS", "ignore_noninstrumented_modules=1");

/// Compiles and runs everything.
///
/// # Errors
///
/// A program that does not compile, or cannot be started. Failed tests are counted.
pub fn run(prefix: &Path) -> anyhow::Result<Tests> {
    exported(prefix)?;
    let mut tests = Tests { succeeded: true, ..Tests::default() };
    for (source, compiler, arguments) in PROGRAMS {
        let program = compiler.compile(&super::package().join(source), prefix)?;
        let title = format!("{source} with {}", compiler.command);
        run_program(&title, Command::new(program).args(*arguments).env(OUTSIDE.0, OUTSIDE.1), &mut tests)?;
    }
    vectors(prefix, &mut tests)?;
    let program = PLAIN.compile(&super::package().join("tests/verbs.c"), prefix)?;
    run_program(
        "tests/verbs.c in valgrind",
        Command::new("valgrind").args(VALGRIND).arg(program),
        &mut tests,
    )?;
    php(prefix, "examples/chat.php", &["corpus/negozio"], &mut tests)?;
    Ok(tests)
}

/// All vectors, through both libraries and through PHP, with as many cases as the engine counts.
fn vectors(prefix: &Path, tests: &mut Tests) -> anyhow::Result<()> {
    let cases = Case::all()?.len().to_string();
    for compiler in [GCC, CLANG] {
        let program = compiler.compile(&super::package().join("tests/vectors.c"), prefix)?;
        let title = format!("tests/vectors.c with {}", compiler.command);
        run_program(&title, Command::new(program).arg(&cases), tests)?;
    }
    php(prefix, "tests/vectors.php", &[&cases], tests)
}

fn php(prefix: &Path, script: &str, arguments: &[&str], tests: &mut Tests) -> anyhow::Result<()> {
    let mut command = Command::new("php");
    command.args(["-d", "ffi.enable=true", "-d", "zend.assertions=1", "-d", "assert.exception=1"]);
    command.arg(super::package().join(script)).args(arguments).env("SPORTELLO_PREFIX", prefix);
    run_program(&format!("{script} with PHP"), &mut command, tests)
}

/// The shared library shows its own functions and nothing else.
fn exported(prefix: &Path) -> anyhow::Result<()> {
    let library = prefix.join("lib/libsportello.so");
    let output = Command::new("nm").args(["-D", "--defined-only"]).arg(&library).output();
    let text = String::from_utf8(output.context("starting nm")?.stdout)?;
    let names: Vec<&str> = text.lines().filter_map(|line| line.split_whitespace().last()).collect();
    let foreign = names.iter().find(|name| !name.starts_with("sportello_"));
    ensure!(foreign.is_none(), "the shared library exports {foreign:?}");
    ensure!(names.len() > 20, "the shared library exports {} functions", names.len());
    Ok(())
}
