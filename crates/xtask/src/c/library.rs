//! The libraries: built by cargo, found where cargo says it put them.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};
use serde::Deserialize;

/// The libraries that were built.
#[derive(Debug)]
pub struct Library {
    /// The shared one.
    pub shared: PathBuf,
    /// The static one.
    pub fixed: PathBuf,
}

impl Library {
    /// The folder that cargo built them in.
    pub fn folder(&self) -> &Path {
        self.shared.parent().unwrap_or(Path::new("."))
    }
}

/// What cargo says of something it built.
#[derive(Deserialize)]
struct Built {
    target: Option<Target>,
    #[serde(default)]
    filenames: Vec<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

/// Builds the shared and the static library.
///
/// # Errors
///
/// When cargo fails.
pub fn build() -> anyhow::Result<Library> {
    let arguments = ["build", "--release", "--package", "sportello-c", "--message-format"];
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).arg("json-render-diagnostics").current_dir(super::root());
    let output = command.stderr(Stdio::inherit()).output().context("starting cargo")?;
    ensure!(output.status.success(), "the C binding does not build");
    let lines = std::str::from_utf8(&output.stdout)?.lines();
    let built = lines.filter_map(|line| serde_json::from_str::<Built>(line).ok());
    let own = built.filter(|built| built.target.as_ref().is_some_and(|target| target.name == "sportello_c"));
    let files: Vec<PathBuf> = own.flat_map(|built| built.filenames).collect();
    let ending = |ending: &str| {
        let file = files.iter().find(|file| file.extension().is_some_and(|own| own == ending));
        file.cloned().with_context(|| format!("cargo built no file that ends in .{ending}"))
    };
    let shared = if cfg!(target_os = "macos") { "dylib" } else { "so" };
    Ok(Library { shared: ending(shared)?, fixed: ending("a")? })
}
