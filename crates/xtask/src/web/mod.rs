//! The page: the module, the npm package around it, and their tests.
//!
//! In: the engine's sources. Out: `bindings/npm/src/glue` with the module and its glue, and
//! `bindings/npm/dist`, the package. `wasm` makes the module; `web` makes and tests everything.

mod apt;
mod faqs;
mod module;
mod npm;
mod order;
mod prepared;
mod site;
mod size;
mod toolchain;

use std::path::PathBuf;
use std::thread;

use anyhow::{Context, anyhow};

use crate::outcome::Tests;

pub use npm::test;
pub use toolchain::Toolchain;

/// The root of the project.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folder of the npm package.
fn package() -> PathBuf {
    root().join("bindings/npm")
}

/// Builds the module, writes its glue, and fails when it is over its budget.
pub fn wasm() -> anyhow::Result<()> {
    let toolchain = match Toolchain::find() {
        Some(toolchain) => toolchain,
        None => apt::install_toolchain()?,
    };
    println!("building with {toolchain}");
    let built = toolchain.build().context("building the module")?;
    let module = module::write(&built, &package().join("src/glue")).context("writing the module")?;
    size::check(&module)
}

/// Builds the module and the package, runs all tests of both, and says what they came to.
///
/// # Errors
///
/// Anything that cannot be built.
pub fn tested() -> anyhow::Result<Tests> {
    built()?;
    npm::test()
}

/// Builds the module, the package and what their tests look at, installing what all that takes.
///
/// # Errors
///
/// Anything that cannot be installed or built.
pub fn built() -> anyhow::Result<()> {
    apt::install_browsers()?;
    npm::install()?;
    // The module is compiled by one thread most of the time, into a folder of its own.
    thread::scope(|scope| {
        let module = scope.spawn(wasm);
        faqs()?;
        module.join().map_err(|_| anyhow!("building the module panicked"))?
    })?;
    npm::run(&["run", "build"])
}

/// Writes what the tests ask and look at.
fn faqs() -> anyhow::Result<()> {
    let generated = package().join("test/generated");
    faqs::write(&generated)?;
    prepared::write(&package().join("demo/generated"), &generated)?;
    site::write(&generated.join("site"))
}

/// What this machine lacks and cannot install, for those who leave the page out then.
pub fn missing() -> Option<&'static str> {
    if !npm::is_there() {
        return Some("npm is not installed: install Node.js 20 or newer");
    }
    let installs = crate::apt::may_install();
    if Toolchain::find().is_none() && !installs {
        return Some("no toolchain for WebAssembly: run `rustup component add rust-src`");
    }
    (!apt::has_browser() && !installs)
        .then_some("no browser: install chromium, or name one in SPORTELLO_CHROMIUM")
}
