//! What Debian has and this machine lacks: installed where that may be done, named where not.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail, ensure};

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
    let own = std::env::var_os("SPORTELLO_CHROMIUM");
    if own.is_some() || Path::new("/usr/bin/chromium").is_file() {
        return Ok(());
    }
    ensure!(may_install(), "no browser for the tests: install chromium, or name one in SPORTELLO_CHROMIUM");
    install(&["chromium"])
}

fn may_install() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    root && Path::new("/usr/bin/apt-get").is_file()
}

fn install(packages: &[&str]) -> anyhow::Result<()> {
    println!("installing {}", packages.join(" "));
    // A machine that was never updated knows no packages; one that is offline may know them still.
    let _ = apt(&["update", "--quiet"]);
    let arguments = [&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat();
    ensure!(apt(&arguments)?, "`apt-get {}` failed", arguments.join(" "));
    Ok(())
}

fn apt(arguments: &[&str]) -> anyhow::Result<bool> {
    let mut command = Command::new("apt-get");
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    Ok(command.status().context("starting apt-get")?.success())
}
