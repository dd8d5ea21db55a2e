use crate::{
    Component, DType, InputSpec, Lowering, Module, OutputSpec, ParamLayout, ParamSpec, Scope,
    Shape, Tensor,
};
use std::cell::RefCell;
use std::collections::HashMap;

pub(crate) type ValueId = usize;
pub(crate) type BlockId = usize;

/// The block of `main`.
pub(crate) const MAIN: BlockId = 0;

#[derive(Debug)]
pub(crate) struct Value {
    pub shape: Shape,
    pub block: BlockId,
}

/// One operation in generic form.
#[derive(Debug)]
pub(crate) struct Op {
    pub name: &'static str,
    pub operands: Vec<ValueId>,
    /// Sorted by name.
    pub attributes: Vec<(&'static str, String)>,
    pub regions: Vec<BlockId>,
    pub results: Vec<ValueId>,
    /// An index into `Body::locations`.
    pub location: usize,
}

#[derive(Debug, Default)]
pub(crate) struct Block {
    pub arguments: Vec<ValueId>,
    pub ops: Vec<Op>,
    pub returned: Vec<ValueId>,
}

/// What the printer needs.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub values: Vec<Value>,
    pub blocks: Vec<Block>,
    pub locations: Vec<String>,
    pub input_values: Vec<ValueId>,
    pub param_values: Vec<ValueId>,
    pub output_values: Vec<ValueId>,
}

#[derive(Default)]
struct State {
    body: Body,
    inputs: Vec<InputSpec>,
    params: Vec<ParamSpec>,
    outputs: Vec<OutputSpec>,
    /// Where in `params` a component's key stands.
    param_index: HashMap<(Component, String), usize>,
    location_index: HashMap<String, usize>,
    /// The blocks being built, innermost last.
    open: Vec<BlockId>,
    /// The scopes entered, innermost last.
    entered: Vec<String>,
    flops: u64,
    /// How often the innermost open block runs.
    repetitions: u64,
}

/// A program being traced.
pub struct Graph {
    name: String,
    lowering: Lowering,
    probes: bool,
    state: RefCell<State>,
}

impl Graph {
    /// An empty program; `name` becomes the module's name. Layers are traced in their plain forms.
    pub fn new(name: &str) -> Graph {
        Graph::with_lowering(name, Lowering::default())
    }

    /// As [`Graph::new`], with layers in the forms that `lowering` names.
    pub fn with_lowering(name: &str, lowering: Lowering) -> Graph {
        let mut state = State {
            open: vec![MAIN],
            repetitions: 1,
            ..State::default()
        };
        state.body.blocks.push(Block::default());
        Graph {
            name: name.to_owned(),
            lowering,
            probes: false,
            state: RefCell::new(state),
        }
    }

    /// With what is [probed](Scope::probe) among the outputs: a look inside a model.
    #[must_use]
    pub fn with_probes(self) -> Graph {
        Graph {
            probes: true,
            ..self
        }
    }

    pub(crate) fn has_probes(&self) -> bool {
        self.probes
    }

    /// The forms that layers take.
    pub fn lowering(&self) -> Lowering {
        self.lowering
    }

