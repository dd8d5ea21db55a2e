use super::components::SCHEDULER_CONFIG;
use super::{Layout, Model, ModelError, Network, Recipe, TextPath};
use crate::configs::torch_class;
use crate::model_files::ModelFiles;
use crate::model_index::ModelIndex;
use crate::models::clip_text::ClipTextConfig;
use crate::models::unet::UNetConfig;
use crate::models::vae::VaeConfig;
use crate::programs::TraceOptions;
use crate::schedulers::SchedulerConfig;
use crate::tokenizer::Tokenizer;
use hlo::DType;

impl Model {
    /// Reads all configurations of a model.
    ///
    /// # Errors
    ///
    /// A file that is missing or refused, and parts that do not fit together.
    pub fn open(files: &ModelFiles) -> Result<Model, ModelError> {
        let index = files.index()?;
        let layout = Layout::of(&index.class_name).map_err(|source| ModelError::Class {
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
            })
        });
        let text = text.collect::<Result<_, ModelError>>()?;
        let (file, json) = opener.config(layout.unet)?;
        let unet = UNetConfig::parse(&file, &json)?;
        let (file, json) = opener.config(layout.vae)?;
        let vae = VaeConfig::parse(&file, &json)?;
        let json = files.text(SCHEDULER_CONFIG)?;
        let class = opener.index.component_class("scheduler");
        let model = Model {
            name: files.describe(),
            recipe: Recipe { layout, text },
            unet,
            vae,
            scheduler: SchedulerConfig::parse_as(class, &json)?.for_stable_diffusion(),
        };
        model
            .check_parts()
            .map_err(|problem| opener.refuse(problem))?;
        model.check_weights(TraceOptions::plain(DType::BF16), None)?;
        Ok(model)
    }

    /// What of the parts does not fit together.
    fn check_parts(&self) -> Result<(), String> {
        let (unet, vae) = (&self.unet, &self.vae);
        for (one, other, which) in [
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
                self.recipe.width(),
                "the UNet's cross_attention_dim and the text's hidden_size",
            ),
        ] {
            if one != other {
                return Err(format!("{which} differ: {one} and {other}"));
            }
        }
        self.recipe.text.iter().try_for_each(TextPath::check)
    }
}

impl TextPath {
    fn check(&self) -> Result<(), String> {
        let (tokens, positions) = (
            self.tokenizer.max_length(),
            self.config.max_position_embeddings,
        );
        if tokens > positions {
            return Err(format!(
                "the tokenizer makes {tokens} tokens, the text encoder has {positions} positions"
            ));
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
struct Opener<'a> {
    files: &'a ModelFiles,
    index: ModelIndex,
}

impl Opener<'_> {
    /// The file of a network's config, for the reader, and its text. The class comes from the index; the file's own name
    /// counts only if the index has none, as in diffusers.
    fn config(&self, network: Network) -> Result<(String, String), ModelError> {
        let folder = network.component.folder();
        let name = format!("{folder}/config.json");
        let (file, json) = (self.files.describe_file(&name), self.files.text(&name)?);
        let own = own_class(&json);
        let found = self.index.component_class(folder).or(own.as_deref());
        match found.filter(|found| *found != network.class) {
            None => Ok((file, json)),
            Some(found) => Err(self.refuse(format!(
                "the class of {folder} is {found}; supported: {}",
                network.class
            ))),
        }
    }

    fn refuse(&self, problem: String) -> ModelError {
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
