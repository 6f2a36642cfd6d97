import type { SubjectKind } from '$lib/domain/campaigns/rules';

/** What part of the desk somebody looks at, as it stands in the address: going back finds it again. */
export interface DeskAsked {
	/** id; empty: the one that the year's end asks for */
	readonly campaign: string;
	/** code of a level; empty: the first */
	readonly level: string;
	readonly kind: SubjectKind;
}

export function readDesk(params: URLSearchParams): DeskAsked {
	return {
		campaign: params.get('phong-trao') ?? '',
		level: params.get('cap') ?? '',
		kind: params.get('doi-tuong') === 'tap-the' ? 'collective' : 'individual'
	};
}

export function deskAddress({ campaign, level, kind }: DeskAsked): string {
	const params = new URLSearchParams();
	if (campaign !== '') params.set('phong-trao', campaign);
	if (level !== '') params.set('cap', level);
	if (kind === 'collective') params.set('doi-tuong', 'tap-the');
	const query = params.toString();
	return query === '' ? '/hoi-dong/de-cu' : `/hoi-dong/de-cu?${query}`;
}

/** Most nominees that stand side by side. */
export const MOST_COMPARED = 4;
export const LEAST_COMPARED = 2;

export function readCompared(params: URLSearchParams): readonly string[] {
	const ids = (params.get('chon') ?? '').split(',').filter((id) => id !== '');
	return [...new Set(ids)].slice(0, MOST_COMPARED);
}

export function compareAddress(ids: readonly string[]): string {
	return `/hoi-dong/so-sanh?chon=${ids.join(',')}`;
}

/** The timeline of a nominee with its photos, under one criterion or all. */
export function timelineAddress(
	{
		subjectKind,
		subject,
		campaign
	}: { readonly subjectKind: 'person' | 'unit'; readonly subject: string; readonly campaign: string },
	criterion = ''
): string {
	const params = new URLSearchParams({ 'phong-trao': campaign });
	if (criterion !== '') params.set('tieu-chi', criterion);
	return `/hoi-dong/${subjectKind === 'unit' ? 'don-vi' : 'nguoi'}/${subject}?${params}`;
}
