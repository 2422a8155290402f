//! Maps and sets in the order of their keys: trees, and in a page's module sorted lists.
//!
//! The standard library's trees are written out anew for every pair of types, four kilobytes of code
//! each. A list does what a page needs of them: what a page learns from is one customer's journal.
//! Public types and whatever grows large stay with the trees everywhere.

#[cfg(not(target_arch = "wasm32"))]
pub use std::collections::{BTreeMap as Map, BTreeSet as Set};

#[cfg(target_arch = "wasm32")]
pub use list::{Map, Set};

#[cfg(any(test, target_arch = "wasm32"))]
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
mod list {
    use std::borrow::Borrow;

    /// A map as a list of keys and values in the order of the keys.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Map<K, V>(Vec<(K, V)>);

    impl<K, V> Default for Map<K, V> {
        fn default() -> Self {
            Self(Vec::new())
        }
    }

    impl<K: Ord, V> Map<K, V> {
        pub fn new() -> Self {
            Self::default()
        }

        /// Where a key is, or belongs.
        fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
        where
            K: Borrow<Q>,
        {
            self.0.binary_search_by(|(own, _)| own.borrow().cmp(key))
        }

        pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
        where
            K: Borrow<Q>,
        {
            self.find(key).ok().map(|at| &self.0[at].1)
        }

        pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
        where
            K: Borrow<Q>,
        {
            self.find(key).ok().map(|at| &mut self.0[at].1)
        }

        pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
        where
            K: Borrow<Q>,
        {
            self.find(key).is_ok()
        }

        pub fn insert(&mut self, key: K, value: V) -> Option<V> {
            match self.find(&key) {
                Ok(at) => Some(std::mem::replace(&mut self.0[at].1, value)),
                Err(at) => {
                    self.0.insert(at, (key, value));
                    None
                }
            }
        }

        pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
        where
            K: Borrow<Q>,
        {
            self.find(key).ok().map(|at| self.0.remove(at).1)
        }

        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
            Entry { map: self, key }
        }

        pub fn is_empty(&self) -> bool {
            self.0.is_empty()
        }

        pub fn keys(&self) -> impl Iterator<Item = &K> {
            self.0.iter().map(|(key, _)| key)
        }

        pub fn values(&self) -> impl Iterator<Item = &V> {
            self.0.iter().map(|(_, value)| value)
        }

        pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
            self.0.iter_mut().map(|(_, value)| value)
        }
    }

    impl<K, V> IntoIterator for Map<K, V> {
        type Item = (K, V);
        type IntoIter = std::vec::IntoIter<(K, V)>;

        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }

    /// The place of a key, filled or not.
    pub struct Entry<'m, K, V> {
        map: &'m mut Map<K, V>,
        key: K,
    }

    impl<'m, K: Ord, V> Entry<'m, K, V> {
        pub fn or_insert_with(self, value: impl FnOnce() -> V) -> &'m mut V {
            let Self { map, key } = self;
            let at = map.find(&key).unwrap_or_else(|at| {
                map.0.insert(at, (key, value()));
                at
            });
            &mut map.0[at].1
        }

        pub fn or_insert(self, value: V) -> &'m mut V {
            self.or_insert_with(|| value)
        }

        pub fn or_default(self) -> &'m mut V
        where
            V: Default,
        {
            self.or_insert_with(V::default)
        }
    }

    /// A set as a list in order.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Set<T>(Vec<T>);

    impl<T: Ord> Set<T> {
        pub fn new() -> Self {
            Self(Vec::new())
        }

        pub fn contains<Q: Ord + ?Sized>(&self, item: &Q) -> bool
        where
            T: Borrow<Q>,
        {
            self.0.binary_search_by(|own| own.borrow().cmp(item)).is_ok()
        }

        /// Whether the item is new.
        pub fn insert(&mut self, item: T) -> bool {
            match self.0.binary_search(&item) {
                Ok(_) => false,
                Err(at) => {
                    self.0.insert(at, item);
                    true
                }
            }
        }

        pub fn len(&self) -> usize {
            self.0.len()
        }
    }

    impl<T: Ord> FromIterator<T> for Set<T> {
        fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
            let mut items: Vec<T> = items.into_iter().collect();
            items.sort();
            items.dedup();
            Self(items)
        }
    }

    impl<T> IntoIterator for Set<T> {
        type Item = T;
        type IntoIter = std::vec::IntoIter<T>;

        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::list::{Map, Set};

    /// Numbers as a tree and a list get them: many come twice.
    fn numbers() -> impl Iterator<Item = u64> {
        let mut state = 7_u64;
        std::iter::repeat_with(move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % 200
        })
        .take(2000)
    }

    #[test]
    fn a_list_does_what_a_tree_does() {
        let (mut list, mut tree) = (Map::new(), BTreeMap::new());
        for (at, key) in numbers().enumerate() {
            match at % 5 {
                0 => assert_eq!(list.insert(key, at), tree.insert(key, at)),
                1 => assert_eq!(list.remove(&key), tree.remove(&key)),
                2 => assert_eq!(list.entry(key).or_default(), tree.entry(key).or_default()),
                3 => assert_eq!(list.entry(key).or_insert(at), tree.entry(key).or_insert(at)),
                _ => assert_eq!(list.get_mut(&key), tree.get_mut(&key)),
            }
            assert_eq!((list.get(&key), list.contains_key(&key)), (tree.get(&key), tree.contains_key(&key)));
        }
        list.values_mut()
            .zip(tree.values_mut())
            .for_each(|(own, other)| (*own, *other) = (*own + 1, *other + 1));
        assert_eq!(list.keys().zip(list.values()).collect::<Vec<_>>(), tree.iter().collect::<Vec<_>>());
        assert_eq!(list.is_empty(), tree.is_empty());
        assert!(list.into_iter().eq(tree));
    }

    #[test]
    fn a_set_has_each_item_once_in_order() {
        let (list, tree) = (numbers().collect::<Set<_>>(), numbers().collect::<BTreeSet<_>>());
        assert_eq!((list.len(), list.contains(&3)), (tree.len(), tree.contains(&3)));
        let mut one_by_one = Set::new();
        let mut tree = tree;
        numbers().take(3).for_each(|item| assert!(!tree.insert(item) && one_by_one.insert(item)));
        assert!(!one_by_one.contains(&1000));
        assert!(list.into_iter().eq(tree));
    }
}
