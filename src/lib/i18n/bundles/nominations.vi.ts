// One line per topic. Loaded with the screens of nominations, which everybody may come to; the desk has the shared ones too.
export { default as nominations } from '../messages/nominations.vi';
export { default as screening } from '../messages/screening.vi';
export { default as screeningErrors } from '../messages/screeningErrors.vi';
