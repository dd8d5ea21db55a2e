//! `stablejet plugin` where the CPU plugin is installed.

use crate::support::command::{json, printed, stablejet};
use crate::support::plugin::cpu_plugin;

#[test]
fn the_list_says_what_is_pinned_and_where_it_is() {
    let plugin = cpu_plugin();
    let list = json(&stablejet(&["plugin", "list", "--json"], &[]));
    let list = list.as_array().unwrap();
    let names: Vec<&str> = list
        .iter()
        .map(|plugin| plugin["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["cpu", "tpu", "cuda12", "cuda13"]);
    assert_eq!(list[0]["path"], plugin.to_str().unwrap());
    for plugin in list {
        assert_eq!(plugin["sha256"].as_str().unwrap().len(), 64);
        assert!(plugin["package"].as_str().unwrap().contains("=="));
    }
    let text = printed(&stablejet(&["plugin", "list"], &[]));
    assert!(text.contains(plugin.to_str().unwrap()), "{text}");
}

#[test]
fn what_is_installed_is_not_installed_again_and_its_path_is_printed() {
    let plugin = cpu_plugin();
    for arguments in [["plugin", "install", "cpu"], ["plugin", "path", "cpu"]] {
        let output = stablejet(&arguments, &[]);
        assert_eq!(printed(&output).trim_end(), plugin.to_str().unwrap());
    }
}
