import type { Problem } from '$lib/domain/result';

/** Answers a whole request with a refusal in the shape that the phone checks (`requestRefusal` of the protocol). */
export function refuse(e: pb.RequestEvent, status: number, problem: Problem): void {
	e.json(status, {
		refused: true,
		code: problem.code,
		...(problem.params ? { params: problem.params } : {})
	});
}
