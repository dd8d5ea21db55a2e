//! Element types of buffers.

use std::ffi::c_int;
use std::fmt;

macro_rules! element_types {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $size:literal;)*) => {
        /// The type of a buffer's elements: `PJRT_Buffer_Type`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ElementType {
            $($(#[$doc])* $variant = $code,)*
        }

        impl ElementType {
            /// Size of one element in host memory, in bytes. Types of less than a byte take a whole one there.
            pub fn size_bytes(self) -> usize {
                match self {
                    $(ElementType::$variant => $size,)*
                }
            }

            /// The type with this code of the C API.
            pub(crate) fn from_raw(code: c_int) -> Option<ElementType> {
                match code {
                    $($code => Some(ElementType::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

element_types! {
    /// Booleans, one byte each, 0 or 1.
    Pred = 1, 1;
    /// Signed, 8 bits.
    S8 = 2, 1;
    /// Signed, 16 bits.
    S16 = 3, 2;
    /// Signed, 32 bits.
    S32 = 4, 4;
    /// Signed, 64 bits.
    S64 = 5, 8;
    /// Unsigned, 8 bits.
    U8 = 6, 1;
    /// Unsigned, 16 bits.
    U16 = 7, 2;
    /// Unsigned, 32 bits.
    U32 = 8, 4;
    /// Unsigned, 64 bits.
    U64 = 9, 8;
    /// IEEE half precision.
    F16 = 10, 2;
    /// IEEE single precision.
    F32 = 11, 4;
    /// IEEE double precision.
    F64 = 12, 8;
    /// The upper half of an `F32`.
    BF16 = 13, 2;
    /// Two `F32`: real, imaginary.
    C64 = 14, 8;
    /// Two `F64`: real, imaginary.
    C128 = 15, 16;
    /// 5 bits of exponent, 2 of mantissa.
    F8E5M2 = 16, 1;
    /// 4 bits of exponent, 3 of mantissa; finite, with a NaN.
    F8E4M3FN = 17, 1;
    /// As `F8E4M3FN` with an exponent bias of 11 and one zero.
    F8E4M3B11FNUZ = 18, 1;
    /// As `F8E5M2`, finite, with one zero.
    F8E5M2FNUZ = 19, 1;
    /// As `F8E4M3FN` with one zero.
    F8E4M3FNUZ = 20, 1;
    /// Signed, 4 bits.
    S4 = 21, 1;
    /// Unsigned, 4 bits.
    U4 = 22, 1;
    /// No data: orders side effects.
    Token = 23, 0;
    /// Signed, 2 bits.
    S2 = 24, 1;
    /// Unsigned, 2 bits.
    U2 = 25, 1;
    /// 4 bits of exponent, 3 of mantissa, as IEEE would have them.
    F8E4M3 = 26, 1;
    /// 3 bits of exponent, 4 of mantissa.
    F8E3M4 = 27, 1;
    /// 8 bits of exponent: a power of two.
    F8E8M0FNU = 28, 1;
    /// 2 bits of exponent, 1 of mantissa.
    F4E2M1FN = 29, 1;
}

impl fmt::Display for ElementType {
    /// As StableHLO writes it, such as `bf16`; integers with their sign, such as `s32`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", format!("{self:?}").to_lowercase())
    }
}
