//! Clusters of short texts that ask the same, without saying how many there are.
//!
//! In: texts with their languages and, where there is a Faq, its wordings, which tell what is common
//! and what "the same" means. Out: [`Cluster`]s with a medoid, members, cohesion and terms. The order
//! of the texts does not count. Knows nothing of records.
//!
//! ```
//! use sportello::Lang;
//! use sportello::gaps::clusters::{Asked, Clustering};
//!
//! let texts = [
//!     "do you sell gift vouchers",
//!     "the courier is on strike",
//!     "can i buy a gift voucher",
//!     "is my parcel late because of the courier strike",
//! ];
//! let asked: Vec<Asked> = texts.iter().map(|text| Asked { text, lang: Lang::En }).collect();
//! let clusters = Clustering::default().cluster(&asked);
//! assert_eq!(clusters[0].members, [0, 2]);
//! assert_eq!(clusters[1].members, [1, 3]);
//! ```
//!
//! # How it works
//!
//! A text is a direction: half of it what its words mean (a table of `sportello-meaning`), half its
//! stems and letter groups, each weighted by how rare it is and thrown on 128 axes by the bits of its
//! hash (random projection: lengths and angles survive). What all texts share is taken off. Then the
//! clusters that are nearest to each other on average merge while their average similarity reaches a
//! threshold (average linkage). Directions are integers, so that sums are exact in any order.
//!
//! # Figures
//!
//! NMI, with B-cubed precision and recall behind it, at 1.5 times as many clusters as labels, each set
//! cut to 2,500 texts where it is larger; chosen on these only (a prototype, 2026-11; the lines of Ward
//! and of averages with all texts of a set):
//!
//! | | Banking77 valid | CLINC150 dev | curekart train | MASSIVE it dev | Banking77 train |
//! |---|---|---|---|---|---|
//! | both halves | 76.4 48/51 | 86.5 61/65 | 67.2 54/43 | 66.1 43/47 | 71.5 39/49 |
//! | both, letter groups of 3 to 5 and pairs of stems | 75.8 46/51 | 87.0 64/65 | 67.5 55/44 | 66.2 45/45 | 71.1 40/49 |
//! | both, words that are rare here count more | 76.1 46/50 | 86.4 61/64 | 69.3 60/44 | 65.4 44/43 | 70.2 37/47 |
//! | meaning alone, Ward | 76.0 39/– | 86.7 58/– | 67.0 30/– | 64.8 25/– | |
//! | meaning alone, average | 67.7 | 84.9 | 62.1 | 64.9 | |
//! | meaning alone less what is common, average | 73.4 | 86.2 | 65.4 | 65.9 | |
//! | words alone | 70.2 39/38 | 83.9 58/55 | 59.4 49/33 | 56.3 33/28 | 65.1 34/34 |
//! | words alone, singular vectors for projection, average | 71.8 | 80.8 | 62.1 | 58.8 | |
//!
//! (Of Ward the second figure is the adjusted Rand index.) Ward's criterion is as good when the number
//! of clusters is given; but its cost has no meaning that carries over from one set to another, while
//! one average similarity serves all five sets.

mod cross;
mod linkage;
mod near;
mod projection;
mod read;
mod space;
mod terms;
mod threshold;

use std::cmp::Reverse;
use std::sync::Arc;

use sportello_meaning::Table;

use crate::assistant::{Assistant, built_in};
use crate::text::Lang;
use linkage::Linkage;
use read::{Read, distinct};
use space::{Space, Vector, product, similarity};

/// A text to be clustered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<'a> {
    /// What was asked; of a long one the start and the end are read.
    pub text: &'a str,
    /// The likely language.
    pub lang: Lang,
}

/// Texts that ask the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// The member that is nearest to all others: the place of its text in what was clustered.
    pub medoid: usize,
    /// The places of the texts, rising.
    pub members: Vec<usize>,
    /// The average similarity of two different members, -1 to 1; 1 of a single text.
    pub cohesion: f32,
    /// Up to [`MOST_TERMS`] words that set the cluster apart, the most telling first.
    pub terms: Vec<String>,
}

/// How many terms tell what a cluster is about.
pub const MOST_TERMS: usize = 4;

/// How many different texts are compared with each other; what is beyond joins the nearest cluster
/// that they make, or stands alone. Bounds the time, which grows with the square, and the memory:
/// about 4 kB a text. Which texts these are is decided by their hash, so that it depends neither on the
/// order nor on who wrote first.
pub const MOST_COMPARED: usize = 10_000;

/// How texts are clustered.
#[derive(Debug, Clone)]
pub struct Clustering {
    table: Option<Arc<Table>>,
    /// What is known to be asked: it tells which words are common.
    background: Vec<Read>,
    threshold: f32,
}

impl Default for Clustering {
    /// With the table that is built in, and nothing known.
    fn default() -> Self {
        Self::with_meaning(built_in())
    }
}

