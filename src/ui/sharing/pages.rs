//! Pages and locked files, made away from the screen: natively on a thread, in a browser by the second program of the site.

use crate::export::job::Job;

/// The file. `on` hears how many steps are done, of how many, and says whether to go on. `None` where it was
/// ended so, or where the engine failed: a fault of ours.
#[cfg(not(target_arch = "wasm32"))]
pub async fn make(job: Job, mut on: impl FnMut(usize, usize) -> bool + Send + 'static) -> Option<Vec<u8>> {
    use std::ops::ControlFlow;

    let work = move || {
        let made = job.perform(&mut |far| {
            if on(far.done, far.of) {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        made.ok()
    };
    crate::platform::work::away(work).await.flatten()
}

/// The file. `on` hears how many steps are done, of how many, and says whether to go on. `None` where it was
/// ended so, or where the engine failed: a fault of ours.
#[cfg(target_arch = "wasm32")]
pub async fn make(job: Job, mut on: impl FnMut(usize, usize) -> bool) -> Option<Vec<u8>> {
    let text = serde_json::to_string(&job).ok()?;
    let heard = |text: &str| serde_json::from_str(text).is_ok_and(|(done, of)| on(done, of));
    crate::platform::web::in_worker("pages.js", &text, heard).await
}
