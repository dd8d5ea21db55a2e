//! Weights of a LoRA by the UNet's blocks, as A1111's block-weight extension numbers them.

/// The blocks that have a weight, by the numbers of the original layout; the first is what is outside all blocks.
const NAMES: [&str; BlockWeights::COUNT] = [
    "BASE", "IN01", "IN02", "IN04", "IN05", "IN07", "IN08", "M00", "OUT03", "OUT04", "OUT05",
    "OUT06", "OUT07", "OUT08", "OUT09", "OUT10", "OUT11",
];

/// A factor for each of BASE, IN01, IN02, IN04, IN05, IN07, IN08, M00, OUT03 … OUT11 of the UNet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BlockWeights(pub [f32; BlockWeights::COUNT]);

impl BlockWeights {
    /// How many there are.
    pub const COUNT: usize = 17;

    /// The factor for a module of the UNet with so many ResNet blocks in a level; 1 in a block that has none of its own.
    pub(super) fn factor(&self, path: &str, layers: usize) -> f32 {
        let block = block(path, layers);
        let place = NAMES.iter().position(|name| *name == block);
        place.map_or(1.0, |place| self.0[place])
    }
}

/// The original layout's block of a module.
fn block(path: &str, layers: usize) -> String {
    let mut parts = path.split('.');
    let side = parts.next().unwrap_or_default();
    if side == "mid_block" {
        return "M00".to_owned();
    }
    let mut number = || parts.next()?.parse::<usize>().ok();
    let level = number();
    let kind = parts.next().unwrap_or_default();
    let block = parts.next().and_then(|block| block.parse::<usize>().ok());
    let (Some(level), Some(block)) = (level, block) else {
        return "BASE".to_owned();
    };
    let first = level * (layers + 1);
    match (side, kind) {
        ("down_blocks", "downsamplers") => format!("IN{:02}", first + layers + 1),
        ("down_blocks", _) => format!("IN{:02}", first + block + 1),
        ("up_blocks", "upsamplers") => format!("OUT{:02}", first + layers),
        ("up_blocks", _) => format!("OUT{:02}", first + block),
        _ => "BASE".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::block;

    #[test]
    fn modules_are_in_the_blocks_of_the_original_layout() {
        for (path, expected) in [
            ("conv_in", "BASE"),
            ("time_embedding.linear_1", "BASE"),
            ("down_blocks.0.attentions.1.proj_in", "IN02"),
            ("down_blocks.0.downsamplers.0.conv", "IN03"),
            ("down_blocks.2.attentions.0.proj_in", "IN07"),
            ("mid_block.attentions.0.proj_in", "M00"),
            ("up_blocks.1.attentions.0.proj_out", "OUT03"),
            ("up_blocks.1.upsamplers.0.conv", "OUT05"),
            ("up_blocks.3.attentions.2.proj_out", "OUT11"),
        ] {
            assert_eq!(block(path, 2), expected, "{path}");
        }
    }
}
