//! Long texts, long conversations, strange clocks.

use sportello::conversation::{Event, MOST_TURNS, ReplyKind, State};
use sportello::hours::{Hours, Moment, Span};
use sportello::voice::Say;
use sportello::{Assistant, Lang};

use super::house::{OPTICIAN, after, open, say};

#[test]
fn texts_of_any_size_are_answered() {
    for piece in
        ["a", "quando siete aperti ", "è", "4111 1111 1111 1111 ", "@", "\u{200b}", "voglio un operatore "]
    {
        let text = piece.repeat(64 * 1024 / piece.len());
        let mut conversation = open(&OPTICIAN);
        say(&OPTICIAN, &mut conversation, &text);
        let kept = conversation.turns().next().map_or(0, |turn| turn.text.len());
        assert!(kept <= 4096, "{kept} bytes kept of {piece:?}");
        OPTICIAN.turn(&mut conversation, Event::OperatorSaid { text }, after(1));
        assert!(conversation.to_json().len() < 64 * 1024, "{} bytes", conversation.to_json().len());
    }
}

#[test]
fn ten_thousand_turns_take_no_more_room_than_three_hundred() {
    let said = [
        "quando siete aperti",
        "lenti",
        "vendete biciclette?",
        "grazie",
        "no",
        "2",
        "IT60X0542811101000000123456",
    ];
    let mut conversation = open(&OPTICIAN);
    let mut largest = [0_usize; 2];
    for turn in 0..10_000 {
        say(&OPTICIAN, &mut conversation, &format!("{} {}", said[turn % said.len()], turn % 97));
        if turn % 5 == 4 {
            OPTICIAN.turn(&mut conversation, Event::Withdrawn, after(0));
        }
        assert!(conversation.turns().len() <= MOST_TURNS);
        let late = usize::from(turn >= 300);
        largest[late] = largest[late].max(conversation.to_json().len());
    }
    assert!(largest[1] <= largest[0] + largest[0] / 4, "{largest:?} bytes before and after turn 300");
    let last = conversation.turns().last().map_or(0, |turn| turn.number);
    assert_eq!(last, conversation.dropped_turns() + MOST_TURNS as u64);
}

#[test]
fn a_clock_that_runs_backwards_stands_still() {
    let mut conversation = open(&OPTICIAN);
    OPTICIAN.turn(&mut conversation, Event::Person, after(60));
    let before = OPTICIAN.packet(&conversation, after(60)).unwrap();
    for strange in [after(0), Moment::at(i64::MIN, 0), Moment::at(0, i32::MIN)] {
        let reply = OPTICIAN.turn(&mut conversation, Event::Person, strange).unwrap();
        assert_eq!(reply.kind, ReplyKind::Handoff);
        let times = conversation.turns().map(|turn| turn.at_ms);
        assert!(times.is_sorted(), "turns go back in time");
        assert_eq!(OPTICIAN.packet(&conversation, strange).unwrap().priority, before.priority);
    }
}

#[test]
fn the_end_of_time_is_a_time() {
    let mut conversation = open(&OPTICIAN);
    OPTICIAN.turn(&mut conversation, Event::Person, after(0));
    let end = Moment::at(i64::MAX, i32::MAX);
    assert!(OPTICIAN.turn(&mut conversation, Event::Said { text: "ci siete?".into() }, end).is_some());
    let waiting = OPTICIAN.packet(&conversation, end).unwrap().priority.parts;
    assert_eq!(waiting.last().map(|part| part.points), Some(10), "{waiting:?}");
}

#[test]
fn hours_that_never_open_are_not_promised() {
    let mut faq = OPTICIAN.faq().clone();
    faq.settings.hours = Some(Hours { time_zone: "Europe/Rome".into(), ..Hours::default() });
    let closed = Assistant::new(faq).unwrap();
    let mut conversation = open(&closed);
    let reply = closed.turn(&mut conversation, Event::Person, after(0)).unwrap();
    let expected = closed.faq().settings.voice.say(Say::HandoffUnknown, Lang::It, &Default::default());
    assert_eq!(reply.text, expected);
    assert_eq!(conversation.state(), State::Waiting);
}

#[test]
fn always_open_is_open() {
    let mut faq = OPTICIAN.faq().clone();
    let day = vec![Span::parse("0:00-24:00").unwrap()];
    faq.settings.hours = Some(Hours { week: [(); 7].map(|()| day.clone()), ..Hours::default() });
    let open_always = Assistant::new(faq).unwrap();
    let mut conversation = open(&open_always);
    let reply = open_always.turn(&mut conversation, Event::Person, after(0)).unwrap();
    assert!(reply.text.plain().contains("entro 10 minuti"), "{}", reply.text.plain());
}

#[test]
fn an_option_may_outlive_its_entry() {
    let mut conversation = open(&OPTICIAN);
    say(&OPTICIAN, &mut conversation, "come prenoto una visita?");
    assert!(conversation.options()[0].entry.is_some());
    let mut edited = OPTICIAN.clone();
    for id in ["visita", "visita-prezzo", "visita-annulla"] {
        edited.apply(sportello::Edit::Remove(id.into())).unwrap();
    }
    let reply = edited.turn(&mut conversation, Event::Chose { choice: 0 }, after(1)).unwrap();
    assert_eq!((reply.kind, reply.entry), (ReplyKind::Clarify, None));
}
