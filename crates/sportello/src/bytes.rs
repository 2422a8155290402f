//! Numbers and texts as bytes, and back.
//!
//! In: values. Out: bytes, the same on every target; numbers that are mostly small take one byte. The
//! reader takes nothing for granted: whatever the bytes, it says [`Damaged`] instead of panicking, and
//! reserves no more memory than there are bytes left.

/// The bytes are not what the writer wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged;

/// Writes values one after the other.
#[derive(Debug, Default)]
pub struct Writer(Vec<u8>);

impl Writer {
    /// What was written.
    pub fn finish(self) -> Vec<u8> {
        self.0
    }

    /// A number, seven bits to a byte, the lowest first (LEB128).
    pub fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    /// A count or an index.
    pub fn count(&mut self, count: usize) {
        self.number(count as u64);
    }

    /// Numbers in single precision, to the bit: all lowest bytes first, then all second … since those of
    /// numbers that are alike are alike.
    pub fn floats(&mut self, floats: &[f32]) {
        for plane in 0..size_of::<f32>() {
            self.0.extend(floats.iter().map(|float| (float.to_bits() >> (8 * plane)) as u8));
        }
    }

    /// Bytes whose number the reader knows.
    pub fn raw(&mut self, bytes: impl IntoIterator<Item = u8>) {
        self.0.extend(bytes);
    }

    /// Texts in rising order, each as what it does not share with the one before.
    pub fn texts<'t>(&mut self, texts: impl ExactSizeIterator<Item = &'t str>) {
        self.count(texts.len());
        let mut before = "";
        for text in texts {
            let shared = before.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
            let shared = text.floor_char_boundary(shared);
            self.count(shared);
            self.count(text.len() - shared);
            self.raw(text.bytes().skip(shared));
            before = text;
        }
    }
}

/// Reads values one after the other.
#[derive(Debug, Clone)]
pub struct Reader<'b>(&'b [u8]);

impl<'b> Reader<'b> {
    /// Reads from the start of the bytes.
    pub fn of(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    /// Whether all has been read.
    pub fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    /// A number.
    pub fn number(&mut self) -> Result<u64, Damaged> {
        let mut number = 0;
        for at in 0..10 {
            let (&byte, rest) = self.0.split_first().ok_or(Damaged)?;
            self.0 = rest;
            number |= u64::from(byte & 0x7f) << (7 * at);
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Damaged)
    }

    /// An index below `end`.
    pub fn below(&mut self, end: usize) -> Result<usize, Damaged> {
        usize::try_from(self.number()?).ok().filter(|&index| index < end).ok_or(Damaged)
    }

    /// How many of something follow, each of at least one byte.
    pub fn count(&mut self) -> Result<usize, Damaged> {
        let count = self.number()?;
        usize::try_from(count).ok().filter(|&count| count <= self.0.len()).ok_or(Damaged)
    }

    /// So many bytes.
    pub fn raw(&mut self, count: usize) -> Result<&'b [u8], Damaged> {
        let (bytes, rest) = self.0.split_at_checked(count).ok_or(Damaged)?;
        self.0 = rest;
        Ok(bytes)
    }

    /// So many finite numbers in single precision.
    pub fn floats(&mut self, count: usize) -> Result<Vec<f32>, Damaged> {
        let planes = self.raw(count.checked_mul(size_of::<f32>()).ok_or(Damaged)?)?;
        let bits = |at: usize| {
            let bytes = std::array::from_fn(|plane| planes.get(plane * count + at).copied().unwrap_or(0));
            f32::from_le_bytes(bytes)
        };
        let floats: Vec<f32> = (0..count).map(bits).collect();
        if floats.iter().all(|float| float.is_finite()) { Ok(floats) } else { Err(Damaged) }
    }

    /// Texts in rising order.
    pub fn texts(&mut self) -> Result<Vec<Box<str>>, Damaged> {
        let count = self.count()?;
        let mut left = self.0.len().saturating_mul(MOST_SHARED);
        let mut texts: Vec<Box<str>> = Vec::with_capacity(count);
        let mut text = String::new();
        for _ in 0..count {
            let shared = self.below(text.len() + 1)?;
            let rest = self.count()?;
            let rest = std::str::from_utf8(self.raw(rest)?).map_err(|_| Damaged)?;
            left = left.checked_sub(shared + rest.len()).ok_or(Damaged)?;
            if !text.is_char_boundary(shared) {
                return Err(Damaged);
            }
            text.truncate(shared);
            text.push_str(rest);
            if texts.last().is_some_and(|before| **before >= *text) {
                return Err(Damaged);
            }
            texts.push(text.as_str().into());
        }
        Ok(texts)
    }
}

/// Texts that share what stands before them take at most so many times their bytes; words take three.
const MOST_SHARED: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_back() {
        let numbers = [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX];
        let mut writer = Writer::default();
        numbers.iter().for_each(|&number| writer.number(number));
        let bytes = writer.finish();
        let mut reader = Reader::of(&bytes);
        assert_eq!(numbers.map(|_| reader.number()), numbers.map(Ok));
        assert!(reader.is_done());
        assert_eq!(reader.number(), Err(Damaged));
        assert_eq!(Reader::of(&[0x80; 11]).number(), Err(Damaged));
    }

    #[test]
    fn floats_are_read_back_to_the_bit() {
        let floats = [0.0, -0.0, 1.5, f32::MIN_POSITIVE, f32::MAX];
        let mut writer = Writer::default();
        writer.floats(&floats);
        let bytes = writer.finish();
        let read = Reader::of(&bytes).floats(floats.len()).expect("the bytes are whole");
        assert_eq!(read.iter().map(|float| float.to_bits()).collect::<Vec<_>>(), floats.map(f32::to_bits));
        assert_eq!(Reader::of(&bytes).floats(6), Err(Damaged));
        assert_eq!(Reader::of(&[0xff; 4]).floats(1), Err(Damaged), "a NaN");
        assert_eq!(Reader::of(&bytes).floats(usize::MAX), Err(Damaged));
    }

    #[test]
    fn texts_are_read_back() {
        let texts = ["", "citta", "città", "cittì", "spedi", "spedire"];
        let mut writer = Writer::default();
        writer.texts(texts.into_iter());
        let bytes = writer.finish();
        let read = Reader::of(&bytes).texts().expect("the bytes are whole");
        assert_eq!(read.iter().map(AsRef::as_ref).collect::<Vec<&str>>(), texts);
    }

    #[test]
    fn texts_that_cannot_be_are_refused() {
        let check = |bytes: &[u8]| assert_eq!(Reader::of(bytes).texts(), Err(Damaged), "{bytes:?}");
        check(&[200, 1]);
        check(&[1, 0, 9, b'a']);
        check(&[1, 1, 0]);
        check(&[1, 0, 1, 0xff]);
        check(&[2, 0, 1, b'b', 0, 1, b'a']);
    }

    #[test]
    fn texts_that_share_too_much_are_refused() {
        let mut bytes = vec![100, 0, 100];
        bytes.extend([b'a'; 100]);
        for length in 100..199_u64 {
            let mut writer = Writer::default();
            writer.number(length);
            writer.number(1);
            bytes.extend(writer.finish());
            bytes.push(b'a');
        }
        assert_eq!(Reader::of(&bytes).texts(), Err(Damaged), "15 kB from {} bytes", bytes.len());
    }
}
