//! Models by hub id: the files a pipeline needs, downloaded into the cache that Hugging Face's own tools use.

mod environment;
mod error;

pub use environment::HubEnvironment;
pub use error::HubError;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use hf_hub::api::RepoInfo;
use hf_hub::api::sync::{Api, ApiBuilder, ApiError};
use hf_hub::{Cache, CacheRepo, Repo, RepoType};

use crate::model::Layout;
use crate::model_files::ModelFiles;
use crate::weights::WeightsError;
use crate::weights::locate::{Location, ShardIndex, locate_among, require_variant_among};

/// What says which other files of a pipeline there are.
const INDEX: &str = "model_index.json";

/// What a network that stands alone has, such as a ControlNet.
const CONFIG: &str = "config.json";

/// What errors call the first request.
const LIST: &str = "the list of files";

/// Where and how models are looked for.
#[derive(Clone, Debug)]
pub struct HubOptions {
    /// The cache folder (`HF_HUB_CACHE`), usually `~/.cache/huggingface/hub`.
    pub cache: PathBuf,
    /// The hub's address, if not the public one (`HF_ENDPOINT`).
    pub endpoint: Option<String>,
    /// The access token (`HF_TOKEN`).
    pub token: Option<String>,
    /// The file of the access token, if there is none of the first kind (`HF_TOKEN_PATH`); it need not be there.
    pub token_file: Option<PathBuf>,
    /// Use the cache only (`HF_HUB_OFFLINE`).
    pub offline: bool,
    /// A branch, tag or commit; `main` by default.
    pub revision: Option<String>,
    /// The variant of the weights, for instance `fp16`.
    pub variant: Option<String>,
    /// Whether the safety checker is fetched too, if the model ships one.
    pub safety_checker: bool,
}

/// How far a download is.
#[derive(Clone, Copy, Debug)]
pub struct Download<'a> {
    /// The file, relative to the model's folder.
    pub file: &'a str,
    /// The bytes that are there, those of an earlier attempt included.
    pub done_bytes: usize,
    /// The file's size.
    pub total_bytes: usize,
}

/// Whether `text` could be a hub id (`org/name`) rather than a path.
pub fn is_hub_id(text: &str) -> bool {
    let plain = |part: &str| {
        let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        !part.is_empty() && !part.starts_with('.') && part.chars().all(name)
    };
    text.split_once('/')
        .is_some_and(|(organisation, name)| plain(organisation) && plain(name))
}

/// The local folder of the model `id`, after downloading what is missing of it: configurations, the tokenizer and the
/// weights of the chosen variant: in safetensors if there are such files, else Flax's, else torch's. Complete files are not
/// downloaded again, broken-off ones are continued. If there is no such variant, but a branch of its name in which it is, that
/// branch is taken.
///
/// If the hub cannot be reached but the cache knows the revision, the cached folder is returned as it is.
pub fn fetch(
    id: &str,
    options: &HubOptions,
    progress: &dyn Fn(Download),
) -> Result<PathBuf, HubError> {
    fetch_as(INDEX, id, options, progress)
}

/// As [`fetch`], of a repository that holds a ControlNet: its configuration and its weights.
pub fn fetch_controlnet(
    id: &str,
    options: &HubOptions,
    progress: &dyn Fn(Download),
) -> Result<PathBuf, HubError> {
    fetch_as(CONFIG, id, options, progress)
}

