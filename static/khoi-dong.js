/*
 * Watches whether the app starts, and gives a hint to reload if it does not. Stands before everything that the
 * app loads, in the JavaScript of 2009, and knows no file of the app.
 */
(function () {
	'use strict';

	function started() {
		var app = document.getElementById('app');
		var children = app ? app.children : [];
		for (var at = 0; at < children.length; at += 1) {
			if (children[at].tagName !== 'SCRIPT') return true;
		}
		return false;
	}

	function hintUnlessStarted() {
		var hint = document.getElementById('slow-start');
		if (started() || !hint) return;
		hint.style.display = 'block';
		document.getElementById('reload').onclick = function () {
			location.reload();
		};
	}

	// A style sheet that never arrives keeps the whole page unpainted: let go of it, take it when it comes.
	function paintWithoutStyles() {
		var links = document.querySelectorAll('link[rel=stylesheet]');
		for (var at = 0; at < links.length; at += 1) {
			if (!links[at].sheet) letGo(links[at]);
		}
		setTimeout(hintUnlessStarted, 200);
	}

	function letGo(link) {
		link.media = 'not all';
		link.onload = function () {
			link.media = 'all';
		};
	}

	setTimeout(paintWithoutStyles, 8000);
	// A file of the app could not be loaded: no need to wait.
	window.addEventListener('unhandledrejection', hintUnlessStarted);
})();
