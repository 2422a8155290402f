//! The tree that TOML and JSON have in common: values with their place in the file.

use std::ops::Range;

/// A value and the bytes of the file that it was written as.
///
/// The bytes of a TOML table are those of its header.
#[derive(Debug)]
pub struct Node {
    pub span: Range<usize>,
    pub value: Value,
}

#[derive(Debug)]
pub enum Value {
    Text(String),
    List(Vec<Node>),
    /// The fields in the order of the file, each key once.
    Table(Vec<Field>),
    /// A number; not finite if it is written in a way that no setting needs, such as `0xff`.
    Number(f64),
    Boolean(bool),
    #[cfg(feature = "toml")]
    Date,
    Null,
}

/// A key with its value.
#[derive(Debug)]
pub struct Field {
    pub key: String,
    /// The byte that the key starts at.
    pub at: usize,
    pub node: Node,
}

/// What a parser made of a text.
#[derive(Debug, Default)]
pub struct Parsed {
    /// What could be read, without what a fault made doubtful.
    pub root: Option<Node>,
    /// Where the text is not well formed.
    pub faults: Vec<Fault>,
}

/// A place where a text is not well formed.
#[derive(Debug)]
pub struct Fault {
    pub at: usize,
    pub message: String,
}
