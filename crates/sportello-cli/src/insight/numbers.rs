//! Numbers as they are written in each language.

use sportello::Lang;
use sportello::insight::Ratio;

/// From so many on a percentage is a headline; below, the counts are.
///
/// With twenty the interval of 95 % is still some forty points wide in the middle.
pub const ENOUGH: u64 = 20;

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;

/// A decimal number.
pub fn decimal(value: f64, digits: usize, lang: Lang) -> String {
    let text = format!("{value:.digits$}");
    match lang {
        Lang::It => text.replace('.', ","),
        Lang::En => text,
    }
}

/// A share as a percentage.
pub fn percent(share: f64, lang: Lang) -> String {
    let space = if lang == Lang::It { "\u{a0}" } else { "" };
    format!("{}{space}%", decimal(share * 100.0, 1, lang))
}

/// The counts, such as `12 di 40`.
pub fn counts(ratio: Ratio, lang: Lang) -> String {
    let of = if lang == Lang::It { "di" } else { "of" };
    format!("{} {of} {}", ratio.of, ratio.among)
}

/// The percentage, or a dash for nothing of nothing.
pub fn share(ratio: Ratio, lang: Lang) -> String {
    ratio.share().map_or_else(|| "–".to_owned(), |share| percent(share, lang))
}

/// The interval, such as `12,3–45,6 %`.
pub fn interval(ratio: Ratio, lang: Lang) -> String {
    let Some((low, high)) = ratio.interval() else { return "–".to_owned() };
    format!("{}–{}", decimal(low * 100.0, 1, lang), percent(high, lang))
}

/// A span of time in the unit that suits it.
pub fn span(ms: i64, lang: Lang) -> String {
    let (unit_ms, unit) = match (ms, lang) {
        (DAY_MS.., Lang::It) => (DAY_MS, "giorni"),
        (DAY_MS.., Lang::En) => (DAY_MS, "days"),
        (HOUR_MS.., Lang::It) => (HOUR_MS, "ore"),
        (HOUR_MS.., Lang::En) => (HOUR_MS, "hours"),
        (_, Lang::It | Lang::En) => (MINUTE_MS, "min"),
    };
    format!("{} {unit}", decimal(ms as f64 / unit_ms as f64, 1, lang))
}

/// An amount of money.
pub fn amount(value: f64, currency: &str, lang: Lang) -> String {
    format!("{} {currency}", decimal(value, 2, lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_in_the_language() {
        assert_eq!(percent(0.125, Lang::It), "12,5\u{a0}%");
        assert_eq!(percent(0.125, Lang::En), "12.5%");
        let ratio = Ratio::new(1, 4);
        assert_eq!((counts(ratio, Lang::It), counts(ratio, Lang::En)), ("1 di 4".into(), "1 of 4".into()));
        assert_eq!(interval(ratio, Lang::En), "4.6–69.9%");
        assert_eq!(
            (share(Ratio::default(), Lang::It), interval(Ratio::default(), Lang::It)),
            ("–".into(), "–".into())
        );
    }

    #[test]
    fn spans_have_the_unit_that_suits_them() {
        assert_eq!(span(90_000, Lang::It), "1,5 min");
        assert_eq!(span(90 * MINUTE_MS, Lang::En), "1.5 hours");
        assert_eq!(span(36 * HOUR_MS, Lang::It), "1,5 giorni");
    }
}
