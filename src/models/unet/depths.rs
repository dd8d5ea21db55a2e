use super::super::ConfigError;
use super::super::fields::{Fields, PerBlock};
use serde::Deserialize;
use serde_json::{Value, json};

/// How many transformer blocks stand behind each ResNet block.
pub(super) struct Depths {
    /// By block from the highest resolution down, then by layer.
    pub down: Vec<Vec<usize>>,
    pub mid: usize,
    /// By block from the lowest resolution up, then by layer.
    pub up: Vec<Vec<usize>>,
}

/// `transformer_layers_per_block`: one number, or one for each block, or for each layer of a block.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    All(usize),
    Each(Vec<PerBlock<usize>>),
}

impl Depths {
    /// Reads them as diffusers' `UNet2DConditionModel` does; `layers` are the ResNet blocks of each down block.
    pub(super) fn take(fields: &mut Fields, layers: &[usize]) -> Result<Depths, ConfigError> {
        let (field, reversed) = (
            "transformer_layers_per_block",
            "reverse_transformer_layers_per_block",
        );
        let blocks = layers.len();
        let supported = format!("a whole number, or {blocks} of them or of lists for each layer");
        let wrong = |fields: &Fields, field| {
            fields.unsupported(field, &json!("a list of another length"), &supported)
        };
        let written: Written = fields.take(field, &supported, Written::All(1))?;
        let up: Option<Vec<PerBlock<usize>>> = fields.take(reversed, &supported, None)?;
        let down = match written {
            Written::All(depth) => vec![PerBlock::All(depth); blocks],
            Written::Each(depths) => depths,
        };
        let nested = down.iter().any(|depth| matches!(depth, PerBlock::Each(_)));
        let up = match up {
            Some(up) => up,
            // Diffusers cannot tell either which layer of an up block has which depth.
            None if nested => return Err(fields.unsupported(reversed, &Value::Null, &supported)),
            None => down.iter().rev().cloned().collect(),
        };
        if down.len() != blocks || up.len() != blocks {
            return Err(wrong(fields, field));
        }
        let mid = match &down[blocks - 1] {
            PerBlock::All(depth) => *depth,
            PerBlock::Each(depths) => *depths.first().ok_or_else(|| wrong(fields, field))?,
        };
        let each = |depths: Vec<PerBlock<usize>>, layers: Vec<usize>, field| {
            let blocks = depths.into_iter().zip(layers);
            let blocks = blocks.map(|(depths, layers)| depths.each(layers));
            let blocks: Option<_> = blocks.collect();
            blocks.ok_or_else(|| wrong(fields, field))
        };
        let up_layers = layers.iter().rev().map(|layers| layers + 1).collect();
        Ok(Depths {
            down: each(down, layers.to_vec(), field)?,
            mid,
            up: each(up, up_layers, reversed)?,
        })
    }
}
