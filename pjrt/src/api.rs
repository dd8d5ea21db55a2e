//! The function table of a plugin, and the one way to call a function of it.

use std::ffi::c_void;
use std::mem;
use std::ptr::{self, NonNull};

use crate::error::{ApiVersion, Code, Error, Result};
use crate::sys::{self, Args, Object, PJRT_Api, PLUGIN_Profiler_Api, Struct, Table};

/// The version whose declarations this package has.
pub(crate) const OUR_VERSION: ApiVersion = ApiVersion {
    major: sys::PJRT_API_MAJOR,
    minor: sys::PJRT_API_MINOR,
};

/// A pointer to a table of the plugin: its own, or that of an extension. It may be shorter than `T`, so it is never copied
/// and no reference to it is made: its entries are read one by one, within the size that it states.
pub(crate) struct Api<T = PJRT_Api> {
    table: NonNull<T>,
    version: ApiVersion,
}

impl<T> Clone for Api<T> {
    fn clone(&self) -> Api<T> {
        *self
    }
}

impl<T> Copy for Api<T> {}

// SAFETY: the table is constant for the life of the process once the plugin returned it.
unsafe impl<T> Send for Api<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Api<T> {}

impl Api {
    /// # Safety
    /// `table` points to a function table that lives as long as the process and is as large as its `struct_size` says,
    /// which includes the version.
    pub(crate) unsafe fn new(table: NonNull<PJRT_Api>) -> Api {
        // SAFETY: as promised by the caller, the version is there.
        let (major, minor) = unsafe {
            let version = &raw const (*table.as_ptr()).pjrt_api_version;
            ((*version).major_version, (*version).minor_version)
        };
        let version = ApiVersion { major, minor };
        Api { table, version }
    }

    /// Where the table is: the identity of the plugin.
    pub(crate) fn address(self) -> usize {
        self.table.addr().get()
    }

    /// The table of the profiler extension, if the plugin has one.
    pub(crate) fn profiler(self) -> Option<Api<PLUGIN_Profiler_Api>> {
        type Extension = sys::PJRT_Profiler_Extension;
        // SAFETY: the chain starts before the version, which the table includes. Each of its structs begins with a base,
        // and is of the type and size that this says.
        unsafe {
            let mut next = (*self.table.as_ptr()).extension_start;
            while let Some(extension) = next.as_ref() {
                let is_profiler = extension.r#type == sys::PJRT_EXTENSION_TYPE_PROFILER;
                if is_profiler && extension.struct_size >= Extension::LAYOUT.struct_size() {
                    let table = (*next.cast::<Extension>()).profiler_api;
                    let version = self.version;
                    return NonNull::new(table).map(|table| Api { table, version });
                }
                next = extension.next;
            }
        }
        None
    }
}

impl<T: Table> Api<T> {
    /// The version that the plugin was built with.
    pub(crate) fn version(self) -> ApiVersion {
        self.version
    }

    /// The function that takes `A`, or the error that the plugin has none.
    pub(crate) fn function<A: Args<Table = T>>(self) -> Result<NonNull<c_void>> {
        // SAFETY: the size is the first member of every table.
        let table_size = unsafe { self.table.cast::<usize>().read() };
        let entry = if A::OFFSET + size_of::<*const c_void>() <= table_size {
            // SAFETY: the table reaches past this entry, which is a pointer.
            unsafe {
                self.table
                    .byte_add(A::OFFSET)
                    .cast::<*mut c_void>()
                    .as_ptr()
                    .read()
            }
        } else {
            ptr::null_mut()
        };
        NonNull::new(entry).ok_or_else(|| Error::MissingFunction {
            function: A::FUNCTION,
            plugin: self.version(),
            ours: OUR_VERSION,
        })
    }

    /// Calls the function that takes `A` and returns the arguments with the outputs filled in.
    ///
    /// # Safety
    /// The pointers in `args` are what the header asks of this function, for as long as it asks.
    pub(crate) unsafe fn call<A: Args<Table = T>>(self, mut args: A) -> Result<A> {
        // SAFETY: the caller vouches for the pointers. What the function returns is null or an error that is now ours.
        unsafe {
            let error = self.invoke::<A, *mut T::Error>(&mut args)?;
            self.check(A::FUNCTION, error)?;
        }
        Ok(args)
    }

    /// Calls the function that takes `A`.
    ///
    /// # Safety
    /// As for [`Api::call`], and `R` is what the function returns.
    unsafe fn invoke<A: Args<Table = T>, R>(self, args: &mut A) -> Result<R> {
        let function = self.function::<A>()?;
        // SAFETY: by `Args` and the caller's promise, this is the C type of the function at this entry; the struct
        // states its size.
        unsafe {
            let function =
                mem::transmute::<NonNull<c_void>, unsafe extern "C" fn(*mut A) -> R>(function);
            Ok(function(args))
        }
    }

