//! The tree of a JSON text.

use std::borrow::Cow;

/// A value and the bytes of the text that it was written as.
#[derive(Debug)]
pub struct Node<'t> {
    pub at: usize,
    pub end: usize,
    pub value: Value<'t>,
}

/// A key with its value.
#[derive(Debug)]
pub struct Field<'t> {
    pub key: Cow<'t, str>,
    /// The byte that the key starts at.
    pub at: usize,
    pub node: Node<'t>,
}

/// What JSON has.
#[derive(Debug)]
pub enum Value<'t> {
    Null,
    Boolean(bool),
    /// A whole number from 0.
    Whole(u64),
    /// A whole number below 0.
    Negative(i64),
    /// Any other number, finite.
    Float(f64),
    Text(Cow<'t, str>),
    List(Vec<Node<'t>>),
    /// The fields in the order of the text; a key may stand twice.
    Table(Vec<Field<'t>>),
}

impl<'t> Node<'t> {
    /// The value of a key of a table; of a key that stands twice, the first.
    pub fn get(&self, key: &str) -> Option<&Node<'t>> {
        let Value::Table(fields) = &self.value else { return None };
        fields.iter().find(|field| field.key == key).map(|field| &field.node)
    }
}
