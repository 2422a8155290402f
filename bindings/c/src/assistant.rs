//! The functions of an assistant.

#![allow(unsafe_code, reason = "exported functions")]

use std::ptr::null_mut;

use serde::Serialize;
use sportello::check::check;
use sportello::journal;
use sportello::learning::{Learnt, Options};
use sportello::{Assistant, Context, Edit, Suggesting};

use crate::border::{AssistantPlace, Bytes, BytesPlace, LengthPlace, Text, Told, give, guard, nowhere, tell};
use crate::code::*;
use crate::live::{drop_assistant, keep, with};
use crate::read;

/// An assistant: one Faq with its index. Any number of threads may use it at the same time.
#[allow(non_camel_case_types, reason = "the name is that of the header")]
#[derive(Debug)]
pub struct sportello_t {
    _never_made: [u8; 0],
}

/// A value as JSON.
pub fn json(value: &impl Serialize) -> String {
    // Strings, finite numbers and maps with string keys: nothing here can fail to be written.
    serde_json::to_string(value).unwrap_or_default()
}

/// Loads a Faq from its JSON. Takes some 0.1 s for each thousand wordings.
/// Free the assistant with sportello_free.
///
/// Errors: SPORTELLO_FAQ, with all problems of the Faq, a line each.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_load_json(
    faq: Text,
    length: usize,
    assistant: AssistantPlace,
    message: Told,
) -> sportello_code {
    load(&assistant, &message, || read::json(faq.read(length, "Faq", read::FAQ_BYTES)?))
}

/// Loads a Faq from a path in UTF-8: a file in TOML or JSON, a folder of such files, or a file that
/// `sportello build` wrote, which is ready at once. Free the assistant with sportello_free.
///
/// Errors: SPORTELLO_FAQ, also for what cannot be read; SPORTELLO_VERSION, SPORTELLO_UTF8.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_load_path(
    path: Text,
    length: usize,
    assistant: AssistantPlace,
    message: Told,
) -> sportello_code {
    load(&assistant, &message, || read::path(path.read(length, "path", read::QUESTION_BYTES)?))
}

/// Loads the bytes of a file that `sportello build` wrote. Where another release wrote it, its Faq is
/// indexed again, which takes as long as sportello_load_json. Free the assistant with sportello_free.
///
/// Errors: SPORTELLO_FAQ for bytes that are damaged or something else; SPORTELLO_VERSION.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_load_prebuilt(
    bytes: Bytes,
    length: usize,
    assistant: AssistantPlace,
    message: Told,
) -> sportello_code {
    load(&assistant, &message, || read::prebuilt(bytes.read(length, "prebuilt Faq", read::FAQ_BYTES)?))
}

fn load(
    assistant: &AssistantPlace,
    message: &Told,
    read: impl FnOnce() -> Result<Assistant, Fault>,
) -> sportello_code {
    guard(message, || {
        assistant.empty(null_mut(), "assistant")?.put(keep(read()?)?);
        Ok(())
    })
}

/// Frees an assistant. Calls that are under way end as if nothing had happened, and its conversations go
/// on with it until they are freed. Null is passed over.
///
/// Errors: SPORTELLO_ARGUMENT for one that is freed already.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_free(assistant: *mut sportello_t) -> sportello_code {
    guard(&nowhere(), || if assistant.is_null() { Ok(()) } else { drop_assistant(assistant) })
}

/// Decides a question, whatever the text: `{"version":1,"kind":"answer","lang":"it","confidence":0.97,
/// "scope":…,"margin":…,"rule":…,"candidates":[{"id":…,"score":…,"confidence":…}]}`. `kind` is `answer`,
/// `clarify` or `abstain`; `scope` is the probability that any entry answers; the candidates stand best
/// first. `italian` is the probability of Italian before the text is seen, 0 to 1; anything else, such
/// as -1, says nothing.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_ask(
    assistant: *const sportello_t,
    question: Text,
    length: usize,
    italian: f32,
    decision: Told,
    message: Told,
) -> sportello_code {
    tell(&decision, &message, || {
        let question = question.read(length, "question", read::QUESTION_BYTES)?;
        with(assistant, |live| Ok(json(&live.current().ask_in(question, Context::with_italian(italian)))))
    })
}

/// The entries that may answer what is being typed, best first, `most` at most; 0 means as many as usual.
/// A JSON array of `{"entry":…,"lang":…,"question":…,"spans":[{"start":…,"end":…}],"confidence":…}`; spans
/// are bytes of `question`.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_suggest(
    assistant: *const sportello_t,
    typed: Text,
    length: usize,
    italian: f32,
    most: usize,
    suggestions: Told,
    message: Told,
) -> sportello_code {
    tell(&suggestions, &message, || {
        let typed = typed.read(length, "text", read::QUESTION_BYTES)?;
        let options = Suggesting::in_context(Context::with_italian(italian));
        let options = if most == 0 { options } else { options.with_most(most) };
        with(assistant, |live| Ok(json(&live.current().suggest(typed, options))))
    })
}

/// Why a question is decided as it is, as JSON: the decision, the words as they were read, what spoke for
/// each candidate, and the words without which the second would have won.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_explain(
    assistant: *const sportello_t,
    question: Text,
    length: usize,
    italian: f32,
    explanation: Told,
    message: Told,
) -> sportello_code {
    tell(&explanation, &message, || {
        let question = question.read(length, "question", read::QUESTION_BYTES)?;
        with(assistant, |live| Ok(json(&live.current().explain(question, Context::with_italian(italian)))))
    })
}

