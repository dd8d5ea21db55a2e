use super::{RuntimeError, Sharded, WeightSet};
use hlo::{Module, ParamSpec, Shape};
use pjrt::{Buffer, ExecuteOptions, LoadedExecutable};
use std::sync::Arc;

/// A compiled program.
pub struct Executable {
    loaded: LoadedExecutable,
    name: String,
    inputs: Vec<(String, Shape)>,
    params: Vec<ParamSpec>,
}

/// A compiled program with its weights.
#[derive(Clone)]
pub struct Bound {
    executable: Arc<Executable>,
    weights: Vec<Arc<Sharded>>,
}

impl Executable {
    pub(super) fn of(loaded: LoadedExecutable, module: &Module) -> Arc<Executable> {
        let inputs = module.inputs().iter();
        Arc::new(Executable {
            loaded,
            name: module.name().to_owned(),
            inputs: inputs
                .map(|input| (input.name.clone(), input.shape.clone()))
                .collect(),
            params: module.params().to_vec(),
        })
    }

    /// The program with weights of a set, found by their names.
    ///
    /// # Errors
    ///
    /// All weights that are missing, or of another shape, type or layout.
    pub fn bind(self: &Arc<Executable>, weights: &WeightSet) -> Result<Bound, RuntimeError> {
        let found = weights.find(&self.params);
        Ok(Bound {
            weights: found.map_err(|problem| self.argument(problem))?,
            executable: self.clone(),
        })
    }

    /// What the plugin tells of the program.
    pub fn loaded(&self) -> &LoadedExecutable {
        &self.loaded
    }

    /// The shape of the input `name` on one device.
    ///
    /// # Panics
    ///
    /// If there is no such input.
    pub fn input_shape(&self, name: &str) -> &Shape {
        self.optional_input_shape(name)
            .unwrap_or_else(|| panic!("{} has no input {name}", self.name))
    }

    /// The shape of an input that some programs have.
    fn optional_input_shape(&self, name: &str) -> Option<&Shape> {
        let input = self.inputs.iter().find(|input| input.0 == name);
        input.map(|(_, shape)| shape)
    }

    fn argument(&self, problem: String) -> RuntimeError {
        RuntimeError::Argument {
            program: self.name.clone(),
            problem,
        }
    }

    /// The given inputs in the program's order.
    fn in_order<'i>(
        &self,
        inputs: &[(&str, &'i Sharded)],
    ) -> Result<Vec<&'i Sharded>, RuntimeError> {
        let known = |name: &str| self.inputs.iter().any(|(known, _)| known == name);
        if let Some((name, _)) = inputs.iter().find(|(name, _)| !known(name)) {
            return Err(self.argument(format!("it has no input {name}")));
        }
        let find = |(name, shape): &(String, Shape)| {
            let found = inputs.iter().find(|(given, _)| given == name);
            let (_, input) = found.ok_or_else(|| self.argument(format!("{name} is missing")))?;
            let devices = self.loaded.devices().len();
            if input.0.len() != devices {
                let count = input.0.len();
                let problem = format!("{name} is on {count} devices, the program on {devices}");
                return Err(self.argument(problem));
            }
            let dims = input.0[0].dims()?;
            match dims == shape.dims {
                true => Ok(*input),
                false => Err(self.argument(format!("{name} is {dims:?}, expected {shape}"))),
            }
        };
        self.inputs.iter().map(find).collect()
    }
}

impl Bound {
    /// Runs the program once on every device. `inputs` are by name, in any order; those that it donates are used up. Returns
    /// as soon as the work is queued; waiting for a result reports its errors.
    pub fn launch(&self, inputs: &[(&str, &Sharded)]) -> Result<Vec<Sharded>, RuntimeError> {
        let loaded = &self.executable.loaded;
        let inputs = self.executable.in_order(inputs)?;
        let of_device = |device: usize| -> Vec<&Buffer> {
            let inputs = inputs.iter().map(|input| &input.0[device]);
            let weights = self.weights.iter().map(|weight| &weight.0[device]);
            inputs.chain(weights).collect()
        };
        let arguments: Vec<Vec<&Buffer>> = (0..loaded.devices().len()).map(of_device).collect();
        let arguments: Vec<&[&Buffer]> = arguments.iter().map(Vec::as_slice).collect();
        let results = loaded.execute(&arguments, &ExecuteOptions::default())?;
        Ok(transpose(results).into_iter().map(Sharded).collect())
    }

    /// As [`Executable::input_shape`].
    ///
    /// # Panics
    ///
    /// If there is no such input.
    pub fn input_shape(&self, name: &str) -> &Shape {
        self.executable.input_shape(name)
    }

    /// The shape of an input that some programs have.
    pub fn optional_input_shape(&self, name: &str) -> Option<&Shape> {
        self.executable.optional_input_shape(name)
    }
}

/// From outputs by device to devices by output.
fn transpose(by_device: Vec<Vec<Buffer>>) -> Vec<Vec<Buffer>> {
    let mut by_output: Vec<Vec<Buffer>> = Vec::new();
    for outputs in by_device {
        for (index, output) in outputs.into_iter().enumerate() {
            match by_output.get_mut(index) {
                Some(buffers) => buffers.push(output),
                None => by_output.push(vec![output]),
            }
        }
    }
    by_output
}
