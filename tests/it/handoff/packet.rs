//! What stands in a packet.

use sportello::ErrorKind;
use sportello::conversation::{Customer, Event, Opening};
use sportello::handoff::{DeskState, Packet};
use sportello::rules::Reason;

use crate::conversation::house::{OPTICIAN, SHOP, after, open, say};

#[test]
fn a_packet_has_what_the_customer_went_through() {
    let mut conversation = open(&OPTICIAN);
    say(&OPTICIAN, &mut conversation, "quando siete aperti? sono anna@posta.example");
    OPTICIAN.turn(&mut conversation, Event::Helpful { yes: false }, after(0));
    say(&OPTICIAN, &mut conversation, "come prenoto una visita?");
    let reply =
        say(&OPTICIAN, &mut conversation, "voglio parlare con una persona, IBAN IT60X0542811101000000123456");
    let packet = reply.unwrap().handoff.unwrap();

    assert_eq!((packet.reason.code, packet.reason.rule.as_str()), (Reason::Person, "person"));
    let evidence = packet.reason.evidence.last().unwrap();
    assert!(evidence.quote.contains("persona"), "{evidence:?}");
    assert_eq!(evidence.turn, packet.transcript.last().unwrap().number);
    let texts: Vec<&str> = packet.transcript.iter().map(|turn| turn.text.as_str()).collect();
    assert!(texts[0].ends_with("sono [email-1]") && texts.last().unwrap().ends_with("[iban-1]"), "{texts:?}");
    assert_eq!(packet.redacted.iter().collect::<Vec<_>>(), [(&"email".into(), &1), (&"iban".into(), &1)]);

    let candidate = |id: &str| packet.candidates.iter().find(|candidate| candidate.entry == id).unwrap();
    assert!(candidate("orari").rejected && candidate("visita").shown && !candidate("visita").rejected);
    assert_eq!(packet.suggestions[0].entry, "visita");
    assert_eq!(packet.suggestions[0].answer, "Scegli giorno e ora dalla pagina Prenota.");
    assert!(packet.suggestions.iter().all(|suggestion| suggestion.entry != "orari"), "it was rejected");
}

#[test]
fn the_same_customer_has_the_same_key() {
    let key = |id: &str, customer: Option<&str>| {
        let customer = customer.map(|key| Customer { key: key.into(), weight: 0 });
        let opening = Opening { id: id.into(), customer, ..Opening::default() };
        let mut conversation = OPTICIAN.open(opening, after(0));
        OPTICIAN.turn(&mut conversation, Event::Person, after(0));
        OPTICIAN.packet(&conversation, after(0)).unwrap().assignment.key
    };
    assert_eq!(key("c-1", Some("4711")), key("c-2", Some("4711")));
    assert_ne!(key("c-1", Some("4711")), key("c-1", Some("4712")));
    assert_ne!(key("c-1", None), key("c-2", None));
    // Other versions and other bindings have to find the same person.
    assert_eq!(key("c-1", Some("4711")), "9edda03fdab13031");
}

#[test]
fn out_of_hours_the_packet_says_when() {
    let mut conversation = open(&OPTICIAN);
    let reply = OPTICIAN.turn(&mut conversation, Event::Person, after(600)).unwrap();
    let hours = reply.handoff.unwrap().hours;
    assert_eq!(hours.state, DeskState::Closed);
    assert_eq!(hours.opens.unwrap().to_string(), "2026-11-26T09:00");
    assert_eq!(hours.says.as_deref(), Some("domani alle 9"));
    assert!(reply.text.plain().contains("domani alle 9"), "{}", reply.text.plain());
}

#[test]
fn a_packet_is_read_back() {
    let mut conversation = open(&SHOP);
    say(&SHOP, &mut conversation, "dov'è il mio pacco?");
    let packet = SHOP.turn(&mut conversation, Event::Person, after(5)).unwrap().handoff.unwrap();
    assert_eq!(Packet::from_json(&packet.to_json()), Ok(packet));
}

#[test]
fn other_versions_are_refused() {
    let mut conversation = open(&OPTICIAN);
    let packet = OPTICIAN.turn(&mut conversation, Event::Person, after(0)).unwrap().handoff.unwrap();
    let refuse = |text: &str, kind, expected: &str| {
        let error = Packet::from_json(text).unwrap_err();
        assert_eq!((error.kind(), error.to_string().contains(expected)), (kind, true), "{error}");
    };
    let other = packet.to_json().replacen("\"version\":1", "\"version\":3", 1);
    refuse(&other, ErrorKind::UnknownVersion, "a packet of version 3: expected version 1 [unknown-version]");
    refuse("{\"version\": 1}", ErrorKind::InvalidValue, "no packet: missing field");
    refuse("packet", ErrorKind::Syntax, "1: no packet");
    refuse(&" ".repeat(9 << 20), ErrorKind::TooLarge, "expected at most");
}
