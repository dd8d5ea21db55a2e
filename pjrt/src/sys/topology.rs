//! Topologies: devices that need not be there, to compile for.

use std::ffi::c_char;

use super::{
    PJRT_Client, PJRT_DeviceDescription, PJRT_Executable, PJRT_NamedValue, PJRT_Program,
    PJRT_TopologyDescription, functions,
};

functions! {
    fn PJRT_TopologyDescription_Create(PJRT_TopologyDescription_Create_Args {
        topology_name: *const c_char,
        topology_name_size: usize,
        create_options: *const PJRT_NamedValue,
        num_options: usize,
        topology: *mut PJRT_TopologyDescription,
    });
    fn PJRT_TopologyDescription_Destroy(PJRT_TopologyDescription_Destroy_Args {
        topology: *mut PJRT_TopologyDescription,
    });
    fn PJRT_TopologyDescription_PlatformName(PJRT_TopologyDescription_PlatformName_Args {
        topology: *const PJRT_TopologyDescription,
        platform_name: *const c_char,
        platform_name_size: usize,
    });
    fn PJRT_TopologyDescription_PlatformVersion(PJRT_TopologyDescription_PlatformVersion_Args {
        topology: *mut PJRT_TopologyDescription,
        platform_version: *const c_char,
        platform_version_size: usize,
    });
    fn PJRT_TopologyDescription_GetDeviceDescriptions(PJRT_TopologyDescription_GetDeviceDescriptions_Args {
        topology: *const PJRT_TopologyDescription,
        descriptions: *const *mut PJRT_DeviceDescription,
        num_descriptions: usize,
    });
    fn PJRT_Compile(PJRT_Compile_Args {
        topology: *const PJRT_TopologyDescription,
        program: *const PJRT_Program,
        compile_options: *const c_char,
        compile_options_size: usize,
        client: *mut PJRT_Client,
        executable: *mut PJRT_Executable,
    });
}
