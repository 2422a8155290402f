//! Small talk: what customers say that is no question for the Faq.
//!
//! In: an analysed question and its text. Out: whether it is small talk and of which kind, and,
//! where courtesies only stand around a question, the part that is the question. The patterns of
//! both languages are always tried. Knows nothing of any Faq or conversation.
//!
//! Most questions are told by their words alone: whoever makes small talk uses the words of the
//! patterns, so a message with several others is not looked at any further.

mod english;
mod greeting;
mod italian;
mod kind;
#[cfg(test)]
mod tests;

use std::ops::Range;

use rustc_hash::FxHashSet;

pub use kind::SmallTalk;

use crate::packed::{Packed, packed};
use crate::pattern::{Found, Patterns, Sets};
use crate::text::{Analysis, Lang, Words, analyse_authored, is_stop_word};

/// What was heard in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// What kind of small talk it is.
    pub kind: SmallTalk,
    /// The bytes of the message that are left to ask; none if it is nothing but small talk.
    pub rest: Option<Range<usize>>,
    /// The customer's greeting, to be given back: "Buonasera". There is no clock to choose one by.
    pub greeting: Option<&'static str>,
    /// The bytes that were recognised.
    pub span: Range<usize>,
    /// The pattern that recognised them.
    pub pattern: &'static str,
}

/// Named alternatives.
type NamedSets = &'static [(&'static str, &'static [&'static str])];

