use super::components::{PREVIEW_NETWORK, SCHEDULER_CONFIG};
use super::controlnets::controlnet_network;
use super::{
    Concat, Layout, Model, ModelError, Network, PREVIEW_VAE, Recipe, SafetyChecking, TextPath,
    TimeIds,
};
use crate::configs::torch_class;
use crate::model_files::ModelFiles;
use crate::model_index::ModelIndex;
use crate::models::autoencoder::Autoencoder;
use crate::models::clip_text::ClipTextConfig;
use crate::models::controlnet::ControlNetConfig;
use crate::models::unet::{TextTime, UNetConfig};
use crate::programs::TraceOptions;
use crate::prompt::Learned;
use crate::schedulers::SchedulerConfig;
use crate::tokenizer::Tokenizer;
use hlo::DType;

impl Model {
    /// Reads all configurations of a model. Its pictures are checked if it ships a safety checker.
    ///
    /// # Errors
    ///
    /// A file that is missing or refused, and parts that do not fit together.
    pub fn open(files: &ModelFiles) -> Result<Model, ModelError> {
        Model::open_checking(files, SafetyChecking::Auto)
    }

    /// As [`Model::open`], with pictures checked or not.
    ///
    /// # Errors
    ///
    /// Those of [`Model::open`], and that there is no safety checker although there has to be one.
    pub fn open_checking(
        files: &ModelFiles,
        checking: SafetyChecking,
    ) -> Result<Model, ModelError> {
        let index = files.index()?;
        let layout = Layout::of(&index).map_err(|source| ModelError::Class {
            model: files.describe(),
            source,
        })?;
        let opener = Opener { files, index };
        let text = layout.text.iter().map(|path| {
            let (file, json) = opener.config(path.encoder)?;
            Ok(TextPath {
                encoder: path.encoder.component,
                config: ClipTextConfig::parse(&file, &json)?,
                tokenizer: Tokenizer::load(files, path.tokenizer)?,
                learned: Learned::default(),
                hidden: path.hidden,
                pooled: path.pooled,
                second: path.second,
            })
        });
        let text = text.collect::<Result<Vec<_>, ModelError>>()?;
        let option =
            |name: &str, default| opener.index.options.get(name).copied().unwrap_or(default);
        let pooled = text.iter().any(|path| path.pooled);
        let time_ids = match (pooled, option("requires_aesthetics_score", false)) {
            (false, _) => TimeIds::None,
            (true, false) => TimeIds::Sizes,
            (true, true) => TimeIds::AestheticScore,
        };
        let (file, json) = opener.config(layout.unet)?;
        let unet = UNetConfig::parse(&file, &json)?;
        let vae = opener.autoencoder(layout.vae)?;
        let (seen, latents) = (unet.in_channels, vae.latent_channels());
        let concat = Concat::of(seen, latents).ok_or_else(|| {
            opener.refuse(format!(
                "the UNet's in_channels and the VAE's latent_channels are {seen} and {latents}; supported: {}",
                Concat::supported(latents)
            ))
        })?;
        let recipe = Recipe {
            layout,
            text,
            time_ids,
            zeros_for_no_negative: pooled && option("force_zeros_for_empty_prompt", true),
            concat,
        };
        let nets = (0..files.controlnets()).map(|net| {
            let (file, json) = opener.config(controlnet_network(net))?;
            Ok(ControlNetConfig::parse(&file, &json)?)
        });
        let controlnets = nets.collect::<Result<Vec<_>, ModelError>>()?;
        let json = files.text(SCHEDULER_CONFIG)?;
        let class = opener.index.component_class("scheduler");
        let scheduler = SchedulerConfig::parse_as(class, &json)?;
        let model = Model {
            name: files.describe(),
            unet,
            vae,
            preview_vae: opener.preview_vae()?,
            safety_checker: opener.safety_checker(layout, checking)?,
            controlnets,
            // SDXL's pipelines take the file as it is.
            scheduler: match pooled {
                false => scheduler.for_stable_diffusion(),
                true => scheduler,
            },
            recipe,
            notes: files.remarks().to_vec(),
        };
        model
            .check_parts()
            .map_err(|problem| opener.refuse(problem))?;
        for (net, config) in model.controlnets.iter().enumerate() {
            let network = controlnet_network(net);
            let file = format!("{}/config.json", network.component);
            model
                .check_controlnet(&files.describe_file(&file), config)
                .map_err(|problem| opener.refuse(problem))?;
        }
        model.check_weights(TraceOptions::plain(DType::BF16), None)?;
        Ok(model)
    }

