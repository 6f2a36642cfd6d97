// One line per topic. Loaded before the first screen: what home, quick log and the door say.
export { default as common } from '../messages/common.vi';
export { default as errors } from '../messages/errors.vi';
export { default as navigation } from '../messages/navigation.vi';
export { default as roles } from '../messages/roles.vi';
export { default as states } from '../messages/states.vi';
export { default as unitKinds } from '../messages/unitKinds.vi';
export { default as install } from '../messages/install.vi';
export { default as shell } from '../messages/shell.vi';
export { default as door } from '../messages/door.vi';
export { default as log } from '../messages/log.vi';
export { default as evidence } from '../messages/evidence.vi';
export { default as today } from '../messages/today.vi';
