//! Named values: options that go to a plugin, and attributes that come from it.

use std::marker::PhantomData;

use crate::api::misbehaved;
use crate::error::Result;
use crate::sys::{self, Args, PJRT_NamedValue, PJRT_NamedValue_Value};

/// The value of an option or attribute.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text.
    String(String),
    /// An integer.
    Int64(i64),
    /// Integers.
    Int64List(Vec<i64>),
    /// A number.
    Float(f32),
    /// A truth value.
    Bool(bool),
}

/// Options in the form of the C API; they point into the values that they were made from.
pub(crate) struct NamedValues<'a> {
    values: Vec<PJRT_NamedValue>,
    options: PhantomData<&'a [(&'a str, Value)]>,
}

impl<'a> NamedValues<'a> {
    pub(crate) fn new(options: &'a [(&'a str, Value)]) -> NamedValues<'a> {
        let values = options
            .iter()
            .map(|(name, value)| {
                let (r#type, value, value_size) = to_c(value);
                PJRT_NamedValue {
                    name: name.as_ptr().cast(),
                    name_size: name.len(),
                    r#type,
                    value,
                    value_size,
                    ..sys::new()
                }
            })
            .collect();
        NamedValues {
            values,
            options: PhantomData,
        }
    }

    pub(crate) fn as_ptr(&self) -> *const PJRT_NamedValue {
        self.values.as_ptr()
    }

    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }
}

/// Type, value and number of elements.
fn to_c(value: &Value) -> (i32, PJRT_NamedValue_Value, usize) {
    match value {
        Value::String(text) => (
            sys::PJRT_NAMED_VALUE_STRING,
            PJRT_NamedValue_Value {
                string_value: text.as_ptr().cast(),
            },
            text.len(),
        ),
        Value::Int64(int64_value) => (
            sys::PJRT_NAMED_VALUE_INT64,
            PJRT_NamedValue_Value {
                int64_value: *int64_value,
            },
            1,
        ),
        Value::Int64List(list) => (
            sys::PJRT_NAMED_VALUE_INT64_LIST,
            PJRT_NamedValue_Value {
                int64_array_value: list.as_ptr(),
            },
            list.len(),
        ),
        Value::Float(float_value) => (
            sys::PJRT_NAMED_VALUE_FLOAT,
            PJRT_NamedValue_Value {
                float_value: *float_value,
            },
            1,
        ),
        Value::Bool(bool_value) => (
            sys::PJRT_NAMED_VALUE_BOOL,
            PJRT_NamedValue_Value {
                bool_value: *bool_value,
            },
            1,
        ),
    }
}

/// Copies attributes that the function that takes `A` returned.
///
/// # Safety
/// Unless it is null, `values` points to `len` named values whose pointers are alive.
pub(crate) unsafe fn read<A: Args>(
    values: *const PJRT_NamedValue,
    len: usize,
) -> Result<Vec<(String, Value)>> {
    // SAFETY: as promised by the caller; each type says which member of the union is set.
    unsafe {
        sys::array(values, len)
            .iter()
            .map(|v| {
                let name = sys::text(v.name, v.name_size);
                let value = match v.r#type {
                    sys::PJRT_NAMED_VALUE_STRING => {
                        Value::String(sys::text(v.value.string_value, v.value_size))
                    }
                    sys::PJRT_NAMED_VALUE_INT64 => Value::Int64(v.value.int64_value),
                    sys::PJRT_NAMED_VALUE_INT64_LIST => Value::Int64List(
                        sys::array(v.value.int64_array_value, v.value_size).to_vec(),
                    ),
                    sys::PJRT_NAMED_VALUE_FLOAT => Value::Float(v.value.float_value),
                    sys::PJRT_NAMED_VALUE_BOOL => Value::Bool(v.value.bool_value),
                    unknown => {
                        let problem = format!("the value {name:?} of unknown type {unknown}");
                        return Err(misbehaved::<A>(problem));
                    }
                };
                Ok((name, value))
            })
            .collect()
    }
}
