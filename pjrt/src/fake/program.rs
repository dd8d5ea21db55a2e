//! What the fake compiler reads from a program: the names, the results' shapes and the donated arguments.

use std::ffi::c_int;

use crate::element_type::ElementType;

/// A compiled program.
#[derive(Debug, PartialEq)]
pub(super) struct Program {
    pub(super) name: String,
    /// Of each result.
    pub(super) types: Vec<c_int>,
    pub(super) ranks: Vec<usize>,
    /// Of all results, behind one another.
    pub(super) dims: Vec<i64>,
    /// The indices of the arguments that results take the place of.
    pub(super) donated: Vec<usize>,
    /// The indices of those that it runs on.
    pub(super) devices: Vec<usize>,
    pub(super) text: String,
}

impl Program {
    /// Reads the generic form that stablejet prints; `None` if it is another.
    pub(super) fn read(text: &str, devices: Vec<usize>) -> Option<Program> {
        let (head, tail) = text.rsplit_once("sym_name = \"main\"")?;
        let (_, head) = head.rsplit_once("{arg_attrs = [")?;
        let (attributes, types) = head.split_once("], function_type = ")?;
        let (_, results) = types.rsplit_once("-> (")?;
        let (results, _) = results.split_once(')')?;
        let (_, name) = tail.rsplit_once("sym_name = \"")?;
        let mut program = Program {
            name: name.split_once('"')?.0.to_owned(),
            types: Vec::new(),
            ranks: Vec::new(),
            dims: Vec::new(),
            donated: Vec::new(),
            devices,
            text: text.to_owned(),
        };
        for (index, argument) in attributes.split("}, {").enumerate() {
            if argument.contains("tf.aliasing_output") {
                program.donated.push(index);
            }
        }
        for result in results.split(", ").filter(|result| !result.is_empty()) {
            let result = result.strip_prefix("tensor<")?.strip_suffix('>')?;
            let (dims, element) = result.rsplit_once('x').unwrap_or(("", result));
            let dims = dims.split('x').filter(|dim| !dim.is_empty());
            let before = program.dims.len();
            for dim in dims {
                program.dims.push(dim.parse().ok()?);
            }
            program.ranks.push(program.dims.len() - before);
            program.types.push(element_type(element)? as c_int);
        }
        Some(program)
    }

    /// The devices, then a zero byte and the text.
    pub(super) fn serialize(&self) -> Vec<u8> {
        let devices = self.devices.iter().map(usize::to_string);
        let devices = devices.collect::<Vec<_>>().join(",");
        format!("{devices}\0{}", self.text).into_bytes()
    }

    /// What `serialize` wrote.
    pub(super) fn deserialize(bytes: &[u8]) -> Option<Program> {
        let (devices, text) = str::from_utf8(bytes).ok()?.split_once('\0')?;
        let devices = devices.split(',').map(|device| device.parse().ok());
        Program::read(text, devices.collect::<Option<_>>()?)
    }

    /// The type and the dimensions of each result.
    pub(super) fn results(&self) -> impl Iterator<Item = (c_int, &[i64])> {
        let mut rest = self.dims.as_slice();
        self.types
            .iter()
            .zip(&self.ranks)
            .map(move |(&r#type, &rank)| {
                let (dims, others) = rest.split_at(rank);
                rest = others;
                (r#type, dims)
            })
    }
}

fn element_type(name: &str) -> Option<ElementType> {
    Some(match name {
        "i1" => ElementType::Pred,
        "i32" => ElementType::S32,
        "i64" => ElementType::S64,
        "ui32" => ElementType::U32,
        "f16" => ElementType::F16,
        "bf16" => ElementType::BF16,
        "f32" => ElementType::F32,
        _ => return None,
    })
}
