//! Topologies: devices to compile for, which need not be there.

use std::fmt;
use std::sync::Arc;

use crate::api::{Owned, non_null};
use crate::device::DeviceDescription;
use crate::error::{Error, Result};
use crate::executable::Executable;
use crate::options::{CompileOptions, Program, ProgramCopy};
use crate::plugin::Plugin;
use crate::sys::{self, PJRT_TopologyDescription};
use crate::value::{NamedValues, Value};

/// Devices to compile for, such as libtpu's `v5e:2x2`. Cloning it gives another handle to the same topology.
#[derive(Clone)]
pub struct Topology(Arc<Inner>);

struct Inner {
    topology: Owned<PJRT_TopologyDescription>,
    plugin: Plugin,
    platform_name: String,
    platform_version: String,
    devices: Vec<DeviceDescription>,
}

impl Topology {
    /// The topology that the plugin knows by this name. Names and options are up to the plugin.
    pub fn create(plugin: &Plugin, name: &str, options: &[(&str, Value)]) -> Result<Topology> {
        type Create = sys::PJRT_TopologyDescription_Create_Args;
        type Devices = sys::PJRT_TopologyDescription_GetDeviceDescriptions_Args;
        let api = plugin.api();
        let options = NamedValues::new(options);
        // SAFETY: name and options live until the call returns; what comes back lives as long as the topology, and is
        // copied.
        unsafe {
            let created = api.call(Create {
                topology_name: name.as_ptr().cast(),
                topology_name_size: name.len(),
                create_options: options.as_ptr(),
                num_options: options.len(),
                ..sys::new()
            })?;
            let owned = Owned::new::<Create>(api, created.topology)?;
            let topology = owned.as_ptr();
            let name = api.call(sys::PJRT_TopologyDescription_PlatformName_Args {
                topology,
                ..sys::new()
            })?;
            let version = api.call(sys::PJRT_TopologyDescription_PlatformVersion_Args {
                topology,
                ..sys::new()
            })?;
            let devices = api.call(Devices {
                topology,
                ..sys::new()
            })?;
            let devices = sys::array(devices.descriptions, devices.num_descriptions)
                .iter()
                .map(|description| {
                    let description = non_null::<Devices, _>(*description)?;
                    DeviceDescription::read(api, description.as_ptr())
                })
                .collect::<Result<_>>()?;
            Ok(Topology(Arc::new(Inner {
                topology: owned,
                plugin: plugin.clone(),
                platform_name: sys::text(name.platform_name, name.platform_name_size),
                platform_version: sys::text(
                    version.platform_version,
                    version.platform_version_size,
                ),
                devices,
            })))
        }
    }

    /// The platform, such as `tpu`.
    pub fn platform_name(&self) -> &str {
        &self.0.platform_name
    }

    /// The versions of the platform's parts, as a text for people.
    pub fn platform_version(&self) -> &str {
        &self.0.platform_version
    }

    /// The devices, in the plugin's order.
    pub fn devices(&self) -> &[DeviceDescription] {
        &self.0.devices
    }

    /// See [`Plugin::compile`].
    pub(crate) fn compile(
        &self,
        plugin: &Plugin,
        program: &Program,
        options: &CompileOptions,
    ) -> Result<Executable> {
        type Args = sys::PJRT_Compile_Args;
        let api = plugin.api();
        if api.address() != self.0.plugin.api().address() {
            return Err(Error::Argument {
                function: "Plugin::compile",
                problem: format!(
                    "the topology is of the plugin {}, not of {}",
                    self.0.plugin.path().display(),
                    plugin.path().display(),
                ),
            });
        }
        let options = options.encode()?;
        let mut program = ProgramCopy::new(program);
        let program = program.as_c();
        let args = Args {
            topology: self.0.topology.as_ptr(),
            program: &program,
            compile_options: options.as_ptr().cast(),
            compile_options_size: options.len(),
            ..sys::new()
        };
        // SAFETY: topology, program and options live until the call returns; the executable is new.
        unsafe {
            let compiled = api.call(args)?;
            Executable::new::<Args>(api, compiled.executable, Some(self.clone()))
        }
    }
}

impl fmt::Debug for Topology {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Topology")
            .field("platform_name", &self.0.platform_name)
            .field("devices", &self.0.devices.len())
            .finish()
    }
}
