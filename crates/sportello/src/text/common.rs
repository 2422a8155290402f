//! Words that everyone knows: the commonest of Italian and of English.
//!
//! In: a word in matching form and a language. Out: whether it is one of the words
//! that the spelling stage must leave alone. Only membership is kept, not the words.
//!
//! Each language has a ribbon filter (Dillinger and Walzer, 2021): a word is hashed to
//! a window of 64 rows, a mask over them and a fingerprint of [`COLUMNS`] bits; it is in
//! when, in every column, the parity of the masked window is the fingerprint's bit.
//! A window starts on a whole byte, so that it is read as one little-endian integer.
//!
//! The file: `CW01`; for Italian, then English, three little-endian 16-bit numbers
//! (words, bytes of a column, seed of the hash); then each language's columns.
//! 11,590 Italian and 8,835 English words take 26,206 bytes, 10.3 bits a word. Of 200,000
//! random strings of ten letters 198 pass as Italian and 195 as English: one in a thousand.
//! Real words that are misspellings of others ("form" for "from") are in, and so stay.
//!
//! Written by `cargo xtask train-words`.

use super::Lang;
use crate::hash::{START_64, fnv1a_64, mix};

/// Bits of a fingerprint: a stranger passes for a common word once in two to this power.
pub const COLUMNS: usize = 10;
/// The first bytes of the file: its kind and version.
pub const MAGIC: &[u8; 4] = b"CW01";
const ENTRY_BYTES: usize = 6;
const HEADER_BYTES: usize = MAGIC.len() + ENTRY_BYTES * Lang::ALL.len();
const WINDOW_BYTES: usize = size_of::<u64>();

static FILE: &[u8] = include_bytes!("common_words.bin");

/// Whether a word, in matching form, is among the commonest of a language.
///
/// A common word is always recognised; another passes for one about once in a thousand.
pub fn is_common(word: &str, lang: Lang) -> bool {
    let filter = Filter::of(lang);
    let probe = Probe::of(word, filter.column_bytes, filter.seed);
    (0..COLUMNS).all(|column| filter.parity(column, &probe) == probe.bit(column))
}

/// Where a word looks and what it expects to find.
#[derive(Debug, Clone, Copy)]
pub struct Probe {
    /// The byte of each column at which the window starts.
    pub start_byte: usize,
    /// The rows of the window that count.
    pub mask: u64,
    /// One bit a column, the first column's lowest.
    pub fingerprint: u16,
}

impl Probe {
    /// The probe of a word in a filter whose columns have so many bytes.
    pub fn of(word: &str, column_bytes: u16, seed: u16) -> Self {
        let hash = hash(word, seed);
        let starts = u64::from(column_bytes).saturating_sub(WINDOW_BYTES as u64 - 1);
        Self {
            start_byte: (((hash & 0xffff_ffff) * starts) >> 32) as usize,
            mask: mix(hash ^ 0x9e37_79b9_7f4a_7c15),
            fingerprint: (hash >> (64 - COLUMNS)) as u16,
        }
    }

    fn bit(&self, column: usize) -> bool {
        self.fingerprint >> column & 1 == 1
    }
}

fn hash(word: &str, seed: u16) -> u64 {
    mix(fnv1a_64(START_64 ^ u64::from(seed), word.bytes()))
}

/// One language's part of the file.
struct Filter {
    first_byte: usize,
    column_bytes: u16,
    seed: u16,
}

impl Filter {
    fn of(lang: Lang) -> Self {
        let before = match lang {
            Lang::It => 0,
            Lang::En => usize::from(header(Lang::It, 1)) * COLUMNS,
        };
        Self { first_byte: HEADER_BYTES + before, column_bytes: header(lang, 1), seed: header(lang, 2) }
    }

    fn parity(&self, column: usize, probe: &Probe) -> bool {
        let at = self.first_byte + column * usize::from(self.column_bytes) + probe.start_byte;
        let window = FILE.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |&b| u64::from_le_bytes(b));
        (window & probe.mask).count_ones() % 2 == 1
    }
}

