// One line per topic. Loaded with the screens of initiatives.
export { default as initiatives } from '../messages/initiatives.vi';
export { default as initiativeForm } from '../messages/initiativeForm.vi';
