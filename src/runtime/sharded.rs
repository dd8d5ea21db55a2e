use super::RuntimeError;
use half::{bf16, f16};
use pjrt::{Buffer, Completion, ElementType};

/// A value that lies on every device: the same or each its own part.
pub struct Sharded(pub(super) Vec<Buffer>);

impl Sharded {
    /// Waits until the value is there on every device.
    pub fn ready(&self) -> Result<(), RuntimeError> {
        self.0.iter().try_for_each(|buffer| Ok(buffer.ready()?))
    }

    /// The end of the launch that makes the value, on each device. It can be waited for when the value is used up.
    pub fn completions(&self) -> Vec<Completion> {
        self.0.iter().filter_map(Buffer::completion).collect()
    }

    /// The parts of all devices behind one another, as the bytes of their element type.
    pub fn to_host(&self) -> Result<Vec<u8>, RuntimeError> {
        let parts: Result<Vec<Vec<u8>>, pjrt::Error> = self.0.iter().map(Buffer::to_host).collect();
        Ok(parts?.concat())
    }

    /// The parts of all devices behind one another, as `f32`; `bf16` and `f16` are widened.
    pub fn to_f32(&self) -> Result<Vec<f32>, RuntimeError> {
        let bytes = self.to_host()?;
        match self.0[0].element_type()? {
            ElementType::F32 => Ok(decode(&bytes, f32::from_le_bytes)),
            ElementType::BF16 => Ok(decode(&bytes, |b| bf16::from_le_bytes(b).to_f32())),
            ElementType::F16 => Ok(decode(&bytes, |b| f16::from_le_bytes(b).to_f32())),
            other => Err(RuntimeError::Argument {
                program: "reading a result".to_owned(),
                problem: format!("a result of {other:?} cannot be read as f32"),
            }),
        }
    }
}

fn decode<const N: usize>(bytes: &[u8], element: fn([u8; N]) -> f32) -> Vec<f32> {
    bytes.as_chunks().0.iter().map(|&b| element(b)).collect()
}
