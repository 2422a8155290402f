//! What the rules of a Faq change, and what no rule can.

use sportello::conversation::{Event, Reply, ReplyKind, State};
use sportello::rules::{Act, Reason, RuleEdit};
use sportello::voice::Say;
use sportello::{Assistant, DecisionKind, ErrorKind, Lang, Thresholds};

use super::house::{OPTICIAN, after, open, say};

/// The optician with one rule changed.
fn with(edit: RuleEdit) -> Assistant {
    let mut faq = OPTICIAN.faq().clone();
    faq.settings.rules.push(edit);
    Assistant::new(faq).unwrap()
}

fn edit(id: &str) -> RuleEdit {
    RuleEdit { id: id.into(), ..RuleEdit::default() }
}

/// The replies to these messages.
fn replies(assistant: &Assistant, said: &[&str]) -> Vec<Option<Reply>> {
    let mut conversation = open(assistant);
    said.iter().map(|text| say(assistant, &mut conversation, text)).collect()
}

/// How many of these messages the assistant answers itself before a person takes over.
fn replies_before_handoff(assistant: &Assistant, said: &[&str]) -> usize {
    let handed = |reply: &Option<Reply>| reply.as_ref().is_some_and(|reply| reply.kind == ReplyKind::Handoff);
    replies(assistant, said).iter().take_while(|reply| !handed(reply)).count()
}

const NOTHING: [&str; 5] =
    ["qwrtz plokm", "xzvbn hjklq wrtpg", "zxqw vbnm", "ghjkl qzxw trwq", "plmkj nhbgv"];

#[test]
fn a_rule_says_how_often() {
    for after in 2..=3 {
        let rule = RuleEdit { after: Some(after), ..edit("nothing-answers-again") };
        assert_eq!(replies_before_handoff(&with(rule), &NOTHING), after as usize - 1, "after {after}");
    }
}

#[test]
fn no_rule_makes_a_loop() {
    let off = RuleEdit { enabled: Some(false), ..edit("nothing-answers-again") };
    assert_eq!(replies_before_handoff(&with(off), &NOTHING), 2);
    let offer = with(RuleEdit { act: Some(Act::Offer), ..edit("none-of-these") });
    let mut conversation = open(&offer);
    for (text, state) in [
        ("quando siete aperti", State::Bot),
        ("come prenoto una visita", State::Bot),
        ("anni di garanzia", State::Waiting),
    ] {
        say(&offer, &mut conversation, text);
        offer.turn(&mut conversation, Event::Helpful { yes: false }, after(0));
        assert_eq!(conversation.state(), state, "after {text:?}");
    }
}

/// Whom to call comes before when somebody reads it, at first and when it comes up while waiting.
#[test]
fn in_danger_whom_to_call_comes_first() {
    let check = |said: &[&str], warned: bool| {
        let reply = replies(&OPTICIAN, said).pop().flatten().unwrap();
        let text = reply.text.plain();
        let first = text.split('.').next().unwrap_or_default();
        assert_eq!(first.contains("112"), warned, "{said:?}: {text}");
        assert_eq!(reply.kind, ReplyKind::Handoff, "{said:?}: {text}");
        assert!(reply.text.blocks.len() > usize::from(warned), "{said:?}: {text}");
    };
    check(&["mi voglio ammazzare"], true);
    check(&["the lamp caught fire"], true);
    check(&["operatore", "voglio farla finita"], true);
    check(&["operatore"], false);
    check(&["operatore", "vi denuncio"], false);
}

#[test]
fn an_offer_comes_with_an_answer_that_has_none() {
    let of = |text: &str| replies(&OPTICIAN, &[text]).remove(0).unwrap();
    assert_eq!(of("quando siete aperti").options, []);
    let offered = of("che pazienza, quando siete aperti?");
    assert_eq!((offered.kind, offered.options.len()), (ReplyKind::Answer, 1));
}

