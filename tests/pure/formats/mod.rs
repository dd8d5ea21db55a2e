//! Checkpoints of torch and Flax: what they hold, and what is refused.

mod pickles;

use crate::support::repository;
use stablejet::weights::Checkpoint;
use std::path::PathBuf;

fn golden(name: &str) -> PathBuf {
    repository("tests/goldens/formats").join(name)
}

/// Compares two checkpoints to the bit.
fn assert_equal(got: &Checkpoint, want: &Checkpoint) {
    let names = |checkpoint: &Checkpoint| -> Vec<String> {
        checkpoint
            .tensors()
            .map(|(name, _)| name.to_owned())
            .collect()
    };
    assert_eq!(names(got), names(want));
    for (name, info) in want.tensors() {
        let found = got.tensor(name).unwrap();
        assert_eq!(
            (found.dtype, &found.dims),
            (info.dtype, &info.dims),
            "{name}"
        );
        assert!(
            got.read(name).unwrap() == want.read(name).unwrap(),
            "{name}"
        );
    }
}
