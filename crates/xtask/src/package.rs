//! What is published: which files each crate brings, and whether it builds from them alone.
//!
//! In: the crates of the workspace that may be published. Out: nothing, or what one of them lacks. Nothing is
//! uploaded.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};
use serde::Deserialize;

/// What every crate has to bring besides its code.
const ALWAYS: [&str; 4] = ["Cargo.toml", "README.md", "LICENSE-MIT", "LICENSE-APACHE"];

/// What some have to bring besides: tables with the notice that their sources ask for, and schemas.
const BESIDES: [(&str, &[&str]); 3] = [
    ("sportello", &["NOTICE", "schemas/handoff-1.schema.json", "schemas/proposal-1.schema.json"]),
    ("sportello-meaning", &["NOTICE", "src/meaning.table"]),
    ("sportello-cli", &["NOTICE"]),
];

/// What of `cargo metadata` is looked at.
#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    description: Option<String>,
    license: Option<String>,
    /// The registries it may go to: none at all for what stays here, any where nothing is said.
    publish: Option<Vec<String>>,
}

/// Looks at the files of each crate that is published.
///
/// # Errors
///
/// Names everything that one lacks.
pub fn listed() -> anyhow::Result<()> {
    let packages = published()?;
    let mut lacks = Vec::new();
    for package in &packages {
        lacks.extend(package.lacks(&files(&package.name)?));
    }
    ensure!(lacks.is_empty(), "{}", lacks.join("\n"));
    let names: Vec<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    println!("{}: each with its README, licences and tables", names.join(", "));
    Ok(())
}

/// As [`listed`], and builds each crate from its package, with the others' packages beside it.
///
/// # Errors
///
/// When one lacks something or does not build.
pub fn built() -> anyhow::Result<()> {
    listed()?;
    let mut command = Command::new(env!("CARGO"));
    command.args(["package", "--locked", "--allow-dirty"]);
    for package in published()? {
        command.args(["--package", &package.name]);
    }
    ensure!(command.status().context("starting cargo")?.success(), "`cargo package` failed");
    Ok(())
}

fn published() -> anyhow::Result<Vec<Package>> {
    let text = output(&["metadata", "--format-version", "1", "--locked", "--no-deps"])?;
    let packages = serde_json::from_str::<Metadata>(&text)?.packages;
    Ok(packages
        .into_iter()
        .filter(|package| package.publish.as_ref().is_none_or(|to| !to.is_empty()))
        .collect())
}

/// The files that a crate brings.
fn files(name: &str) -> anyhow::Result<BTreeSet<String>> {
    let text = output(&["package", "--list", "--allow-dirty", "--package", name])?;
    Ok(text.lines().map(str::to_owned).collect())
}

fn output(arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new(env!("CARGO")).args(arguments).stderr(Stdio::inherit()).output();
    let output = output.context("starting cargo")?;
    ensure!(output.status.success(), "`cargo {}` failed", arguments.join(" "));
    Ok(String::from_utf8(output.stdout)?)
}

impl Package {
    /// What is missing.
    fn lacks(&self, files: &BTreeSet<String>) -> Vec<String> {
        let besides = BESIDES.iter().filter(|(name, _)| *name == self.name).flat_map(|(_, files)| *files);
        let expected = ALWAYS.iter().chain(besides);
        let mut lacks: Vec<String> = expected
            .filter(|file| !files.contains(**file))
            .map(|file| format!("{}: expected {file} in its package", self.name))
            .collect();
        for (key, value) in [("description", &self.description), ("license", &self.license)] {
            if value.is_none() {
                lacks.push(format!("{}: expected a {key} in its Cargo.toml", self.name));
            }
        }
        lacks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_package_lacks_is_named() {
        let said = |text: &str| Some(text.to_owned());
        let mut package = Package {
            name: "sportello-meaning".into(),
            description: said("a table"),
            license: said("MIT"),
            publish: None,
        };
        let mut files: BTreeSet<String> = ALWAYS.iter().map(|file| (*file).to_owned()).collect();
        files.extend(["NOTICE".to_owned(), "src/meaning.table".to_owned()]);
        assert!(package.lacks(&files).is_empty());
        files.remove("NOTICE");
        package.license = None;
        assert_eq!(
            package.lacks(&files),
            [
                "sportello-meaning: expected NOTICE in its package",
                "sportello-meaning: expected a license in its Cargo.toml"
            ]
        );
    }
}
