use super::{Concat, Model, NetSet};
use crate::programs::{Decoding, LatentShape, Part, Parts, Program, StepShape};
use crate::request::RequestError;

/// A kind of request, as far as its programs go.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Wish<'a> {
    /// Height and width of a picture in pixels; the model's own if `None`.
    pub size: Option<[usize; 2]>,
    /// Pictures per device and launch.
    pub batch: usize,
    /// Whether steps are guided: with guidance, without, or both.
    pub guidance: &'a [bool],
    /// In which parts latents are decoded.
    pub decoding: Decoding,
    /// Whether some start from pictures, which the VAE's encoder looks at.
    pub vae_encoder: bool,
    /// Whether some of those keep what a mask does not give up.
    pub masks: bool,
}

impl Default for Wish<'_> {
    /// Guided pictures of the model's own size from noise, one per device and launch, decoded at once.
    fn default() -> Self {
        Wish {
            size: None,
            batch: 1,
            guidance: &[true],
            decoding: Decoding::default(),
            vae_encoder: false,
            masks: false,
        }
    }
}

impl<'a> Wish<'a> {
    /// Sets height and width of a picture in pixels.
    #[must_use]
    pub fn size(mut self, size: [usize; 2]) -> Wish<'a> {
        self.size = Some(size);
        self
    }

    /// Sets pictures per device and launch.
    #[must_use]
    pub fn batch(mut self, batch: usize) -> Wish<'a> {
        self.batch = batch;
        self
    }

    /// Sets whether steps are guided: with guidance, without, or both.
    #[must_use]
    pub fn guidance(mut self, guidance: &'a [bool]) -> Wish<'a> {
        self.guidance = guidance;
        self
    }

    /// Sets in which parts latents are decoded.
    #[must_use]
    pub fn decoding(mut self, decoding: Decoding) -> Wish<'a> {
        self.decoding = decoding;
        self
    }

    /// Sets whether some start from pictures.
    #[must_use]
    pub fn vae_encoder(mut self, vae_encoder: bool) -> Wish<'a> {
        self.vae_encoder = vae_encoder;
        self
    }

    /// Sets whether some of those keep what a mask does not give up.
    #[must_use]
    pub fn masks(mut self, masks: bool) -> Wish<'a> {
        self.masks = masks;
        self
    }
}

/// What is run in an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StepKind {
    /// How often the denoiser runs on a picture.
    pub branches: usize,
    /// Of how many chunks of a text it is told.
    pub chunks: usize,
    /// The ControlNets that add to it.
    pub nets: NetSet,
}

impl Default for StepKind {
    /// Without guidance and ControlNets, of a text of one chunk.
    fn default() -> StepKind {
        StepKind {
            branches: 1,
            chunks: 1,
            nets: NetSet::default(),
        }
    }
}

/// Rows of a text encoder's launch on each device. Texts are encoded once each, one after the other, so that nobody waits for
/// rows that nobody asked for, and that no number of texts compiles anything.
const TEXT_ROWS: usize = 1;

/// Pictures of a launch of the preview VAE on each device, of which seldom many are shown at once.
const PREVIEWED_PICTURES: usize = 1;

/// Pictures of a launch of the VAE's encoder on each device, for the same reasons.
const ENCODED_PICTURES: usize = 1;

impl Model {
    /// The programs that a kind of request runs, each once, in the order in which they run. If the model has ControlNets, steps
    /// are made with all of them and without.
    ///
    /// # Errors
    ///
    /// Sizes that the model cannot make, and pictures and batches that no device holds.
    pub fn programs(&self, wish: &Wish<'_>) -> Result<Vec<Program>, RequestError> {
        let all = NetSet::first(self.controlnets.len());
        let mut kinds = Vec::new();
        for nets in [NetSet::default(), all] {
            kinds.extend(wish.guidance.iter().map(|&guided| StepKind {
                branches: self.branches(guided),
                nets,
                ..StepKind::default()
            }));
        }
        self.programs_of_kinds(wish, &kinds)
    }

