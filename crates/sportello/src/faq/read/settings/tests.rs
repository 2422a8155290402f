use crate::Thresholds;
use crate::faq::{Backing, Faq};
use crate::hours::Weekday;
use crate::rules::{Act, Reason};
use crate::text::Lang;
use crate::voice::{Address, Say};

const ENTRY: &str = "\n[[entry]]\nid = \"a\"\n[entry.it]\nquestion = \"Dove?\"\nanswer = \"Qui.\"\n";

fn read(settings: &str) -> Result<Faq, crate::Error> {
    Faq::from_toml(&(settings.to_owned() + ENTRY))
}

#[track_caller]
fn check(settings: &str, expected: &str) {
    assert_eq!(read(settings).expect_err("it has a problem").to_string(), expected);
}

const EVERYTHING: &str = r#"
[faq]
id = "negozio"
topics = { resi = { it = "Resi e rimborsi", en = "Returns" }, orari-e-sedi = {} }
oos = ["che tempo fa a Siena", "what is the capital of France"]

[confidence]
answer = 0.7125
clarify = 0.2
scope = 0.5
promise = { risk = 0.05, confidence = 0.9, labels = 800, answered = 412, wrong = 9 }

[hours]
time_zone = "Europe/Rome"
friday = ["9:00-12:00"]
weekdays = ["9:00-13:00", "14:00-18:00"]
holidays = ["12-25", "easter-monday"]
special = { 2026-12-24 = ["9:00-12:00"], "2026-12-31" = [] }

[voice]
address = "lei"
[voice.it]
greeting = "Buongiorno. Di che cosa ha bisogno?"

[contact]
mail = "aiuto@negozio.example"
wait_minutes = 20

[[rule]]
id = "person"
it = ["sportello fisico"]

[[rule]]
id = "nothing-answers"
act = "offer"

[[rule]]
id = "vip"
reason = "frustration"
after = 2
priority = 30
it = ["(cliente|socio) da anni"]
[rule.unless]
it = ["non sono cliente"]
"#;

#[test]
fn everything_is_read() {
    let settings = read(EVERYTHING).unwrap().settings;
    assert_eq!(settings.oos.len(), 2);
    let topics: Vec<_> =
        settings.topics.iter().map(|topic| (topic.id.as_str(), topic.titles.len())).collect();
    assert_eq!(topics, [("resi", 2), ("orari-e-sedi", 0)]);
    assert_eq!(settings.thresholds, Thresholds { answer: 0.7125, clarify: 0.2, scope: 0.5 });
    let backing = Backing { risk: 0.05, confidence: 0.9, labels: 800, answered: 412, wrong: 9 };
    assert_eq!(settings.promise, Some(backing));
    let hours = settings.hours.unwrap();
    let spans = |day: Weekday| hours.week[day.index()].iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(spans(Weekday::Monday), ["9:00-13:00", "14:00-18:00"]);
    assert_eq!(spans(Weekday::Friday), ["9:00-12:00"]);
    assert!(spans(Weekday::Sunday).is_empty());
    assert_eq!((hours.holidays.len(), hours.special.len()), (2, 2));
    assert_eq!(settings.voice.address, Address::Lei);
    assert!(settings.voice.texts.contains_key(&(Lang::It, Say::Greeting)));
    assert_eq!(settings.voice.contact.wait_minutes, Some(20));
    assert_eq!(settings.rules[1].act, Some(Act::Offer));
    assert_eq!((settings.rules[2].reason, settings.rules[2].after), (Some(Reason::Frustration), Some(2)));
    assert_eq!(settings.rules[2].unless[&Lang::It], ["non sono cliente"]);
}

#[test]
fn everything_is_written_and_read_back() {
    let faq = read(EVERYTHING).unwrap();
    assert_eq!(Faq::from_json(&faq.to_json()), Ok(faq));
}