#[test]
fn the_promise_is_a_reason_of_its_own() {
    let mut faq = OPTICIAN.faq().clone();
    faq.settings.thresholds = Thresholds { answer: 0.999, ..Thresholds::default() };
    let guarded = Assistant::new(faq).unwrap();
    let mut conversation = open(&guarded);
    let reply = say(&guarded, &mut conversation, "quando siete aperti").unwrap();
    let decision = reply.decision.unwrap();
    assert!(decision.kind == DecisionKind::Clarify && decision.confidence > 0.65, "{decision:?}");
    guarded.turn(&mut conversation, Event::Person, after(0));
    let packet = guarded.packet(&conversation, after(0)).unwrap();
    assert_eq!(packet.reason.evidence[0].code, Reason::Promise);
}

#[test]
fn contradictory_rules_make_no_assistant() {
    let mut faq = OPTICIAN.faq().clone();
    faq.settings.rules = vec![RuleEdit { enabled: Some(false), ..edit("person") }, edit("of-my-own")];
    let error = Assistant::new(faq).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidValue);
    assert!(error.problems().len() >= 2 && error.to_string().contains("of-my-own"), "{error}");
}

#[test]
fn a_reply_is_json_with_its_version_first() {
    let reply = replies(&OPTICIAN, &["quando siete aperti"]).remove(0).unwrap();
    let json = serde_json::to_string(&reply).unwrap();
    assert!(json.starts_with(r#"{"version":1,"kind":"answer","lang":"it","text":[{"block":"#), "{json}");
    let thanks = replies(&OPTICIAN, &["grazie mille"]).remove(0).unwrap();
    let json = serde_json::to_string(&thanks).unwrap();
    assert!(json.starts_with(r#"{"version":1,"kind":"small_talk""#) && !json.contains("decision"), "{json}");
    assert!(json.contains(r#""options":[{"kind":"person","label":"Parla con una persona"}]"#), "{json}");
}

#[test]
fn an_event_is_json() {
    let read = |json: &str| serde_json::from_str::<Event>(json).map_err(|error| error.to_string());
    assert_eq!(read(r#"{"event": "said", "text": "ciao"}"#), Ok(Event::Said { text: "ciao".into() }));
    assert_eq!(
        read(r#"{"event": "operator-said", "text": "a"}"#),
        Ok(Event::OperatorSaid { text: "a".into() })
    );
    assert_eq!(read(r#"{"event": "chose", "choice": 1}"#), Ok(Event::Chose { choice: 1 }));
    assert_eq!(read(r#"{"event": "person"}"#), Ok(Event::Person));
    assert!(read(r#"{"event": "sings"}"#).unwrap_err().contains("unknown variant `sings`"));
    assert!(read(r#"{"event": "chose", "choice": -1}"#).is_err());
}

#[test]
fn an_operator_who_writes_has_the_conversation() {
    for before in [None, Some(Event::Person), Some(Event::Closed { resolved: true })] {
        let mut conversation = open(&OPTICIAN);
        before.map(|event| OPTICIAN.turn(&mut conversation, event, after(0)));
        let wrote = OPTICIAN.turn(&mut conversation, Event::OperatorSaid { text: "eccomi".into() }, after(1));
        assert_eq!((wrote, conversation.state()), (None, State::Human));
        assert_eq!(say(&OPTICIAN, &mut conversation, "operatore!"), None);
    }
}

#[test]
fn who_leaves_while_waiting_is_still_answered() {
    let mut conversation = open(&OPTICIAN);
    OPTICIAN.turn(&mut conversation, Event::Person, after(0));
    assert_eq!(OPTICIAN.turn(&mut conversation, Event::Ended, after(1)), None);
    assert_eq!(conversation.state(), State::Waiting);
    let mut conversation = open(&OPTICIAN);
    say(&OPTICIAN, &mut conversation, "ciao");
    OPTICIAN.turn(&mut conversation, Event::Ended, after(1));
    assert_eq!(conversation.state(), State::Resolved);
}

#[test]
fn texts_of_the_company_name_hours_and_topics() {
    let mut faq = OPTICIAN.faq().clone();
    let text = "Non lo so. Ti aiuto con {topics}. Ci siamo {hours}.".to_owned();
    faq.settings.voice.texts.insert((Lang::It, Say::NothingFound), text);
    let own = Assistant::new(faq).unwrap();
    let reply = say(&own, &mut open(&own), "vendete biciclette?").unwrap();
    assert_eq!(
        reply.text.plain(),
        "Non lo so. Ti aiuto con negozio, visite, lenti e occhiali. Ci siamo lun-ven 9-13."
    );
}
