import type { Actor } from '../access/actor';
import type { Attachment } from '../attachments/attachment';
import type { Account } from '../accounts/account';
import type { Campaign } from '../campaigns/campaign';
import type { Award } from '../awards/award';
import type { Conduct } from '../conduct/conduct';
import type { Council } from '../councils/council';
import type { Entry } from '../entries/entry';
import type { Grade } from '../grades/grade';
import type { Initiative } from '../initiatives/initiative';
import type { Meeting } from '../meetings/meeting';
import type { Nomination } from '../nominations/nomination';
import type { Person } from '../people/person';
import type { Profile } from '../profiles/profile';
import type { Score } from '../scores/score';
import type { Unit } from '../units/unit';
import type { Result } from '../result';
import type { Change, CollectionName } from './protocol';

/** What the rules may look up while they judge: the server answers from its database, the phone from its own. */
export interface WardLookup {
	readonly units: ReadonlyMap<string, Unit>;
	person(id: string): Person | undefined;
	/** everybody; asked for where a quota is a share of those who may be nominated, and not otherwise */
	people(): Iterable<Person>;
	campaign(id: string): Campaign | undefined;
	entry(id: string): Entry | undefined;
	/** entries whose unit hangs on this person: as subject, linked name or author. A phone knows only some. */
	entriesAbout(person: string): readonly Entry[];
	/** any record by its id; a phone knows only those that were loaded for the judgement */
	find<name extends CollectionName>(collection: name, id: string): RecordOf[name] | undefined;
	/** all councils, past ones too */
	readonly councils: readonly Council[];
	/** initiatives that link any of the entries, of whatever state; a phone does not know */
	initiativesLinking(entries: readonly string[]): readonly Initiative[];
	/** score sheets of an initiative; a phone knows those that its account may read */
	scoresOf(initiative: string): readonly Score[];
	/** all nominations of a campaign, of whatever level and state */
	nominationsIn(campaign: string): readonly Nomination[];
	/** all awards of a campaign, revoked ones too */
	awardsIn(campaign: string): readonly Award[];
	/** all meetings of a campaign, of whatever council and state */
	meetingsIn(campaign: string): readonly Meeting[];
	profileOf(person: string): Profile | undefined;
	/** accounts by id, user name or phone; the phone of a non-admin knows only its own */
	accounts(where: Partial<Pick<Account, 'id' | 'username' | 'phone' | 'person'>>): readonly Account[];
}

/** One change put before the rules. */
export interface Attempt<R> {
	readonly change: Change;
	/** the record as it stands, `null` when it is new */
	readonly before: R | null;
	/** fields changed on the server since the change's base; empty on the phone */
	readonly changedSince: ReadonlySet<string>;
	readonly actor: Actor;
	readonly lookup: WardLookup;
	/** server: the moment of arrival; phone: the corrected now */
	readonly now: string;
	/** server: the newest place of the log, `SEQ:HASH`; none on the phone, which waits for the server's word */
	readonly logHead?: string;
	/** SHA-256 of the file that came with the change, as the server measured it */
	readonly fileSha256?: string;
}

/** What the rules allow: the fields to write, derived ones included, and what else must follow. */
export interface Verdict {
	readonly fields: Readonly<Record<string, unknown>>;
	/** changes that the server makes itself in the same transaction (actor `system`) */
	readonly followUps?: readonly FollowUp[];
	/** fields that the rules have weighed against what others did since: the merge asks of them no more */
	readonly weighed?: readonly string[];
}

export interface FollowUp {
	readonly collection: CollectionName;
	readonly id: string;
	readonly fields: Readonly<Record<string, unknown>>;
}

export type Judge<R> = (attempt: Attempt<R>) => Result<Verdict>;

export interface RecordOf {
	readonly units: Unit;
	readonly people: Person;
	readonly users: Account;
	readonly campaigns: Campaign;
	readonly entries: Entry;
	readonly councils: Council;
	readonly profiles: Profile;
	readonly initiatives: Initiative;
	readonly scores: Score;
	readonly grades: Grade;
	readonly conduct: Conduct;
	readonly nominations: Nomination;
	readonly meetings: Meeting;
	readonly awards: Award;
	readonly attachments: Attachment;
}
