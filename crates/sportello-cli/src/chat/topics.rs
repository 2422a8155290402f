//! The topics of a Faq and their questions, to choose by number.

use sportello::{Entry, Faq};

/// What the numbers of the last list stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum List {
    /// Topics, from number 1; the last may be that of entries without one.
    Topics(Vec<Option<String>>),
    /// Ids of entries, from number 1.
    Entries(Vec<String>),
}

/// What a number chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// A topic.
    Topic(Option<String>),
    /// An entry.
    Entry(String),
    /// A number that is not on the list; the highest that is.
    OffTheList(usize),
}

impl List {
    /// The topics of a Faq.
    pub fn of_topics(faq: &Faq) -> Self {
        Self::Topics(topics(faq).into_iter().map(|(topic, _)| topic).collect())
    }

    /// The entries of a topic.
    pub fn of_topic(faq: &Faq, topic: Option<&str>) -> Self {
        Self::Entries(entries(faq, topic).map(|entry| entry.id.clone()).collect())
    }

    /// What a line chose; nothing if it is not a number.
    ///
    /// A long number is rather an order's than a choice.
    pub fn choose(&self, line: &str) -> Option<Chosen> {
        let short = line.len() <= 2 && line.bytes().all(|byte| byte.is_ascii_digit());
        let number: usize = line.parse().ok().filter(|_| short)?;
        Some(match self {
            Self::Topics(topics) => pick(topics, number, Chosen::Topic),
            Self::Entries(ids) => pick(ids, number, Chosen::Entry),
        })
    }
}

fn pick<T: Clone>(list: &[T], number: usize, chosen: impl Fn(T) -> Chosen) -> Chosen {
    let item = number.checked_sub(1).and_then(|at| list.get(at));
    item.map_or(Chosen::OffTheList(list.len()), |item| chosen(item.clone()))
}

/// The topics of a Faq in the order of its entries, each with its entries' count.
pub fn topics(faq: &Faq) -> Vec<(Option<String>, usize)> {
    let mut topics: Vec<(Option<String>, usize)> = Vec::new();
    for entry in &faq.entries {
        match topics.iter_mut().find(|(topic, _)| *topic == entry.topic) {
            Some((_, count)) => *count += 1,
            None => topics.push((entry.topic.clone(), 1)),
        }
    }
    // Those without a topic come last, whatever the order: they are what is left.
    topics.sort_by_key(|(topic, _)| topic.is_none());
    topics
}

/// The entries of a topic.
pub fn entries<'a>(faq: &'a Faq, topic: Option<&'a str>) -> impl Iterator<Item = &'a Entry> {
    faq.entries.iter().filter(move |entry| entry.topic.as_deref() == topic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_choose_from_the_list() {
        let list = List::Entries(vec!["a".into(), "b".into()]);
        assert_eq!(list.choose("2"), Some(Chosen::Entry("b".into())));
        assert_eq!(list.choose("3"), Some(Chosen::OffTheList(2)));
        assert_eq!(list.choose("0"), Some(Chosen::OffTheList(2)));
        assert_eq!(list.choose("10234"), None);
        assert_eq!(list.choose("due"), None);
        assert_eq!(List::Topics(vec![None]).choose("1"), Some(Chosen::Topic(None)));
    }
}
