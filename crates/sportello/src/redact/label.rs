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
fn kind(word: &[u8]) -> Option<Kind> {
    Some(match word {
        b"TEL" | b"TELEFONO" | b"TELEFONICO" | b"TELEPHONE" | b"PHONE" | b"CELL" | b"CEL" | b"CELLULARE"
        | b"MOBILE" | b"WHATSAPP" | b"SMS" | b"FAX" | b"FISSO" | b"LANDLINE" | b"RECAPITO"
        | b"CHIAMATEMI" | b"CHIAMAMI" | b"CHIAMARMI" | b"CHIAMARE" | b"RICHIAMATEMI" | b"RICHIAMARMI"
        | b"CONTATTATEMI" | b"CONTATTARMI" | b"CALL" | b"RING" | b"TEXT" => Kind::Phone,
        b"IVA" | b"PIVA" | b"VAT" => Kind::VatNumber,
        b"FISCALE" | b"CF" | b"F" | b"CODFISC" | b"FISC" => Kind::FiscalCode,
        b"IBAN" => Kind::Iban,
        b"CARTA" | b"CARD" | b"VISA" | b"MASTERCARD" | b"MAESTRO" | b"AMEX" | b"CREDITO" | b"CREDIT"
        | b"DEBITO" | b"DEBIT" | b"POSTEPAY" | b"BANCOMAT" | b"PAN" => Kind::Card,
        b"TARGA" | b"TARGATA" | b"TARGATO" | b"PLATE" | b"REG" | b"REGISTRATION" | b"AUTO" | b"CAR"
        | b"MACCHINA" | b"VETTURA" | b"VEICOLO" | b"VEHICLE" | b"FURGONE" | b"VAN" | b"MOTO" => Kind::Plate,
        b"SANITARIA" | b"TEAM" | b"EHIC" | b"GHIC" => Kind::HealthCard,
        b"IDENTITA" | b"CIE" | b"DOCUMENTO" | b"IDENTITY" => Kind::IdentityCard,
        b"PASSAPORTO" | b"PASSPORT" => Kind::Passport,
        b"SSN" | b"SECURITY" => Kind::SocialSecurity,
        b"NINO" | b"NI" | b"INSURANCE" => Kind::NationalInsurance,
        b"NHS" => Kind::NhsNumber,
        b"SORT" | b"SORTCODE" | b"BANK" | b"ROUTING" | b"ABA" | b"CORRENTE" => Kind::BankAccount,
        _ => return None,
    })
}

#[rustfmt::skip]
fn is_business(word: &[u8]) -> bool {
    matches!(
        word,
        b"ORDINE" | b"ORDINI" | b"ORDER" | b"ORDERS" | b"ORD" | b"PO" | b"TRACKING" | b"TRACK" | b"TRACCIAMENTO"
        | b"SPEDIZIONE" | b"SHIPMENT" | b"PACCO" | b"PARCEL" | b"PACKAGE" | b"COLLO" | b"CONSEGNA" | b"DELIVERY"
        | b"LDV" | b"DDT" | b"FATTURA" | b"INVOICE" | b"SCONTRINO" | b"RICEVUTA" | b"RECEIPT" | b"PREVENTIVO"
        | b"QUOTE" | b"RESO" | b"RETURN" | b"RMA" | b"RIMBORSO" | b"REFUND" | b"TRANSAZIONE" | b"TRANSACTION"
        | b"ARTICOLO" | b"ART" | b"ITEM" | b"PRODOTTO" | b"PRODUCT" | b"SKU" | b"EAN" | b"GTIN" | b"UPC" | b"ISBN"
        | b"ASIN" | b"BARCODE" | b"BARRE" | b"MODELLO" | b"MODEL" | b"SERIE" | b"SERIALE" | b"SERIAL" | b"MATRICOLA"
        | b"IMEI" | b"LOTTO" | b"BATCH" | b"LIBRO" | b"BOOK" | b"TAGLIA" | b"TAGLIE" | b"SIZE" | b"SIZES"
        | b"TICKET" | b"CASE" | b"PRATICA" | b"SEGNALAZIONE" | b"RECLAMO" | b"COMPLAINT" | b"PRENOTAZIONE"
        | b"BOOKING" | b"RESERVATION" | b"PROTOCOLLO" | b"PROT" | b"VERBALE" | b"AVVISO" | b"BOLLETTINO" | b"IUV"
        | b"BUONO" | b"COUPON" | b"VOUCHER" | b"SCONTO" | b"DISCOUNT" | b"REGALO" | b"GIFT" | b"FEDELTA" | b"LOYALTY"
        | b"REF" | b"REFERENCE" | b"RIF" | b"RIFERIMENTO" | b"CLIENTE" | b"CUSTOMER" | b"CONTATORE" | b"POD" | b"PDR"
    )
}

#[rustfmt::skip]
fn is_filler(word: &[u8]) -> bool {
    matches!(
        word,
        b"N" | b"NR" | b"NUM" | b"NO" | b"NUMERO" | b"NUMBER" | b"NUMERI" | b"CODICE" | b"CODE" | b"COD" | b"ID"
        | b"ACCOUNT" | b"CONTO" | b"IL" | b"LO" | b"LA" | b"L" | b"I" | b"E" | b"ED" | b"DI" | b"DEL" | b"DELLA"
        | b"DELL" | b"AL" | b"ALLO" | b"A" | b"AT" | b"ON" | b"TO" | b"OF" | b"THE" | b"IS" | b"S" | b"IT"
        | b"MIO" | b"MIA" | b"NOSTRO" | b"NOSTRA" | b"MY" | b"OUR" | b"ME" | b"MI" | b"SEGUENTE" | b"QUESTO"
        | b"QUESTA" | b"THIS" | b"FOLLOWING" | b"UFFICIO" | b"OFFICE" | b"CASA" | b"HOME" | b"LAVORO" | b"WORK"
        | b"PERSONALE" | b"AZIENDALE" | b"INTERNAZIONALE"
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
