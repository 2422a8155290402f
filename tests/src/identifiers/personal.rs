//! Identifiers of people.
//!
//! What has a check digit, or a shape that is rare, comes with a label or without; what the engine finds only
//! after a label always has one. A phone number without a label is written in one piece or in groups
//! that are usual, not with gaps anywhere.

use sportello::redact::Kind;

use super::dice::Dice;
use super::spelling::{disguised, gapped, grouped, spelt};
use super::{Sample, check_digit, document};

/// The identifier of a number: every number has its own, and all kinds are as frequent.
pub fn personal(number: u64) -> Sample {
    let dice = &mut Dice(number.wrapping_mul(0x2545_f491_4f6c_dd1d));
    let kind = Kind::ALL[(number % Kind::ALL.len() as u64) as usize];
    let (label, value) = labelled(kind, dice);
    let value = if kind == Kind::Email { value } else { disguised(dice, &value) };
    Sample::typed(dice, format!("{label}{value}"), kind.code(), Some(kind)).without(&label)
}

fn labelled(kind: Kind, dice: &mut Dice) -> (String, String) {
    match kind {
        Kind::FiscalCode => (maybe(dice, &["CF", "C.F.", "codice fiscale", "cod. fisc."]), fiscal_code(dice)),
        Kind::VatNumber => {
            (maybe(dice, &["P.IVA", "partita iva", "p. iva n.", "VAT number"]), vat_number(dice))
        }
        Kind::Iban => (maybe(dice, &["IBAN", "il mio iban è", "my IBAN is"]), iban(dice)),
        Kind::Card => (maybe(dice, &["carta", "card number", "visa"]), card(dice)),
        Kind::Email => (maybe(dice, &["email", "scrivetemi a", "mail to"]), email(dice)),
        Kind::Phone => phone(dice),
        kind => document::labelled(kind, dice),
    }
}

/// A label as it is typed before a value.
pub fn label(dice: &mut Dice, labels: &[&str]) -> String {
    let label = dice.pick(labels);
    let label = if dice.percent(30) { label.to_uppercase() } else { label.to_owned() };
    label + dice.pick(&[" ", " ", ": ", ":", " = ", ":\n", " n. "])
}

/// A label half of the time.
pub fn maybe(dice: &mut Dice, labels: &[&str]) -> String {
    if dice.percent(50) { label(dice, labels) } else { String::new() }
}

fn fiscal_code(dice: &mut Dice) -> String {
    let day = dice.between(1, 31) + dice.pick(&[0, 40]);
    let month = dice.of("ABCDEHLMPRST");
    let start = format!("{}{month}{day:02}{}", dice.fill("??????##"), dice.fill("?###"));
    let omocodia = |c: char| match c.to_digit(10) {
        Some(digit) if dice.percent(10) => char::from(b"LMNPQRSTUV"[digit as usize]),
        _ => c,
    };
    let start: String = start.chars().map(omocodia).collect();
    spelt(dice, &check_digit::fiscal_code(&start), &[3, 3, 5, 4])
}

fn vat_number(dice: &mut Dice) -> String {
    let number = check_digit::luhn(&format!("{}{:03}", dice.fill("#######"), dice.between(1, 100)));
    match dice.roll(4) {
        0 => format!("IT{number}"),
        _ => spelt(dice, &number, &[3, 3, 3]),
    }
}

fn iban(dice: &mut Dice) -> String {
    let (country, account) = match dice.roll(10) {
        0 => ("DE", "##################"),
        1 => ("GB", "????##############"),
        2 => ("FR", "#######################"),
        3 => ("IT", "?##########??##########"),
        _ => ("IT", "?##########000000######"),
    };
    let account = dice.fill(account);
    spelt(dice, &check_digit::iban(country, &account), &[4; 7])
}

fn card(dice: &mut Dice) -> String {
    let (start, groups): (_, &[usize]) = match dice.roll(8) {
        0 => ("37############".to_owned(), &[4, 6]),
        1 => ("36###########".to_owned(), &[4, 6]),
        2 => (format!("{}###########", dice.between(2_221, 2_720)), &[4; 3]),
        3 => (format!("5{}#############", dice.between(1, 5)), &[4; 3]),
        4 => ("6011###########".to_owned(), &[4; 3]),
        _ => ("4##############".to_owned(), &[4; 3]),
    };
    let start = dice.fill(&start);
    spelt(dice, &check_digit::luhn(&start), groups)
}

fn email(dice: &mut Dice) -> String {
    let name = dice.fill("????").to_lowercase() + dice.pick(&["", ".", "_", "-", "+"]);
    let family = dice.pick(&["??????", "??????##", "????", "####"]);
    let family = dice.fill(family).to_lowercase();
    let at = dice.pick(&["@", "@", "@", "@", "@", "@", " @ ", "@ "]);
    let domain =
        dice.pick(&["esempio.it", "example.com", "posta.esempio.eu", "mail.example.co.uk", "gmail.com"]);
    let address = format!("{name}{family}{at}{domain}");
    if dice.percent(20) { address.to_uppercase() } else { address }
}

fn phone(dice: &mut Dice) -> (String, String) {
    let label = maybe(dice, &["tel", "cell.", "telefono", "my phone number is", "chiamatemi al", "mobile"]);
    let (pattern, groups): (_, &[usize]) = match dice.roll(8) {
        0 => ("3!########", &[3]),
        1 => ("3!########", &[3, 3]),
        2 => ("3!########", &[3, 3, 2]),
        3 => ("+393!########", &[3, 3]),
        4 => ("06!#######", &[2, 4]),
        5 => ("0541!#####", &[4]),
        6 => ("07!########", &[5]),
        _ => ("^##^######", &[3, 3]),
    };
    let number = dice.fill(pattern);
    // Ten digits that begin with any of eight are nobody's phone until they are grouped like one.
    let needs_groups = pattern.starts_with('^') && label.is_empty();
    let spelt = match dice.roll(4) {
        0 if !label.is_empty() => gapped(dice, &number),
        1 if !needs_groups => number,
        _ => grouped(&number, groups, dice.pick(&[" ", " ", "-", "."])),
    };
    (label, spelt)
}
