//! The engine as a WebAssembly module.
//!
//! In: texts and bytes from the page. Out: JSON texts, or a `fault` as JSON that is thrown. What
//! stands here only carries values over the border; the npm package in `bindings/npm` gives them
//! types and is what others use. Knows nothing of the page, of networks or of a clock.
//!
//! Nothing but the Faq and what was learnt is kept in the module: a conversation crosses the border
//! as its JSON in every call, so that a page can go on with it in a new instance.

mod fault;
mod learning;
mod listing;
mod suggesting;
mod talking;

use std::sync::Arc;

use sportello::conversation::{Conversation, Event};
use sportello::handoff::FromReply;
use sportello::hours::Moment;
use sportello::learning::Learnt;
use sportello::prebuilt::{Prebuilt, PrebuiltError};
use sportello::{Assistant, Context, Faq, Lang, Suggesting};
use sportello_meaning::Table;
use wasm_bindgen::prelude::wasm_bindgen;

use fault::{Fault, json};

/// The version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// A Faq, ready to be asked.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    assistant: Assistant,
}

#[wasm_bindgen]
impl Engine {
    /// Loads a Faq from its JSON, with the table of meanings or without.
    ///
    /// # Errors
    ///
    /// Every problem of the Faq, or what is wrong with the table, as the JSON of a `Fault`.
    #[wasm_bindgen(js_name = fromJson)]
    pub fn from_json(faq: &str, meaning: Option<Box<[u8]>>) -> Result<Engine, String> {
        let table = table(meaning)?;
        let faq = Faq::from_json(faq).map_err(Fault::of)?;
        let assistant = Assistant::with_meaning(faq, table).map_err(Fault::of)?;
        Ok(Self { assistant })
    }

    /// Loads a Faq that `sportello build` prepared.
    ///
    /// # Errors
    ///
    /// Bytes that are no prepared Faq, as the JSON of a `Fault`.
    #[wasm_bindgen(js_name = fromPrebuilt)]
    pub fn from_prebuilt(faq: &[u8], meaning: Option<Box<[u8]>>) -> Result<Engine, String> {
        let table = table(meaning)?;
        let loaded = Prebuilt::open(faq).and_then(|prebuilt| prebuilt.load(table));
        let refused = |error: PrebuiltError| Fault::new(error.code(), error.to_string());
        Ok(Self { assistant: loaded.map_err(refused)?.assistant })
    }

    /// What a front end needs to know of the Faq.
    pub fn info(&self) -> String {
        json(&listing::info(self.assistant.faq()))
    }

    /// The entries in the order they were written; `lang` is preferred where an entry has it.
    pub fn entries(&self, lang: &str) -> String {
        json(&listing::entries(self.assistant.faq(), Lang::from_code(lang)))
    }

    /// Decides a question; `italian` is the probability of Italian before the text is seen.
    pub fn ask(&self, question: &str, italian: f32) -> String {
        json(&self.assistant.ask_in(question, Context::with_italian(italian)))
    }

    /// Why a question is decided as it is.
    pub fn explain(&self, question: &str, italian: f32) -> String {
        json(&self.assistant.explain(question, Context::with_italian(italian)))
    }

    /// The entries that may answer what is being typed.
    pub fn suggest(&self, typed: &str, italian: f32, most: usize) -> String {
        let options = Suggesting::in_context(Context::with_italian(italian)).with_most(most);
        json(&suggesting::in_units(&self.assistant.suggest(typed, options)))
    }

    /// What the assistant says itself on an occasion, as a typed tree.
    ///
    /// # Errors
    ///
    /// An occasion that there is none of.
    pub fn say(&self, occasion: &str, lang: &str, fill: &str) -> Result<String, String> {
        Ok(json(&listing::say(self.assistant.faq(), occasion, lang, fill)?))
    }

    /// Begins a conversation: its JSON, and on the next line what the page sees of it.
    ///
    /// # Errors
    ///
    /// An opening that is none.
    pub fn open(&self, opening: &str, unix_ms: f64, offset_minutes: i32) -> Result<String, String> {
        let opening = talking::opening(opening)?;
        let conversation = self.assistant.open(opening, moment(unix_ms, offset_minutes));
        Ok(talking::lines(&conversation, None))
    }

