//! How a model of the hub is told from a path, and what the variables say of the hub.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use stablejet::hub::{HubEnvironment, HubOptions, is_hub_id};

use crate::support::repository;

#[test]
fn hub_ids_are_told_from_paths() {
    for id in [
        "stabilityai/sd-turbo",
        "CompVis/stable-diffusion-v1-4",
        "a/b.c_d",
    ] {
        assert!(is_hub_id(id), "{id}");
    }
    for path in [
        "model",
        "./model",
        "../a/b",
        "/abs/path",
        "a/b/c",
        "a/",
        "/b",
        "a/.hidden",
        "a b/c",
    ] {
        assert!(!is_hub_id(path), "{path}");
    }
}

/// The table is huggingface_hub's own answers (`tools/goldens/make_hub_golden.py`).
#[test]
fn variables_are_resolved_as_huggingface_hub_does() {
    #[derive(serde::Deserialize)]
    struct Case {
        variables: BTreeMap<String, String>,
        cache: String,
        token_file: PathBuf,
        token: Option<String>,
        offline: bool,
    }
    let table = repository("tests/goldens/hub_environment.json");
    let cases: Vec<Case> = serde_json::from_slice(&fs::read(table).unwrap()).unwrap();
    assert!(cases.len() > 40);
    for case in cases {
        let variables = &case.variables;
        let options = HubOptions::from_environment(&HubEnvironment {
            variable: &|name| variables.get(name).map(Into::into),
            home: &|user| match user {
                None => Some("/root".into()),
                Some("daemon") => Some("/usr/sbin".into()),
                Some(_) => None,
            },
        });
        // Compared as text: paths would hide a doubled or trailing separator.
        assert_eq!(
            options.cache.to_str(),
            Some(case.cache.as_str()),
            "{variables:?}"
        );
        assert_eq!(options.token_file, Some(case.token_file), "{variables:?}");
        assert_eq!(options.token, case.token, "{variables:?}");
        assert_eq!(options.offline, case.offline, "{variables:?}");
    }
}

#[test]
fn no_token_is_sent_unasked_if_that_is_turned_off() {
    let options = HubOptions::from_environment(&HubEnvironment {
        variable: &|name| match name {
            "HF_TOKEN" => Some("secret".into()),
            "HF_HUB_DISABLE_IMPLICIT_TOKEN" => Some("1".into()),
            _ => None,
        },
        home: &|_| Some("/root".into()),
    });
    assert_eq!((options.token, options.token_file), (None, None));
}
