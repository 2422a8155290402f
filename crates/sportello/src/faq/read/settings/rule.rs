//! `[[rule]]`: why a person takes over.

use crate::error::ErrorKind;
use crate::faq::node::{Field, Node, Value};
use crate::faq::read::{Reader, value};
use crate::rules::{Act, MOST_PRIORITY, Reason, RuleEdit, Sources};
use crate::text::Lang;

const KEYS: [&str; 9] = ["id", "reason", "act", "after", "priority", "enabled", "it", "en", "unless"];
/// How often something may have to happen before a rule acts.
const MOST_TIMES: u32 = 100;

impl Reader<'_, '_> {
    pub fn rules(&mut self, field: Field) {
        let Value::List(items) = field.node.value else {
            let expected = format!("a list of {}s", self.table());
            return self.wrong_type("rule", &expected, &field.node);
        };
        for item in items {
            let at = item.span.start;
            let place = self.place(at);
            let fields = self.fields("rule", item);
            let rule = self.rule(at, fields);
            self.draft.faq.settings.rules.extend(rule);
            self.draft.rules_at.get_or_insert(place);
        }
    }

    fn rule(&mut self, at: usize, fields: Vec<Field>) -> Option<RuleEdit> {
        let mut rule = RuleEdit::default();
        for field in fields {
            self.rule_field(field, &mut rule);
        }
        if rule.id.is_empty() {
            self.problem(ErrorKind::MissingKey, at, "`id` is missing: a rule needs one".into());
            return None;
        }
        Some(rule)
    }

    fn rule_field(&mut self, field: Field, rule: &mut RuleEdit) {
        match (field.key.as_str(), Lang::from_code(&field.key)) {
            ("id", _) => rule.id = self.id(&field.node).unwrap_or_default(),
            ("reason", _) => rule.reason = self.reason(&field.node),
            ("act", _) => rule.act = self.act(&field.node),
            ("after", _) => rule.after = self.whole_number("after", 1..=MOST_TIMES, &field.node),
            ("priority", _) => {
                let priority = self.whole_number("priority", 0..=MOST_PRIORITY.into(), &field.node);
                rule.priority = priority.and_then(|priority| u8::try_from(priority).ok());
            }
            ("enabled", _) => rule.enabled = self.boolean("enabled", &field.node),
            ("unless", _) => self.unless(field.node, &mut rule.unless),
            (key, Some(lang)) => drop(rule.patterns.insert(lang, self.texts(key, field.node))),
            _ => self.unknown(&field, &KEYS),
        }
    }

    fn reason(&mut self, node: &Node) -> Option<Reason> {
        let codes: Vec<_> = Reason::ALL.iter().map(|reason| reason.code()).collect();
        let expected = value::one_of(&codes);
        let parse = |text: &str| Reason::from_code(text).ok_or_else(|| format!("expected {expected}"));
        self.parsed("reason", parse, node)
    }

    fn act(&mut self, node: &Node) -> Option<Act> {
        let parse = |text: &str| match text {
            "hand-over" => Ok(Act::HandOver),
            "offer" => Ok(Act::Offer),
            _ => Err("expected `hand-over` or `offer`".to_owned()),
        };
        self.parsed("act", parse, node)
    }

    fn unless(&mut self, node: Node, unless: &mut Sources) {
        for field in self.fields("unless", node) {
            match Lang::from_code(&field.key) {
                Some(lang) => drop(unless.insert(lang, self.texts("unless", field.node))),
                None => self.unknown(&field, &["it", "en"]),
            }
        }
    }
}
