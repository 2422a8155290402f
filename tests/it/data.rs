//! The evaluation sets: figures that the engine has to reach.
//!
//! The sets are not part of the project. Where they are absent, each test says so and passes.
//! Definitions of the metrics: `README.md` beside the data.

mod clusters;
mod figures;
mod learning;
pub mod rows;
mod typist;

use std::env;
use std::path::PathBuf;

/// The folder of the evaluation sets, if it is there.
pub(crate) fn folder() -> Option<PathBuf> {
    let beside = || sportello_tests::root().join("../../shared/data");
    let folder = env::var_os("SPORTELLO_DATA").map_or_else(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no evaluation data at {}", folder.display());
    None
}
