//! What is written as JSON is read back equal.

use proptest::prelude::*;
use serde_json::Value;
use sportello::{Answer, Assistant, Faq};

use super::{cases, faqs};

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_faq_survives_json(faq in faqs::rich_faq()) {
        let json = faq.to_json();
        let back = Faq::from_json(&json).map_err(|error| TestCaseError::fail(format!("{error}\n{json}")))?;
        prop_assert_eq!(back, faq, "see `faq/write`: {}", json);
    }

    #[test]
    fn an_answer_survives_its_own_serde(answer in faqs::answer()) {
        let json = serde_json::to_string(&answer).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answer>(&json).unwrap(), answer);
    }

    #[test]
    fn any_markdown_is_parsed_or_refused(text in "[-*_`\\[\\]()<>#!|~.\\\\ \na1]{0,40}") {
        match Answer::parse(&text) {
            Ok(answer) => { answer.plain(); }
            Err(errors) => prop_assert!(!errors.is_empty(), "refused without a reason: {:?}", text),
        }
    }

    #[test]
    fn any_text_is_loaded_or_refused(text in "(\\[|\\]|\\{|\\}|\"|=|:|,|\n|entry|faq|it|question|a|1|\\\\u00){0,30}") {
        for loaded in [Faq::from_toml(&text), Faq::from_json(&text)] {
            if let Err(error) = loaded {
                prop_assert!(!error.problems().is_empty());
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn a_decision_survives_json(faq in faqs::faq(), question in faqs::question()) {
        let decision = Assistant::new(faq).unwrap().ask(&question);
        let json: Value = serde_json::from_str(&serde_json::to_string(&decision).unwrap()).unwrap();
        prop_assert_eq!(json["version"].as_u64(), Some(u64::from(decision.version)));
        prop_assert_eq!(json["rule"].as_str(), Some(decision.rule.code()));
        prop_assert_eq!(bits(&json["confidence"]), decision.confidence.to_bits());
        prop_assert_eq!(bits(&json["scope"]), decision.scope.to_bits());
        prop_assert_eq!(bits(&json["margin"]), decision.margin.to_bits());
        let candidates = json["candidates"].as_array().unwrap();
        prop_assert_eq!(candidates.len(), decision.candidates.len());
        for (read, candidate) in candidates.iter().zip(&decision.candidates) {
            prop_assert_eq!(read["id"].as_str(), Some(candidate.id.as_str()));
            prop_assert_eq!(bits(&read["score"]), candidate.score.to_bits());
            prop_assert_eq!(bits(&read["confidence"]), candidate.confidence.to_bits());
        }
    }
}

fn bits(number: &Value) -> u32 {
    (number.as_f64().expect("a number") as f32).to_bits()
}
