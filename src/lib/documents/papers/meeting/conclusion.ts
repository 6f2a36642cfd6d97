import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import { levelOf } from '../../../domain/papers/levelNominees';
import type { LevelResult, NomineeLine } from '../../../domain/papers/meetingResult';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block, Words } from '../../layout/blocks';
import { pointLetter } from '../../layout/inPaper';
import { joined, missing } from '../../layout/words';
import { listed, paragraph, section, typed } from '../blocks';
import { authorityInText, countsInText } from '../inText';
import { nomineeWords } from '../whoWords';
import { ratioInPaper } from './resultTable';

/** 6. Whom the council proposes at each level, by name and in the order of the vote, and what the chair concluded. */
export function awardConclusion(
	source: PaperSource,
	held: HeldMeeting,
	levels: readonly LevelResult[]
): readonly Block[] {
	const proposed = held.isCounted
		? [
				paragraph('Hội đồng thống nhất đề nghị:', { keepNext: true }),
				...levels.flatMap((level, at) => levelConclusion(source, held, level, at))
			]
		: [paragraph([missing('kết quả đề nghị khen thưởng theo từng cấp')])];
	return [section(2, '6. Kết luận'), ...proposed, ...chairConclusion(held)];
}

/** The chair's own words as they were typed. */
export function chairConclusion({ meeting }: Pick<HeldMeeting, 'meeting'>): readonly Block[] {
	return typed('Chủ tọa kết luận: ', meeting.conclusion, 'kết luận của chủ tọa');
}

function levelConclusion(
	source: PaperSource,
	held: HeldMeeting,
	{ level, label, lines }: LevelResult,
	at: number
): readonly Block[] {
	const chosen = lines.filter(({ result }) => result?.passed);
	const letter = `${pointLetter(at)}) ${label}: `;
	if (chosen.length === 0) return [section(3, `${letter}không có trường hợp nào được thông qua.`)];
	const rules = levelOf(held, level) ?? levelOf(source, level);
	const award = rules ? `tặng ${rules.awardForm} của ${authorityInText(source, rules)} cho ` : '';
	return [
		section(3, `${letter}${award}${countsInText(chosen.map(({ nominee }) => nominee))}, gồm:`),
		{ kind: 'list', mark: 'figure', items: listed(chosen.map(chosenWords)) }
	];
}

function chosenWords({ nominee, result }: NomineeLine): Words {
	const votes = result ? ` (${result.agree}/${result.base} đồng ý, đạt ${ratioInPaper(result)}%)` : '';
	return joined(nomineeWords(nominee), votes);
}
