//! What may be chosen by number.

use sportello::Faq;

/// What the numbers of the last turn stand for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Choices {
    /// Nothing to choose.
    #[default]
    None,
    /// Ids of entries, and whether 0 says that none of them was meant.
    Entries {
        /// The ids, from number 1.
        ids: Vec<String>,
        /// Whether 0 is offered.
        or_none: bool,
    },
    /// Topics, from number 1; the last may be that of entries without one.
    Topics(Vec<Option<String>>),
}

/// What a number chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// An entry.
    Entry(String),
    /// A topic.
    Topic(Option<String>),
    /// None of the options.
    Neither,
    /// A number that is not on the list; the highest that is.
    OffTheList(usize),
}

impl Choices {
    /// What a line chose; nothing if it is not a number or there is nothing to choose.
    ///
    /// A long number is rather an order's than a choice.
    pub fn choose(&self, line: &str) -> Option<Chosen> {
        let short = line.len() <= 2 && line.bytes().all(|byte| byte.is_ascii_digit());
        let number: usize = line.parse().ok().filter(|_| short)?;
        match self {
            Self::None => None,
            Self::Entries { or_none: true, .. } if number == 0 => Some(Chosen::Neither),
            Self::Entries { ids, .. } => Some(pick(ids, number, Chosen::Entry)),
            Self::Topics(topics) => Some(pick(topics, number, Chosen::Topic)),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_choose_from_the_list() {
        let options = Choices::Entries { ids: vec!["a".into(), "b".into()], or_none: true };
        assert_eq!(options.choose("2"), Some(Chosen::Entry("b".into())));
        assert_eq!(options.choose("0"), Some(Chosen::Neither));
        assert_eq!(options.choose("3"), Some(Chosen::OffTheList(2)));
        assert_eq!(options.choose("10234"), None);
        assert_eq!(options.choose("due"), None);
        assert_eq!(Choices::None.choose("1"), None);
    }
}
