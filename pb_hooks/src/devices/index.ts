// What the registration calls.
export { devices } from './devices';
export { heartbeat } from './heartbeat';
