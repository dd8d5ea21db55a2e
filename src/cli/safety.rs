//! Whether pictures are checked before they are shown.

use clap::ValueEnum;
use stablejet::model::SafetyChecking;

/// Whether a model's safety checker is used.
#[derive(Clone, Copy, clap::Args)]
pub struct SafetyChoice {
    /// Make those pictures black that the model's safety checker flags: auto if the model ships one, on or not at all, or off.
    #[arg(long, value_enum, default_value_t = Checking::Auto)]
    safety_checker: Checking,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Checking {
    Auto,
    On,
    Off,
}

impl SafetyChoice {
    /// Pictures are checked if the model ships a safety checker.
    pub const AUTO: SafetyChoice = SafetyChoice {
        safety_checker: Checking::Auto,
    };

    /// No picture is checked.
    pub const OFF: SafetyChoice = SafetyChoice {
        safety_checker: Checking::Off,
    };

    /// Whether a safety checker is of any use.
    pub fn is_wanted(self) -> bool {
        self.safety_checker != Checking::Off
    }
}

impl From<SafetyChoice> for SafetyChecking {
    fn from(choice: SafetyChoice) -> SafetyChecking {
        match choice.safety_checker {
            Checking::Auto => SafetyChecking::Auto,
            Checking::On => SafetyChecking::On,
            Checking::Off => SafetyChecking::Off,
        }
    }
}
