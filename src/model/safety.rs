use super::components::PREPROCESSOR_CONFIG;
use super::open::Opener;
use super::{Layout, Model, ModelError};
use crate::models::clip_image::ClipImageConfig;
use crate::models::clip_vision::ClipVisionConfig;
use crate::programs::Program;

/// Whether pictures are checked before they are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SafetyChecking {
    /// If the model ships a safety checker, as in diffusers: its `model_index.json` names it, and its folder is there.
    #[default]
    Auto,
    /// They are; a model without a safety checker is refused.
    On,
    /// They are not.
    Off,
}

/// What says whether pictures are to be shown (diffusers' `StableDiffusionSafetyChecker`).
pub struct SafetyChecker {
    /// The network that looks at pictures.
    pub vision: ClipVisionConfig,
    /// How they are prepared for it.
    pub preparation: ClipImageConfig,
}

/// Pictures of a launch of the safety checker on each device: no number of pictures compiles anything.
const CHECKED_PICTURES: usize = 1;

impl Opener<'_> {
    /// The safety checker, if there is to be one.
    pub(super) fn safety_checker(
        &self,
        layout: &Layout,
        checking: SafetyChecking,
    ) -> Result<Option<SafetyChecker>, ModelError> {
        if checking == SafetyChecking::Off {
            return Ok(None);
        }
        let Some(network) = layout.safety_checker.filter(|network| {
            let folder = network.component.folder();
            self.index.component_class(folder).is_some()
        }) else {
            return self.no_checker(checking, "its model_index.json names none");
        };
        let config = format!("{}/config.json", network.component);
        if self.files.optional_text(&config)?.is_none() {
            return self.no_checker(checking, &format!("it has no {config}"));
        }
        let (file, json) = self.config(network)?;
        let vision = ClipVisionConfig::parse(&file, &json)?;
        let size = vision.image_size;
        let preparation = match self.files.optional_text(PREPROCESSOR_CONFIG)? {
            None => ClipImageConfig::of_size(size),
            Some(json) => {
                let file = self.files.describe_file(PREPROCESSOR_CONFIG);
                ClipImageConfig::parse(&file, &json, size)?
            }
        };
        Ok(Some(SafetyChecker {
            vision,
            preparation,
        }))
    }

    /// There is no safety checker, which is refused if there has to be one.
    fn no_checker(
        &self,
        checking: SafetyChecking,
        why: &str,
    ) -> Result<Option<SafetyChecker>, ModelError> {
        match checking {
            SafetyChecking::On => Err(self.refuse(format!(
                "pictures are to be checked (--safety-checker on), but the model ships no safety checker: {why}"
            ))),
            _ => Ok(None),
        }
    }
}

impl Model {
    /// The program that checks pictures, if the model does.
    pub(crate) fn image_checker(&self) -> Option<Program> {
        let checker = self.safety_checker.as_ref();
        checker.map(|_| Program::CheckImage {
            rows: CHECKED_PICTURES,
        })
    }
}
