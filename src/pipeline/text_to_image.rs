use super::checked::Checked;
use super::conditioning::Conditioning;
use super::decoder::Decoder;
use super::encoder::Encoder;
use super::engine::{Engine, Finished};
use super::generated::{Generated, Made, Seconds, Tensors};
use super::launcher::Launcher;
use super::layout::{array3, channels_first, channels_last};
use super::load::{Loaded, load};
use super::parameters::parameters;
use super::prompts::Prompts;
use super::schedule::RowId;
use super::sync::lock;
use super::texts::Texts;
use super::{LoadOptions, Observer, PipelineError, Programs};
use crate::cache::{Notice, Origin};
use crate::image::Image;
use crate::model::Model;
use crate::model_files::ModelFiles;
use crate::programs::Program;
use crate::request::{Keep, Request};
use crate::runtime::{Runtime, WeightSet};
use crate::weights::{HostTensor, WeightSource};
use ndarray::Array3;
use std::collections::BTreeMap;
use std::mem;
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// A model on devices, ready to make pictures. A clone shares all that it has. Programs are compiled at the first call of a
/// size and kept; calls from several threads run at once.
#[derive(Clone)]
pub struct Pipeline {
    programs: Arc<Programs>,
    weighted: Arc<Weighted>,
}

/// What goes with a set of weights.
struct Weighted {
    weights: WeightSet,
    prompts: Prompts,
    /// What there is to say since the model was loaded, until it is said.
    notices: Mutex<Vec<Notice>>,
}

impl Pipeline {
    /// Loads a model and puts its weights on devices ([`Devices`](crate::devices::Devices), or a client of a plugin), one
    /// component after the other. `progress` is told of each weight, from any thread.
    ///
    /// # Errors
    ///
    /// What of the model cannot be read or does not fit, and what the devices refuse.
    pub fn load(
        devices: impl Into<pjrt::Client>,
        files: &ModelFiles,
        options: LoadOptions,
        progress: &(dyn Fn(Loaded) + Sync),
    ) -> Result<Pipeline, PipelineError> {
        Pipeline::of(Model::open(files)?, devices, files, options, progress)
    }

    /// As [`Pipeline::load`], of a model that is open already; `files` are its own.
    ///
    /// # Errors
    ///
    /// As [`Pipeline::load`].
    pub fn of(
        model: Model,
        devices: impl Into<pjrt::Client>,
        files: &ModelFiles,
        options: LoadOptions,
        progress: &(dyn Fn(Loaded) + Sync),
    ) -> Result<Pipeline, PipelineError> {
        let programs = Programs::new(devices.into(), model, &options)?;
        let source = WeightSource {
            files,
            variant: options.variant.as_deref(),
            kept: options.kept_weights.as_ref(),
        };
        let (weights, notices) = load(&programs, source, progress)?;
        Ok(Pipeline {
            programs: Arc::new(programs),
            weighted: Arc::new(Weighted {
                weights,
                prompts: Prompts::default(),
                notices: Mutex::new(notices),
            }),
        })
    }

    /// The same model with some weights in place of its own. The two share all others, and all programs.
    ///
    /// # Errors
    ///
    /// What the devices refuse. That a weight is not as the programs declare it is found when pictures are made.
    pub fn with_weights(&self, changed: Vec<HostTensor>) -> Result<Pipeline, PipelineError> {
        let mut weights = self.weighted.weights.clone();
        weights.put(self.runtime(), changed)?;
        Ok(Pipeline {
            programs: self.programs.clone(),
            weighted: Arc::new(Weighted {
                weights,
                prompts: Prompts::default(),
                notices: Mutex::default(),
            }),
        })
    }

    /// The model's configuration.
    pub fn model(&self) -> &Model {
        self.programs.model()
    }

    /// The programs that are ready.
    pub fn programs(&self) -> &Programs {
        &self.programs
    }

    /// The devices in use.
    pub fn runtime(&self) -> &Runtime {
        self.programs.runtime()
    }

    /// How many programs have been compiled since the model was loaded.
    pub fn compilations(&self) -> usize {
        self.programs.compilations()
    }

    /// How many programs had been compiled before, and were taken from where executables are kept.
    pub fn cache_hits(&self) -> usize {
        self.programs.cache_hits()
    }

