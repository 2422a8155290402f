//! Gives the shared library its name: programs look for it by its first version number.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let unix = std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux");
    if unix {
        let major = env!("CARGO_PKG_VERSION_MAJOR");
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libsportello.so.{major}");
    }
}
