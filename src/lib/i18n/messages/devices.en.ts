import type original from './devices.vi';
import type { Translation } from '../bundles';

export default {
	'devices.title': 'Devices',
	'devices.note': 'Which phones still hold unsent work',
	'devices.noteAlarms': '{n} devices to ask about',
	'devices.noteAlarms_one': '{n} device to ask about',
	'devices.help':
		'Once a day each device with a network tells how much unsent work it still holds. The work itself is not shown here.',
	'devices.alarms': '{n} devices to ask about, of {total} that have reported.',
	'devices.alarms_one': '{n} device to ask about, of {total} that have reported.',
	'devices.noAlarms': 'No device to ask about, of {n} that have reported.',
	'devices.noAlarms_one': 'Nothing to ask about; {n} device has reported.',
	'devices.asOf': 'As the server had it at {when}',
	'devices.readAgain': 'Look again',
	'devices.notRead': 'The server could not be asked',
	'devices.neverRead': 'No list on this device yet',
	'devices.neverReadText':
		'The server keeps the list of devices: the first look needs a network. After that it opens without one, too.',
	'devices.none': 'No device has reported yet',
	'devices.noneText': 'Everybody’s device appears here once it has opened the log with a network.',
	'devices.nobody': 'a deleted account',
	'devices.holds': 'The device of {name} still holds {held}',
	'devices.holdsLong': 'The device of {name} still holds {held}, for {n} days at most',
	'devices.holdsLong_one': 'The device of {name} still holds {held}, for {n} day',
	'devices.allSent': 'The device of {name} has sent everything',
	'devices.mark.emptied': 'May have lost its data',
	'devices.mark.silent': 'Not heard of',
	'devices.mark.holding': 'Holds it for long',
	'devices.mark.settled': 'Given up by its user',
	'devices.mark.fine': 'Everything sent',
	'devices.disabled': 'Account disabled',
	'devices.mayBeCleared': 'The browser may clear it',
	'devices.why.emptied':
		'Last heard of {when}; then this user signed in on an empty device. The old one may be lost, broken or cleared: ask soon.',
	'devices.why.silent':
		'Not heard of for {n} days. Have the log opened on that device where there is a network.',
	'devices.why.silent_one':
		'Not heard of for {n} day. Have the log opened on that device where there is a network.',
	'devices.why.holding': 'It does report, last {when}.',
	'devices.why.settled': 'Last heard of {when}. Its user has said not to wait for it.',
	'devices.why.fine': 'Last heard of {when}.',
	'devices.cause.parked': 'The server has not taken {n} items: this user has to look at them under Waiting.',
	'devices.cause.parked_one': 'The server has not taken {n} item: this user has to look at it under Waiting.',
	'devices.cause.waiting': 'Photos may be waiting for Wi-Fi, or the network is weak.',
	'devices.kind': '{kind}, version {version}.',
	'devices.platform.android': 'Android',
	'devices.platform.iphone': 'iPhone or iPad',
	'devices.platform.other': 'Computer'
} satisfies Translation<typeof original>;
