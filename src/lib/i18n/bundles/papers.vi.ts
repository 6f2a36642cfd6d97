// One line per topic. Loaded with the papers of a campaign: their list, preview and dossiers.
export { default as papers } from '../messages/papers.vi';
export { default as office } from '../messages/office.vi';
export { default as paperChecks } from '../messages/paperChecks.vi';
