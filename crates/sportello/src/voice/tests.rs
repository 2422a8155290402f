//! The voice as a company uses it, and the texts that are built in.

use super::*;
use crate::faq::Inline;

/// Everything that an occasion can know.
const ALL_KNOWN: Fill<'static> = Fill {
    opening: Some("lunedì alle 9"),
    question: Some("Dov'è il pacco?"),
    topics: Some("consegne e resi"),
    hours: Some("lun-ven 9-18"),
    name: Some("Ada"),
    greeting: Some("Buonasera"),
};

fn contact() -> Contact {
    let some = |text: &str| Some(text.to_owned());
    Contact {
        mail: some("aiuto@negozio.example"),
        phone: some("+39 0577 000-123"),
        private: some("https://negozio.example/dati"),
        wait_minutes: Some(5),
    }
}

fn replaced(say: Say, text: &str) -> Voice {
    Voice {
        texts: BTreeMap::from([((Lang::It, say), text.to_owned())]),
        contact: contact(),
        ..Voice::default()
    }
}

#[track_caller]
fn check(voice: &Voice, say: Say, with: &Fill<'_>, expected: &str) {
    assert_eq!(voice.say(say, Lang::It, with).plain(), expected);
}

#[track_caller]
fn refuse(say: Say, text: &str, expected: &str) {
    assert_eq!(Voice::check(say, text), Err(vec![expected.to_owned()]));
}

/// Every default, in every form, with the voice that says it.
fn defaults() -> impl Iterator<Item = (Voice, Say, Lang)> {
    let forms = [(Address::Tu, Lang::It), (Address::Lei, Lang::It), (Address::Tu, Lang::En)];
    forms.into_iter().flat_map(|(address, lang)| {
        let voice = Voice { address, contact: contact(), ..Voice::default() };
        Say::ALL.iter().map(move |&say| (voice.clone(), say, lang))
    })
}

#[test]
fn every_default_passes_its_own_check() {
    for (voice, say, lang) in defaults() {
        assert_eq!(Voice::check(say, voice.default_text(say, lang)), Ok(()), "{lang} {}", say.code());
    }
}

#[test]
fn defaults_say_something_whatever_is_missing_and_never_a_brace() {
    for (voice, say, lang) in defaults() {
        let silent = Voice { contact: Contact::default(), ..voice.clone() };
        for (voice, fill) in [(&voice, ALL_KNOWN), (&voice, Fill::default()), (&silent, Fill::default())] {
            let plain = voice.say(say, lang, &fill).plain();
            assert!(!plain.is_empty() && !plain.contains(['{', '}']), "{lang} {}: {plain:?}", say.code());
        }
    }
}

#[test]
fn defaults_make_no_excuses_and_do_not_shout() {
    for (voice, say, lang) in defaults() {
        let text = voice.default_text(say, lang);
        assert_eq!(empty_apologies(text, lang), [], "{lang} {}: {text}", say.code());
        assert!(!text.contains(['!', '–', '—']), "{lang} {}: {text}", say.code());
    }
}

#[test]
fn nobody_is_addressed_in_two_ways() {
    let tu = ["ti", "tu", "tuo", "tua", "scrivi", "scrivila", "preferisci", "hai", "puoi", "vuoi", "usa"];
    let lei = ["le", "lei", "suo", "sua", "scriva", "preferisce", "può", "vuole", "usi"];
    for say in Say::ALL {
        for (address, others) in [(Address::Tu, &lei[..]), (Address::Lei, &tu[..])] {
            let text = italian::text(*say, address).to_lowercase();
            let mut words = text.split(|c: char| !c.is_alphabetic());
            let wrong = words.find(|word| others.contains(word) && *word != "le");
            assert_eq!(wrong, None, "{} in {address:?}: {text}", say.code());
        }
    }
}

#[test]
fn a_sentence_without_its_value_is_left_out() {
    let voice = Voice::default();
    let told = "Ti passo una persona: legge quello che hai scritto e risponde qui, non serve ripetere.";
    check(&voice, Say::HandoffOpen, &Fill::default(), told);
    let voice = Voice { contact: contact(), ..voice };
    let when = format!("{told} Di solito risponde entro 5 minuti.");
    check(&voice, Say::HandoffOpen, &Fill::default(), &when);
}

#[test]
fn off_hours_say_when_and_without_a_time_another_text_stands_in() {
    let voice = Voice::default();
    let closed = "Adesso non c'è nessuno in servizio. Ho messo da parte la conversazione: un collega la legge \
                  lunedì alle 9 e risponde qui.";
    check(&voice, Say::HandoffClosed, &ALL_KNOWN, closed);
    let blank = Fill { opening: Some(" \n"), ..ALL_KNOWN };
    for (closed, open) in [
        (Say::HandoffClosed, Say::HandoffUnknown),
        (Say::StillWaitingClosed, Say::StillWaiting),
        (Say::AlreadyWaitingClosed, Say::AlreadyWaiting),
    ] {
        assert_eq!(voice.say(closed, Lang::It, &blank), voice.say(open, Lang::It, &blank));
    }
}

#[test]
fn a_company_says_it_in_its_own_words() {
    let voice = replaced(
        Say::Greeting,
        "**{greeting}** da Lanterna. Chiedi pure.\n\n- Orari: {hours}\n- Scrivi a {mail}.",
    );
    let expected =
        "Buonasera da Lanterna. Chiedi pure.\n\n- Orari: lun-ven 9-18\n- Scrivi a aiuto@negozio.example.";
    check(&voice, Say::Greeting, &ALL_KNOWN, expected);
    check(
        &replaced(Say::Thanks, "Prego, es. così. {name}"),
        Say::Thanks,
        &ALL_KNOWN,
        "Prego. Se ti serve altro, scrivi qui.",
    );
}

