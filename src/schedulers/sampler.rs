//! The samplers by name: a table of diffusers' classes and the short names that users type.

use std::fmt;
use std::str::FromStr;

use super::SchedulerError;
use super::settings::{AlgorithmType, Settings, TimestepSpacing};

/// A scheduler class of diffusers, which has the defaults and the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Ddim,
    Pndm,
    Lms,
    Euler,
    EulerAncestral,
    Heun,
    Kdpm2,
    Kdpm2Ancestral,
    DpmSolverMultistep,
    DpmSolverSde,
    UniPc,
    Deis,
    Ddpm,
    Lcm,
    Tcd,
}

impl Class {
    fn diffusers_name(self) -> &'static str {
        match self {
            Class::Ddim => "DDIMScheduler",
            Class::Pndm => "PNDMScheduler",
            Class::Lms => "LMSDiscreteScheduler",
            Class::Euler => "EulerDiscreteScheduler",
            Class::EulerAncestral => "EulerAncestralDiscreteScheduler",
            Class::Heun => "HeunDiscreteScheduler",
            Class::Kdpm2 => "KDPM2DiscreteScheduler",
            Class::Kdpm2Ancestral => "KDPM2AncestralDiscreteScheduler",
            Class::DpmSolverMultistep => "DPMSolverMultistepScheduler",
            Class::DpmSolverSde => "DPMSolverSDEScheduler",
            Class::UniPc => "UniPCMultistepScheduler",
            Class::Deis => "DEISMultistepScheduler",
            Class::Ddpm => "DDPMScheduler",
            Class::Lcm => "LCMScheduler",
            Class::Tcd => "TCDScheduler",
        }
    }

    /// Whether the class works on `x = original + sigma * noise`, as k-diffusion does.
    pub(super) fn is_k_diffusion(self) -> bool {
        use Class::*;
        matches!(
            self,
            Lms | Euler | EulerAncestral | Heun | Kdpm2 | Kdpm2Ancestral | DpmSolverSde
        )
    }

    /// Whether a step takes two evaluations (diffusers' `order` of 2).
    pub(super) fn is_of_second_order(self) -> bool {
        use Class::*;
        matches!(self, Heun | Kdpm2 | Kdpm2Ancestral | DpmSolverSde)
    }

    /// Whether the class's schedule is one of sigmas, which can be spaced or given.
    pub(super) fn has_sigmas(self) -> bool {
        self.is_k_diffusion()
            || matches!(self, Class::DpmSolverMultistep | Class::UniPc | Class::Deis)
    }

    /// Whether the class reads `use_karras_sigmas` and its kin.
    pub(super) fn spaces_sigmas(self) -> bool {
        self.has_sigmas() && self != Class::EulerAncestral
    }

    /// Whether the class can go through timesteps given one by one.
    pub(super) fn takes_timesteps(self) -> bool {
        !matches!(self, Class::Ddim | Class::Pndm)
    }

    /// Whether the class's timesteps are a part of those that a model was distilled for.
    pub(super) fn is_distilled(self) -> bool {
        matches!(self, Class::Lcm | Class::Tcd)
    }

    /// Whether the class's steps draw as much noise as they are told (diffusers' `eta`).
    pub(super) fn takes_eta(self) -> bool {
        matches!(self, Class::Ddim | Class::Tcd)
    }

    /// Whether the class is a multistep method whose order can be chosen.
    pub(super) fn takes_order(self) -> bool {
        matches!(
            self,
            Class::Lms | Class::DpmSolverMultistep | Class::UniPc | Class::Deis
        )
    }

    /// Whether the class reads `rescale_betas_zero_snr`.
    pub(super) fn rescales_betas(self) -> bool {
        use Class::*;
        matches!(
            self,
            Ddim | Euler | EulerAncestral | DpmSolverMultistep | UniPc | Ddpm | Lcm | Tcd
        )
    }

    /// Whether the class reads `clip_sample`.
    pub(super) fn clips(self) -> bool {
        matches!(self, Class::Ddim | Class::Ddpm | Class::Heun | Class::Lcm)
    }

    /// Whether the class reads `thresholding`.
    pub(super) fn thresholds(self) -> bool {
        use Class::*;
        matches!(self, Ddim | Ddpm | Lcm | DpmSolverMultistep | UniPc | Deis)
    }

    /// Whether the class's steps draw noise.
    fn is_stochastic(self) -> bool {
        use Class::*;
        matches!(
            self,
            EulerAncestral | Kdpm2Ancestral | DpmSolverSde | Ddpm | Lcm
        )
    }

    /// Whether the class can run a model that predicts the original sample.
    pub(super) fn takes_sample_prediction(self) -> bool {
        use Class::*;
        !matches!(
            self,
            Pndm | EulerAncestral | Kdpm2 | Kdpm2Ancestral | DpmSolverSde
        )
    }
}

