//! Files that are whole and yet say what cannot be: none of them may do harm.

use super::header::{self, Header};
use super::{Prebuilt, PrebuiltError};
use crate::index::TRAINING;
use crate::{Assistant, Faq};

fn assistant() -> Assistant {
    let faq = Faq::from_json(
        r#"{"faq": {"synonyms": [["pacco", "collo"]], "oos": ["che tempo fa?"]}, "entry": [
            {"id": "orari", "topic": "sede", "tags": ["ore"], "it": {"question": "Quando siete aperti?", "wordings": ["orari di apertura"], "answer": "Dalle 9 alle 18."}},
            {"id": "pacco", "it": {"question": "Dov'è il mio pacco?", "answer": "In viaggio."}, "en": {"question": "Where is my parcel?", "answer": "On its way."}}]}"#,
    );
    Assistant::with_meaning(faq.expect("the Faq is sound"), None).expect("the Faq can be indexed")
}

const HEADER: Header = Header { training: TRAINING, meaning: None };

/// Whatever the index says: it is refused, or it can be asked.
fn survives(authored: &[u8], index: &[u8]) -> bool {
    let file = header::write(HEADER, authored, index);
    match Assistant::from_prebuilt(&file, None) {
        Ok(assistant) => {
            for question in ["dov'è il pacco", "orarri di apertrua", "x"] {
                assistant.ask(question);
            }
            assistant.suggest("orar", crate::Suggesting::default());
            true
        }
        Err(PrebuiltError::Index | PrebuiltError::Content(_)) => false,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_changed_byte_of_a_whole_file_does_no_harm() {
    let file = assistant().prebuild().expect("the Faq can be written");
    let (_, authored, index) = header::read(&file).expect("the file is whole");
    assert!(survives(authored, index));
    for at in (0..index.len()).step_by(3) {
        for value in [0, 0x7f, 0xff, index[at].wrapping_add(1)] {
            let mut changed = index.to_vec();
            changed[at] = value;
            survives(authored, &changed);
        }
    }
}

#[test]
fn an_index_that_is_cut_or_longer_is_refused() {
    let file = assistant().prebuild().expect("the Faq can be written");
    let (_, authored, index) = header::read(&file).expect("the file is whole");
    for end in 0..index.len() {
        assert!(!survives(authored, &index[..end]), "cut at {end}");
    }
    assert!(!survives(authored, &[index, &[0]].concat()), "one byte more");
}

#[test]
fn the_index_of_another_faq_does_no_harm() {
    let file = assistant().prebuild().expect("the Faq can be written");
    let (_, _, index) = header::read(&file).expect("the file is whole");
    for authored in [
        "",
        "{}",
        "\u{feff}{\"entry\": []}",
        r#"{"entry": [{"id": "a", "en": {"question": "b", "answer": "c"}}]}"#,
    ] {
        assert!(!survives(authored.as_bytes(), index), "{authored}");
    }
    assert!(!survives(&[0xff], index));
}

#[test]
fn numbers_beyond_all_bounds_are_refused() {
    let file = assistant().prebuild().expect("the Faq can be written");
    let (_, authored, index) = header::read(&file).expect("the file is whole");
    for at in 0..index.len() {
        let huge = [&index[..at], &[0xff; 9], &[1], &index[at..]].concat();
        survives(authored, &huge);
    }
}

#[test]
fn a_file_of_another_training_leaves_its_content() {
    let assistant = assistant();
    let file = assistant.prebuild().expect("the Faq can be written");
    let (_, authored, index) = header::read(&file).expect("the file is whole");
    let older = header::write(Header { training: TRAINING + 1, ..HEADER }, authored, index);
    let prebuilt = Prebuilt::open(&older).expect("the file is whole");
    let refused = prebuilt.assistant(None).expect_err("it was trained in another way");
    let expected = format!(
        "an index of training {}, expected {TRAINING}: build the Faq with the engine's release",
        TRAINING + 1
    );
    assert_eq!(refused.to_string(), expected);
    let loaded = prebuilt.load(None).expect("the content is there");
    assert_eq!(loaded.reindexed, Some(refused));
    assert_eq!(loaded.assistant.ask("dov'è il pacco"), assistant.ask("dov'è il pacco"));
}

#[test]
fn a_faq_that_no_file_could_hold_is_told() {
    let mut faq = assistant().faq().clone();
    for text in faq.entries[0].texts.values_mut() {
        text.wordings.push(String::new());
    }
    let error =
        Assistant::with_meaning(faq, None).and_then(|made| made.prebuild()).expect_err("it is refused");
    assert!(error.to_string().contains("`wordings`: expected some text"), "{error}");
}
