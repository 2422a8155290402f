//! From what the compiler built to what the package takes in: the glue, and the smallest module.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};
use wasm_bindgen_cli_support::Bindgen;

use super::order;
use super::size::gzipped;

/// What the module is made of on top of the first version of WebAssembly; every browser since 2023
/// has it, and the optimiser needs to be told.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-simd",
];

/// What the optimiser does. Of 383.8 kB gzipped it leaves 382.0 so (2026-11-30). Of an earlier module's
/// 427.5 kB it left 425.4, and 445.5 with `-Oz`, 445.1 with `-Os`, 444.5 with `-Oz --converge` or with
/// similar functions merged: what it folds into one, compression had folded better. `-Oz` also takes seven
/// times as long.
const PASSES: &str = "-O1";

/// Writes the glue and the module to a folder; returns the module's bytes.
///
/// # Errors
///
/// When a step fails, with its name.
pub fn write(built: &Path, folder: &Path) -> anyhow::Result<Vec<u8>> {
    fs::create_dir_all(folder)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(built)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    let mut output = bindgen.generate_output().context("wasm-bindgen")?;
    let plain = output.wasm_mut().emit_wasm();
    fs::write(folder.join("sportello_wasm.js"), output.js())?;
    fs::write(folder.join("sportello_wasm.d.ts"), output.ts().unwrap_or_default())?;
    for name in ["payload.d.ts", "table.d.ts"] {
        fs::write(folder.join(name), "export const payload: string;\n")?;
    }
    let module = smaller(plain, folder)?;
    let module = order::alike_together(&module).context("ordering the functions")?;
    fs::write(folder.join("sportello.wasm"), &module)?;
    Ok(module)
}

/// The optimised module where it is smaller over the wire: optimising takes bytes away that
/// compression had taken away better.
fn smaller(plain: Vec<u8>, folder: &Path) -> anyhow::Result<Vec<u8>> {
    let optimiser = super::package().join("node_modules/.bin/wasm-opt");
    if !optimiser.is_file() {
        println!("wasm-opt is not there (`npm ci` in bindings/npm brings it): the module stays as it is");
        return Ok(plain);
    }
    let [from, to] = ["before.wasm", "after.wasm"].map(|name| folder.join(name));
    fs::write(&from, &plain)?;
    let mut command = Command::new(optimiser);
    command.arg(PASSES).args(FEATURES).arg(&from).arg("-o").arg(&to);
    ensure!(command.status().context("starting wasm-opt")?.success(), "wasm-opt failed");
    let optimised = fs::read(&to)?;
    fs::remove_file(from)?;
    fs::remove_file(to)?;
    let (before, after) = (gzipped(&plain)?, gzipped(&optimised)?);
    println!("wasm-opt: {before} bytes gzipped before, {after} after");
    Ok(if after < before { optimised } else { plain })
}
