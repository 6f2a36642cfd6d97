/*
 * Runs before the app, in any browser, hence in the JavaScript of 2009. An older browser than Chrome 109 or
 * Safari 16.4 gets words instead of a blank page and never starts the app.
 */
(function () {
	'use strict';

	// The unit `lh` came with exactly those two versions; the others guard against browsers that only claim it.
	var newEnough =
		window.CSS &&
		CSS.supports &&
		CSS.supports('height', '1lh') &&
		'noModule' in document.createElement('script') &&
		typeof window.structuredClone === 'function' &&
		typeof window.HTMLDialogElement === 'function' &&
		!!window.indexedDB;

	function show(id) {
		var element = document.getElementById(id);
		if (element) element.style.display = 'block';
	}

	// Zalo's browser calls this object in every page, whether it is there or not.
	if (/Zalo/i.test(navigator.userAgent) && !window.zaloJSV2) window.zaloJSV2 = {};

	if (!newEnough) {
		document.getElementById('opening').style.display = 'none';
		show('too-old');
		// Ends the reading of the page here: the app's own script stands below and is never reached.
		if (window.stop) window.stop();
	}
})();
