//! Numbers of shops and offices, which have to stay.
//!
//! Most are typed as they are; long numbers without any form have the word before them that customers put
//! there, but for one class of bare ones.

use super::dice::Dice;
use super::spelling::{disguised, grouped};
use super::{Sample, check_digit};

type Make = fn(&mut Dice) -> String;

const CLASSES: &[(&str, Make)] = &[
    ("order number", order),
    ("order number, labelled", labelled_order),
    ("order number, 9 to 12 digits, bare", |dice| {
        let digits = dice.between(9, 12);
        dice.digits(digits)
    }),
    ("order in a marketplace", |dice| dice.fill("40#-#######-#######")),
    ("price", price),
    ("date", date),
    ("time", time),
    ("years", |dice| format!("{}/{}", dice.between(1990, 2030), dice.between(1990, 2030))),
    ("EAN", ean),
    ("ISBN", isbn),
    ("quantity, size", quantity),
    ("product code", product),
    ("parcel", parcel),
    ("postcode", postcode),
    ("dimensions", |dice| format!("{}x{} cm", dice.between(10, 300), dice.between(10, 300))),
    ("IP address, version", |dice| {
        let mut part = || dice.roll(256);
        format!("{}.{}.{}.{}", part(), part(), part(), part())
    }),
    ("last digits of a card", |dice| dice.fill("**** **** **** ####")),
    ("invoice, protocol", |dice| dice.fill("20##/######")),
    ("serial number", serial),
    ("hash", hash),
    ("date and time", |dice| format!("20{}T{}:00Z", dice.fill("##-0!-1#"), dice.fill("1#:3#"))),
    ("coordinates", |dice| dice.fill("45.######, 9.######")),
    ("gift card, voucher", gift),
    ("large number", |dice| dice.fill("!##.###.###")),
    ("ticket", |dice| {
        format!("{}{}", dice.pick(&["ticket ", "pratica n. ", "case #", "rif. "]), dice.digits(10))
    }),
];

/// The look-alike of a number: every number has its own, and all classes are as frequent.
pub fn look_alike(number: u64) -> Sample {
    let dice = &mut Dice(number.wrapping_mul(0x9e6c_63d0_876a_3f6b) ^ 1);
    let (name, make) = CLASSES[(number % CLASSES.len() as u64) as usize];
    let value = make(dice);
    let value = disguised(dice, &value);
    Sample::typed(dice, value, name, None)
}

fn order(dice: &mut Dice) -> String {
    let digits = dice.between(4, 8);
    let number = dice.digits(digits);
    match dice.roll(3) {
        0 => format!("#{number}"),
        1 => format!("{}-{number}", dice.fill("??")),
        _ => number,
    }
}

fn labelled_order(dice: &mut Dice) -> String {
    let digits = dice.between(8, 17);
    let number = dice.fill(&"#".repeat(digits));
    let label =
        dice.pick(&["ordine ", "ordine n. ", "order no. ", "order number is ", "n. ordine: ", "order #"]);
    format!("{label}{number}")
}

fn price(dice: &mut Dice) -> String {
    let pattern =
        dice.pick(&["!#,## €", "!##.##", "€ !.###,##", "£!#.##", "!.###.###,## euro", "!#,-", "!## eur"]);
    dice.fill(pattern)
}

fn date(dice: &mut Dice) -> String {
    let (day, month, year) = (dice.between(1, 28), dice.between(1, 12), dice.between(1990, 2030));
    match dice.roll(6) {
        0 => format!("{day}/{month}/{year}"),
        1 => format!("{day:02}.{month:02}.{year}"),
        2 => format!("{day:02}-{month:02}-{:02}", year % 100),
        3 => format!("{year}-{month:02}-{day:02}"),
        4 => format!("{day:02} {month:02} {year}"),
        _ => format!("{day:02}/{month:02}/{year}-{:02}/{month:02}/{year}", day + 1),
    }
}

fn time(dice: &mut Dice) -> String {
    let pattern = dice.pick(&["1#:3#", "ore 1#.3#", "0!:00-1#:30", "1#.00 - 1#.30", "1#:0#:0#"]);
    dice.fill(pattern)
}

fn ean(dice: &mut Dice) -> String {
    let prefix = dice.pick(&["80", "40", "50", "30", "54", "69", "76", "84", "00"]);
    let number = check_digit::ean(&dice.fill(&format!("{prefix}##########")));
    let label = dice.pick(&["", "", "EAN ", "codice a barre "]);
    format!("{label}{number}")
}

fn isbn(dice: &mut Dice) -> String {
    let number = check_digit::ean(&dice.fill("97888########"));
    match dice.roll(3) {
        0 => number,
        1 => grouped(&number, &[3, 2, 2, 5], "-"),
        _ => dice.fill("ISBN ##########"),
    }
}

fn quantity(dice: &mut Dice) -> String {
    let pattern =
        dice.pick(&["!# pezzi", "3 x !#", "!## g", "taglie 38 40 42 44 46", "!#%", "!### ml", "256 GB"]);
    dice.fill(pattern)
}

fn product(dice: &mut Dice) -> String {
    let pattern = dice.pick(&[
        "??-####",
        "WH-####XM#",
        "SKU#####",
        "?####-??",
        "??####",
        "???##?",
        "iPhone ##",
        "??#####/#",
        "#####-##-#",
        "REF. ##########",
        "??-??-######",
        "?#?#?#?#",
    ]);
    dice.fill(pattern)
}

fn parcel(dice: &mut Dice) -> String {
    let pattern = dice.pick(&[
        "R?#########IT",
        "1Z###???##########",
        "tracking ############",
        "spedizione n. ##############",
        "tracking number: ################",
        "pacco ##########",
        "LP##############",
        "JD##################",
    ]);
    dice.fill(pattern)
}

fn postcode(dice: &mut Dice) -> String {
    let pattern = dice.pick(&["SW1A #??", "?# #??", "20### Milano", "00### Roma", "90###-####", "??## #??"]);
    dice.fill(pattern)
}

fn serial(dice: &mut Dice) -> String {
    let pattern = dice.pick(&[
        "IMEI 35#############",
        "S/N ??########",
        "seriale ############",
        "lotto ########",
        "C0????#####?",
    ]);
    dice.fill(pattern)
}

fn hash(dice: &mut Dice) -> String {
    let digits = dice.pick(&[8, 16, 32]);
    (0..digits).map(|_| dice.of("0123456789ABCDEF")).collect()
}

fn gift(dice: &mut Dice) -> String {
    let pattern = dice.pick(&[
        "buono regalo ################",
        "gift ################",
        "codice sconto ????##",
        "SALE##",
    ]);
    dice.fill(pattern)
}
