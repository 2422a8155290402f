use serde_json::json;

use super::*;

fn record(what: Value) -> Record {
    let at = json!({"unix_ms": 0, "local": "1970-01-01T00:00"});
    let record = json!({"version": 1, "at": at, "conversation": "c-1", "channel": "web", "what": what});
    serde_json::from_value(record).expect("the record is whole")
}

fn cleaned(record: &Record) -> Cleaned {
    clean(record, &Names::new([7; 16])).expect("the record can be written")
}

#[test]
fn what_is_clean_stays_to_the_byte() {
    let said = record(json!({"resolved": {"turn": 1, "operator": "anna", "answer": "Domani [phone-1]"}}));
    let out = cleaned(&said);
    assert_eq!(out.record, said);
    assert_eq!(out.kind, "resolved");
    assert_eq!(cleaned(&record(json!("withdrawn"))).kind, "withdrawn");
}

#[test]
fn every_text_is_redacted() {
    let mut said = record(json!({"operator-said": {"text": "scriva a anna@esempio.it"}}));
    said.channel = "tel. 333 1234567".into();
    said.page = Some("https://a.it/IT60X0542811101000000123456".into());
    let json = cleaned(&said).json;
    assert!(json.contains("scriva a [email-1]") && json.contains("[phone-1]") && json.contains("[iban-1]"));
    assert!(!json.contains("anna@") && !json.contains("1234567"), "{json}");
}

#[test]
fn keys_that_are_personal_become_names_that_stay_apart() {
    let names = Names::new([7; 16]);
    let [anna, carlo] = ["anna@esempio.it", "carlo@esempio.it"].map(|key| names.key(key));
    assert!(anna.starts_with('~') && anna != carlo);
    assert_eq!(names.key("anna@esempio.it"), anna);
    assert_ne!(Names::new([8; 16]).key("anna@esempio.it"), anna);
    assert_eq!(names.key("customer-17"), "customer-17");
}

#[test]
fn the_companys_own_text_stays() {
    let entry = json!({"id": "contatti", "it": {"question": "Come vi chiamo?", "answer": "Allo 06 1234567"}});
    let change = json!({"put": {"entry": "contatti", "after": entry}});
    let edited =
        record(json!({"edited": {"author": "anna", "reason": "chiede x@esempio.it", "change": change}}));
    let json = cleaned(&edited).json;
    assert!(json.contains("06 1234567") && json.contains("chiede [email-1]"), "{json}");
}

#[test]
fn long_texts_are_cut() {
    let said = record(json!({"operator-said": {"text": "è".repeat(LONGEST_TEXT)}}));
    let What::OperatorSaid { text } = cleaned(&said).record.what else { panic!("another kind") };
    assert_eq!(text, "è".repeat(LONGEST_TEXT / 2));
}

#[test]
fn what_could_not_be_read_back_is_refused() {
    let mut asked = record(json!({"asked": {"turn": 1, "text": "ciao", "lang": "it", "decision": "abstain",
        "rule": "nothing-likely", "confidence": 0.1, "ranked": [], "reply": "clarify", "shown": []}}));
    let other_version = Record { version: 2, ..asked.clone() };
    assert!(clean(&other_version, &Names::new([0; 16])).is_err());
    let What::Asked { confidence, .. } = &mut asked.what else { panic!("another kind") };
    *confidence = f32::NAN;
    assert!(clean(&asked, &Names::new([0; 16])).is_err());
}
