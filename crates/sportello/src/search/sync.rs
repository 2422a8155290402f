//! Bringing an index up to date with a Faq: only what changed is indexed again.

use rustc_hash::FxHashMap;

use tantivy::indexer::NoMergePolicy;

use super::columns::{FINGERPRINT, ID};
use super::{Search, fingerprint};
use crate::error::Error;
use crate::faq::{Entry, Faq};

/// What is stored of an entry: its fingerprint, and in how many languages it stands.
type Stored = (u64, usize);

impl Search {
    pub(super) fn bring_up_to_date(&mut self, faq: &Faq) -> Result<(), Error> {
        let mut stored = self.stored().map_err(|error| self.failed("read", &error))?;
        let mut entries: Vec<&Entry> = faq.entries.iter().collect();
        entries.sort_by(|a, b| a.id.cmp(&b.id));
        for entry in entries {
            let now = (fingerprint::fingerprint(entry, self.analyser.seed()), entry.texts.len());
            let then = stored.remove(&entry.id).unwrap_or_default();
            if now != then && (then.1 > 0 || now.1 > 0) {
                self.put(entry)?;
            }
        }
        let mut gone: Vec<String> = stored.into_keys().collect();
        gone.sort_unstable();
        gone.iter().try_for_each(|id| self.remove(id))?;
        let changed = self.writer.is_some();
        self.commit()?;
        if changed { self.gather() } else { Ok(()) }
    }

    fn stored(&self) -> tantivy::Result<FxHashMap<String, Stored>> {
        let mut stored: FxHashMap<String, Stored> = FxHashMap::default();
        for segment in self.live.searcher().segment_readers() {
            let fingerprints = segment.fast_fields().u64(FINGERPRINT)?;
            let Some(ids) = segment.fast_fields().str(ID)? else { continue };
            let mut id = String::new();
            for document in segment.doc_ids_alive() {
                let (Some(ord), Some(print)) = (ids.term_ords(document).next(), fingerprints.first(document))
                else {
                    continue;
                };
                id.clear();
                ids.ord_to_str(ord, &mut id)?;
                let entry = stored.entry(id.clone()).or_insert((print, 0));
                entry.1 += 1;
            }
        }
        Ok(stored)
    }

    /// Gathers the segments into one: a query then looks every word up once.
    fn gather(&mut self) -> Result<(), Error> {
        let gather = || -> tantivy::Result<()> {
            let segments = self.index.searchable_segment_ids()?;
            if segments.len() > 1 {
                let mut writer = super::writer(&self.index)?;
                writer.set_merge_policy(Box::new(NoMergePolicy));
                writer.merge(&segments).wait()?;
                writer.wait_merging_threads()?;
            }
            Ok(())
        };
        gather().and_then(|()| self.reload()).map_err(|error| self.failed("written", &error))
    }
}
