//! `stablejet devices`.

use super::open_plugin::{self, DeviceChoice};
use super::print;
use serde_json::json;

/// Arguments of `stablejet devices`.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    devices: DeviceChoice,
    /// One JSON object.
    #[arg(long)]
    json: bool,
}

/// Prints the platform, its versions and its devices.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let client = open_plugin::open(&arguments.devices)?;
    let plugin = client.plugin();
    let devices: Vec<_> = client
        .devices()
        .iter()
        .map(|device| {
            // Some plugins, among them the CPU's, keep no statistics.
            let memory = device.memory_stats().ok();
            let limit = memory.as_ref().and_then(|memory| memory.bytes_limit);
            json!({ "id": device.id(), "kind": device.kind(), "bytes_in_use": memory.map(|m| m.bytes_in_use), "bytes_limit": limit })
        })
        .collect();
    if arguments.json {
        let object = json!({
            "plugin": print::path(plugin.path()),
            "api_version": plugin.api_version().to_string(),
            "platform": client.platform_name(),
            "platform_version": client.platform_version(),
            "devices": devices,
        });
        return Ok(print::result(object)?);
    }
    print::result(format_args!("plugin    {}", plugin.path().display()))?;
    print::result(format_args!("api       {}", plugin.api_version()))?;
    print::result(format_args!(
        "platform  {} {}",
        client.platform_name(),
        client.platform_version().replace('\n', " ")
    ))?;
    for (device, stats) in client.devices().iter().zip(devices) {
        let memory = match (
            stats["bytes_in_use"].as_i64(),
            stats["bytes_limit"].as_i64(),
        ) {
            (Some(used), Some(limit)) => format!("{} of {} MiB in use", used >> 20, limit >> 20),
            (Some(used), None) => format!("{} MiB in use", used >> 20),
            _ => "memory not reported".to_owned(),
        };
        print::result(format_args!(
            "device {:<3}{}, {memory}",
            device.id(),
            device.kind()
        ))?;
    }
    Ok(())
}
