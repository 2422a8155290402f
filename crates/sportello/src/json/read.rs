//! A tree as serde reads it.

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, Expected, IntoDeserializer, Unexpected, Visitor};

use super::error::Wrong;
use super::tree::{Field, Node, Value};

/// Reads a node.
#[derive(Clone, Copy)]
pub struct Reader<'n, 't>(pub &'n Node<'t>);

impl Reader<'_, '_> {
    /// What stands there instead of what was expected.
    #[inline(never)]
    fn wrong(self, expected: &dyn Expected) -> Wrong {
        let found = match &self.0.value {
            Value::Null => Unexpected::Other("null"),
            Value::Boolean(value) => Unexpected::Bool(*value),
            Value::Whole(value) => Unexpected::Unsigned(*value),
            Value::Negative(value) => Unexpected::Signed(*value),
            Value::Float(value) => Unexpected::Float(*value),
            Value::Text(text) => Unexpected::Str(text),
            Value::List(_) => Unexpected::Seq,
            Value::Table(_) => Unexpected::Map,
        };
        <Wrong as de::Error>::invalid_type(found, expected).or_at(self.0.at)
    }

    fn float(self) -> Option<f64> {
        match self.0.value {
            Value::Whole(number) => Some(number as f64),
            Value::Negative(number) => Some(number as f64),
            Value::Float(number) => Some(number),
            _ => None,
        }
    }
}

/// Methods that read whole numbers.
macro_rules! whole {
    ($($method:ident)*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            match self.0.value {
                Value::Whole(number) => visitor.visit_u64(number),
                Value::Negative(number) => visitor.visit_i64(number),
                _ => Err(self.wrong(&visitor)),
            }
        }
    )* };
}

/// Methods that read fractions.
macro_rules! float {
    ($($method:ident)*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            match self.float() {
                Some(number) => visitor.visit_f64(number),
                None => Err(self.wrong(&visitor)),
            }
        }
    )* };
}

/// Methods that read texts.
macro_rules! text {
    ($($method:ident)*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            match &self.0.value {
                Value::Text(text) => visitor.visit_str(text),
                _ => Err(self.wrong(&visitor)),
            }
        }
    )* };
}

impl<'de> de::Deserializer<'de> for Reader<'_, '_> {
    type Error = Wrong;

    whole! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 }
    float! { deserialize_f32 deserialize_f64 }
    text! { deserialize_char deserialize_str deserialize_string deserialize_identifier }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match &self.0.value {
            Value::Null => visitor.visit_unit(),
            Value::Boolean(value) => visitor.visit_bool(*value),
            Value::Whole(_) | Value::Negative(_) => self.deserialize_i64(visitor),
            Value::Float(number) => visitor.visit_f64(*number),
            Value::Text(text) => visitor.visit_str(text),
            Value::List(_) => self.deserialize_seq(visitor),
            Value::Table(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0.value {
            Value::Boolean(value) => visitor.visit_bool(value),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0.value {
            Value::Null => visitor.visit_unit(),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let Value::List(items) = &self.0.value else { return Err(self.wrong(&visitor)) };
        let mut rest = Items(items.iter());
        let value = visitor.visit_seq(&mut rest)?;
        rest.end(items.len())?;
        Ok(value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match &self.0.value {
            Value::Table(fields) => visitor.visit_map(Fields { rest: fields.iter(), value: None }),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.deserialize_map(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        let (name, content) = match &self.0.value {
            Value::Text(name) => (name, None),
            Value::Table(fields) if fields.len() == 1 => (&fields[0].key, Some(&fields[0].node)),
            _ => return Err(self.wrong(&visitor)),
        };
        visitor.visit_enum(Variant { name, content })
    }

    /// What is left out is JSON, and that is all that can be asked of it.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! { i128 u128 bytes byte_buf }
}

/// The items of a list.
struct Items<'n, 't>(std::slice::Iter<'n, Node<'t>>);

impl Items<'_, '_> {
    fn end(&self, length: usize) -> Result<(), Wrong> {
        match self.0.as_slice() {
            [] => Ok(()),
            [next, ..] => Err(<Wrong as de::Error>::invalid_length(length, &"fewer items").or_at(next.at)),
        }
    }
}

impl<'de> de::SeqAccess<'de> for Items<'_, '_> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        let Some(node) = self.0.next() else { return Ok(None) };
        inside(node, seed).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// The fields of a table.
struct Fields<'n, 't> {
    rest: std::slice::Iter<'n, Field<'t>>,
    value: Option<&'n Node<'t>>,
}

impl<'de> de::MapAccess<'de> for Fields<'_, '_> {
    type Error = Wrong;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Wrong> {
        let Some(field) = self.rest.next() else { return Ok(None) };
        self.value = Some(&field.node);
        let key: StrDeserializer<'_, Wrong> = (*field.key).into_deserializer();
        seed.deserialize(key).map(Some).map_err(|wrong| wrong.or_at(field.at))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Wrong> {
        match self.value.take() {
            Some(node) => inside(node, seed),
            None => Err(de::Error::custom("a value before its key")),
        }
    }
}

fn inside<'de, S: DeserializeSeed<'de>>(node: &Node<'_>, seed: S) -> Result<S::Value, Wrong> {
    seed.deserialize(Reader(node)).map_err(|wrong| wrong.or_at(node.at))
}

/// One of several: its name and, unless the name says all, what else there is.
struct Variant<'n, 't> {
    name: &'n str,
    content: Option<&'n Node<'t>>,
}

impl<'n, 't> Variant<'n, 't> {
    fn content(&self, expected: &str) -> Result<Reader<'n, 't>, Wrong> {
        let missing = || <Wrong as de::Error>::invalid_type(Unexpected::UnitVariant, &expected);
        self.content.map(Reader).ok_or_else(missing)
    }
}

impl<'de> de::EnumAccess<'de> for Variant<'_, '_> {
    type Error = Wrong;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Wrong> {
        let name: StrDeserializer<'_, Wrong> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'_, '_> {
    type Error = Wrong;

    fn unit_variant(self) -> Result<(), Wrong> {
        match self.content.map(|node| (&node.value, node)) {
            None | Some((Value::Null, _)) => Ok(()),
            Some((_, node)) => Err(Reader(node).wrong(&"unit variant")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Wrong> {
        inside(self.content("newtype variant")?.0, seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        de::Deserializer::deserialize_seq(self.content("tuple variant")?, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        de::Deserializer::deserialize_map(self.content("struct variant")?, visitor)
    }
}
