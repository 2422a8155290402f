//! What the page is built and tested with: a toolchain, and browsers.

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

/// Installs Chromium for the tests, and Firefox where that can be done, unless they are there.
///
/// # Errors
///
/// Says what to install where there is no Chromium and none may be installed here.
pub fn install_browsers() -> anyhow::Result<()> {
    if !has_browser() {
        ensure!(
            may_install(),
            "no browser for the tests: install chromium, or name one in SPORTELLO_CHROMIUM"
        );
        install(&["chromium"])?;
    }
    if !has(FIREFOX) && may_install() {
        // The tests leave Firefox out where it is missing, and say so.
        if let Err(error) = install(&["firefox-esr"]) {
            println!("firefox-esr could not be installed: {error}");
        }
    }
    Ok(())
}

/// Whether there is a browser for the tests.
pub fn has_browser() -> bool {
    has(CHROMIUM)
}

/// The variable that names another browser than Debian's, and where Debian's is.
type Browser = (&'static str, &'static str);

const CHROMIUM: Browser = ("SPORTELLO_CHROMIUM", "/usr/bin/chromium");
const FIREFOX: Browser = ("SPORTELLO_FIREFOX", "/usr/bin/firefox-esr");

fn has((variable, path): Browser) -> bool {
    std::env::var_os(variable).is_some() || Path::new(path).is_file()
}
