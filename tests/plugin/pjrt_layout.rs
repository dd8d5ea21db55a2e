//! The declarations of the package pjrt against the header that the CPU plugin was built with.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use stablejet::unstable::plugin::install;

use crate::support;

/// Members that are unnamed unions in C, and the member of the union that is as large as the whole.
const UNIONS: [(&str, &str, &str); 2] = [
    ("PJRT_NamedValue", "value", "string_value"),
    ("PJRT_Buffer_MemoryLayout", "layout", "tiled"),
];

/// The C name of a member.
fn c_name<'a>(of: &str, member: &'a str) -> &'a str {
    let union = UNIONS.iter().find(|u| (u.0, u.1) == (of, member));
    union.map_or(member.trim_start_matches("r#"), |u| u.2)
}

#[test]
fn every_declared_struct_is_laid_out_as_in_the_header() {
    let declared = pjrt::sys::layout();
    let mut wanted = String::new();
    for declared in &declared {
        writeln!(wanted, "STRUCT({})", declared.name).unwrap();
        for field in declared.fields {
            let member = c_name(declared.name, field.name);
            writeln!(wanted, "FIELD({}, {member})", declared.name).unwrap();
        }
    }
    let header = measure(&wanted);

    let mut problems = Vec::new();
    for declared in &declared {
        // A struct of an older header ends where the first member that it does not have begins.
        let mut end = 0;
        let mut ended = false;
        for field in declared.fields {
            let name = format!("{}.{}", declared.name, c_name(declared.name, field.name));
            let ours = [field.offset, field.size];
            match header.get(&name) {
                Some(theirs) if theirs != &ours => problems.push(format!(
                    "{name}: [offset, size] is {ours:?}, in the header {theirs:?}"
                )),
                Some(_) if ended => {
                    problems.push(format!("{name}: follows members that the header lacks"))
                }
                Some(_) => end = field.offset + field.size,
                None => ended = true,
            }
        }
        let theirs = header[declared.name][0];
        if theirs != end {
            problems.push(format!(
                "{}: the header's ends at {theirs}, ours at {end}",
                declared.name
            ));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Compiles and runs the C++ program that prints the structs and members of `wanted`.
fn measure(wanted: &str) -> BTreeMap<String, Vec<usize>> {
    let work = tempfile::tempdir().unwrap();
    std::fs::write(work.path().join("layout.inc"), wanted).unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/pjrt-cpu/print_layout.cc");
    let program = work.path().join("print_layout");
    let include_dir = install::include_dir(&support::plugin::cpu_plugin());
    let compiler = std::env::var_os("CXX").unwrap_or_else(|| "g++".into());
    let compiled = Command::new(compiler)
        .args(["-std=c++20", "-Wno-invalid-offsetof"])
        .arg(format!("-I{}", work.path().display()))
        .arg(format!("-I{}", include_dir.display()))
        .arg(source)
        .arg("-o")
        .arg(&program)
        .output()
        .expect("the C++ compiler runs");
    let errors = String::from_utf8_lossy(&compiled.stderr);
    assert!(compiled.status.success(), "{errors}");
    let printed = Command::new(program).output().unwrap().stdout;
    String::from_utf8(printed)
        .unwrap()
        .lines()
        .map(|line| {
            let mut words = line.split(' ');
            let name = words.next().unwrap().to_owned();
            (name, words.map(|n| n.parse().unwrap()).collect())
        })
        .collect()
}
