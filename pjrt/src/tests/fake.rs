//! A plugin made of Rust functions, which counts its objects and fails when told to.
//!
//! Its state belongs to a thread, and so to one test.

mod functions;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{c_int, c_void};
use std::ptr::{self, NonNull};

use crate::error::Result;
use crate::fake::put;
use crate::plugin::Plugin;
use crate::sys::*;
use crate::value::Value;
use functions::{main_table, profiler_table};

/// The message of every error that is ordered; its last byte is not UTF-8.
pub(super) const MESSAGE: &[u8] = b"ordered failure \xff";
/// `MESSAGE` as it reaches the user.
pub(super) const MESSAGE_TEXT: &str = "ordered failure \u{fffd}";

/// What a test orders, and what it can look at.
#[derive(Default)]
pub(super) struct State {
    /// Live objects by kind.
    pub(super) live: BTreeMap<&'static str, i64>,
    /// The functions that were called.
    pub(super) calls: Vec<&'static str>,
    /// The function that fails.
    pub(super) failing: Option<&'static str>,
    /// The code of the failure.
    pub(super) code: c_int,
    /// The function that returns no object.
    pub(super) returning_null: Option<&'static str>,
    /// Whether executions fail after they are launched.
    pub(super) executions_fail: bool,
    /// Whether the callbacks of events wait for `fire`.
    pub(super) holding_callbacks: bool,
    callbacks: Vec<(PJRT_Event_OnReadyCallback, *mut c_void)>,
    /// The options that the last client or topology was made with.
    pub(super) options: Vec<(String, Value)>,
    /// The code and format of the last program.
    pub(super) program: (Vec<u8>, Vec<u8>),
    /// What the profiler recorded.
    pub(super) profile: Vec<u8>,
    /// Whether the profiler lends the place where it has that.
    pub(super) lending_profile: bool,
    /// The non-donatable inputs of the last execution.
    pub(super) non_donatable: Vec<i64>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Looks at the state, or changes it.
pub(super) fn state<R>(f: impl FnOnce(&mut State) -> R) -> R {
    STATE.with_borrow_mut(f)
}

/// The kinds of objects that are still alive.
pub(super) fn leaks() -> BTreeMap<&'static str, i64> {
    state(|s| {
        s.live
            .iter()
            .map(|(k, n)| (*k, *n))
            .filter(|(_, n)| *n != 0)
            .collect()
    })
}

/// The functions that were called, each once.
pub(super) fn calls() -> BTreeSet<&'static str> {
    state(|s| s.calls.iter().copied().collect())
}

/// Calls the callbacks that were held, with an error or without.
pub(super) fn fire(failing: bool) {
    for (callback, argument) in state(|s| std::mem::take(&mut s.callbacks)) {
        let error = if failing {
            ordered_error()
        } else {
            ptr::null_mut()
        };
        // SAFETY: registered with this argument, and called once.
        unsafe { callback(error, argument) };
    }
}

/// Opens the plugin with this table, which stays for the life of the process as a real one does.
pub(super) fn open(table: PJRT_Api) -> Result<Plugin> {
    let table = NonNull::from(Box::leak(Box::new(table)));
    // SAFETY: the table is never freed, and its functions are those below.
    unsafe { Plugin::from_api(table, "fake.so".into()) }
}

/// Takes a function out of a table, or out of its profiler's.
pub(super) fn remove(table: &mut PJRT_Api, function: &str) {
    match function.strip_prefix("PLUGIN_Profiler_") {
        None => put(table, offset::<PJRT_Api>(function), ptr::null()),
        Some(entry) => {
            // SAFETY: `table` made both extensions, and the profiler's table.
            let profiler = unsafe {
                let extension = (*table.extension_start).next;
                &mut *(*extension.cast::<PJRT_Profiler_Extension>()).profiler_api
            };
            let entry = entry
                .replace("GetCode", "Get_Code")
                .replace("CollectData", "Collect_Data");
            put(
                profiler,
                offset::<PLUGIN_Profiler_Api>(&entry.to_lowercase()),
                ptr::null(),
            );
        }
    }
}

/// Where a table holds a function.
pub(super) fn offset<T: Struct>(entry: &str) -> usize {
    let mut fields = T::LAYOUT.fields.iter();
    fields.find(|field| field.name == entry).unwrap().offset
}

/// What stands behind every pointer of this plugin.
struct Object {
    kind: &'static str,
    /// The message of an error or a failed event, or a buffer's bytes.
    data: Vec<u8>,
    dims: Vec<i64>,
    code: c_int,
    deleted: bool,
}

fn create<T>(kind: &'static str, data: &[u8], dims: &[i64], code: c_int) -> *mut T {
    state(|s| *s.live.entry(kind).or_default() += 1);
    let (data, dims) = (data.to_vec(), dims.to_vec());
    let object = Object {
        kind,
        data,
        dims,
        code,
        deleted: false,
    };
    Box::into_raw(Box::new(object)).cast()
}

fn plain<T>(kind: &'static str) -> *mut T {
    create(kind, &[], &[], 0)
}

/// # Safety
/// `object` is a live object of this plugin.
unsafe fn look<'a, T>(object: *const T, kind: &str) -> &'a mut Object {
    // SAFETY: as promised by the caller.
    let object = unsafe { &mut *object.cast_mut().cast::<Object>() };
    assert_eq!(object.kind, kind);
    object
}

/// # Safety
/// As for `look`, and it is not used again.
unsafe fn destroy<T>(object: *mut T, kind: &'static str) {
    // SAFETY: as promised by the caller.
    unsafe {
        look(object, kind);
        drop(Box::from_raw(object.cast::<Object>()));
    }
    state(|s| *s.live.entry(kind).or_default() -= 1);
}

fn ordered_error<E>() -> *mut E {
    create("error", MESSAGE, &[], state(|s| s.code))
}

/// An event that is ready; with an error if `failing`.
fn event(failing: bool) -> *mut PJRT_Event {
    create("event", if failing { MESSAGE } else { &[] }, &[], 0)
}

/// Notes a call. Returns whether it is to fail.
fn called(function: &'static str) -> bool {
    state(|s| {
        s.calls.push(function);
        s.failing == Some(function)
    })
}

/// A table with all that the binding calls, and the profiler's behind an extension that it does not know.
pub(super) fn table() -> PJRT_Api {
    let mut table = main_table();
    table.pjrt_api_version.major_version = PJRT_API_MAJOR;
    table.pjrt_api_version.minor_version = PJRT_API_MINOR;
    let profiler = Box::leak(Box::new(PJRT_Profiler_Extension {
        base: PJRT_Extension_Base {
            r#type: PJRT_EXTENSION_TYPE_PROFILER,
            struct_size: PJRT_Profiler_Extension::LAYOUT.struct_size(),
            next: ptr::null_mut(),
        },
        profiler_api: Box::leak(Box::new(profiler_table())),
        traceme_context_id: 0,
    }));
    table.extension_start = Box::leak(Box::new(PJRT_Extension_Base {
        r#type: 99,
        next: &raw mut profiler.base,
        ..new()
    }));
    table
}
