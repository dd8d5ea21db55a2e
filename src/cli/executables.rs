//! Where executables are kept.

use super::{environment, print};
use stablejet::cache::{DEFAULT_MAX_SIZE_BYTES, ExecutableCache, ExecutableSource, Notice, Store};
use stablejet::weights::KeptWeights;
use std::path::PathBuf;
use std::sync::Arc;

/// The argument that names the cache.
#[derive(clap::Args)]
pub struct CacheFolder {
    /// The folder of the executables that were compiled before; `executables` in stablejet's cache directory if left out.
    #[arg(long, value_name = "DIR", global = true)]
    cache_dir: Option<PathBuf>,
}

impl CacheFolder {
    /// The cache's folder.
    pub fn store(&self) -> anyhow::Result<Store> {
        Ok(Store::new(match &self.cache_dir {
            Some(folder) => folder.clone(),
            None => environment::cache_dir()?.join("executables"),
        }))
    }
}

/// Arguments that say whether executables are kept, and where.
#[derive(clap::Args)]
pub struct ExecutableChoice {
    /// Compile everything, and keep nothing.
    #[arg(long, conflicts_with = "cache_dir")]
    pub no_cache: bool,
    #[command(flatten)]
    folder: CacheFolder,
}

impl ExecutableChoice {
    /// The cache that is to be used.
    pub fn source(&self) -> Option<ExecutableSource> {
        if self.no_cache {
            return None;
        }
        match self.folder.store() {
            Ok(store) => Some(cache(store, DEFAULT_MAX_SIZE_BYTES)),
            // Whoever has no home can do without a cache too.
            Err(error) => {
                print::remark(format_args!("executables are not kept: {error:#}"));
                None
            }
        }
    }

    /// The weights that are kept beside the executables; `keeps` says whether those that are not there are written.
    pub fn kept_weights(&self, keeps: bool) -> Option<KeptWeights> {
        if self.no_cache {
            return None;
        }
        match self.folder.store() {
            Ok(store) => Some(KeptWeights::new(store.weights_folder(), keeps)),
            Err(error) => {
                if keeps {
                    print::remark(format_args!("weights are not kept: {error:#}"));
                }
                None
            }
        }
    }
}

/// A cache of a size.
pub fn cache(store: Store, max_size_bytes: u64) -> ExecutableSource {
    ExecutableSource::Cache(Arc::new(ExecutableCache::new(store, max_size_bytes)))
}

/// Says what went wrong with the cache, although the run went on.
pub fn print_notices(notices: &[Notice]) {
    for notice in notices {
        print::remark(notice);
    }
}
