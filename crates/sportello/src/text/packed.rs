//! Numbers packed into few bytes, as the tables of this stage are.
//!
//! Seven bits a byte, the lowest first, the top bit set on all but the last. What is missing at the
//! end is zeros: a table that was cut gives less, and no panic.

/// Reads packed numbers from the front of some bytes.
#[derive(Debug, Clone)]
pub struct Packed<'a> {
    bytes: std::slice::Iter<'a, u8>,
}

impl<'a> Packed<'a> {
    /// Reads from the first byte on.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes: bytes.iter() }
    }

    /// The next number.
    pub fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in (0..u32::BITS).step_by(7) {
            let byte = self.bytes.next().copied().unwrap_or(0);
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    /// The next number where it is written as how far it is from another, in either direction.
    pub fn near(&mut self, other: u32) -> u32 {
        let distance = self.number();
        let up = distance >> 1;
        if distance & 1 == 0 { other.wrapping_add(up) } else { other.wrapping_sub(up) }
    }
}

#[cfg(test)]
mod tests {
    use super::Packed;

    #[test]
    fn numbers_are_read_and_the_end_is_zeros() {
        let mut packed = Packed::new(&[5, 0xac, 0x02, 0xff, 0xff, 0xff, 0xff, 0x0f, 4, 3, 0x80]);
        assert_eq!([packed.number(), packed.number(), packed.number()], [5, 300, u32::MAX]);
        assert_eq!([packed.near(10), packed.near(10)], [12, 9]);
        assert_eq!([packed.number(), packed.number()], [0, 0]);
    }
}
