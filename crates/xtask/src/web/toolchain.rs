//! The toolchain that can compile for a page, whichever there is.
//!
//! A toolchain with the sources of the standard library is preferred: built anew, for size and
//! without the texts of panics, the library is smaller than as it is shipped.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

const TARGET: &str = "wasm32-unknown-unknown";

/// Rows of numbers are added four at a time; every browser since 2023 can.
const RUSTFLAGS: &str = "-Ctarget-feature=+simd128";

/// What a build with the library's sources is told besides. These settings are not stable, hence
/// `RUSTC_BOOTSTRAP`; they change what a panic says, and that nobody reads in a page.
const RUSTFLAGS_WITH_SOURCES: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

/// Where Debian has its cargo, its compiler and the library's sources.
const DEBIAN: [&str; 2] = ["/usr/bin/cargo", "/usr/bin/rustc"];

/// A toolchain that can compile for a page.
#[derive(Debug, Clone)]
pub struct Toolchain {
    cargo: PathBuf,
    rustc: PathBuf,
    /// Whether it has the sources of the standard library.
    sources: bool,
}

impl Toolchain {
    /// The toolchain at hand, else Debian's; with the library's sources rather than without.
    pub fn find() -> Option<Self> {
        let own = (PathBuf::from(env!("CARGO")), std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        let [cargo, rustc] = DEBIAN;
        let all = [(own.0, PathBuf::from(own.1)), (cargo.into(), rustc.into())];
        let all = || all.iter().filter_map(|(cargo, rustc)| Self::of(cargo, rustc));
        all().find(|toolchain| toolchain.sources).or_else(|| all().next())
    }

    /// A toolchain, if it can compile for a page.
    fn of(cargo: &Path, rustc: &Path) -> Option<Self> {
        let sysroot = sysroot(rustc)?;
        let library = sysroot.join("lib/rustlib");
        let sources = library.join("src/rust/library/std").is_dir();
        let usable = cargo.is_file() && (sources || library.join(TARGET).is_dir());
        usable.then(|| Self { cargo: cargo.to_owned(), rustc: rustc.to_owned(), sources })
    }

    /// Builds the module; returns where it is.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub fn build(&self) -> anyhow::Result<PathBuf> {
        let mut command = Command::new(&self.cargo);
        command.current_dir(super::root());
        command.args(["build", "--package", "sportello-wasm", "--profile", "wasm-release"]);
        command.args(["--target", TARGET]);
        command.env("RUSTC", &self.rustc).env("PATH", path()?);
        // Flags for this machine's processor mean nothing there.
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        let mut flags = RUSTFLAGS.to_owned();
        if self.sources {
            flags = format!("{flags} {RUSTFLAGS_WITH_SOURCES}");
            command.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
            command.env("RUSTC_BOOTSTRAP", "1");
        }
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        // Two compilers cannot share what they built.
        let target = self.target_folder();
        command.arg("--target-dir").arg(&target);
        let status = command.status().with_context(|| format!("starting {}", self.cargo.display()))?;
        ensure!(status.success(), "{} failed", self.cargo.display());
        Ok(target.join(TARGET).join("wasm-release/sportello_wasm.wasm"))
    }

    fn target_folder(&self) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        target.unwrap_or_else(|| super::root().join("target")).join("wasm")
    }
}

impl fmt::Display for Toolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = if self.sources { "building the standard library too" } else { "its own standard library" };
        write!(f, "{}, {how}", self.rustc.display())
    }
}

fn sysroot(rustc: &Path) -> Option<PathBuf> {
    let output = Command::new(rustc).args(["--print", "sysroot"]).output().ok()?;
    let path = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| PathBuf::from(path.trim()))
}

/// The search path, with the linkers that rustup's toolchains have.
///
/// The compiler looks for `rust-lld`, which Debian packages apart and rustup hides in its folders.
fn path() -> anyhow::Result<OsString> {
    let mut folders: Vec<PathBuf> = std::env::var_os("PATH").iter().flat_map(std::env::split_paths).collect();
    folders.extend(linker_folder());
    Ok(std::env::join_paths(folders)?)
}

/// The folder of the linker of the toolchain at hand.
pub fn linker_folder() -> Option<PathBuf> {
    let library = sysroot(Path::new("rustc"))?.join("lib/rustlib");
    let hosts = std::fs::read_dir(library).ok()?.filter_map(Result::ok);
    hosts.map(|host| host.path().join("bin")).find(|folder| folder.join("rust-lld").is_file())
}
