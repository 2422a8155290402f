//! How soon: the parts of the priority.

use sportello::conversation::{Customer, Event, Opening};
use sportello::handoff::{Packet, Points, Priority};

use crate::conversation::house::{OPTICIAN, after};

/// The packet after these messages and the button, of a customer with a weight.
fn packet(weight: u8, said: &[&str]) -> Packet {
    let customer = Some(Customer { key: "4711".into(), weight });
    let mut conversation = OPTICIAN.open(Opening { customer, ..Opening::default() }, after(0));
    for text in said {
        OPTICIAN.turn(&mut conversation, Event::Said { text: (*text).into() }, after(0));
    }
    OPTICIAN.turn(&mut conversation, Event::Person, after(0));
    OPTICIAN.packet(&conversation, after(0)).unwrap()
}

fn points(priority: &Priority, code: Points) -> u8 {
    priority.parts.iter().find(|part| part.code == code).map_or(0, |part| part.points)
}

#[track_caller]
fn check(priority: &Priority, code: Points, expected: u8) {
    assert_eq!(points(priority, code), expected, "{priority:?}");
    assert!(priority.parts.iter().all(|part| !part.because.is_empty()), "{priority:?}");
    let sum: u32 = priority.parts.iter().map(|part| u32::from(part.points)).sum();
    assert_eq!(u32::from(priority.total), sum, "{priority:?}");
}

#[test]
fn every_part_has_its_points() {
    check(&packet(80, &[]).priority, Points::Customer, 8);
    check(&packet(255, &[]).priority, Points::Customer, 10);
    check(&packet(0, &["è urgente, vendete biciclette?"]).priority, Points::Urgency, 10);
    check(&packet(0, &["vendete biciclette?"]).priority, Points::Repetition, 2);
    check(&packet(0, &["ci vuole che pazienza"]).priority, Points::Mood, 5);
    check(
        &packet(0, &["razza di talpa", "che pazienza", "razza di talpa", "razza di talpa"]).priority,
        Points::Mood,
        15,
    );
    check(&packet(0, &["mi brucia l'occhio"]).priority, Points::Urgency, 15);
}

#[test]
fn waiting_adds_a_point_every_six_minutes() {
    let packet = packet(50, &[]);
    for (minutes, expected) in [(-5, 0), (0, 0), (5, 0), (6, 1), (59, 9), (60, 10), (100_000, 10)] {
        let later = packet.at(after(minutes)).priority;
        check(&later, Points::Waiting, expected);
        assert_eq!(later.total, packet.priority.total + expected);
    }
    let again = packet.at(after(30)).at(after(12));
    assert_eq!(points(&again.priority, Points::Waiting), 2, "the points do not add up over and over");
}

#[test]
fn all_parts_at_their_most_are_a_hundred() {
    let all =
        [Points::Rule, Points::Mood, Points::Urgency, Points::Repetition, Points::Waiting, Points::Customer];
    assert_eq!(all.iter().map(|points| u32::from(points.most())).sum::<u32>(), 100);
}
