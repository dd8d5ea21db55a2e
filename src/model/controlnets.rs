//! The ControlNets that stand beside a model.

use super::{Model, ModelError, Network};
use crate::model_files::CONTROLNET_FOLDERS;
use crate::models::controlnet::ControlNetConfig;
use crate::models::unet::UNetConfig;
use hlo::Component;

/// Some of a model's ControlNets, by their numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NetSet(u8);

impl NetSet {
    /// The first `count`.
    pub fn first(count: usize) -> NetSet {
        (0..count).collect()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Their numbers, ascending.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..CONTROLNET_FOLDERS.len()).filter(move |net| self.0 & (1 << net) != 0)
    }
}

impl FromIterator<usize> for NetSet {
    fn from_iter<I: IntoIterator<Item = usize>>(nets: I) -> NetSet {
        NetSet(nets.into_iter().fold(0, |set, net| set | 1 << net))
    }
}

/// What a model's ControlNet is called.
pub(crate) fn controlnet_component(net: usize) -> Component {
    Component::new(CONTROLNET_FOLDERS[net])
}

/// The network in the folder of a ControlNet.
pub(super) fn controlnet_network(net: usize) -> Network {
    Network {
        component: controlnet_component(net),
        class: "ControlNetModel",
        stem: "diffusion_pytorch_model",
        unused: &[],
    }
}

impl Model {
    /// Those that a component's weights are of.
    ///
    /// # Panics
    ///
    /// If no program of the model has weights of the component.
    pub fn network(&self, component: Component) -> Network {
        let network = self.networks().find(|one| one.component == component);
        network.expect("programs take the weights of the model's networks")
    }

    /// The same model with one more ControlNet, such as diffusers makes of its UNet to be trained: its programs are those of
    /// trained ones, but it has no weights.
    ///
    /// # Errors
    ///
    /// More nets than there can be, and a model whose VAE makes another number of pixels of a latent.
    pub fn with_untrained_controlnet(mut self) -> Result<Model, ModelError> {
        let net = ControlNetConfig::of_unet(&self.unet, self.vae.latent_channels());
        let problem = match self.controlnets.len() < CONTROLNET_FOLDERS.len() {
            true => self
                .check_controlnet("the config of an untrained one", &net)
                .err(),
            false => Some(format!(
                "at most {} ControlNets are supported",
                CONTROLNET_FOLDERS.len()
            )),
        };
        if let Some(problem) = problem {
            let model = self.name.clone();
            return Err(ModelError::Parts { model, problem });
        }
        self.controlnets.push(net);
        Ok(self)
    }

    /// Checks that a ControlNet, whose config is `name`, adds to this model's UNet and takes what that is told.
    pub(super) fn check_controlnet(
        &self,
        name: &str,
        net: &ControlNetConfig,
    ) -> Result<(), String> {
        let (own, unet) = (&net.unet, &self.unet);
        let layers = |unet: &UNetConfig| -> Vec<usize> {
            unet.down_blocks
                .iter()
                .map(|block| block.num_layers)
                .collect()
        };
        let text_time =
            |unet: &UNetConfig| unet.text_time.map(|told| (told.number_dim, told.input_dim));
        for (field, found, expected) in [
            (
                "cross_attention_dim",
                format!("{}", own.cross_attention_dim),
                format!("{}", unet.cross_attention_dim),
            ),
            (
                "in_channels",
                format!("{}", own.in_channels),
                format!("{}", self.vae.latent_channels()),
            ),
            (
                "block_out_channels",
                format!("{:?}", own.block_out_channels),
                format!("{:?}", unet.block_out_channels),
            ),
            (
                "layers_per_block",
                format!("{:?}", layers(own)),
                format!("{:?}", layers(unet)),
            ),
            (
                "downsample_padding",
                format!("{}", own.downsample_padding),
                format!("{}", unet.downsample_padding),
            ),
            (
                "addition_time_embed_dim and projection_class_embeddings_input_dim",
                format!("{:?}", text_time(own)),
                format!("{:?}", text_time(unet)),
            ),
            (
                "number of pixels for each latent (conditioning_embedding_out_channels)",
                format!("{}", net.scale_factor()),
                format!("{}", self.vae.scale_factor()),
            ),
        ] {
            if found != expected {
                return Err(format!(
                    "{name} is of a ControlNet of another family: its {field} is {found}, {expected} is expected"
                ));
            }
        }
        Ok(())
    }
}
