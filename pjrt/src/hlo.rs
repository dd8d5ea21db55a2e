//! What a compiled program consists of: the protocol buffer `HloModuleProto`, as far as profiles refer to it.

use prost::Message;

use crate::executable::OptimizedProgram;

/// A program after the compiler's passes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Module {
    /// The name of the program, `hlo_module` in profiles.
    pub name: String,
    /// The number of the program in its process, `program_id` in profiles.
    pub id: i64,
    /// Its operations, those within others too.
    pub operations: Vec<Operation>,
}

/// An operation of a program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    /// The compiler's name of it, `hlo_op` in profiles.
    pub name: String,
    /// What a custom call calls; empty for other operations.
    pub custom_call_target: String,
    /// Where the program says that it comes from: its location in the source; may be empty.
    pub location: String,
}

impl OptimizedProgram {
    /// The program's operations; `None` if its format is unknown or not kept to.
    pub fn module(&self) -> Option<Module> {
        let code = self.code.as_slice();
        let module = match self.format.as_str() {
            "hlo" => HloModuleProto::decode(code).ok()?,
            "hlo_with_config" => HloModuleProtoWithConfig::decode(code).ok()?.hlo_module?,
            _ => return None,
        };
        let instructions = module.computations.into_iter();
        let operation = |instruction: HloInstructionProto| Operation {
            name: instruction.name,
            custom_call_target: instruction.custom_call_target,
            location: instruction.metadata.unwrap_or_default().op_name,
        };
        Some(Module {
            name: module.name,
            id: module.id,
            operations: instructions
                .flat_map(|computation| computation.instructions)
                .map(operation)
                .collect(),
        })
    }
}

// From xla/service/hlo.proto and xla/xla_data.proto; what is not used here is left out.

#[derive(Clone, PartialEq, Message)]
struct HloModuleProtoWithConfig {
    #[prost(message, optional, tag = "1")]
    hlo_module: Option<HloModuleProto>,
}

#[derive(Clone, PartialEq, Message)]
struct HloModuleProto {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(message, repeated, tag = "3")]
    computations: Vec<HloComputationProto>,
    #[prost(int64, tag = "5")]
    id: i64,
}

#[derive(Clone, PartialEq, Message)]
struct HloComputationProto {
    #[prost(message, repeated, tag = "2")]
    instructions: Vec<HloInstructionProto>,
}

#[derive(Clone, PartialEq, Message)]
struct HloInstructionProto {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(message, optional, tag = "7")]
    metadata: Option<OpMetadata>,
    #[prost(string, tag = "28")]
    custom_call_target: String,
}

#[derive(Clone, PartialEq, Message)]
struct OpMetadata {
    #[prost(string, tag = "2")]
    op_name: String,
}
