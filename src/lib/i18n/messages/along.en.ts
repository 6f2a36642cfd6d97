import type { Translation } from '../bundles';
import type vi from './along.vi';

export default {
	'along.title': 'Take along to read without a network',
	'along.titleWith': 'Take along to read without a network: {taken}/{all} files',
	'along.help':
		'Before you go to a meeting room without a network, load the photos and documents about the nominees onto this device.',
	'along.counting': 'Counting photos and documents…',
	'along.none': 'No photos or documents about the nominees yet.',
	'along.count': '{n} photos and documents, about {size}. Nominees that they are about: {nominees}.',
	'along.count_one': '{n} photo or document, about {size}. Nominees that it is about: {nominees}.',
	'along.left': 'This device has {left} free.',
	'along.take': 'Take {n} files along ({size})',
	'along.take_one': 'Take {n} file along ({size})',
	'along.takeRest': 'Go on: take {n} files along ({size})',
	'along.takeRest_one': 'Go on: take {n} file along ({size})',
	'along.takeNew': 'Take {n} new files along ({size})',
	'along.takeNew_one': 'Take {n} new file along ({size})',
	'along.working': 'Taking along',
	'along.workingOf': 'Taking along, {done} of {all}',
	'along.asking': 'Asking the server for new files…',
	'along.waiting':
		'The server does not answer. This device waits and goes on by itself when there is a network.',
	'along.stay': 'You may open other screens; keep the app open until it is done.',
	'along.whole': '{taken}/{all} files taken along',
	'along.wholeAt': '{taken}/{all} files taken along, {at}',
	'along.part': 'Only {taken}/{all} files taken along',
	'along.onTheWay': '{n} files lacking: not at the server yet, still on the phone of whoever logged them.',
	'along.onTheWay_one': '{n} file lacking: not at the server yet, still on the phone of whoever logged it.',
	'along.fresh': '{n} new files since you last took them along.',
	'along.fresh_one': '{n} new file since you last took them along.',
	'along.failed.missing':
		'{n} files lacking: the server does not have them, or this account may no longer see them.',
	'along.failed.missing_one':
		'{n} file lacking: the server does not have it, or this account may no longer see it.',
	'along.failed.altered': '{n} files lacking: what was loaded is not what was sent, so it was not kept.',
	'along.failed.altered_one': '{n} file lacking: what was loaded is not what was sent, so it was not kept.',
	'along.failed.other': '{n} files lacking: they could not be loaded. Go on to try again.',
	'along.failed.other_one': '{n} file lacking: it could not be loaded. Go on to try again.',
	'along.stopped': 'Stopped. What was loaded stays on this device.',
	'along.elsewhere': 'The app is open in another window of this device and loads there.',
	'along.otherRuns': 'Files of another movement are being taken along. Begin here when that is done.',
	'along.noRoom':
		'{need} are needed and this device has {left} free; room must stay for photos that are not sent yet. Nothing was loaded. Delete photos, films or other apps and try again.',
	'along.full':
		'This device is full. What was loaded stays on it. Delete photos, films or other apps, then go on.',
	'along.session': 'The session has ended. What was loaded stays on this device. Sign in again, then go on.',
	'along.server':
		'The server is in trouble. What was loaded stays on this device. Wait a few minutes, then go on.',
	'along.meteredTitle': 'Load over mobile data?',
	'along.meteredText':
		'This device lets photos wait for Wi-Fi, and there is none now. Loading {n} files, about {size}, may cost money.',
	'along.meteredText_one':
		'This device lets photos wait for Wi-Fi, and there is none now. Loading {n} file, about {size}, may cost money.',
	'along.meteredWait': 'Wait for Wi-Fi',
	'along.meteredTake': 'Load now',
	'along.drop': 'Remove from this device',
	'along.dropTitle': 'Remove what was taken along?',
	'along.dropText':
		'{n} files ({size}) will no longer open without a network. All of them stay at the server and can be taken along again.',
	'along.dropText_one':
		'{n} file ({size}) will no longer open without a network. It stays at the server and can be taken along again.'
} satisfies Translation<typeof vi>;
