//! The profiler: what it recorded is read, however a plugin hands it over.

use std::collections::HashMap;

use prost::Message;

use super::fake::{self, state};
use crate::error::Error;
use crate::profile::{
    Event, Line, Plane, Profile, Stat, XEvent, XEventData, XEventMetadata, XLine, XPlane, XSpace,
    XStat, XStatMetadata, XStatValue,
};

/// A plane with an event of every kind.
fn recorded() -> XSpace {
    let name = |name: &str| XStatMetadata {
        name: name.to_owned(),
    };
    let event = |metadata_id, data, stats| XEvent {
        metadata_id,
        data,
        duration_ps: 2_500,
        stats,
    };
    let stat = |metadata_id, value| XStat {
        metadata_id,
        value: Some(value),
    };
    let stats = vec![
        stat(1, XStatValue::Str("dot.1".to_owned())),
        stat(2, XStatValue::Uint64(u64::MAX)),
        stat(3, XStatValue::Ref(4)),
        stat(9, XStatValue::Int64(-1)), // its name is missing
    ];
    let named = |name: &str, display_name: &str| XEventMetadata {
        name: name.to_owned(),
        display_name: display_name.to_owned(),
    };
    let line = XLine {
        name: "a thread".to_owned(),
        timestamp_ns: 1_700_000_000_000_000_000,
        display_name: String::new(),
        events: vec![
            event(5, Some(XEventData::OffsetPs(0)), stats),
            event(6, Some(XEventData::OffsetPs(3_999)), vec![]),
            event(7, Some(XEventData::OffsetPs(-i64::MAX)), vec![]),
            event(5, Some(XEventData::NumOccurrences(3)), vec![]),
        ],
    };
    XSpace {
        planes: vec![XPlane {
            name: "/host:CPU".to_owned(),
            lines: vec![line],
            events: HashMap::from([(5, named("dot", "")), (6, named("%add", "add"))]),
            stats: HashMap::from([
                (1, name("hlo_op")),
                (2, name("id")),
                (3, name("module")),
                (4, name("jit")),
            ]),
        }],
    }
}

fn profile() -> Result<Profile, Error> {
    let plugin = fake::open(fake::table()).unwrap();
    let profiler = plugin.start_profiler()?.unwrap();
    let profile = profiler.finish();
    assert_eq!(fake::leaks(), Default::default());
    profile
}

#[test]
fn a_recording_is_read_with_the_names_of_its_events() {
    let start = 1_700_000_000_000_000_000;
    let event = |name: &str, start_ns, stats| Event {
        name: name.to_owned(),
        start_ns,
        duration_ns: 2,
        stats,
    };
    let stats = vec![
        ("hlo_op".to_owned(), Stat::Text("dot.1".to_owned())),
        ("id".to_owned(), Stat::Int(u64::MAX.into())),
        ("module".to_owned(), Stat::Text("jit".to_owned())),
    ];
    let before_the_line = start - (i64::MAX / 1000) as u64;
    let expected = Profile {
        planes: vec![Plane {
            name: "/host:CPU".to_owned(),
            lines: vec![Line {
                name: "a thread".to_owned(),
                events: vec![
                    event("dot", start, stats),
                    event("add", start + 3, vec![]),
                    event("event 7", before_the_line, vec![]),
                ],
            }],
        }],
    };
    let bytes = recorded().encode_to_vec();
    for lending in [false, true] {
        for end in [&b""[..], b"\0"] {
            state(|s| (s.profile, s.lending_profile) = ([&bytes, end].concat(), lending));
            assert_eq!(profile().unwrap(), expected);
        }
    }
    state(|s| s.profile.clear());
    assert_eq!(profile().unwrap(), Profile::default());
}

#[test]
fn what_is_no_recording_is_an_error() {
    for bytes in [&b"\x0a\xff"[..], b"\0\0", b"{}"] {
        state(|s| s.profile = bytes.to_vec());
        match profile() {
            Err(Error::Misbehaved { function, .. }) => {
                assert_eq!(function, "PLUGIN_Profiler_CollectData");
            }
            other => panic!("{bytes:?} gives {other:?}"),
        }
    }
}

#[test]
fn a_recording_that_is_dropped_is_stopped_and_freed() {
    let plugin = fake::open(fake::table()).unwrap();
    drop(plugin.start_profiler().unwrap());
    let ends = ["PLUGIN_Profiler_Stop", "PLUGIN_Profiler_Destroy"];
    assert!(ends.iter().all(|end| fake::calls().contains(end)));
    assert_eq!(fake::leaks(), Default::default());
}

#[test]
fn a_plugin_without_the_extension_has_no_profiler() {
    let mut table = fake::table();
    // SAFETY: the fake's table has two extensions, and the profiler's is the second.
    unsafe { (*table.extension_start).next = std::ptr::null_mut() };
    let plugin = fake::open(table).unwrap();
    assert!(plugin.start_profiler().unwrap().is_none());
    table = fake::table();
    table.extension_start = std::ptr::null_mut();
    let plugin = fake::open(table).unwrap();
    assert!(plugin.start_profiler().unwrap().is_none());
}
