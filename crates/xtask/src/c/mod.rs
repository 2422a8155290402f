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

use std::path::{Path, PathBuf};

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
    header::check()?;
    let library = library::build()?;
    let prefix = library.folder().join("c");
    install::into(&library, &prefix)?;
    tests::run(&prefix)
}

/// What this machine lacks and cannot install.
pub fn missing() -> Option<&'static str> {
    let lacks = PROGRAMS.iter().any(|(program, _)| apt::program_path(program).is_none());
    (lacks && !apt::may_install()).then_some("install gcc, g++, clang, pkg-config, valgrind and php-cli")
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
