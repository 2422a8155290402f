//! `[confidence]`: the thresholds, and what backs them.

use crate::confidence::{Calibration, Parts, SIGNALS};
use crate::error::ErrorKind;
use crate::faq::node::{Field, Node};
use crate::faq::read::Reader;
use crate::faq::settings::Backing;

const KEYS: [&str; 5] = ["answer", "clarify", "scope", "promise", "weights"];
const WEIGHTS_KEYS: [&str; 4] = ["head", "meaning", "scope", "right"];
/// Weights are a few units; anything far beyond is no result of a fit.
const LARGEST_WEIGHT: f64 = 1e6;
const PROMISE_KEYS: [&str; 5] = ["risk", "confidence", "labels", "answered", "wrong"];

impl Reader<'_, '_> {
    pub fn confidence(&mut self, field: Field) {
        if !self.is_first(&field) {
            return;
        }
        let at = field.at;
        for field in self.fields("confidence", field.node) {
            match field.key.as_str() {
                "answer" => self.draft.faq.settings.thresholds.answer = self.threshold(&field),
                "clarify" => self.draft.faq.settings.thresholds.clarify = self.threshold(&field),
                "scope" => self.draft.faq.settings.thresholds.scope = self.threshold(&field),
                "promise" => self.promise(field),
                "weights" => self.weights(field),
                _ => self.unknown(&field, &KEYS),
            }
        }
        let thresholds = self.draft.faq.settings.thresholds;
        if thresholds.clarify > thresholds.answer {
            let message = format!(
                "`clarify` ({}) is above `answer` ({}): expected to ask back below what is answered",
                thresholds.clarify, thresholds.answer
            );
            self.problem(ErrorKind::InvalidValue, at, message);
        }
    }

    fn threshold(&mut self, field: &Field) -> f32 {
        // Above one nothing would ever be answered; that can be said so.
        self.number(&field.key, 0.0..=1.0, &field.node).unwrap_or_default() as f32
    }

    fn promise(&mut self, field: Field) {
        let at = field.node.span.start;
        let mut backing = Backing { risk: 0.0, confidence: 0.0, labels: 0, answered: 0, wrong: 0 };
        for field in self.fields("promise", field.node) {
            match field.key.as_str() {
                "risk" => backing.risk = self.number("risk", 0.0..=1.0, &field.node).unwrap_or_default(),
                "confidence" => {
                    backing.confidence = self.number("confidence", 0.0..=1.0, &field.node).unwrap_or_default()
                }
                "labels" => backing.labels = self.count("labels", &field.node),
                "answered" => backing.answered = self.count("answered", &field.node),
                "wrong" => backing.wrong = self.count("wrong", &field.node),
                _ => self.unknown(&field, &PROMISE_KEYS),
            }
        }
        if backing.wrong > backing.answered || backing.answered > backing.labels {
            let message = "`promise`: expected no more wrong than answered, no more answered than labels";
            self.problem(ErrorKind::InvalidValue, at, message.into());
        }
        self.draft.faq.settings.promise = Some(backing);
    }

    fn weights(&mut self, field: Field) {
        let at = field.at;
        let mut parts = Parts { head: true, meaning: true };
        let (mut scope, mut right) = (None, None);
        for field in self.fields("weights", field.node) {
            match field.key.as_str() {
                "head" => parts.head = self.boolean("head", &field.node).unwrap_or(true),
                "meaning" => parts.meaning = self.boolean("meaning", &field.node).unwrap_or(true),
                "scope" => scope = self.signals("scope", field),
                "right" => right = self.signals("right", field),
                _ => self.unknown(&field, &WEIGHTS_KEYS),
            }
        }
        let Some((scope, right)) = scope.zip(right) else {
            let expected = format!("expected {SIGNALS} numbers under `scope` and as many under `right`");
            let message = format!("`weights`: {expected}: `sportello tune` writes new ones");
            return self.problem(ErrorKind::InvalidValue, at, message);
        };
        self.draft.faq.settings.calibration = Some(Calibration { parts, scope, right });
    }

    fn signals(&mut self, key: &str, field: Field) -> Option<[f32; SIGNALS]> {
        let items = self.list(key, "numbers", field.node);
        let bounds = -LARGEST_WEIGHT..=LARGEST_WEIGHT;
        let numbers = items.iter().filter_map(|item| self.number(key, bounds.clone(), item));
        numbers.map(|weight| weight as f32).collect::<Vec<_>>().try_into().ok()
    }

    fn count(&mut self, key: &str, node: &Node) -> u32 {
        self.whole_number(key, 0..=u32::MAX, node).unwrap_or_default()
    }
}
