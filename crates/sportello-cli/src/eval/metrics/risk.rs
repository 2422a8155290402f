//! Risk and coverage: how many are wrong among those answered, the most confident first.

/// A confidence at which answering may stop.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The lowest confidence answered.
    pub confidence: f32,
    /// The share of all questions that are answered.
    pub coverage: f64,
    /// The share of wrong answers among them.
    pub risk: f64,
}

/// The curve over all questions.
#[derive(Debug, Clone, PartialEq)]
pub struct RiskCurve {
    /// A point for each distinct confidence, from the highest.
    pub points: Vec<Point>,
    /// The mean risk over the order of questions.
    pub area: f64,
}

impl RiskCurve {
    /// The curve of confidences with whether the answer would be right; nothing of nothing.
    ///
    /// Questions of equal confidence are taken wrong ones first, and the curve has a point
    /// only after the last of them: no threshold can tell them apart.
    pub fn of(answers: &[(f32, bool)]) -> Option<Self> {
        let mut order = answers.to_vec();
        order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let (mut points, mut wrong, mut sum) = (Vec::new(), 0_usize, 0.0);
        for (at, (confidence, right)) in order.iter().enumerate() {
            wrong += usize::from(!right);
            let risk = wrong as f64 / (at + 1) as f64;
            sum += risk;
            if order.get(at + 1).is_none_or(|next| next.0 < *confidence) {
                let coverage = (at + 1) as f64 / order.len() as f64;
                points.push(Point { confidence: *confidence, coverage, risk });
            }
        }
        (!order.is_empty()).then(|| Self { points, area: sum / order.len() as f64 })
    }

    /// The largest share of questions that can be answered with at most this risk.
    pub fn coverage_at(&self, risk: f64) -> f64 {
        let fitting = self.points.iter().filter(|point| point.risk <= risk);
        fitting.map(|point| point.coverage).fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve(answers: &[(f32, bool)]) -> RiskCurve {
        RiskCurve::of(answers).unwrap()
    }

    #[test]
    fn risk_is_counted_by_falling_confidence() {
        let curve = curve(&[(0.2, false), (0.9, true), (0.6, false), (0.8, true)]);
        // Risks 0, 0, 1/3, 2/4.
        assert_eq!(curve.area, (1.0 / 3.0 + 0.5) / 4.0);
        assert_eq!(curve.coverage_at(0.05), 0.5);
        assert_eq!(curve.coverage_at(0.4), 0.75);
    }

    #[test]
    fn a_later_stretch_of_right_answers_may_mend_the_risk() {
        let mut answers = vec![(0.99, false)];
        answers.extend((0..19).map(|at| (0.9 - at as f32 / 100.0, true)));
        assert_eq!(curve(&answers).coverage_at(0.05), 1.0);
    }

    #[test]
    fn ties_are_taken_at_their_worst_and_not_cut() {
        // Wrong first: risks 1/1, 1/2; and the only threshold answers both.
        let tied = curve(&[(0.5, true), (0.5, false)]);
        assert_eq!(tied.area, 0.75);
        assert_eq!(tied.points.len(), 1);
        assert_eq!(tied.coverage_at(0.05), 0.0);
    }

    #[test]
    fn nothing_has_no_curve() {
        assert_eq!(RiskCurve::of(&[]), None);
    }
}
