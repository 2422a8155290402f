//! `sportello chat`, piped: both sides of a conversation as a script.

mod support;

use support::{Ran, file, folder, run, run_with, shop};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus");

/// A chat about a corpus, the clock set.
#[track_caller]
fn chat(corpus: &str, at: &str, more: &[&str], lines: &[&str]) -> Ran {
    let faq = format!("{CORPUS}/{corpus}");
    let arguments = [&["chat", faq.as_str(), "--at", at], more].concat();
    run_with(&arguments, lines.join("\n").as_bytes()).with_code(0)
}

/// The packet that a chat printed last.
#[track_caller]
fn packet(ran: &Ran) -> serde_json::Value {
    let (_, json) = ran.out.rsplit_once("› /packet\n\n").expect("a packet was asked for");
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

#[test]
fn a_chat_greets_answers_and_offers_what_comes_next() {
    let ran =
        run_with(&["chat", &shop()], "Dov'è il mio ordine?\n1\n/quit\nnever read\n".as_bytes()).with_code(0);
    ran.says("2 risposte pronte")
        .says("2 answers ready")
        .says("\n› Dov'è il mio ordine?\n\nDov'è il mio ordine?\n");
    ran.says("Domande vicine a questa:\n  1  Come restituisco un articolo?\n  2  Parla con una persona\n");
    ran.says("  2. Scegli Rendi un articolo.");
    assert!(ran.out.ends_with("A presto.\n"), "{}", ran.out);
}

#[test]
fn the_language_follows_the_customer() {
    let ran = run_with(&["chat", &shop(), "--lang", "it"], b"Where is my order?\n/faq\n").with_code(0);
    ran.says("Open My orders and press Track.").says("  2  Talk to a person\n");
    ran.says("What is it about?\n  1  orders (1)\n  2  returns (1)\n");
}

#[test]
fn why_explains_the_last_question() {
    let ran = run_with(&["chat", &shop(), "--lang", "en"], b"/why\nreturn label\n/why\n").with_code(0);
    ran.says("Ask a question first").says("1 resi").says("the nearest wording: «return label»");
}

#[test]
fn help_speaks_the_language_of_the_conversation() {
    run_with(&["chat", &shop()], b"/help\n").with_code(0).says("  /join NOME  una persona prende");
    run_with(&["chat", &shop(), "--lang", "en"], b"/help\n")
        .with_code(0)
        .says("  /join NAME  a person takes");
}

#[test]
fn the_end_of_the_input_ends_the_chat() {
    run_with(&["chat", &shop()], b"").with_code(0);
    run_with(&["chat", &shop()], b"where is my order").with_code(0).says("Open My orders");
}

#[test]
fn options_of_a_question_back_are_chosen_by_number() {
    let ran = chat("negozio", "2026-11-27T10:00", &[], &["pacco non arrivato cm faccio", "1", "/state"]);
    ran.says("Quale di queste è la tua domanda?\n\n  1  Il pacco è in ritardo").says("  Nessuna di queste\n");
    ran.says("› 1\n\nIl pacco è in ritardo rispetto alla data prevista: che cosa faccio?\n\n");
    ran.says("  stato       bot\n").says("  sportello   aperto fino alle 18\n");
}

#[test]
fn a_person_is_called_within_hours_and_out_of_them() {
    let open = chat("negozio", "2026-11-27T10:00", &[], &["operatore!!"]);
    open.tells("Ti passo una persona: legge quello che hai scritto");
    open.tells("risponde entro 10 minuti.");
    let closed = chat("negozio", "2026-11-27T20:00", &[], &["voglio parlare cn qlc"]);
    closed.says("2026-11-27T20:00 · chiuso, riapre domani alle 9\n");
    let holiday = chat("negozio", "2026-12-24T14:00", &["--lang", "en"], &["real human pls"]);
    holiday.says("  2026-12-24T14:00 · closed, opens on Monday at 9 am\n");
    chat("comune", "2026-11-24T16:00", &[], &["operatore"]).says("Le passo una persona");
}

#[test]
fn the_packet_says_who_where_and_when() {
    let more = ["--customer", "k-17", "--weight", "80", "--page", "/resi", "--channel", "web"];
    let lines = ["la mia carta è 4111 1111 1111 1111", "voglio un operatore", "/packet"];
    let ran = chat("negozio", "2026-11-27T20:00", &more, &lines);
    ran.tells("usa aiuto@bottegalanterna.example.");
    let packet = packet(&ran);
    assert_eq!((packet["version"].as_u64(), packet["reason"]["code"].as_str()), (Some(1), Some("person")));
    assert_eq!((packet["channel"].as_str(), packet["page"].as_str()), (Some("web"), Some("/resi")));
    assert_eq!(packet["hours"]["opens"], "2026-11-28T09:00");
    assert_eq!(packet["redacted"]["card"], 1);
    let parts = packet["priority"]["parts"].as_array().unwrap();
    assert!(parts.iter().any(|part| part["code"] == "customer" && part["points"] == 8), "{parts:?}");
    let printed = packet.to_string();
    assert!(!printed.contains("4111") && !printed.contains("k-17"), "{printed}");
}

#[test]
fn the_assistant_is_silent_while_a_person_has_the_conversation() {
    let lines = [
        "/packet",
        "operatore",
        "/join Giulia",
        "dov'è il mio ordine?",
        "/say Guardo.",
        "/close",
        "/state",
        "/packet",
    ];
    let ran = chat("negozio", "2026-11-27T10:00", &[], &lines);
    ran.tells("› /packet Nessuno aspetta una persona");
    ran.tells("Si chiama Giulia. › dov'è il mio ordine? L'assistente tace");
    ran.says("Giulia › Guardo.\n")
        .says("rispondo di nuovo io")
        .says("  stato       resolved\n")
        .says("  operatore   Giulia\n");
}

#[test]
fn a_thumb_down_leads_on() {
    let lines = ["posso pagare con paypal?", "/no", "/no", "quanto costa la spedizione?", "/yes"];
    let ran = chat("negozio", "2026-11-27T10:00", &[], &lines);
    ran.tells("› /no Allora scrivila con altre parole");
    ran.tells("› /no L'assistente non ha nulla da rispondere. › quanto costa la spedizione?");
    ran.tells("› /yes Ti serve altro?");
}

#[test]
fn a_topic_leads_to_its_questions() {
    let ran = run_with(&["chat", &shop()], b"/faq\n9\n2\n1\n").with_code(0);
    ran.says("Scrivi un numero da 1 a 2, oppure la tua domanda.");
    ran.says("Le domande su questo argomento:\n  1  Come restituisco un articolo?\nScrivi il numero.\n");
    ran.says("› 1\n\nCome restituisco un articolo?\n\n  1. Apri I miei ordini.");
}

#[test]
fn arguments_that_mean_nothing_are_refused() {
    let chat = |more: &[&str]| run(&[&["chat", &shop()], more].concat()).with_code(2);
    chat(&["--at", "tomorrow"]).complains("expected a local time such as `2026-11-23T09:00`");
    chat(&["--at", "2026-02-30T09:00"]).complains("no such day in the calendar");
    chat(&["--weight", "3"]).complains("--customer");
    chat(&["--customer", "k", "--weight", "101"]).complains("101 is not in 0..=100");
}

#[test]
fn a_zone_that_nobody_knows_counts_as_utc_and_is_told() {
    let folder = folder();
    let hours = "\n[hours]\ntime_zone = \"Europe/Atlantis\"\nweekdays = [\"9:00-18:00\"]\n";
    let faq = std::fs::read_to_string(shop()).unwrap() + hours;
    let path = file(&folder, "faq.toml", faq);
    let ran = run_with(&["chat", &path, "--at", "2026-11-27T17:59"], b"/state\n").with_code(0);
    ran.says("aperto fino alle 18").complains("note: `hours`: the time zone `Europe/Atlantis`");
}
