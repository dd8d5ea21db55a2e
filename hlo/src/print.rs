//! MLIR's generic text form: every operation as `"dialect.name"(operands) ({regions}) {attributes} : types`.

use crate::Module;
use crate::graph::{BlockId, MAIN, Op, ValueId};
use std::fmt::Write;

pub(crate) fn module(module: &Module, locations: bool) -> String {
    let mut printer = Printer {
        module,
        locations,
        text: String::new(),
        names: vec![String::new(); module.body.values.len()],
    };
    printer.print();
    printer.text
}

struct Printer<'m> {
    module: &'m Module,
    locations: bool,
    text: String,
    /// The SSA name of each value, once it has been defined.
    names: Vec<String>,
}

impl Printer<'_> {
    fn print(&mut self) {
        self.name_values(MAIN, &mut 0);
        if self.locations {
            for (index, path) in self.module.body.locations.iter().enumerate() {
                self.line(0, &format!("#loc{index} = loc({})", quoted(path)));
            }
        }
        self.line(0, "\"builtin.module\"() ({");
        self.line(1, "\"func.func\"() ({");
        self.block(MAIN, 1, "func.return");
        let types = |ids: &[ValueId]| {
            ids.iter()
                .map(|&id| self.mlir_type(id))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let main = &self.module.body.blocks[MAIN];
        let function_type = format!(
            "({}) -> ({})",
            types(&main.arguments),
            types(&main.returned)
        );
        let attributes = format!(
            "{{arg_attrs = [{}], function_type = {function_type}, sym_name = \"main\", sym_visibility = \"public\"}}",
            self.argument_attributes().join(", ")
        );
        self.line(1, &format!("}}) {attributes} : () -> ()"));
        self.line(
            0,
            &format!(
                "}}) {{sym_name = {}}} : () -> ()",
                quoted(&self.module.name)
            ),
        );
    }

    /// Names every value before anything is printed, in the order of printing: `%arg0…`, then `%0…`.
    fn name_values(&mut self, block: BlockId, next: &mut usize) {
        let body = &self.module.body;
        for (index, &argument) in body.blocks[block].arguments.iter().enumerate() {
            self.names[argument] = if block == MAIN {
                format!("%arg{index}")
            } else {
                fresh(next)
            };
        }
        for op in &body.blocks[block].ops {
            for &region in &op.regions {
                self.name_values(region, next);
            }
            for &result in &op.results {
                self.names[result] = fresh(next);
            }
        }
    }

    fn argument_attributes(&self) -> Vec<String> {
        let donations = self.module.inputs.iter().map(|input| input.donated_to);
        let all = donations.chain(self.module.params.iter().map(|_| None));
        all.map(|donated| match donated {
            Some(output) => format!("{{tf.aliasing_output = {output} : i32}}"),
            None => "{}".to_owned(),
        })
        .collect()
    }

    fn block(&mut self, block: BlockId, depth: usize, terminator: &str) {
        let blocks = &self.module.body.blocks[block];
        let arguments: Vec<String> = blocks
            .arguments
            .iter()
            .map(|&id| format!("{}: {}", self.names[id], self.mlir_type(id)))
            .collect();
        self.line(depth, &format!("^bb0({}):", arguments.join(", ")));
        for op in &blocks.ops {
            self.op(op, depth + 1);
        }
        let returned = &blocks.returned;
        let line = format!(
            "\"{terminator}\"({}) : ({}) -> ()",
            self.operands(returned),
            self.types(returned)
        );
        self.line(depth + 1, &line);
    }

    fn op(&mut self, op: &Op, depth: usize) {
        let mut line = format!(
            "{} = \"{}\"({})",
            self.operands(&op.results),
            op.name,
            self.operands(&op.operands)
        );
        if !op.regions.is_empty() {
            line += " (";
            for (index, &region) in op.regions.iter().enumerate() {
                line += if index == 0 { "{" } else { "}, {" };
                self.line(depth, &line);
                line.clear();
                self.block(region, depth, "stablehlo.return");
            }
            line += "})";
        }
        if !op.attributes.is_empty() {
            let attributes: Vec<String> = op
                .attributes
                .iter()
                .map(|(name, value)| format!("{name} = {value}"))
                .collect();
            write!(line, " {{{}}}", attributes.join(", ")).expect("writing to a string");
        }
        let results = self.types(&op.results);
        let results = if op.results.len() == 1 {
            results
        } else {
            format!("({results})")
        };
        write!(line, " : ({}) -> {results}", self.types(&op.operands))
            .expect("writing to a string");
        if self.locations {
            write!(line, " loc(#loc{})", op.location).expect("writing to a string");
        }
        self.line(depth, &line);
    }

    fn operands(&self, ids: &[ValueId]) -> String {
        ids.iter()
            .map(|&id| self.names[id].as_str())
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn types(&self, ids: &[ValueId]) -> String {
        ids.iter()
            .map(|&id| self.mlir_type(id))
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn mlir_type(&self, id: ValueId) -> String {
        self.module.body.values[id].shape.mlir()
    }

    fn line(&mut self, depth: usize, line: &str) {
        for _ in 0..depth {
            self.text += "  ";
        }
        self.text += line;
        self.text.push('\n');
    }
}

fn fresh(next: &mut usize) -> String {
    *next += 1;
    format!("%{}", *next - 1)
}

/// An MLIR string literal.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' | 0..0x20 | 0x7f.. => {
                write!(quoted, "\\{byte:02X}").expect("writing to a string")
            }
            _ => quoted.push(byte as char),
        }
    }
    quoted + "\""
}
