//! Where the entries of a Faq stand.
//!
//! In: the files. Out: for an entry's id the file and line where it is given. Read from the
//! lines, not parsed: a place that is not found is left out, and nothing else depends on it.

use std::collections::HashMap;

use crate::load::Text;

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// The places of entries by id.
#[derive(Debug, Default)]
pub struct Places {
    by_id: HashMap<String, Place>,
}

impl Places {
    /// Looks for the ids in the files.
    pub fn of(files: &[Text]) -> Self {
        let mut places = Self::default();
        for file in files {
            let mut in_entry = true;
            for (at, line) in file.text.lines().enumerate() {
                let line = line.trim_start();
                if line.starts_with('[') {
                    // The Faq itself has an id too, which may be that of an entry.
                    in_entry = line.starts_with("[[entry]]");
                }
                let ids = if in_entry { ids(line) } else { Vec::new() };
                for id in ids {
                    let place = Place { file: file.name.clone(), line: at + 1 };
                    places.by_id.insert(id.to_owned(), place);
                }
            }
        }
        places
    }

    /// Where an entry's id stands.
    pub fn of_entry(&self, id: &str) -> Option<&Place> {
        self.by_id.get(id)
    }
}

/// What is given as id on a line: `id = "a"` of TOML, `"id": "a"` of JSON.
fn ids(line: &str) -> Vec<&str> {
    let toml = line.strip_prefix("id").and_then(|rest| value(rest, '='));
    let json = line.split("\"id\"").skip(1).filter_map(|rest| value(rest, ':'));
    toml.into_iter().chain(json).collect()
}

fn value(rest: &str, sign: char) -> Option<&str> {
    let rest = rest.trim_start().strip_prefix(sign)?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest[1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, id: &str, line: Option<usize>) {
        let places = Places::of(&[Text { name: "f".into(), text: text.into() }]);
        assert_eq!(places.of_entry(id).map(|place| place.line), line);
    }

    #[test]
    fn ids_are_found_in_both_formats() {
        check("[faq]\nid = \"a\"\n\n[[entry]]\nid = \"b\"\n", "b", Some(5));
        check("[faq]\nid = \"a\"\n\n[[entry]]\n  id='a'\n", "a", Some(5));
        check("{\"entry\": [\n{\"id\": \"a\"}, {\"id\":\"b\"}]}", "b", Some(2));
        check("ids = \"a\"\nid = 3\n", "a", None);
    }
}
