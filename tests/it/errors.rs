//! What is said of Faqs that cannot be loaded: the whole text, as a person reads it.
//!
//! Files that are missing or not UTF-8 are refused by the command, not by the engine.

mod answers;
mod build;
mod json;
mod toml;

use sportello::Faq;
use sportello::faq::Source;

/// The whole message about files of a Faq.
#[track_caller]
fn refused(files: &[(&str, &str)]) -> String {
    let sources: Vec<_> = files.iter().map(|(name, text)| Source { name, text }).collect();
    Faq::load(&sources).expect_err("this is to be refused").to_string()
}
