// One line per topic. Loaded with the screens of initiatives.
export { default as initiatives } from '../messages/initiatives.en';
export { default as initiativeForm } from '../messages/initiativeForm.en';
