// Lets the register of a class be opened again while the network is away. It keeps the page's own code and nothing that anybody wrote:
// names and marks stay with the tab. Registered by the register's page for the addresses of classes only.
const CACHE = 'xuefen-desk';
const SHELL = '/';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** The page says which files it is made of; what an older build left is thrown away. */
self.addEventListener('message', (event) => event.waitUntil(keepOnly(event.data.addresses)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(SHELL).then((shell) => shell ?? Response.error())));
  else if (new URL(request.url).pathname.startsWith('/assets/')) event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});

/** Whole or not at all, and only then the old is thrown away: while the network is away everything stays as it is. */
async function keepOnly(addresses) {
  const cache = await caches.open(CACHE);
  const kept = await cache.keys();
  const known = new Set(kept.map(({ url }) => new URL(url).pathname));
  await cache.addAll([SHELL, ...addresses.filter((address) => !known.has(address))]);
  const wanted = new Set([SHELL, ...addresses]);
  await Promise.all(kept.filter(({ url }) => !wanted.has(new URL(url).pathname)).map((request) => cache.delete(request)));
}
