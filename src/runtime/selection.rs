use super::RuntimeError;
use pjrt::{Client, Device};

/// Which of a client's devices are used, together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeviceSelection {
    /// All that there are.
    #[default]
    All,
    /// The first so many, in the plugin's order.
    First(usize),
    /// Those of these ids ([`Device::id`]), in this order. Pipelines on other devices of the same client run beside each other.
    Ids(Vec<i32>),
}

impl From<usize> for DeviceSelection {
    fn from(count: usize) -> DeviceSelection {
        DeviceSelection::First(count)
    }
}

impl From<Option<usize>> for DeviceSelection {
    fn from(count: Option<usize>) -> DeviceSelection {
        count.map_or(DeviceSelection::All, DeviceSelection::First)
    }
}

impl From<Vec<i32>> for DeviceSelection {
    fn from(ids: Vec<i32>) -> DeviceSelection {
        DeviceSelection::Ids(ids)
    }
}

impl DeviceSelection {
    /// The devices.
    ///
    /// # Errors
    /// Devices that the client does not have, none, and one that is given twice.
    pub(super) fn of(&self, client: &Client) -> Result<Vec<Device>, RuntimeError> {
        let present = client.devices();
        let first = |requested: usize| match (1..=present.len()).contains(&requested) {
            true => Ok(present[..requested].to_vec()),
            false => Err(RuntimeError::Devices {
                requested,
                present: present.len(),
            }),
        };
        match self {
            DeviceSelection::All => first(present.len()),
            DeviceSelection::First(requested) => first(*requested),
            DeviceSelection::Ids(ids) if ids.is_empty() => first(0),
            DeviceSelection::Ids(ids) => {
                let of = |(index, id): (usize, &i32)| {
                    if ids[..index].contains(id) {
                        return Err(RuntimeError::DeviceTwice { id: *id });
                    }
                    let found = present.iter().find(|device| device.id() == *id);
                    found.cloned().ok_or_else(|| RuntimeError::NoDevice {
                        id: *id,
                        present: present.iter().map(Device::id).collect(),
                    })
                };
                ids.iter().enumerate().map(of).collect()
            }
        }
    }
}
