//! Decisions for people.
//!
//! In: a decision and its Faq. Out: lines for the terminal, in the question's language.

use sportello::{Candidate, Decision, DecisionKind, Entry, Faq, Lang, Rule};

use crate::phrases::phrases;
use crate::terminal::style::{BOLD, DIM, HEADING, paint};
use crate::terminal::{self, Indent, Run, Table, safe, wrap};

/// The answer, the options, or that there is none.
pub fn show(faq: &Faq, decision: &Decision, width: usize) -> String {
    match decision.kind {
        DecisionKind::Answer => {
            let entry = decision.answer().and_then(|top| faq.entry(&top.id));
            entry.map_or_else(String::new, |entry| answer(entry, decision.lang, width))
        }
        DecisionKind::Clarify => options(faq, decision, width),
        DecisionKind::Abstain => abstention(faq, decision, width),
    }
}

/// An entry's question and answer.
pub fn answer(entry: &Entry, lang: Lang, width: usize) -> String {
    let Some((_, text)) = entry.text(lang) else { return String::new() };
    let heading = wrap(&[Run::new(&text.question, HEADING)], width, Indent::default());
    format!("{heading}\n{}", terminal::answer(&text.answer, width))
}

fn options(faq: &Faq, decision: &Decision, width: usize) -> String {
    let ids: Vec<_> = decision.options().iter().map(|option| option.id.as_str()).collect();
    let phrases = phrases(decision.lang);
    let lead = if ids.len() == 1 { phrases.this_one } else { phrases.which };
    let mut out = paragraph(lead, width);
    out.push('\n');
    out.push_str(&numbered(faq, &ids, decision.lang, width));
    out
}

fn abstention(faq: &Faq, decision: &Decision, width: usize) -> String {
    let phrases = phrases(decision.lang);
    if decision.rule != Rule::NoWords {
        return paragraph(phrases.no_answer, width);
    }
    let example = faq.entries.first().map_or("", |entry| question(entry, decision.lang));
    paragraph(&format!("{} «{example}»", phrases.no_words), width)
}

/// A paragraph of the command's own.
pub fn paragraph(text: &str, width: usize) -> String {
    wrap(&[Run::plain(text)], width, Indent::default())
}

/// Entries to choose from by number.
pub fn numbered(faq: &Faq, ids: &[&str], lang: Lang, width: usize) -> String {
    let questions = ids.iter().map(|id| faq.entry(id).map_or(*id, |entry| question(entry, lang)));
    list(questions, width)
}

/// A numbered list.
pub fn list<'a>(items: impl Iterator<Item = &'a str>, width: usize) -> String {
    let mut out = String::new();
    for (at, item) in items.enumerate() {
        let number = format!("{:>3}  ", at + 1);
        out.push_str(&wrap(&[Run::plain(item)], width, Indent { first: &number, rest: "     " }));
    }
    out
}

/// How an entry is asked for in a language.
pub fn question(entry: &Entry, lang: Lang) -> &str {
    entry.text(lang).map_or(entry.id.as_str(), |(_, text)| text.question.as_str())
}

/// One line of what the decision rests on.
pub fn basis(decision: &Decision) -> String {
    let top = decision.candidates.first().map_or("no entry", |top| top.id.as_str());
    // Named as what it was near to: it was not chosen.
    let near = if decision.kind == DecisionKind::Abstain { "nearest " } else { "" };
    let kind = match decision.kind {
        DecisionKind::Answer => "answer",
        DecisionKind::Clarify => "clarify",
        DecisionKind::Abstain => "abstain",
    };
    let line = format!(
        "{kind} · {near}{top} · confidence {:.2} · scope {:.2} · margin {:.2} · {} · {}",
        decision.confidence,
        decision.scope,
        decision.margin,
        decision.lang,
        decision.rule.code()
    );
    format!("{}\n", paint(DIM, &safe(&line)))
}

/// The ranking as a table.
pub fn candidates(decision: &Decision) -> String {
    let mut table = Table::with_head(["entry", "confidence", "score"]);
    for Candidate { id, score, confidence, .. } in &decision.candidates {
        table.row([id.clone(), format!("{confidence:.3}"), format!("{score:.3}")]);
    }
    format!("{}\n{}", paint(BOLD, "candidates"), table.show())
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello::DECISION_VERSION;

    fn faq() -> Faq {
        let mut faq = Faq::from_json(
            r#"{"faq": {"id": "shop"}, "entry": [
                {"id": "a", "en": {"question": "One?", "answer": "First."}},
                {"id": "b", "it": {"question": "Due?", "answer": "Seconda."}}]}"#,
        )
        .unwrap();
        // Loading refuses control characters; a Faq made in code may still have them.
        faq.entries[0].texts.get_mut(&Lang::En).unwrap().question = "One\u{1b}[2J?".into();
        faq
    }

    fn decision(kind: DecisionKind, rule: Rule) -> Decision {
        let candidate = |id: &str| Candidate { id: id.into(), score: 1.0, confidence: 0.4 };
        let candidates = vec![candidate("a"), candidate("b")];
        Decision {
            version: DECISION_VERSION,
            kind,
            lang: Lang::En,
            confidence: 0.4,
            scope: 0.7,
            margin: 0.1,
            rule,
            candidates,
        }
    }

    #[track_caller]
    fn check(kind: DecisionKind, rule: Rule, expected: &str) {
        let shown = show(&faq(), &decision(kind, rule), 80);
        assert_eq!(anstream::adapter::strip_str(&shown).to_string(), expected);
    }

    #[test]
    fn an_answer_stands_below_its_question() {
        check(DecisionKind::Answer, Rule::Confident, "One␛[2J?\n\nFirst.\n");
    }

    #[test]
    fn options_are_numbered_and_in_the_language_there_is() {
        let expected = "Which of these is your question?\n\n  1  One␛[2J?\n  2  Due?\n";
        check(DecisionKind::Clarify, Rule::CloseCandidates, expected);
    }

    #[test]
    fn an_abstention_says_the_next_step() {
        check(
            DecisionKind::Abstain,
            Rule::NothingLikely,
            "I have no approved answer to this question. Put it another way, with the name of\n\
             what you need.\n",
        );
        check(
            DecisionKind::Abstain,
            Rule::NoWords,
            "Write your question in words, for example: «One␛[2J?»\n",
        );
    }
}
