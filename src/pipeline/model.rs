use crate::backend::KernelChoice;
use crate::cache::{ExecutableSource, Notice};
use crate::configs::torch_class;
use crate::model_files::{ModelFiles, ModelFilesError};
use crate::models::ConfigError;
use crate::models::clip_text::ClipTextConfig;
use crate::models::unet::UNetConfig;
use crate::models::vae::VaeConfig;
use crate::pipeline::Decoding;
use crate::program::{self, ProgramSpec, StepShape, TraceOptions};
use crate::runtime::RuntimeError;
use crate::schedulers::{SchedulerConfig, SchedulerError};
use crate::tokenizer::{Tokenizer, TokenizerError};
use crate::weights::{HostTensor, KeptWeights, WeightSource, WeightsError, require_variant};
use hlo::{DType, Module, ParamSpec};

/// Why a model cannot be loaded or pictures not be made.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// The model's files cannot be read.
    #[error(transparent)]
    Files(#[from] ModelFilesError),
    /// A model's configuration is refused.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The scheduler's configuration or the number of steps is refused.
    #[error(transparent)]
    Scheduler(#[from] SchedulerError),
    /// The tokenizer cannot be used.
    #[error(transparent)]
    Tokenizer(#[from] TokenizerError),
    /// The weights cannot be read or do not fit.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// The devices failed.
    #[error(transparent)]
    Runtime(#[from] RuntimeError),
    /// The parts of the model do not fit together.
    #[error("{model}: {problem}")]
    Model {
        /// The model.
        model: String,
        /// What is wrong.
        problem: String,
    },
    /// The request cannot be served.
    #[error("{0}")]
    Request(String),
}

/// How a model is loaded.
#[derive(Clone, Debug)]
pub struct LoadOptions {
    /// The type in which the models compute: `f32` or `bf16`. The sampler's state is `f32` always.
    pub dtype: DType,
    /// Whether the kernels of our CPU plugin are used.
    pub kernels: KernelChoice,
    /// Pictures per device and launch.
    pub batch: usize,
    /// In which parts latents are decoded.
    pub decoding: Decoding,
    /// The devices to use; all that there are if `None`.
    pub devices: Option<usize>,
    /// A variant of the weight files, such as `fp16`.
    pub variant: Option<String>,
    /// Where weights are kept as the device takes them; they are read, converted and repacked if `None`.
    pub kept_weights: Option<KeptWeights>,
    /// The memory of this machine: what cannot fit in it is refused. Unknown if `None`.
    pub memory_bytes: Option<u64>,
    /// Where executables come from; all are compiled if `None`.
    pub executables: Option<ExecutableSource>,
    /// Variables of the environment that the plugin reads when it compiles, with their values: a cache keeps what was
    /// compiled under other values apart. Those of this process ([`compiler_variables`](crate::cache::compiler_variables))
    /// if `None`.
    pub compiler_variables: Option<Vec<(String, String)>>,
}

impl Default for LoadOptions {
    /// `f32`, one picture per device, all devices, plain files, no cache.
    fn default() -> LoadOptions {
        LoadOptions {
            dtype: DType::F32,
            kernels: KernelChoice::Auto,
            batch: 1,
            decoding: Decoding::default(),
            devices: None,
            variant: None,
            kept_weights: None,
            memory_bytes: None,
            executables: None,
            compiler_variables: None,
        }
    }
}

/// A weight is ready: how loading goes on, for a progress bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The bytes that it takes on a device.
    pub bytes: usize,
    /// The bytes of all weights together.
    pub total_bytes: usize,
}

/// A model's configuration: everything but its weights.
pub struct Model {
    /// Where it comes from, for the reader.
    pub name: String,
    /// The tokenizer.
    pub tokenizer: Tokenizer,
    /// The text encoder.
    pub text: ClipTextConfig,
    /// The denoiser.
    pub unet: UNetConfig,
    /// The autoencoder.
    pub vae: VaeConfig,
    /// The noise schedule and the default sampler.
    pub scheduler: SchedulerConfig,
}

/// The weights of the three components, on the host.
pub(super) struct HostWeights {
    pub text: Vec<HostTensor>,
    pub unet: Vec<HostTensor>,
    pub vae: Vec<HostTensor>,
    /// What a user should know of where weights are kept.
    pub notices: Vec<Notice>,
}

impl Model {
    /// Reads all configurations of a model.
    pub fn open(files: &ModelFiles) -> Result<Model, PipelineError> {
        let index = files.index()?;
        let refuse = |problem: String| PipelineError::Model {
            model: files.describe(),
            problem,
        };
        if index.class_name != "StableDiffusionPipeline" {
            let supported = "supported: StableDiffusionPipeline";
            return Err(refuse(format!(
                "the pipeline class is {}; {supported}",
                index.class_name
            )));
        }
        // The class comes from the index; the file's own name counts only where the index has none, as in diffusers.
        let config = |component: &str, class: &str| {
            let name = format!("{component}/config.json");
            let (file, json) = (files.describe_file(&name), files.text(&name)?);
            let own = own_class(&json);
            let found = index.component_class(component).or(own.as_deref());
            match found.filter(|found| *found != class) {
                None => Ok((file, json)),
                Some(found) => Err(refuse(format!(
                    "the class of {component} is {found}; supported: {class}"
                ))),
            }
        };
        let (file, json) = config("text_encoder", "CLIPTextModel")?;
        let text_config = ClipTextConfig::parse(&file, &json)?;
        let (file, json) = config("unet", "UNet2DConditionModel")?;
        let unet = UNetConfig::parse(&file, &json)?;
        let (file, json) = config("vae", "AutoencoderKL")?;
        let vae = VaeConfig::parse(&file, &json)?;
        let json = files.text("scheduler/scheduler_config.json")?;
        let class = index.component_class("scheduler");
        let scheduler = SchedulerConfig::parse_as(class, &json)?.for_stable_diffusion();
        let tokenizer = Tokenizer::load(files)?;
        for (one, other, problem) in [
            (
                unet.in_channels,
                vae.latent_channels,
                "the UNet's in_channels and the VAE's latent_channels",
            ),
            (
                unet.out_channels,
                vae.latent_channels,
                "the UNet's out_channels and the VAE's latent_channels",
            ),
            (
                unet.cross_attention_dim,
                text_config.hidden_size,
                "the UNet's cross_attention_dim and the text's hidden_size",
            ),
        ] {
            if one != other {
                return Err(refuse(format!("{problem} differ: {one} and {other}")));
            }
        }
        if tokenizer.max_length() > text_config.max_position_embeddings {
            let (longest, positions) =
                (tokenizer.max_length(), text_config.max_position_embeddings);
            return Err(refuse(format!(
                "the tokenizer makes {longest} tokens, the text encoder has {positions} positions"
            )));
        }
        let (last_id, token) = tokenizer.last_token();
        if last_id as usize >= text_config.vocab_size {
            let rows = text_config.vocab_size;
            return Err(refuse(format!(
                "the tokenizer's token {token:?} has the id {last_id}, the text encoder has {rows} rows (vocab_size)"
            )));
        }
        let model = Model {
            name: files.describe(),
            tokenizer,
            text: text_config,
            unet,
            vae,
            scheduler,
        };
        model.check_weights(TraceOptions::plain(DType::BF16), None)?;
        Ok(model)
    }

    /// What a user should know of the model although it works, a line each.
    pub fn remarks(&self) -> Vec<String> {
        let (last_id, _) = self.tokenizer.last_token();
        let beyond = self.text.vocab_size - (last_id as usize + 1);
        let remark = format!(
            "the text encoder of {} has {beyond} rows that no token reaches: the tokenizer's files lack what textual inversion \
             added (added_tokens.json, or added_tokens_decoder in tokenizer_config.json)",
            self.name
        );
        (beyond > 0).then_some(remark).into_iter().collect()
    }

    /// The weights that each component's programs declare, whatever their shape: folder and specs.
    pub fn params(&self, options: TraceOptions) -> [(&'static str, Vec<ParamSpec>); 3] {
        // The sizes are the smallest; weights do not depend on them.
        let tokens = self.tokenizer.max_length();
        let latent = 1 << self.unet.block_out_channels.len();
        let shape = StepShape {
            batch: 1,
            height: latent,
            width: latent,
            tokens,
            guided: false,
        };
        ProgramSpec::all(shape).map(|spec| {
            let params = self.trace(spec, options).params().to_vec();
            (spec.kind().component(), params)
        })
    }

    /// A program as it is compiled.
    pub fn trace(&self, spec: ProgramSpec, options: TraceOptions) -> Module {
        match spec {
            ProgramSpec::EncodeText { rows, tokens } => {
                program::encode_text(&self.text, rows, tokens, options)
            }
            ProgramSpec::DenoiseStep(shape) => program::denoise_step(&self.unet, shape, options),
            ProgramSpec::DecodeImage(size) => program::decode_image(&self.vae, size, options),
            ProgramSpec::DecodeTile(size) => program::decode_tile(&self.vae, size, options),
        }
    }

    /// The size of a picture that the model was trained for.
    pub fn default_size(&self) -> [usize; 2] {
        let [height, width] = self.unet.sample_size.unwrap_or([64, 64]);
        [
            height * self.vae.scale_factor(),
            width * self.vae.scale_factor(),
        ]
    }

    /// The size of the latents of a picture of `size` pixels, `[height, width]`; of the default size if `None`.
    pub fn latent_size(&self, size: Option<[usize; 2]>) -> Result<[usize; 2], PipelineError> {
        let factor = self.vae.scale_factor();
        let size = size.unwrap_or(self.default_size());
        self.check_edge("width", size[1])?;
        self.check_edge("height", size[0])?;
        Ok(size.map(|extent| extent / factor))
    }

    /// What a step is compiled for: `batch` pictures per device of `size` pixels, or of the default size.
    pub fn step_shape(
        &self,
        size: Option<[usize; 2]>,
        batch: usize,
        guided: bool,
    ) -> Result<StepShape, PipelineError> {
        let [height, width] = self.latent_size(size)?;
        let step = StepShape {
            batch,
            height,
            width,
            tokens: self.tokenizer.max_length(),
            guided,
        };
        self.check_step(step)?;
        Ok(step)
    }

    /// Loads the weights.
    pub(super) fn load_weights(
        &self,
        source: WeightSource,
        options: TraceOptions,
        progress: &(dyn Fn(Loaded) + Sync),
    ) -> Result<HostWeights, PipelineError> {
        if let Some(variant) = source.variant {
            require_variant(source.files, &["text_encoder", "unet", "vae"], variant)?;
        }
        let components = self.params(options);
        let params = components.iter().flat_map(|(_, params)| params);
        let total_bytes = params.map(|param| param.shape().size_bytes()).sum();
        let loaded = |bytes| progress(Loaded { bytes, total_bytes });
        let mut notices = Vec::new();
        let mut load = |(component, params): &(&str, Vec<ParamSpec>)| {
            let obtained = source.load(component, params, &loaded)?;
            notices.extend(obtained.notices);
            Ok::<_, WeightsError>(obtained.tensors)
        };
        let [text, unet, vae] = &components;
        let (text, unet, vae) = (load(text)?, load(unet)?, load(vae)?);
        // What is wrong with the folder is so for each component.
        notices.dedup_by_key(|notice| notice.to_string());
        Ok(HostWeights {
            text,
            unet,
            vae,
            notices,
        })
    }
}

/// The class that a component's config names itself (`_class_name`).
fn own_class(json: &str) -> Option<String> {
    let fields: serde_json::Value = serde_json::from_str(json).ok()?;
    Some(torch_class(fields.get("_class_name")?.as_str()?).to_owned())
}
