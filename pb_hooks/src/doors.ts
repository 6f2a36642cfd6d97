// A bundle of its own: it runs before every request, so an engine must not load the whole domain for it.
export { doors } from './web/doors';