/// What one language brings.
struct Table {
    /// What may stand around anything: greetings, thanks, interjections.
    courtesies: NamedSets,
    /// Other sets that the patterns name.
    sets: NamedSets,
    /// Patterns, most telling kind first.
    kinds: &'static [(SmallTalk, &'static [&'static str])],
}

/// A [`Table`] as it is kept: its texts as one.
struct Kept {
    courtesies: Packed<&'static str>,
    sets: Packed<&'static str>,
    kinds: Packed<SmallTalk>,
}

macro_rules! kept {
    ($table:expr) => {
        &Kept {
            courtesies: packed!(&'static str, $table.courtesies),
            sets: packed!(&'static str, $table.sets),
            kinds: packed!(SmallTalk, $table.kinds),
        }
    };
}

static TABLES: [&Kept; 2] = [kept!(italian::TABLE), kept!(english::TABLE)];

/// Courtesies at the start and at the end of a message, as many as there are.
const EDGES: [(SmallTalk, &str); 2] = [
    (
        SmallTalk::Greeting,
        "^ {opening} [{opening}] [(come stai|how are you (doing|today))] [{opening}] [{opening}]",
    ),
    (SmallTalk::Thanks, "{filler} [{filler}] [{filler}] [{filler}] $"),
];

/// Courtesies that open nothing: "addio account" is a question.
const LEAVE_TAKING: [&str; 2] = ["addio", "bye"];

/// Longer messages have something to ask; small talk is short.
const MOST_WORDS: usize = 10;
/// How many words of small talk may be in no pattern: what is liked or asked of, or a slip. A third
/// hears no more (2026-11).
const MOST_STRANGE: usize = 2;

/// Hears small talk; compiled once.
#[derive(Debug, Clone, Default)]
pub struct Listener {
    /// Patterns for a whole message, each with its kind and source.
    whole: Patterns,
    sources: Vec<(SmallTalk, &'static str)>,
    /// [`EDGES`].
    edges: Patterns,
    /// All words of the patterns and their sets.
    familiar: FxHashSet<String>,
    /// The words of the courtesies, but for stop words, with which any question may begin or end.
    courteous: FxHashSet<String>,
}

impl Listener {
    /// Compiles the patterns that are built in.
    pub fn new() -> Self {
        let sources = sources();
        let patterns = sources.iter().map(|&(_, source)| source);
        let courtesies = || alternatives(|table| table.courtesies);
        Self {
            // A test holds all of them to compile; were one broken, nothing would be heard.
            whole: Patterns::compile(patterns.clone(), &sets(true)).unwrap_or_default(),
            edges: Patterns::compile(EDGES.map(|(_, source)| source), &sets(false)).unwrap_or_default(),
            familiar: words_of(patterns.chain(courtesies()).chain(alternatives(|table| table.sets))),
            courteous: words_of(courtesies()).into_iter().filter(|word| !is_any_stop_word(word)).collect(),
            sources,
        }
    }

    /// Hears whether a message is small talk, or has some around its question.
    pub fn hear(&self, analysis: &Analysis, original: &str) -> Option<Heard> {
        self.hear_whole(&analysis.words).or_else(|| self.hear_edges(&analysis.words, original))
    }

    fn hear_whole(&self, words: &Words) -> Option<Heard> {
        if words.len() > MOST_WORDS {
            return None;
        }
        let mut strange = words.iter().filter(|word| !self.familiar.contains(word.form));
        if strange.nth(MOST_STRANGE).is_some() {
            return None;
        }
        let found = self.whole.find(words)?;
        let &(kind, pattern) = self.sources.get(found.pattern)?;
        Some(Heard { kind, rest: None, greeting: greeting::of(words), span: found.span, pattern })
    }

    fn hear_edges(&self, words: &Words, original: &str) -> Option<Heard> {
        let mut ends = words.iter().next().into_iter().chain(words.iter().last());
        if !ends.any(|word| self.courteous.contains(word.form)) {
            return None;
        }
        let found: Vec<Found> = self.edges.find_all(words).collect();
        let first = found.first()?;
        let &(kind, pattern) = EDGES.get(first.pattern)?;
        let rest = rest(words, original, &found)?;
        let (rest, greeting) = (Some(rest), greeting::of(words));
        Some(Heard { kind, rest, greeting, span: first.span.clone(), pattern })
    }
}

/// What is left of a message without its edges; none if nothing is.
fn rest(words: &Words, original: &str, edges: &[Found]) -> Option<Range<usize>> {
    let (mut first, mut end) = (0, words.len());
    for edge in edges {
        match edge.pattern {
            0 => first = first.max(edge.words.end),
            _ => end = end.min(edge.words.start),
        }
    }
    let start = words.iter().nth(first).filter(|_| first < end)?.start;
    let stop = words.iter().nth(end).map_or(original.len(), |word| word.start);
    let rest = original.get(start..stop)?.trim_end();
    Some(start..start + rest.len())
}

/// All patterns, the most telling kinds first.
fn sources() -> Vec<(SmallTalk, &'static str)> {
    let kinds = TABLES.iter().flat_map(|table| table.kinds.iter());
    let mut sources: Vec<_> =
        kinds.flat_map(|(&kind, patterns)| patterns.map(move |pattern| (kind, pattern))).collect();
    // Both tables have the same order of kinds; the sort is stable.
    let rank = |kind| TABLES[0].kinds.iter().position(|(&other, _)| other == kind);
    sources.sort_by_key(|&(kind, _)| rank(kind));
    sources
}

/// The sets of all tables, those of the patterns only if asked for.
fn sets(all: bool) -> Sets {
    let mut sets = Sets::default();
    for table in TABLES {
        let patterns = table.sets.iter().filter(|_| all);
        for (name, alternatives) in table.courtesies.iter().chain(patterns) {
            sets = sets.with(name, alternatives);
        }
    }
    let names = || TABLES.iter().flat_map(|table| table.courtesies.iter()).map(|(&name, _)| name);
    let named = |name: &str| format!("{{{name}}}");
    sets.with("filler", names().map(named))
        .with("opening", names().filter(|name| !LEAVE_TAKING.contains(name)).map(named))
}

fn alternatives(of: impl Fn(&Kept) -> Packed<&'static str>) -> impl Iterator<Item = &'static str> {
    TABLES.into_iter().flat_map(move |table| of(table).iter()).flat_map(|(_, alternatives)| alternatives)
}

fn is_any_stop_word(word: &str) -> bool {
    Lang::ALL.into_iter().any(|lang| is_stop_word(word, lang))
}

/// The words of some patterns as the text stage reads them, in both languages.
fn words_of<'s>(sources: impl Iterator<Item = &'s str>) -> FxHashSet<String> {
    let mut words = FxHashSet::default();
    for source in sources {
        let plain = source.replace(|c: char| !c.is_alphanumeric() && c != '\'', " ");
        for lang in Lang::ALL {
            words.extend(analyse_authored(&plain, lang).words.iter().map(|word| word.form.to_owned()));
        }
    }
    words
}
