//! The Faq of the demo as a page loads it: with its index, trained.
//!
//! In: `corpus/negozio`. Out: what `sportello build` writes of it, for the demo without the table of
//! meanings, for the tests with it too.

use std::fs;
use std::path::Path;

use sportello::Assistant;
use sportello_tests::faq;

const FAQ: &str = "negozio";

/// Writes the prepared Faq for the demo, and the one with the table of meanings for the tests.
///
/// # Errors
///
/// A Faq that does not load, or a folder that cannot be written.
pub fn write(demo: &Path, tests: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(demo)?;
    let plain = Assistant::with_meaning(faq(FAQ)?, None)?;
    fs::write(demo.join(format!("{FAQ}.sportello")), plain.prebuild()?)?;
    fs::write(tests.join(format!("{FAQ}-meaning.sportello")), Assistant::new(faq(FAQ)?)?.prebuild()?)?;
    Ok(())
}
