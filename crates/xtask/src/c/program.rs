//! Programs: compiled against the installed library, run, and their tests counted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use crate::outcome::Tests;

/// A compiler, how it is called, and which library it links.
#[derive(Debug, Clone, Copy)]
pub struct Compiler {
    /// What this build is for, in the name of the program.
    pub name: &'static str,
    /// The compiler with its flags, between spaces.
    pub command: &'static str,
    /// Whether the program has the library inside.
    pub fixed: bool,
}

const WARNINGS: &str = "-Wall -Wextra -Wpedantic -Wshadow -Werror -Wno-unused-function -g";

impl Compiler {
    /// Compiles a program of one source.
    ///
    /// # Errors
    ///
    /// When the compiler complains.
    pub fn compile(&self, source: &Path, prefix: &Path) -> anyhow::Result<PathBuf> {
        let stem = source.file_stem().context("a source has a name")?.to_string_lossy();
        let folder = prefix.join("tests");
        fs::create_dir_all(&folder)?;
        let program = folder.join(format!("{stem}-{}", self.name));
        let mut words = self.command.split(' ');
        let mut command = Command::new(words.next().unwrap_or("cc"));
        command
            .args(words)
            .args(WARNINGS.split(' '))
            .arg(format!("-DVERSION=\"{}\"", env!("CARGO_PKG_VERSION")));
        command.arg(source).arg("-o").arg(&program).args(described(prefix, &["--cflags"])?);
        command.args(self.libraries(prefix)?).arg("-pthread");
        ensure!(command.status()?.success(), "{} does not compile with {}", source.display(), self.command);
        Ok(program)
    }

    fn libraries(&self, prefix: &Path) -> anyhow::Result<Vec<String>> {
        let lib = prefix.join("lib").display().to_string();
        if !self.fixed {
            let mut libraries = described(prefix, &["--libs"])?;
            libraries.push(format!("-Wl,-rpath,{lib}"));
            return Ok(libraries);
        }
        // Where both libraries are, linkers take the shared one by its name.
        let inside =
            |word: String| if word == "-lsportello" { format!("{lib}/libsportello.a") } else { word };
        Ok(described(prefix, &["--static", "--libs"])?.into_iter().map(inside).collect())
    }
}

/// What pkg-config says of the installed library.
fn described(prefix: &Path, arguments: &[&str]) -> anyhow::Result<Vec<String>> {
    let mut command = Command::new("pkg-config");
    command.args(arguments).arg("sportello").env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"));
    let output = command.stderr(Stdio::inherit()).output().context("starting pkg-config")?;
    ensure!(output.status.success(), "pkg-config does not find the installed library");
    Ok(String::from_utf8(output.stdout)?.split_whitespace().map(str::to_owned).collect())
}

/// Runs a program in the project's root, passes its output on and counts its tests.
///
/// # Errors
///
/// When it cannot be started.
pub fn run(title: &str, command: &mut Command, tests: &mut Tests) -> anyhow::Result<()> {
    println!("\n{title}");
    let output = command.current_dir(super::root()).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("starting {:?}", command.get_program()))?;
    let text = String::from_utf8_lossy(&output.stdout);
    print!("{text}");
    let before = tests.failed;
    text.lines().for_each(|line| count(line, tests));
    if !output.status.success() && tests.failed == before {
        println!("{title}: {}", output.status);
        tests.failed += 1;
    }
    Ok(())
}

/// Adds a line such as `test result: ok. 3 passed; 0 failed; 0 ignored`.
fn count(line: &str, tests: &mut Tests) {
    let Some(result) = line.strip_prefix("test result: ") else { return };
    for part in result.split([';', '.']) {
        let Some((number, what)) = part.trim().split_once(' ') else { continue };
        let number: u64 = number.parse().unwrap_or(0);
        match what {
            "passed" => tests.passed += number,
            "failed" => tests.failed += number,
            "ignored" => tests.skipped += number,
            _ => {}
        }
    }
}
