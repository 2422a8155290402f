//! From sources to [`Patterns`].

use super::Patterns;
use super::error::{Origin, PatternError};
use super::node::Node;
use super::parse::Parser;
use super::vocabulary::{Symbol, Vocabulary};
use crate::sorted::Set;

/// Named sets of alternatives, for patterns to name in braces.
///
/// An alternative is written like a pattern, without `^` and `$`, and may name the sets that were
/// added before its own. What `{filler}` names may stand before `^` and after `$`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sets(Vec<(String, Vec<String>)>);

impl Sets {
    /// Adds a set.
    pub fn with<S: Into<String>>(mut self, name: &str, alternatives: impl IntoIterator<Item = S>) -> Self {
        self.0.push((name.to_owned(), alternatives.into_iter().map(Into::into).collect()));
        self
    }
}

/// The set that may stand outside the ends of a message.
const FILLER: &str = "filler";
/// A pattern that takes more steps is refused: a question must never be slow.
const MOST_STEPS: usize = 4_000;

/// Compiles sets, then patterns; see [`Patterns::compile`].
pub fn patterns<'s>(
    sources: impl IntoIterator<Item = &'s str>,
    sets: &Sets,
) -> Result<Patterns, Vec<PatternError>> {
    let mut compiler = Compiler::default();
    sets.0.iter().for_each(|(name, alternatives)| compiler.set(name, alternatives));
    for (at, source) in sources.into_iter().enumerate() {
        compiler.pattern(at, source);
    }
    if compiler.errors.is_empty() { Ok(compiler.finish()) } else { Err(compiler.errors) }
}

#[derive(Default)]
struct Compiler {
    vocabulary: Vocabulary,
    names: Vec<String>,
    sets: Vec<Node>,
    /// Of every set, the steps it takes and the symbols of which one always occurs.
    of_sets: Vec<(usize, Option<Vec<Symbol>>)>,
    patterns: Vec<(Node, Vec<Symbol>)>,
    errors: Vec<PatternError>,
}

impl Compiler {
    fn set(&mut self, name: &str, alternatives: &[String]) {
        let mut nodes = Vec::new();
        for (alternative, source) in alternatives.iter().enumerate() {
            let parsed = Parser::new(source, &self.names, &mut self.vocabulary).alternative();
            let checked = parsed.and_then(|node| self.affordable(node));
            match checked {
                Ok(node) => nodes.push(node),
                Err(message) => {
                    let origin = Origin::Set { name: name.to_owned(), alternative };
                    self.errors.push(PatternError { origin, message });
                }
            }
        }
        if alternatives.is_empty() {
            let origin = Origin::Set { name: name.to_owned(), alternative: 0 };
            self.errors
                .push(PatternError { origin, message: "expected at least one alternative".to_owned() });
        }
        let set = Node::either(nodes, &mut self.vocabulary);
        self.of_sets.push((self.cost(&set), self.anchor(&set)));
        self.names.push(name.to_owned());
        self.sets.push(set);
    }

    fn pattern(&mut self, at: usize, source: &str) {
        let parsed = Parser::new(source, &self.names, &mut self.vocabulary).pattern();
        let checked = parsed.and_then(|node| self.affordable(node)).and_then(|node| {
            let nothing = || "nothing in it has to occur: expected a word that is not optional".to_owned();
            let anchor = self.anchor(&node).ok_or_else(nothing)?;
            Ok((node, anchor))
        });
        match checked {
            Ok(pattern) => self.patterns.push(pattern),
            Err(message) => self.errors.push(PatternError { origin: Origin::Pattern(at), message }),
        }
    }

    fn cost(&self, node: &Node) -> usize {
        node.cost(&|set| self.of_sets.get(set).map_or(0, |&(cost, _)| cost))
    }

    fn affordable(&self, node: Node) -> Result<Node, String> {
        match self.cost(&node) {
            0..=MOST_STEPS => Ok(node),
            steps => {
                Err(format!("takes {steps} steps with its sets written out: expected at most {MOST_STEPS}"))
            }
        }
    }

    /// Symbols of which one occurs wherever the node matches, the rarest such.
    fn anchor(&self, node: &Node) -> Option<Vec<Symbol>> {
        match node {
            Node::Word(class) => Some(self.vocabulary.members(*class).to_vec()),
            Node::Any | Node::Gap | Node::Optional(_) | Node::Start | Node::End => None,
            Node::Row(parts) => {
                let anchors = parts.iter().filter_map(|part| self.anchor(part));
                anchors.min_by_key(|symbols| self.frequency(symbols))
            }
            Node::Either(parts) => {
                let anchors: Option<Vec<_>> = parts.iter().map(|part| self.anchor(part)).collect();
                anchors.map(|anchors| anchors.concat()).filter(|symbols| !symbols.is_empty())
            }
            Node::Set(at) => self.of_sets.get(*at).and_then(|(_, anchor)| anchor.clone()),
        }
    }

    /// A guess at how often one of the symbols occurs: each letter more makes a word four times rarer.
    fn frequency(&self, symbols: &[Symbol]) -> u64 {
        let rarity = |symbol: &Symbol| 2 * self.vocabulary.bytes(*symbol).min(12);
        symbols.iter().map(|symbol| 1 << (24 - rarity(symbol))).sum()
    }

    fn finish(self) -> Patterns {
        let anchors = self.patterns.iter().map(|(_, anchor)| anchor.as_slice());
        let tried_at = by_symbol(anchors.zip(0..), self.vocabulary.len());
        let mut used = Set::new();
        let nodes = self.patterns.iter().map(|(node, _)| node).chain(&self.sets);
        nodes.for_each(|node| node.classes(&mut used));
        let members = used.into_iter().map(|class| (self.vocabulary.members(class), class));
        let classes_of = by_symbol(members, self.vocabulary.len());
        Patterns {
            classes_of,
            tried_at,
            vocabulary: self.vocabulary,
            filler: self.names.iter().position(|name| name == FILLER),
            sets: self.sets,
            patterns: self.patterns.into_iter().map(|(node, _)| node).collect(),
        }
    }
}

/// For every symbol, the values that list it.
fn by_symbol<'s>(lists: impl Iterator<Item = (&'s [Symbol], u32)>, symbols: usize) -> Vec<Vec<u32>> {
    let mut values = vec![Vec::new(); symbols];
    for (list, value) in lists {
        for &symbol in list {
            if let Some(values) = values.get_mut(symbol as usize) {
                values.push(value);
            }
        }
    }
    values
}
