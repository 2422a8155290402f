//! The texts in Italian, in tu and in Lei. A table: long, and nothing else.

use super::{Address, Say};

/// The text for an occasion.
pub fn text(say: Say, address: Address) -> &'static str {
    let (tu, lei) = texts(say);
    match address {
        Address::Tu => tu,
        Address::Lei => lei,
    }
}

/// In tu, and in Lei.
fn texts(say: Say) -> (&'static str, &'static str) {
    match say {
        Say::Greeting => (
            "{greeting}. Sono l'assistente automatico: cerco la risposta fra quelle scritte da chi \
             lavora qui. Gli argomenti sono {topics}. Scrivi la tua domanda, oppure «operatore» se \
             preferisci una persona.",
            "{greeting}. Sono l'assistente automatico: cerco la risposta fra quelle scritte da chi \
             lavora qui. Gli argomenti sono {topics}. Scriva la sua domanda, oppure «operatore» se \
             preferisce una persona.",
        ),
        Say::GreetingAgain => {
            ("{greeting}. Scrivi pure la tua domanda.", "{greeting}. Scriva pure la sua domanda.")
        }
        Say::Thanks => ("Prego. Se ti serve altro, scrivi qui.", "Prego. Se le serve altro, scriva qui."),
        Say::Praise => {
            ("Bene così. Se ti serve altro, scrivi qui.", "Bene così. Se le serve altro, scriva qui.")
        }
        Say::Criticism => (
            "Allora proviamo in un altro modo. Scrivi la domanda con altre parole, oppure «operatore» se \
             preferisci una persona.",
            "Allora proviamo in un altro modo. Scriva la domanda con altre parole, oppure «operatore» se \
             preferisce una persona.",
        ),
        Say::Goodbye => (
            "Arrivederci. Se ti serve altro, scrivi qui quando vuoi.",
            "Arrivederci. Se le serve altro, scriva qui quando vuole.",
        ),
        Say::HowAreYou => (
            "Tutto funziona, grazie. Che cosa ti serve sapere?",
            "Tutto funziona, grazie. Che cosa le serve sapere?",
        ),
        Say::AreYouABot => (
            "Sono un assistente automatico, non una persona: do le risposte scritte da chi lavora qui. \
             Se preferisci una persona, scrivi «operatore».",
            "Sono un assistente automatico, non una persona: do le risposte scritte da chi lavora qui. \
             Se preferisce una persona, scriva «operatore».",
        ),
        Say::ChitChat => (
            "Di questo non so parlare: conosco solo le risposte scritte da chi lavora qui. Gli argomenti \
             sono {topics}. Che cosa ti serve sapere?",
            "Di questo non so parlare: conosco solo le risposte scritte da chi lavora qui. Gli argomenti \
             sono {topics}. Che cosa le serve sapere?",
        ),
        Say::AbuseWarning => (
            "Agli insulti non rispondo. Scrivi che cosa è successo e cerco la risposta, oppure scrivi \
             «operatore» se preferisci una persona.",
            "Agli insulti non rispondo. Scriva che cosa è successo e cerco la risposta, oppure scriva \
             «operatore» se preferisce una persona.",
        ),
        Say::AbuseEnd => (
            "Gli insulti continuano, quindi mi fermo qui. Quando vuoi riprendere, scrivi la tua domanda. \
             Puoi anche scrivere a {mail}.",
            "Gli insulti continuano, quindi mi fermo qui. Quando vuole riprendere, scriva la sua \
             domanda. Può anche scrivere a {mail}.",
        ),
        Say::WhichOne => (
            "Ho più di una risposta possibile. Quale di queste è la tua domanda?",
            "Ho più di una risposta possibile. Quale di queste è la sua domanda?",
        ),
        Say::NoneOfThese => ("Nessuna di queste", "Nessuna di queste"),
        Say::SayDifferently => (
            "Allora scrivila con altre parole: che cosa hai davanti, che cosa vuoi fare. Se preferisci \
             una persona, scrivi «operatore».",
            "Allora la scriva con altre parole: che cosa ha davanti, che cosa vuole fare. Se preferisce \
             una persona, scriva «operatore».",
        ),
        Say::NothingFound => (
            "A questa domanda non ho una risposta. Scrivila con altre parole, oppure scrivi «operatore» \
             e ti passo una persona.",
            "A questa domanda non ho una risposta. La scriva con altre parole, oppure scriva «operatore» \
             e le passo una persona.",
        ),
        Say::OfferPerson => (
            "Vuoi parlarne con una persona? Legge quello che hai già scritto, non serve ripeterlo. Di \
             solito risponde entro {wait}.",
            "Vuole parlarne con una persona? Legge quello che ha già scritto, non serve ripeterlo. Di \
             solito risponde entro {wait}.",
        ),
        Say::PersonButton => ("Parla con una persona", "Parli con una persona"),
        Say::HandoffOpen => (
            "Ti passo una persona: legge quello che hai scritto e risponde qui, non serve ripetere. Di \
             solito risponde entro {wait}.",
            "Le passo una persona: legge quello che ha scritto e risponde qui, non serve ripetere. Di \
             solito risponde entro {wait}.",
        ),
        Say::HandoffClosed => (
            "Adesso non c'è nessuno in servizio. Ho messo da parte la conversazione: un collega la legge \
             {opening} e risponde qui. Se preferisci la posta, scrivi a {mail}.",
            "Adesso non c'è nessuno in servizio. Ho messo da parte la conversazione: un collega la legge \
             {opening} e risponde qui. Se preferisce la posta, scriva a {mail}.",
        ),
        Say::HandoffUnknown => (
            "Ho messo da parte la conversazione per una persona, che la legge e risponde qui. Di solito \
             risponde entro {wait}. Puoi anche scrivere a {mail}. Puoi anche telefonare al {phone}.",
            "Ho messo da parte la conversazione per una persona, che la legge e risponde qui. Di solito \
             risponde entro {wait}. Può anche scrivere a {mail}. Può anche telefonare al {phone}.",
        ),
        Say::HandoffFailed => (
            "In questo momento non riesco a passare la conversazione a una persona. L'ho messa da parte e ci riprovo appena scrivi di nuovo. Puoi anche scrivere a {mail}. Puoi anche telefonare al {phone}.",
            "In questo momento non riesco a passare la conversazione a una persona. L'ho messa da parte e ci riprovo appena scrive di nuovo. Può anche scrivere a {mail}. Può anche telefonare al {phone}.",
        ),
        Say::Danger => (
            "Se tu o qualcun altro siete in pericolo adesso, chiama subito il 112: è gratis e risponde \
             sempre.",
            "Se lei o qualcun altro è in pericolo adesso, chiami subito il 112: è gratis e risponde \
             sempre.",
        ),
        Say::StillWaiting => both(
            "L'ho aggiunto alla conversazione: la persona che risponde lo legge insieme al resto. Di \
             solito risponde entro {wait}.",
        ),
        Say::StillWaitingClosed => {
            both("L'ho aggiunto alla conversazione: un collega la legge {opening} e risponde qui.")
        }
        Say::AlreadyWaiting => (
            "La tua richiesta è già in fila, non serve ripeterla: una persona la legge e risponde qui. \
             Di solito risponde entro {wait}.",
            "La sua richiesta è già in fila, non serve ripeterla: una persona la legge e risponde qui. \
             Di solito risponde entro {wait}.",
        ),
        Say::AlreadyWaitingClosed => (
            "La tua richiesta è già in fila, non serve ripeterla: un collega la legge {opening} e \
             risponde qui.",
            "La sua richiesta è già in fila, non serve ripeterla: un collega la legge {opening} e \
             risponde qui.",
        ),
        Say::PersonJoined => (
            "Da qui in poi ti risponde una persona, che vede quello che hai scritto. Si chiama {name}.",
            "Da qui in poi le risponde una persona, che vede quello che ha scritto. Si chiama {name}.",
        ),
        Say::BackToAssistant => (
            "La persona ha chiuso la conversazione. Da qui in poi rispondo di nuovo io, l'assistente \
             automatico: se ti serve altro, scrivi qui.",
            "La persona ha chiuso la conversazione. Da qui in poi rispondo di nuovo io, l'assistente \
             automatico: se le serve altro, scriva qui.",
        ),
        Say::PrivateChannel => (
            "Numeri di carta, IBAN e codici fiscali qui non servono: nella copia della conversazione li \
             ho coperti. Se servono per la tua richiesta, usa {private}.",
            "Numeri di carta, IBAN e codici fiscali qui non servono: nella copia della conversazione li \
             ho coperti. Se servono per la sua richiesta, usi {private}.",
        ),
        Say::FollowUps => both("Domande vicine a questa:"),
        Say::SameQuestion => (
            "Hai già chiesto «{question}». La risposta è quella qui sopra: scrivi che cosa manca, oppure \
             «operatore» se preferisci una persona.",
            "Ha già chiesto «{question}». La risposta è quella qui sopra: scriva che cosa manca, oppure \
             «operatore» se preferisce una persona.",
        ),
        Say::NotAnsweredYet => (
            "A questa domanda non c'è ancora una risposta scritta: l'ho segnata fra quelle da \
             aggiungere. Se ti serve adesso, scrivi «operatore» e la passo a una persona.",
            "A questa domanda non c'è ancora una risposta scritta: l'ho segnata fra quelle da \
             aggiungere. Se le serve adesso, scriva «operatore» e la passo a una persona.",
        ),
        Say::AnythingElse => ("Ti serve altro?", "Le serve altro?"),
    }
}

/// A text that addresses nobody.
fn both(text: &'static str) -> (&'static str, &'static str) {
    (text, text)
}
