//! The order of a module's functions.
//!
//! In: a module. Out: the same with functions that are alike side by side. What compresses a module
//! looks back a little only (gzip 32 kB), and much of its code is the same function for other types.
//!
//! How alike two functions are is told by the least hashes of their runs of five bytes (MinHash,
//! Broder 1997); each is followed by the one most like it that is left.

use std::convert::Infallible;

use anyhow::{Context, anyhow};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// Bytes of a run.
const RUN: usize = 5;
/// Hashes that a function is known by.
const HASHES: usize = 48;

type Sketch = [u64; HASHES];

/// Puts functions that are alike side by side.
///
/// # Errors
///
/// Bytes that are no module.
pub fn alike_together(module: &[u8]) -> anyhow::Result<Vec<u8>> {
    let (imported, sketches) = functions(module)?;
    let order = chain(&sketches);
    let mut place = vec![0; order.len()];
    for (to, &from) in order.iter().enumerate() {
        place[from] = u32::try_from(to).context("too many functions")?;
    }
    let mut out = Module::new();
    let mut ordered = Ordered { imported, order, place };
    ordered
        .parse_core_module(&mut out, Parser::new(0), module)
        .map_err(|error| anyhow!("writing the module anew: {error}"))?;
    Ok(out.finish())
}

/// How many functions a module imports, and what each of its own is known by.
fn functions(module: &[u8]) -> anyhow::Result<(u32, Vec<Sketch>)> {
    let (mut imported, mut sketches) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sketches.push(sketch(body.as_bytes())),
            _ => {}
        }
    }
    Ok((imported, sketches))
}

fn sketch(body: &[u8]) -> Sketch {
    let mut least = [u64::MAX; HASHES];
    for run in body.windows(RUN) {
        let hash = run.iter().fold(0, |hash: u64, &byte| (hash << 8) | u64::from(byte));
        for (least, salt) in least.iter_mut().zip(1_u64..) {
            *least = (*least).min(mixed(hash ^ (salt << 40)));
        }
    }
    least
}

/// Spreads a number over all 64 bits (the last step of SplitMix64).
fn mixed(mut hash: u64) -> u64 {
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// The functions, each followed by the one most like it that is left; of equals the first.
fn chain(sketches: &[Sketch]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..sketches.len()).collect();
    let mut order = Vec::with_capacity(left.len());
    let mut next = 0;
    while !left.is_empty() {
        let last = left.remove(next);
        order.push(last);
        let likeness = |&other: &usize| {
            let pairs = sketches[last].iter().zip(&sketches[other]);
            pairs.filter(|(own, other)| own == other).count()
        };
        let best = left.iter().map(likeness).enumerate().rev().max_by_key(|&(_, likeness)| likeness);
        next = best.map_or(0, |(at, _)| at);
    }
    order
}

/// Writes a module with its functions in another order.
struct Ordered {
    imported: u32,
    /// The functions as they are written.
    order: Vec<usize>,
    /// Where each function goes.
    place: Vec<u32>,
}

impl Reencode for Ordered {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        let own = function.checked_sub(self.imported).and_then(|own| self.place.get(own as usize));
        Ok(own.map_or(function, |place| self.imported + place))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for at in 0..types.len() {
            functions.function(self.type_index(types[self.order[at]])?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let bodies = section.into_iter().collect::<Result<Vec<FunctionBody<'_>>, _>>()?;
        for at in 0..bodies.len() {
            self.parse_function_body(code, bodies[self.order[at]].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_follows_like() {
        let like = |letters: &[u8]| sketch(letters);
        let sketches = [
            like(b"the quick brown fox jumps over the lazy dog"),
            like(b"0123456789012345678901234567890123456789"),
            like(b"the quick brown fox jumps over the lazy cat"),
            like(b"9012345678901234567890123456789012345"),
        ];
        assert_eq!(chain(&sketches), [0, 2, 1, 3]);
    }

    /// A module with two functions besides an import; the last calls the first and is exported.
    fn module() -> Vec<u8> {
        use wasm_encoder::{
            EntityType, ExportKind, ExportSection, Function, ImportSection, TypeSection, ValType,
        };
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("page", "log", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(0).function(1).function(1);
        let mut exports = ExportSection::new();
        exports.export("answer", ExportKind::Func, 3);
        let mut code = CodeSection::new();
        let mut body = |write: &dyn Fn(&mut wasm_encoder::InstructionSink<'_>)| {
            let mut function = Function::new([]);
            write(&mut function.instructions());
            code.function(&function);
        };
        body(&|out| {
            out.call(0).call(0).call(0).end();
        });
        body(&|out| {
            out.i32_const(1).i32_const(2).i32_add().i32_const(3).i32_add().end();
        });
        body(&|out| {
            out.call(1).call(2).end();
        });
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    #[test]
    fn calls_and_exports_follow_their_functions() {
        let mut ordered = Ordered { imported: 1, order: vec![2, 0, 1], place: vec![1, 2, 0] };
        let mut out = Module::new();
        ordered.parse_core_module(&mut out, Parser::new(0), &module()).expect("a module");
        let out = out.finish();
        wasmparser::validate(&out).expect("types and calls agree");
        let mut back = Ordered { imported: 1, order: vec![1, 2, 0], place: vec![2, 0, 1] };
        let mut again = Module::new();
        back.parse_core_module(&mut again, Parser::new(0), &out).expect("a module");
        assert_ne!(out, module());
        assert_eq!(again.finish(), module());
    }

    #[test]
    fn a_module_stays_valid() {
        wasmparser::validate(&alike_together(&module()).expect("a module")).expect("it is valid");
        assert!(alike_together(b"nonsense").is_err());
    }
}
