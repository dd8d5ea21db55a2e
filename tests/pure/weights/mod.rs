use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use half::{bf16, f16};
use hlo::{Component, DType, ParamLayout, ParamSpec};
use stablejet::weights::{
    Checkpoint, Dtype, HostTensor, TensorSource, WeightsError, bind, write_safetensors,
};

mod binding;
mod files;
mod kept;

fn param(name: &str, dtype: DType, dims: &[usize], layout: ParamLayout) -> ParamSpec {
    ParamSpec {
        component: Component::new("unet"),
        name: name.to_owned(),
        dtype,
        dims: dims.to_vec(),
        layout,
    }
}

fn stored(name: &str, dims: &[usize]) -> ParamSpec {
    param(name, DType::F32, dims, ParamLayout::AsStored)
}

/// A tensor whose elements are 0, 1/8, 2/8, ... in `dtype`.
fn ramp(name: &str, dtype: Dtype, dims: &[usize]) -> TensorSource<'static> {
    let count = dims.iter().product::<usize>();
    let value = |index: usize| index as f64 / 8.0;
    let bytes: Vec<u8> = match dtype {
        Dtype::F64 => (0..count).flat_map(|i| value(i).to_le_bytes()).collect(),
        Dtype::F32 => (0..count)
            .flat_map(|i| (value(i) as f32).to_le_bytes())
            .collect(),
        Dtype::F16 => (0..count)
            .flat_map(|i| f16::from_f64(value(i)).to_le_bytes())
            .collect(),
        Dtype::BF16 => (0..count)
            .flat_map(|i| bf16::from_f64(value(i)).to_le_bytes())
            .collect(),
        Dtype::I64 => (0..count).flat_map(|i| (i as i64).to_le_bytes()).collect(),
        other => panic!("no ramp of {other}"),
    };
    TensorSource {
        name: name.to_owned(),
        dtype,
        dims: dims.to_vec(),
        bytes: Box::new(|| Cow::Owned(bytes)),
    }
}

fn ramps(names: &[(&str, &[usize])]) -> Vec<TensorSource<'static>> {
    names
        .iter()
        .map(|(name, dims)| ramp(name, Dtype::F32, dims))
        .collect()
}

fn write(path: &Path, tensors: Vec<TensorSource>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    write_safetensors(path, tensors, &BTreeMap::new()).unwrap();
}

fn checkpoint(tensors: Vec<TensorSource>) -> Checkpoint {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.safetensors");
    write(&path, tensors);
    Checkpoint::open_file(&path).unwrap()
}

fn bind_all(
    checkpoint: &Checkpoint,
    params: &[ParamSpec],
    unused: &[&str],
) -> Result<Vec<HostTensor>, WeightsError> {
    bind(checkpoint, params, unused, &|_| {})
}
