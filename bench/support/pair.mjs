import { competitorScript } from './competitor.mjs';
import { startPouch } from './pouch.mjs';
import { loadRealWard } from './realWard.mjs';

/**
 * Our ward and PouchDB's server, and what a page of Chromium needs to be a phone of either.
 */
export async function startPair() {
	const { Handset, deedOf, startStreetWard } = await loadRealWard();
	const ward = await startStreetWard();
	const pouch = await startPouch();
	const handset = new Handset();
	await handset.start({ bypassCSP: true, serviceWorkers: 'block' });
	const { token } = await ward.phone('kp1');
	const { fields } = deedOf(ward, 'bay', 'lan', { place: 'Nhà văn hóa khu phố 3' });
	const { state: _, rulesVersion: __, ...words } = fields;
	const form = { figures: [], area: '', criteria: [], figureIndices: [], ...words };
	const account = { server: ward.serverId, token, person: fields.author };
	const ours = [await competitorScript('ourPhone')];
	const theirs = [pouch.script, await competitorScript('pouchPhone')];
	return {
		ward,
		pouch,
		browser: handset.context,
		/**
		 * What `openCompetitor` asks for, each at its own server or at what stands before it.
		 * @param {import('./deeds').DeedSize} size
		 * @param {number} seed
		 * @param {{ ours?: string, pouchdb?: string }} [through]
		 */
		turns: (size, seed, through = {}) => ({
			form,
			ours: {
				url: `${through.ours ?? ward.server.url}/khoi-dong.js`,
				scripts: ours,
				args: [account, form, size, seed]
			},
			pouchdb: {
				url: `${through.pouchdb ?? pouch.url}/empty`,
				scripts: theirs,
				args: [form, size, seed]
			}
		}),
		async stop() {
			await handset.dispose();
			await Promise.all([ward.server.stop(), pouch.stop()]);
		}
	};
}