    /// Makes pictures. All that does not change a tensor's shape (steps, guidance, sampler, seed, prompts) changes only
    /// inputs: nothing is compiled again. Steps with and without guidance are two programs.
    ///
    /// # Errors
    ///
    /// What of the request cannot be served, what the devices refuse, and [`PipelineError::Cancelled`] if the observer says
    /// stop: then nothing more is launched, what is under way is waited for, and nothing stays behind.
    pub fn generate(
        &self,
        request: &Request,
        observer: Observer<'_>,
    ) -> Result<Generated, PipelineError> {
        let (programs, model) = (&*self.programs, self.model());
        let slots = programs.slots();
        let (checked, step, parts) = programs.checked(request)?;
        let wished = programs.wished(
            Some(checked.size),
            &checked.guidance(),
            request.has_images(),
        )?;
        programs.check_memory(&wished)?;
        let texts = Texts::of(model, request, &checked)?;
        let rows = checked.rows(request, self.runtime().devices().len(), programs.batch())?;

        let preparation = programs.prepare(&wished, observer)?;
        let mut seconds = Seconds {
            programs: preparation.seconds,
            compile: preparation.seconds_of(Origin::Compiled),
            load: preparation.seconds_of(Origin::Loaded),
            ..Seconds::default()
        };
        // If the call fails or is cancelled, the next one tells of them.
        lock(&self.weighted.notices).extend(preparation.notices);
        let launcher = Launcher {
            programs,
            weights: &self.weighted.weights,
            observer,
        };
        let start = Instant::now();
        let encoder = Encoder {
            launcher: &launcher,
            program: Program::image_encoder(step),
        };
        let starts = encoder.starts(request)?;
        let told = self.weighted.prompts.encode(&launcher, texts.all())?;
        seconds.encode = start.elapsed().as_secs_f64();

        let mut call = Call {
            model,
            request,
            checked,
            texts,
            told,
            noise: Vec::new(),
        };
        let mut engine = Engine::new(&launcher, step);
        for (id, ((mut row, drawn), start)) in rows.into_iter().zip(starts).enumerate() {
            if let (Some(moments), Some(normals)) = (start, drawn.posterior) {
                let normals = channels_last(normals.view());
                row.start_from(moments.sample(&model.vae, normals.iter()));
            }
            engine.submit(
                id,
                row,
                call.texts.branches(model, &call.checked, &call.told, id),
            );
            call.noise
                .push((request.keep == Keep::Tensors).then_some(drawn.noise));
        }
        let decoder = Decoder {
            launcher: &launcher,
            parts: &parts,
            latents: step.latents(),
        };
        let mut made: BTreeMap<RowId, Made> = BTreeMap::new();
        let mut finished: Vec<Finished> = Vec::new();
        while made.len() < request.pictures.len() {
            finished.extend(engine.turn()?);
            // A launch of the decoder takes as many as one of the step.
            while finished.len() >= slots || (engine.is_idle() && !finished.is_empty()) {
                // A step that was queued runs before the decoder: its time is its own.
                engine.settle()?;
                let start = Instant::now();
                let count = finished.len().min(slots);
                let some: Vec<Finished> = finished.drain(..count).collect();
                let pictures = decoder.decode(&some)?;
                let pictures = some.into_iter().zip(pictures);
                made.extend(pictures.map(|(one, pixels)| (one.id, call.made(one, pixels))));
                seconds.decode += start.elapsed().as_secs_f64();
            }
        }
        seconds.steps = engine.seconds;
        Ok(Generated {
            pictures: made.into_values().collect(),
            notices: mem::take(&mut *lock(&self.weighted.notices)),
            seconds,
        })
    }
}

/// What is known of a call when its pictures are done.
struct Call<'a> {
    model: &'a Model,
    request: &'a Request,
    checked: Checked,
    texts: Texts,
    told: Vec<Arc<Conditioning>>,
    /// By picture, of unit variance, `[c, h, w]`; if tensors are kept.
    noise: Vec<Option<Array3<f32>>>,
}

impl Call<'_> {
    /// A picture, of which `pixels` are `[h, w, c]` in [0, 1].
    fn made(&mut self, Finished { id, latents }: Finished, pixels: Vec<f32>) -> Made {
        let [height, width] = self.checked.size;
        let image = Image::from_unit(&pixels, height, width);
        let prompt = self.texts.prompt(id);
        let is_finite = latents.iter().all(|value| value.is_finite());
        let tensors = self.noise[id].take().map(|noise| {
            let [channels, latent_height, latent_width] = self.checked.latents;
            let of_picture = |dims, values| channels_first(array3(dims, values).view());
            Tensors {
                token_ids: prompt.array(),
                text_embeddings: self.told[id].context.clone(),
                latents: noise,
                final_latents: of_picture([latent_height, latent_width, channels], latents),
                pixels: of_picture([height, width, self.model.vae.out_channels], pixels),
            }
        });
        Made {
            image: image.expect("as many numbers as the picture has"),
            parameters: parameters(self.model, self.request, &self.checked, id),
            sampler: self.checked.plans[id].sampler,
            dropped_tokens: prompt.dropped,
            is_finite,
            tensors,
        }
    }
}
