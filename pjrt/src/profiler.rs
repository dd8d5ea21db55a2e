//! A plugin's profiler: records what the plugin does.

use prost::Message;

use crate::api::{Owned, misbehaved};
use crate::error::{Error, Result};
use crate::plugin::Plugin;
use crate::profile::Profile;
use crate::sys::{self, PLUGIN_Profiler};

/// A recording of what a plugin does, in all of its clients. A plugin may refuse a second one at the same time.
pub struct Profiler {
    profiler: Owned<PLUGIN_Profiler>,
    recording: bool,
}

impl Profiler {
    /// Starts to record; `None` if the plugin has no profiler.
    pub(crate) fn start(plugin: &Plugin) -> Result<Option<Profiler>> {
        type Create = sys::PLUGIN_Profiler_Create_Args;
        let Some(api) = plugin.api().profiler() else {
            return Ok(None);
        };
        let options = ProfileOptions {
            host_tracer_level: 2,
            device_tracer_level: 1,
            version: 1,
        };
        let options = options.encode_to_vec();
        let args = Create {
            options: options.as_ptr().cast(),
            options_size: options.len(),
            ..sys::new()
        };
        // SAFETY: the options live until the call returns; the profiler is new.
        let profiler = unsafe { Owned::new::<Create>(api, api.call(args)?.profiler) }?;
        let args = sys::PLUGIN_Profiler_Start_Args {
            profiler: profiler.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the profiler lives.
        unsafe { api.call(args) }?;
        Ok(Some(Profiler {
            profiler,
            recording: true,
        }))
    }

    /// Ends the recording and reads it.
    pub fn finish(mut self) -> Result<Profile> {
        self.stop()?;
        Profile::decode(&self.collect()?).map_err(|problem| Error::Misbehaved {
            function: "PLUGIN_Profiler_CollectData",
            problem: format!("what is no XSpace: {problem}"),
        })
    }

    fn stop(&mut self) -> Result<()> {
        self.recording = false;
        let args = sys::PLUGIN_Profiler_Stop_Args {
            profiler: self.profiler.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the profiler lives.
        unsafe { self.profiler.api().call(args) }.map(drop)
    }

    /// The bytes of an `XSpace`.
    fn collect(&self) -> Result<Vec<u8>> {
        type Args = sys::PLUGIN_Profiler_CollectData_Args;
        let api = self.profiler.api();
        let args = Args {
            profiler: self.profiler.as_ptr(),
            ..sys::new()
        };
        // SAFETY: without a buffer, the function tells the size, and may lend a buffer that lives as long as the profiler.
        let mut told = unsafe { api.call(args) }?;
        let size = told.buffer_size_in_bytes;
        if !told.buffer.is_null() {
            // SAFETY: as above.
            return Ok(unsafe { sys::array(told.buffer, size) }.to_vec());
        }
        let mut bytes = Vec::new();
        let room = bytes.try_reserve_exact(size);
        room.map_err(|_| misbehaved::<Args>(format!("a size of {size} bytes")))?;
        bytes.resize(size, 0);
        if size > 0 {
            told.buffer = bytes.as_mut_ptr();
            // SAFETY: the buffer has the size that was told, and lives until the call returns.
            unsafe { api.call(told) }?;
        }
        Ok(bytes)
    }
}

impl Drop for Profiler {
    fn drop(&mut self) {
        if self.recording {
            // A drop has nobody to report an error to.
            let _ = self.stop();
        }
    }
}

/// `tensorflow.ProfileOptions`, as far as it is set here: an empty one asks some plugins for nothing.
#[derive(Clone, PartialEq, Message)]
struct ProfileOptions {
    #[prost(uint32, tag = "2")]
    host_tracer_level: u32,
    #[prost(uint32, tag = "3")]
    device_tracer_level: u32,
    #[prost(uint32, tag = "5")]
    version: u32,
}
