//! One program of candle's Stable Diffusion on the CPU, as a contender of `compare.py`: see `contender.py` for what it reads
//! and prints.

use anyhow::{Context, bail};
use candle_core::{DType, Device, Shape, Tensor, safetensors};
use candle_nn::VarBuilder;
use candle_nn::var_builder::SimpleBackend;
use candle_transformers::models::stable_diffusion::unet_2d::{
    BlockConfig, UNet2DConditionModel, UNet2DConditionModelConfig,
};
use candle_transformers::models::stable_diffusion::vae::{AutoEncoderKL, AutoEncoderKLConfig};
use clap::Parser;
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// The arguments of every contender.
#[derive(Parser)]
struct Arguments {
    #[arg(long)]
    model: PathBuf,
    #[arg(long)]
    program: String,
    #[arg(long)]
    inputs: PathBuf,
    #[arg(long)]
    result: PathBuf,
    /// Taken as every contender takes it: candle compiles nothing.
    #[arg(long)]
    cache: PathBuf,
    #[arg(long)]
    dtype: String,
    #[arg(long)]
    runs: usize,
}

/// A program with its weights and inputs.
type Program = Box<dyn Fn() -> candle_core::Result<Tensor>>;

/// A checkpoint that has no encoder: candle's decoder comes with one, which is never run.
struct DecoderOnly(safetensors::MmapedSafetensors);

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let dtype = match arguments.dtype.as_str() {
        "f32" => DType::F32,
        "bf16" => DType::BF16,
        other => bail!("no dtype {other}"),
    };
    let program = match arguments.program.as_str() {
        "denoise_step" => denoise_step(&arguments, dtype)?,
        "decode_image" => decode_image(&arguments, dtype)?,
        other => return unsupported(&format!("{other} is not measured")),
    };
    let (result, first_run) = timed(&program);
    let result = match result {
        // What candle's CPU backend has no kernels for.
        Err(error) if error.to_string().contains("unsupported dtype") => {
            return unsupported(&error.to_string());
        }
        result => result?,
    };
    let first_result = json!({
        "unix_seconds": SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64(),
        "cpu_seconds": processor_seconds(),
    });
    let result = result.permute((0, 2, 3, 1))?.contiguous()?;
    safetensors::save(&HashMap::from([("result", result)]), &arguments.result)?;
    let mut runs = Vec::new();
    for _ in 0..arguments.runs {
        let (result, cost) = timed(&program);
        result?;
        runs.push(cost);
    }
    let measured = json!({
        "trace": null,
        "compile": null,
        "first_run": first_run,
        "first_result": first_result,
        "runs": runs,
        "peak_resident_bytes": peak_resident_bytes()?,
    });
    println!("{measured}");
    Ok(())
}

/// Tells compare.py, and is no failure.
fn unsupported(why: &str) -> anyhow::Result<()> {
    println!("{}", json!({ "unsupported": why.lines().next() }));
    Ok(())
}

fn denoise_step(arguments: &Arguments, dtype: DType) -> anyhow::Result<Program> {
    let (config, weights) = component(arguments, "unet", dtype)?;
    let channels = sizes(&config["block_out_channels"])?;
    let kinds = config["down_block_types"].as_array().context("blocks")?;
    let heads = &config["attention_head_dim"];
    let block = |(index, (&out_channels, kind)): (usize, (&usize, &Value))| BlockConfig {
        out_channels,
        use_cross_attn: (kind == "CrossAttnDownBlock2D").then_some(1),
        attention_head_dim: heads.get(index).unwrap_or(heads).as_u64().unwrap_or(8) as usize,
    };
    let config = UNet2DConditionModelConfig {
        blocks: channels.iter().zip(kinds).enumerate().map(block).collect(),
        cross_attention_dim: size(&config, "cross_attention_dim", 1280)?,
        layers_per_block: size(&config, "layers_per_block", 2)?,
        norm_num_groups: size(&config, "norm_num_groups", 32)?,
        use_linear_projection: config["use_linear_projection"] == true,
        ..UNet2DConditionModelConfig::default()
    };
    let unet = UNet2DConditionModel::new(weights, 4, 4, false, config)?;
    let inputs = inputs(arguments)?;
    let input = |name: &str| {
        let name = format!("denoise_step.input.{name}");
        inputs.get(&name).cloned().context(name)
    };
    let latents = input("state_0")?.permute((0, 3, 1, 2))?.contiguous()?;
    let context = input("context")?.to_dtype(dtype)?;
    // A row for each picture: first the timestep, last but one the guidance scale.
    let table = input("table")?;
    let numbers = table.dim(1)?;
    let guidance = table.narrow(1, numbers - 2, 1)?.reshape(((), 1, 1, 1))?;
    let timestep = f64::from(table.get(0)?.get(0)?.to_scalar::<f32>()?);
    Ok(Box::new(move || {
        let both = Tensor::cat(&[&latents, &latents], 0)?.to_dtype(dtype)?;
        let both = unet.forward(&both, timestep, &context)?;
        let both = both.to_dtype(DType::F32)?.chunk(2, 0)?;
        let difference = (&both[1] - &both[0])?;
        &both[0] + guidance.broadcast_mul(&difference)?
    }))
}

