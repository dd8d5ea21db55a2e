//! What `stablejet generate` writes.

use anyhow::{Context, ensure};
use stablejet::image::Parameters;
use stablejet::pipeline::{Compat, Generated, Request};
use stablejet::random::Rng;
use stablejet::schedulers::Steps;
use stablejet::weights::{Dtype, TensorSource, write_safetensors};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What a picture's file says of how it was made.
pub fn parameters(request: &Request, made: &Generated, index: usize, model: &str) -> Parameters {
    // A picture of torch has a seed of its own.
    let own_seed = request.compat.is_none() && matches!(request.rng, Rng::Torch | Rng::TorchCuda);
    let scales = &request.guidance_scale;
    let mut more = vec![("RNG".to_owned(), request.rng.to_string())];
    let mut say = |name: &str, value: String| more.push((name.to_owned(), value));
    let list = |values: &[f64]| {
        let values: Vec<String> = values.iter().map(f64::to_string).collect();
        values.join(" ")
    };
    match &request.steps {
        Steps::Count(_) => {}
        Steps::Timesteps(timesteps) => say("Timesteps", list(timesteps)),
        Steps::Sigmas(sigmas) => say("Sigmas", list(sigmas)),
    }
    if request.eta > 0.0 {
        say("Eta", request.eta.to_string());
    }
    if let Some(order) = request.order {
        say("Order", order.to_string());
    }
    if request.guidance_rescale > 0.0 {
        say("CFG rescale", request.guidance_rescale.to_string());
    }
    if request.guidance_until < 1.0 {
        say("CFG until", request.guidance_until.to_string());
    }
    if let Some(Compat::Flax) = request.compat {
        say("Compat", "flax".to_owned());
    }
    Parameters {
        prompt: request.prompts[index].clone(),
        negative_prompt: request.negative_prompt.clone(),
        steps: request.steps.count(),
        sampler: made.sampler.to_string(),
        guidance_scale: scales[index.min(scales.len() - 1)],
        seed: match own_seed {
            true => request.seed.wrapping_add(index as u64),
            false => request.seed,
        },
        width: made.size[1],
        height: made.size[0],
        model: model.to_owned(),
        more,
    }
}

/// Where pictures go.
pub enum Output {
    File(PathBuf),
    Folder(PathBuf),
}

impl Output {
    pub fn new(path: &Path, count: usize) -> anyhow::Result<Output> {
        let is_png = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("png"));
        if is_png && !path.is_dir() {
            ensure!(
                count == 1,
                "--output {} is one file, but there are {count} prompts; name a folder",
                path.display()
            );
            let parent = path
                .parent()
                .filter(|parent| !parent.as_os_str().is_empty())
                .unwrap_or(Path::new("."));
            ensure!(
                parent.is_dir(),
                "--output {}: there is no folder {}",
                path.display(),
                parent.display()
            );
            return Ok(Output::File(path.to_owned()));
        }
        fs::create_dir_all(path)
            .with_context(|| format!("the output folder {}", path.display()))?;
        Ok(Output::Folder(path.to_owned()))
    }

    pub fn path(&self, seed: u64, index: usize) -> PathBuf {
        match self {
            Output::File(path) => path.clone(),
            Output::Folder(folder) => folder.join(format!("stablejet-{seed}-{index}.png")),
        }
    }

    pub fn grid_path(&self, seed: u64) -> PathBuf {
        match self {
            Output::File(path) => path.with_extension("grid.png"),
            Output::Folder(folder) => folder.join(format!("stablejet-{seed}-grid.png")),
        }
    }
}

/// The tensors of a run, in diffusers' layouts.
pub fn dump(path: &Path, made: &Generated) -> anyhow::Result<()> {
    fn tensor<'a>(name: &str, dtype: Dtype, dims: &[usize], bytes: Vec<u8>) -> TensorSource<'a> {
        TensorSource {
            name: name.to_owned(),
            dtype,
            dims: dims.to_vec(),
            bytes: Box::new(move || Cow::Owned(bytes)),
        }
    }
    let f32s = |values: ndarray::ArrayViewD<f32>| {
        values
            .iter()
            .flat_map(|value| value.to_le_bytes())
            .collect()
    };
    let ids = made
        .token_ids
        .iter()
        .flat_map(|id| id.to_le_bytes())
        .collect();
    let float = |name: &str, values: ndarray::ArrayViewD<f32>| {
        tensor(name, Dtype::F32, values.shape(), f32s(values.view()))
    };
    let tensors = vec![
        tensor("token_ids", Dtype::I32, made.token_ids.shape(), ids),
        float("text_embeddings", made.text_embeddings.view().into_dyn()),
        float("latents", made.latents.view().into_dyn()),
        float("final_latents", made.final_latents.view().into_dyn()),
        float("image", made.pixels.view().into_dyn()),
    ];
    Ok(write_safetensors(path, tensors, &BTreeMap::new())?)
}
