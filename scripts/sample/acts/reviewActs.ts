import { plan2023 } from '$lib/domain/campaigns/templates';
import type { Instant } from '$lib/domain/time';
import { at } from '../deeds/calendar';
import { sampleId } from '../random';
import type { Ward } from '../ward/records';
import { ideaId, type IdeaKey } from '../yearEnd/ideas';
import type { Recognition } from '../yearEnd/initiativeSessions';
import type { Sheet } from '../yearEnd/scoring';
import type { Act } from './act';
import { doneBy } from './doneBy';

const { criteria } = plan2023.initiatives.scoreSheet;

/** The council takes filed initiatives up: from here on their words are frozen. */
export function takenUp(ward: Ward, ideas: readonly IdeaKey[], on: Instant): readonly Act[] {
	return ideas.map((key) =>
		doneBy('thuongtruc', on, ['initiatives', ideaId(ward.seed, key)], 'takenUp', { state: 'underReview' })
	);
}

/** Members give their sheets, each on the revision that was read. */
export function sheetActs(ward: Ward, sheets: readonly Sheet[]): readonly Act[] {
	return sheets.map(({ idea, by, on, points, comment, why = {} }) => {
		const initiative = ideaId(ward.seed, idea);
		const given = criteria.map(({ code }, row) => ({
			criterion: code,
			points: points[row as 0] ?? 0,
			comment: why[row as 0] ?? ''
		}));
		return doneBy(
			by,
			on,
			['scores', sampleId(ward.seed, 'score', idea, by)],
			'given',
			({ lookup }) => ({
				initiative,
				points: given,
				comment,
				readRev: lookup.find('initiatives', initiative)?.rev ?? 0
			}),
			{ isNew: true }
		);
	});
}

/** The council's chair has the sheets counted, and with that opened. */
export function countedSheets(ward: Ward, ideas: readonly IdeaKey[], on: Instant): readonly Act[] {
	return ideas.map((key) =>
		doneBy('sangkien3', on, ['initiatives', ideaId(ward.seed, key)], 'scoresCounted', {
			missingScoresReason: ''
		})
	);
}

/** What the decision says of each, entered by the standing body; and why one was not recognised. */
export function recognitionActs(
	ward: Ward,
	recognitions: readonly Recognition[],
	on: Instant
): readonly Act[] {
	return recognitions.map(({ idea, decision, reason = '' }) => {
		const fields = decision
			? {
					state: 'recognised',
					recognisedLevel: 'ward',
					decisionNumber: decision[0],
					decisionDate: decision[1],
					decisionIssuer: 'Chủ tịch UBND phường Tiến Thành'
				}
			: { state: 'notRecognised', notRecognisedReason: reason };
		return doneBy('thuongtruc', on, ['initiatives', ideaId(ward.seed, idea)], 'recognised', fields);
	});
}

/** What becomes of those that the council does not take up this year. */
export function leftOver(ward: Ward): readonly Act[] {
	return [
		doneBy('kp3', at('2023-12-27', 19, 30), ['initiatives', ideaId(ward.seed, 'copiedForms')], 'withdrawn', {
			state: 'withdrawn',
			withdrawReason:
				'Đọc lại thấy phần lớn lấy từ giải pháp của Bộ phận Một cửa, khu phố xin rút và chỉ áp dụng.'
		}),
		doneBy(
			'thuongtruc',
			at('2023-12-27', 10, 5),
			['initiatives', ideaId(ward.seed, 'rainNotices')],
			'admission',
			{
				admission: 'rejected',
				admissionReason:
					'Đến sau khi Hội đồng đã xếp lịch đợt 2; giải pháp thuộc phòng chống thiên tai, đề nghị nộp ở phong trào khác.'
			}
		)
	];
}
