//! Exact bounds on the risk behind a count of wrong answers.
//!
//! In: how many of how many answers were wrong. Out: binomial tails, and the bound of Clopper and
//! Pearson (1934) that inverts them. Tails are summed from their largest term outwards, which
//! takes a few times the square root of the count; the first term goes through the logarithm of
//! the gamma function and has a relative error under 1e-8 up to a million answers.

/// Terms below this share of the sum no longer change it.
const NEGLIGIBLE: f64 = 1e-17;

/// How close [`upper_bound`] is to the exact bound; it errs upwards.
const PRECISION: f64 = 1e-12;

/// The highest risk that is compatible with these counts: the one-sided upper bound of Clopper
/// and Pearson.
///
/// If the true risk were any higher, so few wrong answers would come with a probability below
/// 1 − `confidence`. Between 0 and 1, to within 1e-12; 1 without answers. More wrong answers than
/// answers count as all wrong; a confidence outside 0 to 1, or that is no number, as 1.
pub fn upper_bound(wrong: u32, answered: u32, confidence: f64) -> f64 {
    let error = if (0.0..=1.0).contains(&confidence) { 1.0 - confidence } else { 0.0 };
    if wrong >= answered || error == 0.0 {
        return 1.0;
    }
    let (mut low, mut high) = (0.0, 1.0);
    while high - low > PRECISION {
        let middle = 0.5 * (low + high);
        if at_most(u64::from(wrong), u64::from(answered), middle) > error {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

/// The fewest answers at which so many wrong ones are still so rare at this risk that the risk
/// has to be lower. `risk` and `error` are strictly between 0 and 1.
pub fn least_answers(wrong: u64, risk: f64, error: f64) -> u64 {
    let backed = |answered| at_most(wrong, answered, risk) <= error;
    let mut enough = wrong.saturating_add(1);
    while !backed(enough) {
        enough = enough.saturating_mul(2);
    }
    let mut too_few = wrong;
    while enough - too_few > 1 {
        let middle = too_few + (enough - too_few) / 2;
        if backed(middle) {
            enough = middle;
        } else {
            too_few = middle;
        }
    }
    enough
}

/// The probability that at most `wrong` of `answered` are wrong when each is with probability
/// `risk`.
pub fn at_most(wrong: u64, answered: u64, risk: f64) -> f64 {
    if wrong >= answered || risk <= 0.0 {
        return 1.0;
    }
    if risk >= 1.0 {
        return 0.0;
    }
    if (wrong as f64) < answered as f64 * risk {
        lower_tail(wrong, answered, risk)
    } else {
        1.0 - upper_tail(wrong + 1, answered, risk)
    }
}

/// The probability of at most `from`, which lies below the mean.
fn lower_tail(from: u64, answered: u64, risk: f64) -> f64 {
    let odds = (1.0 - risk) / risk;
    let (mut term, mut sum) = (1.0, 1.0);
    for wrong in (1..=from).rev() {
        term *= wrong as f64 / (answered - wrong + 1) as f64 * odds;
        sum += term;
        if term < sum * NEGLIGIBLE {
            break;
        }
    }
    sum * exactly(from, answered, risk)
}

/// The probability of at least `from`, which lies above the mean.
fn upper_tail(from: u64, answered: u64, risk: f64) -> f64 {
    let odds = risk / (1.0 - risk);
    let (mut term, mut sum) = (1.0, 1.0);
    for wrong in from..answered {
        term *= (answered - wrong) as f64 / (wrong + 1) as f64 * odds;
        sum += term;
        if term < sum * NEGLIGIBLE {
            break;
        }
    }
    sum * exactly(from, answered, risk)
}

/// The probability that exactly `wrong` of `answered` are wrong.
fn exactly(wrong: u64, answered: u64, risk: f64) -> f64 {
    let (wrong, answered) = (wrong as f64, answered as f64);
    let ways =
        libm::lgamma(answered + 1.0) - libm::lgamma(wrong + 1.0) - libm::lgamma(answered - wrong + 1.0);
    libm::exp(ways + wrong * libm::log(risk) + (answered - wrong) * libm::log1p(-risk))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn close(found: f64, expected: f64, relative: f64) {
        assert!((found - expected).abs() <= relative * expected, "found {found}, expected {expected}");
    }

    /// Expected values by SciPy 1.17, `binom.cdf`.
    #[test]
    fn tails_are_exact() {
        close(at_most(0, 45, 0.05), 0.099_440_256_987_092_47, 1e-12);
        close(at_most(5, 184, 0.05), 0.098_185_746_575_668_13, 1e-12);
        close(at_most(9, 100, 0.05), 0.971_811_705_836_538_6, 1e-12);
        close(at_most(60, 100, 0.5), 0.982_399_899_891_147_6, 1e-12);
        close(at_most(49_800, 1_000_000, 0.05), 0.180_028_186_476_419_38, 1e-8);
        close(at_most(50_300, 1_000_000, 0.05), 0.915_924_744_051_765_6, 1e-8);
    }

    /// Expected values by SciPy 1.17, `beta.ppf`.
    #[test]
    fn bounds_are_those_of_clopper_and_pearson() {
        close(upper_bound(0, 45, 0.9), 0.049_881_492_681_856_29, 1e-10);
        close(upper_bound(3, 100, 0.95), 0.075_710_793_749_830_04, 1e-10);
        close(upper_bound(10, 306, 0.9), 0.049_903_107_186_687_98, 1e-10);
        close(upper_bound(50, 100, 0.9), 0.568_583_174_406_219_2, 1e-10);
        close(upper_bound(99, 100, 0.9), 0.998_946_949_690_494_4, 1e-10);
        close(upper_bound(0, 1, 0.5), 0.5, 1e-10);
        close(upper_bound(30_000, 1_000_000, 0.99), 0.030_399_202_652_464_31, 1e-9);
    }

    #[test]
    fn bounds_of_anything_are_defined() {
        for (wrong, answered, confidence) in
            [(0, 0, 0.9), (5, 5, 0.9), (6, 5, 0.9), (0, 9, 1.0), (0, 9, f64::NAN), (0, 9, -1.0), (0, 9, 2.0)]
        {
            assert_eq!(upper_bound(wrong, answered, confidence), 1.0, "{wrong} of {answered}, {confidence}");
        }
        assert!(upper_bound(3, 9, 0.0) <= PRECISION, "no confidence asks for no bound");
        assert!((0.49..0.51).contains(&upper_bound(u32::MAX / 2, u32::MAX, 0.9)));
    }
}
