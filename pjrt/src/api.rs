//! The function table of a plugin, and the one way to call a function of it.

use std::ffi::c_void;
use std::mem;
use std::ptr::{self, NonNull};

use crate::error::{ApiVersion, Code, Error, Result};
use crate::sys::{self, Args, Object, PJRT_Api, PJRT_Error, Struct};

/// The version whose declarations this package has.
pub(crate) const OUR_VERSION: ApiVersion = ApiVersion {
    major: sys::PJRT_API_MAJOR,
    minor: sys::PJRT_API_MINOR,
};

/// A pointer to the plugin's own table. The table may be shorter than [`PJRT_Api`], so it is never copied and no
/// reference to it is made: its entries are read one by one, within the size that it states.
#[derive(Clone, Copy)]
pub(crate) struct Api(NonNull<PJRT_Api>);

// SAFETY: the table is constant for the life of the process once the plugin returned it.
unsafe impl Send for Api {}
// SAFETY: as above.
unsafe impl Sync for Api {}

impl Api {
    /// # Safety
    /// `table` points to a function table that lives as long as the process and is as large as its `struct_size` says,
    /// which includes the version.
    pub(crate) unsafe fn new(table: NonNull<PJRT_Api>) -> Api {
        Api(table)
    }

    /// Where the table is: the identity of the plugin.
    pub(crate) fn address(self) -> usize {
        self.0.addr().get()
    }

    /// The version that the plugin was built with.
    pub(crate) fn version(self) -> ApiVersion {
        // SAFETY: `Api::new` was promised that the table includes the version.
        let (major, minor) = unsafe {
            let version = &raw const (*self.0.as_ptr()).pjrt_api_version;
            ((*version).major_version, (*version).minor_version)
        };
        ApiVersion { major, minor }
    }

    /// The function that takes `A`, or the error that the plugin has none.
    pub(crate) fn function<A: Args>(self) -> Result<NonNull<c_void>> {
        // SAFETY: the size is the first member of every table.
        let table_size = unsafe { (*self.0.as_ptr()).struct_size };
        let entry = if A::OFFSET + size_of::<*const c_void>() <= table_size {
            // SAFETY: the table reaches past this entry, which is a pointer.
            unsafe {
                self.0
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
    pub(crate) unsafe fn call<A: Args>(self, mut args: A) -> Result<A> {
        // SAFETY: the caller vouches for the pointers. What the function returns is null or an error that is now ours.
        unsafe {
            let error = self.invoke::<A, *mut PJRT_Error>(&mut args)?;
            self.check(A::FUNCTION, error)?;
        }
        Ok(args)
    }

    /// Calls the function that takes `A`.
    ///
    /// # Safety
    /// As for [`Api::call`], and `R` is what the function returns.
    unsafe fn invoke<A: Args, R>(self, args: &mut A) -> Result<R> {
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
    pub(crate) unsafe fn check(self, function: &'static str, error: *mut PJRT_Error) -> Result<()> {
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
    unsafe fn message(self, error: *const PJRT_Error) -> String {
        let mut args = sys::PJRT_Error_Message_Args {
            error,
            ..sys::new()
        };
        // SAFETY: this function returns nothing; the message has the lifetime of the error, and is copied here.
        unsafe {
            match self.invoke::<_, ()>(&mut args) {
                Ok(()) => sys::text(args.message, args.message_size),
                Err(missing) => format!("(no message: {missing})"),
            }
        }
    }

    /// # Safety
    /// `error` is a live error of this plugin.
    unsafe fn code(self, error: *const PJRT_Error) -> Code {
        let mut args = sys::PJRT_Error_GetCode_Args {
            error,
            ..sys::new()
        };
        // SAFETY: the error lives. An error about the error is destroyed, and says nothing.
        unsafe {
            match self.invoke::<_, *mut PJRT_Error>(&mut args) {
                Ok(failure) if failure.is_null() => Code::from_raw(args.code),
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
    unsafe fn destroy_error(self, error: *mut PJRT_Error) {
        let mut args = sys::PJRT_Error_Destroy_Args {
            error,
            ..sys::new()
        };
        // SAFETY: this function returns nothing. A plugin that lacks it leaks the error: nothing else can be done.
        let _ = unsafe { self.invoke::<_, ()>(&mut args) };
    }
}

/// An object of the plugin that is ours to free.
pub(crate) struct Owned<T: Object> {
    api: Api,
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
    pub(crate) unsafe fn new<A: Args>(api: Api, object: *mut T) -> Result<Owned<T>> {
        let object = non_null::<A, T>(object)?;
        Ok(Owned { api, object })
    }

    pub(crate) fn api(&self) -> Api {
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