#[test]
fn every_problem_is_told_with_its_line() {
    check(
        "[confidence]\nanswer = 2\nclarify = \"low\"\npromise = { labels = 1.5 }\n",
        "2: `answer`: expected a number from 0 to 1, found 2 [invalid-value]\n\
         3: `clarify`: expected a number from 0 to 1, found a string [invalid-value]\n\
         4: `labels`: expected a whole number, found 1.5 [invalid-value]",
    );
    check(
        "[confidence]\nanswer = 0.2\n",
        "1: `clarify` (0.25) is above `answer` (0.2): expected to ask back below what is answered [invalid-value]",
    );
    check(
        "[hours]\ntime_zone = \"Europe/Rome\"\nmonday = [\"9-13\", \"25:00-26:00\"]\nmunday = []\nspecial = { 2026-02-30 = [] }\n",
        "3: `monday`: expected opening and closing time such as `9:00-13:00`, found `9-13` [invalid-value]\n\
         3: `monday`: expected opening from `0:00` to `23:59` and closing up to `24:00`, found `25:00-26:00` [invalid-value]\n\
         4: unknown key `munday`: did you mean `monday`? [unknown-key]\n\
         5: `special`: no such day in the calendar: expected a date such as `2026-11-23` [invalid-value]",
    );
    check(
        "[hours]\ntime_zone = \"Rome\"\n",
        "1: `hours`: `time_zone`: expected a name such as `Europe/Rome`, found `Rome` [invalid-value]\n\
         1: `hours`: never open: expected hours on one day at least [invalid-value]",
    );
    check(
        "[voice]\naddress = \"voi\"\n[voice.it]\ngreting = \"Ciao\"\ngreeting = \"Ciao {name}\"\n",
        "2: `address`: expected `tu` or `lei`, found `voi` [invalid-value]\n\
         4: unknown text `greting`: did you mean `greeting`? [unknown-key]\n\
         5: `greeting`: `{name}` has no value here: expected {mail}, {phone}, {private}, {wait}, {topics}, {hours}, {greeting} [invalid-value]",
    );
    check(
        "[contact]\nphone = \"chiamaci\"\nfax = \"1\"\n",
        "1: `contact`: `phone`: expected a telephone number such as +39 0577 000 123 [invalid-value]\n\
         3: unknown key `fax`: expected `mail`, `phone`, `private` or `wait_minutes` [unknown-key]",
    );
}

#[test]
fn every_problem_of_topics_is_told() {
    check(
        "[faq.topics]\nresi = \"Resi\"\n\"\" = { it = \"Altro\" }\nordini = { it = \" \", fr = \"Commandes\" }\n",
        "2: `resi`: expected a table, found a string [invalid-value]\n\
         3: `topics`: an empty name: expected the `topic` of some entries [invalid-value]\n\
         4: `it`: expected some text, found an empty string [invalid-value]\n\
         4: unknown language `fr`: expected `it` or `en` [unknown-key]",
    );
}

#[test]
fn a_topic_stands_once_in_all_files() {
    use crate::faq::Source;
    let first = format!("[faq.topics]\nresi = {{ it = \"Resi\" }}\n{ENTRY}");
    let sources = [
        Source { name: "a.toml", text: &first },
        Source {
            name: "b.toml",
            text: "[faq.topics]\nordini = { it = \"Ordini\" }\nresi = { en = \"Returns\" }\n",
        },
    ];
    let error = Faq::load(&sources).expect_err("a topic stands twice");
    let expected = "b.toml:3: `topics`: the topic `resi` is listed already: expected it once [duplicate-id]";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn rules_that_contradict_each_other_are_told() {
    check(
        "[[rule]]\nid = \"person\"\nact = \"offer\"\n[[rule]]\nreason = \"legal\"\n[[rule]]\nid = \"x\"\nact = \"call\"\npriority = 99\n",
        "1: rule `x` is none of the defaults: add its `reason` [invalid-value]\n\
         1: rule `person`: a request for a person is always honoured: set `act` to `hand-over` [invalid-value]\n\
         4: `id` is missing: a rule needs one [missing-key]\n\
         8: `act`: expected `hand-over` or `offer`, found `call` [invalid-value]\n\
         9: `priority`: expected a number from 0 to 40, found 99 [invalid-value]",
    );
}

#[test]
fn settings_stand_in_one_place() {
    use crate::faq::Source;
    let first = format!("[hours]\ntime_zone = \"UTC\"\nmonday = [\"9:00-10:00\"]\n{ENTRY}");
    let sources = [
        Source { name: "a.toml", text: &first },
        Source { name: "b.toml", text: "[hours]\ntime_zone = \"UTC\"\n" },
    ];
    let error = Faq::load(&sources).expect_err("hours stand twice");
    let expected = "b.toml:1: `hours` stands on line 1 of a.toml already: expected it once [invalid-value]";
    assert_eq!(error.to_string(), expected);
}
