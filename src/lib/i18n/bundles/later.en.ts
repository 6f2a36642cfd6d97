// One line per topic. Loaded once the first screen stands: what nobody reads before having done something.
export { default as entryErrors } from '../messages/entryErrors.en';
