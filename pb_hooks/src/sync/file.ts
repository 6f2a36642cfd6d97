import type { Attachment } from '$lib/domain/attachments/attachment';
import { PHOTO_OUTPUT } from '$lib/domain/attachments/limits';
import { dayOf } from '$lib/domain/time';
import { asActor } from '../accounts/actorOf';
import { serverNow } from '../web/clock';
import { refuse } from '../web/refusal';
import { looseStatements } from './statements';
import { openWard } from './ward';

/** By the extension that the server gave the file when it had looked at its bytes. */
const TYPE: Readonly<Record<string, string>> = {
	jpg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	gif: 'image/gif',
	avif: 'image/avif',
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	doc: 'application/msword'
};
/**
 * What PocketBase makes small pictures of. Not of WebP: its header may name a size of ten pixels and its frame one of
 * 268 million, for which the decoder takes the memory. The app's own photos are JPEG.
 */
const SHRINKS = ['jpg', 'png', 'gif'];

/** `GET /api/sync/files/{id}?thumb=1`: the bytes, for those who may read the entry they belong to. */
export function file(e: pb.RequestEvent): void {
	asActor(e, ({ actor }) => {
		const ward = openWard(looseStatements(e.app.concurrentDB()));
		const attachment = ward.record('attachments', e.request.pathValue('id'));
		// What one may not read is missing.
		if (!attachment || !ward.sees(actor, dayOf(serverNow(e)), 'attachments', attachment)) {
			return refuse(e, 404, { code: 'file.missing' });
		}
		serve(e, attachment);
	});
}

function serve(e: pb.RequestEvent, attachment: Attachment): void {
	const record = e.app.findRecordById('attachments', attachment.id);
	const stored = record.getString('file');
	const extension = stored.split('.').pop() ?? '';
	const original = `${record.baseFilesPath()}/${stored}`;
	const files = e.app.newFilesystem();
	try {
		const small = e.request.url.query().get('thumb') === '1' && SHRINKS.includes(extension);
		const key = small ? thumbOf(e.app, files, record.baseFilesPath(), stored) : original;
		const header = e.response.header();
		header.set('Content-Type', TYPE[extension] ?? 'application/octet-stream');
		// Photos are shown; papers are saved, never opened on our own origin.
		const disposition = attachment.kind === 'photo' ? 'inline' : 'attachment';
		header.set('Content-Disposition', `${disposition}; filename="${attachment.id}.${extension}"`);
		header.set('X-Content-Type-Options', 'nosniff');
		header.set('Content-Security-Policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
		// Nothing readable may be left on a shared phone after signing out: the app keeps its own copies.
		header.set('Cache-Control', 'private, no-store');
		files.serve(e.response, e.request, key, stored);
	} finally {
		files.close();
	}
}

/** Made at the first request; a picture that cannot be shrunk is served whole. */
function thumbOf(app: pb.App, files: pb.Filesystem, folder: string, stored: string): string {
	const side = PHOTO_OUTPUT.thumbLongSide;
	const original = `${folder}/${stored}`;
	// The name is another one than the one of before: those were PNG by mistake, at several times the size.
	const key = `${folder}/thumbs_${stored}/${side}_${stored}`;
	try {
		if (files.exists(key)) return key;
		withType(app, original, () => files.createThumb(original, key, `${side}x${side}f`));
		return key;
	} catch {
		// PocketBase throws on a picture that its decoder does not know.
		return original;
	}
}

/**
 * PocketBase makes a small picture in the format that it noted beside the original, and without a note a PNG. We write
 * originals ourselves, without one (see `insertFile`): it stands there for as long as the small one is being made.
 */
function withType(app: pb.App, original: string, make: () => void): void {
	const note = JSON.stringify({ 'user.content_type': TYPE[original.split('.').pop() ?? ''] ?? '' });
	const bytes = Array.from(note, (letter) => letter.charCodeAt(0));
	const place = `${app.dataDir()}/storage/${original}.attrs`;
	try {
		// Put in place whole: half a note, on a full disk or in a power cut, would make the original unreadable.
		$os.writeFile(`${place}.new`, bytes, 0o644);
		$os.rename(`${place}.new`, place);
		make();
	} finally {
		$os.removeAll(`${place}.new`);
		$os.removeAll(place);
	}
}
