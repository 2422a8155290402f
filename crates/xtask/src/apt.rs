//! What Debian has and this machine lacks: installed where that may be done, named where not.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, ensure};

/// Whether packages can be installed here: by root, on a Debian.
pub fn may_install() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    root && Path::new("/usr/bin/apt-get").is_file()
}

/// Installs packages.
///
/// # Errors
///
/// When that does not succeed.
pub fn install(packages: &[&str]) -> anyhow::Result<()> {
    // Two bindings may be built at a time, and Debian's tools lock one another out.
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    println!("installing {}", packages.join(" "));
    // A machine that was never updated knows no packages; one that is offline may know them still.
    let _ = apt(&["update", "--quiet"]);
    let arguments = [&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat();
    ensure!(apt(&arguments)?, "`apt-get {}` failed", arguments.join(" "));
    Ok(())
}

/// Installs what of these programs is missing, each with the packages that bring it.
///
/// # Errors
///
/// Says what to install where that may not be done here.
pub fn programs(needed: &[(&str, &[&'static str])]) -> anyhow::Result<()> {
    let missing = needed.iter().filter(|(program, _)| program_path(program).is_none());
    let packages: Vec<&str> = missing.flat_map(|(_, packages)| packages.iter().copied()).collect();
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    ensure!(may_install(), "programs are missing: on Debian run as root `apt-get install {names}`");
    install(&packages)
}

/// Where a program is, if it is on the path.
pub fn program_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

fn apt(arguments: &[&str]) -> anyhow::Result<bool> {
    let mut command = Command::new("apt-get");
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    Ok(command.status().context("starting apt-get")?.success())
}
