import { createContext } from 'svelte';
import type { Toasts } from './toasts.svelte';

/** The one region of short answers: set by the root layout, asked for by whoever has something to say. */
export const [getToasts, setToasts] = createContext<Toasts>();