    /// What of the parts does not fit together.
    fn check_parts(&self) -> Result<(), String> {
        let (unet, vae) = (&self.unet, &self.vae);
        for (one, other, which) in [
            (
                unet.out_channels,
                vae.latent_channels(),
                "the UNet's out_channels and the VAE's latent_channels",
            ),
            (
                unet.cross_attention_dim,
                self.recipe.width(),
                "the UNet's cross_attention_dim and the text's hidden_size",
            ),
        ] {
            if one != other {
                return Err(format!("{which} differ: {one} and {other}"));
            }
        }
        let shape = |vae: &Autoencoder| (vae.latent_channels(), vae.scale_factor());
        if let Some(preview) = self
            .preview_vae
            .as_ref()
            .filter(|it| shape(it) != shape(vae))
        {
            let [(channels, factor), (own, own_factor)] = [shape(preview), shape(vae)];
            return Err(format!(
                "the preview VAE makes {factor}x{factor} pixels of {channels} channels of latents, the VAE {own_factor}x{own_factor} \
                 of {own}"
            ));
        }
        self.check_text_time()?;
        let tokens = self.recipe.tokens();
        self.recipe
            .text
            .iter()
            .try_for_each(|path| path.check(tokens))
    }

    /// Whether the UNet takes the vector and the numbers that there are.
    fn check_text_time(&self) -> Result<(), String> {
        let (pooled, ids) = (self.recipe.pooled_width(), self.recipe.time_ids.count());
        match self.unet.text_time {
            None if pooled == 0 => Ok(()),
            None => Err("the UNet's addition_embed_type is null, where text_time is expected of SDXL".to_owned()),
            Some(_) if pooled == 0 => Err(
                "the UNet's addition_embed_type is text_time, but no text encoder makes a vector of a whole text".to_owned(),
            ),
            Some(TextTime { number_dim, input_dim }) => {
                let made = pooled + ids * number_dim;
                match made == input_dim {
                    true => Ok(()),
                    false => Err(format!(
                        "the UNet's projection_class_embeddings_input_dim is {input_dim}, but the text's vector of {pooled} and \
                         {ids} numbers of {number_dim} features (addition_time_embed_dim) are {made}"
                    )),
                }
            }
        }
    }
}

impl TextPath {
    fn check(&self, longest: usize) -> Result<(), String> {
        let (tokens, positions) = (
            self.tokenizer.max_length(),
            self.config.max_position_embeddings,
        );
        if tokens > positions {
            return Err(format!(
                "the tokenizer makes {tokens} tokens, the text encoder has {positions} positions"
            ));
        }
        if tokens != longest {
            return Err(format!(
                "the tokenizers make {tokens} and {longest} tokens of a text"
            ));
        }
        if self.pooled && self.config.eos_token_id.is_none() {
            return Err("the second text encoder's config has no eos_token_id".to_owned());
        }
        let (last_id, token) = self.tokenizer.last_token();
        let rows = self.config.vocab_size;
        if last_id as usize >= rows {
            return Err(format!(
                "the tokenizer's token {token:?} has the id {last_id}, the text encoder has {rows} rows (vocab_size)"
            ));
        }
        Ok(())
    }
}

/// A model whose files are read.
pub(super) struct Opener<'a> {
    pub files: &'a ModelFiles,
    pub index: ModelIndex,
}

impl Opener<'_> {
    /// The file of a network's config, for the reader, and its text. The class comes from the index; the file's own name
    /// counts only if the index has none, as in diffusers.
    pub(super) fn config(&self, network: Network) -> Result<(String, String), ModelError> {
        let (class, file, json) = self.config_and_class(network)?;
        match class.filter(|found| found != network.class) {
            None => Ok((file, json)),
            Some(found) => Err(self.refuse_class(network, &found, &[network.class])),
        }
    }

    /// The config of an autoencoder of any kind.
    pub(super) fn autoencoder(&self, network: Network) -> Result<Autoencoder, ModelError> {
        let (class, file, json) = self.config_and_class(network)?;
        let class = class.as_deref().unwrap_or(network.class);
        let parsed = Autoencoder::parse(class, &file, &json)?;
        parsed.ok_or_else(|| self.refuse_class(network, class, &Autoencoder::CLASSES))
    }

    /// The preview VAE, if there is one.
    fn preview_vae(&self) -> Result<Option<Autoencoder>, ModelError> {
        let config = format!("{PREVIEW_VAE}/config.json");
        match self.files.optional_text(&config)? {
            None => Ok(None),
            Some(_) => self.autoencoder(PREVIEW_NETWORK).map(Some),
        }
    }

    /// The class of a network, if its files say it, the file of its config and its text.
    fn config_and_class(
        &self,
        network: Network,
    ) -> Result<(Option<String>, String, String), ModelError> {
        let folder = network.component.folder();
        let name = format!("{folder}/config.json");
        let (file, json) = (self.files.describe_file(&name), self.files.text(&name)?);
        let of_index = self.index.component_class(folder).map(str::to_owned);
        Ok((of_index.or_else(|| own_class(&json)), file, json))
    }

    fn refuse_class(&self, network: Network, found: &str, supported: &[&str]) -> ModelError {
        self.refuse(format!(
            "the class of {} is {found}; supported: {}",
            network.component,
            supported.join(", ")
        ))
    }

    pub(super) fn refuse(&self, problem: String) -> ModelError {
        ModelError::Parts {
            model: self.files.describe(),
            problem,
        }
    }
}

/// The class that a component's config names itself (`_class_name`).
fn own_class(json: &str) -> Option<String> {
    let fields: serde_json::Value = serde_json::from_str(json).ok()?;
    Some(torch_class(fields.get("_class_name")?.as_str()?).to_owned())
}
