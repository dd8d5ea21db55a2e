//! The fake plugin of the feature `fake`: its devices take time, and its counters tell the truth.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::fake::{Call, Fake, KEPT_BYTES, Options};
use crate::{
    AlignedBytes, Buffer, CompileOptions, ElementType, ExecuteOptions, LoadedExecutable, Program,
    SharedBytes,
};

const LAUNCH: Duration = Duration::from_millis(20);

/// Two results of which the first takes its argument's place.
const STEP: &str = r#"
"builtin.module"() ({
  "func.func"() ({
  }) {arg_attrs = [{tf.aliasing_output = 0 : i32}, {}], function_type = (tensor<2x3xf32>, tensor<i32>) -> (tensor<2x3xf32>, tensor<bf16>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "step"} : () -> ()
"#;

fn fake(devices: usize) -> Fake {
    let launch = LAUNCH;
    Fake::new(Options {
        devices,
        launch,
        ..Options::default()
    })
    .unwrap()
}

fn step(fake: &Fake) -> LoadedExecutable {
    let program = Program {
        code: STEP.as_bytes(),
        format: "mlir",
    };
    let options = CompileOptions {
        num_replicas: fake.client().devices().len(),
        ..CompileOptions::default()
    };
    fake.client().compile(&program, &options).unwrap()
}

#[test]
fn a_program_runs_on_the_devices_of_its_assignment_also_once_it_is_loaded_again() {
    let fake = fake(4);
    let program = Program {
        code: STEP.as_bytes(),
        format: "mlir",
    };
    let options = CompileOptions {
        num_replicas: 2,
        device_assignment: vec![3, 1],
        ..CompileOptions::default()
    };
    let compiled = fake.client().compile(&program, &options).unwrap();
    let loaded = fake.client().load(&compiled.serialize().unwrap()).unwrap();
    for step in [compiled, loaded] {
        let ids: Vec<i32> = step.devices().iter().map(|device| device.id()).collect();
        assert_eq!(ids, [3, 1]);
        let arguments = [3, 1].map(|device| arguments(&fake, device));
        let arguments = arguments.each_ref().map(|[one, other]| [one, other]);
        let lists = arguments.each_ref().map(|list| &list[..]);
        step.execute(&lists, &ExecuteOptions::default()).unwrap();
    }
    assert_eq!(fake.counts().launches, [0, 2, 0, 2]);
}

fn arguments(fake: &Fake, device: usize) -> [Buffer; 2] {
    let device = &fake.client().devices()[device];
    let upload = |bytes: &[u8], element_type, dims: &[usize]| {
        let buffer = fake.client().buffer(bytes, element_type, dims, device);
        buffer.unwrap()
    };
    [
        upload(&[7; 24], ElementType::F32, &[2, 3]),
        upload(&[1; 4], ElementType::S32, &[]),
    ]
}

#[test]
fn launches_queue_on_their_device_and_their_results_are_zeros_of_the_programs_shapes() {
    let fake = fake(2);
    let step = step(&fake);
    assert_eq!((step.name(), step.num_outputs()), ("step", 2));
    let [first, second] = [0, 1].map(|device| arguments(&fake, device));
    assert_eq!(first[0].to_host().unwrap(), [7; 24]);
    let start = Instant::now();
    let run = |state: [&Buffer; 2]| {
        let [a, b] = [[state[0], &first[1]], [state[1], &second[1]]];
        step.execute(&[&a, &b], &ExecuteOptions::default()).unwrap()
    };
    let once = run([&first[0], &second[0]]);
    let twice = run([&once[0][0], &once[1][0]]);
    assert_eq!(twice[1][0].to_host().unwrap(), [0; 24]);
    assert!(start.elapsed() >= 2 * LAUNCH);
    assert_eq!(twice[0][1].element_type().unwrap(), ElementType::BF16);
    assert_eq!(twice[0][1].dims().unwrap(), [0; 0]);

    let counts = fake.counts();
    assert_eq!(counts.launches, [2, 2]);
    assert_eq!([counts.idle[0].len(), counts.idle[1].len()], [1, 1]);
    let launch = Call::Launch("step".to_owned());
    let launches = [launch.clone(), launch, Call::Download(24)];
    assert!(counts.calls.ends_with(&launches), "{:?}", counts.calls);

    // The host comes back late: the device has lain idle.
    twice[0][1].ready().unwrap();
    std::thread::sleep(LAUNCH);
    run([&twice[0][0], &twice[1][0]]);
    assert!(fake.counts().idle[0][1] >= LAUNCH);
}

#[test]
fn a_donated_buffer_cannot_be_used_again_unless_it_was_kept() {
    let fake = fake(1);
    let step = step(&fake);
    let [state, other] = arguments(&fake, 0);
    let keeping = ExecuteOptions {
        non_donatable_inputs: vec![0],
    };
    step.execute(&[&[&state, &other]], &keeping).unwrap();
    assert!(!state.is_deleted().unwrap());
    let run = || step.execute(&[&[&state, &other]], &ExecuteOptions::default());
    run().unwrap();
    assert!(state.is_deleted().unwrap() && !other.is_deleted().unwrap());
    let error = run().unwrap_err().to_string();
    assert!(error.contains("deleted or donated"), "{error}");
    assert!(state.to_host().is_err() && state.ready().is_err());
    assert_eq!(fake.counts().launches, [2]);
}

#[test]
fn host_memory_is_in_use_until_it_is_transferred_and_everything_is_freed() {
    const LEN: usize = 2 * KEPT_BYTES;
    let options = Options {
        bytes_per_second: Some(10 * LEN as u64),
        ..Options::default()
    };
    let fake = Fake::new(options).unwrap();
    let upload = || {
        let host = Arc::new(SharedBytes::from(AlignedBytes::zeroed(LEN)));
        let kept = Arc::downgrade(&host);
        let device = &fake.client().devices()[0];
        let buffer = fake
            .client()
            .buffer_shared(host, ElementType::U8, &[LEN], device);
        (buffer.unwrap(), kept)
    };
    let [(first, first_host), (second, second_host)] = [upload(), upload()];
    assert!(fake.counts().peak_host_bytes >= LEN);
    second.ready().unwrap();
    assert_eq!(fake.counts().host_bytes, 0);
    assert_eq!(first.to_host().unwrap(), [0; LEN]);
    while second_host.upgrade().is_some() || first_host.upgrade().is_some() {
        std::thread::yield_now();
    }
    drop((first, second));
    let step = step(&fake);
    let reloaded = fake.client().load(&step.serialize().unwrap()).unwrap();
    assert_eq!(reloaded.output_dims().unwrap(), [vec![2, 3], vec![]]);
    drop((step, reloaded));
    let live = fake.counts().live;
    assert!(live.values().all(|&count| count == 0), "{live:?}");
}

#[test]
fn a_program_of_another_form_is_refused() {
    let program = Program {
        code: b"func.func @main()",
        format: "mlir",
    };
    let client = fake(1).client().clone();
    let error = client.compile(&program, &CompileOptions::default());
    let error = error.unwrap_err().to_string();
    assert!(error.contains("not a program"), "{error}");
}
