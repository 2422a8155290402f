//! From the source of a pattern to its nodes.

use std::iter::Peekable;
use std::str::CharIndices;

use super::node::Node;
use super::vocabulary::Vocabulary;
use crate::text::{Languages, Limit, Words, normalise};

/// Longer sources are refused: nobody can read them.
const MOST_BYTES: usize = 4096;
/// Deeper nesting is refused: the parts of a pattern are read by recursion.
const DEEPEST: usize = 16;
/// A shorter prefix would match too much.
const SHORTEST_PREFIX: usize = 2;

/// Reads one source.
pub struct Parser<'s> {
    source: &'s str,
    chars: Peekable<CharIndices<'s>>,
    sets: &'s [String],
    vocabulary: &'s mut Vocabulary,
    depth: usize,
    /// Whether `^` and `$` are allowed.
    edges: bool,
}

type Result<T> = std::result::Result<T, String>;

impl<'s> Parser<'s> {
    /// A reader of a source that may name these sets.
    pub fn new(source: &'s str, sets: &'s [String], vocabulary: &'s mut Vocabulary) -> Self {
        Self { source, chars: source.char_indices().peekable(), sets, vocabulary, depth: 0, edges: true }
    }

    /// An alternative of a set: it may stand anywhere in a message, so it has no `^` and no `$`.
    pub fn alternative(mut self) -> Result<Node> {
        self.edges = false;
        self.pattern()
    }

    /// A whole pattern.
    pub fn pattern(mut self) -> Result<Node> {
        self.bounded()?;
        let mut parts = Vec::new();
        self.row(&mut parts)?;
        self.end()?;
        if parts.is_empty() { Err("empty: expected a word".to_owned()) } else { Ok(Node::row(parts)) }
    }

    fn bounded(&self) -> Result<()> {
        match self.source.len() {
            0..=MOST_BYTES => Ok(()),
            bytes => Err(format!("{bytes} bytes long: expected at most {MOST_BYTES}")),
        }
    }

    fn end(&mut self) -> Result<()> {
        let Some((at, c)) = self.next() else { return Ok(()) };
        let hint = match c {
            '|' => ": write alternatives as \"(one|other)\"",
            '^' | '$' => ": a set may stand anywhere in a message",
            _ => "",
        };
        Err(format!("unexpected {:?} at character {}{hint}", c.to_string(), self.character(at)))
    }

    /// Parts up to the next character that is none.
    fn row(&mut self, parts: &mut Vec<Node>) -> Result<()> {
        while let Some((at, c)) = self.peek() {
            match c {
                '(' => parts.push(self.group(')')?),
                '[' => parts.push(Node::Optional(Box::new(self.group(']')?))),
                '{' => parts.push(self.set()?),
                '^' if self.edges => parts.push(self.edge(Node::Start)),
                '$' if self.edges => parts.push(self.edge(Node::End)),
                ')' | ']' | '}' | '|' | '^' | '$' => break,
                _ => parts.push(self.word(at)?),
            }
        }
        Ok(())
    }

    fn edge(&mut self, edge: Node) -> Node {
        self.next();
        edge
    }

    /// Alternatives between brackets.
    fn group(&mut self, close: char) -> Result<Node> {
        let open = self.next().map_or(0, |(at, _)| at);
        self.depth += 1;
        if self.depth > DEEPEST {
            let character = self.character(open);
            return Err(format!(
                "nested too deep at character {character}: expected at most {DEEPEST} levels"
            ));
        }
        let mut alternatives = Vec::new();
        loop {
            let mut parts = Vec::new();
            self.row(&mut parts)?;
            if parts.is_empty() {
                return Err(self.expected("a word", open, close));
            }
            alternatives.push(Node::row(parts));
            if self.skip(close) {
                self.depth -= 1;
                return Ok(Node::either(alternatives, self.vocabulary));
            }
            if !self.skip('|') {
                return Err(self.expected(&format!("\"{close}\""), open, close));
            }
        }
    }

