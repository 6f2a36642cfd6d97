import type { Campaign } from '$lib/domain/campaigns/campaign';
import { subjectKindOf } from '$lib/domain/grades/gradeSubjects';
import { RecordForm } from '$lib/features/shell/recordForm.svelte';
import type { StoreContext } from '$lib/store/context';
import { isNotice, type GradeNotice, type NoticeHead } from '$lib/store/grades';
import { readEdit } from '$lib/store/keepEdit';
import { scaleOf } from './gradeWords';

/** What is typed of a paper with many names; its scan is kept beside it. */
export type NoticeFields = { -readonly [field in keyof NoticeHead]: NoticeHead[field] } & {
	subjectKind: GradeNotice['subjectKind'];
	chosen: Record<string, string>;
};
export type NoticeForm = RecordForm<NoticeFields>;

/** Where a notice begins: at one that was begun before, or at a campaign and a scale. */
export interface NoticeAsked {
	readonly notice: string;
	readonly campaign: string;
	readonly scale: string;
}

export function noticeAsked(params: URLSearchParams): NoticeAsked {
	const text = (name: string) => params.get(name) ?? '';
	return { notice: text('phieu'), campaign: text('phong-trao'), scale: text('thang') };
}

/**
 * The form of a notice, with what was kept of it.
 * @returns `undefined` when it was saved or thrown away since, or its campaign is not on this phone
 */
export async function openNotice(store: StoreContext, asked: NoticeAsked): Promise<NoticeForm | undefined> {
	const edit = asked.notice === '' ? undefined : await readEdit(store.db, 'grades', asked.notice);
	if (asked.notice !== '' && (!edit || !isNotice(edit))) return undefined;
	const begun = edit?.fields as Partial<GradeNotice> | undefined;
	const campaign = await store.db.campaigns.get(begun?.campaign ?? asked.campaign);
	if (!campaign) return undefined;
	const blank = blankNotice(campaign, begun?.scale ?? asked.scale);
	const id = edit?.id ?? store.newId();
	return new RecordForm(store, { collection: 'grades', id, blank, shown: undefined }, edit);
}

function blankNotice({ id, rules }: Campaign, code: string): NoticeFields {
	const scale = scaleOf(rules, code) ?? rules.gradeScales[0];
	return {
		campaign: id,
		scale: scale?.code ?? '',
		subjectKind: scale ? subjectKindOf(scale) : 'person',
		status: 'official',
		document: '',
		decidedOn: '',
		decidedBy: '',
		chosen: {}
	};
}
