//! Keys of diffusers' schedulers that no sampler here reads.

use serde_json::Value;

use crate::configs::{asks_for_nothing, same};

/// Keys that change nothing here, whatever their value: they belong to clipping, which is refused, and to flow matching, which
/// is refused too.
const WITHOUT_EFFECT: &[&str] = &[
    "clip_sample_range",
    "corrector_order",
    "dynamic_thresholding_ratio",
    "flow_shift",
    "noise_sampler_seed",
    "predictor_order",
    "sample_max_value",
    "tau_func",
];

/// The keys of the classes that are not here, with the defaults (as JSON) of diffusers 0.42.1, but for null and false.
/// `tests/plugin/save_pretrained.rs` reads what the newest release writes.
const DEFAULTS: &[(&str, &[&str])] = &[
    ("base_image_seq_len", &["256"]),
    ("base_shift", &["0.5"]),
    ("beta_max", &["20"]),
    ("beta_min", &["0.1"]),
    ("block_length", &["32"]),
    ("clip_denoised", &["true"]),
    ("correct_steps", &["1"]),
    ("corrector_k", &["1"]),
    ("corrector_selection", &[r#""lowest_log_margin""#]),
    ("corrector_selection_tau", &["1.0"]),
    ("corrector_steps", &["0"]),
    ("entropy_bound", &["0.1"]),
    ("eps", &["1e-06"]),
    ("eta", &["0.0", "1.0"]),
    ("final_step_size_scale", &["0.5"]),
    ("gamma", &["0.3333333333333333"]),
    ("max_image_seq_len", &["4096"]),
    ("max_shift", &["1.15"]),
    ("minimal_topk", &["1"]),
    ("n_grid", &["10"]),
    ("num_inference_steps", &["32"]),
    ("num_policy_substeps", &["128"]),
    ("rho", &["7.0"]),
    ("s", &["0.008"]),
    ("s_churn", &["80"]),
    ("s_max", &["50"]),
    ("s_min", &["0.05"]),
    ("s_noise", &["1.0", "1.007"]),
    ("sampling_eps", &["0.001", "1e-05"]),
    ("scaler", &["1.0"]),
    ("scheduler_type", &[r#""unipc""#]),
    ("shift", &["1.0", "12.0", "5.0"]),
    ("sigma_data", &["0.5", "1.0"]),
    ("sigma_schedule", &[r#""exponential""#, r#""karras""#]),
    ("snr", &["0.15"]),
    ("snr_shift_scale", &["3.0"]),
    (
        "stage_range",
        &["[0, 0.3333333333333333, 0.6666666666666666, 1]"],
    ),
    ("stages", &["3"]),
    ("t_max", &["0.8"]),
    ("t_min", &["0.4"]),
    ("threshold", &["0.95"]),
    ("time_shift_type", &[r#""exponential""#, r#""linear""#]),
    ("upscale_mode", &[r#""bicubic""#]),
];

/// Whether a key that no sampler reads says no more than a file without it.
pub(super) fn means_as_before(key: &str, value: &Value) -> bool {
    let default = || {
        let defaults = DEFAULTS.iter().filter(|(name, _)| *name == key);
        let mut defaults = defaults.flat_map(|(_, defaults)| *defaults);
        defaults
            .any(|default| serde_json::from_str(default).is_ok_and(|default| same(value, &default)))
    };
    key.starts_with('_') || WITHOUT_EFFECT.contains(&key) || asks_for_nothing(value) || default()
}
