//! The loops over long rows of numbers that the engine spends most of its time in.
//!
//! In: rows of equal length. Out: their sums, element by element, so that every target rounds
//! alike however many elements it takes at once. A crate of its own because a page's build makes
//! everything small but these loops fast: optimisation is set crate by crate.
//!
//! ```
//! let mut sum = [1.0, 2.0];
//! sportello_rows::add(&mut sum, &[10.0, 20.0], 0.5);
//! sportello_rows::add_bytes(&mut sum, &[1, -1], 0.25);
//! assert_eq!(sum, [6.25, 11.75]);
//! ```

#![forbid(unsafe_code)]

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod wide;

/// `sum[i] += value · row[i]`, as far as the shorter of the two goes.
// Inlined into a caller that is made small, the loop would be made small with it.
#[cfg_attr(target_arch = "wasm32", inline(never))]
#[cfg_attr(not(target_arch = "wasm32"), inline)]
pub fn add(sum: &mut [f32], row: &[f32], value: f32) {
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    let (sum, row) = {
        let count = sum.len().min(row.len()) / 4 * 4;
        let ((sum, sum_rest), (row, row_rest)) = (sum.split_at_mut(count), row.split_at(count));
        wide::add(sum.as_chunks_mut().0, row.as_chunks().0, value);
        (sum_rest, row_rest)
    };
    for (sum, element) in sum.iter_mut().zip(row) {
        *sum += value * element;
    }
}

/// As [`add`], with a row of bytes.
#[cfg_attr(target_arch = "wasm32", inline(never))]
#[cfg_attr(not(target_arch = "wasm32"), inline)]
pub fn add_bytes(sum: &mut [f32], row: &[i8], value: f32) {
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    let (sum, row) = {
        let count = sum.len().min(row.len()) / 16 * 16;
        let ((sum, sum_rest), (row, row_rest)) = (sum.split_at_mut(count), row.split_at(count));
        wide::add_bytes(sum.as_chunks_mut().0, row.as_chunks().0, value);
        (sum_rest, row_rest)
    };
    for (sum, element) in sum.iter_mut().zip(row) {
        *sum += value * f32::from(*element);
    }
}
