//! The same loops with four numbers at a time, written out: where a whole module is made small, the
//! compiler makes no loop fast by itself.
//!
//! Each element is multiplied and added as in the plain loops, so the sums are the same to the bit.

use core::arch::wasm32::{
    f32x4_add, f32x4_convert_i32x4, f32x4_mul, f32x4_splat, i16x8_extend_high_i8x16, i16x8_extend_low_i8x16,
    i32x4_extend_high_i16x8, i32x4_extend_low_i16x8, v128,
};

/// `sum[i] += value · row[i]` for rows of whole fours.
pub fn add(sum: &mut [[f32; 4]], row: &[[f32; 4]], value: f32) {
    let value = f32x4_splat(value);
    for (sum, row) in sum.iter_mut().zip(row) {
        add_four(sum, bytemuck::cast(*row), value);
    }
}

/// As [`add`], with bytes, sixteen at a time.
pub fn add_bytes(sum: &mut [[f32; 4]], row: &[[i8; 16]], value: f32) {
    let value = f32x4_splat(value);
    for (sum, row) in sum.as_chunks_mut().0.iter_mut().zip(row) {
        let row: v128 = bytemuck::cast(*row);
        let [low, high] = [i16x8_extend_low_i8x16(row), i16x8_extend_high_i8x16(row)];
        let [first, second, third, fourth] = sum;
        add_four(first, f32x4_convert_i32x4(i32x4_extend_low_i16x8(low)), value);
        add_four(second, f32x4_convert_i32x4(i32x4_extend_high_i16x8(low)), value);
        add_four(third, f32x4_convert_i32x4(i32x4_extend_low_i16x8(high)), value);
        add_four(fourth, f32x4_convert_i32x4(i32x4_extend_high_i16x8(high)), value);
    }
}

#[inline(always)]
fn add_four(sum: &mut [f32; 4], row: v128, value: v128) {
    *sum = bytemuck::cast(f32x4_add(bytemuck::cast(*sum), f32x4_mul(value, row)));
}
