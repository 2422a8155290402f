//! How customers spell a number: in groups, in lower case, with odd characters in between.

use super::dice::Dice;

/// Groups of these sizes, what is left over last, with one sign between them.
pub fn grouped(value: &str, sizes: &[usize], sign: &str) -> String {
    let mut rest = value;
    let mut groups = Vec::new();
    for &size in sizes {
        let (group, behind) = rest.split_at(size.min(rest.len()));
        groups.push(group);
        rest = behind;
    }
    groups.push(rest);
    groups.retain(|group| !group.is_empty());
    groups.join(sign)
}

/// Gaps anywhere.
pub fn gapped(dice: &mut Dice, value: &str) -> String {
    let mut out = String::new();
    for c in value.chars() {
        if !out.is_empty() && dice.percent(20) {
            out.push_str(dice.pick(&[" ", " ", "-", ".", " - ", "/"]));
        }
        out.push(c);
    }
    out
}

/// A code with a check digit, in any spelling: one word, its usual groups, or gaps anywhere.
pub fn spelt(dice: &mut Dice, value: &str, sizes: &[usize]) -> String {
    match dice.roll(10) {
        0..4 => value.to_owned(),
        4..8 => {
            let sign = dice.pick(&[" ", " ", "-", "."]);
            grouped(value, sizes, sign)
        }
        _ => gapped(dice, value),
    }
}

/// Case, width and invisible characters.
pub fn disguised(dice: &mut Dice, value: &str) -> String {
    let value = if dice.percent(40) { value.to_lowercase() } else { value.to_owned() };
    match dice.roll(40) {
        0 => value.chars().map(full_width).collect(),
        1 | 2 => {
            let mut out: Vec<char> = value.chars().collect();
            let at = dice.between(1, out.len() - 1);
            out.insert(at, dice.pick(&['\u{200b}', '\u{ad}', '\u{2060}', '\u{feff}', '\u{202e}']));
            out.into_iter().collect()
        }
        _ => value,
    }
}

fn full_width(c: char) -> char {
    match c {
        '0'..='9' => char::from_u32(c as u32 - '0' as u32 + '０' as u32).unwrap_or(c),
        _ => c,
    }
}
