//! Declarations of the PJRT C API, by hand from `xla/pjrt/c/pjrt_c_api.h`, C API 0.90: the newest public header.
//!
//! Names are the header's, so that a search finds both. Only the structs of the functions that this package calls are
//! declared; the function table is complete up to its last known entry, because its order is the ABI.
//!
//! Plugins reject an argument struct that is smaller than the one they were built with and accept a larger one, whose
//! unknown tail is zero. So the newest known layout serves old plugins too.
#![allow(non_camel_case_types, non_snake_case)]

mod buffer;
mod client;
mod device;
mod event;
mod executable;
mod extension;
mod object;
mod plugin;
mod table;
mod topology;
mod value;

use std::ffi::{c_char, c_int};
use std::{mem, ptr, slice};

pub(crate) use buffer::*;
pub(crate) use client::*;
pub(crate) use device::*;
pub(crate) use event::*;
pub(crate) use executable::*;
pub(crate) use extension::*;
pub(crate) use object::*;
pub(crate) use plugin::*;
pub(crate) use table::*;
pub(crate) use topology::*;
pub(crate) use value::*;

/// `PJRT_API_MAJOR` of the declared header. A plugin with another one cannot be used.
pub(crate) const PJRT_API_MAJOR: c_int = 0;
/// `PJRT_API_MINOR` of the declared header.
pub(crate) const PJRT_API_MINOR: c_int = 90;

/// How a struct of the header is laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StructLayout {
    /// The C name.
    pub name: &'static str,
    /// `sizeof`, in bytes.
    pub size: usize,
    /// The members in order.
    pub fields: &'static [FieldLayout],
}

/// Where a member of a struct lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldLayout {
    /// The C name; members of a union carry the union's Rust name.
    pub name: &'static str,
    /// `offsetof`, in bytes.
    pub offset: usize,
    /// `sizeof` the member, in bytes.
    pub size: usize,
}

impl StructLayout {
    /// `PJRT_STRUCT_SIZE`: up to the end of the last member, without the padding after it.
    pub(crate) const fn struct_size(&self) -> usize {
        let last = &self.fields[self.fields.len() - 1];
        last.offset + last.size
    }
}

/// The layout of everything declared here, for the comparison with the real header.
pub fn layout() -> Vec<StructLayout> {
    [
        table::LAYOUTS,
        value::LAYOUTS,
        plugin::LAYOUTS,
        event::LAYOUTS,
        client::LAYOUTS,
        device::LAYOUTS,
        executable::LAYOUTS,
        buffer::LAYOUTS,
        topology::LAYOUTS,
        extension::LAYOUTS,
    ]
    .concat()
}

/// A struct of the C API.
///
/// # Safety
/// The type is `repr(C)`, its first member is `struct_size: usize`, and all zeros is a value of it.
pub(crate) unsafe trait Struct: Sized {
    /// Name, size and members.
    const LAYOUT: StructLayout;
}

/// A table of functions, with those that tell of its errors.
pub(crate) trait Table: Struct {
    /// What its functions return, or a null pointer.
    type Error;
    /// The arguments of the function that gives an error's message.
    type Message: Args<Table = Self>;
    /// The arguments of the function that gives its code.
    type GetCode: Args<Table = Self>;
    /// The arguments of the function that frees it.
    type Destroy: Args<Table = Self>;

    fn message(error: *const Self::Error) -> Self::Message;
    fn message_of(args: &Self::Message) -> (*const c_char, usize);
    fn get_code(error: *const Self::Error) -> Self::GetCode;
    fn code_of(args: &Self::GetCode) -> c_int;
    fn destroy_error(error: *mut Self::Error) -> Self::Destroy;
}

/// Says which are a table's error functions; their argument structs have members of the same names.
macro_rules! errors_of {
    ($table:ty: $error:ty, $message:ident, $get_code:ident, $destroy:ident) => {
        impl $crate::sys::Table for $table {
            type Error = $error;
            type Message = $message;
            type GetCode = $get_code;
            type Destroy = $destroy;

            fn message(error: *const $error) -> $message {
                $message {
                    error,
                    ..$crate::sys::new()
                }
            }

            fn message_of(args: &$message) -> (*const std::ffi::c_char, usize) {
                (args.message, args.message_size)
            }

            fn get_code(error: *const $error) -> $get_code {
                $get_code {
                    error,
                    ..$crate::sys::new()
                }
            }

            fn code_of(args: &$get_code) -> std::ffi::c_int {
                args.code
            }

            fn destroy_error(error: *mut $error) -> $destroy {
                $destroy {
                    error,
                    ..$crate::sys::new()
                }
            }
        }
    };
}
use errors_of;

