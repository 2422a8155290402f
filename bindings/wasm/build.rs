//! Tells the linker what a page grants the module.

/// The most memory that the module can ever ask for: 256 MiB in pages of 64 KiB.
///
/// A Faq of a thousand wordings needs some 10 MiB; training the largest head there can be, eight
/// million weights with their sums, takes about 150 MiB.
const MOST_MEMORY: u32 = 256 * 1024 * 1024;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        println!("cargo::rustc-link-arg-cdylib=--max-memory={MOST_MEMORY}");
    }
}
