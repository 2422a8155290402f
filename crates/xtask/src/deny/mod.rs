//! What the project depends on: licences, sources, and the Rust it takes.
//!
//! In: what cargo knows of every package of the lock file, and `deny.toml`. Out: nothing, or every package
//! that breaks a rule. Where `cargo deny` is installed it is run too, for it knows more, advisories above
//! all; building it takes longer than everything else here, so it is not installed.

mod expression;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail, ensure};
use serde::Deserialize;

use expression::Expression;

/// What of `deny.toml` is held to here.
#[derive(Debug, Deserialize)]
struct Rules {
    licenses: Allowed,
    sources: Sources,
}

#[derive(Debug, Deserialize)]
struct Allowed {
    allow: BTreeSet<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

/// Licences that one package may have besides.
#[derive(Debug, Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    package: String,
    allow: BTreeSet<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

/// What of `cargo metadata` is looked at.
#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// The least Rust that it says it needs.
    rust_version: Option<String>,
    /// None for what stands in the project itself.
    source: Option<String>,
}

/// Holds every dependency to the rules.
///
/// # Errors
///
/// Names each package that breaks one.
pub fn run() -> anyhow::Result<()> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let rules = std::fs::read_to_string(root.join("deny.toml")).context("reading deny.toml")?;
    let rules: Rules = toml::from_str(&rules).context("reading deny.toml")?;
    let packages = packages()?;
    let promised = env!("CARGO_PKG_RUST_VERSION");
    let mut broken: Vec<String> = packages.iter().filter_map(|package| rules.breach(package)).collect();
    broken.extend(packages.iter().filter_map(|package| package.too_new(promised)));
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    println!(
        "{} packages, all of an allowed licence and source, and none that wants more than Rust {promised}",
        packages.len()
    );
    if !installed() {
        println!("advisories were not looked at: `cargo install cargo-deny --locked` brings what does that");
        return Ok(());
    }
    let status = Command::new(env!("CARGO")).args(["deny", "check"]).current_dir(root).status()?;
    if !status.success() {
        bail!("`cargo deny check` failed");
    }
    Ok(())
}

fn packages() -> anyhow::Result<Vec<Package>> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--locked", "--all-features"]).stderr(Stdio::inherit());
    let output = cargo.output().context("starting cargo")?;
    ensure!(output.status.success(), "`cargo metadata --locked` failed");
    Ok(serde_json::from_slice::<Metadata>(&output.stdout)?.packages)
}

fn installed() -> bool {
    let output = Command::new(env!("CARGO")).args(["deny", "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}

impl Package {
    /// Says so where it wants a newer Rust than the project promises to build with.
    fn too_new(&self, promised: &str) -> Option<String> {
        let Self { name, version, rust_version, .. } = self;
        let wanted = rust_version.as_deref()?;
        (numbers(wanted) > numbers(promised)).then(|| {
            format!("{name} {version}: wants Rust {wanted}, expected at most {promised}, which Cargo.toml promises")
        })
    }
}

/// The numbers of a version, three of them.
fn numbers(version: &str) -> [u32; 3] {
    let mut parts = version.split(['.', '-', '+']).map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| parts.next().unwrap_or(0))
}

impl Allowed {
    fn allow(&self, package: &str, licence: &str) -> bool {
        let besides = self.exceptions.iter().filter(|exception| exception.package == package);
        self.allow.contains(licence)
            || besides.flat_map(|exception| &exception.allow).any(|own| own == licence)
    }
}

impl Rules {
    /// What is wrong with a package, if anything.
    fn breach(&self, package: &Package) -> Option<String> {
        let Package { name, version, license, source, .. } = package;
        let licence = license.as_deref().unwrap_or("none");
        if !Expression::of(licence).allows(&|licence| self.licenses.allow(name, licence)) {
            return Some(format!(
                "{name} {version}: licence `{licence}`, expected one that deny.toml allows"
            ));
        }
        let address = source.as_deref()?;
        let known = |registry: &String| address.strip_prefix("registry+") == Some(registry);
        let wrong = !self.sources.allow_registry.iter().any(known);
        wrong
            .then(|| format!("{name} {version}: from `{address}`, expected a registry that deny.toml allows"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_has_to_have_an_allowed_licence_and_source() {
        let allow = ["MIT".to_owned()].into();
        let registry = "https://github.com/rust-lang/crates.io-index".to_owned();
        let rules = Rules {
            licenses: Allowed {
                allow,
                exceptions: vec![Exception { package: "b".into(), allow: ["MPL-2.0".to_owned()].into() }],
            },
            sources: Sources { allow_registry: vec![registry.clone()] },
        };
        let breach_of = |name: &str, license: Option<&str>, source: Option<&str>| {
            let (license, source) = (license.map(str::to_owned), source.map(str::to_owned));
            let (name, version) = (name.into(), "1.0.0".into());
            rules.breach(&Package { name, version, license, rust_version: None, source })
        };
        let breach = |license, source| breach_of("a", license, source);
        let own = format!("registry+{registry}");
        assert_eq!(breach(Some("MIT OR GPL-3.0"), Some(&own)), None);
        assert_eq!(breach(Some("MIT"), None), None);
        assert_eq!(breach_of("b", Some("MPL-2.0"), Some(&own)), None);
        assert!(breach(Some("MPL-2.0"), Some(&own)).is_some());
        for (license, source, expected) in [
            (Some("GPL-3.0"), Some(own.as_str()), "licence `GPL-3.0`"),
            (None, Some(own.as_str()), "licence `none`"),
            (Some("MIT"), Some("git+https://example.org/a"), "from `git+"),
            (Some("MIT"), Some("registry+https://example.org/"), "from `registry+"),
        ] {
            let found = breach(license, source).unwrap_or_default();
            assert!(found.contains(expected), "{found}");
        }
    }

    #[test]
    fn a_package_may_not_want_a_newer_rust_than_is_promised() {
        let wants = |rust: Option<&str>| {
            let (name, version) = ("a".into(), "1.0.0".into());
            let rust_version = rust.map(str::to_owned);
            let said = Package { name, version, license: None, rust_version, source: None }.too_new("1.91");
            said.is_some_and(|said| said.contains("wants Rust"))
        };
        assert!([None, Some("1.9"), Some("1.91"), Some("1.91.0")].iter().all(|rust| !wants(*rust)));
        assert!([Some("1.92"), Some("1.91.1"), Some("2.0"), Some("1.100")].iter().all(|rust| wants(*rust)));
    }
}
