//! One key of `scheduler_config.json`, read strictly: a value of the wrong kind or range is refused by name.

use serde_json::Value;

use super::SchedulerError;
use super::settings::MAX_TRAIN_TIMESTEPS;
use crate::brief::brief;

/// As many values as there can be timesteps of training.
const MAX_LIST: usize = MAX_TRAIN_TIMESTEPS as usize;

/// A key of the file with its value.
pub(super) struct Field<'a> {
    pub key: &'a str,
    pub value: &'a Value,
}

impl Field<'_> {
    pub(super) fn refuse(&self, supported: impl Into<String>) -> SchedulerError {
        SchedulerError::Value {
            key: self.key.to_owned(),
            value: brief(&self.value.to_string()),
            supported: supported.into(),
        }
    }

    pub(super) fn choice<T: Copy>(&self, choices: &[(&str, T)]) -> Result<T, SchedulerError> {
        let found = choices.iter().find(|(name, _)| self.value == name);
        found.map(|&(_, choice)| choice).ok_or_else(|| {
            let names: Vec<&str> = choices.iter().map(|&(name, _)| name).collect();
            self.refuse(names.join(", "))
        })
    }

    pub(super) fn optional<T>(
        &self,
        read: impl Fn(&Self) -> Result<T, SchedulerError>,
    ) -> Result<Option<T>, SchedulerError> {
        if self.value.is_null() {
            Ok(None)
        } else {
            read(self).map(Some)
        }
    }

    /// True or false; null is false, as in Python's conditions.
    pub(super) fn boolean(&self) -> Result<bool, SchedulerError> {
        match self.value {
            Value::Null => Ok(false),
            value => value.as_bool().ok_or_else(|| self.refuse("true, false")),
        }
    }

    /// A whole number from `low` to `high`.
    pub(super) fn whole(&self, low: i64, high: i64) -> Result<i64, SchedulerError> {
        let number = self
            .value
            .as_i64()
            .filter(|number| (low..=high).contains(number));
        number.ok_or_else(|| self.refuse(format!("a whole number from {low} to {high}")))
    }

    pub(super) fn count(&self, most: i64) -> Result<usize, SchedulerError> {
        Ok(self.whole(1, most)? as usize)
    }

    /// Indices of steps.
    pub(super) fn indices(&self) -> Result<Vec<usize>, SchedulerError> {
        let index = |value: &Value| value.as_u64().map(|index| index as usize);
        self.list(index, "a list of indices of steps")
    }

    pub(super) fn beta(&self) -> Result<f64, SchedulerError> {
        beta(self.value).ok_or_else(|| self.refuse("a number from 0 to 1"))
    }

    pub(super) fn betas(&self) -> Result<Vec<f64>, SchedulerError> {
        self.list(beta, "a list of numbers from 0 to 1, or null")
    }

    pub(super) fn sigma(&self) -> Result<f64, SchedulerError> {
        self.positive("a number above 0, or null")
    }

    pub(super) fn scaling(&self) -> Result<f64, SchedulerError> {
        self.positive("a number above 0")
    }

    /// The logarithm of a signal-to-noise ratio; -Infinity, which Python writes, is no limit.
    pub(super) fn lambda(&self) -> Result<f64, SchedulerError> {
        if self.value == "-Infinity" {
            return Ok(f64::NEG_INFINITY);
        }
        self.value
            .as_f64()
            .ok_or_else(|| self.refuse("a number, -Infinity"))
    }

    fn positive(&self, supported: &str) -> Result<f64, SchedulerError> {
        let number = self.value.as_f64().filter(|&number| number > 0.0);
        number.ok_or_else(|| self.refuse(supported))
    }

    fn list<T>(
        &self,
        read: impl Fn(&Value) -> Option<T>,
        supported: &str,
    ) -> Result<Vec<T>, SchedulerError> {
        let list = self
            .value
            .as_array()
            .filter(|list| list.len() <= MAX_LIST)
            .and_then(|list| list.iter().map(read).collect());
        list.ok_or_else(|| self.refuse(format!("{supported}; at most {MAX_LIST} values")))
    }
}

fn beta(value: &Value) -> Option<f64> {
    value.as_f64().filter(|beta| (0.0..=1.0).contains(beta))
}
