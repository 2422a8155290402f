//! Personal data out of what customers type.
//!
//! In: any text. Out: the text with a token in place of every identifier that was found, and the list of
//! finds. Nothing else of the engine is known here.
//!
//! ```
//! use sportello::redact::{Kind, Seen, redact};
//!
//! let mut seen = Seen::new(42); // a random key for each conversation
//! let redacted = redact("IBAN: it60 x054 2811 1010 0000 0123 456, tel. 333 1234567", &mut seen);
//! assert_eq!(redacted.text, "IBAN: [iban-1], tel. [phone-1]");
//! assert!(redacted.is_sensitive()); // the reply may advise a private channel
//! assert_eq!(redacted.found[0].kind, Kind::Iban);
//!
//! let again = redact("ho scritto IT60X0542811101000000123456", &mut seen);
//! assert_eq!(again.text, "ho scritto [iban-1]");
//! ```
//!
//! # What is found
//!
//! A check digit decides where there is one. Where there is none, the shape decides if it is rare enough, or
//! a **label**: the nearest telling word before the number, with only filler between, as in "tel.",
//! "la mia targa è", "passport no." A label that names a number of the shop, such as "ordine n." or
//! "tracking", keeps the number: an operator needs it.
//!
//! | kind | shape | check | label | example |
//! |---|---|---|---|---|
//! | `fiscal-code` | 16 characters, omocodia in any of its seven digits | check character, month, day | may replace the check | `RSSMRA85T10A562S` |
//! | `vat-number` | 11 digits, `IT` or not | Luhn and office | may replace the check | `01234560157` |
//! | `iban` | country and its length | modulo 97 | may replace the check | `IT60X0542811101000000123456` |
//! | `card` | 12 to 19 digits of an issuer's range | Luhn | for 12 to 15 digits of Maestro | `4111 1111 1111 1111` |
//! | `email` | name, `@`, domain | | | `anna@esempio.it` |
//! | `phone` | prefix and length, `+` or `00` and country | | for other shapes | `333 1234567`, `(555) 234-5678` |
//! | `plate` | Italian; British | | for British, and with gaps | `AB123CD` |
//! | `health-card` | 20 digits from 80380 or 80826 | | for other countries | |
//! | `identity-card` | `C`, letter, 5 digits, 2 letters; on paper 2 letters, 7 digits | | for all but the first | `CA12345AB` |
//! | `passport` | 9 characters, 7 to 9 of them digits | | for all but Italian ones in `Y` | `YA1234567` |
//! | `social-security` | 3-2-4 digits with dashes | areas in use | for other spellings | `123-45-6789` |
//! | `national-insurance` | 2 letters, 6 digits, A to D | prefixes in use | without the last letter | `AB123456C` |
//! | `nhs-number` | 3-3-4 digits | modulo 11 | for other spellings | `943 476 5919` |
//! | `bank-account` | sort code and account | | for either alone | `12-34-56 12345678` |
//!
//! The files in `rules` say where each rule comes from. Up to three spaces, dots, dashes, slashes or brackets
//! may stand between any two characters. Case does not matter, characters that nobody sees do not either,
//! and digits of other scripts and widths are digits.
//!
//! # What is not found
//!
//! Names, addresses and dates of birth: no rule finds them reliably. A lone postcode or CAP stays, because
//! questions on delivery need it and it names a street or a town, not a person. Also not found: numbers
//! written in words, e-mail addresses that are spelled out ("chiocciola", "at"), an identifier broken over
//! two lines, a number with a digit too few or too many, and what is typed in one message and completed in
//! the next. Of random numbers some look like data: one of a hundred of eleven digits is a valid partita
//! IVA, one of eleven of ten digits has the form of an Italian mobile.
//!
//! # Tokens
//!
//! A token such as `[iban-1]` is a label for readers, never a key: nothing turns it back into the value.
//! Customers can type one. What they typed is not in [`Redacted::found`], and no value gets the number of
//! a token typed before it, so a token typed is either without a value or means the value that the customer
//! gave earlier under that number.

mod figure;
mod fold;
mod kind;
mod label;
mod rules;
mod scan;
mod seen;
mod shape;
mod siphash;
mod token;

use std::borrow::Cow;
use std::ops::Range;

pub use kind::Kind;
pub use seen::Seen;
pub(crate) use siphash::siphash;

use fold::Folded;

/// A text without the personal data that was found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redacted<'t> {
    /// The text with tokens; borrowed if nothing was found.
    pub text: Cow<'t, str>,
    /// What was found, in order.
    pub found: Vec<Found>,
}

impl Redacted<'_> {
    /// Whether any of it should not have been typed into an open chat: see [`Kind::is_sensitive`].
    pub fn is_sensitive(&self) -> bool {
        self.found.iter().any(|found| found.kind.is_sensitive())
    }
}

/// One find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// Where it stood, in bytes of the original text.
    pub span: Range<usize>,
    /// The number of its token, 1 to 9999.
    pub number: u32,
}

impl Found {
    /// The token in its place, such as `[iban-1]`.
    pub fn token(&self) -> String {
        token::written(self.kind, self.number)
    }
}

/// Redacts a text; `seen` makes the tokens of a conversation stable.
///
/// Cannot fail, whatever the text. The work is proportional to its length. Redacting what has been redacted
/// changes nothing.
pub fn redact<'t>(text: &'t str, seen: &mut Seen) -> Redacted<'t> {
    let folded = Folded::of(text);
    for (kind, number) in token::typed(folded.bytes()) {
        seen.raise(kind, number);
    }
    let mut found: Vec<Found> = Vec::new();
    for find in scan::scan(folded.bytes(), rules::starting_at) {
        let value = token::value(find.kind, &folded.bytes()[find.range.clone()]);
        let number = seen.number(find.kind, &value);
        let mut span = folded.span(&find.range);
        // Two finds may share a character that folds into several, such as one that is a digit and a letter.
        span.start = span.start.max(found.last().map_or(0, |last| last.span.end));
        found.push(Found { kind: find.kind, span, number });
    }
    Redacted { text: replaced(text, &found), found }
}

fn replaced<'t>(text: &'t str, found: &[Found]) -> Cow<'t, str> {
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for find in found {
        out.push_str(&text[at..find.span.start]);
        out.push_str(&find.token());
        at = find.span.end;
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests;
