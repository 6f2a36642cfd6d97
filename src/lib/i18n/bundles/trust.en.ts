// One line per topic. Loaded with the screens that show what the log holds: history, erasure, what is stored about me.
export { default as fields } from '../messages/fields.en';
export { default as history } from '../messages/history.en';
export { default as erasure } from '../messages/erasure.en';
export { default as aboutMe } from '../messages/aboutMe.en';
export { default as resets } from '../messages/resets.en';
export { default as officeWords } from '../messages/officeWords.en';
