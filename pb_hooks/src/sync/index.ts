// What the registration calls. Everything else in this folder is reached through these.
export { tick } from './closeDue';
export { erase } from './erase';
export { file } from './file';
export { files } from './files';
export { history } from './history';
export { pull } from './pull';
export { push } from './push';
export { trySweep } from './sweepErased';
