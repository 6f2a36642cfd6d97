// What the registration calls. Everything else in this folder is reached through these.
export { tick } from './closeDue';
export { file } from './file';
export { files } from './files';
export { pull } from './pull';
export { push } from './push';
