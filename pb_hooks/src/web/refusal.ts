import type { Problem } from '$lib/domain/result';
import { serverId } from './serverValues';

/**
 * Answers a whole request with a refusal in the shape that the phone checks (`requestRefusal` of the protocol). It names
 * the server: a phone lets go of data only when its own server has refused (`domain/accounts/revocation`).
 */
export function refuse(e: pb.RequestEvent, status: number, problem: Problem): void {
	e.json(status, {
		refused: true,
		code: problem.code,
		...(problem.params ? { params: problem.params } : {}),
		server: serverId(e.app)
	});
}
