//! The corpora: their size, their own tests, and what they must not answer.

mod card;
mod figures;
mod journal;
mod long;
mod questions;

use std::sync::LazyLock;

use sportello::{Assistant, Faq};

/// A corpus, indexed once for all tests.
struct Corpus {
    name: &'static str,
    assistant: Assistant,
}

impl Corpus {
    fn faq(&self) -> &Faq {
        self.assistant.faq()
    }
}

fn load(name: &'static str) -> Corpus {
    let faq = sportello_tests::faq(name).unwrap();
    Corpus { name, assistant: Assistant::new(faq).unwrap() }
}

static NEGOZIO: LazyLock<Corpus> = LazyLock::new(|| load("negozio"));
static COMUNE: LazyLock<Corpus> = LazyLock::new(|| load("comune"));

fn all() -> [&'static Corpus; 2] {
    [&NEGOZIO, &COMUNE]
}

/// The corpora with their names, for tests of other parts.
pub fn assistants() -> [(&'static str, &'static Assistant); 2] {
    all().map(|corpus| (corpus.name, &corpus.assistant))
}
