//! Counting votes: one for each source and link.
//!
//! In: votes in the order of time. Out: for each link what was counted. A source that votes again on a
//! link replaces its vote if the new one weighs as much; one that votes on too many links is no longer
//! heard on new ones, so that what it said first and what others say stays.

use super::evidence::Evidence;
use super::posterior::Posterior;
use crate::sorted::Map;
use crate::text::Lang;

/// On how many links a customer, or a conversation, votes at most. Somebody who asks two questions a
/// week gets there in two months.
pub const MOST_LINKS: usize = 16;

/// A question's words, in matching form, with their language, and an entry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The entry.
    pub entry: String,
    /// The language of the question.
    pub lang: Lang,
    /// The question's words.
    pub words: String,
}

/// Who votes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A customer whom the host knows.
    Customer(String),
    /// The customer of a conversation.
    Conversation(String),
    /// Somebody of the company.
    Colleague(String),
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// What it rests on.
    pub evidence: Evidence,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// The conversation it comes from.
    pub conversation: String,
}

/// What was counted on a link.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Count {
    /// The question as it was first typed.
    pub text: String,
    votes: Map<Source, Vote>,
}

/// All votes.
#[derive(Debug, Clone, Default)]
pub struct Ballot {
    links: Map<Link, Count>,
    /// On how many links a source has voted.
    voted: Map<Source, usize>,
}

impl Ballot {
    /// Takes a vote in; `text` is the question as it was typed.
    pub fn cast(&mut self, link: Link, text: &str, source: Source, vote: Vote) {
        let known = self.links.get(&link).is_some_and(|count| count.votes.contains_key(&source));
        if !known && !self.admits(&source) {
            return;
        }
        let count =
            self.links.entry(link).or_insert_with(|| Count { text: text.to_owned(), ..Count::default() });
        let stronger = |old: &Vote| vote.evidence.weight() >= old.evidence.weight();
        if count.votes.get(&source).is_none_or(stronger) {
            count.votes.insert(source, vote);
        }
    }

    /// Whether a source may vote on one more link; it is counted then.
    fn admits(&mut self, source: &Source) -> bool {
        let voted = self.voted.entry(source.clone()).or_default();
        let admitted = matches!(source, Source::Colleague(_)) || *voted < MOST_LINKS;
        *voted += usize::from(admitted);
        admitted
    }

    /// The links in their order, with what was counted.
    pub fn into_links(self) -> Map<Link, Count> {
        self.links
    }
}

impl Count {
    /// The votes, in the order of their sources.
    pub fn votes(&self) -> impl Iterator<Item = &Vote> {
        self.votes.values()
    }

    /// The votes that speak for the link.
    pub fn supporting(&self) -> impl Iterator<Item = &Vote> {
        self.votes().filter(|vote| vote.evidence.is_for())
    }

    /// The observations of all votes.
    pub fn posterior(&self) -> Posterior {
        self.votes().fold(Posterior::default(), |sum, vote| {
            let weight = u64::from(vote.evidence.weight());
            if vote.evidence.is_for() {
                Posterior { yes: sum.yes + weight, ..sum }
            } else {
                Posterior { no: sum.no + weight, ..sum }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(words: &str) -> Link {
        Link { entry: "a".into(), lang: Lang::En, words: words.into() }
    }

    fn vote(evidence: Evidence) -> Vote {
        Vote { evidence, at_ms: 0, conversation: String::new() }
    }

    #[test]
    fn a_source_has_one_vote_on_a_link() {
        let mut ballot = Ballot::default();
        let source = || Source::Customer("u-1".into());
        for evidence in [Evidence::Helped, Evidence::Helped, Evidence::Rejected, Evidence::Rephrased] {
            ballot.cast(link("x"), "X?", source(), vote(evidence));
        }
        let links = ballot.into_links();
        assert_eq!(links[&link("x")].posterior(), Posterior { yes: 0, no: 2 });
        assert_eq!(links[&link("x")].text, "X?");
    }

    #[test]
    fn a_flood_of_links_ends() {
        let mut ballot = Ballot::default();
        for at in 0..1000 {
            let words = format!("{at:04}");
            ballot.cast(link(&words), &words, Source::Conversation("c".into()), vote(Evidence::Chosen));
        }
        let links = ballot.into_links();
        assert_eq!(links.len(), MOST_LINKS);
        assert!(links.contains_key(&link("0000")), "the first ones stay");
    }
}