    /// Reads a conversation that was kept: its JSON, and on the next line what the page sees of it.
    ///
    /// # Errors
    ///
    /// A text that is no conversation.
    pub fn resume(&self, conversation: &str) -> Result<String, String> {
        let conversation = Conversation::from_json(conversation).map_err(Fault::of)?;
        Ok(talking::lines(&conversation, None))
    }

    /// Takes an event into a conversation: its JSON, on the next line what the page sees of it, on
    /// the third the reply or nothing, and on each further one a record for the journal.
    ///
    /// # Errors
    ///
    /// A text that is no conversation, or an event that is none.
    pub fn turn(
        &self,
        conversation: &str,
        event: &str,
        unix_ms: f64,
        offset_minutes: i32,
    ) -> Result<String, String> {
        let mut conversation = Conversation::from_json(conversation).map_err(Fault::of)?;
        let event = Event::from_json(event).map_err(Fault::of)?;
        let now = moment(unix_ms, offset_minutes);
        // The page has every packet from the reply, and delivers it itself.
        let recorded = self.assistant.turn_recorded(&mut conversation, event, now, &mut FromReply);
        Ok(talking::lines(&conversation, Some(&recorded)))
    }

    /// The packet of a conversation that waits for a person, `null` for any other.
    ///
    /// # Errors
    ///
    /// A text that is no conversation.
    pub fn packet(&self, conversation: &str, unix_ms: f64, offset_minutes: i32) -> Result<String, String> {
        let conversation = Conversation::from_json(conversation).map_err(Fault::of)?;
        Ok(json(&self.assistant.packet(&conversation, moment(unix_ms, offset_minutes))))
    }

    /// Learns from the records of a journal, one JSON object a line, in place of what was learnt
    /// before. Without `needs_approval` what enough customers taught goes live by itself.
    ///
    /// # Errors
    ///
    /// The first line that is no record; nothing changes then.
    pub fn learn(&mut self, records: &str, needs_approval: bool) -> Result<(), String> {
        self.assistant.learn(&learning::learnt(records, needs_approval)?);
        Ok(())
    }

    /// What was learnt, as bytes.
    pub fn snapshot(&self) -> Vec<u8> {
        self.assistant.learnt().to_bytes()
    }

    /// Takes what `snapshot` gave, in place of what was learnt before.
    ///
    /// # Errors
    ///
    /// Bytes that are something else or damaged; nothing changes then.
    #[wasm_bindgen(js_name = fromSnapshot)]
    pub fn from_snapshot(&mut self, snapshot: &[u8]) -> Result<(), String> {
        self.assistant.learn(&Learnt::from_bytes(snapshot).map_err(Fault::of)?);
        Ok(())
    }

    /// Puts the table of meanings in place of the one there is, or takes it away.
    ///
    /// # Errors
    ///
    /// Bytes that are no table; nothing changes then.
    #[wasm_bindgen(js_name = setMeaning)]
    pub fn set_meaning(&mut self, meaning: Option<Box<[u8]>>) -> Result<(), String> {
        self.assistant.set_meaning(table(meaning)?);
        Ok(())
    }
}

fn table(bytes: Option<Box<[u8]>>) -> Result<Option<Arc<Table>>, String> {
    let Some(bytes) = bytes else { return Ok(None) };
    match Table::read(&bytes) {
        Ok(table) => Ok(Some(Arc::new(table))),
        Err(error) => Err(Fault::new("meaning", error.to_string()).into()),
    }
}

fn moment(unix_ms: f64, offset_minutes: i32) -> Moment {
    // A conversion that saturates: no time is too far away.
    Moment::at(unix_ms as i64, offset_minutes)
}

#[cfg(test)]
mod tests {
    use sportello::journal::Record;

    use super::*;

