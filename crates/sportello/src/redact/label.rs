//! The word that says what a number is: "tel. 06…", "P.IVA 0123…", "order no. 4567…".
//!
//! The nearest word that says something counts, with nothing but filler in between. Fillers are what
//! people put between the two: articles, possessives, "number". Any other word means that the number
//! has no label.

use super::Kind;
use super::shape::{Part, is_word};

/// What a word says of the number after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// It is personal data of this kind.
    Of(Kind),
    /// It is a number of the shop or the office, which they need: an order, a parcel, a product.
    Business,
}

/// How many words before a number are read, and how many bytes at most.
const MOST_WORDS: usize = 6;
const MOST_BYTES: usize = 48;

/// The label of what starts at a place.
pub fn before(part: Part<'_>, at: usize) -> Option<Label> {
    let mut rest = &part[at.saturating_sub(MOST_BYTES)..at];
    for _ in 0..MOST_WORDS {
        let between = rest.iter().rev().take_while(|&&byte| is_between(byte)).count();
        rest = &rest[..rest.len() - between];
        let letters = rest.iter().rev().take_while(|byte| byte.is_ascii_uppercase()).count();
        let (before, word) = rest.split_at(rest.len() - letters);
        rest = before;
        match says(word) {
            Says::Label(label) => return Some(label),
            Says::Filler => {}
            Says::Nothing => return None,
        }
    }
    None
}

/// Whether the letters that a number is glued to are its label: "tel3331234567".
pub fn is_glued(part: Part<'_>, at: usize) -> bool {
    let start = at.saturating_sub(MOST_BYTES);
    let letters = part[start..at].iter().rev().take_while(|byte| byte.is_ascii_uppercase()).count();
    let (before, word) = part[..at].split_at(at - letters);
    !before.last().is_some_and(|&byte| is_word(byte)) && !matches!(says(word), Says::Nothing)
}

/// What may stand between words without parting them. Brackets part: they enclose tokens.
fn is_between(byte: u8) -> bool {
    matches!(
        byte,
        b' ' | b'\t' | b'\n' | b'\r' | b':' | b'.' | b'#' | b'=' | b'\'' | b'"' | b'(' | b')' | b'/' | b'-'
    )
}

enum Says {
    Label(Label),
    Filler,
    Nothing,
}

fn says(word: &[u8]) -> Says {
    // Compared as texts: arms that match bytes become a tree of code, byte by byte.
    let word = std::str::from_utf8(word).unwrap_or_default();
    if let Some(kind) = kind(word) {
        Says::Label(Label::Of(kind))
    } else if is_business(word) {
        Says::Label(Label::Business)
    } else if is_filler(word) {
        Says::Filler
    } else {
        Says::Nothing
    }
}

#[rustfmt::skip]
fn kind(word: &str) -> Option<Kind> {
    Some(match word {
        "TEL" | "TELEFONO" | "TELEFONICO" | "TELEPHONE" | "PHONE" | "CELL" | "CEL" | "CELLULARE"
        | "MOBILE" | "WHATSAPP" | "SMS" | "FAX" | "FISSO" | "LANDLINE" | "RECAPITO"
        | "CHIAMATEMI" | "CHIAMAMI" | "CHIAMARMI" | "CHIAMARE" | "RICHIAMATEMI" | "RICHIAMARMI"
        | "CONTATTATEMI" | "CONTATTARMI" | "CALL" | "RING" | "TEXT" => Kind::Phone,
        "IVA" | "PIVA" | "VAT" => Kind::VatNumber,
        "FISCALE" | "CF" | "F" | "CODFISC" | "FISC" => Kind::FiscalCode,
        "IBAN" => Kind::Iban,
        "CARTA" | "CARD" | "VISA" | "MASTERCARD" | "MAESTRO" | "AMEX" | "CREDITO" | "CREDIT"
        | "DEBITO" | "DEBIT" | "POSTEPAY" | "BANCOMAT" | "PAN" => Kind::Card,
        "TARGA" | "TARGATA" | "TARGATO" | "PLATE" | "REG" | "REGISTRATION" | "AUTO" | "CAR"
        | "MACCHINA" | "VETTURA" | "VEICOLO" | "VEHICLE" | "FURGONE" | "VAN" | "MOTO" => Kind::Plate,
        "SANITARIA" | "TEAM" | "EHIC" | "GHIC" => Kind::HealthCard,
        "IDENTITA" | "CIE" | "DOCUMENTO" | "IDENTITY" => Kind::IdentityCard,
        "PASSAPORTO" | "PASSPORT" => Kind::Passport,
        "SSN" | "SECURITY" => Kind::SocialSecurity,
        "NINO" | "NI" | "INSURANCE" => Kind::NationalInsurance,
        "NHS" => Kind::NhsNumber,
        "SORT" | "SORTCODE" | "BANK" | "ROUTING" | "ABA" | "CORRENTE" => Kind::BankAccount,
        _ => return None,
    })
}

