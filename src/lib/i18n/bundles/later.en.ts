// One line per topic. Loaded once the first screen stands, and before any other screen than home and quick log.
export { default as entryErrors } from '../messages/entryErrors.en';
export { default as initiativeErrors } from '../messages/initiativeErrors.en';
export { default as initiativeWords } from '../messages/initiativeWords.en';
export { default as plan } from '../messages/plan.en';
export { default as mine } from '../messages/mine.en';
export { default as entry } from '../messages/entry.en';
export { default as waiting } from '../messages/waiting.en';
export { default as device } from '../messages/device.en';
export { default as rescue } from '../messages/rescue.en';
export { default as carry } from '../messages/carry.en';
export { default as conflict } from '../messages/conflict.en';
export { default as resetNotice } from '../messages/resetNotice.en';
export { default as reportErrors } from '../messages/reportErrors.en';
export { default as nominationWords } from '../messages/nominationWords.en';
export { default as results } from '../messages/results.en';
