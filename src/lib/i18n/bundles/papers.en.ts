// One line per topic. Loaded with the papers of a campaign: their list, preview and dossiers.
export { default as papers } from '../messages/papers.en';
export { default as office } from '../messages/office.en';
export { default as paperChecks } from '../messages/paperChecks.en';
