//! JSON as a tree of nodes. JSON only: no comments, no trailing commas.

use super::node::{self, Fault, Field, Node, Parsed};
use crate::json::{self, Value};

/// Lists and objects within each other; a Faq needs five.
const DEEPEST: usize = 64;

/// Parses a text; the parser stops at the first fault but for control characters in strings.
pub fn parse(text: &str) -> Parsed {
    if let Some(at) = too_deep(text) {
        return Parsed {
            root: None,
            faults: vec![fault(at, &format!("nested more than {DEEPEST} levels deep"))],
        };
    }
    let start = text.len() - text.trim_start_matches('\u{feff}').trim_ascii_start().len();
    if start == text.len() {
        return Parsed { root: None, faults: vec![fault(0, "expected an object, found nothing")] };
    }
    let json::Parsed { root, faults } = json::parse_from(text, start);
    let mut tree = Tree { faults: faults.into_iter().map(|(at, message)| fault(at, message)).collect() };
    let root = root.map(|root| tree.node(root));
    Parsed { root, faults: tree.faults }
}

fn fault(at: usize, message: &str) -> Fault {
    Fault { at, message: format!("not JSON: {message}") }
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

struct Tree {
    faults: Vec<Fault>,
}

impl Tree {
    fn node(&mut self, node: json::Node<'_>) -> Node {
        let value = match node.value {
            Value::Text(text) => node::Value::Text(text.into_owned()),
            Value::Whole(number) => node::Value::Number(number as f64),
            Value::Negative(number) => node::Value::Number(number as f64),
            Value::Float(number) => node::Value::Number(number),
            Value::Boolean(value) => node::Value::Boolean(value),
            Value::Null => node::Value::Null,
            Value::List(items) => node::Value::List(items.into_iter().map(|item| self.node(item)).collect()),
            Value::Table(fields) => self.table(fields),
        };
        Node { span: node.at..node.end, value }
    }

    fn table(&mut self, written: Vec<json::Field<'_>>) -> node::Value {
        let mut fields: Vec<Field> = Vec::new();
        for json::Field { key, at, node } in written {
            let node = self.node(node);
            if fields.iter().any(|field| field.key == key) {
                self.faults.push(fault(at, &format!("the key `{key}` stands twice")));
            } else {
                fields.push(Field { key: key.into_owned(), at, node });
            }
        }
        node::Value::Table(fields)
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
