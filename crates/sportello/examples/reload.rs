//! A Faq that is edited while it is served: nobody waits, and no question is dropped.
//!
//! `cargo run --example reload -- faq.json` reads the file again at every line of input.

use std::error::Error;
use std::sync::{Arc, PoisonError, RwLock};

use sportello::{Assistant, Faq};

/// The assistant that is live. Whoever asks takes it and keeps it as long as the answer takes.
pub struct Live(RwLock<Arc<Assistant>>);

impl Live {
    /// Loads the first Faq.
    pub fn new(faq: &str) -> Result<Self, sportello::Error> {
        Ok(Self(RwLock::new(Arc::new(Assistant::new(Faq::from_json(faq)?)?))))
    }

    /// The assistant as it is now.
    pub fn assistant(&self) -> Arc<Assistant> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Indexes another Faq beside the live one, which stays where this one has a problem.
    pub fn reload(&self, faq: &str) -> Result<(), sportello::Error> {
        let next = Arc::new(Assistant::new(Faq::from_json(faq)?)?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = next;
        Ok(())
    }
}

/// Answers each line of input.
pub fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("expected the path of a Faq in JSON")?;
    let live = Live::new(&std::fs::read_to_string(&path)?)?;
    for question in std::io::stdin().lines() {
        if let Err(problems) = live.reload(&std::fs::read_to_string(&path)?) {
            eprintln!("{problems}");
        }
        println!("{:?}", live.assistant().ask(&question?));
    }
    Ok(())
}
