//! One Faq, asked and edited by many threads.

use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use sportello::conversation::{Conversation, Opening};
use sportello::faq::Source;
use sportello::hours::Moment;
use sportello::journal;
use sportello::learning::{Learnt, Options};
use sportello::prebuilt::Prebuilt;
use sportello::voice::{Fill, Say};
use sportello::{Assistant, Context, Edit, Error, Faq, Lang, Suggesting, Table, check};

use crate::border::{characters, json, owned, typed, working};
use crate::fault::Fault;
use crate::listing::Suggested;
use crate::talk::Talk;

/// A Faq with its index. Whoever asks takes the assistant as it is; whoever edits makes the next one
/// meanwhile and puts it in place.
#[pyclass(frozen, module = "sportello._sportello")]
#[derive(Debug)]
pub struct Engine {
    live: ArcSwap<Assistant>,
    /// One edit at a time. Never held by somebody who waits for the interpreter.
    editing: Mutex<()>,
}

impl Engine {
    fn new(assistant: Assistant) -> Self {
        Self { live: ArcSwap::from_pointee(assistant), editing: Mutex::new(()) }
    }

    fn of_faq(faq: Result<Faq, Error>) -> Result<Self, Fault> {
        let assistant = faq.and_then(Assistant::new).map_err(Fault::of("faq"))?;
        Ok(Self::new(assistant))
    }

    /// The assistant as it is now.
    pub fn assistant(&self) -> Arc<Assistant> {
        self.live.load_full()
    }

    /// Puts the next assistant in place, or leaves the one there is.
    fn change(&self, change: impl FnOnce(&mut Assistant) -> Result<(), Fault>) -> Result<(), Fault> {
        let _one = self.editing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut next = Assistant::clone(&self.assistant());
        change(&mut next)?;
        self.live.store(Arc::new(next));
        Ok(())
    }

    fn teach(&self, learnt: &Learnt) -> Result<(), Fault> {
        self.change(|next| {
            next.learn(learnt);
            Ok(())
        })
    }

    /// The moment on the clock of the Faq's opening hours, or on the caller's where it has none.
    pub fn moment(&self, unix_ms: i64, offset_minutes: i32) -> Moment {
        match &self.assistant().faq().settings.hours {
            Some(hours) => hours.moment(unix_ms),
            None => Moment::at(unix_ms, offset_minutes),
        }
    }
}

#[pymethods]
impl Engine {
    /// Loads the files of a Faq: their names and what they hold.
    #[staticmethod]
    fn from_files(py: Python<'_>, files: Vec<(String, String)>) -> PyResult<Self> {
        working(py, || {
            let sources: Vec<Source<'_>> = files.iter().map(|(name, text)| Source { name, text }).collect();
            Self::of_faq(Faq::load(&sources))
        })
    }

    /// Loads a Faq from one text.
    #[staticmethod]
    fn from_text(py: Python<'_>, text: &Bound<'_, PyString>, toml: bool) -> PyResult<Self> {
        let text = owned(text)?;
        working(py, || Self::of_faq(if toml { Faq::from_toml(&text) } else { Faq::from_json(&text) }))
    }

    /// Loads a prebuilt Faq, and says why its index was of no use, if it was of none.
    #[staticmethod]
    fn from_prebuilt(py: Python<'_>, data: &[u8]) -> PyResult<(Self, Option<String>)> {
        working(py, || {
            let loaded = Prebuilt::open(data).and_then(|prebuilt| prebuilt.load_built_in());
            let loaded = loaded.map_err(Error::from).map_err(Fault::of("faq"))?;
            Ok((Self::new(loaded.assistant), loaded.reindexed.map(|reason| reason.to_string())))
        })
    }

    /// An assistant from what `state` gave.
    #[staticmethod]
    fn from_state(py: Python<'_>, faq: &str, learnt: &[u8], meaning: bool) -> PyResult<Self> {
        working(py, || {
            let refused = Fault::of("state");
            let learnt = Learnt::from_bytes(learnt).map_err(refused)?;
            let table = meaning.then(Table::built_in);
            let faq = Faq::from_json(faq).map_err(refused)?;
            let assistant = Assistant::with_learnt(faq, table, Arc::new(learnt)).map_err(refused)?;
            Ok(Self::new(assistant))
        })
    }

