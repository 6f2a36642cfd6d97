// One line per topic. Loaded with the papers of a campaign: their list, preview and dossiers.
export { default as papers } from '../messages/papers.en';
export { default as papersCheck } from '../messages/papersCheck.en';
export { default as office } from '../messages/office.en';
