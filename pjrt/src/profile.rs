//! What a profiler recorded: the protocol buffer `XSpace`, with its names put in the place of their numbers.

use std::collections::HashMap;

use prost::{DecodeError, Message, Oneof};

/// What was recorded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// Each a part of the machine, such as the host or a device.
    pub planes: Vec<Plane>,
}

/// Events of one part of the machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plane {
    /// The plugin's name of it, such as `/host:CPU`.
    pub name: String,
    /// Each a thread, or a stream of a device.
    pub lines: Vec<Line>,
}

/// Events that came one after another, or within one another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// The plugin's name of it.
    pub name: String,
    /// The events, in no order.
    pub events: Vec<Event>,
}

/// Something that took time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    /// What it was.
    pub name: String,
    /// When it began, in nanoseconds since 1970 by the clock that `SystemTime` reads.
    pub start_ns: u64,
    /// How long it took, in nanoseconds.
    pub duration_ns: u64,
    /// What else is known of it, such as `hlo_op`.
    pub stats: Vec<(String, Stat)>,
}

/// What is known of an event.
#[derive(Clone, Debug, PartialEq)]
pub enum Stat {
    /// A number.
    Double(f64),
    /// An integer.
    Int(i128),
    /// Text.
    Text(String),
}

impl Profile {
    /// Reads the bytes of an `XSpace`.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Profile, DecodeError> {
        // Plugins that are made of XLA's own implementation tell a size that is one too large.
        let space = XSpace::decode(bytes).or_else(|error| match bytes.split_last() {
            Some((0, rest)) => XSpace::decode(rest),
            _ => Err(error),
        })?;
        let planes = space.planes.into_iter().map(plane).collect();
        Ok(Profile { planes })
    }
}

fn plane(plane: XPlane) -> Plane {
    let line = |line: XLine| {
        let events = line.events.into_iter();
        let event = |event| self::event(event, line.timestamp_ns, &plane.events, &plane.stats);
        Line {
            events: events.filter_map(event).collect(),
            name: match line.display_name.is_empty() {
                true => line.name,
                false => line.display_name,
            },
        }
    };
    Plane {
        lines: plane.lines.into_iter().map(line).collect(),
        name: plane.name,
    }
}

/// An event with a time; others only count.
fn event(
    event: XEvent,
    line_ns: i64,
    events: &HashMap<i64, XEventMetadata>,
    stats: &HashMap<i64, XStatMetadata>,
) -> Option<Event> {
    const PS_PER_NS: i64 = 1000;
    let Some(XEventData::OffsetPs(offset_ps)) = event.data else {
        return None;
    };
    let start_ns = line_ns.saturating_add(offset_ps / PS_PER_NS);
    let name = |id| stats.get(&id).map(|stat| stat.name.clone());
    let stat = |stat: XStat| {
        let value = match stat.value? {
            XStatValue::Double(value) => Stat::Double(value),
            XStatValue::Uint64(value) => Stat::Int(value.into()),
            XStatValue::Int64(value) => Stat::Int(value.into()),
            XStatValue::Str(text) => Stat::Text(text),
            XStatValue::Ref(id) => Stat::Text(name(id.cast_signed())?),
        };
        Some((name(stat.metadata_id)?, value))
    };
    let metadata = events.get(&event.metadata_id);
    Some(Event {
        name: metadata.map_or_else(
            || format!("event {}", event.metadata_id),
            |metadata| match metadata.display_name.is_empty() {
                true => metadata.name.clone(),
                false => metadata.display_name.clone(),
            },
        ),
        start_ns: u64::try_from(start_ns).unwrap_or(0),
        duration_ns: u64::try_from(event.duration_ps / PS_PER_NS).unwrap_or(0),
        stats: event.stats.into_iter().filter_map(stat).collect(),
    })
}

// From tsl/profiler/protobuf/xplane.proto; what is not used here is left out.

#[derive(Clone, PartialEq, Message)]
pub(crate) struct XSpace {
    #[prost(message, repeated, tag = "1")]
    pub(crate) planes: Vec<XPlane>,
}

#[derive(Clone, PartialEq, Message)]
pub(crate) struct XPlane {
    #[prost(string, tag = "2")]
    pub(crate) name: String,
    #[prost(message, repeated, tag = "3")]
    pub(crate) lines: Vec<XLine>,
    #[prost(map = "int64, message", tag = "4")]
    pub(crate) events: HashMap<i64, XEventMetadata>,
    #[prost(map = "int64, message", tag = "5")]
    pub(crate) stats: HashMap<i64, XStatMetadata>,
}

#[derive(Clone, PartialEq, Message)]
pub(crate) struct XLine {
    #[prost(string, tag = "2")]
    pub(crate) name: String,
    #[prost(int64, tag = "3")]
    pub(crate) timestamp_ns: i64,
    #[prost(message, repeated, tag = "4")]
    pub(crate) events: Vec<XEvent>,
    #[prost(string, tag = "11")]
    pub(crate) display_name: String,
}

#[derive(Clone, PartialEq, Message)]
pub(crate) struct XEvent {
    #[prost(int64, tag = "1")]
    pub(crate) metadata_id: i64,
    #[prost(oneof = "XEventData", tags = "2, 5")]
    pub(crate) data: Option<XEventData>,
    #[prost(int64, tag = "3")]
    pub(crate) duration_ps: i64,
    #[prost(message, repeated, tag = "4")]
    pub(crate) stats: Vec<XStat>,
}

#[derive(Clone, PartialEq, Oneof)]
pub(crate) enum XEventData {
    #[prost(int64, tag = "2")]
    OffsetPs(i64),
    #[prost(int64, tag = "5")]
    NumOccurrences(i64),
}

#[derive(Clone, PartialEq, Message)]
pub(crate) struct XStat {
    #[prost(int64, tag = "1")]
    pub(crate) metadata_id: i64,
    #[prost(oneof = "XStatValue", tags = "2, 3, 4, 5, 7")]
    pub(crate) value: Option<XStatValue>,
}

#[derive(Clone, PartialEq, Oneof)]
pub(crate) enum XStatValue {
    #[prost(double, tag = "2")]
    Double(f64),
    #[prost(uint64, tag = "3")]
    Uint64(u64),
    #[prost(int64, tag = "4")]
    Int64(i64),
    #[prost(string, tag = "5")]
    Str(String),
    /// The name of another entry.
    #[prost(uint64, tag = "7")]
    Ref(u64),
}

#[derive(Clone, PartialEq, Message)]
pub(crate) struct XEventMetadata {
    #[prost(string, tag = "2")]
    pub(crate) name: String,
    #[prost(string, tag = "4")]
    pub(crate) display_name: String,
}

#[derive(Clone, PartialEq, Message)]
pub(crate) struct XStatMetadata {
    #[prost(string, tag = "2")]
    pub(crate) name: String,
}
