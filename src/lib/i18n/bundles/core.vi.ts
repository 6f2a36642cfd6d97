// One line per topic. Loaded before the first screen: keep what only the desk says in `desk.vi.ts`.
export { default as common } from '../messages/common.vi';
export { default as errors } from '../messages/errors.vi';
export { default as navigation } from '../messages/navigation.vi';
export { default as roles } from '../messages/roles.vi';
export { default as states } from '../messages/states.vi';
export { default as unitKinds } from '../messages/unitKinds.vi';
export { default as install } from '../messages/install.vi';
export { default as shell } from '../messages/shell.vi';
export { default as plan } from '../messages/plan.vi';
export { default as door } from '../messages/door.vi';
export { default as log } from '../messages/log.vi';
export { default as evidence } from '../messages/evidence.vi';
export { default as mine } from '../messages/mine.vi';
export { default as entry } from '../messages/entry.vi';
export { default as today } from '../messages/today.vi';
export { default as waiting } from '../messages/waiting.vi';
export { default as device } from '../messages/device.vi';
