//! The page that a customer writes from, without what only concerns that customer.
//!
//! In: an address as the host gave it. Out: the address without name and password, query and fragment,
//! and redacted, also where an identifier is written in percent.

use sportello::redact::{Seen, redact};

pub(super) fn clean(page: &str, seen: &mut Seen) -> String {
    let page = page.split(['?', '#']).next().unwrap_or_default();
    let page = without_login(page);
    let plain = decoded(&page);
    let covered = covered(&plain, seen);
    // An address without identifiers keeps its spelling.
    if covered == plain { cut(&page) } else { cut(&covered) }
}

/// The address redacted, as a whole and then each part of its path: a number right behind a slash is
/// taken for a piece of a longer one, which in an address it is not.
fn covered(page: &str, seen: &mut Seen) -> String {
    let whole = redact(page, seen).text.into_owned();
    whole.split_inclusive('/').map(|part| redact(part, seen).text.into_owned()).collect()
}

fn cut(page: &str) -> String {
    page[..page.floor_char_boundary(sportello::journal::LONGEST_TEXT)].to_owned()
}

fn without_login(page: &str) -> String {
    let Some((scheme, rest)) = page.split_once("://") else { return page.to_owned() };
    let host_ends = rest.find('/').unwrap_or(rest.len());
    match rest[..host_ends].rfind('@') {
        Some(at) => format!("{scheme}://{}", &rest[at + 1..]),
        None => page.to_owned(),
    }
}

/// The address with the bytes that `%40` and the like stand for; those that are no text become `\u{fffd}`.
fn decoded(page: &str) -> String {
    let mut out = Vec::with_capacity(page.len());
    let mut rest = page.as_bytes();
    while let Some((&first, behind)) = rest.split_first() {
        let byte = (first == b'%').then(|| behind.get(..2).and_then(hexadecimal)).flatten();
        out.push(byte.unwrap_or(first));
        rest = if byte.is_some() { &behind[2..] } else { behind };
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hexadecimal(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok().filter(|text| !text.starts_with('+'))?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(page: &str, expected: &str) {
        assert_eq!(clean(page, &mut Seen::default()), expected);
    }

    #[test]
    fn what_only_concerns_the_customer_goes() {
        check("https://a.it/resi?ordine=12&mail=x@y.it", "https://a.it/resi");
        check("https://a.it/resi#anna", "https://a.it/resi");
        check("https://anna:segreto@a.it/resi", "https://a.it/resi");
        check("/utenti/anna@esempio.it/ordini", "/utenti/[email-1]/ordini");
        check("/utenti/anna%40esempio.it/ordini", "/utenti/[email-1]/ordini");
        check("/assistiti/943 476 5919/visite", "/assistiti/[nhs-number-1]/visite");
        check("/perch%C3%A9/100%", "/perch%C3%A9/100%");
        check("", "");
    }
}
