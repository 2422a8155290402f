//! From the tree to the model: every key, type and text is checked here, for both formats.

mod edit;
mod entry;
mod settings;
mod value;

use super::draft::{Draft, Place};
use super::file::{File, Format};
use super::node::{Field, Node, Parsed, Value};
use super::{json, suggest};
use crate::edit::Edit;
use crate::error::{Error, ErrorKind};
use crate::text::Lang;

const ROOT_KEYS: [&str; 7] = ["faq", "entry", "confidence", "hours", "voice", "contact", "rule"];

/// Reads one file into the draft.
pub fn file(at: usize, draft: &mut Draft<'_>) {
    let (mut reader, root) = Reader::of(at, draft);
    if let Some(root) = root {
        reader.root(root);
    }
}

/// Reads one edit, or a list of edits.
pub fn edits(text: &str) -> Result<Vec<Edit>, Error> {
    let mut draft = Draft::new(vec![File::unnamed(Format::Json, text)]);
    let (mut reader, root) = Reader::of(0, &mut draft);
    let edits = root.map(|root| reader.edits(root)).unwrap_or_default();
    draft.whole().map(|()| edits)
}

#[cfg(feature = "toml")]
fn parse(format: Format, text: &str) -> Parsed {
    match format {
        Format::Toml => super::toml::parse(text),
        Format::Json => json::parse(text),
    }
}

#[cfg(not(feature = "toml"))]
fn parse(format: Format, text: &str) -> Parsed {
    use super::node::Fault;
    match format {
        Format::Toml => {
            let message =
                "a file in TOML, which this build does not read: expected a name that ends in .json";
            Parsed { root: None, faults: vec![Fault { at: 0, message: message.into() }] }
        }
        Format::Json => json::parse(text),
    }
}

struct Reader<'d, 'a> {
    /// Which of the draft's files is read.
    at: usize,
    /// Whether all of the file could be parsed: if not, what is missing may be there.
    whole: bool,
    draft: &'d mut Draft<'a>,
}

impl<'d, 'a> Reader<'d, 'a> {
    /// A reader of one of the draft's files, and what could be parsed of it.
    fn of(at: usize, draft: &'d mut Draft<'a>) -> (Self, Option<Node>) {
        let parsed = parse(draft.files[at].format, draft.files[at].text);
        let mut reader = Self { at, whole: parsed.faults.is_empty(), draft };
        for fault in parsed.faults {
            reader.problem(ErrorKind::Syntax, fault.at, fault.message);
        }
        (reader, parsed.root)
    }
}

impl Reader<'_, '_> {
    fn problem(&mut self, kind: ErrorKind, at: usize, message: String) {
        let place = self.place(at);
        self.problem_at(kind, place, message);
    }

    fn problem_at(&mut self, kind: ErrorKind, place: Place, message: String) {
        if self.whole || kind != ErrorKind::MissingKey {
            self.draft.problem(kind, place, message);
        }
    }

    fn place(&self, at: usize) -> Place {
        Place { file: self.at, line: self.draft.files[self.at].line(at) }
    }

    /// What this format calls a table.
    fn table(&self) -> &'static str {
        self.draft.files[self.at].format.table()
    }

    fn unknown(&mut self, field: &Field, known: &[&str]) {
        let key = value::shown(&field.key);
        let message = match suggest::nearest(&field.key, known) {
            Some(nearest) => format!("unknown key `{key}`: did you mean `{nearest}`?"),
            None => format!("unknown key `{key}`: expected {}", value::one_of(known)),
        };
        self.problem(ErrorKind::UnknownKey, field.at, message);
    }

    fn root(&mut self, root: Node) {
        let Value::Table(fields) = root.value else {
            let (table, found) = (self.table(), self.found(&root));
            let message = format!("expected an {table} with `faq` and `entry`, found {found}");
            return self.problem(ErrorKind::InvalidValue, root.span.start, message);
        };
        self.tables(fields);
    }

    /// The fields of a Faq's root.
    fn tables(&mut self, fields: Vec<Field>) {
        for field in fields {
            match field.key.as_str() {
                "faq" => self.faq(field.node),
                "entry" => self.entries(field),
                "confidence" => self.confidence(field),
                "hours" => self.hours(field),
                "voice" => self.voice(field),
                "contact" => self.contact(field),
                "rule" => self.rules(field),
                _ => self.unknown(&field, &ROOT_KEYS),
            }
        }
    }

    fn faq(&mut self, node: Node) {
        for field in self.fields("faq", node) {
            match field.key.as_str() {
                "id" => self.faq_id(&field.node),
                "languages" => self.languages(field),
                "synonyms" => self.synonyms(field.node),
                "oos" => {
                    let texts = self.texts("oos", field.node);
                    self.draft.faq.settings.oos.extend(texts);
                }
                "topics" => self.topics(field.node),
                _ => self.unknown(&field, &["id", "languages", "synonyms", "topics", "oos"]),
            }
        }
    }

    fn faq_id(&mut self, node: &Node) {
        let Some(id) = self.id(node) else { return };
        let place = self.place(node.span.start);
        match self.draft.id_at {
            Some(first) if self.draft.faq.id != id => {
                let named = self.draft.named(first, place);
                let message = format!("two ids for one faq: `{id}` here, `{}` on {named}", self.draft.faq.id);
                self.problem_at(ErrorKind::DuplicateId, place, message);
            }
            Some(_) => {}
            None => (self.draft.faq.id, self.draft.id_at) = (id, Some(place)),
        }
    }

    fn languages(&mut self, field: Field) {
        let place = self.place(field.at);
        let mut languages = Vec::new();
        for node in self.list("languages", "strings", field.node) {
            match self.language(&node) {
                Some(lang) if languages.contains(&lang) => {
                    let message = format!("`languages` lists `{lang}` twice");
                    self.problem(ErrorKind::InvalidValue, node.span.start, message);
                }
                Some(lang) => languages.push(lang),
                None => {}
            }
        }
        match self.draft.languages_at {
            Some(first) if self.draft.faq.languages != languages => {
                let named = self.draft.named(first, place);
                let message = format!("`languages` stands on {named} already, with others");
                self.problem_at(ErrorKind::InvalidValue, place, message);
            }
            // Languages that are all wrong, or none, declare nothing: one problem is enough for that.
            _ if languages.is_empty() => {}
            _ => (self.draft.faq.languages, self.draft.languages_at) = (languages, Some(place)),
        }
    }

    fn language(&mut self, node: &Node) -> Option<Lang> {
        let code = self.text("languages", node)?;
        let lang = Lang::from_code(&code);
        if lang.is_none() {
            let message = format!("unknown language `{}`: expected `it` or `en`", value::shown(&code));
            self.problem(ErrorKind::InvalidValue, node.span.start, message);
        }
        lang
    }

    fn synonyms(&mut self, node: Node) {
        for group in self.list("synonyms", "lists of strings", node) {
            let words = self.texts_of("synonyms", "lists of strings", group);
            if !words.is_empty() {
                self.draft.faq.synonyms.push(words);
            }
        }
    }
}
