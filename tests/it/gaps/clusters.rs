//! What holds for clusters whatever the texts.

use sportello::Lang;
use sportello::gaps::clusters::{Asked, Cluster, Clustering, MOST_TERMS};

use super::questions::{RENTAL, STRIKE, VOUCHERS};

fn texts() -> Vec<Asked<'static>> {
    let all = VOUCHERS.iter().chain(STRIKE).chain(RENTAL).chain(&["", "???", "dov'è il mio ordine", "€€€"]);
    all.map(|text| Asked { text, lang: Lang::It }).collect()
}

/// Clusters as sets of texts.
fn as_texts(texts: &[Asked<'static>], clusters: &[Cluster]) -> Vec<Vec<&'static str>> {
    let of = |cluster: &Cluster| {
        let mut own: Vec<&str> = cluster.members.iter().map(|&member| texts[member].text).collect();
        own.sort_unstable();
        own
    };
    let mut all: Vec<_> = clusters.iter().map(of).collect();
    all.sort();
    all
}

#[test]
fn every_text_is_in_one_cluster() {
    for clustering in [Clustering::default(), Clustering::with_meaning(None)] {
        let texts = texts();
        let clusters = clustering.cluster(&texts);
        let mut members: Vec<usize> = clusters.iter().flat_map(|cluster| cluster.members.clone()).collect();
        members.sort_unstable();
        assert_eq!(members, (0..texts.len()).collect::<Vec<_>>());
        for cluster in &clusters {
            assert!(cluster.members.contains(&cluster.medoid) && cluster.terms.len() <= MOST_TERMS);
            assert!((-1.0..=1.001).contains(&cluster.cohesion), "{cluster:?}");
        }
    }
}

#[test]
fn the_order_of_the_texts_does_not_matter() {
    let texts = texts();
    let expected = as_texts(&texts, &Clustering::default().cluster(&texts));
    for turn in [1, 7, 16] {
        let mut turned = texts.clone();
        turned.rotate_left(turn);
        turned.reverse();
        assert_eq!(as_texts(&turned, &Clustering::default().cluster(&turned)), expected);
    }
}

#[test]
fn no_text_has_no_cluster() {
    assert_eq!(Clustering::default().cluster(&[]), []);
}
