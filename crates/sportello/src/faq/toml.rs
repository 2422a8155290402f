//! TOML as a tree of nodes.

use std::ops::Range;

use ::toml::Spanned;
use ::toml::de::{DeString, DeTable, DeValue};

use super::node::{Fault, Field, Node, Parsed, Value};

/// Parses a text; of a faulty one, what stands before the first fault is kept.
pub fn parse(text: &str) -> Parsed {
    let (table, errors) = DeTable::parse_recoverable(text);
    let faults: Vec<_> = errors.iter().map(fault).collect();
    let end = faults.iter().map(|fault| fault.at).min().unwrap_or(usize::MAX);
    let (span, table) = (table.span(), table.into_inner());
    Parsed { root: Some(Node { span, value: self::table(table, end) }), faults }
}

fn fault(error: &::toml::de::Error) -> Fault {
    let at = error.span().map_or(0, |span| span.start);
    Fault { at, message: format!("not TOML: {}", error.message()) }
}

/// `end` is where the first fault is: a value that reaches it may not be what was meant.
fn node(spanned: Spanned<DeValue<'_>>, end: usize) -> Option<Node> {
    let span: Range<usize> = spanned.span();
    if span.end >= end {
        return None;
    }
    let value = match spanned.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(digits) => Value::Number(number(digits.as_str())),
        DeValue::Float(digits) => Value::Number(number(digits.as_str())),
        DeValue::Boolean(value) => Value::Boolean(value),
        DeValue::Datetime(_) => Value::Date,
        DeValue::Array(items) => Value::List(items.into_iter().filter_map(|item| node(item, end)).collect()),
        DeValue::Table(inner) => table(inner, end),
    };
    Some(Node { span, value })
}

fn number(digits: &str) -> f64 {
    digits.parse().unwrap_or(f64::NAN)
}

/// The parser sorts by key; problems are told in the order of the file.
fn table(table: DeTable<'_>, end: usize) -> Value {
    let mut fields: Vec<_> = table.into_iter().filter_map(|(key, value)| field(key, value, end)).collect();
    fields.sort_by_key(|field| field.at);
    Value::Table(fields)
}

fn field(key: Spanned<DeString<'_>>, value: Spanned<DeValue<'_>>, end: usize) -> Option<Field> {
    let at = key.span().start;
    let node = node(value, end)?;
    Some(Field { key: key.into_inner().into_owned(), at, node })
}

#[cfg(test)]
mod tests {
    use crate::faq::Faq;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let error = Faq::from_toml(text).expect_err("it has a problem");
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        check(
            "[faq]\nid = a\n\n[[entry]]\nid = \"b\"\nid = \"c\"\n",
            "2: not TOML: string values must be quoted, expected literal string [syntax]\n\
             6: not TOML: duplicate key [syntax]",
        );
    }

    #[test]
    fn what_stands_before_a_fault_is_checked_too() {
        check(
            "[faq]\nident = \"a\"\nid = \"B\"\n\n[[entry]]\nid = \"b\"\n[entry.it]\nanswer = \"\"\"\n# not\nclosed",
            "2: unknown key `ident`: expected `id`, `languages`, `synonyms`, `topics` or `oos` [unknown-key]\n\
             3: the id `B`: expected 1 to 80 of a-z, 0-9, `-`, `_` and `.` [invalid-value]\n\
             10: not TOML: invalid multi-line basic string, expected `\"` [syntax]",
        );
    }

    #[test]
    fn deep_nesting_is_refused_before_it_fills_the_stack() {
        for text in [format!("a = {}", "[".repeat(100_000)), format!("a = {}", "{a=".repeat(100_000))] {
            let error = Faq::from_toml(&text).expect_err("it is too deep");
            assert!(error.to_string().contains("recursion depth"), "{error}");
        }
    }
}
