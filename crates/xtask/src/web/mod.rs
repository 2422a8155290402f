//! The page: the module, the npm package around it, and their tests.
//!
//! In: the engine's sources. Out: `bindings/npm/src/glue` with the module and its glue, and
//! `bindings/npm/dist`, the package. `wasm` makes the module; `web` makes and tests everything.

mod apt;
mod faqs;
mod module;
mod npm;
mod size;
mod toolchain;

use std::path::PathBuf;

use anyhow::Context;

pub use npm::Tests;
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

/// Builds the module and the package and runs all tests of both.
///
/// # Errors
///
/// Anything that cannot be built, or a test that fails.
pub fn web() -> anyhow::Result<Tests> {
    apt::install_browser()?;
    npm::install()?;
    wasm()?;
    faqs::write(&package().join("test/generated"))?;
    npm::run(&["run", "build"])?;
    let tests = npm::test()?;
    println!("{} passed, {} failed, {} skipped", tests.passed, tests.failed, tests.skipped);
    anyhow::ensure!(tests.failed == 0 && tests.succeeded, "the package's tests failed");
    Ok(tests)
}
