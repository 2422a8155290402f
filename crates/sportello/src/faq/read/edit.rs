//! Edits, in the JSON that all bindings take.

use super::{Reader, value};
use crate::edit::Edit;
use crate::error::ErrorKind;
use crate::faq::node::{Field, Node, Value};

const EDIT_KEYS: [&str; 4] = ["put", "remove", "synonyms", "settings"];

impl Reader<'_, '_> {
    /// One edit, or a list of them. Each has a blank draft of its own: two of them may put the same entry.
    pub fn edits(&mut self, root: Node) -> Vec<Edit> {
        match root.value {
            Value::List(items) => items.into_iter().filter_map(|item| self.edit(item)).collect(),
            _ => self.edit(root).into_iter().collect(),
        }
    }

    fn edit(&mut self, node: Node) -> Option<Edit> {
        let at = node.span.start;
        let fields = match node.value {
            Value::Table(fields) => fields,
            _ => {
                let message =
                    format!("expected an edit such as `{{\"remove\": \"id\"}}`, found {}", self.found(&node));
                self.problem(ErrorKind::InvalidValue, at, message);
                return None;
            }
        };
        let known = |field: &&Field| EDIT_KEYS.contains(&field.key.as_str());
        let count = fields.iter().filter(known).count();
        let mut edit = None;
        for field in fields {
            if known(&&field) {
                edit = self.change(field);
            } else {
                self.unknown(&field, &EDIT_KEYS);
            }
        }
        if count != 1 {
            let (kind, found) = if count == 0 {
                (ErrorKind::MissingKey, "none".to_owned())
            } else {
                (ErrorKind::InvalidValue, format!("{count}: write a list of edits"))
            };
            let expected = value::one_of(&EDIT_KEYS);
            self.problem(kind, at, format!("an edit is one of {expected}, found {found}"));
        }
        edit
    }

    fn change(&mut self, field: Field) -> Option<Edit> {
        match field.key.as_str() {
            "put" => self.put(field.node),
            "remove" => self.text("remove", &field.node).map(Edit::Remove),
            "synonyms" => {
                self.synonyms(field.node);
                Some(Edit::Synonyms(self.draft.take().synonyms))
            }
            // Entries and synonyms may stand there too: a whole Faq is read, and its settings are taken.
            _ => {
                let fields = self.fields("settings", field.node);
                self.tables(fields);
                Some(Edit::Settings(Box::new(self.draft.take().settings)))
            }
        }
    }

    fn put(&mut self, node: Node) -> Option<Edit> {
        match node.value {
            Value::Table(fields) => self.entry(node.span.start, fields),
            _ => self.wrong_type("put", "an entry: an object with `id` and `it` or `en`", &node),
        }
        self.draft.take().entries.pop().map(Edit::put)
    }
}

#[cfg(test)]
mod tests {
    use crate::Lang;
    use crate::edit::Edit;
    use crate::voice::Address;

    #[track_caller]
    fn one(text: &str) -> Edit {
        let mut edits = Edit::from_json(text).unwrap();
        assert_eq!(edits.len(), 1);
        edits.remove(0)
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(Edit::from_json(text).expect_err("it has a problem").to_string(), expected);
    }

    const SAUNA: &str =
        r#"{"put": {"id": "sauna", "en": {"question": "Is there a sauna?", "answer": "Yes."}}}"#;

    #[test]
    fn each_kind_of_edit_is_read() {
        let Edit::Put(entry) = one(SAUNA) else { panic!("another edit") };
        assert_eq!(
            (entry.id.as_str(), entry.texts[&Lang::En].question.as_str()),
            ("sauna", "Is there a sauna?")
        );
        assert_eq!(one(r#"{"remove": "sauna"}"#), Edit::Remove("sauna".into()));
        let groups = vec![vec!["pacco".to_owned(), "collo".to_owned()]];
        assert_eq!(one(r#"{"synonyms": [["pacco", "collo"]]}"#), Edit::Synonyms(groups));
        assert_eq!(one(r#"{"synonyms": []}"#), Edit::Synonyms(Vec::new()));
    }

    #[test]
    fn settings_need_no_entries_and_leave_those_there_are() {
        let lei = r#""voice": {"address": "lei"}"#;
        let entry = r#""entry": [{"id": "a", "en": {"question": "a?", "answer": "b"}}]"#;
        for faq in [format!("{{{lei}}}"), format!("{{{entry}, {lei}}}")] {
            let Edit::Settings(settings) = one(&format!(r#"{{"settings": {faq}}}"#)) else {
                panic!("another edit")
            };
            assert_eq!(settings.voice.address, Address::Lei);
        }
        assert_eq!(one(r#"{"settings": {}}"#), Edit::Settings(Box::default()));
    }

    #[test]
    fn a_list_is_read_in_its_order() {
        let edits = Edit::from_json(&format!(r#"[{SAUNA}, {{"remove": "sauna"}}, {SAUNA}]"#)).unwrap();
        assert_eq!(edits, [one(SAUNA), Edit::Remove("sauna".into()), one(SAUNA)]);
        assert_eq!(Edit::from_json("[]"), Ok(Vec::new()));
    }

    #[test]
    fn what_is_no_edit_is_refused_with_its_line() {
        check("", "1: not JSON: expected an object, found nothing [syntax]");
        check("[]]", "1: not JSON: text cannot contain more than one JSON value [syntax]");
        check("7", r#"1: expected an edit such as `{"remove": "id"}`, found a number [invalid-value]"#);
        check("[\n[]]", r#"2: expected an edit such as `{"remove": "id"}`, found a list [invalid-value]"#);
        let one_of = "an edit is one of `put`, `remove`, `synonyms` or `settings`";
        check("{}", &format!("1: {one_of}, found none [missing-key]"));
        check(
            "{\"synonyms\": [],\n\"remove\": \"a\"}",
            &format!("1: {one_of}, found 2: write a list of edits [invalid-value]"),
        );
        check(
            r#"{"remov": "a"}"#,
            &format!(
                "1: unknown key `remov`: did you mean `remove`? [unknown-key]\n1: {one_of}, found none [missing-key]"
            ),
        );
    }

    #[test]
    fn every_problem_of_every_edit_is_told_as_in_a_faq() {
        check(
            "[{\"remove\": \"\"},\n{\"put\": {\"id\": \"A B\", \"en\": {\"question\": \"a?\"}}},\n{\"put\": 1},\n{\"settings\": {\"voise\": 1}},\n{\"settings\": []},\n{\"synonyms\": [\"a\"]}]",
            "1: `remove`: expected some text, found an empty string [invalid-value]\n\
             2: the id `A B`: expected 1 to 80 of a-z, 0-9, `-`, `_` and `.` [invalid-value]\n\
             2: `answer` is missing: entry `A B` needs one in `en` [missing-key]\n\
             3: `put`: expected an entry: an object with `id` and `it` or `en`, found a number [invalid-value]\n\
             4: unknown key `voise`: did you mean `voice`? [unknown-key]\n\
             5: `settings`: expected an object, found a list [invalid-value]\n\
             6: `synonyms`: expected a list of lists of strings, found a string [invalid-value]",
        );
    }

    #[test]
    fn a_hundred_thousand_edits_are_read_in_time_that_grows_with_them() {
        let many = format!("[{}{{\"remove\": \"a\"}}]", "{\"remove\": \"a\"},\n".repeat(99_999));
        assert_eq!(Edit::from_json(&many).unwrap().len(), 100_000);
    }
}
