//! What people approved as wordings, and took back.

use super::ballot::Link;
use super::learnt::Approval;
use crate::journal::{Doing, Record, Verdict, What, matching};
use crate::sorted::Map;

/// What people said of links.
#[derive(Debug, Clone, Default)]
pub struct Approved {
    links: Map<Link, Said>,
}

/// The last word on a link.
#[derive(Debug, Clone)]
pub enum Said {
    /// It was approved, in these words.
    Yes {
        /// The text, as it was approved.
        text: String,
        /// Who approved it, and when.
        approval: Approval,
    },
    /// It was rejected, or taken back.
    No,
}

impl Approved {
    /// Takes the next record in.
    pub fn hear(&mut self, record: &Record) {
        let What::Reviewed { proposal, author, verdict, doing, .. } = &record.what else { return };
        if *verdict == Verdict::Reversed {
            self.reverse(proposal);
        }
        let Some(Doing::Wordings { entry, texts }) = doing else { return };
        for (lang, text) in texts {
            let said = match verdict {
                Verdict::Approved | Verdict::Edited => {
                    let (author, proposal) = (author.clone(), proposal.clone());
                    let approval = Approval { author, proposal, at_ms: record.at.unix_ms };
                    Said::Yes { text: text.clone(), approval }
                }
                Verdict::Rejected | Verdict::Reversed => Said::No,
            };
            let link = Link { entry: entry.clone(), lang: *lang, words: matching(text) };
            self.links.insert(link, said);
        }
    }

    /// Takes back what a proposal brought.
    fn reverse(&mut self, proposal: &str) {
        for said in self.links.values_mut() {
            if matches!(said, Said::Yes { approval, .. } if approval.proposal == proposal) {
                *said = Said::No;
            }
        }
    }

    /// The links in their order, with the last word on each.
    pub fn into_links(self) -> Map<Link, Said> {
        self.links
    }
}
