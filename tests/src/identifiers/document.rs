//! Documents, insurance numbers, plates, accounts.

use sportello::redact::Kind;

use super::check_digit;
use super::dice::Dice;
use super::personal::{label, maybe};
use super::spelling::{gapped, grouped, spelt};

/// A label, or none where none is needed, and the value.
pub fn labelled(kind: Kind, dice: &mut Dice) -> (String, String) {
    match kind {
        Kind::Plate => plate(dice),
        Kind::HealthCard => {
            let number = dice.fill("80380###############");
            (maybe(dice, &["tessera sanitaria", "TEAM"]), spelt(dice, &number, &[5, 5, 5]))
        }
        Kind::IdentityCard => identity_card(dice),
        Kind::Passport => passport(dice),
        Kind::SocialSecurity => social_security(dice),
        Kind::NationalInsurance => national_insurance(dice),
        Kind::NhsNumber => nhs_number(dice),
        _ => bank_account(dice),
    }
}

fn plate(dice: &mut Dice) -> (String, String) {
    if dice.percent(30) {
        let plate = dice.fill("??##???");
        return (label(dice, &["reg", "registration number", "plate"]), grouped(&plate, &[4], " "));
    }
    let mut letters = || dice.of("ABCDEFGHJKLMNPRSTVWXYZ");
    let [a, b, c, d] = [letters(), letters(), letters(), letters()];
    let plate = format!("{a}{b}{}{c}{d}", dice.fill("###"));
    let label = maybe(dice, &["targa", "la mia targa è", "auto targata"]);
    let spelt = if label.is_empty() { plate } else { spelt(dice, &plate, &[2, 3]) };
    (label, spelt)
}

fn identity_card(dice: &mut Dice) -> (String, String) {
    match dice.roll(3) {
        0 => (String::new(), dice.fill("C?#####??")),
        1 => (label(dice, &["carta d'identità", "CIE"]), dice.fill("??#####??")),
        _ => (label(dice, &["carta di identità", "documento"]), dice.fill("?? #######")),
    }
}

fn passport(dice: &mut Dice) -> (String, String) {
    match dice.roll(3) {
        0 => (String::new(), dice.fill("YA#######")),
        1 => (label(dice, &["passaporto", "passport"]), dice.fill("??#######")),
        _ => (label(dice, &["passport no.", "my passport is"]), dice.fill("#########")),
    }
}

fn social_security(dice: &mut Dice) -> (String, String) {
    let (area, group, serial) = (dice.between(1, 665), dice.between(1, 99), dice.between(1, 9_999));
    let number = format!("{area:03}-{group:02}-{serial:04}");
    match dice.roll(2) {
        0 => (String::new(), number),
        _ => {
            (label(dice, &["SSN", "social security number"]), number.replace('-', dice.pick(&["", " ", "."])))
        }
    }
}

fn national_insurance(dice: &mut Dice) -> (String, String) {
    let prefix = dice.pick(&["AB", "JK", "PX", "SE", "YZ", "CC", "HM"]);
    let number = format!("{prefix}{}{}", dice.fill("######"), dice.of("ABCD"));
    (maybe(dice, &["NI number", "national insurance", "NINO"]), spelt(dice, &number, &[2, 2, 2, 2]))
}

fn nhs_number(dice: &mut Dice) -> (String, String) {
    // One start in eleven has no check digit and is never given out.
    let number = loop {
        if let Some(number) = check_digit::nhs(&dice.fill("^########")) {
            break number;
        }
    };
    let label = maybe(dice, &["NHS number", "my NHS no. is"]);
    let spelt = match dice.roll(2) {
        0 if !label.is_empty() => gapped(dice, &number),
        _ => grouped(&number, &[3, 3], " "),
    };
    (label, spelt)
}

fn bank_account(dice: &mut Dice) -> (String, String) {
    let [sort_code, account] = ["##-##-##", "########"].map(|pattern| dice.fill(pattern));
    match dice.roll(3) {
        0 => (String::new(), format!("{sort_code} {account}")),
        1 => (label(dice, &["sort code"]), format!("{sort_code} account number {account}")),
        _ => (label(dice, &["bank account", "conto corrente"]), dice.digits(10)),
    }
}