/// The argument struct of one function: the type chooses the function that `Api::call` calls.
///
/// # Safety
/// `OFFSET` is that of the entry in `Table` whose C type takes a pointer to this struct. Except for a table's functions that
/// free an error and that give its message, which return nothing, it returns a pointer to the table's error.
pub(crate) unsafe trait Args: Struct {
    /// The table that holds the function.
    type Table: Table;
    /// The function's C name.
    const FUNCTION: &'static str;
    /// Where the table holds the function.
    const OFFSET: usize;
}

/// A struct with its size filled in and all else zero.
pub(crate) fn new<S: Struct>() -> S {
    // SAFETY: `Struct` says that all zeros is a value, and that `struct_size: usize` comes first.
    unsafe {
        let mut value: S = mem::zeroed();
        ptr::from_mut(&mut value)
            .cast::<usize>()
            .write(S::LAYOUT.struct_size());
        value
    }
}

/// An array that a plugin returned as pointer and length; a null pointer is the empty array.
///
/// # Safety
/// Unless it is null, `data` points to `len` values that live for `'a`.
pub(crate) unsafe fn array<'a, T>(data: *const T, len: usize) -> &'a [T] {
    if data.is_null() || len == 0 {
        return &[];
    }
    // SAFETY: as promised by the caller.
    unsafe { slice::from_raw_parts(data, len) }
}

/// Text for people (a name, a message) that a plugin returned. Bytes that are not UTF-8 are replaced.
///
/// # Safety
/// As for [`array`].
pub(crate) unsafe fn text(data: *const c_char, len: usize) -> String {
    // SAFETY: as promised by the caller.
    String::from_utf8_lossy(unsafe { array(data.cast::<u8>(), len) }).into_owned()
}

/// Declares structs of the header, whose first member is their size.
macro_rules! plain_structs {
    ($($(#[$attribute:meta])* struct $name:ident { $($field:ident: $type:ty),* $(,)? })*) => {
        $(
            $(#[$attribute])*
            #[repr(C)]
            pub(crate) struct $name {
                $(pub(crate) $field: $type,)*
            }

            // SAFETY: repr(C), the size comes first, and the members are integers, floats, bools, raw pointers,
            // optional functions, and structs and unions of these: all may be zero.
            unsafe impl $crate::sys::Struct for $name {
                const LAYOUT: $crate::sys::StructLayout = $crate::sys::StructLayout {
                    name: stringify!($name),
                    size: size_of::<$name>(),
                    fields: &[
                        $($crate::sys::FieldLayout {
                            name: stringify!($field),
                            offset: std::mem::offset_of!($name, $field),
                            size: size_of::<$type>(),
                        },)*
                    ],
                };
            }
        )*

        pub(super) const LAYOUTS: &[$crate::sys::StructLayout] =
            &[$(<$name as $crate::sys::Struct>::LAYOUT),*];
    };
}
use plain_structs;

/// Declares structs of the header that begin with `struct_size` and `extension_start`.
macro_rules! structs {
    ($($(#[$attribute:meta])* struct $name:ident { $($field:ident: $type:ty),* $(,)? })*) => {
        $crate::sys::plain_structs! {
            $($(#[$attribute])* struct $name {
                struct_size: usize,
                extension_start: *mut $crate::sys::PJRT_Extension_Base,
                $($field: $type),*
            })*
        }
    };
}
use structs;

/// Declares functions of the header, each as its name and its argument struct.
macro_rules! functions {
    ($(fn $function:ident($args:ident { $($field:ident: $type:ty),* $(,)? });)*) => {
        $crate::sys::structs! { $(struct $args { $($field: $type),* })* }
        $(
            // SAFETY: function and argument struct are paired as in the header, where the one's type names the other.
            unsafe impl $crate::sys::Args for $args {
                type Table = $crate::sys::PJRT_Api;
                const FUNCTION: &'static str = stringify!($function);
                const OFFSET: usize = std::mem::offset_of!($crate::sys::PJRT_Api, $function);
            }
        )*
    };
}
use functions;
