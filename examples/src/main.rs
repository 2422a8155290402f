//! A chat over HTTP: `POST /chat` takes `{"event": …, "talk": …}` and gives `{"reply": …, "talk": …}`. The page
//! keeps the talk; a host that does not trust the page keeps it under an id. `chat-service FAQ.toml [ADDRESS]`

use std::{env::args, error::Error, fs::read_to_string, sync::Arc, time::UNIX_EPOCH};

use axum::{Json, Router, extract::State, http::StatusCode, routing::post};
use serde::{Deserialize, Serialize};
use sportello::conversation::{Conversation, Event, Opening, Reply};
use sportello::{Assistant, Faq, hours::Moment};

#[derive(Deserialize)]
struct Heard {
    event: Event,
    talk: Option<String>,
}

#[derive(Serialize)]
struct Said {
    reply: Option<Reply>,
    talk: String,
}

async fn chat(
    State(shop): State<Arc<Assistant>>,
    Json(heard): Json<Heard>,
) -> Result<Json<Said>, (StatusCode, String)> {
    let ms = UNIX_EPOCH.elapsed().map_or(0, |since| since.as_millis() as i64);
    let now = shop.faq().settings.hours.as_ref().map_or(Moment::at(ms, 0), |hours| hours.moment(ms));
    let talk = heard.talk.map(|text| Conversation::from_json(&text)).transpose();
    let talk = talk.map_err(|error| (StatusCode::UNPROCESSABLE_ENTITY, error.to_string()))?;
    let mut talk =
        talk.unwrap_or_else(|| shop.open(Opening { channel: "web".into(), ..Opening::default() }, now));
    let reply = shop.turn(&mut talk, heard.event, now);
    Ok(Json(Said { reply, talk: talk.to_json() }))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let faq = Faq::from_toml(&read_to_string(args().nth(1).ok_or("expected a Faq in TOML")?)?)?;
    let address = args().nth(2).unwrap_or_else(|| "127.0.0.1:8080".into());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("http://{}/chat", listener.local_addr()?);
    let service = Router::new().route("/chat", post(chat)).with_state(Arc::new(Assistant::new(faq)?));
    Ok(axum::serve(listener, service).await?)
}
