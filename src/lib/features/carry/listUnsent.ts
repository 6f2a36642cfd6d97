import type { Parcel, ParcelChange, ParcelDraft } from '$lib/domain/carry/parcel';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import { actOf } from '$lib/features/waiting/waitingItems';
import { hasMessage, t } from '$lib/i18n/i18n.svelte';
import { eachInSlices } from '$lib/store/breathe';
import { formatDay, formatInstant, problemText } from '$lib/i18n/words';

type Fields = Readonly<Record<string, unknown>>;
const PARTS = ['subjectName', 'day', 'place', 'title', 'story'] as const;

/**
 * The words of an emergency export as a plain text, for whoever has the file but not the app. With the mark of UTF-8
 * and the line ends that an old Windows editor needs.
 */
export async function listUnsent(parcel: Parcel): Promise<string> {
	const { name, username, madeAt, changes, drafts, campaignEdits, missing } = parcel;
	const records = changes.filter(({ collection }) => collection !== 'attachments');
	const paths = new Map(parcel.files.map(({ id, path }) => [id, path]));
	const described: string[] = [];
	// A year's work is thousands of lines: the page answers in between.
	await eachInSlices(
		[...records.entries()],
		([n, change]) => described.push(...changeLines(change, n + 1, paths)),
		undefined,
		4
	);
	await eachInSlices(
		[...drafts.entries()],
		([n, draft]) => described.push(...draftLines(draft, records.length + n + 1, paths)),
		undefined,
		4
	);
	const edits = parcel.edits ?? [];
	described.push(
		...edits.flatMap(({ collection, fields, updatedAt }, n) => [
			`${records.length + drafts.length + n + 1}. ${t('carry.listDraft')} (${formatInstant(updatedAt)})`,
			...wordLines(fields, paths, collection),
			''
		])
	);
	const lines = [
		t('carry.listTitle'),
		t('carry.listOf', { name, username, at: formatInstant(madeAt) }),
		t('carry.listHow'),
		'',
		...described,
		...campaignEdits.map(({ edit }) => `— ${t('carry.listPlan', { name: String(edit.rules.name ?? '') })}`),
		...(missing.length > 0 ? [t('carry.missing', { n: missing.length })] : [])
	];
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function changeLines(change: ParcelChange, n: number, paths: ReadonlyMap<string, string>): readonly string[] {
	const { status, problem, fields, capturedAt } = change;
	const state =
		status === 'waiting'
			? t('waiting.waits')
			: `${t(status === 'refused' ? 'waiting.refused' : 'waiting.conflict')}${problem ? `: ${problemText(problem)}` : ''}`;
	return [
		`${n}. ${t(`waiting.act.${actOf(change)}`)} (${formatInstant(capturedAt)}). ${state}`,
		...wordLines(fields, paths, change.collection),
		''
	];
}

function draftLines(
	{ form, files, updatedAt }: ParcelDraft,
	n: number,
	paths: ReadonlyMap<string, string>
): readonly string[] {
	const head = `${n}. ${t('carry.listDraft')} (${formatInstant(updatedAt)})`;
	return [head, ...wordLines({ ...form, attachments: files }, paths), ''];
}

/** What people wrote, each under its name; of everything else the name of the thing that changes. */
function wordLines(
	fields: Fields,
	paths: ReadonlyMap<string, string>,
	collection = 'entries'
): readonly string[] {
	if (collection === 'initiatives') return [...ideaLines(fields), ...fileLines(fields, paths)];
	const words = PARTS.flatMap((part) => {
		const value = String(fields[part] ?? '');
		const shown = part === 'day' && value !== '' ? formatDay(value) : value;
		return shown === '' ? [] : [`   ${t(`waiting.field.${part}`)}: ${oneBlock(shown)}`];
	});
	const named = fields.name ? [`   ${t('waiting.field.name')}: ${String(fields.name)}`] : [];
	const reasons = [fields.returnReason, fields.withdrawReason, fields.admissionReason].flatMap((reason) =>
		typeof reason === 'string' && reason !== '' ? [`   ${t('carry.listReason')}: ${oneBlock(reason)}`] : []
	);
	return [...words, ...named, ...figureLines(fields), ...reasons, ...fileLines(fields, paths)];
}

/** The texts of an initiative, and of its lists what somebody typed. */
function ideaLines(fields: Fields): readonly string[] {
	return Object.entries(fields).flatMap(([field, value]) => {
		const label = `waiting.field.initiatives.${field}`;
		if (!hasMessage(label)) return [];
		const rows = Array.isArray(value) ? value.map(typedIn) : [value];
		return rows.flatMap((row) =>
			typeof row === 'string' && row.trim() !== '' ? [`   ${t(label)}: ${oneBlock(row)}`] : []
		);
	});
}

/** Texts and numbers of a row without the ids in it. */
function typedIn(row: unknown): string {
	if (typeof row !== 'object' || row === null) return '';
	const typed = Object.entries(row).filter(([name]) => name !== 'person' && name !== 'id');
	return typed.flatMap(([, value]) => (value === '' ? [] : String(value))).join(' · ');
}

function figureLines({ figures }: Fields): readonly string[] {
	const list = (figures ?? []) as readonly { name: string; value: string; unit: string }[];
	return list.map(({ name, value, unit }) =>
		`   ${t('waiting.field.figures')}: ${name} ${value} ${unit}`.trimEnd()
	);
}

function fileLines({ attachments }: Fields, paths: ReadonlyMap<string, string>): readonly string[] {
	return ((attachments ?? []) as readonly NamedFile[]).map(({ id, name, caption }) => {
		const where = paths.get(id) ?? t('carry.listNotInside');
		return `   ${t('waiting.field.attachments')}: ${where} (${[name, caption].filter(Boolean).join('; ')})`;
	});
}

/** Lines of a longer text stand under its first one. */
function oneBlock(text: string): string {
	return text.replaceAll(/\r?\n/g, '\r\n   ');
}