/// An entry in a language, `it` or `en`, or in the other where it has only that: `{"id":…,"topic":…,
/// "tags":[…],"lang":…,"question":…,"answer":[…],"follow_ups":[…]}`. The answer is a tree of blocks
/// without any HTML: see bindings/README.md. `id` and `lang` end with a zero byte.
///
/// Errors: SPORTELLO_ARGUMENT where there is no such entry.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_entry(
    assistant: *const sportello_t,
    id: Text,
    lang: Text,
    entry: Told,
    message: Told,
) -> sportello_code {
    tell(&entry, &message, || {
        let id = id.read(usize::MAX, "id", read::QUESTION_BYTES)?;
        let lang = read::lang(lang.read(usize::MAX, "language", read::QUESTION_BYTES)?)?;
        with(assistant, |live| {
            let assistant = live.current();
            let shown = assistant.faq().entry(id).and_then(|entry| entry.shown(lang));
            shown.map(|shown| json(&shown)).ok_or_else(|| Fault::argument(format!("no entry `{id}`")))
        })
    })
}

/// The Faq as it stands after all edits, in the JSON that sportello_load_json loads. What was learnt is
/// not in it.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_faq(assistant: *const sportello_t, faq: Told, message: Told) -> sportello_code {
    tell(&faq, &message, || with(assistant, |live| Ok(live.current().faq().to_json())))
}

/// What should be mended in the Faq: a JSON array of `{"code":…,"severity":"error","entry":…,"lang":…,
/// "message":…,"evidence":[…]}`. Takes some seconds for thousands of wordings.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_check(
    assistant: *const sportello_t,
    findings: Told,
    message: Told,
) -> sportello_code {
    tell(&findings, &message, || with(assistant, |live| Ok(json(&check(live.current().faq())))))
}

/// Makes an edit live: `{"put":{entry}}`, `{"remove":"id"}`, `{"synonyms":[["pacco","collo"]]}`, or
/// `{"settings":{…}}`, which takes all but entries and synonyms from the JSON of a Faq; or an array of edits,
/// of which all are made or none. Each takes as long as loading; other threads are answered meanwhile,
/// first without the edit and then with it. Edits of several threads are made one after the other.
///
/// Errors: SPORTELLO_EDIT; nothing has changed then.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_apply(
    assistant: *mut sportello_t,
    edit: Text,
    length: usize,
    message: Told,
) -> sportello_code {
    guard(&message, || {
        let refused = Fault::of(SPORTELLO_EDIT);
        let edits = Edit::from_json(edit.read(length, "edit", read::EDIT_BYTES)?).map_err(refused)?;
        with(assistant, |live| live.change(|assistant| assistant.apply_all(edits).map_err(refused)))
    })
}

/// Learns customers' own words from a journal, all of it, one record on each line, in place of what was
/// learnt before. With `approved_only` nothing goes live that no person approved. `learnt` may be null,
/// else it gets a JSON array of what was learnt, each `{"entry":…,"lang":…,"text":…,"state":"live",…}`.
///
/// Errors: SPORTELLO_ARGUMENT or SPORTELLO_VERSION for a line that is no record; nothing has changed then.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_learn(
    assistant: *mut sportello_t,
    records: Text,
    length: usize,
    approved_only: bool,
    learnt: Told,
    message: Told,
) -> sportello_code {
    guard(&message, || {
        let _optional = learnt.empty("wordings");
        let records = records.read(length, "journal", read::RECORD_BYTES)?;
        let records = journal::from_lines(records).map_err(Fault::of(SPORTELLO_ARGUMENT))?;
        let options = if approved_only { Options::default() } else { Options::without_approval() };
        let found = Learnt::of(&records, &options);
        take_in(assistant, &found)?;
        learnt.put(json(&found));
        Ok(())
    })
}

fn take_in(assistant: *mut sportello_t, learnt: &Learnt) -> Result<(), Fault> {
    with(assistant, |live| {
        live.change(|assistant| {
            assistant.learn(learnt);
            Ok(())
        })
    })
}

/// What was learnt, as bytes that sportello_restore takes; sportello_bytes_free frees them.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_snapshot(
    assistant: *const sportello_t,
    bytes: BytesPlace,
    length: LengthPlace,
    message: Told,
) -> sportello_code {
    guard(&message, || {
        let (bytes, length) = (bytes.empty(null_mut(), "bytes")?, length.empty(0, "length")?);
        let learnt = with(assistant, |live| Ok(live.current().learnt().to_bytes()))?;
        length.put(learnt.len());
        bytes.put(give(learnt));
        Ok(())
    })
}

/// Takes in what sportello_snapshot gave, in place of what was learnt before.
///
/// Errors: SPORTELLO_STATE for bytes that are damaged or something else, SPORTELLO_VERSION; nothing has
/// changed then.
#[unsafe(no_mangle)]
pub extern "C" fn sportello_restore(
    assistant: *mut sportello_t,
    bytes: Bytes,
    length: usize,
    message: Told,
) -> sportello_code {
    guard(&message, || {
        let learnt = Learnt::from_bytes(bytes.read(length, "snapshot", read::RECORD_BYTES)?);
        take_in(assistant, &learnt.map_err(Fault::of(SPORTELLO_STATE))?)
    })
}
