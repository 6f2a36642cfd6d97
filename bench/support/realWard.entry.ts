export { changed } from '../../tests/support/ward';
export { Handset, signIn, worksOffline } from '../../tests/e2e/support/browser';
export { applied, deedOf, startStreetWard, type StreetWard } from '../../tests/e2e/support/ward';
