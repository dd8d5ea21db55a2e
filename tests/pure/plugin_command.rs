//! `stablejet plugin` where nothing is installed.

use crate::support::command::{error, printed, stablejet};

#[test]
fn what_is_not_installed_comes_with_the_command_that_installs_it() {
    let folder = tempfile::tempdir().unwrap();
    let cache = [("STABLEJET_CACHE_DIR", folder.path().to_str().unwrap())];
    for name in ["cuda13", "CUDA13"] {
        let path = error(&stablejet(&["plugin", "path", name], &cache));
        assert!(path.contains("`stablejet plugin install cuda13`"), "{path}");
    }
    let list = printed(&stablejet(&["plugin", "list"], &cache));
    assert_eq!(list.matches("not installed").count(), 4, "{list}");
}

#[test]
fn an_unknown_plugin_is_refused_with_those_that_there_are() {
    let output = stablejet(&["plugin", "install", "abacus"], &[]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.contains("there are cpu, tpu, cuda12, cuda13"),
        "{error}"
    );
}
