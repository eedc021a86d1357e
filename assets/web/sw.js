// Keeps the whole app on the device: from the first load on it works without a network. A newer version is fetched
// beside the one that runs, and takes over when the reader says so or when the app was closed.

/** Each file of this version with the hash of its content; `./dev web` writes them in. */
const FILES = {/* files */};
const CACHE = 'milkpath';

/** A file as it is kept: by its content, so that one that did not change is not fetched again. */
const key = (path) => new URL(`${path}?${FILES[path]}`, self.registration.scope).href;

async function fetchAll() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    Object.keys(FILES).map(async (path) => {
      if (await cache.match(key(path))) return;
      // Fetched by the address under which it is kept: a browser puts the compiled form of a file there.
      const response = await fetch(key(path), { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(key(path), response);
    }),
  );
}

async function dropOld() {
  const cache = await caches.open(CACHE);
  const kept = new Set(Object.keys(FILES).map(key));
  const old = (await cache.keys()).filter((request) => !kept.has(request.url));
  await Promise.all(old.map((request) => cache.delete(request)));
  await self.clients.claim();
}

/** The file that an address of this site means. */
function file(request) {
  const url = new URL(request.url);
  if (!url.href.startsWith(self.registration.scope)) return null;
  if (request.mode === 'navigate') return 'index.html';
  const path = url.pathname.slice(new URL(self.registration.scope).pathname.length);
  return Object.hasOwn(FILES, path) ? path : null;
}

async function kept(path, request) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(key(path));
  if (!found) return fetch(request);
  // Without an address of its own a worker keeps the one that it was started with, and what stands after its `?`. Everything
  // else is handed on as it was kept: a program has its compiled form with it then.
  return request.destination === 'worker' ? new Response(found.body, found) : found;
}

self.addEventListener('install', (event) => event.waitUntil(fetchAll()));
self.addEventListener('activate', (event) => event.waitUntil(dropOld()));
self.addEventListener('message', (event) => {
  if (event.data === 'renew') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const path = event.request.method === 'GET' ? file(event.request) : null;
  if (path !== null) event.respondWith(kept(path, event.request));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then(([open]) => open?.focus() ?? self.clients.openWindow('./')),
  );
});
