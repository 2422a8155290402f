//! Number plates: Italian since 1994 (`AB123CD`) and British since 2001 (`AB12CDE`).
//!
//! An Italian plate in one piece needs no label, unless a word says that it is an item of the shop. With
//! gaps ("da 150 al…") and for British plates ("in 24 ore") a label has to stand before it. Motorcycles
//! (`AB12345`) need one too.

use super::super::Kind;
use super::super::label::{self, Label};
use super::super::shape::{Compact, Part, fits, goes_on, is_rest};
use super::Find;

/// A plate that starts at a place.
pub fn find(part: Part<'_>, at: usize) -> Option<Find> {
    if let Some(plate) = read(part, at, b"AA999AA") {
        let alone = plate.is_tight(at) && !plate.code.iter().any(|byte| b"IOQU".contains(byte));
        let certain = || match label::before(part, at) {
            Some(Label::Of(Kind::Plate)) => true,
            Some(Label::Business) => false,
            _ => alone && !is_rest(part, at),
        };
        return certain().then_some(Find { kind: Kind::Plate, range: at..plate.end });
    }
    let plate = read(part, at, b"AA99AAA").or_else(|| read(part, at, b"AA99999"))?;
    let labelled = label::before(part, at) == Some(Label::Of(Kind::Plate));
    labelled.then_some(Find { kind: Kind::Plate, range: at..plate.end })
}

fn read(part: Part<'_>, at: usize, pattern: &[u8; 7]) -> Option<Compact<7>> {
    let plate = Compact::read(part, at, |place, byte| pattern.get(place).is_some_and(|&p| fits(p, byte)))?;
    (!goes_on(part, plate.end)).then_some(plate)
}
