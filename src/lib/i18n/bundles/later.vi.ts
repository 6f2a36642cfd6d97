// One line per topic. Loaded once the first screen stands, and before any other screen than home and quick log.
export { default as entryErrors } from '../messages/entryErrors.vi';
export { default as initiativeErrors } from '../messages/initiativeErrors.vi';
export { default as initiativeWords } from '../messages/initiativeWords.vi';
export { default as plan } from '../messages/plan.vi';
export { default as mine } from '../messages/mine.vi';
export { default as entry } from '../messages/entry.vi';
export { default as waiting } from '../messages/waiting.vi';
export { default as device } from '../messages/device.vi';
export { default as rescue } from '../messages/rescue.vi';
export { default as carry } from '../messages/carry.vi';
export { default as conflict } from '../messages/conflict.vi';
export { default as resetNotice } from '../messages/resetNotice.vi';
export { default as reportErrors } from '../messages/reportErrors.vi';
export { default as nominationWords } from '../messages/nominationWords.vi';
export { default as results } from '../messages/results.vi';
