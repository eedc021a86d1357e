// Starts the app and the worker of its log, then the service worker that keeps it for flight mode and tells of newer versions.
import init from './app/milkpath.js';
import { LOCK } from './lock.js';

// Before the worker of this page asks for the log: whether another page has it. `src/platform/web/site.rs` reads it.
navigator.locks?.query().then(({ held }) => {
  globalThis.milkpathHeld = held.some(({ name }) => name === LOCK);
});

// The worker starts while the program loads; `src/store/database/worker.rs` takes it over, or starts one where there is none.
try {
  const store = new Worker(new URL(`./store.js${location.search}`, import.meta.url), { type: 'module' });
  store.addEventListener('error', () => delete globalThis.milkpathStore);
  globalThis.milkpathStore = store;
} catch {
  // The app says why, when it tries itself.
}

await init({ module_or_path: new URL('./app/milkpath_bg.wasm', import.meta.url) });

// `src/platform/web/site.rs` listens to the first and says the second.
const WAITS = 'milkpath-waits';
const RENEW = 'milkpath-renew';

/** Tells the app that a newer version waits. */
function waits() {
  document.documentElement.setAttribute('data-waits', '');
  window.dispatchEvent(new CustomEvent(WAITS));
}

/** Tells it once the version that is being fetched is whole, if an older one runs. */
function follow(worker) {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) waits();
  });
}

if ('serviceWorker' in navigator) {
  const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
  if (registration.waiting && navigator.serviceWorker.controller) waits();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  let renewed = false;
  window.addEventListener(RENEW, () => {
    renewed = true;
    registration.waiting?.postMessage('renew');
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (renewed) location.reload();
  });
  // An app that stays open for days looks for a newer version when it is seen again.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}
