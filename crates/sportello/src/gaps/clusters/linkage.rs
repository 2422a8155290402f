//! Average linkage: clusters that are nearest to each other merge, as long as they are near enough.
//!
//! In: directions. Out: the merges, and the groups that those from some similarity on make. The
//! similarity of two clusters is the average over all pairs of their members, which is the product of
//! their averages: no table of pairs is kept. A merge never brings a third cluster nearer than the
//! nearer of the two was (the linkage is reducible), so that all clusters that are nearest to each
//! other can merge at once, and one that is near to none is done. For the same reason a short list of
//! the nearest, with a bound on the others, stays good for many merges: looking at all clusters for each
//! merge took three times as long.

use super::near::Near;
use super::space::{AXES, UNIT, Vector, product, similarity};

/// The merges of some texts.
#[derive(Debug)]
pub struct Linkage {
    texts: usize,
    /// Two members, one of each cluster, and the similarity of the clusters.
    merges: Vec<(usize, usize, i32)>,
}

/// A cluster under way. Its place is that of its first text.
struct Node {
    sum: [i32; AXES],
    size: i32,
}

struct Builder {
    nodes: Vec<Node>,
    /// The averages of the clusters, each at its place.
    averages: Vec<Vector>,
    near: Vec<Near>,
    /// The places of the clusters that are not done, rising.
    active: Vec<usize>,
    merges: Vec<(usize, usize, i32)>,
    /// The least similarity of a merge.
    least: i32,
}

/// How many clusters look for their nearest at a time: their averages fit into the fastest memory.
const BLOCK: usize = 16;

impl Linkage {
    /// All merges from a similarity on.
    pub fn of(vectors: Vec<Vector>, least: f32) -> Self {
        let texts = vectors.len();
        let node = |vector: &Vector| Node { sum: vector.map(i32::from), size: 1 };
        let mut builder = Builder {
            nodes: vectors.iter().map(node).collect(),
            averages: vectors,
            near: vec![Near::default(); texts],
            active: (0..texts).collect(),
            merges: Vec::new(),
            least: units(least),
        };
        builder.run();
        Self { texts, merges: builder.merges }
    }

    /// The groups that the merges from a similarity on make, each rising, in the order of their first
    /// members.
    pub fn groups(&self, least: f32) -> Vec<Vec<usize>> {
        let mut first: Vec<usize> = (0..self.texts).collect();
        let merges = self.merges.iter().filter(|(_, _, near)| *near >= units(least));
        for &(a, b, _) in merges {
            let (a, b) = (root(&mut first, a), root(&mut first, b));
            first[a.max(b)] = a.min(b);
        }
        let mut groups: Vec<Vec<usize>> = vec![Vec::new(); self.texts];
        for text in 0..self.texts {
            let root = root(&mut first, text);
            groups[root].push(text);
        }
        groups.retain(|group| !group.is_empty());
        groups
    }
}

/// The first member of a text's group so far.
fn root(first: &mut [usize], mut text: usize) -> usize {
    while first[text] != text {
        first[text] = first[first[text]];
        text = first[text];
    }
    text
}

fn units(similarity: f32) -> i32 {
    (similarity * UNIT as f32 * UNIT as f32) as i32
}

impl Builder {
    fn run(&mut self) {
        self.look(&self.active.clone());
        while self.active.len() > 1 {
            let least = self.least;
            let near = &self.near;
            self.active.retain(|&place| near[place].first().is_some_and(|(near, _)| near >= least));
            let pairs = self.mutual();
            if pairs.is_empty() {
                // Never seen: averages are rounded, so that a bound may be off by one in 2^28.
                break;
            }
            self.merge(&pairs);
            let unsure = |place: &&usize| !self.near[**place].is_sure(least);
            let unsure: Vec<usize> = self.active.iter().filter(unsure).copied().collect();
            self.look(&unsure);
        }
    }

    /// Compares some clusters with all; two of them with each other once.
    fn look(&mut self, lost: &[usize]) {
        let mut is_lost = vec![false; self.nodes.len()];
        for &place in lost {
            is_lost[place] = true;
            self.near[place] = Near::default();
        }
        for block in lost.chunks(BLOCK) {
            for &other in &self.active {
                let average = &self.averages[other];
                for &place in block {
                    if place == other || (is_lost[other] && other < place) {
                        continue;
                    }
                    let near = product(&self.averages[place], average);
                    self.near[place].offer(near, other);
                    if is_lost[other] {
                        self.near[other].offer(near, place);
                    }
                }
            }
        }
    }

    /// The clusters that are nearest to each other. There are some as long as there are two: among the
    /// nearest pairs of all, the first cluster in order and its first partner.
    fn mutual(&self) -> Vec<(usize, usize, i32)> {
        let pair = |&place: &usize| {
            let (near, other) = self.near[place].first()?;
            let back = self.near[other].first()?.1;
            (place < other && back == place).then_some((place, other, near))
        };
        self.active.iter().filter_map(pair).collect()
    }

