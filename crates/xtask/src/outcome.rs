//! What tests came to.

use std::fmt;

use anyhow::ensure;

/// What a run of tests came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tests {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
    /// Tests that were left out.
    pub skipped: u64,
    /// Whether the run as a whole succeeded.
    pub succeeded: bool,
}

impl Tests {
    /// Counts another run's tests too.
    pub fn add(&mut self, others: &Self) {
        self.passed += others.passed;
        self.failed += others.failed;
        self.skipped += others.skipped;
    }

    /// Prints what they came to.
    ///
    /// # Errors
    ///
    /// When one failed, the run did not come to its end, or nothing was tested.
    pub fn held(&self, of: &str) -> anyhow::Result<()> {
        println!("\n{self}");
        ensure!(self.succeeded && self.failed == 0 && self.passed > 0, "the tests of {of} failed");
        Ok(())
    }
}

impl fmt::Display for Tests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}
