use std::collections::HashSet;

use pjrt::{DeviceDescription, Value};

/// Memory of a chip in GiB, by what the plugin calls the kind of its devices.
const CHIP_GIB: &[(&str, u64)] = &[
    ("TPU v2", 16),
    ("TPU v3", 32),
    ("TPU v4", 32),
    ("TPU v5 lite", 16),
    ("TPU v5e", 16),
    ("TPU v5", 95),
    ("TPU v5p", 95),
    ("TPU v6 lite", 32),
    ("TPU v6e", 32),
];

/// The memory of each device, where it is known: cores of one chip are devices of their own on some TPUs, and share the
/// chip's memory.
pub(super) fn device_bytes(devices: &[DeviceDescription]) -> Option<u64> {
    let kind = &devices.first()?.kind;
    let (_, chip_gib) = CHIP_GIB.iter().find(|(known, _)| known == kind)?;
    let chips: HashSet<&[i64]> = devices.iter().map(coordinates).collect::<Option<_>>()?;
    Some((chip_gib << 30) * chips.len() as u64 / devices.len() as u64)
}

/// Where the device's chip is in the topology.
fn coordinates(device: &DeviceDescription) -> Option<&[i64]> {
    let coords = device.attributes.iter().find(|(name, _)| name == "coords");
    match coords? {
        (_, Value::Int64List(coords)) => Some(coords),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(kind: &str, x: i64) -> DeviceDescription {
        DeviceDescription {
            id: 0,
            process_index: 0,
            kind: kind.to_owned(),
            text: String::new(),
            debug_string: String::new(),
            attributes: vec![("coords".to_owned(), Value::Int64List(vec![x, 0, 0]))],
        }
    }

    #[test]
    fn cores_share_the_memory_of_their_chip() {
        let cores = [0, 0, 1, 1].map(|x| device("TPU v2", x));
        assert_eq!(device_bytes(&cores), Some(8 << 30));
        let chips = [0, 1].map(|x| device("TPU v5 lite", x));
        assert_eq!(device_bytes(&chips), Some(16 << 30));
        assert_eq!(device_bytes(&[device("a new kind", 0)]), None);
    }
}
