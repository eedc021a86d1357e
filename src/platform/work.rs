//! Long work away from the screen, so that the window never freezes.

/// What `work` gives, done on a thread of its own; `None` where the device has no thread left or the work broke off.
///
/// A page of the web has one thread: there the work is done on it, after the screen has shown what is going on.
pub async fn away<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    #[cfg(not(target_arch = "wasm32"))]
    {
        let (done, answer) = futures_channel::oneshot::channel();
        let thread = std::thread::Builder::new().name("work".to_owned());
        // Who asked may have left meanwhile.
        let started = thread.spawn(move || drop(done.send(work())));
        started.ok()?;
        answer.await.ok()
    }
    #[cfg(target_arch = "wasm32")]
    {
        super::clock::sleep(30).await;
        Some(work())
    }
}