fn decode_image(arguments: &Arguments, dtype: DType) -> anyhow::Result<Program> {
    let (config, weights) = component(arguments, "vae", dtype)?;
    let scale = config["scaling_factor"].as_f64().unwrap_or(0.18215);
    let config = AutoEncoderKLConfig {
        block_out_channels: sizes(&config["block_out_channels"])?,
        layers_per_block: size(&config, "layers_per_block", 1)?,
        latent_channels: size(&config, "latent_channels", 4)?,
        norm_num_groups: size(&config, "norm_num_groups", 32)?,
        use_quant_conv: true,
        use_post_quant_conv: true,
    };
    let vae = AutoEncoderKL::new(weights, 3, 3, config)?;
    let latents = inputs(arguments)?
        .remove("decode_image.input.latents")
        .context("no latents")?;
    let latents = latents.permute((0, 3, 1, 2))?.contiguous()?;
    Ok(Box::new(move || {
        let image = vae.decode(&(&latents / scale)?.to_dtype(dtype)?)?;
        ((image.to_dtype(DType::F32)? / 2.0)? + 0.5)?.clamp(0_f32, 1_f32)
    }))
}

/// A component's config and weights.
fn component(
    arguments: &Arguments,
    name: &str,
    dtype: DType,
) -> anyhow::Result<(Value, VarBuilder<'static>)> {
    let folder = arguments.model.join(name);
    let config = serde_json::from_slice(&fs::read(folder.join("config.json"))?)?;
    let file = folder.join("diffusion_pytorch_model.safetensors");
    // SAFETY: nobody writes to the checkpoint while it is measured.
    let weights = unsafe { safetensors::MmapedSafetensors::new(file)? };
    let weights = Box::new(DecoderOnly(weights));
    Ok((
        config,
        VarBuilder::from_backend(weights, dtype, Device::Cpu),
    ))
}

impl SimpleBackend for DecoderOnly {
    fn get(
        &self,
        shape: Shape,
        name: &str,
        init: candle_nn::Init,
        dtype: DType,
        device: &Device,
    ) -> candle_core::Result<Tensor> {
        if name.starts_with("encoder.") || name.starts_with("quant_conv.") {
            return Tensor::zeros(shape, dtype, device);
        }
        SimpleBackend::get(&self.0, shape, name, init, dtype, device)
    }

    fn get_unchecked(
        &self,
        name: &str,
        dtype: DType,
        device: &Device,
    ) -> candle_core::Result<Tensor> {
        SimpleBackend::get_unchecked(&self.0, name, dtype, device)
    }

    fn contains_tensor(&self, name: &str) -> bool {
        SimpleBackend::contains_tensor(&self.0, name)
    }
}

fn inputs(arguments: &Arguments) -> candle_core::Result<HashMap<String, Tensor>> {
    safetensors::load(&arguments.inputs, &Device::Cpu)
}

/// A number of a config, or diffusers' default.
fn size(config: &Value, name: &str, default: usize) -> anyhow::Result<usize> {
    let Some(value) = config.get(name) else {
        return Ok(default);
    };
    let value = value.as_u64().with_context(|| format!("{name}: {value}"))?;
    Ok(value as usize)
}

fn sizes(value: &Value) -> anyhow::Result<Vec<usize>> {
    serde_json::from_value(value.clone()).with_context(|| format!("sizes: {value}"))
}

/// What all threads of the process have used.
fn processor_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Value) {
    let (start, start_cpu) = (Instant::now(), processor_seconds());
    let result = work();
    let cost = json!({
        "wall_seconds": start.elapsed().as_secs_f64(),
        "cpu_seconds": processor_seconds() - start_cpu,
    });
    (result, cost)
}

fn peak_resident_bytes() -> anyhow::Result<u64> {
    let status = fs::read_to_string(Path::new("/proc/self/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    Ok(kibibytes.context("VmHWM")?.parse::<u64>()? * 1024)
}
