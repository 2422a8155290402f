//! What the chat says beside the conversation, in both languages.

use sportello::Lang;

/// The texts of one language. `{}` stands for what is filled in.
#[derive(Debug)]
pub struct Phrases {
    /// Before the topics.
    pub topics: &'static str,
    /// Entries without a topic.
    pub other_topics: &'static str,
    /// Before the questions of a topic.
    pub questions: &'static str,
    /// How to choose one.
    pub by_number: &'static str,
    /// How to choose; the highest number.
    pub choose: &'static str,
    /// The commands, each with what it does.
    pub commands: &'static [(&'static str, &'static str)],
    /// There is nothing to explain yet.
    pub ask_first: &'static str,
    /// Goodbye.
    pub goodbye: &'static str,
    /// A packet was made: its revision and priority.
    pub packet: &'static str,
    /// There is no packet.
    pub no_packet: &'static str,
    /// The assistant does not reply: a person has the conversation.
    pub with_person: &'static str,
    /// The assistant does not reply: a person is awaited and reads it.
    pub kept: &'static str,
    /// The assistant has nothing to reply.
    pub nothing: &'static str,
    /// Nobody has a name.
    pub somebody: &'static str,
    /// The desk is open.
    pub open: &'static str,
    /// The desk is closed.
    pub closed: &'static str,
    /// The desk is closed until a time.
    pub opens: &'static str,
    /// No hours are stated.
    pub no_hours: &'static str,
    /// Names of what the state is made of.
    pub state: &'static str,
    pub language: &'static str,
    pub clock: &'static str,
    pub desk: &'static str,
    pub operator: &'static str,
    pub turns: &'static str,
    pub options: &'static str,
}

/// The texts of a language.
pub fn phrases(lang: Lang) -> &'static Phrases {
    match lang {
        Lang::It => &ITALIAN,
        Lang::En => &ENGLISH,
    }
}

const ITALIAN: Phrases = Phrases {
    topics: "Di che cosa si tratta?",
    other_topics: "altro",
    questions: "Le domande su questo argomento:",
    by_number: "Scrivi il numero.",
    choose: "Scrivi un numero da 1 a {}, oppure la tua domanda.",
    commands: &[
        ("/faq", "gli argomenti"),
        ("/yes, /no", "l'ultima risposta è servita, non è servita"),
        ("/why", "perché questa risposta"),
        ("/state", "lo stato della conversazione"),
        ("/packet", "il pacchetto per chi risponde, in JSON"),
        ("/join NOME", "una persona prende la conversazione"),
        ("/say TESTO", "la persona scrive"),
        ("/close", "la persona chiude la conversazione"),
        ("/quit", "esci"),
    ],
    ask_first: "Prima scrivi una domanda: poi /why spiega da dove viene la risposta.",
    goodbye: "A presto.",
    packet: "→ pacchetto per chi risponde: revisione {}, priorità {} su 100 (/packet lo mostra)",
    no_packet: "Nessuno aspetta una persona, quindi non c'è un pacchetto.",
    with_person: "L'assistente tace: la conversazione è di una persona (/say, /close).",
    kept: "Messo da parte per la persona che risponde.",
    nothing: "L'assistente non ha nulla da rispondere.",
    somebody: "operatore",
    open: "aperto",
    closed: "chiuso",
    opens: "chiuso, riapre {}",
    no_hours: "nessun orario nella FAQ",
    state: "stato",
    language: "lingua",
    clock: "orologio",
    desk: "sportello",
    operator: "operatore",
    turns: "turni",
    options: "opzioni",
};

const ENGLISH: Phrases = Phrases {
    topics: "What is it about?",
    other_topics: "other",
    questions: "The questions on this topic:",
    by_number: "Type its number.",
    choose: "Type a number from 1 to {}, or your question.",
    commands: &[
        ("/faq", "the topics"),
        ("/yes, /no", "the last answer helped, did not help"),
        ("/why", "why this answer"),
        ("/state", "the state of the conversation"),
        ("/packet", "the packet for whoever answers, as JSON"),
        ("/join NAME", "a person takes the conversation"),
        ("/say TEXT", "the person writes"),
        ("/close", "the person closes the conversation"),
        ("/quit", "leave"),
    ],
    ask_first: "Ask a question first: then /why explains where the answer comes from.",
    goodbye: "See you soon.",
    packet: "→ packet for whoever answers: revision {}, priority {} of 100 (/packet shows it)",
    no_packet: "Nobody waits for a person, so there is no packet.",
    with_person: "The assistant is silent: a person has the conversation (/say, /close).",
    kept: "Kept for the person who answers.",
    nothing: "The assistant has nothing to reply.",
    somebody: "operator",
    open: "open",
    closed: "closed",
    opens: "closed, opens {}",
    no_hours: "the FAQ states no hours",
    state: "state",
    language: "language",
    clock: "clock",
    desk: "desk",
    operator: "operator",
    turns: "turns",
    options: "options",
};
