/*
 * Runs before the app, in any browser, hence in the JavaScript of 2009. An older browser than Chrome 109 or
 * Safari 16.4 gets words instead of a blank page and never starts the app; an app that does not start gets a
 * hint to reload.
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

	function started() {
		var app = document.getElementById('app');
		var children = app ? app.children : [];
		for (var at = 0; at < children.length; at += 1) {
			if (children[at].tagName !== 'SCRIPT') return true;
		}
		return false;
	}

	function hintUnlessStarted() {
		if (!started()) show('slow-start');
	}

	// Zalo's browser calls this object in every page, whether it is there or not.
	if (/Zalo/i.test(navigator.userAgent) && !window.zaloJSV2) window.zaloJSV2 = {};

	if (!newEnough) {
		document.getElementById('opening').style.display = 'none';
		show('too-old');
		// Ends the reading of the page here: the app's own script stands below and is never reached.
		if (window.stop) window.stop();
		return;
	}

	document.getElementById('reload').onclick = function () {
		location.reload();
	};
	setTimeout(hintUnlessStarted, 10000);
	// A file of the app could not be loaded: no need to wait.
	window.addEventListener('unhandledrejection', hintUnlessStarted);
})();
