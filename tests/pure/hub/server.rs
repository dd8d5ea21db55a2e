//! A hub for tests.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

pub const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";
pub const ID: &str = "acme/tiny-sd";
/// A branch and its commit; its files are served under names that begin with `bf16:`.
pub const BRANCH: &str = "bf16:";
pub const BRANCH_COMMIT: &str = "89abcdef0123456789abcdef0123456789abcdef";

/// A hub of one repository on the loopback interface. Weights are redirected, as large files are on the real one.
pub struct Hub {
    pub endpoint: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Hub {
    pub fn serve(files: BTreeMap<String, Vec<u8>>) -> Hub {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let hub = Hub {
            endpoint: endpoint.clone(),
            requests: requests.clone(),
        };
        thread::spawn(move || {
            for stream in listener.incoming() {
                answer(stream.unwrap(), &endpoint, &files, &requests);
            }
        });
        hub
    }

    pub fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.requests.lock().unwrap())
    }
}

fn answer(
    mut stream: TcpStream,
    endpoint: &str,
    files: &BTreeMap<String, Vec<u8>>,
    requests: &Mutex<Vec<String>>,
) {
    let mut lines = BufReader::new(stream.try_clone().unwrap())
        .lines()
        .map(Result::unwrap);
    let Some(request) = lines.next() else { return };
    let headers: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let header = |name: &str| {
        let found = headers.iter().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        });
        found.unwrap_or_default().to_owned()
    };
    let path = request.split(' ').nth(1).unwrap().to_owned();
    requests.lock().unwrap().push(path.clone());

    let private = path.contains("acme/private") && header("authorization") != "Bearer secret";
    let of_branch = path.strip_prefix(&format!("/{ID}/resolve/{BRANCH_COMMIT}/"));
    let commit = of_branch.map_or(COMMIT, |_| BRANCH_COMMIT);
    let of_branch = of_branch.map(|name| format!("{BRANCH}{name}"));
    let resolved = path
        .strip_prefix(&format!("/{ID}/resolve/{COMMIT}/"))
        .or_else(|| path.strip_prefix("/elsewhere/"))
        .or(of_branch.as_deref())
        .and_then(|name| files.get_key_value(name));
    let (status, fields, body) = if private {
        ("401 Unauthorized", String::new(), Vec::new())
    } else if path == format!("/api/models/{ID}/revision/main") {
        let names = files.keys().filter(|name| !name.starts_with(BRANCH));
        ("200 OK", String::new(), listing(COMMIT, names))
    } else if path == format!("/api/models/{ID}/revision/bf16") {
        let names = files.keys().filter_map(|name| name.strip_prefix(BRANCH));
        ("200 OK", String::new(), listing(BRANCH_COMMIT, names))
    } else if path.starts_with("/api/models/acme/broken/") {
        ("500 Internal Server Error", String::new(), Vec::new())
    } else if path.starts_with("/api/models/acme/empty/")
        || path.starts_with("/api/models/acme/private/")
    {
        (
            "200 OK",
            String::new(),
            format!(r#"{{"sha": "{COMMIT}", "siblings": []}}"#).into_bytes(),
        )
    } else if let Some((name, bytes)) = resolved {
        let etag = format!("etag-{}", name.replace('/', "-"));
        if name.ends_with(".safetensors") && !path.starts_with("/elsewhere/") {
            let fields = format!(
                "X-Repo-Commit: {commit}\r\nX-Linked-Etag: \"{etag}\"\r\nLocation: {endpoint}/elsewhere/{name}\r\n"
            );
            ("302 Found", fields, Vec::new())
        } else {
            let range = header("range");
            let (start, end) = range
                .strip_prefix("bytes=")
                .unwrap_or("0-")
                .split_once('-')
                .unwrap();
            let start: usize = start.parse().unwrap();
            let end = end.parse::<usize>().map_or(bytes.len(), |end| end + 1);
            let fields = format!(
                "X-Repo-Commit: {commit}\r\nETag: \"{etag}\"\r\nContent-Range: bytes {start}-{}/{}\r\n",
                end - 1,
                bytes.len()
            );
            ("206 Partial Content", fields, bytes[start..end].to_vec())
        }
    } else {
        ("404 Not Found", String::new(), Vec::new())
    };
    let head = format!(
        "HTTP/1.1 {status}\r\n{fields}Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&body).unwrap();
}

/// What the hub says of a revision.
fn listing(commit: &str, names: impl Iterator<Item = impl AsRef<str>>) -> Vec<u8> {
    let siblings = names.map(|name| serde_json::json!({ "rfilename": name.as_ref() }));
    let siblings: Vec<_> = siblings.collect();
    let body = serde_json::json!({ "sha": commit, "siblings": siblings });
    body.to_string().into_bytes()
}
