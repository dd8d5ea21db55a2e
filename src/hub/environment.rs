//! Where the variables of the environment put the hub's files, as huggingface_hub's `constants.py` and `get_token` read them:
//! an empty variable counts as set, and what stands in one is looked up in the same order.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use super::HubOptions;

/// What a process knows of its surroundings, for [`HubOptions::from_environment`].
pub struct HubEnvironment<'a> {
    /// The value of a variable.
    pub variable: &'a dyn Fn(&str) -> Option<OsString>,
    /// The home folder of a user, by the system's list of users; of the one who runs the process if `None`.
    pub home: &'a dyn Fn(Option<&str>) -> Option<PathBuf>,
}

impl HubOptions {
    /// The options that `HF_HUB_CACHE`, `HUGGINGFACE_HUB_CACHE`, `HF_HOME`, `XDG_CACHE_HOME`, `HF_TOKEN`,
    /// `HUGGING_FACE_HUB_TOKEN`, `HF_TOKEN_PATH`, `HF_HUB_DISABLE_IMPLICIT_TOKEN`, `HF_ENDPOINT`, `HF_HUB_OFFLINE` and
    /// `TRANSFORMERS_OFFLINE` ask for. Revision and variant are left to the caller.
    pub fn from_environment(environment: &HubEnvironment<'_>) -> HubOptions {
        let home = environment.home_of_hub();
        let cache = environment
            .bytes("HF_HUB_CACHE")
            .or_else(|| environment.bytes("HUGGINGFACE_HUB_CACHE"))
            .unwrap_or_else(|| join(&home, "hub"));
        let token_file = environment
            .bytes("HF_TOKEN_PATH")
            .unwrap_or_else(|| join(&home, "token"));
        let token_file = path(environment.expand(token_file));
        let implicit = !environment.is_true("HF_HUB_DISABLE_IMPLICIT_TOKEN");
        let endpoint = environment.text("HF_ENDPOINT");
        HubOptions {
            cache: path(environment.expand(cache)),
            endpoint: endpoint.filter(|endpoint| !endpoint.is_empty()),
            token: ["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"]
                .into_iter()
                .filter(|_| implicit)
                .find_map(|name| environment.text(name).filter(|token| !token.is_empty()))
                .and_then(|token| clean_token(&token)),
            token_file: implicit.then_some(token_file),
            safety_checker: true,
            offline: match environment.text("HF_HUB_OFFLINE").as_deref() {
                None | Some("") => environment.is_true("TRANSFORMERS_OFFLINE"),
                Some(_) => environment.is_true("HF_HUB_OFFLINE"),
            },
            revision: None,
            variant: None,
        }
    }
}

impl HubEnvironment<'_> {
    fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        (self.variable)(name).map(OsString::into_vec)
    }

    fn text(&self, name: &str) -> Option<String> {
        let value = (self.variable)(name)?;
        Some(value.to_string_lossy().into_owned())
    }

    fn is_true(&self, name: &str) -> bool {
        let value = self.text(name).unwrap_or_default().to_uppercase();
        matches!(value.as_str(), "1" | "ON" | "YES" | "TRUE")
    }

    /// `HF_HOME`.
    fn home_of_hub(&self) -> Vec<u8> {
        let home = self.bytes("HF_HOME").unwrap_or_else(|| {
            let caches = self.bytes("XDG_CACHE_HOME");
            let caches = caches.unwrap_or_else(|| join(&self.expand_user(b"~".to_vec()), ".cache"));
            join(&caches, "huggingface")
        });
        self.expand(home)
    }

    fn expand(&self, path: Vec<u8>) -> Vec<u8> {
        self.expand_variables(&self.expand_user(path))
    }

    /// Python's `os.path.expanduser`: `~` and `~name` at the beginning.
    fn expand_user(&self, path: Vec<u8>) -> Vec<u8> {
        let Some(rest) = path.strip_prefix(b"~") else {
            return path;
        };
        let end = rest.iter().position(|&byte| byte == b'/');
        let (user, rest) = rest.split_at(end.unwrap_or(rest.len()));
        let listed = |user| (self.home)(user).map(|home| home.into_os_string().into_vec());
        let home = match std::str::from_utf8(user) {
            Ok("") => self.bytes("HOME").or_else(|| listed(None)),
            Ok(user) => listed(Some(user)),
            Err(_) => None,
        };
        let Some(home) = home else {
            return path;
        };
        let end = home
            .iter()
            .rposition(|&byte| byte != b'/')
            .map_or(0, |last| last + 1);
        match [&home[..end], rest].concat() {
            expanded if expanded.is_empty() => b"/".to_vec(),
            expanded => expanded,
        }
    }

    /// Python's `os.path.expandvars`: `$name` and `${name}`; a variable that is not set stays as it stands.
    fn expand_variables(&self, path: &[u8]) -> Vec<u8> {
        let mut expanded = Vec::new();
        let mut rest = path;
        while let Some(at) = rest.iter().position(|&byte| byte == b'$') {
            let (before, from) = rest.split_at(at);
            expanded.extend_from_slice(before);
            let (name, len) = variable_name(from);
            let value = std::str::from_utf8(name)
                .ok()
                .and_then(|name| self.bytes(name));
            expanded.extend_from_slice(value.as_deref().unwrap_or(&from[..len]));
            rest = &from[len..];
        }
        expanded.extend_from_slice(rest);
        expanded
    }
}

/// The name after a `$`, and the length of all of it. A `$` that no name follows stands for itself.
fn variable_name(text: &[u8]) -> (&[u8], usize) {
    if let Some(braced) = text.strip_prefix(b"${") {
        return match braced.iter().position(|&byte| byte == b'}') {
            Some(len) => (&braced[..len], len + 3),
            None => (b"", 1),
        };
    }
    let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
    let len = text[1..].iter().take_while(is_name).count();
    (&text[1..=len], len + 1)
}

/// Python's `os.path.join`.
fn join(folder: &[u8], name: &str) -> Vec<u8> {
    let mut path = folder.to_vec();
    if !path.is_empty() && !path.ends_with(b"/") {
        path.push(b'/');
    }
    path.extend_from_slice(name.as_bytes());
    path
}

fn path(bytes: Vec<u8>) -> PathBuf {
    PathBuf::from(OsString::from_vec(bytes))
}

/// A token without what an editor or a shell left around it; none if nothing else is there.
fn clean_token(text: &str) -> Option<String> {
    let token = text.replace(['\r', '\n'], "").trim().to_owned();
    (!token.is_empty()).then_some(token)
}

/// The token in a file; none if it has none or cannot be read.
pub(super) fn token_of(file: &Path) -> Option<String> {
    clean_token(&std::fs::read_to_string(file).ok()?)
}
