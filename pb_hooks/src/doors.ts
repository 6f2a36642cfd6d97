// A bundle of its own: it runs before the rules are asked, so an engine must not load the whole domain for it.
export { doors } from './web/doors';
export { inPlace } from './web/places';
