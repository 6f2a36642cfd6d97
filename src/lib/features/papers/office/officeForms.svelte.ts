import { sameValue } from '$lib/domain/changes/canonical';
import type { WholeOffice } from '$lib/domain/papers/office';
import { OFFICE_FIELDS } from '$lib/domain/papers/officeParts';
import type { OfficeField } from '$lib/domain/papers/officeSchema';
import { RecordForm } from '$lib/features/shell/recordForm.svelte';
import type { StoreContext } from '$lib/store/context';
import { freshenOffice, openOffice, type OpenOffice } from '$lib/store/papers/openOffice';

type PartFields<field extends OfficeField> = { -readonly [name in field]: WholeOffice[name] };
type RecordFormOf<field extends OfficeField> = RecordForm<PartFields<field>>;

/** The form of one part of what papers carry: kept on disk by itself, saved by itself. */
export class PartForm<field extends OfficeField = OfficeField> {
	constructor(
		readonly field: field,
		readonly form: RecordFormOf<field>
	) {}

	/** what is typed now */
	get part(): WholeOffice[field] {
		return (this.form.fields as PartFields<field>)[this.field];
	}

	/** Something was typed; the same again is nothing. */
	type(part: WholeOffice[field]): void {
		if (sameValue(part, this.form.typed[this.field])) return;
		(this.form.fields as PartFields<field>)[this.field] = part;
		this.form.touch();
	}

	/** One press, not typing: kept at once. */
	press(part: WholeOffice[field]): void {
		this.type(part);
		void this.form.flush();
	}

	/** What the record says now; taken over as long as nothing is typed here. */
	heard({ parts }: Pick<OpenOffice, 'parts'>): void {
		const { part, rev } = parts[this.field];
		this.form.renew({ [this.field]: part } as PartFields<field>, rev);
	}
}

export type OfficeForms = { readonly [field in OfficeField]: PartForm<field> };

/** A form for each part, with what was kept of it on this phone; `null` where the phone does not hold the campaign. */
export async function openOfficeForms(store: StoreContext, id: string): Promise<OfficeForms | null> {
	await freshenOffice(store, id);
	const office = await openOffice(store.db, id);
	if (!office) return null;
	const forms: Record<string, unknown> = {};
	for (const field of OFFICE_FIELDS) forms[field] = await openPart(store, id, field, office);
	return forms as unknown as OfficeForms;
}

async function openPart<field extends OfficeField>(
	store: StoreContext,
	id: string,
	field: field,
	office: OpenOffice
): Promise<PartForm<field>> {
	const { part, rev } = office.parts[field];
	const blank = { [field]: part } as unknown as PartFields<field>;
	const opening = { collection: 'campaigns', id, blank, shown: undefined, baseRev: rev } as const;
	return new PartForm(field, await RecordForm.open(store, opening));
}
