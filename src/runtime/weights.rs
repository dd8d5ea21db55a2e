use super::{Runtime, RuntimeError, Sharded, element_type};
use crate::weights::HostTensor;
use hlo::{Component, ParamSpec};
use pjrt::{Buffer, Device};
use std::collections::HashMap;
use std::sync::Arc;

/// Weights on the devices, by component and name, each once for all programs that take it. A clone shares them all, and one
/// whose weights are [put](WeightSet::put) anew still shares the others.
#[derive(Clone, Default)]
pub struct WeightSet {
    weights: HashMap<(Component, String), Weight>,
}

#[derive(Clone)]
struct Weight {
    param: ParamSpec,
    value: Arc<Sharded>,
}

impl WeightSet {
    /// Puts weights on every device of `runtime`, in place of those of their names, and waits until they are there: then
    /// nobody holds the host's copies but devices that use the host's memory.
    pub fn put(&mut self, runtime: &Runtime, tensors: Vec<HostTensor>) -> Result<(), RuntimeError> {
        let mut values = Vec::with_capacity(tensors.len());
        for tensor in tensors {
            let HostTensor { param, bytes } = tensor;
            let upload = |device: &Device| {
                let element_type = element_type(param.dtype);
                let client = runtime.client();
                client.buffer_shared(bytes.clone(), element_type, &param.dims, device)
            };
            let buffers = runtime.devices().iter().map(upload);
            let value = Sharded(buffers.collect::<Result<Vec<Buffer>, pjrt::Error>>()?);
            let key = (param.component, param.name.clone());
            let value = Arc::new(value);
            values.push(value.clone());
            self.weights.insert(key, Weight { param, value });
        }
        values.iter().try_for_each(|value| value.ready())
    }

    /// The weights, as programs declare them, in no order.
    pub fn params(&self) -> impl Iterator<Item = &ParamSpec> {
        self.weights.values().map(|weight| &weight.param)
    }

    /// The weights that a program declares, or a list of those that are not there or are another.
    pub(super) fn find(&self, params: &[ParamSpec]) -> Result<Vec<Arc<Sharded>>, String> {
        let mut found = Vec::with_capacity(params.len());
        let mut problems = Vec::new();
        for param in params {
            let key = (param.component, param.name.clone());
            match self.weights.get(&key) {
                Some(weight) if weight.param == *param => found.push(weight.value.clone()),
                Some(weight) => problems.push(format!(
                    "{}/{} is {} {:?}, expected {} {:?}",
                    param.component,
                    param.name,
                    weight.param.shape(),
                    weight.param.layout,
                    param.shape(),
                    param.layout
                )),
                None => problems.push(format!("{}/{} is missing", param.component, param.name)),
            }
        }
        match problems.is_empty() {
            true => Ok(found),
            false => Err(problems.join(", ")),
        }
    }
}
