//! A new entry in a file of the Faq's.
//!
//! In: an entry. Out: the file with the entry at its end, once the whole Faq loads with it; what
//! stood there before stays to the letter. In a folder the file is `learnt.toml`.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use sportello::faq::Source;
use sportello::text::normalise;
use sportello::{Faq, Lang};

use crate::{load, replace};

/// The file of a folder's that new entries go to.
const FILE: &str = "learnt.toml";

/// How many words of its question an id is made of.
const WORDS: usize = 5;

/// A Faq with a new entry, not yet written.
#[derive(Debug)]
pub struct Draft {
    path: PathBuf,
    text: String,
    /// The Faq as it would be.
    pub faq: Faq,
}

/// Adds an entry to a Faq.
///
/// # Errors
///
/// All that is wrong with the Faq then; nothing was written.
pub fn draft(faq: &Path, id: &str, lang: Lang, question: &str, answer: &str) -> Result<Draft> {
    let path = if faq.is_dir() { faq.join(FILE) } else { faq.to_owned() };
    let name = path.display().to_string();
    if !path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
        bail!(
            "{name}: no TOML: put it into a folder and name the folder, then entries go to {FILE} beside it"
        );
    }
    let mut files = load::faq(faq)?.files;
    let at = files.iter().position(|file| file.name == name).unwrap_or_else(|| {
        files.push(load::Text { name: name.clone(), text: String::new() });
        files.len() - 1
    });
    let before = files[at].text.trim_end();
    let gap = if before.is_empty() { "" } else { "\n\n" };
    let text = format!("{before}{gap}{}", block(id, lang, question, answer));
    files[at].text.clone_from(&text);
    let sources: Vec<_> = files.iter().map(|file| Source { name: &file.name, text: &file.text }).collect();
    let faq = Faq::load(&sources).context("the new entry was not written")?;
    Ok(Draft { path, text, faq })
}

fn block(id: &str, lang: Lang, question: &str, answer: &str) -> String {
    let [id, question, answer] = [id, question, answer].map(|text| toml_edit::value(text).to_string());
    format!(
        "[[entry]]\nid = {}\n\n[entry.{lang}]\nquestion = {}\nanswer = {}\n",
        id.trim(),
        question.trim(),
        answer.trim()
    )
}

impl Draft {
    /// Writes the file: whoever reads sees the old one or the new one.
    pub fn keep(&self) -> Result<()> {
        replace::file(&self.path, |out| Ok(out.write_all(self.text.as_bytes())?))
    }

    /// Where the entry goes.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// An id for a new entry: the first words of its question, and a number if another entry has that.
pub fn id(question: &str, faq: &Faq) -> String {
    let plain = normalise(question);
    let words = plain.text().split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let id = words.take(WORDS).collect::<Vec<_>>().join("-");
    let id = if id.is_empty() { "learnt".to_owned() } else { id };
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.clone()).chain(numbered).find(|id| faq.entry(id).is_none()).unwrap_or(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_words_and_is_not_taken() {
        let faq = Faq::from_json(
            r#"{"entry": [{"id": "perche-non-e-arrivato-il", "it": {"question": "Q?", "answer": "A."}}]}"#,
        )
        .unwrap();
        assert_eq!(id("Perché non è arrivato il pacco?", &faq), "perche-non-e-arrivato-il-2");
        assert_eq!(id("Fate sconti?", &faq), "fate-sconti");
        assert_eq!(id("日本 ?!", &faq), "learnt");
    }

    #[test]
    fn what_is_written_means_what_was_said() {
        for answer in ["Uno.", "Uno \"due\" \\ tre.", "Uno.\n\n- due\n- \"\"\"tre\"\"\"", "'uno'\n\u{e8}"] {
            let toml = block("a", Lang::It, "Che \"cosa\"?\\", answer);
            let value: toml_edit::DocumentMut =
                toml.parse().unwrap_or_else(|error| panic!("{error}: {toml}"));
            let text = &value["entry"].as_array_of_tables().unwrap().get(0).unwrap()["it"];
            assert_eq!(text["answer"].as_str(), Some(answer), "{toml}");
            assert_eq!(text["question"].as_str(), Some("Che \"cosa\"?\\"));
        }
    }
}
