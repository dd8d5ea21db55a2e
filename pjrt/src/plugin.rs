//! Plugins: shared libraries that offer a client for one kind of device.

use std::collections::BTreeSet;
use std::fmt;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::ptr::NonNull;
use std::sync::{Arc, Mutex, PoisonError};

use libloading::Library;

use crate::api::{Api, OUR_VERSION, includes_version};
use crate::client::Client;
use crate::error::{ApiVersion, Error, Result};
use crate::executable::Executable;
use crate::options::{CompileOptions, Program};
use crate::profiler::Profiler;
use crate::sys::{self, PJRT_Api};
use crate::topology::Topology;
use crate::value::{self, Value};

/// The tables whose plugin is initialised. The header calls for "one-time plugin setup", and a shared library is one for
/// the whole process however often it is opened, so this is kept for the process too.
static INITIALIZED: Mutex<BTreeSet<usize>> = Mutex::new(BTreeSet::new());

/// An open plugin. It stays loaded until the process ends: XLA's libraries do not survive being unloaded.
#[derive(Clone)]
pub struct Plugin {
    api: Api,
    path: Arc<Path>,
}

impl Plugin {
    /// Loads the shared library at `path` and initialises the plugin in it, once per process.
    ///
    /// Loading runs the library's code: it must be one that the user trusts.
    ///
    /// # Errors
    /// [`Error::Open`] for what cannot be loaded, [`Error::NotAPlugin`] for another library, [`Error::VersionMismatch`],
    /// or what the plugin's initialisation says.
    pub fn open(path: &Path) -> Result<Plugin> {
        let not_a_plugin = |reason: &str| Error::NotAPlugin {
            path: path.to_owned(),
            reason: reason.to_owned(),
        };
        // SAFETY: the library's constructors are trusted, as documented.
        let library = unsafe { Library::new(path) }.map_err(|error| Error::Open {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
        let library = ManuallyDrop::new(library);
        // SAFETY: the header's convention is that a symbol of this name has this type.
        let symbol =
            unsafe { library.get::<unsafe extern "C" fn() -> *mut PJRT_Api>(b"GetPjrtApi") };
        let get_api = symbol.map_err(|_| not_a_plugin("it has no function GetPjrtApi"))?;
        // SAFETY: it takes nothing and may be called at any time.
        let table = NonNull::new(unsafe { get_api() })
            .ok_or_else(|| not_a_plugin("GetPjrtApi returned a null pointer"))?;
        // SAFETY: the table belongs to a library that is never unloaded.
        unsafe { Plugin::from_api(table, path.to_owned()) }
    }

    /// The plugin with this function table.
    ///
    /// # Safety
    /// `table` lives as long as the process, is as large as its `struct_size` says, and its functions keep to the header.
    pub(crate) unsafe fn from_api(table: NonNull<PJRT_Api>, path: PathBuf) -> Result<Plugin> {
        // SAFETY: the size is the first member of every table.
        let table_size = unsafe { (*table.as_ptr()).struct_size };
        if !includes_version(table_size) {
            let reason = format!("its function table has only {table_size} bytes");
            return Err(Error::NotAPlugin { path, reason });
        }
        // SAFETY: as promised by the caller, and the version is there.
        let api = unsafe { Api::new(table) };
        let plugin = api.version();
        if plugin.major != OUR_VERSION.major {
            return Err(Error::VersionMismatch {
                path,
                plugin,
                ours: OUR_VERSION,
            });
        }
        let mut initialized = INITIALIZED.lock().unwrap_or_else(PoisonError::into_inner);
        if !initialized.contains(&api.address()) {
            // SAFETY: there is nothing to point to.
            unsafe { api.call(sys::new::<sys::PJRT_Plugin_Initialize_Args>()) }?;
            initialized.insert(api.address());
        }
        let path = path.into();
        Ok(Plugin { api, path })
    }

    /// The file that was opened.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The version of the C API that the plugin was built with.
    pub fn api_version(&self) -> ApiVersion {
        self.api.version()
    }

    /// What the plugin says of itself, such as `stablehlo_current_version`.
    pub fn attributes(&self) -> Result<Vec<(String, Value)>> {
        type Args = sys::PJRT_Plugin_Attributes_Args;
        // SAFETY: there is nothing to point to; "Returned attributes have the lifetime of the process."
        unsafe {
            let args = self.api.call(sys::new::<Args>())?;
            value::read::<Args>(args.attributes, args.num_attributes)
        }
    }

    /// Makes a client for the plugin's devices. Which options there are is up to the plugin; it refuses others.
    pub fn client(&self, options: &[(&str, Value)]) -> Result<Client> {
        Client::new(self, options)
    }

    /// Compiles a program for devices that need not be there. The result can be serialised, and loaded by a client that
    /// has such devices: see [`Client::load`].
    pub fn compile(
        &self,
        topology: &Topology,
        program: &Program,
        options: &CompileOptions,
    ) -> Result<Executable> {
        topology.compile(self, program, options)
    }

    /// Starts to record what the plugin does; `None` if it has no profiler.
    pub fn start_profiler(&self) -> Result<Option<Profiler>> {
        Profiler::start(self)
    }

    pub(crate) fn api(&self) -> Api {
        self.api
    }
}

impl fmt::Debug for Plugin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plugin")
            .field("path", &self.path)
            .field("api_version", &self.api_version())
            .finish()
    }
}
