//! How well clusters agree with labels that they were made without.

use std::collections::BTreeMap;

/// How many things fall together: of each cluster, of each label, and of each pair of the two.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agreement {
    all: f64,
    pairs: BTreeMap<(usize, usize), f64>,
    clusters: BTreeMap<usize, f64>,
    labels: BTreeMap<usize, f64>,
}

impl Agreement {
    /// Counts things, each given by the number of its cluster and of its label.
    pub fn of(things: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut agreement = Self::default();
        for (cluster, label) in things {
            agreement.all += 1.0;
            *agreement.pairs.entry((cluster, label)).or_default() += 1.0;
            *agreement.clusters.entry(cluster).or_default() += 1.0;
            *agreement.labels.entry(label).or_default() += 1.0;
        }
        agreement
    }

    /// Normalised mutual information, by the mean of the two entropies, 0 to 1. Nothing of nothing;
    /// 1 if there is one cluster and one label.
    pub fn nmi(&self) -> Option<f64> {
        let entropy = |counts: &mut dyn Iterator<Item = &f64>| -> f64 {
            counts.map(|count| -count / self.all * (count / self.all).ln()).sum()
        };
        let clusters = entropy(&mut self.clusters.values());
        let labels = entropy(&mut self.labels.values());
        let shared = clusters + labels - entropy(&mut self.pairs.values());
        let mean = (clusters + labels) / 2.0;
        (self.all > 0.0).then_some(if mean > 0.0 { shared / mean } else { 1.0 })
    }

    /// The adjusted Rand index (Hubert and Arabie 1985): 1 for the same grouping, about 0 for chance.
    pub fn ari(&self) -> Option<f64> {
        let two = |counts: &mut dyn Iterator<Item = &f64>| -> f64 {
            counts.map(|count| count * (count - 1.0) / 2.0).sum()
        };
        let together = two(&mut self.pairs.values());
        let (clusters, labels) = (two(&mut self.clusters.values()), two(&mut self.labels.values()));
        let by_chance = clusters * labels / two(&mut [self.all].iter()).max(1.0);
        let most = (clusters + labels) / 2.0;
        (self.all > 0.0).then_some(if most > by_chance {
            (together - by_chance) / (most - by_chance)
        } else {
            1.0
        })
    }

    /// B-cubed precision (Bagga and Baldwin 1998): of a thing's cluster, the share that has its label,
    /// on average over things.
    pub fn precision(&self) -> Option<f64> {
        self.share(|(cluster, _)| self.clusters.get(cluster))
    }

    /// B-cubed recall: of the things of a label, the share that is in the same cluster.
    pub fn recall(&self) -> Option<f64> {
        self.share(|(_, label)| self.labels.get(label))
    }

    fn share<'a>(&'a self, of: impl Fn(&(usize, usize)) -> Option<&'a f64>) -> Option<f64> {
        let shares = self.pairs.iter().filter_map(|(pair, count)| Some(count * count / of(pair)?));
        (self.all > 0.0).then(|| shares.sum::<f64>() / self.all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agreement(clusters: &[usize], labels: &[usize]) -> Agreement {
        Agreement::of(clusters.iter().copied().zip(labels.iter().copied()))
    }

    #[track_caller]
    fn check(found: Option<f64>, expected: f64) {
        let found = found.expect("there are things");
        assert!((found - expected).abs() < 1e-9, "{found}, expected {expected}");
    }

    #[test]
    fn names_of_clusters_make_no_difference() {
        let same = agreement(&[7, 7, 3, 3], &[0, 0, 1, 1]);
        for figure in [same.nmi(), same.ari(), same.precision(), same.recall()] {
            check(figure, 1.0);
        }
    }

    #[test]
    fn one_cluster_of_all_is_no_agreement() {
        let one = agreement(&[0, 0, 0, 0], &[0, 0, 1, 1]);
        check(one.nmi(), 0.0);
        check(one.ari(), 0.0);
        check(one.precision(), 0.5);
        check(one.recall(), 1.0);
    }

    /// The figures of scikit-learn for the same labels.
    #[test]
    fn the_figures_are_those_of_the_reference() {
        let mixed = agreement(&[0, 0, 1, 1, 1], &[0, 0, 0, 1, 1]);
        check(mixed.nmi(), 0.432_538_067_776_630_86);
        check(mixed.ari(), 0.166_666_666_666_666_66);
        check(mixed.precision(), (1.0 + 1.0 + 1.0 / 3.0 + 2.0 / 3.0 + 2.0 / 3.0) / 5.0);
        check(mixed.recall(), (2.0 / 3.0 + 2.0 / 3.0 + 1.0 / 3.0 + 1.0 + 1.0) / 5.0);
    }

    #[test]
    fn nothing_has_no_figure() {
        assert_eq!(agreement(&[], &[]).nmi(), None);
        assert_eq!(agreement(&[], &[]).precision(), None);
    }
}