    /// Turns an error of the plugin into ours, and destroys it. Null is no error.
    ///
    /// # Safety
    /// `error` is null, or an error of this plugin that is passed on to this call.
    pub(crate) unsafe fn check(self, function: &'static str, error: *mut T::Error) -> Result<()> {
        if error.is_null() {
            return Ok(());
        }
        // SAFETY: the error is alive until it is destroyed below; the message is copied before.
        unsafe {
            let message = self.message(error);
            let code = self.code(error);
            self.destroy_error(error);
            Err(Error::Status {
                function,
                code,
                message,
            })
        }
    }

    /// # Safety
    /// `error` is a live error of this plugin.
    unsafe fn message(self, error: *const T::Error) -> String {
        let mut args = T::message(error);
        // SAFETY: this function returns nothing; the message has the lifetime of the error, and is copied here.
        unsafe {
            match self.invoke::<_, ()>(&mut args) {
                Ok(()) => {
                    let (message, size) = T::message_of(&args);
                    sys::text(message, size)
                }
                Err(missing) => format!("(no message: {missing})"),
            }
        }
    }

    /// # Safety
    /// `error` is a live error of this plugin.
    unsafe fn code(self, error: *const T::Error) -> Code {
        let mut args = T::get_code(error);
        // SAFETY: the error lives. An error about the error is destroyed, and says nothing.
        unsafe {
            match self.invoke::<_, *mut T::Error>(&mut args) {
                Ok(failure) if failure.is_null() => Code::from_raw(T::code_of(&args)),
                Ok(failure) => {
                    self.destroy_error(failure);
                    Code::Unknown
                }
                Err(_) => Code::Unknown,
            }
        }
    }

    /// # Safety
    /// `error` is a live error of this plugin, and not used afterwards.
    unsafe fn destroy_error(self, error: *mut T::Error) {
        let mut args = T::destroy_error(error);
        // SAFETY: this function returns nothing. A plugin that lacks it leaks the error: nothing else can be done.
        let _ = unsafe { self.invoke::<_, ()>(&mut args) };
    }
}

/// The table whose functions take a `T`.
type TableOf<T> = <<T as Object>::Destroy as Args>::Table;

/// An object of the plugin that is ours to free.
pub(crate) struct Owned<T: Object> {
    api: Api<TableOf<T>>,
    object: NonNull<T>,
}

// SAFETY: the C API's objects stand for C++ objects that XLA's clients (JAX, PyTorch/XLA) use from any thread: they
// are made, used and freed on different ones. The header ties no object to a thread: what it says of threads is that
// `PJRT_Event_Await` blocks the calling one and that callbacks given to a plugin must be thread-safe, because the plugin
// calls them from its own.
unsafe impl<T: Object> Send for Owned<T> {}
// SAFETY: as above; and concurrent use of one object is foreseen: pjrt_client.h, which the C API mirrors, says that
// `Delete` "may briefly block if another thread is in the process of enqueuing an operation on this buffer", and
// describes concurrent donations of one buffer.
unsafe impl<T: Object> Sync for Owned<T> {}

impl<T: Object> Owned<T> {
    /// Takes over `object`, which the function that takes `A` returned.
    ///
    /// # Safety
    /// `object` is null or an object of `api`'s plugin that nobody else frees.
    pub(crate) unsafe fn new<A: Args>(api: Api<TableOf<T>>, object: *mut T) -> Result<Owned<T>> {
        let object = non_null::<A, T>(object)?;
        Ok(Owned { api, object })
    }

    pub(crate) fn api(&self) -> Api<TableOf<T>> {
        self.api
    }

    pub(crate) fn as_ptr(&self) -> *mut T {
        self.object.as_ptr()
    }
}

impl<T: Object> Drop for Owned<T> {
    fn drop(&mut self) {
        // SAFETY: the object is ours, and this is its last use. A drop has nobody to report an error to.
        let _ = unsafe { self.api.call(T::destroy(self.object.as_ptr())) };
    }
}

/// `pointer`, which the function that takes `A` returned, unless it is null.
pub(crate) fn non_null<A: Args, T>(pointer: *mut T) -> Result<NonNull<T>> {
    NonNull::new(pointer).ok_or_else(|| misbehaved::<A>("a null pointer and no error"))
}

/// The error that the function that takes `A` returned something impossible.
pub(crate) fn misbehaved<A: Args>(problem: impl Into<String>) -> Error {
    Error::Misbehaved {
        function: A::FUNCTION,
        problem: problem.into(),
    }
}

/// Whether a table of `table_size` bytes includes the version.
pub(crate) fn includes_version(table_size: usize) -> bool {
    let version = mem::offset_of!(PJRT_Api, pjrt_api_version);
    version + sys::PJRT_Api_Version::LAYOUT.size <= table_size
}