#[test]
fn an_abbreviation_does_not_end_a_sentence() {
    let voice = replaced(Say::Thanks, "Prego. Vedi es. qui {topics}. Ciao… E {topics}? Sì! Ecco");
    check(&voice, Say::Thanks, &Fill::default(), "Prego. Ciao… Sì! Ecco");
}

#[test]
fn values_are_text_and_never_markup() {
    let hostile = "**x** [y](https://evil.example) `z` {mail} <b>\n# t";
    let voice = replaced(Say::NothingFound, "Niente. Su {question}: no.");
    let said = voice.say(Say::NothingFound, Lang::It, &Fill { question: Some(hostile), ..Fill::default() });
    let text = "Niente. Su **x** [y](https://evil.example) `z` {mail} <b> # t: no.".to_owned();
    let expected = crate::faq::Block::Paragraph { content: vec![Inline::Text { text }] };
    assert_eq!(said.blocks, [expected]);
}

#[test]
fn a_long_value_is_cut() {
    let voice = replaced(Say::NothingFound, "Su {question}. Niente.");
    let long = "è".repeat(5_000);
    let said = voice.say(Say::NothingFound, Lang::It, &Fill { question: Some(&long), ..Fill::default() });
    assert_eq!(said.plain(), format!("Su {}…. Niente.", "è".repeat(200)));
}

#[test]
fn texts_are_refused_with_how_to_mend_them() {
    refuse(
        Say::HandoffClosed,
        "Siamo chiusi.",
        "`{opening}` is missing: without it the customer does not know when",
    );
    refuse(
        Say::Thanks,
        "Prego. {nome}",
        "`{nome}` has no value here: expected {mail}, {phone}, {private}, {wait}, {topics}, {hours}",
    );
    refuse(Say::NoneOfThese, "Nessuna, {topics}", "`{topics}` has no value here: expected no placeholder");
    refuse(Say::PersonButton, "**Persona**", "this text is a label: expected one line without markup");
    refuse(Say::Thanks, "", "expected a text; leave the key out to keep the default");
    refuse(
        Say::Thanks,
        "Scrivi a {mail}.",
        "each sentence needs a value that may be missing: add one that needs none",
    );
    let brace = "a brace without its partner: write round brackets, or a placeholder in braces";
    refuse(Say::Thanks, "Prego {", brace);
    refuse(Say::Thanks, "Prego }", brace);
    refuse(Say::Thanks, "Prego `{mail}`", "`{mail}`: a placeholder has no place between backticks");
    refuse(
        Say::Thanks,
        "Prego [qui](mailto:{mail})",
        "a placeholder in the link to `mailto:{mail}`: write it in the text, where addresses become links",
    );
    refuse(Say::Thanks, "**Prego", "`**` without its end: write \\* for a star");
}

#[test]
fn a_text_that_is_refused_is_not_said() {
    let default = Voice::default().say(Say::Thanks, Lang::It, &Fill::default());
    for text in ["", "**", "{nome}", "{", "Scrivi a {mail}."] {
        assert_eq!(
            replaced(Say::Thanks, text).say(Say::Thanks, Lang::It, &Fill::default()),
            default,
            "{text:?}"
        );
    }
}

#[test]
fn contacts_become_links() {
    let link = |href: &str, text: &str| {
        Some(Inline::Link { href: href.into(), content: vec![Inline::Text { text: text.into() }] })
    };
    let contact = contact();
    assert_eq!(contact.check(), Ok(()));
    assert_eq!(contact.mail_link(), link("mailto:aiuto@negozio.example", "aiuto@negozio.example"));
    assert_eq!(contact.phone_link(), link("tel:+390577000123", "+39 0577 000-123"));
    assert_eq!(contact.private_link(), link("https://negozio.example/dati", "negozio.example/dati"));
}

#[test]
fn contacts_that_are_none_are_refused_and_left_out() {
    let some = |text: &str| Some(text.to_owned());
    for (mail, phone, private) in [
        ("a@b.example?cc=c@d.example", "call", "http://negozio.example"),
        ("a b@c.example", "12", "https://x y"),
        ("@", "+1234567890123456", "javascript:alert(1)"),
        ("", "", "https://"),
    ] {
        let contact =
            Contact { mail: some(mail), phone: some(phone), private: some(private), wait_minutes: Some(0) };
        assert_eq!(contact.check().map_err(|problems| problems.len()), Err(4), "{contact:?}");
        let links = [contact.mail_link(), contact.phone_link(), contact.private_link()];
        assert_eq!(links, [None, None, None]);
    }
}

#[test]
fn a_wait_is_said_in_words() {
    for (minutes, italian, english) in [
        (1, "un minuto", "a minute"),
        (5, "5 minuti", "5 minutes"),
        (60, "un'ora", "an hour"),
        (90, "90 minuti", "90 minutes"),
        (91, "2 ore", "2 hours"),
        (u32::MAX, "71582789 ore", "71582789 hours"),
    ] {
        let contact = Contact { wait_minutes: Some(minutes), ..Contact::default() };
        assert_eq!(contact.wait(Lang::It).as_deref(), Some(italian));
        assert_eq!(contact.wait(Lang::En).as_deref(), Some(english));
    }
}

#[test]
fn keys_are_told_apart() {
    for &say in Say::ALL {
        assert_eq!(Say::from_code(say.code()), Some(say));
    }
    assert_eq!(Say::from_code("greetings"), None);
}
