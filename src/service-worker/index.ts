/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

// Holds no app code (architecture §4): it keeps the shell, so that every address starts without a network.
declare const self: ServiceWorkerGlobalScope & {
	readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

// Filled by scripts/lib/injectServiceWorker.mjs over the finished build; `/` is the shell of every address.
precacheAndRoute([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();

// Pages only: what the server answers is never kept, and a sign-in must reach it.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/'), { denylist: [/^\/api\//, /^\/_\//] }));

// The page that brought the worker is held by it at once: on a first visit the rest of the app would otherwise come from
// a network that may be gone by then. A page that was just being loaded meanwhile is not among them: it asks (HOLD).
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until the app says that no form is open (product P10).
self.addEventListener('message', (event) => {
	const type = (event.data as { readonly type?: unknown } | null)?.type;
	if (type === 'SKIP_WAITING') void self.skipWaiting();
	if (type === 'HOLD') event.waitUntil(self.clients.claim());
});