#[rustfmt::skip]
fn is_business(word: &str) -> bool {
    matches!(
        word,
        "ORDINE" | "ORDINI" | "ORDER" | "ORDERS" | "ORD" | "PO" | "TRACKING" | "TRACK" | "TRACCIAMENTO"
        | "SPEDIZIONE" | "SHIPMENT" | "PACCO" | "PARCEL" | "PACKAGE" | "COLLO" | "CONSEGNA" | "DELIVERY"
        | "LDV" | "DDT" | "FATTURA" | "INVOICE" | "SCONTRINO" | "RICEVUTA" | "RECEIPT" | "PREVENTIVO"
        | "QUOTE" | "RESO" | "RETURN" | "RMA" | "RIMBORSO" | "REFUND" | "TRANSAZIONE" | "TRANSACTION"
        | "ARTICOLO" | "ART" | "ITEM" | "PRODOTTO" | "PRODUCT" | "SKU" | "EAN" | "GTIN" | "UPC" | "ISBN"
        | "ASIN" | "BARCODE" | "BARRE" | "MODELLO" | "MODEL" | "SERIE" | "SERIALE" | "SERIAL" | "MATRICOLA"
        | "IMEI" | "LOTTO" | "BATCH" | "LIBRO" | "BOOK" | "TAGLIA" | "TAGLIE" | "SIZE" | "SIZES"
        | "TICKET" | "CASE" | "PRATICA" | "SEGNALAZIONE" | "RECLAMO" | "COMPLAINT" | "PRENOTAZIONE"
        | "BOOKING" | "RESERVATION" | "PROTOCOLLO" | "PROT" | "VERBALE" | "AVVISO" | "BOLLETTINO" | "IUV"
        | "BUONO" | "COUPON" | "VOUCHER" | "SCONTO" | "DISCOUNT" | "REGALO" | "GIFT" | "FEDELTA" | "LOYALTY"
        | "REF" | "REFERENCE" | "RIF" | "RIFERIMENTO" | "CLIENTE" | "CUSTOMER" | "CONTATORE" | "POD" | "PDR"
    )
}

#[rustfmt::skip]
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "N" | "NR" | "NUM" | "NO" | "NUMERO" | "NUMBER" | "NUMERI" | "CODICE" | "CODE" | "COD" | "ID"
        | "ACCOUNT" | "CONTO" | "IL" | "LO" | "LA" | "L" | "I" | "E" | "ED" | "DI" | "DEL" | "DELLA"
        | "DELL" | "AL" | "ALLO" | "A" | "AT" | "ON" | "TO" | "OF" | "THE" | "IS" | "S" | "IT"
        | "MIO" | "MIA" | "NOSTRO" | "NOSTRA" | "MY" | "OUR" | "ME" | "MI" | "SEGUENTE" | "QUESTO"
        | "QUESTA" | "THIS" | "FOLLOWING" | "UFFICIO" | "OFFICE" | "CASA" | "HOME" | "LAVORO" | "WORK"
        | "PERSONALE" | "AZIENDALE" | "INTERNAZIONALE"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<Label>) {
        assert_eq!(before(text.as_bytes(), text.len()), expected, "before the end of {text:?}");
    }

    #[test]
    fn the_nearest_word_that_says_something() {
        check("IL MIO TELEFONO E' IL ", Some(Label::Of(Kind::Phone)));
        check("P. IVA: ", Some(Label::Of(Kind::VatNumber)));
        check("TELEFONO, ORDINE N. ", Some(Label::Business));
        check("ORDINE DELLA MIA AUTO ", Some(Label::Of(Kind::Plate)));
    }

    #[test]
    fn other_words_numbers_and_brackets_part() {
        check("ORDINE PAGATO CON ", None);
        check("TEL 12 ", None);
        check("[PHONE-1] ", None);
        check("TEL, ", None);
        check("", None);
    }

    #[test]
    fn labels_may_be_glued() {
        assert!(is_glued(b"IL TEL333", 6) && is_glued(b"N333", 1));
        assert!(!is_glued(b"XTEL333", 4) && !is_glued(b"\x01TEL333", 4));
    }
}