/// A row of the table: a short name for a class, perhaps with settings of its own.
struct Row {
    name: &'static str,
    class: Class,
    adjust: fn(&mut Settings),
}

const fn row(name: &'static str, class: Class, adjust: fn(&mut Settings)) -> Row {
    Row {
        name,
        class,
        adjust,
    }
}

fn as_configured(_: &mut Settings) {}

fn dpm(settings: &mut Settings, algorithm_type: AlgorithmType, solver_order: usize) {
    settings.algorithm_type = algorithm_type;
    settings.solver_order = solver_order;
}

/// Every sampler. A class's own name means its first row, which leaves the config as it is.
static ROWS: &[Row] = &[
    row("ddim", Class::Ddim, as_configured),
    row("pndm", Class::Pndm, as_configured),
    row("plms", Class::Pndm, |settings| {
        settings.skip_prk_steps = true
    }),
    row("lms", Class::Lms, as_configured),
    row("euler", Class::Euler, as_configured),
    row("euler_a", Class::EulerAncestral, as_configured),
    row("heun", Class::Heun, as_configured),
    row("dpm2", Class::Kdpm2, as_configured),
    row("dpm2_a", Class::Kdpm2Ancestral, as_configured),
    row("dpm_solver", Class::DpmSolverMultistep, as_configured),
    row("dpmpp_2m", Class::DpmSolverMultistep, |settings| {
        dpm(settings, AlgorithmType::DpmSolverPlusPlus, 2)
    }),
    row("dpmpp_2m_sde", Class::DpmSolverMultistep, |settings| {
        dpm(settings, AlgorithmType::SdeDpmSolverPlusPlus, 2)
    }),
    row("dpmpp_3m_sde", Class::DpmSolverMultistep, |settings| {
        dpm(settings, AlgorithmType::SdeDpmSolverPlusPlus, 3)
    }),
    row("dpmpp_sde", Class::DpmSolverSde, as_configured),
    row("unipc", Class::UniPc, as_configured),
    row("deis", Class::Deis, as_configured),
    row("ddpm", Class::Ddpm, as_configured),
    row("lcm", Class::Lcm, as_configured),
    row("tcd", Class::Tcd, as_configured),
];

/// A suffix of a sampler's name, which spaces its steps in another way than the config says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Variant {
    Karras,
    Exponential,
    Beta,
    SgmUniform,
}

impl Variant {
    const ALL: [(&str, Variant); 4] = [
        ("_karras", Variant::Karras),
        ("_exponential", Variant::Exponential),
        ("_beta", Variant::Beta),
        ("_sgm_uniform", Variant::SgmUniform),
    ];

    fn applies_to(self, class: Class) -> bool {
        match self {
            Variant::SgmUniform => !class.is_distilled(),
            _ => class.spaces_sigmas(),
        }
    }

    fn adjust(self, settings: &mut Settings) {
        if self == Variant::SgmUniform {
            settings.timestep_spacing = TimestepSpacing::Trailing;
        }
        settings.use_karras_sigmas = self == Variant::Karras;
        settings.use_exponential_sigmas = self == Variant::Exponential;
        settings.use_beta_sigmas = self == Variant::Beta;
        settings.use_lu_lambdas = false;
    }
}

