//! What the page is built and tested with: a toolchain, and a browser.

use std::path::Path;

use anyhow::{Context, bail, ensure};

use crate::apt::{install, may_install};

use super::toolchain::{Toolchain, linker_folder};

/// Installs Debian's toolchain for the page, as nothing else is at hand.
///
/// # Errors
///
/// Says what to install where this is no Debian, or not run by root.
pub fn install_toolchain() -> anyhow::Result<Toolchain> {
    let mut packages = vec!["cargo-web", "rustc-web", "rust-web-src"];
    if linker_folder().is_none() {
        packages.push("lld");
    }
    if !may_install() {
        bail!(
            "no toolchain for WebAssembly: run `rustup component add rust-src`, or on Debian as root \
             `apt-get install {}`",
            packages.join(" ")
        );
    }
    install(&packages)?;
    Toolchain::find().context("Debian's rustc-web has no sources of the standard library")
}

/// Installs Chromium for the tests, unless it is there.
///
/// # Errors
///
/// Says what to install where that may not be done here.
pub fn install_browser() -> anyhow::Result<()> {
    if has_browser() {
        return Ok(());
    }
    ensure!(may_install(), "no browser for the tests: install chromium, or name one in SPORTELLO_CHROMIUM");
    install(&["chromium"])
}

/// Whether there is a browser for the tests.
pub fn has_browser() -> bool {
    std::env::var_os("SPORTELLO_CHROMIUM").is_some() || Path::new("/usr/bin/chromium").is_file()
}
