import type { Meeting } from '../../domain/meetings/meeting';
import { meetingDay } from '../../domain/meetings/sitting';
import type { PaperNominee } from '../../domain/papers/levelNominees';
import type { PaperSource } from '../../domain/papers/source';
import type { Words } from '../layout/blocks';
import { dateInWords, percentInPaper } from '../layout/inPaper';
import { joined, missing, orMissing } from '../layout/words';

// What letters and decisions say of the meetings that decided on the nominees.

/** A meeting and those whom it passed. */
interface Review {
	readonly meeting: Meeting;
	readonly nominees: readonly PaperNominee[];
}

/** The meetings that decided on these nominees, in the order of their days. */
function reviewsOf(nominees: readonly PaperNominee[]): readonly Review[] {
	const meetings = new Map(nominees.flatMap(({ meeting }) => (meeting ? [[meeting.id, meeting]] : [])));
	return [...meetings.values()]
		.sort((a, b) => (meetingDay(a) < meetingDay(b) ? -1 : 1))
		.map((meeting) => ({
			meeting,
			nominees: nominees.filter((one) => one.meeting?.id === meeting.id)
		}));
}

/** The council that decided, by the name that its decision gave it. */
export function councilInText(
	{ councils }: Pick<PaperSource, 'councils'>,
	nominees: readonly PaperNominee[]
): Words {
	const [first] = reviewsOf(nominees);
	const council =
		councils.find(({ id }) => id === first?.meeting.council) ??
		councils.find(({ kind }) => kind === 'emulation');
	return [orMissing(council?.name ?? '', 'tên của Hội đồng Thi đua - Khen thưởng')];
}

/** Days of the reviews in a sentence: "ngày 29 tháng 12 năm 2023". */
export function reviewDays(nominees: readonly PaperNominee[]): Words {
	const days = reviewsOf(nominees).map(({ meeting }) => meetingDay(meeting));
	if (days.length === 0 || days.includes('')) return [missing('ngày họp xét của Hội đồng')];
	return [...new Set(days)].map(dateInWords).join(' và ');
}

/** The result of each review as a legal basis, with its day and how many agreed (domain §1.6). */
export function reviewBases(source: PaperSource, nominees: readonly PaperNominee[]): readonly Words[] {
	const reviews = reviewsOf(nominees);
	const blank = { nominees, meeting: undefined };
	return (reviews.length === 0 ? [blank] : reviews).map((review) =>
		joined(
			'Căn cứ kết quả họp xét ',
			reviewDays(review.nominees),
			' của ',
			councilInText(source, review.nominees),
			ratios(review.nominees)
		)
	);
}

/** The share that agreed; where it differs the lowest and the highest. Compared as fractions, never as rounded figures. */
function ratios(nominees: readonly PaperNominee[]): Words {
	const shares = nominees
		.flatMap(({ result }) => (result && result.base > 0 ? [result] : []))
		.sort((a, b) => a.agree * b.base - b.agree * a.base)
		.map(({ agree, base }) => `${percentInPaper(agree, base)}%`);
	const [lowest] = shares;
	const highest = shares.at(-1);
	if (lowest === undefined || highest === undefined)
		return joined(' (tỷ lệ đồng ý ', [missing('kết quả biểu quyết của Hội đồng')], ')');
	return lowest === highest ? ` (tỷ lệ đồng ý ${lowest})` : ` (tỷ lệ đồng ý từ ${lowest} đến ${highest})`;
}
