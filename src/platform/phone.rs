//! Where a phone keeps the log of an app.

use std::path::PathBuf;

use crate::store::{Database, Error, FILE, Result};

/// Opens the log in the app's own folder.
///
/// # Errors
///
/// Those of [`Database::open`], and a folder that the system does not give.
pub fn open() -> Result<Database> {
    let folder = files_dir().ok_or_else(|| Error::internal("the system names no folder for the app"))?;
    let failed = |error: std::io::Error| Error::internal(format!("{}: {error}", folder.display()));
    std::fs::create_dir_all(&folder).map_err(failed)?;
    Database::open(&folder.join(FILE))
}

/// The folder that other apps cannot read.
#[cfg(not(target_os = "android"))]
fn files_dir() -> Option<PathBuf> {
    dirs::data_dir().map(|dir| dir.join("milkpath"))
}

/// The folder that other apps cannot read: `Context.getFilesDir()`.
#[cfg(target_os = "android")]
#[allow(unsafe_code)] // the two raw pointers that the system handed to the process at its start
fn files_dir() -> Option<PathBuf> {
    use jni::objects::{JObject, JString};

    let context = ndk_context::android_context();
    // SAFETY: `ndk_context` was initialised by the activity before `main`, and both stay alive with it.
    let vm = unsafe { jni::JavaVM::from_raw(context.vm().cast()) }.ok()?;
    // SAFETY: as above; the reference is global and is not deleted here.
    let activity = unsafe { JObject::from_raw(context.context().cast()) };
    let mut env = vm.attach_current_thread().ok()?;
    let dir = env
        .call_method(&activity, "getFilesDir", "()Ljava/io/File;", &[])
        .ok()?
        .l()
        .ok()?;
    let path = env
        .call_method(&dir, "getAbsolutePath", "()Ljava/lang/String;", &[])
        .ok()?
        .l()
        .ok()?;
    let path = JString::from(path);
    let text: String = env.get_string(&path).ok()?.into();
    Some(PathBuf::from(text))
}
