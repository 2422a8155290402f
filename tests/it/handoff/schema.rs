//! Real packets against the published schema.

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::Value;
use sportello::conversation::{Customer, Event, Opening};
use sportello::handoff::Packet;

use crate::conversation::house::{OPTICIAN, after};
use crate::schemas::{published, undescribed};

static SCHEMA: LazyLock<Value> = LazyLock::new(|| published("handoff-1"));

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| jsonschema::validator_for(&SCHEMA).unwrap());

/// The packet after these messages, as JSON.
fn packet(opening: Opening, said: &[&str], minutes: i64) -> Value {
    let mut conversation = OPTICIAN.open(opening, after(minutes));
    for text in said {
        OPTICIAN.turn(&mut conversation, Event::Said { text: (*text).into() }, after(minutes));
    }
    OPTICIAN.turn(&mut conversation, Event::Person, after(minutes));
    let packet = OPTICIAN.packet(&conversation, after(minutes + 30)).unwrap();
    serde_json::from_str(&packet.to_json()).unwrap()
}

fn known() -> Opening {
    Opening {
        id: "c-9".into(),
        channel: "whatsapp".into(),
        page: Some("/lenti".into()),
        customer: Some(Customer { key: "4711".into(), weight: 80 }),
        operator: Some("Marta".into()),
        ..Opening::default()
    }
}

#[track_caller]
fn check(packet: &Value) {
    let errors: Vec<String> = VALIDATOR.iter_errors(packet).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?} in {packet:#}");
}

#[test]
fn packets_are_as_the_schema_says() {
    check(&packet(Opening::default(), &[], 0));
    check(&packet(
        known(),
        &["lenti", "2", "che pazienza, rispondete subito!!!", "IT60X0542811101000000123456"],
        0,
    ));
    check(&packet(known(), &["when are you open"], 300));
    check(&packet(Opening::default(), &["ciao"; 150], 0));
}

#[test]
fn the_schema_refuses_what_is_no_packet() {
    let refuse = |change: &dyn Fn(&mut Value)| {
        let mut packet = packet(known(), &["lenti"], 0);
        change(&mut packet);
        assert!(!VALIDATOR.is_valid(&packet), "{packet:#}");
        assert!(Packet::from_json(&packet.to_string()).is_err(), "the reader takes it: {packet:#}");
    };
    refuse(&|packet| packet["version"] = 2.into());
    refuse(&|packet| packet["mood"] = 1.into());
    refuse(&|packet| packet["hours"]["state"] = "asleep".into());
    refuse(&|packet| drop(packet.as_object_mut().unwrap().remove("reason")));
    refuse(&|packet| packet["transcript"][0]["from"] = "nobody".into());
}

/// Every property has words for whoever reads it.
#[test]
fn every_field_is_described() {
    assert_eq!(undescribed(&SCHEMA), Vec::<String>::new());
}
