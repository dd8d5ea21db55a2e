//! Numbers from users that nothing could hold: refused by name, at once, before a plugin is opened. No time is measured: what
//! is not refused would fill the memory that these tests have, or never end.

mod configs;
mod program;

use std::fs;

use serde_json::{Map, Value};

use crate::support::model::tiny_folder;

/// The config of a component of the small model.
fn config(component: &str) -> Map<String, Value> {
    let file = tiny_folder().join(component).join("config.json");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}
