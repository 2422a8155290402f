//! Whole texts: what is replaced and what stays.

use super::*;

/// Every text becomes what is expected, and redacting that changes nothing.
#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let redacted = redact(text, &mut Seen::default());
        assert_eq!(redacted.text, *expected, "redacting {text:?}");
        assert_eq!(redact(expected, &mut Seen::default()).text, *expected, "redacting {expected:?} again");
    }
}

#[track_caller]
fn check_unchanged(texts: &[&str]) {
    for text in texts {
        let redacted = redact(text, &mut Seen::default());
        assert_eq!((&*redacted.text, redacted.found), (*text, vec![]), "redacting {text:?}");
        assert!(matches!(redacted.text, Cow::Borrowed(_)));
    }
}

#[test]
fn italian_codes() {
    check(&[
        ("il mio cf è rssmra85t10a562s.", "il mio cf è [fiscal-code-1]."),
        ("CF:RSS MRA 85T10 A562 S", "CF:[fiscal-code-1]"),
        ("cfrssmra85t10a562s", "cf[fiscal-code-1]"),
        ("codice fiscale RSSMRA85T10A562X", "codice fiscale [fiscal-code-1]"),
        ("ecco 01234560157 grazie", "ecco [vat-number-1] grazie"),
        ("P. IVA IT 01234567897", "P. IVA [vat-number-1]"),
        ("partita iva 012.345.678.99", "partita iva [vat-number-1]"),
        ("tessera 80380000301234567890", "tessera [health-card-1]"),
        ("carta d'identità n. AX1234567", "carta d'identità n. [identity-card-1]"),
        ("CIE: CA12345AB", "CIE: [identity-card-1]"),
        ("passaporto YA1234567", "passaporto [passport-1]"),
        ("targa ab 123 cd", "targa [plate-1]"),
        ("(AB123CD)", "([plate-1])"),
    ]);
}

#[test]
fn money() {
    check(&[
        ("ibanIT60X0542811101000000123456", "iban[iban-1]"),
        ("IT60-X054-2811-1010-0000-0123-456!", "[iban-1]!"),
        ("4111.1111.1111.1111", "[card-1]"),
        ("carta 4111 1111 1111 1111 123", "carta [card-1] 123"),
        ("3782-822463-10005 scad. 12/26", "[card-1] scad. 12/26"),
        ("sort code 12-34-56 account number 12345678", "sort code [bank-account-1]"),
        ("12-34-56 12345678", "[bank-account-1]"),
        ("my bank account number is 12345678", "my bank account number is [bank-account-1]"),
    ]);
}

#[test]
fn reaching_people() {
    check(&[
        ("scrivetemi a Anna.Bianchi@esempio.it, grazie", "scrivetemi a [email-1], grazie"),
        ("3331234567@pec.esempio.it", "[email-1]"),
        ("tel3331234567", "tel[phone-1]"),
        ("+39 333 123 45 67 2 pezzi", "[phone-1] 2 pezzi"),
        ("0039-333-1234567", "[phone-1]"),
        ("3331234567/0541 123456", "[phone-1]/[phone-2]"),
        ("(06) 12345678", "[phone-1]"),
        ("call me on (555) 234-5678 or 07700 900123", "call me on [phone-1] or [phone-2]"),
        ("+44 (0)20 7946 0018", "[phone-1]"),
        ("chiamatemi al 123456", "chiamatemi al [phone-1]"),
    ]);
}

#[test]
fn english_codes() {
    check(&[
        ("my NI number is ab 12 34 56 c", "my NI number is [national-insurance-1]"),
        ("AB123456C", "[national-insurance-1]"),
        ("ssn 123456789, 123-45-6780", "ssn [social-security-1], [social-security-2]"),
        ("NHS number 9434765919", "NHS number [nhs-number-1]"),
        ("943 476 5919", "[nhs-number-1]"),
        ("reg AB12 CDE", "reg [plate-1]"),
        ("passport no. 123456789", "passport no. [passport-1]"),
    ]);
}

#[test]
fn numbers_of_the_shop_stay() {
    check_unchanged(&[
        "ordine n. 3401234567",
        "order #3331234567 and tracking number: 4111111111111111",
        "il pacco 405-1234567-1234567 del 12/11/2024 alle 15.30",
        "costa 1.234.567,00 € o € 345.123.456",
        "EAN 8001234567897, ISBN 9788804668237",
        "AB-3331234567 e https://shop.example/p/3331234567",
        "RR123456789IT",
        "order no. 6460037274433",
        "06/07/1997-07/07/1997 e 345 1/11/2024",
        "da 150 al 200, in 24 ore",
        "taglie 38 40 42 44 46",
        "SW1A 1AA, 20121 Milano",
        "my account number is 12345678",
        "dal 23/11/2024-25/11/2024",
    ]);
}

#[test]
fn disguises_do_not_help() {
    check(&[
        ("4\u{200b}1\u{200b}11 1111\u{2060}1111 1111", "[card-1]"),
        ("４１１１　１１１１　１１１１　１１１１", "[card-1]"),
        ("IT60X0542811101000000\u{202e}123456", "[iban-1]"),
        ("anna＠esempio．it", "[email-1]"),
        ("tel: ٣٣٣١٢٣٤٥٦٧", "tel: [phone-1]"),
    ]);
}

#[test]
fn the_same_value_has_the_same_token() {
    let mut seen = Seen::new(9);
    let one = redact("333 1234567 o 06 1234567", &mut seen);
    assert_eq!(one.text, "[phone-1] o [phone-2]");
    assert_eq!(redact("+393331234567", &mut seen).text, "[phone-1]");
    let kept = format!("{seen:?}");
    assert!(!kept.contains("3331234567"), "{kept}");
}

#[test]
fn typed_tokens_get_no_value() {
    let mut seen = Seen::default();
    assert_eq!(redact("[IBAN-1]", &mut seen).text, "[IBAN-1]");
    let redacted = redact("IT60X0542811101000000123456", &mut seen);
    assert_eq!(redacted.text, "[iban-2]");
}

#[test]
fn finds_name_the_original_bytes() {
    let text = "però １23-45-６789\u{200b}!";
    let redacted = redact(text, &mut Seen::default());
    let spans: Vec<&str> = redacted.found.iter().map(|found| &text[found.span.clone()]).collect();
    assert_eq!(spans, ["１23-45-６789\u{200b}"]);
    assert!(redacted.is_sensitive());
}
