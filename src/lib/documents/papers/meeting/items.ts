import type { Initiative } from '../../../domain/initiatives/initiative';
import type { ItemResult } from '../../../domain/meetings/meeting';
import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import { initiativeResults, levelResults } from '../../../domain/papers/meetingResult';
import type { PaperSource } from '../../../domain/papers/source';
import type { Words } from '../../layout/blocks';
import { missing } from '../../layout/words';
import { postWords } from '../whoWords';
import type { ResultHead } from './resultTable';

/** One thing that is decided on, as tables of every paper of a meeting write it. */
export interface ItemRow {
	readonly item: string;
	readonly name: string;
	readonly about: Words;
	readonly result: ItemResult | undefined;
}

/** The rows of one level; initiatives stand in one list without a level. */
export interface ItemGroup {
	/** "Cấp phường"; empty for initiatives */
	readonly label: string;
	readonly head: ResultHead;
	readonly rows: readonly ItemRow[];
}

export const NOMINEE_HEAD: ResultHead = { name: 'Tập thể, cá nhân', about: 'Chức vụ, đơn vị' };
export const INITIATIVE_HEAD: ResultHead = { name: 'Tên sáng kiến', about: 'Tác giả' };

/** What a meeting is about, level by level, in the order of its papers: see `domain/papers/meetingResult`. */
export function itemGroups(source: PaperSource, held: HeldMeeting): readonly ItemGroup[] {
	if (held.meeting.about === 'initiatives') {
		const rows = initiativeResults(source, held).map(({ initiative, result }) => ({
			item: initiative.id,
			name: initiative.title,
			about: authorsWords(initiative),
			result
		}));
		return rows.length > 0 ? [{ label: '', head: INITIATIVE_HEAD, rows }] : [];
	}
	return levelResults(source, held).map(({ label, lines }) => ({
		label,
		head: NOMINEE_HEAD,
		rows: lines.map(({ nominee, result }) => ({
			item: nominee.nomination.id,
			name: nominee.name,
			about: postWords(nominee),
			result
		}))
	}));
}

/** The authors by name, in their order. */
export function authorsWords({ title, authors }: Pick<Initiative, 'title' | 'authors'>): Words {
	if (authors.length === 0) return [missing(`tác giả của sáng kiến “${title}”`)];
	return authors.map(({ name }) => name).join(', ');
}
