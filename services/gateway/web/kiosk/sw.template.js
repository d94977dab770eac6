/*
 * The kiosk without a network. One version is one cache: all of the app's files, fetched whole before the version is used, and thrown
 * away whole when the next one takes over. It takes over when the page asks, which is when nothing waits and the operator agrees.
 * What is fetched from the API is never kept here.
 */
const worker = globalThis;
// written in by the build
// eslint-disable-next-line no-undef
const files = __FILES__;
const cacheName = 'kith-kiosk-__VERSION__';

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.caches.open(cacheName).then((cache) => cache.addAll(files)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(throwAwayOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (event.data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || !pathname.startsWith('/kiosk/')) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});

async function page(request) {
  const cache = await worker.caches.open(cacheName);
  return (await cache.match('/kiosk/')) ?? worker.fetch(request);
}

/** A file of this version, or one that is fetched only where it is needed, and kept from then on. */
async function file(request) {
  const cache = await worker.caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await worker.fetch(request);
  if (answer.ok && request.url.includes('/kiosk/assets/')) await cache.put(request, answer.clone());
  return answer;
}

async function throwAwayOlder() {
  const names = await worker.caches.keys();
  const older = names.filter((name) => name.startsWith('kith-kiosk-') && name !== cacheName);
  await Promise.all(older.map((name) => worker.caches.delete(name)));
}
