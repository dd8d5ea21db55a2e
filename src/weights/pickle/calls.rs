//! The few functions and classes that stand for something in a pickle. Any other may be named, and none is ever called.

use super::machine::Machine;
use super::value::{Storage, Tensor, Value};
use crate::brief::brief;
use safetensors::Dtype;

/// The types of storages.
const STORAGES: &[(&str, Dtype)] = &[
    ("torch.FloatStorage", Dtype::F32),
    ("torch.HalfStorage", Dtype::F16),
    ("torch.BFloat16Storage", Dtype::BF16),
    ("torch.DoubleStorage", Dtype::F64),
    ("torch.LongStorage", Dtype::I64),
    ("torch.IntStorage", Dtype::I32),
    ("torch.ShortStorage", Dtype::I16),
    ("torch.CharStorage", Dtype::I8),
    ("torch.ByteStorage", Dtype::U8),
    ("torch.BoolStorage", Dtype::BOOL),
];

/// What makes values that no tensor needs.
const INERT: &[&str] = &[
    "builtins.set",
    "__builtin__.set",
    "builtins.frozenset",
    "__builtin__.frozenset",
    "_codecs.encode",
    "numpy.dtype",
    "numpy.core.multiarray.scalar",
    "numpy._core.multiarray.scalar",
    "torch.device",
];

/// The dimensions of a tensor; no model has more.
const MOST_DIMS: usize = 8;

impl Machine<'_> {
    /// What a call yields.
    pub(super) fn call(&mut self, callee: Value, arguments: Value) -> Result<Value, String> {
        let Some(name) = self.class_name(callee) else {
            return Err(self.refuse_call(callee));
        };
        let arguments = self.heap.items_of(arguments).unwrap_or_default();
        match (name.as_str(), arguments) {
            ("collections.OrderedDict", []) => Ok(self.heap.new_dict()),
            (
                "torch._utils._rebuild_tensor_v2" | "torch._utils._rebuild_tensor",
                [Value::Storage(storage), first, dims, strides, ..],
            ) => {
                let (storage, first) = (self.heap.storages[*storage], *first);
                let tensor = self.tensor(storage, first, *dims, *strides)?;
                self.heap.tensors.push(tensor);
                Ok(Value::Tensor(self.heap.tensors.len() - 1))
            }
            (
                "torch._utils._rebuild_parameter" | "torch.nn.parameter.Parameter",
                [tensor @ Value::Tensor(_), ..],
            ) => Ok(*tensor),
            ("torch.Size", [dims @ Value::Items(_)]) => Ok(*dims),
            ("torch.nn.modules.container.ParameterDict", []) => {
                self.heap.parameters.push(None);
                Ok(Value::Parameters(self.heap.parameters.len() - 1))
            }
            (name, _) if INERT.contains(&name) => Ok(Value::Inert),
            _ => Err(self.refuse_call(callee)),
        }
    }

    /// The error for what would be called.
    pub(super) fn refuse_call(&self, callee: Value) -> String {
        let name = self.class_name(callee);
        let name = name.map_or_else(
            || "what has no name".to_owned(),
            |name| brief(&name.escape_debug().to_string()),
        );
        format!("its pickle calls {name}, which is not done, because no tensors need it")
    }

    /// Gives an object its state.
    pub(super) fn build(&mut self, object: Value, state: Value) -> Result<(), String> {
        match (object, state) {
            // An OrderedDict's `_metadata`.
            (Value::Dict(_), Value::Dict(_)) | (Value::Inert, _) => {}
            (Value::Parameters(index), Value::Dict(state)) => {
                self.heap.parameters[index] = Some(state);
            }
            (Value::Class(_), _) => return Err(self.refuse_call(object)),
            _ => return Err("its pickle gives a state to what has none".to_owned()),
        }
        Ok(())
    }

    /// What a name outside of the pickle stands for: a storage, or a class with its source text, which is dropped.
    pub(super) fn persistent(&mut self, id: Value) -> Result<Value, String> {
        let unknown = "its pickle names something outside of it that is no storage";
        let parts = self.heap.items_of(id).ok_or(unknown)?;
        let [Value::Text(kind), class @ Value::Class(_), rest @ ..] = parts else {
            return Err(unknown.to_owned());
        };
        match (kind.of(self.bytes), rest) {
            (b"module", _) => Ok(*class),
            (b"storage", [Value::Text(key), _, Value::Number(count)])
            // The storage is no part of another.
            | (b"storage", [Value::Text(key), _, Value::Number(count), Value::Inert]) => {
                let name = self.class_name(*class).unwrap_or_default();
                let dtype = STORAGES.iter().find(|(storage, _)| *storage == name);
                let (_, dtype) = dtype.ok_or_else(|| {
                    format!("it has a storage of the type {}, which is not known", brief(&name))
                })?;
                let count = usize::try_from(*count).map_err(|_| "a storage has a negative size")?;
                let storage = Storage { dtype: *dtype, key: *key, count };
                self.heap.storages.push(storage);
                Ok(Value::Storage(self.heap.storages.len() - 1))
            }
            _ => Err(unknown.to_owned()),
        }
    }

    /// A view, if all its numbers are in its storage, each once.
    fn tensor(
        &self,
        storage: Storage,
        first: Value,
        dims: Value,
        strides: Value,
    ) -> Result<Tensor, String> {
        let (dims, strides) = (self.numbers(dims)?, self.numbers(strides)?);
        let Value::Number(first) = first else {
            return Err(WRONG.to_owned());
        };
        let first = usize::try_from(first).map_err(|_| WRONG)?;
        if dims.len() != strides.len() || dims.len() > MOST_DIMS {
            return Err(WRONG.to_owned());
        }
        let count = dims
            .iter()
            .try_fold(1_usize, |count, dim| count.checked_mul(*dim));
        let last = dims
            .iter()
            .zip(&strides)
            .try_fold(first, |last, (dim, stride)| {
                last.checked_add(dim.saturating_sub(1).checked_mul(*stride)?)
            });
        let is_within = match (count, last) {
            (Some(0), _) => first <= storage.count,
            (Some(count), Some(last)) => count <= storage.count && last < storage.count,
            _ => false,
        };
        if !is_within {
            return Err(format!(
                "a tensor of {dims:?} with strides {strides:?} from {first} on is not within its storage of {}",
                storage.count
            ));
        }
        Ok(Tensor {
            storage,
            first,
            dims,
            strides,
        })
    }

    fn numbers(&self, value: Value) -> Result<Vec<usize>, String> {
        let items = self.heap.items_of(value).ok_or(WRONG)?;
        let number = |item: &Value| match item {
            Value::Number(number) => usize::try_from(*number).ok(),
            _ => None,
        };
        // One more than there may be, so that it is refused.
        let numbers: Option<Vec<usize>> = items.iter().take(MOST_DIMS + 1).map(number).collect();
        numbers.ok_or_else(|| WRONG.to_owned())
    }

    /// A class with its module.
    pub(super) fn class_name(&self, value: Value) -> Option<String> {
        let Value::Class(index) = value else {
            return None;
        };
        let (module, name) = self.heap.classes[index];
        let text = |bytes| String::from_utf8_lossy(bytes);
        let (module, name) = (module.of(self.bytes), name.of(self.bytes));
        Some(format!("{}.{}", text(module), text(name)))
    }
}

const WRONG: &str = "a tensor's sizes are none";
