//! What people said of proposals.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::proposal::Proposal;
use super::{GROWTH, GROWTH_LEAST};
use crate::hours::Moment;
use crate::journal::{Record, Verdict, What};

/// What somebody said of a proposal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// When.
    pub at: Moment,
    /// Who.
    pub author: String,
    /// What.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
    /// How many sources the proposal rested on.
    pub weight: u32,
}

/// All reviews by the proposal's id, oldest first: the last one is its state, and a proposal without
/// any is open.
pub fn reviews(records: &[Record]) -> BTreeMap<String, Vec<Review>> {
    let mut reviews: BTreeMap<String, Vec<Review>> = BTreeMap::new();
    for record in records {
        if let What::Reviewed { proposal, author, verdict, reason, weight, .. } = &record.what {
            let review = Review {
                at: record.at,
                author: author.clone(),
                verdict: *verdict,
                reason: reason.clone(),
                weight: *weight,
            };
            reviews.entry(proposal.clone()).or_default().push(review);
        }
    }
    for reviews in reviews.values_mut() {
        reviews.sort_by_key(|review| review.at.unix_ms);
    }
    reviews
}

/// From when on what happened counts for a proposal: after it was last carried out.
pub fn since(id: &str, reviews: &BTreeMap<String, Vec<Review>>) -> i64 {
    match reviews.get(id).and_then(|reviews| reviews.last()) {
        Some(review) if matches!(review.verdict, Verdict::Approved | Verdict::Edited) => review.at.unix_ms,
        _ => i64::MIN,
    }
}

/// Whether a proposal is to be shown: not if it was rejected and has not grown much since.
pub fn is_open(proposal: &Proposal, reviews: &BTreeMap<String, Vec<Review>>) -> bool {
    match reviews.get(&proposal.id).and_then(|reviews| reviews.last()) {
        Some(review) if review.verdict == Verdict::Rejected => {
            let weight = review.weight;
            let grown = weight.saturating_mul(GROWTH).max(weight.saturating_add(GROWTH_LEAST));
            proposal.conversations >= grown
        }
        _ => true,
    }
}
