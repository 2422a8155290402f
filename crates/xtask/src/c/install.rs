//! Installing: libraries, headers and a file for pkg-config under a prefix.

use std::fs;
use std::path::Path;

use anyhow::Context;

use super::library::Library;

const VERSION: &str = env!("CARGO_PKG_VERSION");
const MAJOR: &str = env!("CARGO_PKG_VERSION_MAJOR");
const HEADERS: [&str; 2] = ["sportello.h", "sportello.hpp"];

/// What the static library needs of the system.
const PRIVATE: &str = "-lpthread -ldl -lm";

/// Installs under a prefix, such as `/usr/local`.
///
/// # Errors
///
/// When something cannot be written there.
pub fn into(library: &Library, prefix: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(prefix).with_context(|| prefix.display().to_string())?;
    let prefix = prefix.canonicalize()?;
    let [include, lib] = ["include", "lib"].map(|folder| prefix.join(folder));
    fs::create_dir_all(&include)?;
    fs::create_dir_all(lib.join("pkgconfig"))?;
    for header in HEADERS {
        copy(&super::package().join("include").join(header), &include.join(header))?;
    }
    copy(&library.fixed, &lib.join("libsportello.a"))?;
    shared(&library.shared, &lib)?;
    let file = lib.join("pkgconfig/sportello.pc");
    fs::write(&file, described(&prefix)).with_context(|| file.display().to_string())
}

/// The library under its full version, and the names that programs and compilers look for.
#[cfg(unix)]
fn shared(built: &Path, lib: &Path) -> anyhow::Result<()> {
    let [full, run, link] = match built.extension().is_some_and(|own| own == "dylib") {
        true => [format!("{VERSION}.dylib"), format!("{MAJOR}.dylib"), "dylib".to_owned()],
        false => [format!("so.{VERSION}"), format!("so.{MAJOR}"), "so".to_owned()],
    }
    .map(|ending| format!("libsportello.{ending}"));
    copy(built, &lib.join(&full))?;
    for (name, target) in [(&run, &full), (&link, &run)] {
        let path = lib.join(name);
        let _absent = fs::remove_file(&path);
        std::os::unix::fs::symlink(target, &path).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn shared(built: &Path, lib: &Path) -> anyhow::Result<()> {
    copy(built, &lib.join("sportello.dll"))
}

/// Copies a file in one step: a program that has the old one open keeps it.
fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    let new = to.with_extension("new");
    fs::copy(from, &new).with_context(|| format!("{} to {}", from.display(), new.display()))?;
    fs::rename(&new, to).with_context(|| to.display().to_string())
}

fn described(prefix: &Path) -> String {
    format!(
        "prefix={}\n\
         includedir=${{prefix}}/include\n\
         libdir=${{prefix}}/lib\n\n\
         Name: sportello\n\
         Description: An FAQ assistant in Italian and English, inside your process\n\
         Version: {VERSION}\n\
         Cflags: -I${{includedir}}\n\
         Libs: -L${{libdir}} -lsportello\n\
         Libs.private: {PRIVATE}\n",
        prefix.display()
    )
}
