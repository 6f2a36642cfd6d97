import { fail, ok, type Result } from '$lib/domain/result';
import type { DeviceDatabase, KnownAccount } from '$lib/store/device';
import { forgetKnown } from '$lib/store/knownAccounts';
import { lasting } from '$lib/store/lasting';
import { clearLocked, LOCKED_NOW, noteLocked, openLocked, type LockedAccount } from './lockedAccount';

/** What accounts left on this phone that their server has locked: unsent work, behind its own password (P7). */
export class LockedDoor {
	/** an account whose password was given at the door: its unsent work can be taken along or thrown away */
	opened = $state.raw<LockedAccount | null>(null);
	/**
	 * Unsent work left of the account that its server locked while it was open; `null` when none was. Said at the door
	 * until somebody enters, over reloads too; without the name, for that may have left the phone.
	 */
	leftNow = $state.raw<number | null>(null);

	constructor(private readonly device: DeviceDatabase) {}

	/** @returns `signIn.disabled` when nothing of it is left */
	async open(account: KnownAccount): Promise<Result<true>> {
		const locked = await openLocked(this.device, account);
		if (locked.left === 0) return fail('signIn.disabled');
		this.leftNow = null;
		this.opened = locked;
		return ok(true);
	}

	/** Shuts what was opened; it stays behind its password. */
	leave(): void {
		this.opened?.db.close();
		this.opened = null;
	}

	/** Throws away what was opened, and the account's name. Only the person may ask. */
	async discard(): Promise<void> {
		const { opened } = this;
		if (!opened) return;
		await opened.db.delete();
		await forgetKnown(this.device, opened.account);
		this.opened = null;
	}

	/** Notes that an account is locked, before anything is cleared. */
	note(account: KnownAccount, wasOpen: boolean): Promise<void> {
		return lasting(this.device, () => noteLocked(this.device, account, wasOpen));
	}

	/** Lets go of everything of a noted account but its unsent work. @returns pieces that stay */
	clear(account: KnownAccount): Promise<number> {
		return clearLocked(this.device, account);
	}

	/** A phone that died while it let go of an account's data goes on. @returns whether there was anything to do */
	async finish(known: readonly KnownAccount[]): Promise<boolean> {
		const unfinished = known.filter(({ locked }) => locked === 'clearing');
		for (const account of unfinished) await this.clear(account);
		return unfinished.length > 0;
	}

	/** Says at the door what is left of locked accounts. */
	say(known: readonly KnownAccount[]): void {
		this.leftNow = known.reduce((sum, { locked, unsentLeft = 0 }) => (locked ? sum + unsentLeft : sum), 0);
	}

	/** Says it again after the page was loaded anew. */
	async recall(known: readonly KnownAccount[]): Promise<void> {
		if (await this.device.settings.get(LOCKED_NOW)) this.say(known);
	}

	/** Somebody has entered: what was said of another account is over. */
	async entered(): Promise<void> {
		this.leftNow = null;
		await lasting(this.device, () => this.device.settings.delete(LOCKED_NOW));
	}
}