/// The folder of what has this file.
fn fetch_as(
    index: &'static str,
    id: &str,
    options: &HubOptions,
    progress: &dyn Fn(Download),
) -> Result<PathBuf, HubError> {
    if !is_hub_id(id) {
        return Err(HubError::InvalidId { id: id.to_owned() });
    }
    let revision = options.revision.as_deref().unwrap_or("main");
    let model = Model {
        id,
        index,
        revision,
        cache: Cache::new(options.cache.clone()),
    };
    // Types have had branches of their own, as variants have names of files today.
    let branch = options
        .variant
        .as_deref()
        .filter(|_| options.revision.is_none());
    let branch = branch.map(|revision| Model {
        revision,
        cache: model.cache.clone(),
        ..model
    });
    if options.offline {
        let of_branch = || branch.as_ref()?.cached_folder();
        let folder = model.cached_folder().or_else(of_branch);
        return folder.ok_or_else(|| HubError::NotCached {
            id: id.to_owned(),
            revision: revision.to_owned(),
            cache: options.cache.clone(),
        });
    }
    let mut api = ApiBuilder::from_cache(model.cache.clone())
        .with_progress(false)
        .with_retries(3);
    if let Some(endpoint) = &options.endpoint {
        api = api.with_endpoint(endpoint.trim_end_matches('/').to_owned());
    }
    let token_file = options.token_file.as_deref();
    let token = options.token.clone();
    api = api.with_token(token.or_else(|| environment::token_of(token_file?)));
    let api = api.build().map_err(|error| model.error(LIST, error))?;
    let download = |model: &Model, info| model.download(&api, &info, options, progress);
    match model.list(&api) {
        Ok(info) => download(&model, info).or_else(|error| {
            let lacks_variant =
                matches!(error, HubError::Weights(WeightsError::NoSuchVariant { .. }));
            let branch = branch.filter(|_| lacks_variant);
            let found = branch.and_then(|branch| download(&branch, branch.list(&api).ok()?).ok());
            found.ok_or(error)
        }),
        Err(error @ HubError::Request { .. }) => model.cached_folder().ok_or(error),
        Err(error) => Err(error),
    }
}

/// One revision of one model.
struct Model<'a> {
    id: &'a str,
    /// The file that says what it is.
    index: &'static str,
    revision: &'a str,
    cache: Cache,
}

