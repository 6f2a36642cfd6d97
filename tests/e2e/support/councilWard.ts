import { createHash } from 'node:crypto';
import { runningPlan } from '../../../src/lib/domain/campaigns/templates';
import { addDays } from '../../../src/lib/domain/time';
import { idOf } from '../../../src/lib/domain/ward.fixture';
import { drawJpeg } from '../../support/drawJpeg';
import { changed, made, newId } from '../../support/ward';
import { applied, deedOf, startStreetWard, type StreetWard } from './ward';

/** Somebody's deed with photos, as it lies at the server. */
export interface Deed {
	readonly id: string;
	/** photos that were named but did not arrive yet */
	arrive(): Promise<void>;
}

/** A ward whose council members read the evidence of a campaign that runs. */
export interface CouncilWard extends StreetWard {
	/** logged in the street and attested by the head; `late` photos are named, and sent by `arrive` */
	deed(title: string, photos: number, about?: 'lan' | 'desk', late?: number): Promise<Deed>;
}

export async function startCouncilWard(): Promise<CouncilWard> {
	const ward = await startStreetWard();
	const campaign = newId();
	const office = await ward.phone('thuongtruc');
	const plan = runningPlan(
		Number(ward.today.slice(0, 4)),
		addDays(ward.today, -300),
		addDays(ward.today, 60)
	);
	const rules = { ...plan, settings: { ...plan.settings, membersReadFrom: 'issued' } };
	await applied(office, [
		made('campaigns', campaign, { title: 'Thi đua chuyển đổi số', template: 'plan2023', rules }),
		made('campaigns', campaign, { state: 'issued' })
	]);
	const own = { ...ward, campaign };
	return {
		...own,
		deed: (title, photos, about = 'lan', late = 0) => logged(own, title, photos, about, late)
	};
}

async function logged(
	ward: StreetWard,
	title: string,
	count: number,
	about: 'lan' | 'desk',
	late: number
): Promise<Deed> {
	const street = await ward.phone('kp1');
	const photos = Array.from({ length: count + late }, (_, n) => {
		const bytes = drawJpeg();
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const named = { kind: 'photo', name: `anh-${n + 1}.jpg`, size: bytes.length, caption: '', takenAt: '' };
		return { bytes, named: { id: newId(), sha256, ...named } };
	});
	const unit = { subjectKind: 'unit', subject: idOf('desk'), subjectName: 'Bộ phận “Một cửa”' };
	const change = deedOf(ward, 'bay', 'lan', {
		...{ title, day: addDays(ward.today, -10), attachments: photos.map(({ named }) => named) },
		...(about === 'desk' ? unit : {})
	});
	await applied(street, [change]);
	const send = async (some: typeof photos) => {
		for (const { bytes, named } of some) {
			const { id, sha256, kind, size } = named;
			const fields = { owner: 'entries', record: change.id, sha256, kind, size };
			const now = new Date().toISOString();
			const arrival = { ...made('attachments', id, fields), capturedAt: now };
			const outcomes = await street.sendFiles([arrival], { [id]: bytes });
			if (outcomes[0]?.outcome !== 'applied') throw new Error(JSON.stringify(outcomes));
		}
	};
	await send(photos.slice(0, count));
	const head = await ward.phone('khoi1');
	const { records } = await head.pullAll();
	const rev = Number(records.filter(({ record }) => record.id === change.id).at(-1)?.record.rev);
	await applied(head, [
		changed('entries', change.id, rev, { state: 'attested', criteria: ['individualReformPlan'] })
	]);
	return { id: change.id, arrive: () => send(photos.slice(count)) };
}
