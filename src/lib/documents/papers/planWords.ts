import type { CampaignRules } from '../../domain/campaigns/rules';
import type { Words } from '../layout/blocks';
import { dateInWords } from '../layout/inPaper';
import { joined, missing } from '../layout/words';
import { inSentence } from './blocks';

/** How the campaign's own level calls the agency: "UBND phường" of "Chủ tịch UBND phường"; empty where it does not say. */
export function agencyWords({ levels }: Pick<CampaignRules, 'levels'>): string {
	const decidedBy = levels.find(({ own }) => own)?.decidedBy ?? '';
	return decidedBy.startsWith('Chủ tịch ') ? decidedBy.slice('Chủ tịch '.length) : '';
}

/** "Kế hoạch số 05/KH-UBND ngày 20 tháng 02 năm 2023 của UBND phường về phát động phong trào …" */
export function planWords(rules: Pick<CampaignRules, 'frame' | 'levels'>): Words {
	const { frame } = rules;
	const agency = agencyWords(rules);
	const type = frame.documentType.toLowerCase();
	return joined(
		`${type.charAt(0).toUpperCase()}${type.slice(1)} số `,
		frame.number === '' ? [missing('số của kế hoạch')] : frame.number,
		`/${frame.symbol} `,
		frame.date === '' ? joined('ngày ', [missing('ngày của kế hoạch')]) : dateInWords(frame.date),
		agency === '' ? '' : ` của ${agency}`,
		` về ${inSentence(frame.subject)}`
	);
}
