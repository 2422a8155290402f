//! What no C program can bring about: the engine stopping inside.

use sportello::conversation::Opening;
use sportello::hours::Moment;
use sportello::{Assistant, Edit, Faq};

use crate::assistant::sportello_t;
use crate::border::{guard, nowhere};
use crate::code::*;
use crate::live::{drop_assistant, drop_talk, keep, keep_talk, with, with_talk};

fn shop() -> *mut sportello_t {
    let faq = r#"{"entry": [{"id": "returns", "en": {"question": "How do I return it?", "answer": "Here."}},
        {"id": "shipping", "en": {"question": "How much is shipping?", "answer": "4.90 €."}}]}"#;
    keep(Assistant::new(Faq::from_json(faq).unwrap()).unwrap()).unwrap()
}

fn entries(assistant: *const sportello_t) -> Result<usize, Fault> {
    with(assistant, |live| Ok(live.current().faq().entries.len()))
}

#[test]
fn a_panic_is_a_code_and_its_conversation_is_refused_from_then_on() {
    let assistant = shop();
    let opened = |live: &_| keep_talk(live, live.current().open(Opening::default(), Moment::at(0, 0)));
    let talk = with(assistant, opened).unwrap();
    let stopped = || with_talk(talk, |_, _| panic!("on purpose"));
    assert_eq!(guard(&nowhere(), stopped), SPORTELLO_PANIC);
    let after = with_talk(talk, |_, conversation| Ok(conversation.to_json()));
    assert_eq!(after.map_err(|fault| fault.code), Err(SPORTELLO_PANIC));
    assert_eq!(entries(assistant), Ok(2));
    assert_eq!((drop_talk(talk), drop_assistant(assistant)), (Ok(()), Ok(())));
}

#[test]
fn an_edit_that_stops_inside_leaves_everything_as_it_was() {
    let assistant = shop();
    let remove = |assistant: &mut Assistant| {
        assistant.apply(Edit::Remove("shipping".into())).map_err(Fault::of(SPORTELLO_EDIT))
    };
    let stopped = || {
        with(assistant, |live| {
            live.change(|assistant| {
                remove(assistant)?;
                panic!("on purpose")
            })
        })
    };
    assert_eq!(guard(&nowhere(), stopped), SPORTELLO_PANIC);
    assert_eq!(entries(assistant), Ok(2));
    let done = with(assistant, |live| live.change(remove));
    assert_eq!((done, entries(assistant)), (Ok(()), Ok(1)));
    assert_eq!(drop_assistant(assistant), Ok(()));
}

#[test]
fn a_panic_says_what_it_said() {
    let said = [Fault::panic(&"a text"), Fault::panic(&"a text of its own".to_owned()), Fault::panic(&7)];
    let ends = said.map(|fault| fault.message.rsplit(": ").next().map(str::to_owned));
    assert_eq!(ends.map(Option::unwrap), ["a text", "a text of its own", "nothing was said"]);
}

#[test]
fn every_code_has_its_name_at_its_number() {
    assert_eq!(NAMES[SPORTELLO_OK as usize], c"ok");
    assert_eq!(NAMES[SPORTELLO_TOO_LARGE as usize], c"too-large");
    assert_eq!(NAMES.len(), SPORTELLO_PANIC as usize + 1);
}