    /// The first cluster of each pair takes the second in.
    fn merge(&mut self, pairs: &[(usize, usize, i32)]) {
        let mut now = vec![None; self.nodes.len()];
        for &(first, second, _) in pairs {
            self.join(first, second);
            (now[first], now[second]) = (Some(first), Some(first));
        }
        self.active.retain(|&place| now[place].is_none_or(|now| now == place));
        let averages = &self.averages;
        for &place in &self.active {
            let compare = |other: usize| product(&averages[place], &averages[other]);
            self.near[place].rename(|other| now[other], compare);
        }
        for &(first, second, _) in pairs {
            let compare = |other: usize| product(&averages[first], &averages[other]);
            self.near[second].rename(|other| now[other], compare);
            self.near[first] = self.near[first].merged(&self.near[second], first, compare);
        }
        self.merges.extend_from_slice(pairs);
    }

    fn join(&mut self, first: usize, second: usize) {
        let (sum, size) = (self.nodes[second].sum, self.nodes[second].size);
        let node = &mut self.nodes[first];
        node.sum.iter_mut().zip(sum).for_each(|(a, b)| *a += b);
        node.size += size;
        self.averages[first] = average(&node.sum, node.size);
    }
}

/// The average of so many directions with this sum, halves rounded up.
pub fn average(sum: &[i32; AXES], size: i32) -> Vector {
    let size = i64::from(size.max(1));
    sum.map(|sum| (2 * i64::from(sum) + size).div_euclid(2 * size) as i16)
}

/// The average of some directions and how alike two different ones of them are on average; 1 of one.
pub fn centre(vectors: &[&Vector]) -> (Vector, f32) {
    let mut sum = [0; AXES];
    let mut squares = 0_i64;
    for vector in vectors {
        sum.iter_mut().zip(**vector).for_each(|(sum, value)| *sum += i32::from(value));
        squares += i64::from(product(vector, vector));
    }
    let all: i64 = sum.iter().map(|&sum| i64::from(sum) * i64::from(sum)).sum();
    let pairs = vectors.len() as i64 * (vectors.len() as i64 - 1);
    let cohesion = if pairs > 0 { similarity(((all - squares) / pairs) as i32) } else { 1.0 };
    (average(&sum, vectors.len() as i32), cohesion)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Directions in a plane, by their angle in degrees.
    fn plane(degrees: &[f32]) -> Vec<Vector> {
        let vector = |degrees: &f32| {
            let mut vector = [0; AXES];
            let radians = degrees.to_radians();
            vector[0] = (UNIT as f32 * libm::cosf(radians)) as i16;
            vector[1] = (UNIT as f32 * libm::sinf(radians)) as i16;
            vector
        };
        degrees.iter().map(vector).collect()
    }

    #[track_caller]
    fn check(degrees: &[f32], least: f32, expected: &[&[usize]]) {
        assert_eq!(Linkage::of(plane(degrees), least).groups(least), expected);
        assert_eq!(Linkage::of(plane(degrees), -1.0).groups(least), expected, "cut later");
    }

    #[test]
    fn near_ones_merge_until_the_threshold() {
        // The cosine of 10 degrees is .98, of 60 degrees .5.
        check(&[0.0, 10.0, 90.0, 100.0, 200.0], 0.9, &[&[0, 1], &[2, 3], &[4]]);
        check(&[0.0, 10.0, 90.0, 100.0, 200.0], 0.999, &[&[0], &[1], &[2], &[3], &[4]]);
        check(&[0.0, 10.0, 90.0, 100.0, 200.0], -1.0, &[&[0, 1, 2, 3, 4]]);
    }

    #[test]
    fn the_average_of_all_pairs_counts() {
        // 0 and 60 are .5 alike, 0 and 30 .87: three merge while the average of .5 and .87 suffices.
        check(&[0.0, 30.0, 60.1], 0.68, &[&[0, 1, 2]]);
        check(&[0.0, 30.0, 60.1], 0.69, &[&[0, 1], &[2]]);
    }

    #[test]
    fn the_same_directions_are_one_cluster() {
        check(&[5.0; 9], 0.9, &[&[0, 1, 2, 3, 4, 5, 6, 7, 8]]);
    }

    #[test]
    fn nothing_and_one_are_clustered() {
        check(&[], 0.5, &[]);
        check(&[1.0], 0.5, &[&[0]]);
        assert_eq!(Linkage::of(vec![[0; AXES]; 2], 0.1).groups(0.1), [vec![0], vec![1]]);
    }

    #[test]
    fn cohesion_is_the_average_of_pairs() {
        let vectors = plane(&[0.0, 60.0, 0.0]);
        let (_, cohesion) = centre(&vectors.iter().collect::<Vec<_>>());
        assert!((cohesion - (0.5 + 0.5 + 1.0) / 3.0).abs() < 1e-3, "{cohesion}");
        assert_eq!(centre(&[&vectors[0]]).1, 1.0);
    }
}
