//! What can go wrong.

use std::ffi::c_int;
use std::fmt;
use std::path::PathBuf;

/// A result whose error is ours.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of a plugin, or of its use.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The plugin's file could not be opened as a shared library.
    #[error("cannot open the plugin {}: {reason}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// The loader's words.
        reason: String,
    },
    /// A shared library that is no PJRT plugin.
    #[error("{} is no usable PJRT plugin: {reason}", path.display())]
    NotAPlugin {
        /// The file.
        path: PathBuf,
        /// What it lacks.
        reason: String,
    },
    /// The plugin was built for another major version of the C API, whose structs may differ.
    #[error("the plugin {} has PJRT C API {plugin}, and {ours} cannot speak with it: the major versions differ", path.display())]
    VersionMismatch {
        /// The file.
        path: PathBuf,
        /// The plugin's version.
        plugin: ApiVersion,
        /// The version of this package.
        ours: ApiVersion,
    },
    /// A function that this plugin does not have.
    #[error(
        "the plugin has no {function}: its PJRT C API is {plugin}, that of this program is {ours}"
    )]
    MissingFunction {
        /// The function's C name.
        function: &'static str,
        /// The plugin's version.
        plugin: ApiVersion,
        /// The version of this package.
        ours: ApiVersion,
    },
    /// The plugin returned an error.
    #[error("{function}: {code}: {message}")]
    Status {
        /// The function's C name.
        function: &'static str,
        /// The kind of error.
        code: Code,
        /// The plugin's words.
        message: String,
    },
    /// The plugin returned something that the C API does not allow.
    #[error("{function} returned {problem}")]
    Misbehaved {
        /// The function's C name.
        function: &'static str,
        /// What was returned.
        problem: String,
    },
    /// An argument of ours was wrong, and the plugin was not called.
    #[error("{function}: {problem}")]
    Argument {
        /// The function of this package, such as `LoadedExecutable::execute`.
        function: &'static str,
        /// What was wrong, and what was expected.
        problem: String,
    },
    /// No plugin was found.
    #[error("no PJRT plugin{} was found; looked at:{}", wanted.as_ref().map(|w| format!(" for {w:?}")).unwrap_or_default(),
        looked.iter().map(|place| format!("\n  {place}")).collect::<String>())]
    NotFound {
        /// The platform that was asked for.
        wanted: Option<String>,
        /// Every place that was looked at, and what was there.
        looked: Vec<String>,
    },
}

/// A version of the PJRT C API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApiVersion {
    /// Changes when the interface breaks.
    pub major: i32,
    /// Changes when the interface grows.
    pub minor: i32,
}

impl fmt::Display for ApiVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $name:literal;)*) => {
        /// The kind of a plugin's error: `PJRT_Error_Code`, after absl's status codes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code {
            $($(#[$doc])* $variant,)*
            /// A code that the C API does not list.
            Other(i32),
        }

        impl Code {
            pub(crate) fn from_raw(code: c_int) -> Code {
                match code {
                    $($code => Code::$variant,)*
                    other => Code::Other(other),
                }
            }
        }

        impl fmt::Display for Code {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Code::$variant => f.write_str($name),)*
                    Code::Other(code) => write!(f, "code {code}"),
                }
            }
        }
    };
}

codes! {
    /// The operation was cancelled.
    Cancelled = 1, "CANCELLED";
    /// No better code was known.
    Unknown = 2, "UNKNOWN";
    /// An argument was wrong.
    InvalidArgument = 3, "INVALID_ARGUMENT";
    /// The operation took too long.
    DeadlineExceeded = 4, "DEADLINE_EXCEEDED";
    /// Something named was not there.
    NotFound = 5, "NOT_FOUND";
    /// Something to be made was there already.
    AlreadyExists = 6, "ALREADY_EXISTS";
    /// The caller may not do this.
    PermissionDenied = 7, "PERMISSION_DENIED";
    /// Out of memory, usually the device's.
    ResourceExhausted = 8, "RESOURCE_EXHAUSTED";
    /// The system is in a state that forbids this.
    FailedPrecondition = 9, "FAILED_PRECONDITION";
    /// The operation was aborted.
    Aborted = 10, "ABORTED";
    /// An index was past the end.
    OutOfRange = 11, "OUT_OF_RANGE";
    /// The plugin does not offer this.
    Unimplemented = 12, "UNIMPLEMENTED";
    /// An invariant of the plugin broke.
    Internal = 13, "INTERNAL";
    /// Not available now.
    Unavailable = 14, "UNAVAILABLE";
    /// Data was lost or corrupted.
    DataLoss = 15, "DATA_LOSS";
    /// The caller is not authenticated.
    Unauthenticated = 16, "UNAUTHENTICATED";
}
