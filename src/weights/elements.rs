//! A tensor's elements in their order, wherever the file has them.

use super::header::{TensorFile, TensorInfo, row_major};
use safetensors::Dtype;
use std::io;

/// The elements that are put in order at a time along the dimension in which the file has them side by side: a cache line
/// of f32.
const BLOCK: usize = 16;

/// A tensor's elements, row-major, to be read from any one on.
pub(super) struct Elements<'a> {
    pub dtype: Dtype,
    place: Place<'a>,
}

enum Place<'a> {
    InFile { file: &'a TensorFile, offset: u64 },
    InMemory(Vec<u8>),
}

impl TensorFile {
    /// Those of a tensor. What the file has in another order is read into memory as a whole.
    pub(super) fn elements(&self, info: &TensorInfo) -> io::Result<Elements<'_>> {
        let place = match &info.strides {
            None => Place::InFile {
                file: self,
                offset: info.offset,
            },
            Some(strides) => Place::InMemory(self.in_order(info, strides)?),
        };
        Ok(Elements {
            dtype: info.dtype,
            place,
        })
    }

    fn in_order(&self, info: &TensorInfo, strides: &[usize]) -> io::Result<Vec<u8>> {
        let size = info.dtype.bitsize() / 8;
        if info.element_count() == 0 {
            return Ok(Vec::new());
        }
        let last: usize = info
            .dims
            .iter()
            .zip(strides)
            .map(|(dim, stride)| (dim - 1) * stride)
            .sum();
        let mut stored = vec![0; (last + 1) * size];
        self.read(info.offset, &mut stored)?;
        let mut ordered = vec![0; info.size_bytes()];
        match size {
            1 => gather::<1>(&info.dims, strides, &stored, &mut ordered),
            2 => gather::<2>(&info.dims, strides, &stored, &mut ordered),
            4 => gather::<4>(&info.dims, strides, &stored, &mut ordered),
            _ => gather::<8>(&info.dims, strides, &stored, &mut ordered),
        }
        Ok(ordered)
    }
}

impl Elements<'_> {
    /// Fills `out` with bytes from `start` on.
    pub fn read(&self, start: usize, out: &mut [u8]) -> io::Result<()> {
        match &self.place {
            Place::InFile { file, offset } => file.read(offset + start as u64, out),
            Place::InMemory(bytes) => {
                let piece = bytes.get(start..).and_then(|rest| rest.get(..out.len()));
                out.copy_from_slice(piece.ok_or(io::ErrorKind::UnexpectedEof)?);
                Ok(())
            }
        }
    }
}

/// Copies elements of `N` bytes, of which there are some, into their order.
fn gather<const N: usize>(dims: &[usize], strides: &[usize], stored: &[u8], out: &mut [u8]) {
    let (stored, _) = stored.as_chunks::<N>();
    let (out, _) = out.as_chunks_mut::<N>();
    let ordered = row_major(dims);
    // In blocks along the dimension in which the file has elements side by side, so that no line is read but once.
    let dense = (0..dims.len()).min_by_key(|&axis| strides[axis]);
    let dense = dense.expect("a scalar is row-major");
    let others: Vec<usize> = (0..dims.len()).filter(|&axis| axis != dense).collect();
    for first in (0..dims[dense]).step_by(BLOCK) {
        let block = BLOCK.min(dims[dense] - first);
        let (mut from, mut to) = (first * strides[dense], first * ordered[dense]);
        let mut at = vec![0; dims.len()];
        'block: loop {
            for lane in 0..block {
                out[to + lane * ordered[dense]] = stored[from + lane * strides[dense]];
            }
            for &axis in others.iter().rev() {
                at[axis] += 1;
                from += strides[axis];
                to += ordered[axis];
                if at[axis] < dims[axis] {
                    continue 'block;
                }
                from -= dims[axis] * strides[axis];
                to -= dims[axis] * ordered[axis];
                at[axis] = 0;
            }
            break;
        }
    }
}
