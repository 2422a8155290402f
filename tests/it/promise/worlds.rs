//! Worlds of questions whose risk at any threshold is known exactly.

use sportello::promise::Label;

/// How many kinds of question a world has, each as frequent as the others.
const KINDS: usize = 4096;

/// A source of questions.
pub struct World {
    pub name: &'static str,
    /// The confidence and the probability of a wrong answer of each kind of question.
    kinds: Vec<(f32, f64)>,
}

impl World {
    /// A world of logits with a logistic distribution around `centre`; `wrong` gives the
    /// probability of a wrong answer by place and logit.
    fn of(name: &'static str, wrong: impl Fn(usize, f64) -> (f64, f64)) -> Self {
        let kinds = (0..KINDS).map(|place| {
            let rank = (place as f64 + 0.5) / KINDS as f64;
            let (logit, wrong) = wrong(place, (rank / (1.0 - rank)).ln());
            (sigmoid(logit) as f32, wrong)
        });
        Self { name, kinds: kinds.collect() }
    }

    /// Confidences are probabilities.
    pub fn calibrated() -> Self {
        Self::of("calibrated", |_, spread| (2.0 + 1.5 * spread, sigmoid(-2.0 - 1.5 * spread)))
    }

    /// Sure questions are less sure than they seem: 0.95 stands for 0.86.
    pub fn overconfident() -> Self {
        Self::of("over-confident", |_, spread| (2.5 + 2.0 * spread, sigmoid(-1.5 - 1.2 * spread)))
    }

    /// Three questions in ten are out of scope.
    pub fn out_of_scope() -> Self {
        Self::of("out of scope", |place, spread| {
            let out = place % 10 < 3;
            if out { (0.8 * spread - 1.0, 1.0) } else { (2.5 + 0.8 * spread, sigmoid(-3.5 - 0.6 * spread)) }
        })
    }

    /// Whatever the confidence, the risk is just above 5 %: any threshold breaks the promise.
    pub fn at_the_bar() -> Self {
        Self::of("at the bar", |_, spread| (1.5 + 1.5 * spread, 0.0501))
    }

    /// Four confidences; with the third, which is wrong in 9 %, the risk is just above 5 %.
    pub fn coarse() -> Self {
        Self::of("coarse", |place, _| match place % 8 {
            0..=1 => (4.0, 0.02),
            2..=3 => (3.0, 0.05),
            4..=5 => (2.0, 0.085),
            _ => (0.0, 0.5),
        })
    }

    /// The surest tenth is wrong most often: the one case that the argument for the beginning
    /// of the sequence leaves out.
    pub fn upside_down() -> Self {
        Self::of("upside down", |place, spread| {
            let wrong = if place > KINDS * 9 / 10 { 0.09 } else { 0.044 };
            (1.5 + 1.5 * spread, wrong)
        })
    }

    /// The worlds in which promises are replayed.
    pub fn all() -> [Self; 6] {
        [
            Self::calibrated(),
            Self::overconfident(),
            Self::out_of_scope(),
            Self::at_the_bar(),
            Self::coarse(),
            Self::upside_down(),
        ]
    }

    /// The share of questions answered at a threshold, and the share of wrong ones among them.
    pub fn at(&self, threshold: f32) -> (f64, f64) {
        let answered = self.kinds.iter().filter(|(confidence, _)| *confidence >= threshold);
        let (count, wrong) = answered.fold((0.0, 0.0), |(count, sum), (_, wrong)| (count + 1.0, sum + wrong));
        (count / KINDS as f64, if count > 0.0 { wrong / count } else { 0.0 })
    }

    /// The largest share of questions that any threshold in hundredths answers within a risk.
    pub fn largest_coverage(&self, risk: f64) -> f64 {
        let points = (1..100).map(|count| self.at(count as f32 / 100.0));
        points.filter(|(_, own)| *own <= risk).map(|(coverage, _)| coverage).fold(0.0, f64::max)
    }

    /// A question, audited.
    pub fn draw(&self, random: &mut Random) -> Label {
        let (confidence, wrong) = self.kinds[random.below(KINDS)];
        Label { confidence, right: random.share() >= wrong }
    }
}

fn sigmoid(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// SplitMix64 (Steele, Lea and Flood 2014).
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }

    /// From 0 to less than 1.
    pub fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
