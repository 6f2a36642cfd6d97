// One line per topic. Loaded before the first screen: what home, quick log and the door say.
export { default as common } from '../messages/common.en';
export { default as errors } from '../messages/errors.en';
export { default as navigation } from '../messages/navigation.en';
export { default as roles } from '../messages/roles.en';
export { default as states } from '../messages/states.en';
export { default as unitKinds } from '../messages/unitKinds.en';
export { default as install } from '../messages/install.en';
export { default as shell } from '../messages/shell.en';
export { default as door } from '../messages/door.en';
export { default as log } from '../messages/log.en';
export { default as evidence } from '../messages/evidence.en';
export { default as today } from '../messages/today.en';
