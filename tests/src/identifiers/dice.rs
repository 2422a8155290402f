//! A small generator of random numbers (SplitMix64) and what is drawn with it.

/// A seeded source of chance.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as usize % sides
    }

    /// A number between two, both possible.
    pub fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.roll(high - low + 1)
    }

    /// True in so many cases of a hundred.
    pub fn percent(&mut self, share: usize) -> bool {
        self.roll(100) < share
    }

    /// One of several.
    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.roll(of.len())]
    }

    /// A pattern filled in: `#` any digit, `!` one from 1, `^` one from 2, `?` a letter.
    pub fn fill(&mut self, pattern: &str) -> String {
        let mut char = |c| match c {
            '#' => self.of("0123456789"),
            '!' => self.of("123456789"),
            '^' => self.of("23456789"),
            '?' => self.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            c => c,
        };
        pattern.chars().map(&mut char).collect()
    }

    /// So many digits, the first not zero.
    pub fn digits(&mut self, count: usize) -> String {
        self.fill(&format!("!{}", "#".repeat(count - 1)))
    }

    /// One of these characters.
    pub fn of(&mut self, characters: &str) -> char {
        char::from(self.pick(characters.as_bytes()))
    }
}