    const FAQ: &str = r#"{"faq": {"id": "shop", "languages": ["en"]},
        "entry": [{"id": "returns", "topic": "orders", "en": {
            "question": "How do I return an item?", "answer": "Open **My orders**."}}]}"#;

    const APPROVED: &str = r#"{"version":1,"at":{"unix_ms":1795000000000,"local":"2026-11-18T12:06"},"what":{"reviewed":{"proposal":"p-1","author":"Marta","verdict":"approved","reason":"asked three times","weight":3,"doing":{"wordings":{"entry":"returns","texts":[["en","the sweater is too small"]]}}}}}"#;

    fn engine() -> Engine {
        Engine::from_json(FAQ, None).expect("the Faq is whole")
    }

    #[track_caller]
    fn refuse<T>(found: Result<T, String>, expected: &str) {
        let fault = found.err().expect("it is refused");
        assert!(fault.contains(&format!("\"code\":\"{expected}\"")), "{fault}");
    }

    #[test]
    fn a_decision_is_that_of_the_engine() {
        let engine = engine();
        let faq = Faq::from_json(FAQ).expect("the Faq is whole");
        let native = Assistant::with_meaning(faq, None).expect("it builds");
        let expected = native.ask("how can i return something?");
        assert_eq!(engine.ask("how can i return something?", 0.5), json(&expected));
        assert_eq!(engine.ask("how can i return something?", f32::NAN), json(&expected));
    }

    #[test]
    fn a_conversation_is_its_json_and_what_is_seen_of_it() {
        let engine = engine();
        let opened = engine.open(r#"{"id": "c-1", "key": "ff"}"#, 1_795_000_000_000.0, 60).expect("it opens");
        let conversation = opened.lines().next().expect("a line").to_owned();
        let turned = engine.turn(&conversation, r#"{"event":"person"}"#, 1_795_000_000_000.0, 60);
        let turned = turned.expect("an event");
        let lines: Vec<&str> = turned.lines().collect();
        assert!(lines[1].contains(r#""state":"waiting""#), "{}", lines[1]);
        assert!(lines[2].contains(r#""kind":"handoff""#), "{}", lines[2]);
        let recorded: Vec<bool> = lines[3..].iter().map(|line| Record::from_json(line).is_ok()).collect();
        assert_eq!(recorded, [true, true], "opened and handed over: {turned}");
        let resumed = engine.resume(lines[0]).expect("it was kept");
        assert_eq!(resumed.lines().collect::<Vec<_>>(), lines[..2]);
        refuse(engine.open(r#"{"id": "c-1", "key": "secret"}"#, 0.0, 0), "invalid-value");
        let packet = engine.packet(lines[0], f64::MAX, i32::MIN).expect("it waits");
        assert!(packet.contains(r#""conversation":"c-1""#), "{packet}");
    }

    #[test]
    fn silence_is_an_empty_line() {
        let engine = engine();
        let opened = engine.open(r#"{"id": "c-1"}"#, 0.0, 0).expect("it opens");
        let turned = engine.turn(opened.lines().next().unwrap_or(""), r#"{"event":"withdrawn"}"#, 0.0, 0);
        assert_eq!(turned.expect("an event").split('\n').skip(2).collect::<Vec<_>>(), [""]);
    }

    #[test]
    fn what_was_learnt_is_kept_as_bytes() {
        let (mut engine, mut other) = (engine(), engine());
        let before = engine.ask("the sweater is too small", 0.5);
        engine.learn(APPROVED, true).expect("a journal");
        let after = engine.ask("the sweater is too small", 0.5);
        assert_ne!(after, before);
        other.from_snapshot(&engine.snapshot()).expect("a snapshot");
        assert_eq!(other.ask("the sweater is too small", 0.5), after);
        engine.learn("\n", true).expect("an empty journal");
        assert_eq!(engine.ask("the sweater is too small", 0.5), before);
        refuse(engine.learn("{}", true), "invalid-value");
        refuse(engine.from_snapshot(b"SPLEARNT"), "damaged");
    }

    #[test]
    fn what_is_wrong_is_told() {
        refuse(Engine::from_json("{", None), "syntax");
        refuse(Engine::from_json(FAQ, Some(Box::from([1, 2, 3]))), "meaning");
        refuse(Engine::from_prebuilt(&[1, 2, 3], None), "not-prebuilt");
        refuse(engine().open("1", 0.0, 0), "invalid-value");
        refuse(engine().resume("{}"), "invalid-value");
        refuse(engine().say("nonsense", "en", "{}"), "invalid-value");
    }

    #[test]
    fn a_front_end_can_list_the_faq() {
        let engine = engine();
        assert!(
            engine.info().starts_with(r#"{"id":"shop","languages":["en"],"topics":["orders"],"entries":1"#)
        );
        assert!(engine.entries("it").contains(r#""lang":"en","question":"How do I return an item?""#));
    }
}