/// A sampler: a class of diffusers, perhaps with settings of its own, which go before the config's.
///
/// Its names are diffusers' class names and short ones (`dpmpp_2m_karras`): see [`Sampler::all`] and [`Sampler::variants`].
#[derive(Clone, Copy)]
pub struct Sampler {
    row: &'static Row,
    variant: Option<Variant>,
}

impl Sampler {
    /// All samplers, without the variants of their spacing.
    pub fn all() -> impl Iterator<Item = Sampler> {
        ROWS.iter().map(|row| Sampler { row, variant: None })
    }

    /// The same sampler with other spacings of its steps, where they apply: Karras's, exponential, beta-distributed and
    /// uniform (`trailing` timesteps).
    pub fn variants(self) -> impl Iterator<Item = Sampler> {
        let applicable = move |(_, variant): &(&str, Variant)| variant.applies_to(self.row.class);
        Variant::ALL
            .into_iter()
            .filter(applicable)
            .map(move |(_, variant)| Sampler {
                row: self.row,
                variant: Some(variant),
            })
    }

    /// Its class in diffusers.
    pub fn class_name(self) -> &'static str {
        self.row.class.diffusers_name()
    }

    /// Whether its steps draw fresh noise, whatever the options.
    pub fn is_stochastic(self) -> bool {
        let mut settings = Settings::defaults(self.row.class);
        self.adjust(&mut settings);
        self.row.class.is_stochastic() || settings.algorithm_type.is_stochastic()
    }

    pub(super) fn class(self) -> Class {
        self.row.class
    }

    /// Applies the settings that are part of the sampler's name.
    pub(super) fn adjust(self, settings: &mut Settings) {
        (self.row.adjust)(settings);
        if let Some(variant) = self.variant {
            variant.adjust(settings);
        }
    }

    fn suffix(self) -> &'static str {
        let named = Variant::ALL
            .iter()
            .find(|&&(_, variant)| Some(variant) == self.variant);
        named.map_or("", |(suffix, _)| suffix)
    }
}

impl PartialEq for Sampler {
    fn eq(&self, other: &Sampler) -> bool {
        self.row.name == other.row.name && self.variant == other.variant
    }
}

impl Eq for Sampler {}

impl fmt::Debug for Sampler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sampler({self})")
    }
}

impl fmt::Display for Sampler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.row.name, self.suffix())
    }
}

impl FromStr for Sampler {
    type Err = SchedulerError;

    /// A short name (`ddim`, `dpmpp_2m_karras`) or the name of a diffusers class (`DDIMScheduler`).
    fn from_str(name: &str) -> Result<Sampler, SchedulerError> {
        let named = |name: &str| {
            Sampler::all().find(|sampler| {
                sampler.row.name == name || sampler.class().diffusers_name() == name
            })
        };
        if let Some(sampler) = named(name) {
            return Ok(sampler);
        }
        let suffixes: Vec<&str> = Variant::ALL.iter().map(|&(suffix, _)| suffix).collect();
        let split = suffixes.iter().find_map(|suffix| name.strip_suffix(suffix));
        let Some(sampler) = split.and_then(named) else {
            let names: Vec<&str> = ROWS.iter().map(|row| row.name).collect();
            return Err(SchedulerError::UnknownSampler {
                name: name.to_owned(),
                supported: format!("{} (with {})", names.join(", "), suffixes.join(", ")),
            });
        };
        let found = sampler
            .variants()
            .find(|variant| name.ends_with(variant.suffix()));
        found.ok_or_else(|| {
            let supported: Vec<&str> = sampler.variants().map(Sampler::suffix).collect();
            SchedulerError::UnknownVariant {
                name: name.to_owned(),
                sampler: sampler.row.name,
                supported: if supported.is_empty() {
                    "none".to_owned()
                } else {
                    supported.join(", ")
                },
            }
        })
    }
}
