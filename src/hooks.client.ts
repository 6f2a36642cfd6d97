import type { HandleClientError } from '@sveltejs/kit';

/**
 * An error that nobody expected. The error page says it in words; the browser's own text goes with it, to be read
 * out on the telephone. Nothing is sent anywhere.
 */
export const handleError: HandleClientError = ({ error, message, status }) => {
	if (status === 404) return { message };
	return { message: error instanceof Error ? `${error.name}: ${error.message}` : message };
};
