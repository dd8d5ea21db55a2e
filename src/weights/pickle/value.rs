//! What a pickle is made of, as far as tensors need it.

use safetensors::Dtype;
use std::ops::Range;

/// A piece of the pickle's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The piece at a place of a pickle, which is no longer than 32 bits can count.
    pub fn new(range: Range<usize>) -> Span {
        Span {
            start: range.start as u32,
            end: range.end as u32,
        }
    }

    pub fn of(self, bytes: &[u8]) -> &[u8] {
        &bytes[self.start as usize..self.end as usize]
    }
}

/// A value: what is larger than a number is in a list of [`Heap`], so that a value that is used twice is not copied.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value {
    /// What no tensor is made of: nothing, a number with a fraction, a set.
    Inert,
    Bool(bool),
    Number(i64),
    /// A number of more than eight bytes.
    Long(Span),
    Text(Span),
    /// A list or a tuple.
    Items(usize),
    Dict(usize),
    /// A `ParameterDict`, which has its parameters in its state.
    Parameters(usize),
    /// The name of a class or function. It is never called.
    Class(usize),
    Storage(usize),
    Tensor(usize),
}

/// Numbers in a row that tensors are views of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Storage {
    pub dtype: Dtype,
    pub key: Span,
    /// How many.
    pub count: usize,
}

/// A view of a storage that lies within it.
#[derive(Clone, Debug)]
pub(super) struct Tensor {
    pub storage: Storage,
    /// The first of its numbers.
    pub first: usize,
    pub dims: Vec<usize>,
    pub strides: Vec<usize>,
}

/// All values of a pickle that are more than a number.
#[derive(Default)]
pub(super) struct Heap {
    pub items: Vec<Vec<Value>>,
    pub dicts: Vec<Vec<(Value, Value)>>,
    /// The states of `ParameterDict`s.
    pub parameters: Vec<Option<usize>>,
    /// The modules and names of classes and functions.
    pub classes: Vec<(Span, Span)>,
    pub storages: Vec<Storage>,
    pub tensors: Vec<Tensor>,
}

impl Heap {
    pub fn new_items(&mut self, items: Vec<Value>) -> Value {
        self.items.push(items);
        Value::Items(self.items.len() - 1)
    }

    pub fn new_dict(&mut self) -> Value {
        self.dicts.push(Vec::new());
        Value::Dict(self.dicts.len() - 1)
    }

    /// The values of a list or a tuple.
    pub fn items_of(&self, value: Value) -> Option<&[Value]> {
        match value {
            Value::Items(index) => Some(&self.items[index]),
            _ => None,
        }
    }
}
