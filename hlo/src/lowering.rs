/// Which of several equal forms the layers are traced in: compilers differ in which they make fast. The builder hands this
/// on, from the graph to the layers, and reads none of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lowering {
    /// Convolutions that look at one pixel.
    pub pointwise: Pointwise,
    /// Convolutions of a picture that was doubled in size.
    pub upsample: Upsample,
    /// Where convolutions, attention and group norms are computed.
    pub kernels: Kernels,
}

/// Forms of a convolution that looks at one pixel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pointwise {
    /// A matrix product over the channels.
    #[default]
    Dot,
    /// A convolution: libtpu splits the width of few large pictures into a batch, and copies the picture wherever
    /// something else than a convolution has to look across the channels.
    Convolution,
}

/// Forms of nearest-neighbour doubling with a 3x3 convolution after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Upsample {
    /// As written: pixels are repeated, then convolved.
    #[default]
    Repeat,
    /// One convolution of the small picture with zeros between its pixels: the kernel's taps that fall on copies of the
    /// same pixel are added up beforehand, to 4x4 taps. Fewer operations, and the doubled picture is never made.
    Dilate,
}

/// Where the layers are computed that our CPU plugin has kernels for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kernels {
    /// By what the compiler makes of StableHLO.
    #[default]
    Compiled,
    /// By the kernels of our CPU plugin, in `f32` and where a layer's channels suit them: custom calls, which no other
    /// plugin knows.
    CpuPlugin,
}
