//! How Italian is written in a chat: elisions, units, abbreviations.

use super::table::{look_up, number_and_unit};
use super::{Lang, is_common};

/// Writes one word out in Italian, piece by piece; false when Italian has nothing to say of it.
pub fn write_out(word: &str, push: &mut impl FnMut(&str)) -> bool {
    if let Some(split) = word.find('\'') {
        return elision(&word[..split], &word[split + 1..], push);
    }
    if let Some(full) = look_up(CHAT, word) {
        full.split(' ').for_each(push);
        return true;
    }
    unit(word, push) || imperative(word, push)
}

/// "mandami", "annullalo": an imperative is the verb that it is without its pronouns.
///
/// Snowball strips pronouns from infinitives and gerunds only ("cambiarla"). The pronouns
/// that end many nouns too (-la, -le, -ti …) are left to the spelling stage, which asks the
/// Faq first. MASSIVE it dev gains 0.1 points (2026-11).
fn imperative(word: &str, push: &mut impl FnMut(&str)) -> bool {
    const PRONOUNS: [&str; 7] = ["glielo", "gliela", "melo", "mene", "telo", "mi", "lo"];
    let mut verbs = PRONOUNS.iter().filter_map(|pronoun| word.strip_suffix(pronoun));
    let verb = verbs.find(|verb| verb.len() >= 4 && verb.ends_with(['a', 'i']) && is_common(verb, Lang::It));
    verb.inspect(|verb| push(verb)).is_some()
}

/// "dell'ordine", "com'è": the article goes, the question word is written in full.
fn elision(left: &str, right: &str, push: &mut impl FnMut(&str)) -> bool {
    let Some(&(_, full)) = ELISIONS.iter().find(|(short, _)| *short == left) else {
        return false;
    };
    if !full.is_empty() {
        push(full);
    }
    for piece in right.split('\'').filter(|piece| !piece.is_empty()) {
        match look_up(CHAT, piece) {
            Some(full) => full.split(' ').for_each(&mut *push),
            None => push(piece),
        }
    }
    true
}

/// "30gg", "24h": a number and its unit.
fn unit(word: &str, push: &mut impl FnMut(&str)) -> bool {
    let Some((number, unit)) = number_and_unit(word) else { return false };
    let Some(&(_, full)) = UNITS.iter().find(|(short, _)| *short == unit) else { return false };
    push(number);
    push(full);
    true
}

/// The prefix that stands where an elided word lost its apostrophe ("dellordine"), longest first.
pub const GLUED_ARTICLES: &[&str] =
    &["dell", "nell", "sull", "dall", "all", "quell", "quest", "un", "l", "d", "c"];

/// Pronouns that lean on a verb, longest first ("inviatemelo", "cambiarla").
pub const CLITICS: &[&str] = &[
    "gliela", "glieli", "gliele", "glielo", "gliene", "mela", "meli", "mele", "melo", "mene", "tela", "teli",
    "tele", "telo", "cela", "celo", "cene", "vela", "velo", "sela", "selo", "sene", "gli", "mi", "ti", "si",
    "ci", "vi", "lo", "la", "li", "le", "ne",
];

/// An elided word and its full form; empty for articles, which carry nothing.
const ELISIONS: &[(&str, &str)] = &[
    ("l", ""),
    ("d", ""),
    ("un", ""),
    ("dell", ""),
    ("all", ""),
    ("dall", ""),
    ("nell", ""),
    ("sull", ""),
    ("coll", ""),
    ("gl", ""),
    ("c", "ci"),
    ("m", "mi"),
    ("t", "ti"),
    ("s", "si"),
    ("v", "vi"),
    ("n", "ne"),
    ("quest", "questo"),
    ("quell", "quello"),
    ("bell", "bello"),
    ("sant", "santo"),
    ("com", "come"),
    ("cos", "cosa"),
    ("dov", "dove"),
    ("qual", "quale"),
    ("quand", "quando"),
    ("quant", "quanto"),
    ("senz", "senza"),
    ("anch", "anche"),
    ("nient", "niente"),
    ("tutt", "tutto"),
    ("mezz", "mezza"),
    ("po", "poco"),
    ("buon", "buono"),
    ("nessun", "nessuno"),
    ("alcun", "alcuno"),
    ("dev", "deve"),
    ("grand", "grande"),
    ("ognun", "ognuno"),
    ("neanch", "neanche"),
    ("pover", "povero"),
];

