//! Lists of texts as one text, put together while compiling.
//!
//! A table of texts costs a place and a length each besides the text, eight bytes in a page's module
//! that hardly compress: of 2,200 patterns some 9 kB over the wire.

/// Keys, each with a list of texts.
#[derive(Debug, Clone, Copy)]
pub struct Packed<K: 'static> {
    keys: &'static [K],
    /// The texts, each ended by a line break, each list by [`END`].
    texts: &'static str,
}

/// Keys and lists as they are written in the sources.
pub type Lists<K> = [(K, &'static [&'static str])];

/// The end of a list; no text has it.
const END: u8 = 0x1e;

impl<K> Packed<K> {
    /// The key of each list with its texts, in the order of the sources.
    pub fn iter(
        self,
    ) -> impl Iterator<Item = (&'static K, std::str::SplitTerminator<'static, char>)> + Clone {
        let lists = self.texts.split_terminator(char::from(END)).map(|list| list.split_terminator('\n'));
        self.keys.iter().zip(lists)
    }

    /// Of what [`packed!`](crate::packed::packed) made.
    pub const fn of(keys: &'static [K], texts: &'static [u8]) -> Self {
        match std::str::from_utf8(texts) {
            Ok(texts) => Self { keys, texts },
            Err(_) => panic!("whole texts are packed"),
        }
    }
}

/// How many bytes the texts of some lists take.
pub const fn size<K>(lists: &Lists<K>) -> usize {
    let mut size = lists.len();
    let mut list = 0;
    while list < lists.len() {
        let mut text = 0;
        while text < lists[list].1.len() {
            size += lists[list].1[text].len() + 1;
            text += 1;
        }
        list += 1;
    }
    size
}

/// The texts of some lists.
pub const fn texts<K, const SIZE: usize>(lists: &Lists<K>) -> [u8; SIZE] {
    let mut packed = [END; SIZE];
    let (mut at, mut list) = (0, 0);
    while list < lists.len() {
        let mut text = 0;
        while text < lists[list].1.len() {
            let bytes = lists[list].1[text].as_bytes();
            let mut byte = 0;
            while byte < bytes.len() {
                assert!(bytes[byte] >= b' ', "a text has no control characters");
                packed[at] = bytes[byte];
                (at, byte) = (at + 1, byte + 1);
            }
            packed[at] = b'\n';
            (at, text) = (at + 1, text + 1);
        }
        (at, list) = (at + 1, list + 1);
    }
    packed
}

/// The keys of some lists, of which there is at least one.
pub const fn keys<K: Copy, const COUNT: usize>(lists: &Lists<K>) -> [K; COUNT] {
    let mut keys = [lists[0].0; COUNT];
    let mut at = 0;
    while at < COUNT {
        keys[at] = lists[at].0;
        at += 1;
    }
    keys
}

/// Packs a constant of [`Lists`].
macro_rules! packed {
    ($key:ty, $lists:expr) => {{
        const WRITTEN: &$crate::packed::Lists<$key> = $lists;
        static KEYS: [$key; WRITTEN.len()] = $crate::packed::keys(WRITTEN);
        static TEXTS: [u8; $crate::packed::size(WRITTEN)] = $crate::packed::texts(WRITTEN);
        $crate::packed::Packed::of(&KEYS, &TEXTS)
    }};
}

pub(crate) use packed;

#[cfg(test)]
mod tests {
    use super::Packed;

    const LISTS: &[(u8, &[&str])] = &[(1, &["è", "(a|b) ..."]), (2, &[]), (3, &["", "c"])];

    #[test]
    fn lists_are_as_they_were_written() {
        let packed: Packed<u8> = packed!(u8, LISTS);
        let read: Vec<(u8, Vec<&str>)> = packed.iter().map(|(key, texts)| (*key, texts.collect())).collect();
        let written: Vec<(u8, Vec<&str>)> = LISTS.iter().map(|&(key, texts)| (key, texts.to_vec())).collect();
        assert_eq!(read, written);
    }
}
