// One line per topic. Loaded with the screens that show what the log holds: history, erasure, what is stored about me.
export { default as fields } from '../messages/fields.vi';
export { default as history } from '../messages/history.vi';
export { default as erasure } from '../messages/erasure.vi';
export { default as aboutMe } from '../messages/aboutMe.vi';
export { default as resets } from '../messages/resets.vi';
export { default as officeWords } from '../messages/officeWords.vi';
