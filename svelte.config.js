import adapter from '@sveltejs/adapter-static';
import { buildVersion } from './scripts/lib/buildVersion.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// Nothing is prerendered at `/`: every address of the app is the same shell, which starts offline.
		adapter: adapter({ fallback: 'index.html', strict: false }),
		version: { name: buildVersion(), pollInterval: 0 },
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'blob:', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
