//! The service as a process: requests over TCP, as any client sends them.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

/// A service that runs as long as the test.
struct Service {
    process: Child,
    address: String,
}

impl Service {
    fn start() -> Self {
        let faq = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/faqs/palestra.toml");
        let mut command = Command::new(env!("CARGO_BIN_EXE_chat-service"));
        let mut process = command.args([faq, "127.0.0.1:0"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().trim_start_matches("http://").trim_end_matches("/chat").to_owned();
        Self { process, address }
    }

    /// The status and the body that a request gets.
    fn post(&self, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let head = "POST /chat HTTP/1.1\r\nHost: test\r\nConnection: close\r\nContent-Type: application/json";
        write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    fn turn(&self, event: Value, talk: &Value) -> Value {
        let (status, body) = self.post(&json!({ "event": event, "talk": talk }).to_string());
        assert_eq!(status, 200, "{body}");
        serde_json::from_str(&body).unwrap()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

#[test]
fn a_customer_asks_and_then_wants_a_person() {
    let service = Service::start();
    let first = service.turn(json!({"event": "said", "text": "quanto costa un mese?"}), &Value::Null);
    assert_eq!(first["reply"]["entry"], "abbonamento-prezzi");
    let second = service.turn(json!({"event": "person"}), &first["talk"]);
    assert_eq!(second["reply"]["kind"], "handoff");
    assert_eq!(second["reply"]["handoff"]["transcript"][0]["text"], "quanto costa un mese?");
    let joined = service.turn(json!({"event": "joined", "operator": "Marta"}), &second["talk"]);
    assert_eq!(joined["reply"]["kind"], "handoff");
    let silent = service.turn(json!({"event": "said", "text": "eccomi"}), &joined["talk"]);
    assert_eq!(silent["reply"], Value::Null);
}

#[test]
fn what_is_no_event_or_no_talk_is_refused_and_the_service_goes_on() {
    let service = Service::start();
    let event = json!({"event": "said", "text": "ciao"});
    for body in ["", "{", "[]", r#"{"event": {"event": "sung"}}"#] {
        let (status, _) = service.post(body);
        assert!((400..500).contains(&status), "{status} for {body}");
    }
    let (status, message) = service.post(&json!({ "event": event, "talk": "{\"version\":99}" }).to_string());
    assert_eq!(status, 422);
    assert!(message.contains("version"), "{message}");
    assert_eq!(service.turn(event, &Value::Null)["reply"]["kind"], "small_talk");
}

#[test]
fn many_talk_at_once() {
    let service = Service::start();
    std::thread::scope(|scope| {
        let talks: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| service.turn(json!({"event": "said", "text": "orari"}), &Value::Null)))
            .collect();
        for talk in talks {
            assert!(talk.join().unwrap()["reply"]["text"].is_array());
        }
    });
}
