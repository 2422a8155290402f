//! `near-duplicate`: entries that mean the same in different words.
//!
//! Each entry in each language is the average of what its question and wordings mean, less what the
//! whole Faq shares. Two entries are one if their texts are as near to each other as the texts of each
//! are among themselves. Without a table of meanings nothing is found.

use std::collections::{BTreeMap, BTreeSet};

use sportello_meaning::{DIMENSIONS, Table};

use super::subject::{Subject, Text};
use super::{Code, Finding, Severity};
use crate::assistant::built_in;
use crate::text::{Lang, is_stop_word, stem};

/// How near two entries are, against how near the texts of each are to one another.
///
/// Of two halves of one intent, five wordings each (CLINC150 and Banking77 at 10 shots, 227 pairs), more
/// than three in four are above 0.95. The nearest two entries of the corpora are at 0.89
/// (`consegna-tempi`, `consegna-espressa`) and 0.86 (`appuntamento-prenota`, `appuntamento-disdici`); of
/// Banking77 one pair of 2,926 reaches 0.93 (`failed_transfer`, `beneficiary_not_allowed`), of CLINC150
/// one of 11,175 (`todo_list`, `todo_list_update`). By a prototype, 2026-11; neither test part was used.
const SAME: f32 = 0.93;

/// Entries that are hardly near to anything are not the same, however loose each is in itself.
const LEAST_NEAR: f32 = 0.15;

/// How many words two entries may have in common, of those of the smaller: beyond it other lints see
/// what there is to see.
const MOST_SHARED: f32 = 0.5;

/// The texts of an entry are taken to be at least so near to one another, and the nearer the fewer
/// there are: a few texts say little of how loose an entry is.
const LEAST_COHESION: f32 = 0.1;

/// Before what the Faq shares is taken off, it counts as if so many more texts shared nothing.
const NEUTRAL: f32 = 100.0;

/// What an entry means in one language.
struct Meant<'a> {
    entry: &'a str,
    question: &'a str,
    average: [f32; DIMENSIONS],
    cohesion: f32,
    words: BTreeSet<String>,
}

/// Pairs of entries that mean the same.
pub fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(table) = built_in() else { return };
    let meant = meant(subject, &table);
    let mut found: BTreeMap<(&str, &str), Finding> = BTreeMap::new();
    for (at, a) in meant.iter().enumerate() {
        for b in meant.iter().skip(at + 1).filter(|b| b.entry != a.entry) {
            if is_same(a, b) {
                let (first, second) = if a.entry < b.entry { (a, b) } else { (b, a) };
                found.entry((first.entry, second.entry)).or_insert_with(|| finding(first, second));
            }
        }
    }
    findings.extend(found.into_values());
}

fn is_same(a: &Meant<'_>, b: &Meant<'_>) -> bool {
    let near = product(&a.average, &b.average);
    let among = (a.cohesion * b.cohesion).sqrt();
    let shared = a.words.intersection(&b.words).count() as f32;
    let smaller = a.words.len().min(b.words.len()) as f32;
    near >= LEAST_NEAR && near >= SAME * among && shared <= MOST_SHARED * smaller
}

fn finding(a: &Meant<'_>, b: &Meant<'_>) -> Finding {
    let message = format!(
        "`{}` and `{}` seem to ask the same in different words: expected one entry for one matter, since \
         customers get now one answer, now the other; merge them, or say in both questions what sets them \
         apart",
        a.entry, b.entry,
    );
    let finding = Finding::new(Code::NearDuplicate, Severity::Warning, message);
    finding.of_entry(a.entry).with([a.question, b.question])
}

/// A text and where it stands.
type Placed<'t, 'a> = (&'t Text<'a>, [f32; DIMENSIONS]);

fn meant<'a>(subject: &Subject<'a>, table: &Table) -> Vec<Meant<'a>> {
    let vectors: Vec<[f32; DIMENSIONS]> =
        subject.asked.iter().map(|text| table.encode(text.form.split(' ')).values()).collect();
    let mut common = [0.0; DIMENSIONS];
    vectors.iter().for_each(|vector| add(&mut common, vector));
    let scale = 1.0 / (vectors.len() as f32 + NEUTRAL);
    common.iter_mut().for_each(|value| *value *= scale);
    let mut parts: BTreeMap<(&str, Lang), Vec<Placed<'_, 'a>>> = BTreeMap::new();
    for (text, vector) in subject.asked.iter().zip(&vectors) {
        parts.entry((text.entry, text.lang)).or_default().push((text, apart(vector, &common)));
    }
    parts.values().filter_map(|part| of_part(part)).collect()
}

fn of_part<'a>(part: &[Placed<'_, 'a>]) -> Option<Meant<'a>> {
    let (first, _) = part.first()?;
    let count = part.len() as f32;
    let mut average = [0.0; DIMENSIONS];
    part.iter().for_each(|(_, vector)| add(&mut average, vector));
    average.iter_mut().for_each(|value| *value /= count);
    let all = product(&average, &average) * count * count;
    let cohesion = if part.len() > 1 { (all - count) / (count * (count - 1.0)) } else { 1.0 };
    let words = part.iter().flat_map(|(text, _)| {
        let words = text.form.split(' ').filter(|word| !is_stop_word(word, text.lang));
        words.map(|word| stem(word, text.lang).into_owned())
    });
    Some(Meant {
        entry: first.entry,
        question: first.text,
        average,
        cohesion: cohesion.max(LEAST_COHESION + (1.0 - LEAST_COHESION) / count),
        words: words.collect(),
    })
}

/// A direction less what is common, of length 1 again.
fn apart(vector: &[f32; DIMENSIONS], common: &[f32; DIMENSIONS]) -> [f32; DIMENSIONS] {
    let mut own = *vector;
    own.iter_mut().zip(common).for_each(|(value, common)| *value -= common);
    let length = product(&own, &own).sqrt();
    own.map(|value| if length > 0.0 { value / length } else { 0.0 })
}

fn add(sum: &mut [f32; DIMENSIONS], vector: &[f32; DIMENSIONS]) {
    sum.iter_mut().zip(vector).for_each(|(sum, value)| *sum += value);
}

fn product(a: &[f32; DIMENSIONS], b: &[f32; DIMENSIONS]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(all(test, feature = "meaning"))]
mod tests {
    use super::super::testing::{Draft, check_count, entry, faq};
    use super::*;

    fn refund() -> Draft {
        let refund = entry("rimborso").question("Quando ricevo il rimborso?");
        refund.wordings(&[
            "tempi di rimborso",
            "il rimborso non è arrivato",
            "accredito del reso",
            "rimborsi",
        ])
    }

    fn hours() -> Draft {
        let hours = entry("orari").question("A che ora aprite?");
        hours.wordings(&["orario del negozio", "siete aperti la domenica", "quando chiudete"])
    }

    #[test]
    fn the_same_in_other_words_is_a_warning_once() {
        let money = entry("soldi").english().question("When do I get my money back?");
        let money =
            money.wordings(&["refund time", "my refund has not arrived", "credit for the return", "refunds"]);
        check_count(&faq([refund(), money, hours()]), Code::NearDuplicate, 1);
    }

    #[test]
    fn another_matter_is_none() {
        check_count(&faq([refund(), hours()]), Code::NearDuplicate, 0);
    }
}
