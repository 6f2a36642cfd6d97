import type { Translation } from '../bundles';
import type vi from './office.vi';

export default {
	'office.title': 'What the papers carry',
	'office.help':
		'Write it once, and every paper of the movement carries it. What is not written follows the plan. Each part is saved by itself.',
	'office.closedTitle': 'This is the standing body’s',
	'office.closedText':
		'What papers carry is written by the standing body of the council. If something is wrong, please tell them.',
	'office.draftTitle': 'The movement has not been launched yet',
	'office.draftText':
		'For now agency, signer and place are changed in the plan itself. After the launch they can be completed here.',
	'office.toPlan': 'Open the plan',
	'office.archivedTitle': 'The movement is archived',
	'office.archivedText':
		'What follows stands as it was when it was archived, and cannot be changed any more.',
	'office.save': 'Save this part',
	'office.saved': '“{part}” is saved and on its way to the server.',
	'office.nothing': 'Nothing in “{part}” has changed.',
	'office.unsaved': 'Something is not saved yet',
	'office.untouched': 'Not written yet, as the plan says',
	'office.sending.waiting': 'Saved, waits to be sent',
	'office.sending.refused': 'The server did not take it: please look',
	'office.sending.conflict': 'There are two versions: please choose',

	'office.part.papersNumbers': 'Numbers and days of papers',
	'office.part.papersHead': 'Agency, symbol, place',
	'office.part.papersSigners': 'Who signs',
	'office.part.papersAddressees': 'Addressees',
	'office.part.papersBases': 'Legal bases',
	'office.part.papersRecipients': 'Recipients',
	'office.part.papersPrize': 'Prize money',
	'office.part.papersCertificate': 'Places on the certificate blank',
	'office.partHelp.papersNumbers':
		'The clerk gives numbers after the signature. Write number and day here, and a paper that is printed again carries them. Only the number, for example 05; the symbol is printed by itself.',
	'office.partHelp.papersHead': 'Each line here is a line in the upper left corner of a paper.',
	'office.partHelp.papersSigners': 'As it stands below the signature. Names without academic titles.',
	'office.partHelp.papersAddressees': 'Whom the letter to a superior is addressed to. One on each line.',
	'office.partHelp.papersBases':
		'Printed in letters and decisions. One on each line, with the word “Căn cứ”, without a mark at the end. Left empty, the law, the decree and the plan of the movement are taken.',
	'office.partHelp.papersRecipients':
		'One on each line, without a dash before it or a mark at the end. Left empty, the usual ones and “Lưu: VT” are printed.',
	'office.partHelp.papersPrize':
		'Article 2 of the decision: how much, and from which source. The amount is for the deciding person to say.',
	'office.partHelp.papersCertificate':
		'For printing onto blanks that have their frame and title already. Measure the blank and write each place; print on white paper first and hold it against the blank.',

	'office.number': 'Number',
	'office.day': 'Day of signing',
	'office.otherMeeting': 'a meeting that is not on this phone yet',
	'office.inAwards': 'The awards page has number {number} of {day}; papers carry that one.',
	'office.inAwardsNoDay': 'The awards page has number {number}; papers carry that one.',

	'office.ofAgency': 'Papers of the people’s committee',
	'office.ofCouncil': 'Papers of the emulation council',
	'office.ofInitiativeCouncil': 'Papers of the initiative council',
	'office.lineHelp.superior': 'A ward has none: leave it empty.',
	'office.lineHelp.agency': 'Bold capitals. A long name takes several lines.',
	'office.lineHelp.symbol': 'Behind the kind of paper: UBND makes 05/TTr-UBND.',
	'office.lineHelp.place': 'Stands before the day, for example Tiến Thành.',
	'office.lineHelp.councilSuperior': 'The agency that has the council, not bold.',
	'office.lineHelp.council': 'Bold capitals.',
	'office.lineHelp.councilSymbol': 'HĐTĐKT makes 01/BB-HĐTĐKT.',
	'office.lineHelp.initiativeCouncil': 'Bold capitals.',
	'office.lineHelp.initiativeCouncilSymbol': 'HĐSK makes 01/BB-HĐSK.',

	'office.signsForAgency': 'Signs letters, reports, invitations',
	'office.decidesOnAwards': 'Signs the decision and the certificates',
	'office.signsForCouncil': 'Signs for the council',
	'office.usualForms': 'Press to fill in a usual form',
	'office.signing.head': 'The chair signs',
	'office.signing.deputy': 'A deputy in the chair’s place (KT.)',
	'office.signing.acting': 'Acting chair (Q.)',
	'office.signing.order': 'By order (TL.)',
	'office.signing.authority': 'By written authority (TUQ.)',
	'office.lineHelp.signerCapacity':
		'Each line is a line on the paper. TM.: on behalf of a body; KT.: in the head’s place; Q.: acting; TL.: by order; TUQ.: by written authority.',
	'office.lineHelp.signerName': 'Who signs the committee’s papers and the decision.',
	'office.lineHelp.authority': 'The line in capitals above the bases of the decision.',
	'office.lineHelp.authorityCapacity': 'A decision of the chair in person carries no “TM.”.',
	'office.lineHelp.chairPost':
		'Where the council uses the agency’s seal, this post stands above the name of its chair.',

	'office.letterTo': 'Letter to the {level}',
	'office.letterToHelp': 'By the plan, {authority} decides at this level.',
	'office.noLevelAbove': 'The plan of this movement has no level above the ward.',
	'office.prize': 'Prize money and its source',

	'office.shiftHelp':
		'If the printer feeds the paper askew, write the millimetres here and every place moves along. Below zero is to the left, or upward.',
	'office.shiftRight': 'Move to the right',
	'office.shiftDown': 'Move down',
	'office.places': 'Each place on the blank',
	'office.placesHelp': 'A4 across, 297 × 210 mm. Measure from the left and from the upper edge.',
	'office.placeNote': '{x} mm from the left, {y} mm from the top',
	'office.shown': 'Print this',
	'office.shownHelp': 'Take the mark away if the blank carries it already.',
	'office.fromLeft': 'From the left edge',
	'office.fromTop': 'From the upper edge',
	'office.width': 'Width',
	'office.size': 'Size of the letters',
	'office.points': 'pt',
	'office.smaller': 'Smaller letters: {name}',
	'office.larger': 'Larger letters: {name}',
	'office.align': 'Alignment',
	'office.align.left': 'To the left',
	'office.align.centre': 'Centred',
	'office.align.right': 'To the right',
	'office.bold': 'Bold',
	'office.italic': 'Italic',
	'office.notMillimetres': 'Write millimetres with at most one digit behind the comma, for example 38.5.',
	'office.sketch': 'A sketch of the certificate by the measures above.'
} satisfies Translation<typeof vi>;
