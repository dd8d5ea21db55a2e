//! Samplers as AUTOMATIC1111's web UI spells them.

use super::Sampler;

/// Our names and the web UI's; a name that it lacks is our own. Of several that it calls the same the first is meant.
const NAMES: [(&str, &str); 19] = [
    ("ddim", "DDIM"),
    ("plms", "PLMS"),
    ("pndm", "PLMS"),
    ("lms", "LMS"),
    ("euler", "Euler"),
    ("euler_a", "Euler a"),
    ("heun", "Heun"),
    ("dpm2", "DPM2"),
    ("dpm2_a", "DPM2 a"),
    ("dpm_solver", "DPM-Solver"),
    ("dpmpp_2m", "DPM++ 2M"),
    ("dpmpp_2m_sde", "DPM++ 2M SDE"),
    ("dpmpp_3m_sde", "DPM++ 3M SDE"),
    ("dpmpp_sde", "DPM++ SDE"),
    ("unipc", "UniPC"),
    ("deis", "DEIS"),
    ("ddpm", "DDPM"),
    ("lcm", "LCM"),
    ("tcd", "TCD"),
];

/// Our suffixes, and the web UI's schedule types.
const SCHEDULE_TYPES: [(&str, &str); 4] = [
    ("_karras", "Karras"),
    ("_exponential", "Exponential"),
    ("_beta", "Beta"),
    ("_sgm_uniform", "SGM Uniform"),
];

/// The schedule type without a suffix.
const UNIFORM: &str = "Uniform";

/// What the web UI takes for a sampler's schedule if it is left to itself.
const AUTOMATIC: [(&str, &str); 6] = [
    ("dpm2", "_karras"),
    ("dpm2_a", "_karras"),
    ("dpmpp_2m", "_karras"),
    ("dpmpp_sde", "_karras"),
    ("dpmpp_2m_sde", "_exponential"),
    ("dpmpp_3m_sde", "_exponential"),
];

fn second_of(pairs: &[(&'static str, &'static str)], first: &str) -> Option<&'static str> {
    let pair = pairs.iter().find(|pair| pair.0 == first);
    pair.map(|pair| pair.1)
}

fn first_of(pairs: &[(&'static str, &'static str)], second: &str) -> Option<&'static str> {
    let pair = pairs
        .iter()
        .find(|pair| pair.1.eq_ignore_ascii_case(second));
    pair.map(|pair| pair.0)
}

impl Sampler {
    /// The sampler and its schedule type, as the web UI spells them.
    pub fn web_ui_names(self) -> [&'static str; 2] {
        let name = self.to_string();
        let split = SCHEDULE_TYPES.iter();
        let mut split =
            split.filter_map(|(suffix, kind)| Some((name.strip_suffix(suffix)?, *kind)));
        let (base, kind) = split.next().unwrap_or((&name, UNIFORM));
        [second_of(&NAMES, base).unwrap_or_default(), kind]
    }

    /// The sampler that the web UI calls so. Before its release 1.9 the schedule type was a part of the name. Our own names are known
    /// too.
    pub fn of_web_ui(name: &str, schedule_type: Option<&str>) -> Option<Sampler> {
        if let Ok(sampler) = name.parse() {
            return Some(sampler);
        }
        let parted = SCHEDULE_TYPES.iter().find_map(|(_, kind)| {
            let at = name.len().checked_sub(kind.len())?;
            let (base, end) = name.split_at_checked(at)?;
            end.eq_ignore_ascii_case(kind)
                .then(|| (base.trim_end(), *kind))
        });
        let (name, kind) = match parted {
            Some((name, kind)) => (name, kind),
            None => (name, schedule_type.unwrap_or(UNIFORM)),
        };
        let base = first_of(&NAMES, name)?;
        let suffix = match kind {
            _ if kind.eq_ignore_ascii_case(UNIFORM) => "",
            "Automatic" => second_of(&AUTOMATIC, base).unwrap_or_default(),
            _ => first_of(&SCHEDULE_TYPES, kind)?,
        };
        format!("{base}{suffix}").parse().ok()
    }
}