    /// The root of a component's keys. Weights declared below it have element type `dtype`.
    pub fn scope(&self, component: Component, dtype: DType) -> Scope<'_> {
        Scope::root(self, component, dtype)
    }

    /// Declares a run-time argument.
    pub fn input(&self, name: &str, dtype: DType, dims: impl Into<Vec<usize>>) -> Tensor<'_> {
        let shape = Shape::new(dtype, dims);
        let mut state = self.state.borrow_mut();
        assert!(
            state.inputs.iter().all(|input| input.name != name),
            "input {name:?} is declared twice"
        );
        let id = state.new_value(shape.clone(), MAIN);
        state.body.input_values.push(id);
        state.inputs.push(InputSpec {
            name: name.to_owned(),
            shape,
            donated_to: None,
        });
        drop(state);
        Tensor::new(self, id)
    }

    /// Declares a result.
    pub fn output(&self, name: &str, tensor: Tensor<'_>) {
        let shape = tensor.shape();
        let mut state = self.state.borrow_mut();
        assert_eq!(
            state.open,
            [MAIN],
            "output {name:?} is declared inside a region"
        );
        state.body.output_values.push(tensor.id());
        state.outputs.push(OutputSpec {
            name: name.to_owned(),
            shape,
        });
    }

    /// Declares a result that takes over the memory of an input of the same shape: the input's buffer is consumed.
    pub fn output_donated(&self, name: &str, tensor: Tensor<'_>, input: Tensor<'_>) {
        self.output(name, tensor);
        let shape = tensor.shape();
        let mut state = self.state.borrow_mut();
        let index = state.outputs.len() - 1;
        let position = state
            .body
            .input_values
            .iter()
            .position(|&id| id == input.id());
        let donor = &mut state.inputs
            [position.unwrap_or_else(|| panic!("output {name:?}: its donor is not an input"))];
        assert_eq!(
            donor.shape, shape,
            "output {name:?} and its donor {:?} differ in shape",
            donor.name
        );
        assert_eq!(
            donor.donated_to, None,
            "input {:?} is donated twice",
            donor.name
        );
        donor.donated_to = Some(index);
    }

    /// Ends the trace.
    pub fn finish(self) -> Module {
        let state = self.state.into_inner();
        let State {
            mut body,
            inputs,
            params,
            outputs,
            flops,
            ..
        } = state;
        body.blocks[MAIN].arguments = [body.input_values.as_slice(), &body.param_values].concat();
        body.blocks[MAIN].returned = body.output_values.clone();
        Module {
            name: self.name,
            inputs,
            params,
            outputs,
            flops,
            body,
        }
    }

    /// Counts work that is done once in the innermost open block, the product of `factors`: see [`Module::flops`].
    pub(crate) fn count_flops(&self, factors: &[usize]) {
        let mut state = self.state.borrow_mut();
        let once = factors.iter().map(|&factor| factor as u64);
        let all = once.fold(state.repetitions, u64::saturating_mul);
        state.flops = state.flops.saturating_add(all);
    }

    /// Traces what will run `count` times.
    pub(crate) fn repeated<T>(&self, count: usize, trace: impl FnOnce() -> T) -> T {
        let outer = self.state.borrow().repetitions;
        self.state.borrow_mut().repetitions = outer.saturating_mul(count as u64);
        let traced = trace();
        self.state.borrow_mut().repetitions = outer;
        traced
    }

    pub(crate) fn param(&self, spec: ParamSpec) -> Tensor<'_> {
        let mut state = self.state.borrow_mut();
        let key = (spec.component, spec.name.clone());
        if let Some(&index) = state.param_index.get(&key) {
            assert_eq!(
                state.params[index], spec,
                "the weight {:?} of {} is declared twice, differently",
                spec.name, spec.component
            );
            return Tensor::new(self, state.body.param_values[index]);
        }
        if spec.layout != ParamLayout::AsStored {
            assert_eq!(
                spec.dims.len(),
                4,
                "the convolution kernel {:?} has four dimensions",
                spec.name
            );
        }
        let id = state.new_value(spec.shape(), MAIN);
        let index = state.params.len();
        state.body.param_values.push(id);
        state.param_index.insert(key, index);
        state.params.push(spec);
        drop(state);
        Tensor::new(self, id)
    }

    /// Appends an operation to the innermost open block.
    pub(crate) fn push(
        &self,
        name: &'static str,
        operands: &[Tensor<'_>],
        mut attributes: Vec<(&'static str, String)>,
        regions: Vec<BlockId>,
        results: Vec<Shape>,
    ) -> Vec<Tensor<'_>> {
        attributes.sort_unstable_by_key(|&(name, _)| name);
        let mut state = self.state.borrow_mut();
        let block = *state.open.last().expect("the main block is always open");
        for operand in operands {
            let home = state.body.values[operand.id()].block;
            assert!(
                home == block,
                "{name} at {:?}: an operand belongs to another region; regions capture nothing, pass it as an argument",
                state.path()
            );
        }
        let location = state.location();
        let results: Vec<ValueId> = results
            .into_iter()
            .map(|shape| state.new_value(shape, block))
            .collect();
        let operands = operands.iter().map(Tensor::id).collect();
        state.body.blocks[block].ops.push(Op {
            name,
            operands,
            attributes,
            regions,
            results: results.clone(),
            location,
        });
        drop(state);
        results
            .into_iter()
            .map(|id| Tensor::new(self, id))
            .collect()
    }

    /// As [`Graph::push`] for an operation with one result.
    pub(crate) fn push_one(
        &self,
        name: &'static str,
        operands: &[Tensor<'_>],
        attributes: Vec<(&'static str, String)>,
        result: Shape,
    ) -> Tensor<'_> {
        self.push(name, operands, attributes, Vec::new(), vec![result])[0]
    }

    /// Traces a region: a block whose arguments have the given shapes and which returns what `trace` returns.
    pub(crate) fn region<'g>(
        &'g self,
        arguments: &[Shape],
        trace: impl FnOnce(&[Tensor<'g>]) -> Vec<Tensor<'g>>,
    ) -> (BlockId, Vec<Shape>) {
        let (block, arguments) = {
            let mut state = self.state.borrow_mut();
            let block = state.body.blocks.len();
            let ids: Vec<ValueId> = arguments
                .iter()
                .map(|shape| state.new_value(shape.clone(), block))
                .collect();
            state.body.blocks.push(Block {
                arguments: ids.clone(),
                ..Block::default()
            });
            state.open.push(block);
            (
                block,
                ids.into_iter()
                    .map(|id| Tensor::new(self, id))
                    .collect::<Vec<_>>(),
            )
        };
        let returned = trace(&arguments);
        let shapes = returned.iter().map(Tensor::shape).collect();
        let mut state = self.state.borrow_mut();
        for tensor in &returned {
            assert_eq!(
                state.body.values[tensor.id()].block,
                block,
                "a region returns a value of another region"
            );
        }
        state.body.blocks[block].returned = returned.iter().map(Tensor::id).collect();
        state.open.pop();
        (block, shapes)
    }

    pub(crate) fn shape_of(&self, id: ValueId) -> Shape {
        self.state.borrow().body.values[id].shape.clone()
    }

    pub(crate) fn enter(&self, path: &str) {
        self.state.borrow_mut().entered.push(path.to_owned());
    }

    pub(crate) fn leave(&self) {
        self.state.borrow_mut().entered.pop();
    }

    /// The scope being traced, for error messages.
    pub(crate) fn path(&self) -> String {
        self.state.borrow().path().to_owned()
    }
}

impl State {
    fn new_value(&mut self, shape: Shape, block: BlockId) -> ValueId {
        self.body.values.push(Value { shape, block });
        self.body.values.len() - 1
    }

    fn path(&self) -> &str {
        self.entered.last().map_or("", String::as_str)
    }

    fn location(&mut self) -> usize {
        let path = self.path().to_owned();
        *self.location_index.entry(path).or_insert_with_key(|path| {
            self.body.locations.push(path.clone());
            self.body.locations.len() - 1
        })
    }
}