impl Model<'_> {
    fn repo(&self, revision: &str) -> Repo {
        Repo::with_revision(self.id.to_owned(), RepoType::Model, revision.to_owned())
    }

    fn cache_repo(&self) -> CacheRepo {
        self.cache.repo(self.repo(self.revision))
    }

    /// The folder of the revision: by its branch or tag, or by its commit.
    fn cached_folder(&self) -> Option<PathBuf> {
        let by_name = self.cache_repo().get(self.index);
        let by_commit = || {
            let folder = self.cache_repo().pointer_path(self.revision);
            let index = folder.join(self.index);
            index.exists().then_some(index)
        };
        by_name.or_else(by_commit)?.parent().map(Path::to_owned)
    }

    /// The revision's commit and the names of its files.
    fn list(&self, api: &Api) -> Result<RepoInfo, HubError> {
        let info = api
            .repo(self.repo(self.revision))
            .info()
            .map_err(|error| self.error(LIST, error))?;
        if info.sha.is_empty() || !info.sha.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(self.failure(LIST, format!("its commit is {:?}, which is none", info.sha)));
        }
        Ok(info)
    }

    fn download(
        &self,
        api: &Api,
        info: &RepoInfo,
        options: &HubOptions,
        progress: &dyn Fn(Download),
    ) -> Result<PathBuf, HubError> {
        let variant = options.variant.as_deref();
        let files: BTreeSet<&str> = info
            .siblings
            .iter()
            .map(|file| file.rfilename.as_str())
            .collect();
        if !files.contains(self.index) {
            let id = self.id.to_owned();
            return Err(match self.index {
                INDEX => HubError::NoPipeline { id },
                _ => HubError::NoNetwork { id },
            });
        }
        // The commit, not the branch: all files are of one state of the repository.
        let folder = self.cache_repo().pointer_path(&info.sha);
        let fetch = |file: &str| self.fetch_file(api, &info.sha, &folder, file, progress);
        fetch(self.index)?;
        let (components, small) = self.parts(&folder, &files, options)?;
        let present: Vec<Vec<String>> = components
            .iter()
            .map(|component| {
                let names = files.iter().filter_map(|file| within(component, file));
                names.map(str::to_owned).collect()
            })
            .collect();
        // A network may lack the variant that the pipeline has.
        if let Some(variant) = variant.filter(|_| self.index == INDEX) {
            require_variant_among(&present, self.id, variant)?;
        }
        let weights = components.iter().zip(&present).map(|(component, present)| {
            let described = format!("{component} of {}", self.id);
            let described = described.trim_start_matches(" of ");
            locate_among(present, described, component, variant)
        });
        let weights = weights.collect::<Result<Vec<_>, _>>()?;
        for file in small {
            if files.contains(file.as_str()) {
                fetch(&file)?;
            }
        }
        for (component, location) in components.iter().zip(&weights) {
            match location {
                Location::Single(file) => fetch(file.trim_start_matches('/'))?,
                Location::Sharded(index) => {
                    let index = index.trim_start_matches('/');
                    fetch(index)?;
                    let ShardIndex { weight_map } =
                        ModelFiles::Directory(folder.clone()).json(index)?;
                    for shard in weight_map.values().collect::<BTreeSet<_>>() {
                        let file = format!("{component}/{shard}");
                        let file = file.trim_start_matches('/');
                        if !files.contains(file) {
                            return Err(self
                                .failure(file, format!("{index} names it, but it is not there")));
                        }
                        fetch(file)?;
                    }
                }
            }
        }
        // Only now does the branch point to this commit: an offline run finds all files or the former commit.
        self.cache_repo()
            .create_ref(&info.sha)
            .map_err(|error| self.failure(self.revision, error.to_string()))?;
        Ok(folder)
    }

    /// The folders with weights, and the small files that may be there.
    fn parts(
        &self,
        folder: &Path,
        files: &BTreeSet<&str>,
        options: &HubOptions,
    ) -> Result<(Vec<&'static str>, Vec<String>), HubError> {
        if self.index == CONFIG {
            return Ok((vec![""], Vec::new()));
        }
        let index = ModelFiles::Directory(folder.to_owned()).index()?;
        let layout = Layout::of(&index).map_err(|source| HubError::Class {
            id: self.id.to_owned(),
            source,
        })?;
        let mut components = layout.folders();
        let is_there = |folder: &&str| {
            let config = format!("{folder}/config.json");
            index.component_class(folder).is_some() && files.contains(config.as_str())
        };
        let checker = layout.safety_checker.filter(|_| options.safety_checker);
        let checker = checker.map(|network| network.component.folder());
        components.extend(checker.filter(is_there));
        let small = layout.small_files(&components);
        Ok((components, small))
    }

    fn fetch_file(
        &self,
        api: &Api,
        commit: &str,
        folder: &Path,
        file: &str,
        progress: &dyn Fn(Download),
    ) -> Result<(), HubError> {
        if folder.join(file).exists() {
            return Ok(());
        }
        let reporter = Reporter {
            file,
            done_bytes: 0,
            total_bytes: 0,
            progress,
        };
        api.repo(self.repo(commit))
            .download_with_progress(file, reporter)
            .map(drop)
            .map_err(|error| self.error(file, error))
    }

    fn error(&self, what: &str, error: ApiError) -> HubError {
        match &error {
            ApiError::RequestError(request) => match **request {
                ureq::Error::StatusCode(status @ (401 | 403 | 404)) => HubError::NotFound {
                    id: self.id.to_owned(),
                    revision: self.revision.to_owned(),
                    status,
                },
                _ => self.failure(what, request.to_string()),
            },
            _ => self.failure(what, error.to_string()),
        }
    }

    fn failure(&self, what: &str, reason: String) -> HubError {
        HubError::Request {
            id: self.id.to_owned(),
            what: what.to_owned(),
            reason,
        }
    }
}

/// What a file of a folder, or of the outermost one (`""`), is called in it.
fn within<'f>(folder: &str, file: &'f str) -> Option<&'f str> {
    match folder {
        "" => Some(file).filter(|file| !file.contains('/')),
        folder => file.strip_prefix(folder)?.strip_prefix('/'),
    }
}

/// Passes hf-hub's progress on.
struct Reporter<'a> {
    file: &'a str,
    done_bytes: usize,
    total_bytes: usize,
    progress: &'a dyn Fn(Download),
}

impl Reporter<'_> {
    fn report(&self) {
        (self.progress)(Download {
            file: self.file,
            done_bytes: self.done_bytes,
            total_bytes: self.total_bytes,
        });
    }
}

impl hf_hub::api::Progress for Reporter<'_> {
    fn init(&mut self, size: usize, _filename: &str) {
        self.total_bytes = size;
        self.done_bytes = 0;
    }

    fn update(&mut self, size: usize) {
        self.done_bytes += size;
        self.report();
    }

    fn finish(&mut self) {
        self.report();
    }
}
