//! JSON as a tree of nodes. JSON only: no comments, no trailing commas.

use jsonc_parser::ast::{Array, Object, ObjectPropName, StringLit, Value as Json};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::node::{Fault, Field, Node, Parsed, Value};

/// Lists and objects within each other; a Faq needs five.
///
/// The parser recurses and has a limit of its own, too wide for the stack of a page.
const DEEPEST: usize = 64;

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Parses a text; the parser stops at the first fault.
pub fn parse(text: &str) -> Parsed {
    if let Some(at) = too_deep(text) {
        return faulty(at, format!("nested more than {DEEPEST} levels deep"));
    }
    match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(ast) => match ast.value {
            Some(value) => Tree { text, faults: Vec::new() }.parsed(value),
            None => faulty(0, "expected an object, found nothing".into()),
        },
        Err(error) => faulty(error.range().start, lower_first(&error.kind().to_string())),
    }
}

fn faulty(at: usize, message: String) -> Parsed {
    Parsed { root: None, faults: vec![Fault { at, message: format!("not JSON: {message}") }] }
}

fn lower_first(message: &str) -> String {
    let mut chars = message.chars();
    chars.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(chars).collect()
}

/// Where the text is nested too deep, strings left out.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => depth += 1,
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

struct Tree<'a> {
    text: &'a str,
    faults: Vec<Fault>,
}

impl Tree<'_> {
    fn parsed(mut self, value: Json<'_>) -> Parsed {
        let root = Some(self.node(value));
        Parsed { root, faults: self.faults }
    }

    fn node(&mut self, json: Json<'_>) -> Node {
        let range = json.range();
        let value = match json {
            Json::StringLit(text) => Value::Text(self.string(text)),
            Json::NumberLit(literal) => Value::Number(literal.value.parse().unwrap_or(f64::NAN)),
            Json::BooleanLit(literal) => Value::Boolean(literal.value),
            Json::NullKeyword(_) => Value::Null,
            Json::Array(array) => self.list(array),
            Json::Object(object) => self.table(object),
        };
        Node { span: range.start..range.end, value }
    }

    /// The parser lets raw control characters pass, which JSON wants escaped.
    fn string(&mut self, literal: StringLit<'_>) -> String {
        let start = literal.range.start;
        let raw = &self.text[start..literal.range.end];
        if let Some(within) = raw.bytes().position(|byte| byte < b' ') {
            let message =
                "not JSON: a line break or control character in a string, expected \\n or another escape";
            self.faults.push(Fault { at: start + within, message: message.into() });
        }
        literal.value.into_owned()
    }

    fn list(&mut self, array: Array<'_>) -> Value {
        Value::List(array.elements.into_iter().map(|element| self.node(element)).collect())
    }

    fn table(&mut self, object: Object<'_>) -> Value {
        let mut fields: Vec<Field> = Vec::new();
        for property in object.properties {
            let at = property.range.start;
            let key = match property.name {
                ObjectPropName::String(literal) => self.string(literal),
                ObjectPropName::Word(word) => word.value.to_owned(),
            };
            let node = self.node(property.value);
            if fields.iter().any(|field| field.key == key) {
                self.faults.push(Fault { at, message: format!("not JSON: the key `{key}` stands twice") });
            } else {
                fields.push(Field { key, at, node });
            }
        }
        Value::Table(fields)
    }
}

#[cfg(test)]
mod tests {
    use crate::faq::Faq;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let error = Faq::from_json(text).expect_err("it has a problem");
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn what_is_not_json_is_refused_with_its_line() {
        check("", "1: not JSON: expected an object, found nothing [syntax]");
        check("{\n\"entry\": [\n", "2: not JSON: unterminated array [syntax]");
        check("{\"faq\": {},}", "1: not JSON: trailing commas are not allowed [syntax]");
        check("// a\n{}", "1: not JSON: comments are not allowed [syntax]");
        check("{'a': 1}", "1: not JSON: single-quoted strings are not allowed [syntax]");
        check("{} {}", "1: not JSON: text cannot contain more than one JSON value [syntax]");
        check("{\"faq\": {},\n\"faq\": {}}", "2: not JSON: the key `faq` stands twice [syntax]");
        check(
            "{\"faq\": {\"id\": \"a\nb\"}}",
            "1: not JSON: a line break or control character in a string, expected \\n or another escape [syntax]\n\
             1: the id `a\u{fffd}b`: expected 1 to 80 of a-z, 0-9, `-`, `_` and `.` [invalid-value]",
        );
    }

    #[test]
    fn deep_nesting_is_refused_before_it_fills_the_stack() {
        let deep = "1: not JSON: nested more than 64 levels deep [syntax]";
        check(&"[".repeat(100_000), deep);
        check(&"{\"a\":".repeat(100_000), deep);
    }

    #[test]
    fn problems_speak_of_objects() {
        check("[1]", "1: expected an object with `faq` and `entry`, found a list [invalid-value]");
        check(
            "{\"entry\": [\n1,\nnull]}",
            "2: `entry`: expected a list of objects, found a number [invalid-value]\n\
             3: `entry`: expected a list of objects, found null [invalid-value]",
        );
    }

    #[test]
    fn escapes_and_a_byte_order_mark_are_read() {
        let text = "\u{feff}{\"entry\":[{\"id\":\"a\",\"en\":{\"question\":\"\\ud83d\\ude00 a\\tb?\",\"answer\":\"x\\ny\"}}]}";
        let faq = Faq::from_json(text).unwrap();
        assert_eq!(faq.entries[0].texts[&crate::text::Lang::En].question, "😀 a\tb?");
    }
}
