//! Weights kept as a device takes them: used while nothing they are made of has changed, and never else.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use hlo::{DType, ParamLayout, ParamSpec};
use proptest::prelude::*;
use stablejet::cache::Notice;
use stablejet::weights::{Checkpoint, Dtype, HostTensor, KeptWeights, TensorSource};

use crate::message;

use super::{bind_all, param, ramp, stored, write};

/// A checkpoint in a folder, and the folder of what is kept of it.
struct Files {
    folder: tempfile::TempDir,
}

impl Files {
    fn new() -> Files {
        let folder = tempfile::tempdir().unwrap();
        let files = Files { folder };
        files.write_checkpoint(checkpoint(Dtype::F16));
        files
    }

    fn write_checkpoint(&self, tensors: Vec<TensorSource>) {
        write(&self.folder.path().join("model.safetensors"), tensors);
    }

    fn open(&self) -> Checkpoint {
        Checkpoint::open_file(&self.folder.path().join("model.safetensors")).unwrap()
    }

    fn kept_folder(&self) -> PathBuf {
        self.folder.path().join("kept")
    }

    fn bind(&self, keeps: bool, params: &[ParamSpec]) -> Vec<HostTensor> {
        let kept = KeptWeights::new(self.kept_folder(), keeps);
        let obtained = kept.bind(&self.open(), params, &[], &|_| {}).unwrap();
        obtained.tensors
    }

    /// The one file that is kept.
    fn kept(&self) -> PathBuf {
        let files: Vec<_> = fs::read_dir(self.kept_folder()).unwrap().collect();
        assert_eq!(files.len(), 1);
        files[0].as_ref().unwrap().path()
    }
}

/// As the kernels take them, as XLA's convolution does, and one of less than a cache line in the middle of the names.
fn params(dtype: DType) -> Vec<ParamSpec> {
    vec![
        param("a.weight", dtype, &[1, 2, 32, 16], ParamLayout::Packed),
        param("b.bias", dtype, &[3], ParamLayout::AsStored),
        param("c.weight", dtype, &[3, 3, 32, 4], ParamLayout::Hwio),
    ]
}

fn checkpoint(dtype: Dtype) -> Vec<TensorSource<'static>> {
    vec![
        ramp("a.weight", dtype, &[32, 32]),
        ramp("b.bias", dtype, &[3]),
        ramp("c.weight", dtype, &[4, 32, 3, 3]),
    ]
}

fn assert_same(got: &[HostTensor], want: &[HostTensor]) {
    assert_eq!(got.len(), want.len());
    for (got, want) in got.iter().zip(want) {
        let name = &got.param.name;
        assert_eq!(got.param, want.param);
        assert_eq!(got.bytes.as_slice(), want.bytes.as_slice(), "{name}");
        let address = got.bytes.as_slice().as_ptr().addr();
        assert_eq!(address % 64, 0, "{name}");
    }
}

/// Makes what is kept tell itself apart: every byte of its weights is 0xff.
fn mark(kept: &Path) {
    let mut bytes = fs::read(kept).unwrap();
    let header = u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
    assert_eq!((8 + header) % 64, 0);
    bytes[8 + header..].fill(0xff);
    fs::write(kept, bytes).unwrap();
}

fn is_marked(tensors: &[HostTensor]) -> bool {
    let marked = |tensor: &HostTensor| tensor.bytes.as_slice().iter().all(|&byte| byte == 0xff);
    tensors.iter().all(marked)
}

#[test]
fn kept_weights_are_those_of_the_checkpoint() {
    for dtype in [DType::F32, DType::BF16] {
        let files = Files::new();
        let params = params(dtype);
        let want = bind_all(&files.open(), &params, &[]).unwrap();
        assert_same(&files.bind(true, &params), &want);
        assert_same(&files.bind(false, &params), &want);
        mark(&files.kept());
        assert!(is_marked(&files.bind(false, &params)), "read again");
    }
}

#[test]
fn nothing_is_kept_unasked() {
    let files = Files::new();
    files.bind(false, &params(DType::F32));
    assert!(!files.kept_folder().exists());
}

