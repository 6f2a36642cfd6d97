// What console.pb.js calls: a bundle of its own, so that no engine that serves phones loads it.
export { audit } from './console/audit';
export { erasuresAfter } from './console/erasures';
export { resetOnConsole } from './console/resetPassword';
export { snapshot } from './console/snapshot';
