import { sectionsOfForm } from '../../domain/campaigns/formSections';
import type { Nomination } from '../../domain/nominations/nomination';
import { paperNominee, type PaperNominee } from '../../domain/papers/levelNominees';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import { headOn } from '../../domain/units/tree';
import type { Block, HeadingBlock, Paper, Signature, SignaturesBlock, Words } from '../layout/blocks';
import { bold, italic, orMissing } from '../layout/words';
import { reportFormOf, theLevel, theNomination } from './find';
import { authorityInText, positionAndUnit } from './inText';
import { placeOf } from './letterhead';
import { reportPart } from './reportParts';
import { reportLook, type ReportLook, type ReportSigner } from './reportSigners';

/**
 * The achievement report of a nomination in the parts of its form (domain §1.2 to §1.4): an attachment of a dossier, so
 * that it carries no number.
 * @param about id of the nomination
 */
export function reportPaper(source: PaperSource, about: string): Paper {
	const { rules } = source;
	const nomination = theNomination(source, about);
	const nominee = paperNominee(source, nomination);
	const level = theLevel(source, nomination.level);
	const form = reportFormOf(source, nomination, nominee.kind);
	const look = reportLook(form, nominee.kind);
	const sections = sectionsOfForm(rules, nominee.kind, form?.code);
	const known = {
		nomination,
		person: source.people.get(nomination.subject),
		profile: nominee.kind === 'individual' ? source.profiles.get(nomination.subject) : undefined,
		unitName: nominee.unitName,
		rules,
		source
	};
	const asked = `ĐỀ NGHỊ TẶNG ${level.awardForm} của ${authorityInText(source, level)}`.toUpperCase();
	const blocks: readonly Block[] = [
		...caption(form?.label ?? ''),
		heading(source, nomination),
		{ kind: 'title', name: 'BÁO CÁO THÀNH TÍCH', about: [asked], rule: false },
		...(look.nameBelowTitle ? nameLines(nominee) : []),
		...sections.flatMap((section) => reportPart(section, sections, known)),
		...signatures(look, source, nominee)
	];
	return {
		key: paperKey({ kind: 'report', about }),
		name: `Báo cáo thành tích - ${nominee.name}`,
		parts: [{ numbered: true, blocks }]
	};
}

/** "Mẫu số 07, NĐ 91/2017/NĐ-CP" above everything else. */
function caption(label: string): readonly Block[] {
	return label === ''
		? []
		: [{ kind: 'paragraph', text: [italic(label)], align: 'right', plain: true, keepNext: true }];
}

/**
 * ĐƠN VỊ CẤP TRÊN and ĐƠN VỊ ĐỀ NGHỊ: for the ward's own award the nominee's unit below the ward, for a superior's the ward
 * below its superior.
 */
function heading(source: PaperSource, { id, level, unit }: Nomination): HeadingBlock {
	const { office, units } = source;
	const own = units.get(unit);
	const isBelowWard = theLevel(source, level).own && own !== undefined && own.kind !== 'ward';
	return {
		kind: 'heading',
		superior: isBelowWard ? office.councilSuperior : office.superior,
		agency: isBelowWard ? [own.name.toUpperCase()] : office.agency,
		number: null,
		placeAndDate: placeOf(office, paperKey({ kind: 'report', about: id }))
	};
}

function nameLines(nominee: PaperNominee): readonly Block[] {
	const below = positionAndUnit(nominee);
	return [
		{ kind: 'centred', text: [bold(nominee.name)] },
		...(below === '' ? [] : [{ kind: 'centred', text: below } as const])
	];
}

function signatures({ rows }: ReportLook, source: PaperSource, nominee: PaperNominee): readonly Block[] {
	const signature = (signer: ReportSigner | null): Signature | null =>
		signer && {
			capacity: signer.capacity,
			hint: signer.hint,
			name: nameOf(signer.signer, source, nominee)
		};
	return rows.map(([left, right]): SignaturesBlock => ({
		kind: 'signatures',
		left: signature(left),
		right: signature(right)
	}));
}

/** Who confirms from outside writes the name on paper; the nominee's own is known, that of a unit's head by date. */
function nameOf(signer: ReportSigner['signer'], source: PaperSource, nominee: PaperNominee): Words {
	if (signer === 'nominee') return nominee.name;
	if (signer === 'unknown') return '';
	const unit = source.units.get(nominee.nomination.subject);
	const head = unit && source.people.get(headOn(unit, source.rules.period.last) ?? '');
	return [orMissing(head?.name ?? '', `họ và tên thủ trưởng của ${nominee.name}`)];
}