#[test]
fn what_was_made_of_anything_else_is_not_used_and_replaced() {
    let files = Files::new();
    let f32 = params(DType::F32);
    files.bind(true, &f32);

    // Another type has a file of its own.
    let bf16 = params(DType::BF16);
    let want = bind_all(&files.open(), &bf16, &[]).unwrap();
    assert_same(&files.bind(false, &bf16), &want);

    // Another layout has not.
    let plain = [
        stored("a.weight", &[32, 32]),
        f32[1].clone(),
        f32[2].clone(),
    ];
    let want = bind_all(&files.open(), &plain, &[]).unwrap();
    mark(&files.kept());
    assert_same(&files.bind(false, &plain), &want);
    assert_same(&files.bind(true, &plain), &want);
    mark(&files.kept());
    assert!(is_marked(&files.bind(false, &plain)));

    // Nor has a checkpoint of other bytes, be they as many as before.
    let same_size = checkpoint(Dtype::BF16);
    files.write_checkpoint(same_size);
    let want = bind_all(&files.open(), &plain, &[]).unwrap();
    assert_same(&files.bind(false, &plain), &want);

    // Nor has one that was written to in its place.
    files.bind(true, &plain);
    mark(&files.kept());
    let model = files.folder.path().join("model.safetensors");
    let model = File::options().write(true).open(model).unwrap();
    model.set_modified(SystemTime::UNIX_EPOCH).unwrap();
    assert_same(&files.bind(false, &plain), &want);
}

#[test]
fn a_checkpoint_that_does_not_fit_is_refused_however_much_is_kept() {
    let files = Files::new();
    let mut params = params(DType::F32);
    files.bind(true, &params);
    params.pop();
    let kept = KeptWeights::new(files.kept_folder(), true);
    let refusal = message(kept.bind(&files.open(), &params, &[], &|_| {}));
    assert!(refusal.contains("c.weight"), "{refusal}");
}

/// Binds, and returns what there is to say.
fn notices(files: &Files, keeps: bool) -> Vec<String> {
    let params = params(DType::F32);
    let kept = KeptWeights::new(files.kept_folder(), keeps);
    let obtained = kept.bind(&files.open(), &params, &[], &|_| {}).unwrap();
    let want = bind_all(&files.open(), &params, &[]).unwrap();
    assert_same(&obtained.tensors, &want);
    obtained.notices.iter().map(Notice::to_string).collect()
}

#[test]
fn weights_that_cannot_be_kept_are_a_notice_that_names_the_folder() {
    let files = Files::new();
    fs::write(files.kept_folder(), "in the way").unwrap();
    let folder = files.kept_folder().display().to_string();
    let [notice] = notices(&files, true).try_into().unwrap();
    let phrase = format!("weights are not kept: {folder}: ");
    assert!(notice.starts_with(&phrase), "{notice}");
    assert_eq!(notices(&files, false), [""; 0]);
}

#[test]
fn what_is_no_file_is_a_notice_and_not_waited_for() {
    let files = Files::new();
    assert_eq!(notices(&files, true), [""; 0]);
    let path = files.kept();
    let not_used = format!(
        "kept weights are not used: cannot read {}: ",
        path.display()
    );

    fs::remove_file(&path).unwrap();
    let made = Command::new("mkfifo").arg(&path).status();
    assert!(made.unwrap().success());
    let [notice] = notices(&files, false).try_into().unwrap();
    assert!(notice.starts_with(&not_used), "{notice}");
    // A file takes the place of a FIFO, but not that of a folder.
    assert_eq!(notices(&files, true).len(), 1);
    assert_eq!(notices(&files, false), [""; 0]);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let [notice, other] = notices(&files, true).try_into().unwrap();
    assert!(notice.starts_with(&not_used), "{notice}");
    assert!(other.starts_with("weights are not kept: "), "{other}");
}

#[test]
fn a_changed_byte_of_kept_weights_is_found_by_their_checksum() {
    let files = Files::new();
    files.bind(true, &params(DType::F32));
    KeptWeights::verify(&files.kept()).unwrap();
    let mut bytes = fs::read(files.kept()).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(files.kept(), bytes).unwrap();
    let refusal = message(KeptWeights::verify(&files.kept()));
    assert!(refusal.contains("checksum"), "{refusal}");
}

#[test]
fn a_kept_file_says_whose_it_is() {
    let files = Files::new();
    files.bind(true, &params(DType::F32));
    let name = KeptWeights::checkpoint(&files.kept()).unwrap();
    assert_eq!(name, files.open().describe());
    let refusal = message(KeptWeights::checkpoint(
        &files.folder.path().join("model.safetensors"),
    ));
    assert!(refusal.contains("metadata"), "{refusal}");
}

proptest! {
    /// Where a kept file is cut short or its header is damaged, the weights are still right.
    #[test]
    fn damaged_kept_files_do_no_harm(position in 0.0..1.0f64, byte: u8, cuts: bool) {
        let files = Files::new();
        let params = params(DType::F32);
        let want = files.bind(true, &params);
        let mut bytes = fs::read(files.kept()).unwrap();
        let header = u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
        if cuts {
            bytes.truncate((position * bytes.len() as f64) as usize);
        } else {
            bytes[(position * (8 + header) as f64) as usize] = byte;
        }
        fs::write(files.kept(), bytes).unwrap();
        let got = files.bind(false, &params);
        assert_same(&got, &want);
    }
}
