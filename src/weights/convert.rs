//! Tensors from a file's type and layout to the device's.

use std::io;

use half::slice::HalfFloatSliceExt;
use half::{bf16, f16};
use hlo::{DType, ParamLayout, ParamSpec};
use safetensors::Dtype;
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout};

use super::elements::Elements;
use super::kernel_layout;

/// Elements converted at a time: they stay in the processor's cache, and a thread's scratch memory stays small.
const CHUNK: usize = 64 * 1024;

/// Output channels repacked at a time: 16 f32 fill a cache line of the destination.
const CHANNELS: usize = 16;

/// Whether weights may be of this type.
pub(super) fn is_float(dtype: Dtype) -> bool {
    matches!(dtype, Dtype::F32 | Dtype::F16 | Dtype::BF16 | Dtype::F64)
}

/// Fills `out` with the tensor as `param` wants it. The tensor is of a floating-point type and of `param`'s shape.
pub(super) fn fill(stored: &Elements, param: &ParamSpec, out: &mut [u8]) -> io::Result<()> {
    match param.dtype {
        DType::F32 => fill_as::<f32>(stored, param, out),
        DType::BF16 => fill_as::<bf16>(stored, param, out),
        DType::F16 => fill_as::<f16>(stored, param, out),
        other => Err(io::Error::new(
            io::ErrorKind::Unsupported,
            format!("weights of type {other} are not supported on the device"),
        )),
    }
}

/// Rounds values to a type of weights on the device.
pub(super) fn round(dtype: DType, values: &[f32], out: &mut [u8]) {
    match dtype {
        DType::BF16 => bf16::convert(values, elements(out)),
        DType::F16 => f16::convert(values, elements(out)),
        _ => f32::convert(values, elements(out)),
    }
}

/// Fills `out` as `param` wants it from values of its type in the checkpoint's layout.
pub(super) fn lay_out(param: &ParamSpec, stored: &[u8], out: &mut [u8]) {
    match param.dtype {
        DType::BF16 => lay_out_as::<bf16>(param, stored, out),
        DType::F16 => lay_out_as::<f16>(param, stored, out),
        _ => lay_out_as::<f32>(param, stored, out),
    }
}

fn lay_out_as<T: Element>(param: &ParamSpec, stored: &[u8], out: &mut [u8]) {
    let stored = <[T]>::ref_from_bytes(stored).expect("whole elements, aligned");
    let pieces = stored.chunks(CHANNELS * row_len(param));
    for (index, rows) in pieces.enumerate() {
        arrange(param, index * CHANNELS, rows, elements(out));
    }
}

/// Reads `out.len()` elements from the element `start` on, converted to f32.
pub(super) fn read_f32(stored: &Elements, start: usize, out: &mut [f32]) -> io::Result<()> {
    match stored.dtype {
        Dtype::F32 => stored.read(start * size_of::<f32>(), out.as_mut_bytes()),
        Dtype::F16 => read_chunks(stored, start, out, |from: &[f16], to| {
            from.convert_to_f32_slice(to)
        }),
        Dtype::BF16 => read_chunks(stored, start, out, |from: &[bf16], to| {
            from.convert_to_f32_slice(to)
        }),
        Dtype::F64 => read_chunks(stored, start, out, |from: &[f64], to| {
            for (to, from) in to.iter_mut().zip(from) {
                *to = *from as f32;
            }
        }),
        other => Err(io::Error::new(
            io::ErrorKind::InvalidData,
            format!("its type is {other}, where a floating-point type is expected"),
        )),
    }
}

/// An element type of weights on the device.
pub(super) trait Element: FromBytes + IntoBytes + KnownLayout + Immutable + Copy {
    const STORED: Dtype;
    fn convert(from: &[f32], to: &mut [Self]);
}

impl Element for f32 {
    const STORED: Dtype = Dtype::F32;
    fn convert(from: &[f32], to: &mut [f32]) {
        to.copy_from_slice(from);
    }
}

impl Element for bf16 {
    const STORED: Dtype = Dtype::BF16;
    fn convert(from: &[f32], to: &mut [bf16]) {
        to.convert_from_f32_slice(from);
    }
}

impl Element for f16 {
    const STORED: Dtype = Dtype::F16;
    fn convert(from: &[f32], to: &mut [f16]) {
        to.convert_from_f32_slice(from);
    }
}

fn fill_as<T: Element>(stored: &Elements, param: &ParamSpec, out: &mut [u8]) -> io::Result<()> {
    let out = elements::<T>(out);
    if param.layout == ParamLayout::AsStored {
        return read_as(stored, 0, out);
    }
    let (channels, row) = (param.stored_dims()[0], row_len(param));
    let mut rows = vec![T::new_zeroed(); row * channels.min(CHANNELS)];
    for first in (0..channels).step_by(CHANNELS) {
        let rows = &mut rows[..row * CHANNELS.min(channels - first)];
        read_as(stored, first * row, rows)?;
        arrange(param, first, rows, out);
    }
    Ok(())
}

/// The elements of an output channel.
fn row_len(param: &ParamSpec) -> usize {
    param.stored_dims()[1..].iter().product()
}

/// Puts the output channels from `first` on, `rows` in the checkpoint's layout, where `param` wants them.
fn arrange<T: Copy>(param: &ParamSpec, first: usize, rows: &[T], out: &mut [T]) {
    let (ParamLayout::Hwio, &[height, width, i, o]) = (param.layout, param.dims.as_slice()) else {
        return kernel_layout::pack(param, first, rows, out);
    };
    // From `[o, i, taps]` to `[taps, i, o]`.
    let taps = height * width;
    let row = i * taps;
    let count = rows.len() / row;
    for index in 0..row {
        let (channel, tap) = (index / taps, index % taps);
        let start = (tap * i + channel) * o + first;
        for (lane, value) in out[start..start + count].iter_mut().enumerate() {
            *value = rows[lane * row + index];
        }
    }
}

/// Reads `out.len()` elements from the element `start` on.
fn read_as<T: Element>(stored: &Elements, start: usize, out: &mut [T]) -> io::Result<()> {
    if stored.dtype == T::STORED {
        return stored.read(start * size_of::<T>(), out.as_mut_bytes());
    }
    let mut values = vec![0.0; out.len().min(CHUNK)];
    for (index, piece) in out.chunks_mut(CHUNK).enumerate() {
        let values = &mut values[..piece.len()];
        read_f32(stored, start + index * CHUNK, values)?;
        T::convert(values, piece);
    }
    Ok(())
}

fn read_chunks<T: FromZeros + FromBytes + IntoBytes + Immutable + Copy>(
    stored: &Elements,
    start: usize,
    out: &mut [f32],
    convert: impl Fn(&[T], &mut [f32]),
) -> io::Result<()> {
    let mut scratch = vec![T::new_zeroed(); out.len().min(CHUNK)];
    for (index, piece) in out.chunks_mut(CHUNK).enumerate() {
        let scratch = &mut scratch[..piece.len()];
        stored.read(
            (start + index * CHUNK) * size_of::<T>(),
            scratch.as_mut_bytes(),
        )?;
        convert(scratch, piece);
    }
    Ok(())
}

fn elements<T: Element>(bytes: &mut [u8]) -> &mut [T] {
    <[T]>::mut_from_bytes(bytes).expect("AlignedBytes holds whole elements, aligned to 64 bytes")
}
