import type { CampaignRules, Level } from '../../domain/campaigns/rules';
import { levelNominees, type PaperNominee } from '../../domain/papers/levelNominees';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Paper, Words } from '../layout/blocks';
import { END } from '../layout/measures';
import { bold, italic, joined } from '../layout/words';
import { theLevel } from './find';
import {
	achievementInText,
	asSentence,
	authorityInText,
	countsInText,
	kindsInText,
	movementInText,
	planBasis,
	positionAndUnit,
	withoutEndMark
} from './inText';
import { recipientsOf } from './letterhead';
import { proposingOffice } from './proposing';
import { reviewBases } from './reviews';

/**
 * "Tờ trình" of a level in the layout of Mẫu 1.4 (domain §1.6, §1.11 D).
 * @param about code of the level
 */
export function submissionLetterPaper(source: PaperSource, about: string): Paper {
	const { office, rules } = source;
	const level = theLevel(source, about);
	const nominees = levelNominees(source, about);
	const authority = authorityInText(source, level);
	const by = proposingOffice(source, level, nominees);
	const { beginning, to, movement } = {
		beginning: withCapital(by.inText),
		to: office.addressees.find((one) => one.level === about)?.to ?? [],
		movement: movementInText(rules)
	};
	const asked = `${level.awardForm} của ${authority}`;
	const blocks: readonly Block[] = [
		...caption(rules),
		by.heading,
		{
			kind: 'title',
			name: 'TỜ TRÌNH',
			about: [
				`Về việc đề nghị tặng ${asked} cho ${kindsInText(nominees)} có thành tích xuất sắc trong ${movement}`
			],
			rule: true
		},
		{ kind: 'addressees', to: to.length > 0 ? to : [authority] },
		{ kind: 'bases', lines: letterBases(source, nominees) },
		{
			kind: 'paragraph',
			text: joined(
				beginning,
				` kính đề nghị ${authority} xem xét, quyết định tặng ${level.awardForm} cho ${countsInText(nominees)} có thành tích xuất sắc trong ${movement}${nominees.length > 0 ? ', gồm:' : '.'}`
			)
		},
		...namesOf(nominees, rules),
		...enclosed(rules, level),
		{
			kind: 'paragraph',
			text: joined(beginning, ' chịu trách nhiệm về tính chính xác của hồ sơ đề nghị khen thưởng.')
		},
		{ kind: 'paragraph', text: `Kính trình ${authority} xem xét, quyết định${END}` },
		{
			kind: 'signatures',
			left: recipientsOf(office, 'submissionLetter', ['Như trên', 'Lưu: VT']),
			right: by.signature
		}
	];
	return {
		key: paperKey({ kind: 'submissionLetter', about }),
		name: `Tờ trình - ${level.label}`,
		parts: [{ numbered: true, blocks }]
	};
}

function withCapital(words: Words): Words {
	return typeof words === 'string' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** The form of the regime, where it has one for the letter: NĐ 152/2025 does (domain §2.3). */
function caption({ forms }: Pick<CampaignRules, 'forms'>): readonly Block[] {
	const form = forms.find(({ document }) => document === 'submissionLetter');
	return form
		? [{ kind: 'paragraph', text: [italic(form.label)], align: 'right', plain: true, keepNext: true }]
		: [];
}

/** What the office typed, else the regime's own citations and the plan; then what the council decided. */
function letterBases(source: PaperSource, nominees: readonly PaperNominee[]): readonly Words[] {
	const { office, rules } = source;
	const typed = office.bases.map(withoutEndMark).filter((line) => line !== '');
	const own = rules.regime.citations.map((citation) => `Căn cứ ${withoutEndMark(citation)}`);
	return [...(typed.length > 0 ? typed : [...own, planBasis(source)]), ...reviewBases(source, nominees)];
}

const GROUPS = [
	['collective', 'Tập thể:'],
	['individual', 'Cá nhân:']
] as const;

/** Everybody by name, then for what: once for all, or with each name where the decisions say different things. */
function namesOf(nominees: readonly PaperNominee[], rules: Pick<CampaignRules, 'name'>): readonly Block[] {
	if (nominees.length === 0) return [];
	const reasons = new Set(nominees.map((one) => achievementInText(one, rules)));
	const [common = ''] = reasons.size === 1 ? reasons : [];
	const item = (nominee: PaperNominee): Words => {
		const place = positionAndUnit(nominee);
		const named = joined([bold(nominee.name)], place === '' ? '' : `, ${place}`);
		return common === '' ? joined(named, `. ${asSentence(achievementInText(nominee, rules))}`) : named;
	};
	const lists = GROUPS.flatMap(([kind, label]): readonly Block[] => {
		const own = nominees.filter((one) => one.kind === kind);
		return own.length === 0
			? []
			: [
					{ kind: 'paragraph', text: [bold(label)], keepNext: true },
					{ kind: 'list', mark: 'figure', items: own.map(item) }
				];
	});
	return common === '' ? lists : [...lists, { kind: 'paragraph', text: asSentence(common) }];
}

/** How the documents of a dossier are called in the sentence that names what is enclosed. */
const ENCLOSED: Readonly<
	Partial<Record<CampaignRules['dossiers'][number]['items'][number]['document'], string>>
> = {
	summaryList: 'danh sách trích ngang',
	minutes: 'biên bản họp xét',
	tally: 'biên bản kiểm phiếu',
	report: 'báo cáo thành tích',
	initiativeDecision: 'quyết định công nhận sáng kiến'
};

/** "(Có biên bản họp xét, báo cáo thành tích kèm theo.)", as the campaign's checklist of the level says. */
function enclosed({ dossiers }: Pick<CampaignRules, 'dossiers'>, { code }: Level): readonly Block[] {
	const items = dossiers.find(({ level }) => level === code)?.items ?? [];
	const names = new Set(
		items.flatMap(({ document, text }) =>
			document === 'other' ? withoutEndMark(text) : (ENCLOSED[document] ?? [])
		)
	);
	return names.size === 0 ? [] : [{ kind: 'paragraph', text: `(Có ${[...names].join(', ')} kèm theo.)` }];
}