    /// What is wrong inside brackets.
    fn expected(&mut self, wanted: &str, open: usize, close: char) -> String {
        let opened = if close == ')' { '(' } else { '[' };
        let first = self.character(open);
        match self.peek() {
            None => format!("unclosed \"{opened}\" at character {first}: expected \"{close}\""),
            Some((at, c)) => {
                format!("unexpected \"{c}\" at character {}: expected {wanted}", self.character(at))
            }
        }
    }

    fn set(&mut self) -> Result<Node> {
        let open = self.next().map_or(0, |(at, _)| at);
        let character = self.character(open);
        let inside = self.source.get(open + 1..).unwrap_or_default();
        let Some((name, _)) = inside.split_once('}') else {
            return Err(format!("unclosed \"{{\" at character {character}: expected \"}}\""));
        };
        while self.next().is_some_and(|(_, c)| c != '}') {}
        match self.sets.iter().position(|known| known == name) {
            Some(at) => Ok(Node::Set(at)),
            None => Err(format!("unknown set {name:?} at character {character}: {}", self.known_sets())),
        }
    }

    fn known_sets(&self) -> String {
        if self.sets.is_empty() {
            return "there are no sets to name".to_owned();
        }
        format!("expected one of {}", self.sets.join(", "))
    }

    /// A word, a prefix, `_` or `...`.
    fn word(&mut self, start: usize) -> Result<Node> {
        let rest = self.source.get(start..).unwrap_or_default();
        let ends = |c: char| c.is_whitespace() || "()[]{}|^$".contains(c);
        let word = rest.split(ends).next().unwrap_or_default();
        while self.chars.next_if(|&(at, _)| at < start + word.len()).is_some() {}
        match word {
            "_" => Ok(Node::Any),
            "..." | "…" => Ok(Node::Gap),
            _ => match word.strip_suffix('*') {
                Some(prefix) => self.prefix(prefix, start),
                None => self.spelling(word, start),
            },
        }
    }

    fn prefix(&mut self, prefix: &str, start: usize) -> Result<Node> {
        let normal = normalise(prefix);
        let form = normal.text();
        if form.chars().count() < SHORTEST_PREFIX || !form.chars().all(char::is_alphanumeric) {
            let character = self.character(start);
            return Err(format!(
                "\"{prefix}*\" at character {character}: expected at least {SHORTEST_PREFIX} letters before \"*\""
            ));
        }
        let symbol = self.vocabulary.prefix(form);
        Ok(Node::Word(self.vocabulary.class(vec![symbol])))
    }

    /// A word as the text stage writes it out in Italian and in English.
    fn spelling(&mut self, word: &str, start: usize) -> Result<Node> {
        let character = self.character(start);
        if word.contains('*') {
            return Err(format!(
                "{word:?} at character {character}: expected \"*\" only at the end of a word"
            ));
        }
        if word.contains("...") || word.contains('…') {
            return Err(format!("{word:?} at character {character}: expected spaces around \"...\""));
        }
        let normal = normalise(word);
        let readings = [(true, false), (false, true)].map(|(italian, english)| {
            let words = Words::of(&normal, Languages { italian, english }, Limit::None);
            let row = words.iter().map(|word| {
                let symbol = self.vocabulary.word(word.form);
                Node::Word(self.vocabulary.class(vec![symbol]))
            });
            Node::row(row.collect())
        });
        let empty = Node::row(Vec::new());
        let mut readings: Vec<_> = readings.into_iter().filter(|reading| *reading != empty).collect();
        readings.dedup();
        if readings.is_empty() {
            return Err(format!("{word:?} at character {character}: expected letters or digits"));
        }
        Ok(Node::either(readings, self.vocabulary))
    }

    fn peek(&mut self) -> Option<(usize, char)> {
        while self.chars.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        self.chars.peek().copied()
    }

    fn next(&mut self) -> Option<(usize, char)> {
        self.peek()?;
        self.chars.next()
    }

    fn skip(&mut self, wanted: char) -> bool {
        let found = self.peek().is_some_and(|(_, c)| c == wanted);
        if found {
            self.chars.next();
        }
        found
    }

    /// The character at a byte, counted from 1.
    fn character(&self, at: usize) -> usize {
        self.source.get(..at).map_or(0, |before| before.chars().count()) + 1
    }
}
