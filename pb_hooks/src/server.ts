// What main.pb.js calls: a plain list. Bodies stand beside the thing they are about.
export { changePassword, resetPassword } from './accounts/passwordRoutes';
export { resets } from './accounts/resets';
export { setup } from './accounts/setup';
export { endSessions, refreshSession, signIn } from './accounts/signIn';
export { devices, heartbeat } from './devices';
export { erase, file, files, history, pull, push, tick } from './sync';
export { guardSubscriptions } from './web/channel';
export { hello } from './web/hello';
export { beforeServing, everyMinute } from './web/lifecycle';