/// A number of a language's header; 0 where the file ends too soon.
fn header(lang: Lang, field: usize) -> u16 {
    let at = MAGIC.len() + ENTRY_BYTES * lang as usize + 2 * field;
    FILE.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |&bytes| u16::from_le_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, lang: Lang, expected: bool) {
        let wrong: Vec<_> = words.split(' ').filter(|word| is_common(word, lang) != expected).collect();
        assert!(wrong.is_empty(), "{lang}: is_common should be {expected} for {wrong:?}");
    }

    #[test]
    fn everyday_italian_is_in() {
        check("a e di il che non per ho da in si no me mi ti ci ne ok", Lang::It, true);
        check(
            "ordine ordini ordinare pacco pacchi rimborso spedizione consegna bolletta fattura",
            Lang::It,
            true,
        );
        check("cambiare cambio reso resi recesso corriere carta bonifico scontrino taglia", Lang::It, true);
        check(
            "garanzia sconto coupon negozio orari indirizzo telefono sito tracking password",
            Lang::It,
            true,
        );
        check("quando quanto perche dove come chi quale vorrei posso devo voglio arriva", Lang::It, true);
        check(
            "disdire abbonamento contratto modem tessera ritirare smarrito danneggiato rotto",
            Lang::It,
            true,
        );
        check("sto sta fa va fai po via poi piu gia qui qua tra fra sul ora ore", Lang::It, true);
    }

    #[test]
    fn everyday_english_is_in() {
        check("a i the of to in is it on my me we do no up at be go so us ok", Lang::En, true);
        check("order orders parcel package refund delivery invoice shipping return returns", Lang::En, true);
        check("change cancel card payment address phone store opening hours size warranty", Lang::En, true);
        check(
            "discount voucher coupon receipt courier tracking track broken damaged missing",
            Lang::En,
            true,
        );
        check("when where how what which who why can could would need want arrive late lost", Lang::En, true);
        check("subscription contract bill account password email customer service help", Lang::En, true);
        check("its off own few yet ago due via per pay buy got get let put", Lang::En, true);
    }

    #[test]
    fn misspellings_are_out() {
        check("ordien oridne spedizine spedizzione rimbroso rimborzo pachetto pacoo", Lang::It, false);
        check("consenga fatura bolleta idirizzo pagameto garazia corrire qunado", Lang::It, false);
        check("recieve adress delivry ordr refnud parcle recipt invioce pasword", Lang::En, false);
        check("shiping cancle acount teh wich succesfully seperate tommorow", Lang::En, false);
    }

    #[test]
    fn each_language_has_its_own() {
        check("spedizione rimborso vorrei", Lang::En, false);
        check("refund shipping would", Lang::It, false);
    }

    #[test]
    fn any_text_can_be_asked_about() {
        check("\u{0} ' привет 12345 \u{1f600}", Lang::It, false);
        is_common("", Lang::En);
        is_common(&"a".repeat(10_000), Lang::En);
    }

    #[test]
    fn the_header_describes_the_file() {
        assert!(FILE.starts_with(MAGIC), "the file should start with {MAGIC:?}");
        let columns: usize = Lang::ALL.iter().map(|&lang| usize::from(header(lang, 1))).sum();
        assert_eq!(FILE.len(), HEADER_BYTES + COLUMNS * columns);
        assert!(FILE.len() <= 40 * 1024, "{} bytes are more than a page should load", FILE.len());
        for lang in Lang::ALL {
            let words = usize::from(header(lang, 0));
            assert!((5_000..=13_000).contains(&words), "{lang}: {words} words");
            assert!(usize::from(header(lang, 1)) * 8 * COLUMNS <= 12 * words, "{lang}: over 12 bits a word");
        }
    }

    #[test]
    fn strangers_seldom_pass() {
        let mut state = 1_u64;
        let mut letter = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from(b'a' + ((state >> 33) % 26) as u8)
        };
        let strangers: Vec<String> = (0..200_000).map(|_| (0..10).map(|_| letter()).collect()).collect();
        for lang in Lang::ALL {
            let passed = strangers.iter().filter(|word| is_common(word, lang)).count();
            assert!(passed * 500 <= strangers.len(), "{lang}: {passed} of {} passed", strangers.len());
            println!("{lang}: {passed} of {} passed", strangers.len());
        }
    }
}
