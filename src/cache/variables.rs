//! What plugins read of the environment when they compile.

use std::fs;

/// `NPROC` is the number of threads that XLA's CPU compiler compiles for.
const NAMES: [&str; 3] = [XLA_FLAGS, "LIBTPU_INIT_ARGS", "NPROC"];
const XLA_FLAGS: &str = "XLA_FLAGS";

/// Flags of XLA that change no code: those that JAX 0.7.2 leaves out of the key of its cache
/// (`jax/_src/cache_key.py`, `xla_flags_to_exclude_from_cache_key`).
const NO_CODE: [&str; 24] = [
    "--xla_dump_compress_protos",
    "--xla_dump_module_metadata",
    "--xla_dump_max_hlo_modules",
    "--xla_dump_include_timestamp",
    "--xla_dump_hlo_pass_re",
    "--xla_dump_hlo_module_re",
    "--xla_dump_hlo_snapshots",
    "--xla_dump_fusion_visualization",
    "--xla_dump_hlo_as_url",
    "--xla_dump_hlo_as_proto",
    "--xla_dump_hlo_as_text",
    "--xla_dump_hlo_as_long_text",
    "--xla_dump_hlo_as_html",
    "--xla_dump_hlo_as_dot",
    "--xla_dump_to",
    "--xla_force_host_platform_device_count",
    "--xla_dump_disable_metadata",
    "--xla_dump_hlo_pipeline_re",
    "--xla_tpu_sdc_checker_streamz_metric",
    "--xla_tpu_sdc_checker_enable_sdc_event_callbacks",
    "--xla_tpu_sdc_checker_enable_coresweep_ng_callbacks",
    "--xla_tpu_sdc_checker_no_logging_if_callbacks_are_present",
    "--xla_gpu_cuda_data_dir",
    "--xla_gpu_experimental_autotune_cache_mode",
];

/// The variables that plugins read when they compile (`XLA_FLAGS`, `LIBTPU_INIT_ARGS`, `NPROC`), with this process's
/// values.
///
/// Below the command line nothing else reads the environment. This has to: the plugin reads it too, so other values would
/// stand for executables that were not compiled under them.
pub fn compiler_variables() -> Vec<(String, String)> {
    let value = |name: &str| {
        let value = std::env::var_os(name).unwrap_or_default();
        // Bytes that are not UTF-8 are escaped, so that no two values are taken for one.
        value.into_string().unwrap_or_else(|raw| format!("{raw:?}"))
    };
    NAMES.map(|name| (name.to_owned(), value(name))).into()
}

/// What of the variables, or of this process's, can change code.
pub(super) fn significant(variables: Option<&[(String, String)]>) -> Vec<(String, String)> {
    let mut variables = variables.map_or_else(compiler_variables, <[_]>::to_vec);
    for (name, value) in &mut variables {
        if name != XLA_FLAGS {
            continue;
        }
        // What is no flag is the name of a file with flags.
        if !value.is_empty() && !value.trim_start().starts_with('-') {
            *value = fs::read_to_string(&*value).unwrap_or(value.clone());
        }
        let flags = value.split_whitespace().filter(|flag| {
            let name = flag.split('=').next().unwrap_or_default();
            !NO_CODE.contains(&name)
        });
        *value = flags.collect::<Vec<&str>>().join(" ");
    }
    variables
}

#[cfg(test)]
mod tests {
    use super::significant;

    fn flags(value: &str) -> String {
        let variables = [("XLA_FLAGS".to_owned(), value.to_owned())];
        significant(Some(&variables)).remove(0).1
    }

    #[test]
    fn flags_that_only_dump_are_left_out() {
        assert_eq!(flags("--xla_dump_to=/tmp/x  --xla_dump_hlo_as_text"), "");
        assert_eq!(
            flags("--xla_a=1 --xla_dump_to=/tmp/x\n--xla_dump_other"),
            "--xla_a=1 --xla_dump_other"
        );
        let other = [("NPROC".to_owned(), "--xla_dump_to=/tmp/x".to_owned())];
        assert_eq!(significant(Some(&other)), other);
    }

    #[test]
    fn a_file_of_flags_counts_as_what_it_holds() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "--xla_a=1\n--xla_dump_to=/tmp/x\n").unwrap();
        assert_eq!(flags(file.path().to_str().unwrap()), "--xla_a=1");
        assert_eq!(flags("/no/such/file"), "/no/such/file");
    }
}
