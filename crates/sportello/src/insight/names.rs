//! Strings as numbers: a journal repeats few of them many times.

use std::sync::Arc;

use rustc_hash::FxHashMap;

/// Strings, each with a number in the order in which they came.
#[derive(Debug, Clone, Default)]
pub struct Names {
    numbers: FxHashMap<Arc<str>, u32>,
    texts: Vec<Arc<str>>,
}

impl Names {
    /// The number of a string, a new one if it has none.
    ///
    /// From four thousand million strings on they share a number; no memory holds so many.
    pub fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        let text: Arc<str> = text.into();
        self.numbers.insert(Arc::clone(&text), number);
        self.texts.push(text);
        number
    }

    /// The string of a number; empty if there is none.
    pub fn text(&self, number: u32) -> &str {
        self.texts.get(number as usize).map_or("", |text| text)
    }

    /// How many strings there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }
}
