//! Files of SQLite that fail when they are told to, and write down what was done to them.
//!
//! A layer over the operating system's own files ([`rusqlite::ffi`]), registered as the default of this
//! test binary, so that the journal runs through it unchanged. One test at a time may hold [`Disk`].

use std::collections::BTreeMap;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::mem::size_of;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use rusqlite::ffi::{self, sqlite3_file, sqlite3_io_methods, sqlite3_vfs};

/// What can fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A write is refused.
    Write,
    /// Half of a write is done, then it is refused.
    ShortWrite,
    /// There is no room.
    NoRoom,
    /// A sync fails.
    Sync,
    /// A file cannot be shortened.
    Truncate,
    /// A read fails.
    Read,
    /// A file cannot be opened.
    Open,
}

impl Fault {
    pub const ALL: [Self; 7] =
        [Self::Write, Self::ShortWrite, Self::NoRoom, Self::Sync, Self::Truncate, Self::Read, Self::Open];

    fn code(self) -> c_int {
        match self {
            Self::Write | Self::ShortWrite => ffi::SQLITE_IOERR_WRITE,
            Self::NoRoom => ffi::SQLITE_FULL,
            Self::Sync => ffi::SQLITE_IOERR_FSYNC,
            Self::Truncate => ffi::SQLITE_IOERR_TRUNCATE,
            Self::Read => ffi::SQLITE_IOERR_READ,
            Self::Open => ffi::SQLITE_CANTOPEN,
        }
    }
}

/// Something that was done to a file.
#[derive(Debug, Clone)]
pub enum Done {
    Wrote {
        file: String,
        at: usize,
        bytes: Vec<u8>,
    },
    Cut {
        file: String,
        length: usize,
    },
    Synced {
        file: String,
    },
    /// Gone, and for good only if the directory was synced.
    Deleted {
        file: String,
        durable: bool,
    },
    /// Said by the test: the number of a state that was acknowledged, and whether as durable.
    Acknowledged {
        state: usize,
        durable: bool,
    },
}

#[derive(Default)]
struct Plan {
    fault: Option<Fault>,
    /// The calls until it fails.
    countdown: u64,
    /// Whether all calls after it fail too.
    for_good: bool,
    struck: u64,
    trace: Option<Vec<Done>>,
}

static PLAN: Mutex<Plan> =
    Mutex::new(Plan { fault: None, countdown: 0, for_good: false, struck: 0, trace: None });
static IN_USE: Mutex<()> = Mutex::new(());
static REGISTERED: Once = Once::new();

/// The right to make the disk fail.
pub struct Disk(#[allow(dead_code, reason = "held, not read")] MutexGuard<'static, ()>);

impl Disk {
    pub fn take() -> Self {
        REGISTERED.call_once(register);
        Self(IN_USE.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The `nth` call of a kind from now fails, from 1; with `for_good` all after it as well.
    pub fn fail(&self, fault: Fault, nth: u64, for_good: bool) {
        *plan() = Plan { fault: Some(fault), countdown: nth, for_good, ..Plan::default() };
    }

    /// Nothing fails any more. How many calls did.
    pub fn mend(&self) -> u64 {
        std::mem::take(&mut *plan()).struck
    }

    /// What reaches the disk is written down from now on.
    pub fn record(&self) {
        *plan() = Plan { trace: Some(Vec::new()), ..Plan::default() };
    }

    pub fn say(&self, done: Done) {
        trace(|| done);
    }

    pub fn recorded(&self) -> Vec<Done> {
        std::mem::take(&mut *plan()).trace.unwrap_or_default()
    }
}

fn plan() -> MutexGuard<'static, Plan> {
    PLAN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn trace(done: impl FnOnce() -> Done) {
    if let Some(trace) = &mut plan().trace {
        trace.push(done());
    }
}

/// The fault that strikes this call, which is of some of the kinds.
fn strike(kinds: &[Fault]) -> Option<Fault> {
    let mut plan = plan();
    let fault = plan.fault.filter(|fault| kinds.contains(fault))?;
    if plan.countdown > 1 {
        plan.countdown -= 1;
        return None;
    }
    if plan.countdown == 1 || plan.for_good {
        plan.countdown = 0;
        plan.struck += 1;
        return Some(fault);
    }
    None
}

/// One of our files; the operating system's stands right behind it.
#[repr(C)]
struct File {
    base: sqlite3_file,
    name: *mut String,
}

unsafe fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    unsafe { file.cast::<u8>().add(size_of::<File>()).cast() }
}

unsafe fn name(file: *mut sqlite3_file) -> String {
    unsafe { (*(*file.cast::<File>()).name).clone() }
}

/// Calls a method of the file behind ours.
macro_rules! pass {
    ($file:ident . $method:ident ( $($argument:expr),* )) => {
        unsafe {
            let real = real($file);
            match (*(*real).pMethods).$method {
                Some(method) => method(real, $($argument),*),
                None => ffi::SQLITE_IOERR,
            }
        }
    };
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    let result = pass!(file.xClose());
    unsafe { drop(Box::from_raw((*file.cast::<File>()).name)) };
    result
}

unsafe extern "C" fn read(file: *mut sqlite3_file, into: *mut c_void, amount: c_int, at: i64) -> c_int {
    match strike(&[Fault::Read]) {
        Some(fault) => fault.code(),
        None => pass!(file.xRead(into, amount, at)),
    }
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, amount: c_int, at: i64) -> c_int {
    if let Some(fault) = strike(&[Fault::Write, Fault::ShortWrite, Fault::NoRoom]) {
        if fault == Fault::ShortWrite {
            pass!(file.xWrite(from, amount / 2, at));
        }
        return fault.code();
    }
    trace(|| {
        let bytes = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), amount as usize) }.to_vec();
        Done::Wrote { file: unsafe { name(file) }, at: at as usize, bytes }
    });
    pass!(file.xWrite(from, amount, at))
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, length: i64) -> c_int {
    if let Some(fault) = strike(&[Fault::Truncate]) {
        return fault.code();
    }
    trace(|| Done::Cut { file: unsafe { name(file) }, length: length as usize });
    pass!(file.xTruncate(length))
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    if let Some(fault) = strike(&[Fault::Sync]) {
        return fault.code();
    }
    trace(|| Done::Synced { file: unsafe { name(file) } });
    pass!(file.xSync(flags))
}

