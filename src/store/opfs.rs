//! The file system of a site, which one worker of one page can hold: a pool of files under names of its own.

use sqlite_wasm_rs::WasmOsCallback;
use sqlite_wasm_vfs::sahpool::{OpfsSAHError, OpfsSAHPoolCfgBuilder, install};

use super::error::{Error, Result};
use super::open::{FILE, Store};

/// Where the pool is in the storage of the site.
const FOLDER: &str = "milkpath-log";

/// Opens the log in the storage of the site, or makes it there. To be called in a dedicated worker.
///
/// # Errors
///
/// Those of [`Store::open`]; [`Error::Locked`] where another page still holds the files, [`Error::Unkept`] where the
/// browser has no such storage (an old one, or a private window).
pub async fn open_in_site() -> Result<Store> {
    let pool = OpfsSAHPoolCfgBuilder::new().directory(FOLDER).build();
    install::<WasmOsCallback>(&pool, true).await.map_err(refused)?;
    Store::open(std::path::Path::new(FILE))
}

fn refused(error: OpfsSAHError) -> Error {
    let cause = error.to_string();
    match error {
        OpfsSAHError::NotSupported => Error::Unkept { cause },
        // The files are there and cannot be had.
        _ => Error::Locked { cause },
    }
}
