//! What goes wrong in a plugin reaches the caller with its name, and nothing leaks.

use std::collections::BTreeSet;

use super::fake::{self, MESSAGE_TEXT, state};
use super::use_everything;
use crate::api::OUR_VERSION;
use crate::error::{ApiVersion, Code, Error};
use crate::plugin::Plugin;
use crate::sys::{self, PJRT_Api};

/// The functions that are called when nothing fails, without those that free objects.
fn functions() -> Vec<&'static str> {
    use_everything(fake::table()).unwrap();
    let calls = fake::calls();
    calls
        .into_iter()
        .filter(|function| !function.ends_with("_Destroy"))
        .collect()
}

#[test]
fn every_declared_function_is_called_and_everything_is_freed() {
    use_everything(fake::table()).unwrap();
    assert_eq!(fake::leaks(), Default::default());
    let declared: BTreeSet<&str> = sys::layout()
        .iter()
        .filter_map(|layout| layout.name.strip_suffix("_Args"))
        .collect();
    let mut called = fake::calls();
    called.extend([
        "PJRT_Error_Destroy",
        "PJRT_Error_Message",
        "PJRT_Error_GetCode",
        "PLUGIN_Profiler_Error_Destroy",
        "PLUGIN_Profiler_Error_Message",
        "PLUGIN_Profiler_Error_GetCode",
    ]);
    assert_eq!(called, declared);
}

#[test]
fn an_error_of_any_function_reaches_the_caller_and_nothing_leaks() {
    for function in functions() {
        state(|s| (s.failing, s.code) = (Some(function), 8));
        match use_everything(fake::table()) {
            Err(Error::Status {
                function: named,
                code,
                message,
            }) => {
                assert_eq!(named, function);
                assert_eq!(code, Code::ResourceExhausted, "{function}");
                assert_eq!(message, MESSAGE_TEXT, "{function}");
            }
            other => panic!("{function} failed, but the result is {other:?}"),
        }
        assert_eq!(fake::leaks(), Default::default(), "{function}");
    }
}

#[test]
fn an_error_of_a_destructor_is_freed_and_forgotten() {
    use_everything(fake::table()).unwrap();
    let destructors = fake::calls()
        .into_iter()
        .filter(|f| f.ends_with("_Destroy"));
    for function in destructors {
        state(|s| s.failing = Some(function));
        use_everything(fake::table()).unwrap();
        assert_eq!(fake::leaks(), Default::default(), "{function}");
    }
}

#[test]
fn a_missing_function_is_named_with_both_versions_and_nothing_leaks() {
    for function in functions() {
        let mut table = fake::table();
        table.pjrt_api_version.minor_version = 40;
        fake::remove(&mut table, function);
        let plugin_version = ApiVersion {
            major: 0,
            minor: 40,
        };
        match use_everything(table) {
            Err(Error::MissingFunction {
                function: named,
                plugin,
                ours,
            }) => {
                assert_eq!(named, function);
                assert_eq!((plugin, ours), (plugin_version, OUR_VERSION));
            }
            other => panic!("{function} is missing, but the result is {other:?}"),
        }
        assert_eq!(fake::leaks(), Default::default(), "{function}");
    }
}

#[test]
fn a_function_past_the_end_of_a_shorter_table_is_missing() {
    let mut table = fake::table();
    table.struct_size = fake::offset::<PJRT_Api>("PJRT_Executable_OutputDimensions");
    match use_everything(table) {
        Err(Error::MissingFunction { function, .. }) => {
            assert_eq!(function, "PJRT_Executable_OutputDimensions");
        }
        other => panic!("expected a missing function, got {other:?}"),
    }
    assert_eq!(fake::leaks(), Default::default());
}

#[test]
fn a_longer_table_of_a_newer_minor_version_is_used() {
    let mut table = fake::table();
    table.struct_size += 80;
    table.pjrt_api_version.minor_version += 10;
    use_everything(table).unwrap();
}

#[test]
fn another_major_version_is_refused_with_both_versions() {
    let mut table = fake::table();
    table.pjrt_api_version.major_version = 1;
    let error = fake::open(table).unwrap_err();
    assert!(matches!(error, Error::VersionMismatch { .. }), "{error}");
    let text = error.to_string();
    assert!(
        text.contains("1.90") && text.contains("0.90") && text.contains("fake.so"),
        "{text}"
    );
    assert_eq!(fake::calls(), Default::default());
}

#[test]
fn a_table_without_a_version_is_refused() {
    let mut table: PJRT_Api = fake::table();
    table.struct_size = 24;
    let error = fake::open(table).unwrap_err();
    assert!(matches!(error, Error::NotAPlugin { .. }), "{error}");
}

#[test]
fn a_null_pointer_without_an_error_is_an_error_and_nothing_leaks() {
    let makers = [
        "PJRT_Client_Create",
        "PJRT_Client_Compile",
        "PJRT_Client_BufferFromHostBuffer",
        "PJRT_Device_GetDescription",
        "PJRT_Executable_DeserializeAndLoad",
        "PJRT_LoadedExecutable_GetExecutable",
        "PJRT_LoadedExecutable_Execute",
        "PJRT_Buffer_CopyToDevice",
        "PJRT_Buffer_ReadyEvent",
        "PJRT_Buffer_ToHostBuffer",
        "PJRT_TopologyDescription_Create",
        "PJRT_Compile",
        "PLUGIN_Profiler_Create",
    ];
    for maker in makers {
        state(|s| s.returning_null = Some(maker));
        match use_everything(fake::table()) {
            Err(Error::Misbehaved { function, .. }) => assert_eq!(function, maker),
            other => panic!("{maker} returned null, but the result is {other:?}"),
        }
        assert_eq!(fake::leaks(), Default::default(), "{maker}");
    }
}

#[test]
fn a_code_that_is_not_listed_is_kept() {
    state(|s| (s.failing, s.code) = (Some("PJRT_Client_Create"), 99));
    let error = use_everything(fake::table()).unwrap_err();
    let expected = format!("PJRT_Client_Create: code 99: {MESSAGE_TEXT}");
    assert_eq!(error.to_string(), expected);
}

#[test]
fn an_error_about_which_nothing_can_be_asked_is_still_an_error() {
    state(|s| s.failing = Some("PJRT_Client_Create"));
    let mut table = fake::table();
    fake::remove(&mut table, "PJRT_Error_Message");
    fake::remove(&mut table, "PJRT_Error_GetCode");
    let error = use_everything(table).unwrap_err();
    match &error {
        Error::Status { code, message, .. } => {
            assert_eq!(*code, Code::Unknown);
            assert!(message.contains("PJRT_Error_Message"), "{message}");
        }
        other => panic!("expected an error of the plugin, got {other:?}"),
    }
    assert_eq!(fake::leaks(), Default::default());
}

#[test]
fn what_is_no_plugin_is_refused_by_name() {
    let folder = std::env::temp_dir().join(format!("pjrt-no-plugin-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let text = folder.join("text.so");
    std::fs::write(&text, "no library").unwrap();
    for path in [&text, &folder.join("absent.so"), &folder] {
        let error = Plugin::open(path).unwrap_err();
        assert!(matches!(error, Error::Open { .. }), "{error}");
        assert!(
            error.to_string().contains(&*path.to_string_lossy()),
            "{error}"
        );
    }
    std::fs::remove_dir_all(&folder).unwrap();

    let error = Plugin::open("libm.so.6".as_ref()).unwrap_err();
    assert!(matches!(error, Error::NotAPlugin { .. }), "{error}");
    assert!(error.to_string().contains("GetPjrtApi"), "{error}");
}
