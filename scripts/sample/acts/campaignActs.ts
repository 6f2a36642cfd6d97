import { checkRules } from '$lib/domain/campaigns/check';
import { setAt } from '$lib/domain/campaigns/edit';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import { plan2023, runningPlan } from '$lib/domain/campaigns/templates';
import { addDays, type Day } from '$lib/domain/time';
import { at } from '../deeds/calendar';
import { FIRST_2023 } from '../deeds/plan2023';
import { runningPeriod } from '../deeds/planRunning';
import { sampleId } from '../random';
import type { Ward } from '../ward/records';
import type { Act } from './act';

/** Which unit of the ward answers for an index that the plan names in words. */
const RESPONSIBLE: Readonly<Record<string, string>> = {
	'Văn phòng - Thống kê': 'vanPhong',
	'Đài truyền thanh': 'daiTruyenThanh',
	'Tư pháp - Hộ tịch': 'tuPhap',
	'Bộ phận Tiếp nhận và Trả kết quả': 'motCua',
	'Tài chính - Kế toán': 'taiChinh'
};

export interface SampleCampaign {
	readonly id: string;
	readonly acts: readonly Act[];
}

/** The 2023 plan as the template has it, with its first day: number and signer stay blank, the clerk gives them. */
export function campaign2023(ward: Ward): SampleCampaign {
	return issued(ward, '2023', withUnits(setAt(plan2023, 'period.first', FIRST_2023), ward), FIRST_2023);
}

/** A campaign made from the same plan, from 8 weeks before to 12 weeks after the demo's first day. */
export function runningCampaign(ward: Ward, today: Day): SampleCampaign {
	const { first, last } = runningPeriod(today);
	return issued(ward, 'running', withUnits(runningPlan(Number(first.slice(0, 4)), first, last), ward), first);
}

function withUnits(rules: CampaignRules, ward: Ward): CampaignRules {
	return rules.areas.reduce(
		(adjusted, area) =>
			area.indices.reduce((inArea, index) => {
				const unit = RESPONSIBLE[index.responsible];
				const path = `areas.${area.code}.indices.${index.code}.responsibleUnit`;
				return unit ? setAt(inArea, path, ward.unit(unit).id) : inArea;
			}, adjusted),
		rules
	);
}

/** Made as a draft some days before, issued on the morning of its first day. */
function issued(ward: Ward, name: string, rules: CampaignRules, first: Day): SampleCampaign {
	const checked = checkRules(rules);
	if (!checked.ok) throw new Error(`The sample's plan is refused: ${JSON.stringify(checked.error)}`);
	const id = sampleId(ward.seed, 'campaign', name);
	const act = (on: string, step: string, fields: Act['fields']): Act => ({
		at: on,
		by: 'thuongtruc',
		name: `campaigns/${id}/${step}`,
		collection: 'campaigns',
		id,
		isNew: step === 'draft',
		fields,
		capturedAt: on,
		clockOffset: 12
	});
	return {
		id,
		acts: [
			act(at(addDays(first, -4), 15, 20), 'draft', { title: rules.name, template: rules.template, rules }),
			act(at(first, 7, 35), 'issued', { state: 'issued' })
		]
	};
}