impl Clustering {
    /// With a table of word meanings, or by words alone; nothing known.
    pub fn with_meaning(table: Option<Arc<Table>>) -> Self {
        let threshold = threshold::default_of(table.is_some());
        Self { table, background: Vec::new(), threshold }
    }

    /// With an assistant's table, its Faq's wordings as what is known, and the threshold that keeps
    /// its entries apart.
    pub fn of(assistant: &Assistant) -> Self {
        let entries = assistant.faq().entries.iter().zip(0..);
        let wordings = entries.flat_map(|(entry, number)| {
            let texts = entry.texts.iter();
            texts.flat_map(move |(&lang, text)| text.asked().map(move |text| (Asked { text, lang }, number)))
        });
        let wordings: Vec<(Asked<'_>, usize)> = wordings.collect();
        Self::with_meaning(assistant.shared_table()).knowing(&wordings)
    }

    /// The same, knowing texts each with a number that says which of them ask the same.
    #[must_use]
    pub fn knowing(mut self, wordings: &[(Asked<'_>, usize)]) -> Self {
        self.threshold = threshold::calibrated(self.table.as_deref(), wordings);
        let texts: Vec<Asked<'_>> = wordings.iter().map(|(asked, _)| *asked).collect();
        self.background = distinct(&texts).into_iter().map(|(read, _)| read).collect();
        self
    }

    /// From which average similarity on two clusters are one, -1 to 1.
    pub fn threshold(&self) -> f32 {
        self.threshold
    }

    /// The same with another threshold: a higher one makes more and purer clusters.
    #[must_use]
    pub fn with_threshold(self, threshold: f32) -> Self {
        Self { threshold, ..self }
    }

    /// The clusters, the largest first, then in the order of their first texts.
    pub fn cluster(&self, texts: &[Asked<'_>]) -> Vec<Cluster> {
        let (mut reads, places): (Vec<Read>, Vec<Vec<usize>>) =
            compared_first(distinct(texts)).into_iter().unzip();
        let later = reads.split_off(reads.len().min(MOST_COMPARED));
        let space = Space::of(self.table.as_deref(), &self.background, &reads);
        let mut vectors = space.vectors(&reads);
        let groups = Linkage::of(vectors.clone(), self.threshold).groups(self.threshold);
        let mut groups = cross::merged(groups, &reads, &vectors, space.split());
        let late = space.vectors(&later);
        self.join(&mut groups, &vectors, &late);
        vectors.extend(late);
        reads.extend(later);
        let finish = |group: &Vec<usize>| finish(group, &reads, &places, &vectors, &space);
        let mut clusters: Vec<Cluster> = groups.iter().map(finish).collect();
        clusters.sort_by_key(|cluster| (Reverse(cluster.members.len()), cluster.members.first().copied()));
        clusters
    }

    /// What came too late to be compared joins the nearest cluster, or stands alone.
    fn join(&self, groups: &mut Vec<Vec<usize>>, vectors: &[Vector], late: &[Vector]) {
        let centre = |group: &Vec<usize>| {
            let members: Vec<&Vector> = group.iter().filter_map(|&text| vectors.get(text)).collect();
            linkage::centre(&members).0
        };
        let centres: Vec<Vector> =
            if late.is_empty() { Vec::new() } else { groups.iter().map(centre).collect() };
        for (vector, text) in late.iter().zip(vectors.len()..) {
            let near = centres.iter().zip(0..).map(|(centre, group)| (product(centre, vector), group));
            let nearest = near.max_by_key(|&(near, group): &(i32, usize)| (near, Reverse(group)));
            match nearest.filter(|(near, _)| similarity(*near) >= self.threshold) {
                Some((_, group)) => groups[group].push(text),
                None => groups.push(vec![text]),
            }
        }
    }
}

/// The order in which texts are compared: that of their words, or, where there are too many, that of
/// their hashes.
fn compared_first(mut texts: Vec<(Read, Vec<usize>)>) -> Vec<(Read, Vec<usize>)> {
    if texts.len() > MOST_COMPARED {
        texts.sort_by_cached_key(|(read, _)| read.order());
    }
    texts
}

/// A cluster of some of the texts that differ.
fn finish(
    group: &[usize],
    reads: &[Read],
    places: &[Vec<usize>],
    vectors: &[Vector],
    space: &Space<'_>,
) -> Cluster {
    let own: Vec<&Vector> = group.iter().map(|&text| &vectors[text]).collect();
    let (centre, cohesion) = linkage::centre(&own);
    let near = |text: usize| (product(&centre, &vectors[text]), places[text].len(), Reverse(text));
    let medoid = group.iter().copied().max_by_key(|&text| near(text)).unwrap_or_default();
    let mut members: Vec<usize> = group.iter().flat_map(|&text| places[text].iter().copied()).collect();
    members.sort_unstable();
    let said: Vec<&Read> = group.iter().map(|&text| &reads[text]).collect();
    let terms = terms::of(&said, |stem| space.rarity(read::stem_feature(stem)).unwrap_or_default());
    Cluster { medoid: places[medoid].first().copied().unwrap_or_default(), members, cohesion, terms }
}
