import type original from './install.vi';
import type { Translation } from '../bundles';

export default {
	'install.outsideTitle': 'Open the log in the browser',
	'install.outsideWhy':
		'This page is open inside Zalo. Here the log cannot keep drafts and photos without a network, so nothing can be logged yet.',
	'install.outsideHow': 'How to open it',
	'install.outsideStep1': 'Tap the three dots in the upper right corner.',
	'install.outsideStep2': 'Choose “Mở bằng trình duyệt” (open in browser).',
	'install.outsideStep3': 'Sign in on the page that opens. From then on open it from the home screen.',
	'install.openChrome': 'Open in Chrome',
	'install.copyLink': 'Copy the address',
	'install.linkCopied': 'Copied. Open the browser and paste it into the address field.',
	'install.copyFailed': 'Could not copy. Press and hold the address below to copy it.',
	'install.shareLink': 'Share the address',
	'install.address': 'Address of the log',
	'install.insecureTitle': 'This address is not secure',
	'install.insecureWhy':
		'The page was opened over a connection without encryption: others could read along, and the phone cannot save. Nothing has been logged here.',
	'install.insecureHow': 'Open the right address:',
	'install.hintTitle': 'Put the log on the home screen',
	'install.hintWhy': 'It opens faster, works without a network, and the phone will not tidy drafts away.',
	'install.hintInstall': 'Install',
	'install.hintLater': 'Later',
	'install.iphoneStep1': 'Tap the Share button (a square with an arrow up) in the bottom bar.',
	'install.iphoneStep2': 'Choose “Add to Home Screen”.',
	'install.iphoneStep3': 'Tap “Add” in the corner above.',
	'install.menuStep1': "Open the browser's menu (three dots).",
	'install.menuStep2': 'Choose “Add to Home screen” or “Install app”.',
	'install.installed': 'Installed. Next time open it from the home screen.'
} satisfies Translation<typeof original>;