    /// What makes the same assistant again: its Faq, what was learnt, and whether it knows meanings.
    fn state<'py>(&self, py: Python<'py>) -> (String, Bound<'py, PyBytes>, bool) {
        let assistant = self.assistant();
        let learnt = PyBytes::new(py, &assistant.learnt().to_bytes());
        (assistant.faq().to_json(), learnt, assistant.table().is_some())
    }

    /// Decides a question; `italian` is the probability of Italian before the text is seen.
    fn ask(&self, py: Python<'_>, question: &Bound<'_, PyString>, italian: f32) -> PyResult<String> {
        let (question, context) = (typed(question)?, Context::with_italian(italian));
        working(py, || Ok(json(&self.live.load().ask_in(&question, context))))
    }

    /// Why a question is decided as it is.
    fn explain(&self, py: Python<'_>, question: &Bound<'_, PyString>, italian: f32) -> PyResult<String> {
        let (question, context) = (typed(question)?, Context::with_italian(italian));
        working(py, || {
            let mut explanation = self.assistant().explain(&question, context);
            for word in &mut explanation.words {
                word.start = characters(&question, word.start);
                word.end = characters(&question, word.end);
            }
            Ok(json(&explanation))
        })
    }

    /// The entries that may answer what is being typed.
    fn suggest(
        &self,
        py: Python<'_>,
        text: &Bound<'_, PyString>,
        italian: f32,
        most: usize,
    ) -> PyResult<String> {
        let text = typed(text)?;
        let options = Suggesting::in_context(Context::with_italian(italian)).with_most(most);
        working(py, || {
            let suggestions = self.assistant().suggest(&text, options);
            Ok(json(&suggestions.iter().map(Suggested::of).collect::<Vec<_>>()))
        })
    }

    /// The entries in the order they were written; `lang` is preferred where an entry has it.
    fn entries(&self, lang: Option<&str>) -> String {
        let assistant = self.assistant();
        let lang = lang_or_first(assistant.faq(), lang);
        let entries = assistant.faq().entries.iter();
        json(&entries.filter_map(|entry| entry.shown(lang)).collect::<Vec<_>>())
    }

    /// One entry, `null` where there is none of this id.
    fn entry(&self, id: &str, lang: Option<&str>) -> String {
        let assistant = self.assistant();
        let lang = lang_or_first(assistant.faq(), lang);
        json(&assistant.faq().entry(id).and_then(|entry| entry.shown(lang)))
    }

    /// The Faq as it was authored, as JSON.
    fn faq(&self) -> String {
        self.assistant().faq().to_json()
    }

    /// What the assistant says itself on an occasion, as a typed tree.
    fn say(&self, occasion: &str, lang: Option<&str>) -> PyResult<String> {
        let unknown = || Fault::new("argument", format!("no occasion `{occasion}`"));
        let say = Say::from_code(occasion).ok_or_else(unknown)?;
        let assistant = self.assistant();
        let faq = assistant.faq();
        let lang = lang_or_first(faq, lang);
        let week = faq.settings.hours.as_ref().map(|hours| hours.describe(lang));
        let fill = Fill { hours: week.as_deref(), ..Fill::default() };
        Ok(json(&faq.settings.voice.say(say, lang, &fill)))
    }

    /// Makes edits live, all or none.
    fn apply(&self, py: Python<'_>, edits: &Bound<'_, PyString>) -> PyResult<()> {
        let edits = owned(edits)?;
        working(py, || {
            let refused = Fault::of("edit");
            let edits = Edit::from_json(&edits).map_err(refused)?;
            self.change(|next| next.apply_all(edits).map_err(refused))
        })
    }

    /// What should be mended in the Faq.
    fn check(&self, py: Python<'_>) -> PyResult<String> {
        working(py, || Ok(json(&check::check(self.assistant().faq()))))
    }

    /// Learns from records of the journal, in place of what was learnt before.
    fn learn(&self, py: Python<'_>, records: &Bound<'_, PyString>, needs_approval: bool) -> PyResult<()> {
        let records = owned(records)?;
        working(py, || {
            let records = journal::from_lines(&records).map_err(Fault::of("argument"))?;
            let options = if needs_approval { Options::default() } else { Options::without_approval() };
            self.teach(&Learnt::of(&records, &options))
        })
    }

    /// What was learnt, as bytes.
    fn snapshot<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.assistant().learnt().to_bytes())
    }

    /// Takes in what was learnt, in place of what was learnt before.
    fn restore(&self, py: Python<'_>, snapshot: &[u8]) -> PyResult<()> {
        let refused = Fault::of("state");
        working(py, || self.teach(&Learnt::from_bytes(snapshot).map_err(refused)?))
    }

    /// The Faq with its trained index, as bytes.
    fn prebuild<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let bytes = working(py, || self.assistant().prebuild().map_err(Fault::of("faq")))?;
        Ok(PyBytes::new(py, &bytes))
    }

    /// Begins a conversation.
    fn open(&self, opening: &Bound<'_, PyString>, unix_ms: i64, offset_minutes: i32) -> PyResult<Talk> {
        let refused = Fault::of("argument");
        let opening = Opening::from_json(&owned(opening)?).map_err(refused)?;
        Ok(Talk::new(self.assistant().open(opening, self.moment(unix_ms, offset_minutes))))
    }

    /// Goes on with a conversation that was kept.
    fn resume(&self, py: Python<'_>, conversation: &Bound<'_, PyString>) -> PyResult<Talk> {
        let text = owned(conversation)?;
        let conversation = working(py, || Conversation::from_json(&text).map_err(Fault::of("state")))?;
        Ok(Talk::new(conversation))
    }
}

fn lang_or_first(faq: &Faq, lang: Option<&str>) -> Lang {
    let first = || faq.languages.first().copied();
    lang.and_then(Lang::from_code).or_else(first).unwrap_or(Lang::It)
}
