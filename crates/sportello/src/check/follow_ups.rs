//! `dead-follow-up`: follow-ups that lead nowhere new.

use super::subject::Subject;
use super::{Code, Finding, Severity};
use crate::faq::{Entry, Faq};

/// Follow-ups to an unknown entry, to the entry itself, or to one that is already listed.
pub fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for entry in &subject.faq.entries {
        for (at, id) in entry.follow_ups.iter().enumerate() {
            findings.extend(follow_up(subject.faq, entry, at, id));
        }
    }
}

fn follow_up(faq: &Faq, entry: &Entry, at: usize, id: &str) -> Option<Finding> {
    let own = &entry.id;
    let (severity, message) = if id == own {
        (Severity::Warning, format!("`{own}` follows up to itself: expected another entry; delete it"))
    } else if entry.follow_ups[..at].iter().any(|before| before == id) {
        (Severity::Note, format!("`{own}` follows up to `{id}` twice: expected once; delete the second"))
    } else if faq.entry(id).is_none() {
        let expected = "expected the id of an entry; correct it or delete it";
        (Severity::Error, format!("`{own}` follows up to `{id}`, which is no entry: {expected}"))
    } else {
        return None;
    };
    Some(Finding::new(Code::DeadFollowUp, severity, message).of_entry(own).with([id]))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, entry, faq};
    use super::*;

    #[track_caller]
    fn follow(ids: &[&str], expected: &[&str]) {
        let orari = entry("orari").question("Quando aprite?").follow_ups(ids);
        check(&faq([orari, entry("resi").question("Come rendo?")]), Code::DeadFollowUp, expected);
    }

    #[test]
    fn an_unknown_entry_is_an_error() {
        let expected = "error: `orari` follows up to `rese`, which is no entry: expected the id of an entry; \
                        correct it or delete it";
        follow(&["rese"], &[expected]);
    }

    #[test]
    fn the_entry_itself_is_a_warning() {
        follow(&["orari"], &["warning: `orari` follows up to itself: expected another entry; delete it"]);
    }

    #[test]
    fn the_same_entry_twice_is_noted() {
        let expected = "note: `orari` follows up to `resi` twice: expected once; delete the second";
        follow(&["resi", "resi"], &[expected]);
    }

    #[test]
    fn another_entry_is_fine() {
        follow(&["resi"], &[]);
    }
}
