//! Host memory that a plugin can use in place.

use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use std::fmt;
use std::ptr::NonNull;
use std::slice;

/// Host memory aligned to [`AlignedBytes::ALIGNMENT`] bytes, which a CPU plugin can use in place: XLA's CPU client
/// copies a buffer that is less aligned.
pub struct AlignedBytes {
    data: NonNull<u8>,
    len: usize,
}

// SAFETY: the memory is owned, plain bytes.
unsafe impl Send for AlignedBytes {}
// SAFETY: as above; writing needs `&mut`.
unsafe impl Sync for AlignedBytes {}

impl AlignedBytes {
    /// The alignment that XLA's CPU client asks for, in bytes.
    pub const ALIGNMENT: usize = 64;

    /// `len` bytes of zeros. The system may hand out the pages only when they are written.
    ///
    /// # Panics
    /// If `len` is more than `isize::MAX`, as a `Vec` would.
    pub fn zeroed(len: usize) -> AlignedBytes {
        let layout = AlignedBytes::layout(len);
        // SAFETY: the layout is not empty.
        let data = unsafe { alloc_zeroed(layout) };
        match NonNull::new(data) {
            Some(data) => AlignedBytes { data, len },
            None => handle_alloc_error(layout),
        }
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        // SAFETY: `len` bytes at `data` are ours and initialised.
        unsafe { slice::from_raw_parts(self.data.as_ptr(), self.len) }
    }

    /// The bytes, to write.
    pub fn as_mut_slice(&mut self) -> &mut [u8] {
        // SAFETY: as above, and `&mut self` is unique.
        unsafe { slice::from_raw_parts_mut(self.data.as_ptr(), self.len) }
    }

    /// What is allocated for `len` bytes: at least one, so that the pointer is always a real one.
    fn layout(len: usize) -> Layout {
        Layout::from_size_align(len.max(1), AlignedBytes::ALIGNMENT).expect("the length fits")
    }
}

impl Drop for AlignedBytes {
    fn drop(&mut self) {
        // SAFETY: allocated in `zeroed` with this layout.
        unsafe { dealloc(self.data.as_ptr(), AlignedBytes::layout(self.len)) }
    }
}

impl fmt::Debug for AlignedBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AlignedBytes({} bytes)", self.len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_aligned_zeroed_and_writable() {
        for len in [0, 1, 63, 64, 1000] {
            let mut bytes = AlignedBytes::zeroed(len);
            assert_eq!(
                bytes.as_slice().as_ptr().addr() % AlignedBytes::ALIGNMENT,
                0
            );
            assert_eq!(bytes.as_slice(), vec![0; len]);
            bytes.as_mut_slice().fill(7);
            assert_eq!(bytes.as_slice(), vec![7; len]);
        }
    }
}
