//! The C binding: its header, its libraries as they are installed, and its tests.
//!
//! In: `bindings/c`. Out: `include/sportello.h`, an installed library, and what the tests of every
//! language that uses it came to. Everything is compiled against an installed library, through
//! pkg-config, as its users do.

mod header;
mod install;
mod library;
mod program;
mod tests;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::apt;
use crate::outcome::Tests;

/// The root of the project.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folder of the C binding.
fn package() -> PathBuf {
    root().join("bindings/c")
}

/// Programs that the tests need, with the packages of Debian that bring them.
const PROGRAMS: &[(&str, &[&str])] = &[
    ("gcc", &["gcc", "libc6-dev"]),
    ("g++", &["g++"]),
    ("clang", &["clang"]),
    ("pkg-config", &["pkg-config"]),
    ("valgrind", &["valgrind", "libc6-dbg"]),
    ("nm", &["binutils"]),
    ("php", &["php-cli"]),
];

/// What clang's sanitizers come in: Debian only recommends it with clang.
const SANITIZERS: &str = "libclang-rt-dev";

/// Writes the header.
pub fn write_header() -> anyhow::Result<()> {
    header::write()
}

/// Builds the libraries, checks the header, and runs the tests of C, C++ and PHP.
///
/// # Errors
///
/// A header that is not fresh, or anything that cannot be built.
pub fn tested() -> anyhow::Result<Tests> {
    apt::programs(PROGRAMS)?;
    if !has_sanitizers() {
        apt::install(&[SANITIZERS])?;
    }
    header::check()?;
    let library = library::build()?;
    let prefix = library.folder().join("c");
    install::into(&library, &prefix)?;
    tests::run(&prefix)
}

/// What this machine lacks and cannot install.
pub fn missing() -> Option<&'static str> {
    let lacks = PROGRAMS.iter().any(|(program, _)| apt::program_path(program).is_none());
    ((lacks || !has_sanitizers()) && !apt::may_install()).then_some(
        "install gcc, g++, clang with its sanitizers (libclang-rt-dev), pkg-config, valgrind and php-cli",
    )
}

/// Whether clang can link a program that watches its memory.
fn has_sanitizers() -> bool {
    let mut clang = Command::new("clang");
    clang.args(["-x", "c", "-fsanitize=address,undefined", "-o", "/dev/null", "-"]);
    clang.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = clang.spawn() else { return false };
    // A clang that does not read is one that does not link.
    let written = child.stdin.take().map(|mut source| source.write_all(b"int main(void) { return 0; }"));
    matches!(written, Some(Ok(()))) && child.wait().is_ok_and(|status| status.success())
}

/// Builds the libraries and installs them with their headers and the file of pkg-config.
///
/// # Errors
///
/// When they cannot be built, or nothing can be written there.
pub fn install(prefix: &Path) -> anyhow::Result<()> {
    install::into(&library::build()?, prefix)?;
    println!("installed into {}", prefix.display());
    Ok(())
}
