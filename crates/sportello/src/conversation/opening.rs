//! How a conversation begins.

use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::Error;
use crate::handoff::read_unversioned;
use crate::text::Lang;

/// Names of half a kilobyte each, with room to spare.
const LARGEST: usize = 1024 * 1024;

/// What a host knows when a conversation begins. Texts are kept to their first
/// [`LONGEST_NAME`] bytes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Opening {
    /// The conversation's id, the host's choice.
    pub id: String,
    /// A secret of the host that keys the hashes by which redaction recognises a value again. In JSON a
    /// string of 1 to 16 hexadecimal digits, since many languages read no number of 64 bits exactly.
    #[serde(deserialize_with = "key")]
    pub key: u64,
    /// The language of the page or of the customer's account, if it is known.
    pub lang: Option<Lang>,
    /// Where the customer writes: `web`, `whatsapp`.
    pub channel: String,
    /// The page the customer writes from.
    pub page: Option<String>,
    /// Who the customer is, if the host knows.
    pub customer: Option<Customer>,
    /// Who served this customer last.
    pub operator: Option<String>,
}

impl Opening {
    /// Reads an opening from JSON. Whatever is unknown may be left out, and all of it with `{}`.
    ///
    /// ```
    /// use sportello::Lang;
    /// use sportello::conversation::Opening;
    ///
    /// let opening = Opening::from_json(r#"{"id": "c-1", "lang": "it", "channel": "web", "key": "9f3c22d01b7a4e55"}"#)?;
    /// assert_eq!((opening.lang, opening.key), (Some(Lang::It), 0x9f3c_22d0_1b7a_4e55));
    /// # Ok::<(), sportello::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A text that is too large or no JSON, or a field that is unknown or of another type, such as a `key`
    /// that is no string of hexadecimal digits.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        read_unversioned("opening", LARGEST, text)
    }
}

/// The key. What stands there instead is not repeated: it may be the secret all the same.
fn key<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let digits = value.as_str().filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let key = digits.and_then(|digits| u64::from_str_radix(digits, 16).ok());
    key.ok_or_else(|| D::Error::custom("`key`: expected a string of 1 to 16 hexadecimal digits"))
}

/// A customer whom the host knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// What the host calls the customer: best an opaque number, since only its hash leaves the
    /// conversation and the hash of a guessable name can be guessed.
    pub key: String,
    /// How much this customer weighs against others, 0 to 100; more counts as 100.
    pub weight: u8,
}

/// The bytes of a name that are kept: an id, a channel, a page's address, a person.
pub const LONGEST_NAME: usize = 512;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[track_caller]
    fn refuse(text: &str, kind: ErrorKind, expected: &str) {
        let error = Opening::from_json(text).expect_err(text);
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().starts_with("1: no opening: "), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }

    #[test]
    fn all_of_an_opening_may_be_left_out() {
        assert_eq!(Opening::from_json("{}"), Ok(Opening::default()));
        let text = r#"{"id":"c","key":"FF","lang":"en","channel":"web","page":"/a","customer":{"key":"k","weight":9},"operator":"Marta"}"#;
        let customer = Some(Customer { key: "k".into(), weight: 9 });
        let whole = Opening {
            id: "c".into(),
            key: 255,
            lang: Some(Lang::En),
            channel: "web".into(),
            page: Some("/a".into()),
            customer,
            operator: Some("Marta".into()),
        };
        assert_eq!(Opening::from_json(text), Ok(whole));
        let nobody = r#"{"lang":null,"page":null,"customer":null,"operator":null}"#;
        assert_eq!(Opening::from_json(nobody), Ok(Opening::default()));
    }

    #[test]
    fn a_key_is_hexadecimal_and_never_repeated() {
        for key in ["\"\"", "\"+f\"", "\"secret\"", "\"12345678123456789\"", "4242", "null", "[\"ff\"]"] {
            let text = format!(r#"{{"key":{key}}}"#);
            refuse(&text, ErrorKind::InvalidValue, "`key`: expected a string of 1 to 16 hexadecimal digits");
            let said = Opening::from_json(&text).unwrap_err().to_string();
            assert!(!said.contains("secret") && !said.contains("4242"), "{said}");
        }
    }

    #[test]
    fn what_is_no_opening_is_refused() {
        refuse("", ErrorKind::Syntax, "expected a value, found the end");
        refuse("[", ErrorKind::Syntax, "unterminated array");
        refuse("1", ErrorKind::InvalidValue, "invalid type");
        refuse(
            r#"{"chanel":"web"}"#,
            ErrorKind::InvalidValue,
            "unknown field `chanel`, expected one of `id`, `key`",
        );
        refuse(r#"{"lang":"fr"}"#, ErrorKind::InvalidValue, "expected `it` or `en`");
        refuse(r#"{"customer":{"key":"k","weight":256}}"#, ErrorKind::InvalidValue, "256");
        let large = Opening::from_json(&" ".repeat(LARGEST + 1)).unwrap_err();
        assert_eq!(large.kind(), ErrorKind::TooLarge);
    }
}
