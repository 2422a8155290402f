//! A file in the place of another: whoever reads sees the old one or the new one, never a part.
//!
//! In: a path and what writes the content. Out: the file, on the disk for good; or the old one as it
//! was. Knows nothing of what is written.

use std::fs::{self, File, Permissions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

/// Writes a file beside the old one and puts it in its place, with the old one's permissions.
///
/// # Errors
///
/// A file that is read-only, a folder that cannot be written to, or what `write` refuses.
pub fn file(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    // A link stays a link; what it leads to is replaced.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = path.display();
    let permissions = fs::metadata(&path).ok().map(|old| old.permissions());
    let read_only = permissions.as_ref().is_some_and(Permissions::readonly);
    ensure!(!read_only, "{name}: read-only, so nothing was written: allow writing");
    let beside = beside(&path);
    let written = put(&beside, permissions, write).and_then(|()| Ok(fs::rename(&beside, &path)?));
    if written.is_err() {
        // What is left over is of no use to anybody; the error that counts is the other one.
        let _ = fs::remove_file(&beside);
    }
    written.with_context(|| format!("{name}: cannot be written"))
}

fn put(
    path: &Path,
    permissions: Option<Permissions>,
    write: impl FnOnce(&mut dyn Write) -> Result<()>,
) -> Result<()> {
    let file = File::create(path)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    let mut out = BufWriter::new(file);
    write(&mut out)?;
    out.flush()?;
    Ok(out.get_ref().sync_all()?)
}

/// The process is part of the name: another one may be at the same work.
fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_leaves_the_old_file_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        file(&path, |out| Ok(out.write_all(b"old")?)).unwrap();
        let failed = file(&path, |out| {
            out.write_all(b"ne")?;
            anyhow::bail!("no more")
        });
        assert!(format!("{:#}", failed.unwrap_err()).contains("no more"));
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }
}
