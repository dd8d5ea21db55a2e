//! The opaque objects, and how each is freed.

use super::*;

macro_rules! objects {
    ($($name:ident),* $(,)?) => { $(pub(crate) enum $name {})* };
}

objects! {
    PJRT_Error, PJRT_Event, PJRT_Client, PJRT_Device, PJRT_Memory, PJRT_DeviceDescription, PJRT_TopologyDescription,
    PJRT_Executable, PJRT_LoadedExecutable, PJRT_SerializedExecutable, PJRT_Buffer, PLUGIN_Profiler, PLUGIN_Profiler_Error,
}

/// An object that the caller frees.
pub(crate) trait Object: Sized {
    /// The arguments of its `Destroy` function.
    type Destroy: Args;

    /// The call that frees `object`.
    fn destroy(object: *mut Self) -> Self::Destroy;
}

macro_rules! destroyed_by {
    ($($object:ty: $args:ident { $field:ident },)*) => {
        $(impl Object for $object {
            type Destroy = $args;

            fn destroy(object: *mut Self) -> $args {
                $args { $field: object, ..new() }
            }
        })*
    };
}

destroyed_by! {
    PJRT_Event: PJRT_Event_Destroy_Args { event },
    PJRT_Client: PJRT_Client_Destroy_Args { client },
    PJRT_TopologyDescription: PJRT_TopologyDescription_Destroy_Args { topology },
    PJRT_Executable: PJRT_Executable_Destroy_Args { executable },
    PJRT_LoadedExecutable: PJRT_LoadedExecutable_Destroy_Args { executable },
    PJRT_Buffer: PJRT_Buffer_Destroy_Args { buffer },
    PLUGIN_Profiler: PLUGIN_Profiler_Destroy_Args { profiler },
}