    /// As [`programs`](Model::programs), with these kinds of steps.
    ///
    /// # Errors
    ///
    /// Those of [`programs`](Model::programs).
    pub(crate) fn programs_of_kinds(
        &self,
        wish: &Wish<'_>,
        kinds: &[StepKind],
    ) -> Result<Vec<Program>, RequestError> {
        let step = self.step_shape(
            wish.size,
            wish.batch,
            kinds.iter().any(|kind| kind.branches > 1),
        )?;
        // A model that is made for inpainting is told of the mask instead.
        let blends = wish.masks && self.recipe.concat == Concat::None;
        let blend = blends.then_some(Program::Blend(step.latents()));
        let decoders = self.parts(wish.decoding, step)?.programs();
        let last: Vec<Program> = blend.into_iter().chain(decoders).collect();
        let programs = self.programs_of(step, kinds, &last);
        let encoder = wish.vae_encoder.then_some(Program::image_encoder(step));
        Ok(encoder.into_iter().chain(programs).collect())
    }

    pub(super) fn programs_of(
        &self,
        step: StepShape,
        kinds: &[StepKind],
        last: &[Program],
    ) -> Vec<Program> {
        let mut programs: Vec<Program> = self.text_encoders().collect();
        for kind in kinds {
            let step = StepShape {
                branches: kind.branches,
                controlled: !kind.nets.is_empty(),
                ..step.of_chunks(kind.chunks)
            };
            let nets = kind.nets.iter();
            let nets = nets.map(|net| Program::ControlStep { net, step });
            for program in nets.chain([Program::DenoiseStep(step)]) {
                // A model that is told of the guidance scale has one step for all.
                if !programs.contains(&program) {
                    programs.push(program);
                }
            }
        }
        programs.extend(last);
        programs.extend(self.preview_decoder(step));
        programs.extend(self.image_checker());
        programs
    }

    /// How often the denoiser runs on a picture in an evaluation.
    pub(crate) fn branches(&self, guided: bool) -> usize {
        match guided && self.unet.guidance_dim.is_none() {
            true if self.recipe.concat == Concat::Picture => 3,
            true => 2,
            false => 1,
        }
    }

    /// The programs that encode a text.
    pub fn text_encoders(&self) -> impl Iterator<Item = Program> {
        self.recipe.text.iter().map(|path| Program::EncodeText {
            encoder: path.encoder,
            rows: TEXT_ROWS,
            tokens: path.tokenizer.max_length(),
        })
    }

    /// The program that decodes pictures to be shown while they are made, if there is a VAE for that.
    pub(crate) fn preview_decoder(&self, step: StepShape) -> Option<Program> {
        let latents = LatentShape {
            batch: PREVIEWED_PICTURES,
            ..step.latents()
        };
        let vae = self.preview_vae.as_ref();
        vae.map(|_| Program::DecodeImage(latents, Part::Preview))
    }

    /// The parts in which the latents of a step are decoded.
    ///
    /// # Errors
    ///
    /// A VAE whose pictures cannot be cut into tiles.
    pub(crate) fn parts(&self, decoding: Decoding, step: StepShape) -> Result<Parts, RequestError> {
        Parts::new(&self.vae, decoding, step.latents())
    }
}

impl Program {
    /// The encoder of the pictures that those of a step start from.
    pub(crate) fn image_encoder(step: StepShape) -> Program {
        Program::EncodeImage(LatentShape {
            batch: ENCODED_PICTURES,
            ..step.latents()
        })
    }

    /// The decoder of all latents of a step at once.
    pub(super) fn whole_decoder(step: StepShape) -> Program {
        Program::DecodeImage(step.latents(), Part::Whole)
    }
}

impl StepShape {
    /// The latents of a launch.
    pub fn latents(&self) -> LatentShape {
        LatentShape {
            batch: self.batch,
            height: self.height,
            width: self.width,
        }
    }
}
