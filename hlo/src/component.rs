use std::fmt;

/// A model inside a checkpoint, by its folder there: `unet`, `text_encoder_2`. A weight is known by its component and its key,
/// so that a program may take weights of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Component(&'static str);

impl Component {
    /// The component of this folder.
    pub const fn new(folder: &'static str) -> Component {
        Component(folder)
    }

    /// Its folder.
    pub const fn folder(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Component {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