unsafe extern "C" fn file_size(file: *mut sqlite3_file, size: *mut i64) -> c_int {
    pass!(file.xFileSize(size))
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    pass!(file.xLock(level))
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    pass!(file.xUnlock(level))
}

unsafe extern "C" fn check_reserved_lock(file: *mut sqlite3_file, out: *mut c_int) -> c_int {
    pass!(file.xCheckReservedLock(out))
}

unsafe extern "C" fn file_control(file: *mut sqlite3_file, what: c_int, with: *mut c_void) -> c_int {
    pass!(file.xFileControl(what, with))
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    pass!(file.xSectorSize())
}

/// Nothing is promised: neither that writes stay in order nor that a page is written whole.
unsafe extern "C" fn characteristics(_: *mut sqlite3_file) -> c_int {
    0
}

unsafe extern "C" fn shm_map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    pass!(file.xShmMap(page, size, extend, out))
}

unsafe extern "C" fn shm_lock(file: *mut sqlite3_file, at: c_int, count: c_int, flags: c_int) -> c_int {
    pass!(file.xShmLock(at, count, flags))
}

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    unsafe {
        let real = real(file);
        if let Some(method) = (*(*real).pMethods).xShmBarrier {
            method(real);
        }
    }
}

unsafe extern "C" fn shm_unmap(file: *mut sqlite3_file, delete: c_int) -> c_int {
    pass!(file.xShmUnmap(delete))
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

/// The last part of a path; nothing for a file without a name.
unsafe fn file_name(path: *const c_char) -> String {
    if path.is_null() {
        return String::new();
    }
    let path = unsafe { CStr::from_ptr(path) }.to_string_lossy();
    path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned()
}

unsafe extern "C" fn open(
    vfs: *mut sqlite3_vfs,
    path: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    unsafe {
        (*file).pMethods = std::ptr::null();
        if let Some(fault) = strike(&[Fault::Open]) {
            return fault.code();
        }
        let below: *mut sqlite3_vfs = (*vfs).pAppData.cast();
        let Some(open) = (*below).xOpen else { return ffi::SQLITE_CANTOPEN };
        let result = open(below, path, real(file), flags, out);
        if result != ffi::SQLITE_OK {
            return result;
        }
        (*file.cast::<File>()).name = Box::into_raw(Box::new(file_name(path)));
        (*file).pMethods = &METHODS;
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn delete(vfs: *mut sqlite3_vfs, path: *const c_char, sync: c_int) -> c_int {
    unsafe {
        let below: *mut sqlite3_vfs = (*vfs).pAppData.cast();
        let Some(delete) = (*below).xDelete else { return ffi::SQLITE_IOERR_DELETE };
        trace(|| Done::Deleted { file: file_name(path), durable: sync != 0 });
        delete(below, path, sync)
    }
}

fn register() {
    unsafe {
        let below = ffi::sqlite3_vfs_find(std::ptr::null());
        let vfs = sqlite3_vfs {
            szOsFile: (*below).szOsFile + size_of::<File>() as c_int,
            zName: c"failing".as_ptr(),
            pNext: std::ptr::null_mut(),
            pAppData: below.cast(),
            xOpen: Some(open),
            xDelete: Some(delete),
            ..*below
        };
        // It stays as long as the process.
        assert_eq!(ffi::sqlite3_vfs_register(Box::into_raw(Box::new(vfs)), 1), ffi::SQLITE_OK);
    }
}

/// The files as they stand on a disk, by name.
pub type Files = BTreeMap<String, Vec<u8>>;