const UNITS: &[(&str, &str)] = &[
    ("gg", "giorni"),
    ("g", "giorni"),
    ("giorni", "giorni"),
    ("h", "ore"),
    ("ore", "ore"),
    ("eur", "euro"),
    ("euro", "euro"),
    ("min", "minuti"),
    ("sett", "settimane"),
    ("mesi", "mesi"),
    ("anni", "anni"),
];

/// Chat spellings and numbers in letters, sorted. Forms that are words of their own
/// in Italian ("sei") are left out.
const CHAT: &[(&str, &str)] = &[
    ("anke", "anche"),
    ("aspe", "aspetta"),
    ("bn", "bene"),
    ("cell", "cellulare"),
    ("cinque", "5"),
    ("cm", "come"),
    ("cmnq", "comunque"),
    ("cmq", "comunque"),
    ("cn", "con"),
    ("cs", "cosa"),
    ("csa", "cosa"),
    ("dallo", "dare"),
    ("dammelo", "dare"),
    ("dammi", "dare"),
    ("dieci", "10"),
    ("dillo", "dire"),
    ("dimmelo", "dire"),
    ("dimmi", "dire"),
    ("dmn", "domani"),
    ("dodici", "12"),
    ("dp", "dopo"),
    ("due", "2"),
    ("dv", "dove"),
    ("dx", "destra"),
    ("fallo", "fare"),
    ("fammi", "fare"),
    ("fav", "favore"),
    ("gg", "giorni"),
    ("grz", "grazie"),
    ("grz1000", "grazie"),
    ("info", "informazioni"),
    ("k", "che"),
    ("ke", "che"),
    ("kiamare", "chiamare"),
    ("kiamate", "chiamate"),
    ("kiedo", "chiedo"),
    ("kome", "come"),
    ("ks", "cosa"),
    ("ksa", "cosa"),
    ("kuando", "quando"),
    ("kuanto", "quanto"),
    ("mess", "messaggio"),
    ("mex", "messaggio"),
    ("mlt", "molto"),
    ("msg", "messaggio"),
    ("nn", "non"),
    ("nnt", "niente"),
    ("nove", "9"),
    ("nr", "numero"),
    ("ns", "nostro"),
    ("num", "numero"),
    ("otto", "8"),
    ("pagam", "pagamento"),
    ("perke", "perche"),
    ("pke", "perche"),
    ("plis", "prego"),
    ("po", "poco"),
    ("pome", "pomeriggio"),
    ("prg", "prego"),
    ("prox", "prossimo"),
    ("pto", "punto"),
    ("qcn", "qualcuno"),
    ("qcs", "qualcosa"),
    ("qcuno", "qualcuno"),
    ("ql1", "qualcuno"),
    ("qlc", "qualcosa"),
    ("qlc1", "qualcuno"),
    ("qlcn", "qualcuno"),
    ("qlcs", "qualcosa"),
    ("qlcuno", "qualcuno"),
    ("qlk1", "qualcuno"),
    ("qlkn", "qualcuno"),
    ("qnd", "quando"),
    ("qndo", "quando"),
    ("qnt", "quanto"),
    ("qnti", "quanti"),
    ("qnto", "quanto"),
    ("qst", "questo"),
    ("qsta", "questa"),
    ("qsto", "questo"),
    ("qualc1", "qualcuno"),
    ("qualkuno", "qualcuno"),
    ("quattro", "4"),
    ("risp", "rispondere"),
    ("sett", "settimana"),
    ("sn", "sono"),
    ("spediz", "spedizione"),
    ("sx", "sinistra"),
    ("t", "ti"),
    ("tel", "telefono"),
    ("tlf", "telefono"),
    ("tlfn", "telefono"),
    ("tnt", "tanto"),
    ("tra", "fra"),
    ("tre", "3"),
    ("trp", "troppo"),
    ("tt", "tutto"),
    ("tti", "tutti"),
    ("tto", "tutto"),
    ("vs", "vostro"),
    ("vst", "visto"),
    ("x", "per"),
    ("xche", "perche"),
    ("xdere", "perdere"),
    ("xfavore", "per favore"),
    ("xk", "perche"),
    ("xke", "perche"),
    ("xo", "pero"),
    ("xso", "perso"),
    ("xsona", "persona"),
    ("xsone", "persone"),
    ("zero", "0"),
];

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_sorted() {
        assert!(super::CHAT.is_sorted_by(|a, b| a.0 < b.0));
    }
}
