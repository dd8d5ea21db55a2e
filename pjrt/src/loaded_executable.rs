//! Loaded executables, and running them.

use std::fmt;
use std::ops::Deref;
use std::ptr;
use std::sync::Arc;

use crate::api::{Owned, misbehaved};
use crate::buffer::Buffer;
use crate::client::Client;
use crate::device::Device;
use crate::error::{Error, Result};
use crate::event::Event;
use crate::executable::Executable;
use crate::sys::{self, Args, PJRT_LoadedExecutable};

/// An executable on its devices, ready to run; what else is known of it is in [`Executable`]. Cloning it gives another
/// handle to the same one.
#[derive(Clone)]
pub struct LoadedExecutable(Arc<Inner>);

/// In the order in which they are dropped.
struct Inner {
    executable: Executable,
    loaded: Owned<PJRT_LoadedExecutable>,
    devices: Vec<Device>,
    client: Client,
}

/// How an executable is run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteOptions {
    /// Indices of the arguments that stay valid although the program would donate them to its outputs.
    pub non_donatable_inputs: Vec<usize>,
}

impl LoadedExecutable {
    /// Takes over an executable that the function that takes `A` returned.
    ///
    /// # Safety
    /// As for [`Owned::new`], with the plugin of `client`.
    pub(crate) unsafe fn new<A: Args>(
        client: &Client,
        loaded: *mut PJRT_LoadedExecutable,
    ) -> Result<LoadedExecutable> {
        type GetExecutable = sys::PJRT_LoadedExecutable_GetExecutable_Args;
        type Devices = sys::PJRT_LoadedExecutable_AddressableDevices_Args;
        let api = client.api();
        // SAFETY: the loaded executable lives from here on, and so does the list of devices in it.
        unsafe {
            let owned = Owned::new::<A>(api, loaded)?;
            let executable = api.call(GetExecutable {
                loaded_executable: loaded,
                ..sys::new()
            })?;
            let executable = Executable::new::<GetExecutable>(api, executable.executable, None)?;
            let devices = api.call(Devices {
                executable: loaded,
                ..sys::new()
            })?;
            let devices = sys::array(devices.addressable_devices, devices.num_addressable_devices);
            let devices = devices
                .iter()
                .map(|&device| {
                    client.device(device).cloned().ok_or_else(|| {
                        misbehaved::<Devices>("a device that the client does not have")
                    })
                })
                .collect::<Result<_>>()?;
            Ok(LoadedExecutable(Arc::new(Inner {
                executable,
                loaded: owned,
                devices,
                client: client.clone(),
            })))
        }
    }

    /// The client that the executable is loaded in.
    pub fn client(&self) -> &Client {
        &self.0.client
    }

    /// The devices that the executable runs on: the order of arguments and outputs.
    pub fn devices(&self) -> &[Device] {
        &self.0.devices
    }

    /// Runs the program once on all its devices. `args[d]` are the arguments on device `d`; the result has the outputs
    /// by device too. The call returns when the run is launched.
    ///
    /// # Errors
    /// For arguments that do not fit, and what the plugin says at once. If a run fails later, each of its outputs says
    /// so when it is waited for ([`Buffer::ready`]) or copied to the host.
    pub fn execute(
        &self,
        args: &[&[&Buffer]],
        options: &ExecuteOptions,
    ) -> Result<Vec<Vec<Buffer>>> {
        type ExecuteArgs = sys::PJRT_LoadedExecutable_Execute_Args;
        let num_args = self.check_arguments(args, options)?;
        let api = self.0.client.api();
        let num_devices = args.len();

        let arguments: Vec<Vec<_>> = args
            .iter()
            .map(|list| list.iter().map(|buffer| buffer.as_ptr()).collect())
            .collect();
        let argument_lists: Vec<_> = arguments.iter().map(|list| list.as_ptr()).collect();
        let mut outputs = vec![vec![ptr::null_mut(); self.num_outputs()]; num_devices];
        let output_lists: Vec<_> = outputs.iter_mut().map(|list| list.as_mut_ptr()).collect();
        let mut completions = vec![ptr::null_mut(); num_devices];
        let non_donatable: Vec<i64> = options
            .non_donatable_inputs
            .iter()
            .map(|&index| index as i64)
            .collect();
        let mut execute_options = sys::PJRT_ExecuteOptions {
            non_donatable_input_indices: non_donatable.as_ptr(),
            num_non_donatable_input_indices: non_donatable.len(),
            ..sys::new()
        };
        let call = ExecuteArgs {
            executable: self.0.loaded.as_ptr(),
            options: &mut execute_options,
            argument_lists: argument_lists.as_ptr(),
            num_devices,
            num_args,
            output_lists: output_lists.as_ptr(),
            device_complete_events: completions.as_mut_ptr(),
            ..sys::new()
        };
        // SAFETY: there is a list of arguments, a list with room for each output and room for an event for each device;
        // all live until the call returns, and the buffers are of this client.
        unsafe { api.call(call) }?;

        // Everything that came back is taken over before anything is refused, so that nothing leaks.
        let outputs: Vec<Vec<Result<Buffer>>> = outputs
            .into_iter()
            .zip(completions)
            .zip(self.devices())
            .map(|((outputs, completion), device)| {
                // SAFETY: the event is new and ours.
                let completion = unsafe { Event::new::<ExecuteArgs>(api, completion) };
                let completion = completion.ok().map(Arc::new);
                outputs
                    .into_iter()
                    // SAFETY: the buffers are new and ours.
                    .map(|output| unsafe {
                        Buffer::new::<ExecuteArgs>(device, output, completion.clone())
                    })
                    .collect()
            })
            .collect();
        outputs
            .into_iter()
            .map(|outputs| outputs.into_iter().collect())
            .collect()
    }

    /// Checks all that can be checked without the plugin, and returns the number of arguments on each device.
    fn check_arguments(&self, args: &[&[&Buffer]], options: &ExecuteOptions) -> Result<usize> {
        let refuse = |problem: String| {
            Err(Error::Argument {
                function: "LoadedExecutable::execute",
                problem: format!("{}: {problem}", self.name()),
            })
        };
        let devices = self.devices();
        if args.len() != devices.len() {
            let (given, expected) = (args.len(), devices.len());
            return refuse(format!(
                "arguments for {given} devices, expected {expected}"
            ));
        }
        let num_args = args.first().map_or(0, |list| list.len());
        for (list, device) in args.iter().zip(devices) {
            if list.len() != num_args {
                return refuse(format!(
                    "{} arguments on {device}, but {num_args} on {}",
                    list.len(),
                    devices[0],
                ));
            }
            let misplaced = list.iter().position(|buffer| buffer.device() != device);
            if let Some(i) = misplaced {
                let found = list[i].device();
                let whose = if Arc::ptr_eq(found.client(), device.client()) {
                    ""
                } else {
                    " of another client"
                };
                return refuse(format!(
                    "argument {i} is on {found}{whose}, expected {device}"
                ));
            }
        }
        match options
            .non_donatable_inputs
            .iter()
            .find(|&&i| i >= num_args)
        {
            Some(i) => refuse(format!(
                "non_donatable_inputs has {i}, but there are {num_args} arguments"
            )),
            None => Ok(num_args),
        }
    }
}

impl Deref for LoadedExecutable {
    type Target = Executable;

    fn deref(&self) -> &Executable {
        &self.0.executable
    }
}

impl fmt::Debug for LoadedExecutable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0.executable, f)
    }
}
