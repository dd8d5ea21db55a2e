//! Each operation of `hlo` by itself, on the CPU plugin, against loops in `f64` written here.

mod constant;
mod control;
mod elementwise;
mod lab;
mod linear;
mod reduce;
mod structure;

use lab::Lab;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_operation_gives_the_numbers_of_its_specification() {
    let mut lab = Lab::new();
    constant::check(&mut lab);
    control::check(&mut lab);
    elementwise::check(&mut lab);
    linear::check(&mut lab);
    reduce::check(&mut lab);
    structure::check(&mut lab);
    let golden =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("hlo/tests/golden/every_operation.mlir");
    let golden = std::fs::read_to_string(golden).unwrap();
    let all: BTreeSet<&str> = golden
        .split("\"stablehlo.")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        // Every region of the reductions and loops ends with it.
        .filter(|&name| name != "return")
        .collect();
    lab.finish(&all);
}
