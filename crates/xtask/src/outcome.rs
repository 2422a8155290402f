//! What tests came to.

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
