//! What a fake client's devices do when, and what is counted.

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Options;
use super::program::Program;
use crate::sys::PJRT_Device;

/// How long a compilation waits for others.
const PATIENCE: Duration = Duration::from_secs(60);

/// Something that a fake client was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// The module of this name was compiled, or loaded.
    Compile(String),
    /// So many bytes were sent to a device.
    Upload(usize),
    /// The module of this name was launched on all its devices.
    Launch(String),
    /// So many bytes were read from a device.
    Download(usize),
}

/// What a fake client has counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    /// What it was asked for, in order.
    pub calls: Vec<Call>,
    /// Launches, by device.
    pub launches: Vec<usize>,
    /// How long each device lay idle before each of its launches but the first.
    pub idle: Vec<Vec<Duration>>,
    /// Devices that a launch occupies now.
    pub busy: usize,
    /// Objects alive, by kind: `buffer`, `event`, `loaded_executable`.
    pub live: BTreeMap<&'static str, usize>,
    /// Bytes of host memory that transfers use now.
    pub host_bytes: usize,
    /// The most that they have used.
    pub peak_host_bytes: usize,
}

/// A device, whose address is its pointer.
pub(super) struct Device {
    pub(super) index: usize,
    pub(super) text: String,
}

/// Devices as the C API lists them.
pub(super) struct Pointers(pub(super) Vec<*mut PJRT_Device>);

// SAFETY: they point to what `State` keeps, which is never written.
unsafe impl Send for Pointers {}
// SAFETY: as above.
unsafe impl Sync for Pointers {}

/// A fake client.
pub(super) struct State {
    pub(super) options: Options,
    pub(super) pointers: Pointers,
    /// What the pointers point to.
    _devices: Vec<Device>,
    log: Mutex<Log>,
    /// Compilations that have begun, and who waits for more.
    compilations: Mutex<usize>,
    begun: Condvar,
}

struct Log {
    counts: Counts,
    /// When each device is done with its launches, and with what is sent to it.
    free: Vec<Instant>,
    link_free: Vec<Instant>,
    /// Transfers under way: when each is done, and its bytes.
    transfers: Vec<(Instant, usize)>,
}

impl Log {
    fn finish_transfers(&mut self) {
        let now = Instant::now();
        self.transfers.retain(|(done, _)| *done > now);
        self.counts.host_bytes = self.transfers.iter().map(|(_, bytes)| bytes).sum();
    }
}

impl State {
    pub(super) fn new(options: Options) -> State {
        let count = options.devices;
        let device = |index| Device {
            index,
            text: format!("{}:{index}", options.platform),
        };
        let devices: Vec<Device> = (0..count).map(device).collect();
        let pointers = devices.iter().map(|device| {
            let device: *const Device = device;
            device.cast_mut().cast()
        });
        let counts = Counts {
            launches: vec![0; count],
            idle: vec![Vec::new(); count],
            ..Counts::default()
        };
        let start = vec![Instant::now(); count];
        State {
            pointers: Pointers(pointers.collect()),
            log: Mutex::new(Log {
                counts,
                free: start.clone(),
                link_free: start,
                transfers: Vec::new(),
            }),
            _devices: devices,
            compilations: Mutex::new(0),
            begun: Condvar::new(),
            options,
        }
    }

    pub(super) fn counts(&self) -> Counts {
        let mut log = self.log();
        log.finish_transfers();
        let now = Instant::now();
        log.counts.busy = log.free.iter().filter(|&&free| free > now).count();
        log.counts.clone()
    }

    pub(super) fn note(&self, call: Call) {
        self.log().counts.calls.push(call);
    }

    /// Compiles a program, or says why not.
    pub(super) fn compile(&self, program: Option<Program>) -> Result<Program, String> {
        let program = program.ok_or("not a program that stablejet printed")?;
        let Options {
            devices, refused, ..
        } = self.options;
        if program.devices.iter().any(|&device| device >= devices) {
            let wanted = &program.devices;
            return Err(format!("a program for the devices {wanted:?} of {devices}"));
        }
        if refused == Some(program.name.as_str()) {
            return Err(format!("{} is refused", program.name));
        }
        self.note(Call::Compile(program.name.clone()));
        let mut compilations = self
            .compilations
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *compilations += 1;
        self.begun.notify_all();
        let too_few = |begun: &mut usize| *begun < self.options.compiled_together;
        let waited = self
            .begun
            .wait_timeout_while(compilations, PATIENCE, too_few);
        match waited.unwrap_or_else(PoisonError::into_inner).1.timed_out() {
            true => Err(format!("{} is compiled alone", program.name)),
            false => Ok(program),
        }
    }

    /// Sends bytes to a device. Returns when they are there.
    pub(super) fn transfer(&self, device: usize, bytes: usize) -> Instant {
        let mut log = self.log();
        log.finish_transfers();
        let time = match self.options.bytes_per_second {
            Some(rate) => Duration::from_secs_f64(bytes as f64 / rate as f64),
            None => Duration::ZERO,
        };
        let done = log.link_free[device].max(Instant::now()) + time;
        log.link_free[device] = done;
        log.transfers.push((done, bytes));
        log.counts.host_bytes += bytes;
        log.counts.peak_host_bytes = log.counts.peak_host_bytes.max(log.counts.host_bytes);
        log.counts.calls.push(Call::Upload(bytes));
        done
    }

    /// Launches on a device what is asked for now and has its inputs at `inputs`. Returns when it is done.
    pub(super) fn launch(&self, device: usize, inputs: Instant) -> Instant {
        let mut log = self.log();
        let free = log.free[device];
        let begin = inputs.max(free).max(Instant::now());
        if log.counts.launches[device] > 0 {
            log.counts.idle[device].push(begin - free);
        }
        log.counts.launches[device] += 1;
        log.free[device] = begin + self.options.launch;
        log.free[device]
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts an object for as long as it lives.
pub(super) struct Live {
    pub(super) state: Arc<State>,
    kind: &'static str,
}

impl Live {
    pub(super) fn new(state: &Arc<State>, kind: &'static str) -> Live {
        *state.log().counts.live.entry(kind).or_default() += 1;
        Live {
            state: state.clone(),
            kind,
        }
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        let mut log = self.state.log();
        *log.counts.live.entry(self.kind).or_default() -= 1;
    }
}
