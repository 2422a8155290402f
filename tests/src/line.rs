//! Rewriting the decision of a line, and nothing else of it.

const KEY: &str = ", \"decision\": ";

/// The line of a case with this decision in place of the one it has.
///
/// What was written by hand stays as it was, to the byte: a question full of escapes would
/// come back from a JSON writer with invisible characters. `decision` is the last key. A
/// string cannot hold the key's text, since a quotation mark in a string is escaped.
pub fn with_decision(line: &str, decision: &str) -> String {
    let line = line.trim_end();
    let by_hand = match line.rfind(KEY) {
        Some(at) => &line[..at],
        None => line.strip_suffix('}').unwrap_or(line),
    };
    format!("{by_hand}{KEY}{decision}}}")
}

#[cfg(test)]
mod tests {
    use super::with_decision;

    #[test]
    fn a_decision_is_added_or_replaced() {
        let line = r#"{"name": "a", "ask": "caf\u00e9, \"decision\": {"}"#;
        let first = with_decision(line, r#"{"kind":"answer"}"#);
        assert_eq!(
            first,
            r#"{"name": "a", "ask": "caf\u00e9, \"decision\": {", "decision": {"kind":"answer"}}"#
        );
        assert_eq!(with_decision(&first, r#"{"kind":"answer"}"#), first);
        assert_eq!(with_decision(&first, "{}"), with_decision(line, "{}"));
    }
}
